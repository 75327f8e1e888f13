// A person who looks on sees how far a history is.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { csvHeading, csvMapping, csvRows, makeHistory } from './history.mjs';

const folder = mkdtempSync(join(tmpdir(), 'baton-progress-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name, content) => (writeFileSync(join(folder, name), content), join(folder, name));
const { leads } = makeHistory(5_000);
const ndjson = file('history.ndjson', leads.map((lead) => `${JSON.stringify(lead)}\n`).join(''));
/** What stands on the terminal of the command line, one drawing after another. */
const seen = (line) => {
  const ran = spawnSync('script', ['-qec', `${line} 2>&1 >/dev/null`, '/dev/null'], { encoding: 'utf8', maxBuffer: 2 ** 28, timeout: 120_000 });
  assert.equal(ran.status, 0, ran.stdout);
  return ran.stdout.split('\r').map((one) => one.replaceAll(/\x1b\[K|\n/g, '')).filter((one) => one !== '');
};
const audit = 'build/native/baton audit --as-of 2026-11-02T00:00:00Z --threads 1';
const drawing = /^\d+ leads, \d+ a second, (\d+) % read(?:, [\d.]+ (?:s|min) left)?$/;

test('of a file the share that is read and the time that is left', () => {
  for (const line of [`${audit} ${ndjson}`, `${audit} - < ${ndjson}`]) {
    const drawn = seen(line), shares = drawn.map((one) => Number(one.match(drawing)?.[1]));
    assert.ok(shares.length > 0, 'too fast to be seen');
    assert.ok(drawn.some((one) => one.endsWith(' left')), 'nothing is foretold');
    shares.forEach((share, i) => assert.ok(share >= (shares[i - 1] ?? 0) && share <= 100, `${shares}`));
  }
});

test('of a table too, whose rows are read first', () => {
  const table = file('history.csv', `${csvHeading}\n${csvRows(leads).join('\n')}\n`), mapping = file('mapping.json', JSON.stringify(csvMapping));
  const drawn = seen(`${audit} ${table} --mapping ${mapping}`);
  assert.ok(drawn.some((one) => drawing.test(one)), drawn.join('|'));
  assert.ok(drawn.every((one) => drawing.test(one) || /^\d+ rows, \d+ a second, \d+ % read, .+ left$/.test(one)), drawn.join('|'));
});

test('of a pipe, whose end nobody knows, the count', () => {
  const drawn = seen(`cat ${ndjson} | ${audit} -`);
  assert.ok(drawn.length > 0, 'too fast to be seen');
  for (const one of drawn) assert.match(one, /^\d+ leads, \d+ a second$/);
});
