// How large the package is, and within which bounds it stays: tests/web/budget.json. Whoever crosses one says in the same change why
// it is worth it.
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { dist } from './package.mjs';

const budget = JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8'));
const bytesOf = (name) => readFileSync(new URL(name, dist));

for (const { what, files, most_brotli } of budget) {
  test(`${what}: at most ${most_brotli} bytes in brotli`, () => {
    const sizes = files.map((name) => ({ raw: bytesOf(name).length, brotli: brotliCompressSync(bytesOf(name)).length }));
    const sum = (key) => sizes.reduce((total, one) => total + one[key], 0);
    console.log(`${what}: ${sum('raw')} bytes, ${sum('brotli')} in brotli (${files.join(', ')})`);
    assert.ok(sum('brotli') <= most_brotli, `${what} has ${sum('brotli')} bytes in brotli, ${sum('brotli') - most_brotli} over its budget in tests/web/budget.json`);
  });
}
