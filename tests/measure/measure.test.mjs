// The command line measures what is good in a ledger, whatever stands beside it, and finds in a made-up year what was planted.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'baton-measure-'));
after(() => rmSync(folder, { recursive: true }));
const path = (name) => join(folder, name);
const file = (name, text) => (writeFileSync(path(name), text), path(name));
const run = (program, ...args) => spawnSync(`build/native/${program}`, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
const asOf = '2026-11-16T00:00:00Z';

const made = run('baton-history', '--handoffs', '900', '--days', '200', '--until', asOf, '--fault', 'no_show:rep', '--write-ledger', path('ledger.ndjson'), '--write-handoffs', path('handoffs.ndjson'));
assert.equal(made.status, 0, made.stderr);
const lines = readFileSync(path('ledger.ndjson'), 'utf8').trimEnd().split('\n');
const measured = (ledger, ...more) => run('baton', 'measure', ledger, '--handoffs', path('handoffs.ndjson'), '--as-of', asOf, ...more);
const whole = measured(path('ledger.ndjson'), '--format', 'json');

test('the planted fault is found, its cause is named, and nothing else is accused', () => {
  assert.equal(whole.status, 0, whole.stderr);
  const { red_flags: flags, entries } = JSON.parse(whole.stdout);
  assert.equal(entries, lines.length);
  const raised = flags.filter(({ raised }) => raised);
  assert.deepEqual(raised.map(({ share, causes }) => [share.kind, causes.map(({ by, key }) => [by, key])]), [['no_show', [['rep', 'ben']]]]);
});

test('the order of the lines and lines that come twice change nothing', () => {
  const turned = [...lines.slice(300).reverse(), ...lines.slice(0, 500)];
  assert.equal(measured(file('turned.ndjson', turned.join('\n')), '--format', 'json').stdout, whole.stdout);
});

test('a file that the ledger command keeps is measured, replayed against and calibrated from as its lines are', () => {
  const kept = path('kept.ledger');
  const taken = run('baton', 'ledger', 'import', kept, path('ledger.ndjson'));
  assert.equal(taken.status, 0, taken.stderr);
  assert.equal(measured(kept, '--format', 'json').stdout, whole.stdout);
  const history = file('history.ndjson', '{"id":"l1","messages":[{"id":"m1","at":"2026-05-11T09:00:00Z","channel":"chat","from":"prospect","text":"Could I get a demo?"}]}\n');
  for (const args of [['audit', history], ['backtest', history], ['calibrate', history]]) {
    const answers = [kept, path('ledger.ndjson')].map((outcomes) => run('baton', ...args, '--outcomes', outcomes, '--as-of', asOf));
    assert.equal(answers[0].stdout, answers[1].stdout, args[0]);
    assert.equal(answers[0].status, answers[1].status, answers[0].stderr);
    assert.notEqual(answers[0].status, 2, answers[0].stderr);
  }
});

test('lines that are no events are told with their number and counted, and all others are measured', () => {
  const spoilt = [...lines.slice(0, 10), '{"id":"x","kind":"sold"}', 'nonsense', ...lines.slice(10), lines[0].slice(0, 40)];
  const ran = measured(file('spoilt.ndjson', spoilt.join('\n')), '--format', 'json');
  assert.equal(ran.status, 1);
  for (const number of [11, 12, spoilt.length]) assert.match(ran.stderr, new RegExp(`spoilt\\.ndjson:${number}: `));
  assert.match(ran.stderr, new RegExp(`3 of ${spoilt.length} ledger entries were refused`));
  const { problems, ...rest } = JSON.parse(ran.stdout);
  assert.deepEqual(problems.map(({ code, count }) => [code, count]), [['unreadable_entry', 3]]);
  const { problems: none, ...wanted } = JSON.parse(whole.stdout);
  assert.deepEqual(none, []);
  assert.deepEqual(rest, wanted);
});

test('people read a table by rep', () => {
  const { stdout, status } = measured(path('ledger.ndjson'), '--by', 'rep');
  assert.equal(status, 0);
  assert.match(stdout, /^Red flags: 1$/m);
  for (const rep of ['ana', 'ben', 'hana']) assert.match(stdout, new RegExp(`^  ${rep} +\\d+ +\\d+ % \\(\\d+ to \\d+\\) of \\d+`, 'm'));
});

test('an empty ledger has no figures and no fault', () => {
  const { stdout, status } = run('baton', 'measure', file('empty.ndjson', ''), '--as-of', asOf);
  assert.equal(status, 0);
  assert.match(stdout, /^0 handoffs from none to none/);
});

test('an unusable policy, a form, a table or a file that there is not is wrong usage', () => {
  const policy = file('policy.json', '{"measure":{"significance":-1}}');
  for (const more of [['--policy', policy], ['--format', 'pie'], ['--by', 'mood'], ['--as-of', 'soon']])
    assert.equal(run('baton', 'measure', path('ledger.ndjson'), ...more).status, 2, more.join(' '));
  assert.equal(run('baton', 'measure', path('missing.ndjson')).status, 2);
});

test('what `baton handoff` writes down, `baton measure` takes in', () => {
  const leads = file('leads.ndjson', `${JSON.stringify({ id: 'l1', messages: [{ id: 'm', at: '2026-05-13T09:00:00Z', channel: 'chat', from: 'prospect', text: 'Let me speak to a person, please.' }] })}\n`);
  const { stdout, status, stderr } = run('baton', 'handoff', leads, '--as-of', '2026-05-13T09:01:00Z');
  assert.equal(status, 0, stderr);
  assert.deepEqual(JSON.parse(stdout).triggers, ['request']);
  const told = run('baton', 'measure', file('none.ndjson', ''), '--handoffs', file('records.ndjson', stdout), '--as-of', asOf);
  assert.equal(told.status, 0, told.stderr);
  assert.match(told.stdout, /^1 handoff from 2026-05-13/);
});
