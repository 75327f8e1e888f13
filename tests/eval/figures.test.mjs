// The arithmetic of the report on cases small enough to work out by hand, and how its tables are written.
import assert from 'node:assert';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { hashOf, remembered } from './cache.mjs';
import { Counts, bestThreshold, countAll, macroF1, mean, measured } from './figures.mjs';
import { fromDetect, fromReading } from './rows.mjs';
import { comparison, equalMails, f1By, thirdParty, worstErrors } from './sections.mjs';
import { figure, percent, quoted, table } from './table.mjs';

const row = (key, shown, judged = measured, more = {}) => ({ key, id: key, file: 'a', difficulty: 'easy', text: `text of ${key}`, shown: new Set(shown), judged: new Set(judged), ...more });

function counts(hits, falseAlarms, misses, rightlySilent) {
  return Object.assign(new Counts(), { hits, falseAlarms, misses, rightlySilent });
}

test('precision, recall, F1 and false alarms follow from the four counts', () => {
  const one = counts(6, 2, 4, 88);
  assert.equal(one.precision, 0.75);
  assert.equal(one.recall, 0.6);
  assert.ok(Math.abs(one.f1 - (2 * 0.75 * 0.6) / (0.75 + 0.6)) < 1e-12);
  assert.equal(one.falseAlarmRate, 2 / 90);
});

test('a figure with nothing to divide by is not known, rather than zero', () => {
  assert.deepEqual([counts(0, 0, 0, 5).precision, counts(0, 3, 0, 5).recall, counts(0, 3, 0, 5).f1, counts(1, 0, 1, 0).falseAlarmRate], [null, null, null, null]);
  assert.equal(counts(0, 0, 3, 5).f1, 0);
});

test('what is not judged in a row is not counted', () => {
  const rows = [row('1', ['intent'], ['intent', 'request']), row('2', [], ['request']), row('3', ['request'])];
  const found = countAll(rows, () => new Set(['intent', 'request']), ['intent', 'request']);
  assert.deepEqual({ ...found.intent }, { hits: 1, falseAlarms: 1, misses: 0, rightlySilent: 0 });
  assert.deepEqual({ ...found.request }, { hits: 1, falseAlarms: 2, misses: 0, rightlySilent: 0 });
});

test('the mean is over what is known', () => {
  assert.equal(mean([0.5, null, 1]), 0.75);
  assert.equal(mean([null]), null);
  assert.equal(macroF1({ a: counts(1, 0, 0, 1), b: counts(0, 0, 1, 1), c: counts(0, 1, 0, 1) }, ['a', 'b', 'c']), 0.5);
});

test('the best threshold is the one that trying every score finds', () => {
  const f1At = (scored, threshold) => {
    const found = new Counts();
    for (const { score, shown } of scored) found.add(shown, score >= threshold);
    return found.f1 ?? 0;
  };
  // Five scores, so that many are equal; every labelling of seven rows.
  const scores = [3, 1, 4, 1, 5, 4, 2];
  for (let labels = 1; labels < 128; labels += 1) {
    const scored = scores.map((score, i) => ({ score, shown: ((labels >> i) & 1) === 1 }));
    const best = Math.max(...scores.map((score) => f1At(scored, score)));
    assert.equal(f1At(scored, bestThreshold(scored)), best, `labels ${labels}`);
  }
  assert.equal(bestThreshold([{ score: 1, shown: false }]), Infinity);
});

test('a table has a cell under every heading, and no bar of a cell ends it', () => {
  assert.equal(table(['a', 'b'], [['x|y', 1]]), '| a | b |\n| --- | --- |\n| x\\|y | 1 |\n');
  assert.throws(() => table(['a', 'b'], [['x']]), /"x" has 1 cells under 2/);
  assert.deepEqual([figure(0.12345), figure(null), percent(0.0123), percent(null)], ['0.123', '–', '1.2 %', '–']);
});

test('a message stands on one line, cut between characters', () => {
  assert.equal(quoted('a\n`b`  c'), "`a 'b' c`");
  assert.equal(quoted('ab👋cd', 3), '`ab👋 …`');
});

