// Every host that has run the cases gave the same bytes, hashes and versions included.
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const hosts = (process.env.BATON_VECTOR_HOSTS ?? 'native wasm').split(' ');
const repliesOf = (host) => readFileSync(`build/vectors/${host}.ndjson`, 'utf8').split('\n');
const native = repliesOf('native');

for (const host of hosts.filter((name) => name !== 'native')) {
  test(`${host} gives the bytes that native gives`, () => {
    const other = repliesOf(host);
    const line = native.findIndex((reply, i) => reply !== other[i]);
    assert.equal(line, -1, `line ${line + 1}:\n  native ${native[line]}\n  ${host} ${other[line]}`);
    assert.equal(other.length, native.length);
    assert.ok(native.length > 10, `only ${native.length} replies`);
  });
}
