// What is wrong with a history, a policy or a ledger is named; everything else is counted.
import assert from 'node:assert';
import test from 'node:test';
import { asOf, backtest, eager, file, folder, fresh, history, lines, said } from './backtest.mjs';

const leads = history(30);
const run = (args, input) => backtest([...args, '--as-of', asOf, '--format', 'json'], input);

test('lines that are no leads are told with their place, and the rest is as if they were not there', () => {
  const clean = run(['-'], lines(leads));
  const dirty = lines(leads.slice(0, 10)) + '{"id":\n[1]\n{"id":"x","messages":[{"id":"m","at":"never"}]}\n\n' + lines(leads.slice(10)) + '{"id":"half';
  const ran = run(['-'], dirty);
  assert.equal(ran.status, 1);
  const { loss, ...figures } = JSON.parse(ran.stdout), { loss: none, ...same } = JSON.parse(clean.stdout);
  assert.deepEqual(figures, same);
  assert.deepEqual([loss.leads, loss.rows, none.leads, none.causes.length], [4, 0, 0, 0]);
  for (const place of [11, 12, 13, 35]) assert.match(ran.stderr, new RegExp(`^standard input:${place}: `, 'm'));
});

test('of a lead given twice the first line counts, each other is told with both places, and how often is said', () => {
  const once = run(['-'], lines(leads)).stdout;
  const other = { id: leads[7].id, messages: [said('m', '2026-11-01T00:00:00Z', 'prospect', 'Could I talk to a real person about this please?')] };
  const twice = lines([...leads, leads[3], other]);
  for (const threads of ['1', '5']) {
    const ran = run(['-', '--threads', threads], twice);
    assert.equal(ran.status, 1, ran.stderr);
    assert.match(ran.stderr, /^standard input:31: lead “lead-3” is given twice: line 4 counts, this one does not$/m);
    assert.match(ran.stderr, /^standard input:32: lead “lead-7” is given twice: line 8 counts, this one does not$/m);
    const it = JSON.parse(ran.stdout);
    assert.deepEqual([it.leads, it.given_twice], [30, 2]);
    assert.deepEqual({ ...it, given_twice: 0 }, JSON.parse(once));
  }
  const state = fresh();
  const [first, again] = [1, 2].map(() => run(['-', '--state', state], twice));
  assert.deepEqual([again.stdout, again.stderr, again.status], [first.stdout, first.stderr, 1]);
});

test('a history without leads is told and has empty figures', () => {
  const ran = run(['-'], '');
  assert.match(ran.stderr, /no lead could be read/);
  assert.equal(JSON.parse(ran.stdout).leads, 0);
  assert.equal(JSON.parse(run(['-'], '{"id":"bare"}\n').stdout).empty, 1);
});

test('a policy, a roster or a moment that is no use is refused before anything is read', () => {
  const bad = file('{ "decide": { "gate": { "cold_days": -1 } } }', '.json');
  for (const args of [['--policy', bad], ['--policy', `${folder}/none.json`], ['--roster', bad], ['--as-of', 'yesterday'], ['--load-days', '0']]) {
    const ran = backtest(['-', ...args], lines(leads));
    assert.equal(ran.status, 2, `${args}: ${ran.stderr}`);
    assert.equal(ran.stdout, '');
    assert.notEqual(ran.stderr, '');
  }
});

test('a ledger entry that is none is told; the others count', () => {
  const ledger = file(`{"id":"1","handoff_id":"h","lead_id":"${leads[0].id}","at":"2026-11-20T00:00:00Z","kind":"won"}\n{"id":"2"}\n`);
  const ran = run(['-', '--outcomes', ledger], lines(leads));
  assert.equal(ran.status, 1);
  assert.match(ran.stderr, /:2: /);
  assert.equal(JSON.parse(ran.stdout).ends_known, 1);
});

test('a file that cannot be written is an error and leaves nothing behind', () => {
  for (const option of ['--report', '--differences']) {
    const ran = run(['-', '--policy', 'default', '--policy', eager, option, `${folder}/no/such/file`], lines(leads));
    assert.equal(ran.status, 2);
    assert.match(ran.stderr, /cannot be written/);
  }
  const full = run(['-', '--report', '/dev/full/x'], lines(leads));
  assert.equal(full.status, 2);
});

test('a table is read by its mapping', () => {
  const table = file('lead,when,who,words\nt1,2026-10-05T09:00:00Z,prospect,"Could I talk to a real person about this please?"\nt2,2026-10-05T09:00:00Z,prospect,"Thanks, got it."\n', '.csv');
  const mapping = file(JSON.stringify({ columns: [
    { field: 'lead_id', column: 'lead' }, { field: 'at', column: 'when' }, { field: 'from', column: 'who' }, { field: 'text', column: 'words' },
    { field: 'channel', otherwise: 'chat' }] }), '.json');
  const ran = run([table, '--mapping', mapping]);
  assert.equal(ran.status, 0, ran.stderr);
  const it = JSON.parse(ran.stdout);
  assert.deepEqual([it.leads, it.policies[0].handed_over.hits], [2, 1]);
  assert.equal(run([table]).status, 2);
});