test('the comparison leaves out what a reader does not read', () => {
  const rows = [row('1', ['emotional']), row('2', [])];
  const text = comparison(rows, [['all', ({ shown }) => shown, ['request', 'emotional', 'intent', 'complexity', 'qualification', 'value']], ['moody', () => new Set(['emotional']), ['emotional']]]);
  assert.match(text, /^\| all \| – \| 1\.000 \| – \| – \| – \| – \| \*\*1\.000\*\* \|$/m);
  assert.match(text, /^\| moody \| – \| 0\.667 \| – \| – \| – \| – \| – \|$/m);
  assert.match(text, /^\| moody \| – \| 1\.000 at 100\.0 % \|/m);
});

test('rows are told apart by the property asked for', () => {
  const rows = [row('1', ['intent'], measured, { difficulty: 'hard' }), row('2', ['intent'])];
  const text = f1By('difficulty', rows, ({ key }) => new Set(key === '2' ? ['intent'] : []), ({ difficulty }) => difficulty);
  assert.match(text, /^\| easy \| 1 \| – \| – \| 1\.000 \|/m);
  assert.match(text, /^\| hard \| 1 \| – \| – \| 0\.000 \|/m);
});

test('the worst errors are the farthest misses and the surest false alarms, no more than asked for', () => {
  const rows = [row('near', ['intent']), row('far', ['intent']), row('sure', []), row('unsure', []), row('right', ['intent'])];
  const strengths = { near: 40, far: 3, sure: 99, unsure: 55, right: 80 };
  const readings = new Map(rows.map(({ key }) => [key, { said: new Set(strengths[key] >= 50 ? ['intent'] : []), strength: { intent: strengths[key] } }]));
  const text = worstErrors(rows, readings, 1);
  const part = (heading) => text.split(`### ${heading}`)[1].split('###')[0];
  assert.match(part('intent: missed (2)'), /a far \(easy, strength 3\): `text of far`/);
  assert.doesNotMatch(part('intent: missed (2)'), /near/);
  assert.match(part('intent: false alarms (2)'), /sure/);
  assert.doesNotMatch(text, /a unsure|a right/);
});

test('third-party sources count alike, whatever their size', () => {
  const rows = [row('1', ['intent'], ['intent'], { file: 'small' }), row('2', ['intent'], ['intent'], { file: 'large' }), row('3', ['intent'], ['intent'], { file: 'large' })];
  const text = thirdParty(rows, [['Baton', ({ key }) => new Set(key === '1' ? ['intent'] : []), ['intent']]]);
  assert.match(text, /^\| Baton \| – \| – \| 0\.500 at – \|/m);
  assert.match(text, /^\| large \| intent \| 2 \| 0 \| – \| 0\.000 \| 0\.000 \| – \|$/m);
});

test('the share of mails is over all that have a convention', () => {
  assert.equal(equalMails('| mode | kept | rows | equal |\n| quote | signature | 30 | 0.900 |\n| convention | - | 9 | not scored |\n| all | nothing | 10 | 1.000 |\n'), 37 / 40);
  assert.equal(equalMails(''), null);
});

test('readings of the trainer and replies of the command line get the same names', () => {
  const kinds = ['request', 'emotional', 'intent', 'complexity', 'qualification', 'value'];
  const bant = { budget: 'confirmed', authority: 'unknown', need: 'negative', timeline: 'mentioned' };
  const flags = { opt_out: true, do_not_call: false };
  const reading = { file: 'a', id: '1', bant, ...flags, triggers: Object.fromEntries(kinds.map((kind) => [kind, { fired: kind === 'intent', strength: 70 }])) };
  const reply = { id: '1', ...flags, triggers: kinds.map((kind) => ({ kind, fired: kind === 'intent' })), qualification: Object.fromEntries(Object.entries(bant).map(([name, status]) => [name, { status }])) };
  const expected = ['intent', 'opt-out', 'budget confirmed', 'need negative', 'timeline mentioned'];
  assert.deepEqual([...fromReading(reading).said].sort(), expected.sort());
  assert.deepEqual([...fromDetect(reply)].sort(), expected);
});

test('what was computed once is not computed again, until what it depends on changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-eval-'));
  try {
    let times = 0;
    const ask = (...parts) => remembered(folder, 'x', parts, () => ({ times: (times += 1) }));
    assert.deepEqual([ask('a', 1), ask('a', 1), ask('a', 2)], [{ times: 1 }, { times: 1 }, { times: 2 }]);
    assert.equal(readdirSync(folder).length, 2);
    assert.notEqual(hashOf('ab', 'c'), hashOf('a', 'bc'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
