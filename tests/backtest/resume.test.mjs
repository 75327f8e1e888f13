// A backtest that was stopped at any moment, in order or not, gives in the end the bytes of one that was not.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import test from 'node:test';
import { asOf, backtest, baton, both, eager, file, folder, fresh, history, lines, roster, start } from './backtest.mjs';

const leads = history(12_000);
const input = file(lines(leads));
const args = [input, ...both, '--roster', roster, '--format', 'json'];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const same = (one, other) => spawnSync('cmp', [one, other]).status === 0;

/** Stops a run over and over, each after a part of the time that a whole one takes, until one gets through. */
async function stopped(signal, state, differences, whole, wholeMs) {
  const tally = { stops: 0, amid: 0, told: 0 };
  for (let longest = wholeMs * 0.4; tally.stops < 80; ) {
    const run = start([...args, '--state', state, '--differences', differences, '--threads', '2']);
    await pause(longest * (0.1 + 0.9 * Math.random()));
    run.child.kill(signal);
    const ended = await run.done;
    if (ended.status === 0) return { ...tally, stdout: run.stdout };
    assert.ok(ended.signal !== null || ended.status === 130, run.stderr);
    tally.stops += 1;
    const [, done] = run.stderr.match(/Interrupted\. (\d+) leads are done/) ?? [];
    if (signal === 'SIGINT' && done !== undefined) {
      assert.equal(ended.status, 130);
      tally.told += 1;
      if (Number(done) > 0 && Number(done) < leads.length) tally.amid += 1;
    }
    // Stopped while it answers it has done all: what it said till then is right, and its file is whole.
    const answers = run.stdout !== '';
    assert.ok(whole.stdout.startsWith(run.stdout), 'nothing is answered before all is done');
    if (answers) assert.ok(existsSync(differences), 'an answer has its file');
    if (existsSync(differences)) assert.ok(same(whole.differences, differences), 'no half file stands under the name');
    rmSync(differences, { force: true });
    longest = tally.stops < 8 ? longest : longest * 1.5;
  }
  return assert.fail('never got through');
}

test('interrupted or killed at many moments and gone on with, it gives the bytes of a run that was left alone', async (t) => {
  const alone = fresh('.ndjson');
  const began = performance.now();
  const whole = backtest([...args, '--differences', alone, '--state', fresh(), '--threads', '2']);
  const wholeMs = performance.now() - began;
  assert.equal(whole.status, 0, whole.stderr);
  let [amid, stops] = [0, 0];
  for (const signal of ['SIGINT', 'SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGINT', 'SIGKILL']) {
    const differences = fresh('.ndjson');
    const got = await stopped(signal, fresh(), differences, { stdout: whole.stdout, differences: alone }, wholeMs);
    amid += got.amid, stops += got.stops;
    assert.equal(got.stdout, whole.stdout, signal);
    assert.ok(same(alone, differences), signal);
  }
  t.diagnostic(`${stops} stops; ${amid} of the interrupts told of a part that was done`);
  assert.ok(stops >= 12 && amid >= 2, `${stops} stops, ${amid} amid`);
});

const few = history(40);

test('an interrupt is answered amid a long lead, and going on gives the same bytes', async () => {
  const begin = Date.parse('2026-01-01T00:00:00Z');
  const events = Array.from({ length: 8_000 }, (_, i) => ({ id: `e${i}`, at: new Date(begin + i * 1_800_000).toISOString(), kind: 'page_view', subject: `/status/${i % 500}` }));
  const policies = Array.from({ length: 3 }, (_, i) => ['--policy', file(`{ "decide": { "gate": { "cold_days": ${i + 40} } } }`, '.json')]).flat();
  const long = file(lines([{ id: 'long', events }, few[0]]));
  const began = performance.now();
  const whole = backtest([long, ...policies, '--as-of', asOf, '--format', 'json', '--threads', '1']);
  const wholeMs = performance.now() - began;
  assert.equal(whole.status, 0, whole.stderr);
  assert.equal(JSON.parse(whole.stdout).cut, 1);
  assert.ok(wholeMs < 60_000, `${wholeMs} ms`);
  const kept = fresh();
  const run = start([long, ...policies, '--as-of', asOf, '--format', 'json', '--threads', '1', '--state', kept]);
  await pause(wholeMs * 0.3);
  const asked = performance.now();
  run.child.kill('SIGINT');
  assert.equal((await run.done).status, 130, run.stderr);
  const waitedMs = performance.now() - asked;
  assert.ok(waitedMs < wholeMs * 0.35, `answered after ${waitedMs} ms of ${wholeMs}`);
  assert.match(run.stderr, /Interrupted\. 0 leads are done/);
  assert.equal(backtest([long, ...policies, '--as-of', asOf, '--format', 'json', '--state', kept]).stdout, whole.stdout);
});

const state = fresh();
const begin = (more, text = lines(few)) => backtest(['-', '--state', state, ...more], text);

test('a state that does not fit is refused with the reason, and stays as it is', () => {
  const first = begin(['--as-of', asOf, '--policy', eager]);
  assert.equal(first.status, 0, first.stderr);
  const other = file('{ "decide": { "gate": { "cold_days": 9 } } }', '.json');
  const refused = [
    [['--policy', other], lines(few), /begun with other policies/],
    [['--policy', eager, '--policy', 'default'], lines(few), /begun with other policies/],
    [['--policy', eager, '--roster', roster], lines(few), /begun with another roster/],
    [['--policy', eager, '--as-of', '2026-12-02T00:00:00Z'], lines(few), /another --as-of/],
    [['--policy', eager], lines([...few].reverse()), /history has changed: its lead number \d+ is not/],
    [['--policy', eager], lines(few.slice(0, 30)), /history has changed: it has become shorter/],
  ];
  for (const [more, text, why] of refused) {
    const ran = begin(more, text);
    assert.equal(ran.status, 2, ran.stderr);
    assert.match(ran.stderr, why);
    assert.equal(ran.stdout, '');
  }
  // Without --as-of the moment is that of the state.
  assert.equal(begin(['--policy', eager]).stdout, first.stdout);
});

test('a history that has grown is gone on with', () => {
  const copy = fresh();
  copyFileSync(state, copy);
  const grown = lines(history(60));
  const on = backtest(['-', '--state', copy, '--policy', eager], grown);
  assert.equal(on.status, 0, on.stderr);
  assert.equal(on.stdout, backtest(['-', '--as-of', asOf, '--policy', eager], grown).stdout);
});

test('what is no state of a backtest is refused and left alone', () => {
  const ledger = fresh('.ledger');
  const entry = { id: '1', handoff_id: 'h', lead_id: 'l', at: '2026-11-20T00:00:00Z', kind: 'won' };
  spawnSync(baton, ['ledger', 'add', ledger], { input: lines([entry]) });
  const text = file('a diary\n', '.txt');
  for (const path of [ledger, text, folder, '/dev/full']) {
    const ran = backtest(['-', '--state', path, '--as-of', asOf], lines(few));
    assert.equal(ran.status, 2, ran.stderr);
    assert.match(ran.stderr, /is no state of a backtest/);
  }
  const damaged = file('SQLite format 3\0' + 'x'.repeat(5_000));
  const ran = backtest(['-', '--state', damaged, '--as-of', asOf], lines(few));
  assert.equal(ran.status, 2, ran.stderr);
  const nowhere = backtest(['-', '--state', `${folder}/no/such/folder`, '--as-of', asOf], lines(few));
  assert.equal(nowhere.status, 2, nowhere.stderr);
});
