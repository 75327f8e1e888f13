// What must not compile does not, with the native compiler and with the one for wasm. Each source is built as it is, which
// must succeed, and then with each macro that breaks one thing.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const flags = ['-std=c++20', '-fsyntax-only', '-I.'];
const compilers = {
  native: [process.env.CXX ?? 'c++', ...flags],
  // The same private folder of headers that the wasm build has.
  wasm: ['em++', ...flags, '-isystem', 'build/wasm/headers'],
};

const sources = { 'tests/compile/undescribed_member.cpp': 'covers<' };

for (const [name, [command, ...rest]] of Object.entries(compilers)) {
  const compile = (source, macro) =>
    spawnSync(command, [...rest, ...(macro ? [`-D${macro}`] : []), source], { encoding: 'utf8', timeout: 120_000 });
  for (const [source, fault] of Object.entries(sources)) {
    test(`${name}: ${source} compiles as it is`, () => {
      const { status, stderr } = compile(source);
      assert.equal(status, 0, stderr);
    });
    const macros = [...new Set(readFileSync(source, 'utf8').match(/BREAK\w*/g))];
    assert.ok(macros.length > 0, `${source} breaks nothing`);
    for (const macro of macros) {
      test(`${name}: ${source} does not compile with ${macro}, for the right reason`, () => {
        const { status, stderr } = compile(source, macro);
        assert.notEqual(status, 0, 'it compiled');
        assert.match(stderr, new RegExp(`static.assert.*${fault}|static assertion failed`));
      });
    }
  }
}
