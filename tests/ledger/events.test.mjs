// Events go in once each, in any order, from any number of ledgers, and come out in one order.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import test from 'node:test';
import { asOf, baton, canonical, events, exported, file, fresh, importing, ledger, lines, shuffled, start, survey } from './ledger.mjs';

const all = events(300);
const whole = canonical(all);
const imported = (list) => {
  const path = fresh();
  importing(path, list);
  return path;
};

test('an export is the same whatever the order in which events came', () => {
  for (let seed = 1; seed <= 5; seed += 1) assert.equal(exported(imported(shuffled(all, seed))), whole);
});

test('an export, imported, is the same ledger', () => assert.equal(exported(imported(whole.split('\n').slice(0, -1).map((line) => JSON.parse(line)))), whole));

test('events of one moment stand by the bytes of their ids', () => {
  const ids = ['b', 'a', 'B', 'é', '𝄞', '\uFFFD', 'z'];
  const path = imported(ids.map((id) => ({ ...all[0], id })));
  const byBytes = [...ids].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  assert.deepEqual(exported(path).split('\n').slice(0, -1).map((line) => JSON.parse(line).id), byBytes);
});

test('the same event twice is one, however its time is written', () => {
  const path = imported(all);
  const again = all.map((event) => ({ ...event, at: event.at.replace('Z', '+00:00') }));
  const { status, answers } = importing(path, [...again, ...again]);
  assert.equal(status, 0);
  assert.deepEqual([answers.at(-1).added, answers.at(-1).known], [0, 600]);
  assert.equal(exported(path), whole);
});

test('every member survives, empty or long or with characters that mean something elsewhere', () => {
  const odd = ["'; DROP TABLE event; --", '"\\\u0000\u2028\n', 'ß漢🙂', 'x'.repeat(1_000_000)];
  const list = odd.map((text, i) => ({ ...all[0], id: `odd ${text.slice(0, 50)}`, handoff_id: `${i}`, text, rep_id: text.slice(0, 9), decision_id: 'd', kind: 'failed', reason: 'channel_lost', rating: 5 }));
  const out = exported(imported(list)).split('\n').slice(0, -1).map((line) => JSON.parse(line));
  for (const event of list) assert.deepEqual(out.find(({ id }) => id === event.id), event);
});

test('one id with two contents is named and counted; both stay, and which counts does not depend on the order', () => {
  const other = { ...all[5], rating: 1, text: 'another word' };
  const paths = [[...all, other], [other, ...all]].map((list) => {
    const path = fresh();
    const ran = importing(path, list);
    assert.equal(ran.status, 1);
    assert.match(ran.stderr, /:\d+: \/id is the id of an event with other content, "0-satisfaction"; both are kept/);
    assert.equal(ran.answers.at(-1).conflicts, 1);
    assert.equal(survey(path).conflicts, 1);
    assert.equal(importing(path, list).answers.at(-1).conflicts, 1, 'told again, kept once');
    assert.equal(survey(path).conflicts, 1);
    return path;
  });
  assert.equal(exported(paths[0]), exported(paths[1]));
  assert.equal(survey(paths[0]).events, all.length);
});

test('add answers each line in its place', () => {
  const path = fresh();
  const input = `${JSON.stringify(all[0])}\n{"id":"x"}\n${JSON.stringify(all[0])}\n${JSON.stringify({ ...all[0], rep_id: 'r' })}\n`;
  const { status, answers } = ledger('add', [path, '-', '--as-of', asOf], { input });
  assert.equal(status, 1);
  assert.deepEqual(answers.map(({ line, error, outcome }) => [line ?? error.line, outcome ?? error.problems[0].code]), [[1, 'added'], [2, 'missing'], [3, 'known'], [4, 'conflict']]);
});

test('two ledgers merge into the same one whichever is taken into which, and three in any order', () => {
  const other = { ...all[5], rating: 4 };
  const parts = () => [all.slice(0, 200), [other, ...all.slice(100)], shuffled(all, 9).slice(0, 50)].map(imported);
  const [a, b, c] = parts();
  const before = readFileSync(b);
  const merged = ledger('merge', [a, b, '--as-of', asOf]);
  assert.equal(merged.status, 0, 'all was kept');
  assert.match(merged.stderr, /\/id is the id of an event with other content, "0-satisfaction"/);
  assert.deepEqual(readFileSync(b), before, 'what is taken in stays as it is');
  assert.deepEqual([survey(a).events, survey(a).conflicts], [300, 1]);
  const [, b2] = parts();
  ledger('merge', [b2, c, parts()[0], '--as-of', asOf]);
  const [a3, b3, c3] = parts();
  const into = fresh();
  ledger('merge', [into, c3, b3, a3, '--batch', '7', '--as-of', asOf]);
  for (const path of [b2, into]) {
    assert.equal(exported(path), exported(a));
    assert.deepEqual(survey(path), survey(a));
  }
});

test('a ledger is not merged with itself, by whatever name', () => {
  const path = imported(all);
  const link = fresh();
  symlinkSync(path, link);
  for (const name of [path, link]) {
    const ran = ledger('merge', [path, imported(all), name]);
    assert.equal(ran.status, 2);
    assert.match(ran.stderr, /is the ledger itself/);
    assert.equal(ran.stdout, '', 'nothing was taken in');
  }
  assert.equal(exported(path), whole);
});

