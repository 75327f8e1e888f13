// Installs the project into an empty folder and builds a project of its own against what lies there.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'baton-install-'));
after(() => rmSync(folder, { recursive: true }));
const [prefix, build] = [join(folder, 'prefix'), join(folder, 'build')];

function run(command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: 300_000 });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

test('cmake --install lays down command line, library, headers and package', () => {
  run('cmake', '--install', 'build/native', '--prefix', prefix);
  assert.match(run(join(prefix, 'bin/baton'), '--version'), /^\d+\.\d+\.\d+$/m);
  assert.ok(existsSync(join(prefix, 'include/baton/core/baton.h')));
});

test('a scratch project finds the package and assesses a lead', () => {
  run('cmake', '-S', 'tests/install/consumer', '-B', build, '-G', 'Ninja', `-DCMAKE_PREFIX_PATH=${prefix}`, '-DCMAKE_BUILD_TYPE=Release');
  run('cmake', '--build', build);
  assert.equal(run(join(build, 'consumer')).trim(), 'handoff immediate request {"ok":');
});
