// The order of the lists of a document never matters: every gold lead, its roster and its ledger are given backwards and
// shuffled, and the assessment is the same.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const gold = 'tests/eval/gold';
const roster = JSON.parse(readFileSync(`${gold}/roster.json`, 'utf8'));
const rows = readFileSync(`${gold}/leads.jsonl`, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));

function assess(requests) {
  const input = requests.map((request) => `${JSON.stringify(request)}\n`).join('');
  const { status, stdout, stderr } = spawnSync('build/native/tests/run_vectors', ['--replies'], { input, maxBuffer: 2 ** 28, timeout: 120_000 });
  assert.equal(status, 0, stderr.toString());
  return stdout.toString().split('\n').filter(Boolean);
}

/** Every `step`th of the list, round after round: 1 leaves it, and `backwards` turns it round. */
const dealt = (list, step) => Array.from({ length: step }, (_, from) => list.filter((_, i) => i % step === from)).flat();
const backwards = (list) => [...list].reverse();

/** Signals keep their place: evidence names them by it. */
const inOrder = ({ as_of, lead }, order) => {
  const lists = ['messages', 'events', 'handoffs'].filter((name) => lead[name]).map((name) => [name, order(lead[name])]);
  return { method: 'assess', as_of, lead: { ...lead, ...Object.fromEntries(lists) }, roster: { ...roster, reps: order(roster.reps) } };
};

/** Places in the document move with its lines. */
const withoutPlaces = (reply) => reply.replace(/"pointer":"[^"]*"/g, '"pointer":""');

for (const [name, order] of [['backwards', backwards], ['every third line first', (list) => dealt(list, 3)]]) {
  test(`a lead given ${name} is assessed the same`, () => {
    const plain = assess(rows.map((row) => inOrder(row, (list) => list))).map(withoutPlaces);
    const other = assess(rows.map((row) => inOrder(row, order))).map(withoutPlaces);
    assert.equal(plain.length, rows.length);
    assert.deepEqual(other, plain);
  });
}