test('what import and verify count as before its proposal is what measure sets aside', () => {
  const [proposed, accepted] = all;
  for (const [minutes, count] of [['27', 1], ['28', 0], ['20', 1]]) {
    const path = fresh();
    const list = [{ ...proposed, at: '2026-01-05T17:30:00Z' }, { ...accepted, at: `2026-01-05T17:${minutes}:00Z` }];
    assert.equal(importing(path, list).answers[0].before_proposal, count, minutes);
    assert.equal(survey(path).before_proposal, count, minutes);
    const measured = spawnSync(baton, ['measure', path, '--as-of', asOf, '--format', 'json'], { encoding: 'utf8' });
    const aside = JSON.parse(measured.stdout).problems.find(({ code }) => code === 'before_proposed')?.count ?? 0;
    assert.equal(aside, count, `${minutes}: ${measured.stdout.slice(0, 3000)}`);
  }
});

test('two processes that write at once both finish, and nothing is lost', async () => {
  const [path, halves] = [fresh(), [all.filter((_, i) => i % 3 !== 0), all.filter((_, i) => i % 3 !== 1)]];
  const runs = halves.map((half) => start('import', [path, file(lines(half)), '--batch', '3', '--as-of', asOf]));
  for (const run of runs) assert.deepEqual(await run.done, { status: 0, signal: null }, run.stderr);
  const [one, two] = runs.map(({ stdout }) => JSON.parse(stdout.trimEnd().split('\n').at(-1)));
  assert.equal(one.added + two.added, all.length);
  assert.equal(exported(path), whole);
});

test('a ledger is read while another process writes, as of one moment', async () => {
  const path = imported(all.slice(0, 10));
  const run = start('import', [path, file(lines(shuffled(all.slice(10), 3))), '--batch', '5', '--as-of', asOf]);
  let ended = false;
  run.done.then(() => (ended = true));
  for (let reads = 0; reads < 50 && !ended; reads += 1) {
    const reader = start('verify', [path, '--as-of', asOf]);
    assert.equal((await reader.done).status, 0, reader.stderr);
    assert.equal(JSON.parse(reader.stdout).events % 5, 0, 'a batch is there whole or not at all');
  }
  assert.equal((await run.done).status, 0);
});

test('wrong clocks are counted and refuse nothing', () => {
  const [proposed, accepted] = all;
  const list = [
    { ...accepted, at: '2025-12-31T23:58:30Z' },
    { ...accepted, id: 'long before', at: '2025-12-31T20:00:00Z' },
    { ...proposed, id: 'ahead', handoff_id: 'other', at: '2026-11-20T12:11:00Z' },
    { ...proposed, id: 'nearly now', handoff_id: 'third', at: '2026-11-20T12:09:00Z' },
    proposed,
  ];
  for (const order of [list, [...list].reverse()]) {
    const path = fresh();
    const { status, answers, stderr } = importing(path, order);
    assert.equal(status, 0);
    assert.deepEqual([answers[0].ahead, answers[0].before_proposal], [1, 1]);
    assert.match(stderr, /1 later than now, 1 before the proposal of their handoff/);
    assert.deepEqual([survey(path).ahead, survey(path).before_proposal], [1, 1]);
  }
});

test('a handoff proposed again is measured by its first proposal, whatever the order, and verify says the same as import', () => {
  const [proposed, accepted] = all;
  const at = (event, id, time) => ({ ...event, id, at: `2026-01-05T${time}:00Z` });
  const list = [at(accepted, 'far too early', '09:00'), at(proposed, 'first', '10:00'), at(accepted, 'right', '10:05'), at(proposed, 'again', '12:00'), at(proposed, 'and again', '14:00')];
  for (const order of [list, [...list].reverse(), ...[1, 2, 3, 4, 5, 6].map((seed) => shuffled(list, seed))])
    for (const batch of ['1', '100']) {
      const path = fresh();
      const { answers } = ledger('import', [path, '-', '--batch', batch, '--as-of', asOf], { input: lines(order) });
      assert.deepEqual([answers.at(-1).before_proposal, survey(path).before_proposal], [1, 1], order.map(({ id }) => id).join());
    }
});

test('an earlier proposal that comes with a later import takes back what was counted', () => {
  const [proposed, accepted] = all;
  const path = imported([{ ...accepted, at: '2026-01-05T10:05:00Z' }, { ...proposed, id: 'again', at: '2026-01-05T12:00:00Z' }]);
  assert.equal(survey(path).before_proposal, 1);
  const { answers, stderr } = importing(path, [{ ...proposed, at: '2026-01-05T10:00:00Z' }]);
  assert.equal(answers[0].before_proposal, -1);
  assert.doesNotMatch(stderr, /before the proposal/);
  assert.equal(survey(path).before_proposal, 0);
});

test('a handoff with very many events, proposals among them, costs no more than as many handoffs', () => {
  const seconds = (list) => {
    const [path, from] = [fresh(), file(lines(list))];
    const began = process.hrtime.bigint();
    assert.equal(ledger('import', [path, from, '--as-of', asOf]).status, 0);
    return Number(process.hrtime.bigint() - began) / 1e9;
  };
  const many = Array.from({ length: 16_000 }, (_, i) => ({ ...all[i % 2], id: `${i}`, at: new Date(Date.UTC(2026, 5, 1) - i * 60_000).toISOString() }));
  const apart = seconds(many.map((event, i) => ({ ...event, handoff_id: `${i >> 1}` })));
  const together = seconds(many);
  assert.ok(together < 4 * apart + 1, `${together.toFixed(2)} s together, ${apart.toFixed(2)} s apart`);
});
