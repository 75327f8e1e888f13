// `baton calibrate` on histories whose truth is known: what it changes, what it refuses, and that nothing else makes a difference.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'baton-calibrate-'));
after(() => rmSync(folder, { recursive: true }));
const path = (name) => join(folder, name);
const file = (name, text) => (writeFileSync(path(name), text), path(name));
const read = (name) => readFileSync(path(name), 'utf8');
const run = (program, ...args) => spawnSync(`build/native/${program}`, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
const asOf = '2026-11-16T00:00:00Z';

const truth = ['--truth', 'complexity=10', '--truth', 'value=95'];
const make = (name, ...more) => run('baton-history', '--write-leads', path(`${name}.leads`), '--write-ledger', path(`${name}.ledger`), '--handoffs', '4000', '--messages-per-lead', '4', '--percent-at-100', '60', '--until', asOf, ...more);
const made = make('a', '--gold', 'tests/eval/gold', ...truth);
assert.equal(made.status, 0, made.stderr);
const calibrate = (leads, ledger, ...more) => run('baton', 'calibrate', leads, '--outcomes', ledger, '--as-of', asOf, ...more);
const whole = calibrate(path('a.leads'), path('a.ledger'), '--json', path('a.json'), '--write-policy', path('a.policy'), '--report', path('a.html'));
const found = JSON.parse(read('a.json'));
const leads = read('a.leads').trimEnd().split('\n');
const ledger = read('a.ledger').trimEnd().split('\n');

test('what the outcomes contradict is changed towards the truth, and all else stays', () => {
  assert.equal(whole.status, 0, whole.stderr);
  const changed = Object.fromEntries(found.weights.filter(({ verdict }) => verdict === 'changed').map(({ name, present, fitted }) => [name, fitted - present]));
  assert.deepEqual(Object.keys(changed), ['complexity', 'value']);
  assert.ok(changed.complexity < -20 && changed.value > 15, JSON.stringify(changed));
  for (const { present, low, high, verdict } of found.weights) if (low !== null) assert.equal(low <= present && present <= high, verdict !== 'changed', verdict);
  assert.ok(found.accuracy.ranking_gain.value > 0 && found.accuracy.error_gain.value < 0);
});

test('the written policy holds the changes alone, has no problem, and assesses as said', () => {
  assert.deepEqual(JSON.parse(read('a.policy')), { decide: { score: Object.fromEntries(found.weights.filter(({ verdict }) => verdict === 'changed').map(({ name, fitted }) => [name, fitted])) } });
  assert.match(run('baton', 'check', '--as', 'policy', path('a.policy')).stdout, /0 problems, 0 warnings/);
  const few = file('few.leads', leads.slice(0, 200).join('\n'));
  const scores = () => run('baton', 'assess', few, '--policy', path('a.policy'), '--as-of', asOf).stdout;
  assert.equal(scores(), scores());
  assert.notEqual(scores(), run('baton', 'assess', few, '--as-of', asOf).stdout);
});

test('a policy of the user keeps all it said', () => {
  const policy = file('own.json', '{ "decide": { "score": { "request": 99 }, "gate": { "cold_days": 9 } }, "ledger": { "keep_text_days": 10 } }');
  const ran = calibrate(path('a.leads'), path('a.ledger'), '--policy', policy, '--write-policy', path('own.new'));
  assert.equal(ran.status, 0, ran.stderr);
  const { decide, ledger: kept } = JSON.parse(read('own.new'));
  assert.deepEqual([decide.score.request, decide.gate, kept], [99, { cold_days: 9 }, { keep_text_days: 10 }]);
  assert.ok(decide.score.complexity < 60);
});

test('the order of the lines and lines that come twice change nothing', () => {
  const turned = file('turned.leads', [...leads.slice(900).reverse(), ...leads.slice(0, 1000)].join('\n'));
  const entries = file('turned.ledger', [...ledger.slice(2000).reverse(), ...ledger.slice(0, 2100)].join('\n'));
  const ran = calibrate(turned, entries, '--json', path('turned.json'));
  const told = /^100 lines give a lead again as of the same moment; the first counts\n/m;
  assert.match(ran.stdout, told);
  assert.equal(ran.stdout.replace(told, ''), whole.stdout);
  assert.equal(read('turned.json').replace('"given_twice":100', '"given_twice":0'), read('a.json'));
  assert.equal(ran.status, 1);
  assert.match(ran.stderr, /turned\.leads:\d+: lead “[^”]+” is given twice: line \d+ counts, this one does not/);
});

test('the leads\' own records serve where the ledger tells nothing', () => {
  const told = new Map(leads.map((line) => [JSON.parse(line).id, []]));
  for (const line of ledger) told.get(JSON.parse(line).lead_id)?.push(JSON.parse(line));
  const holding = (keeps) => leads.map((line) => {
    const lead = JSON.parse(line);
    return JSON.stringify({ ...lead, handoffs: told.get(lead.id).filter(keeps) });
  }).join('\n');
  const is = (kinds) => ({ kind }) => kinds.includes(kind);
  const figures = (name, ...args) => {
    const ran = run('baton', 'calibrate', ...args, '--as-of', asOf, '--json', path(name));
    assert.equal(ran.status, 0, ran.stderr);
    return JSON.parse(read(name));
  };
  assert.deepEqual(figures('own.json', file('own.leads', holding(() => true))), found);
  const open = file('open.ledger', ledger.filter((line) => !is(['won', 'lost'])(JSON.parse(line))).join('\n'));
  assert.deepEqual(figures('ends.json', file('ends.leads', holding(is(['won', 'lost']))), '--outcomes', open), found);
  // The ledger's word counts before the record's.
  const all = file('all.leads', holding(() => true).replaceAll('"lost"', '"won"'));
  assert.deepEqual(figures('given.json', all, '--outcomes', path('a.ledger')).sample, found.sample);
});

test('what came after a handoff is not read', () => {
  const moments = new Map(ledger.map((line) => JSON.parse(line)).filter(({ kind }) => kind === 'proposed').map(({ lead_id, at }) => [lead_id, at]));
  const cut = leads.map((line) => {
    const lead = JSON.parse(line);
    const until = moments.get(lead.id) ?? asOf;
    const known = ({ at }) => Date.parse(at) <= Date.parse(until);
    return JSON.stringify({ ...lead, messages: lead.messages.filter(known), events: lead.events.filter(known), signals: lead.signals.filter(known) });
  });
  assert.notEqual(cut.join('\n'), leads.join('\n'));
  calibrate(file('cut.leads', cut.join('\n')), path('a.ledger'), '--json', path('cut.json'));
  assert.equal(read('cut.json'), read('a.json'));
});

test('of several lines of a lead the one taken last before the handoff counts', () => {
  const later = leads.map((line) => {
    const lead = JSON.parse(line);
    return JSON.stringify({ as_of: asOf, lead: { ...lead, account: { ...lead.account, strategic: true } } });
  });
  const early = leads.map((line) => `{"as_of":"2020-01-01T00:00:00Z","lead":${line}}`);
  calibrate(file('two.leads', [...later, ...early].join('\n')), path('a.ledger'), '--json', path('two.json'));
  assert.equal(read('two.json'), read('a.json'));
});

test('lines that are none are told with their place and counted, and all others are used', () => {
  const spoilt = file('spoilt.leads', [...leads.slice(0, 10), 'nonsense', '{"id":7}', ...leads.slice(10), leads[0].slice(0, 40)].join('\n'));
  const ran = calibrate(spoilt, file('spoilt.ledger', ['{"id":"x","kind":"sold"}', ...ledger].join('\n')), '--json', path('spoilt.json'));
  assert.equal(ran.status, 1);
  for (const number of [11, 12, leads.length + 3]) assert.match(ran.stderr, new RegExp(`spoilt\\.leads:${number}: `));
  assert.match(ran.stderr, /spoilt\.ledger:1: /);
  const { loss, ...figures } = JSON.parse(read('spoilt.json')), { loss: none, ...same } = JSON.parse(read('a.json'));
  assert.deepEqual(figures, same);
  assert.deepEqual([loss.leads, none.leads], [3, 0]);
  assert.match(ran.stdout, /NOT READ: 3 lines held no lead that could be read/);
});

test('too little is refused with a reason, and no policy is written', () => {
  const few = calibrate(file('f.leads', leads.slice(0, 150).join('\n')), path('a.ledger'), '--write-policy', path('f.policy'), '--json', path('f.json'), '--report', path('f.html'));
  assert.equal(few.status, 1);
  assert.match(few.stdout, /Nothing is fitted: too few handoffs whose outcome is known/);
  assert.ok(!existsSync(path('f.policy')));
  assert.match(JSON.parse(read('f.json')).refused, /too few/);
  assert.match(read('f.html'), /too few handoffs/);
  const none = file('lost.ledger', ledger.filter((line) => !line.includes('"won"')).join('\n'));
  assert.match(calibrate(path('a.leads'), none).stdout, /Nothing is fitted: one outcome is nearly empty in the past: 0 of/);
  assert.match(calibrate(path('a.leads'), path('a.ledger'), '--split', '2020-01-01T00:00:00Z').stdout, /time does not allow a split/);
  assert.match(calibrate(file('none.leads', ''), file('none.ledger', '')).stdout, /0 leads, 0 of them handed over/);
});

test('a history that the present weights made leaves them as they are', () => {
  assert.equal(make('same', '--seed', '3').status, 0);
  const ran = calibrate(path('same.leads'), path('same.ledger'), '--write-policy', path('same.policy'));
  assert.match(ran.stdout, /^The policy stays as it is\.$/m);
  assert.equal(read('same.policy'), '{}\n');
});

test('unusable options are wrong usage', () => {
  const policy = file('bad.json', '{"decide":{"score":{"request":101}}}');
  for (const more of [['--policy', policy], ['--success', 'happy'], ['--as-of', 'soon'], ['--split', 'later'], ['--worth', '101'], ['--mapping', path('no.such')]])
    assert.equal(calibrate(path('a.leads'), path('a.ledger'), ...more).status, 2, more.join(' '));
  assert.equal(calibrate(path('missing'), path('a.ledger')).status, 2);
  assert.equal(calibrate(path('a.leads'), path('missing')).status, 2);
  assert.equal(run('baton', 'calibrate', path('a.leads')).status, 1, 'nobody tells what became of anybody');
  assert.equal(calibrate(path('a.leads'), path('a.ledger'), '--json', path('no/such/folder')).status, 2);
});

test('the page is complete in itself and says what the table says', () => {
  const page = read('a.html').replaceAll('&#39;', "'");
  assert.doesNotMatch(page, /<script|https?:|src=|@import/);
  for (const { text } of found.weights) assert.ok(page.includes(text), text);
  for (const caveat of found.caveats) assert.ok(page.includes(caveat), caveat);
});

test('a made-up history is the same for the same seed and another for another', () => {
  assert.equal(make('b', '--gold', 'tests/eval/gold', ...truth).status, 0);
  assert.equal(read('b.leads'), read('a.leads'));
  assert.equal(read('b.ledger'), read('a.ledger'));
  assert.equal(make('b', '--gold', 'tests/eval/gold', '--seed', '2', ...truth).status, 0);
  assert.notEqual(read('b.ledger'), read('a.ledger'));
  for (const wrong of [['--truth', 'value=101'], ['--truth', 'mood=3'], ['--percent-at-0', '0'], ['--gold', path('nowhere')]]) assert.notEqual(make('c', ...wrong).status, 0, wrong.join(' '));
});

test('changed weights are said to move the score and the order alone, and assess bears it out', () => {
  const sentence = /Weights move the score alone, and so the order in which equally urgent leads are given out: not whether a lead is handed over, nor when, how urgently or with which grade\./;
  assert.match(whole.stdout, sentence);
  assert.match(read('a.html'), sentence);
  const few = file('some.leads', leads.slice(0, 300).join('\n'));
  const [present, fitted] = [[], ['--policy', path('a.policy')]].map((more) => run('baton', 'assess', few, ...more, '--as-of', asOf).stdout.trimEnd().split('\n').map((line) => JSON.parse(line)));
  const treated = (all) => all.map(({ decision: { action, urgency, grade, respond_by: by } }) => [action, urgency, grade, by]);
  assert.deepEqual(treated(fitted), treated(present));
  assert.ok(present.filter(({ decision }, i) => decision.score !== fitted[i].decision.score).length > 20, 'the scores differ');
  const moments = run('baton', 'backtest', few, '--policy', 'default', '--policy', path('a.policy'), '--as-of', asOf, '--format', 'json').stdout;
  assert.equal(JSON.parse(moments).pairs[0].differing, 0);
  assert.doesNotMatch(calibrate(path('same.leads'), path('same.ledger')).stdout, sentence);
});

test('the page says first, in a box, which rows were lost', () => {
  const mapping = file('mapping.json', JSON.stringify({ columns: ['lead_id', 'at', 'from', 'channel', 'text'].map((field) => ({ field, column: field })) }));
  const table = file('lost.csv', 'lead_id,at,from,channel,text\na,soon,prospect,chat,hello\na,2026-10-01T10:00:00Z,prospect,chat,hello\n');
  const ran = calibrate(table, path('a.ledger'), '--mapping', mapping, '--report', path('lost.html'));
  assert.match(ran.stdout, /^NOT READ: 1 row could not be read/);
  const page = read('lost.html');
  assert.match(page, /<aside class="warning"[^>]*>\s*<p>1 row could not be read: the conversations of 1 lead have gaps/);
  assert.ok(page.indexOf('class="warning"') < page.indexOf('class="tiles"'));
});
