// The examples of the README do what they say.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';

const readme = readFileSync('README.md', 'utf8');
const examples = new Map([...readme.matchAll(/<!-- example: ([^>]+?) -->\n```(?:json|csv)\n([\s\S]+?)```/g)].map(([, name, text]) => [name, text]));
const folder = mkdtempSync(join(tmpdir(), 'baton-readme-'));
after(() => rmSync(folder, { recursive: true }));
for (const [name, text] of examples) if (/\.((nd)?json|csv)$/.test(name)) writeFileSync(join(folder, name), text);

function baton(...args) {
  const { status, stdout, stderr } = spawnSync('build/native/baton', args, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout;
}

/** Every member of `part` stands in `whole` with the same value. */
function holds(whole, part, place = '') {
  if (typeof part !== 'object' || part === null) return assert.equal(whole, part, place);
  for (const [key, value] of Object.entries(part)) holds(whole?.[key], value, `${place}/${key}`);
}

test('the lead gives the assessment that the README shows a part of', () => {
  const line = join(folder, 'line.ndjson');
  writeFileSync(line, JSON.stringify(JSON.parse(examples.get('lead.json'))));
  const [, asOf] = readme.match(/baton brief lead\.json --as-of (\S+)/);
  holds(JSON.parse(baton('assess', line, '--as-of', asOf)), JSON.parse(examples.get('part of the assessment of lead.json')));
  assert.ok(baton('brief', join(folder, 'lead.json'), '--as-of', asOf).includes('Tena Catering'));
});

test('the policy has no problem and no warning, and its phrase is heard', () => {
  const policy = join(folder, 'policy.json');
  assert.match(baton('check', policy), /0 problems, 0 warnings/);
  const [phrase] = JSON.parse(examples.get('policy.json')).detect.phrases;
  const message = join(folder, 'message.ndjson');
  const [, sentence] = readme.match(/with `--policy policy\.json`, “([^”]+)” is a request/);
  writeFileSync(message, JSON.stringify({ id: 'a', text: sentence }));
  const fired = (...more) => JSON.parse(baton('detect', message, ...more)).triggers.find(({ kind }) => kind === phrase.meaning).fired;
  assert.equal(fired(), false);
  assert.equal(fired('--policy', policy), true);
});

test('the roster has no problem and no warning, and its rep takes the lead', () => {
  const roster = join(folder, 'roster.json');
  assert.match(baton('check', roster), /0 problems, 0 warnings/);
  const [, asOf] = readme.match(/baton brief lead\.json --as-of (\S+)/);
  const [rep] = JSON.parse(examples.get('roster.json')).reps;
  assert.ok(baton('brief', join(folder, 'lead.json'), '--roster', roster, '--as-of', asOf).includes(rep.name));
});

test('the event goes into a ledger, comes out of it, and leaves it without its person', () => {
  const [ledger, line] = [join(folder, 'handoffs.ledger'), join(folder, 'events.ndjson')];
  const event = JSON.parse(examples.get('event.json'));
  writeFileSync(line, JSON.stringify(event));
  assert.equal(JSON.parse(baton('ledger', 'add', ledger, line)).outcome, 'added');
  assert.equal(JSON.parse(baton('ledger', 'import', ledger, line)).known, 1);
  holds(JSON.parse(baton('ledger', 'export', ledger)), event);
  const [, lead] = readme.match(/baton ledger forget \S+ ([\w-]+)/);
  assert.equal(JSON.parse(baton('ledger', 'forget', ledger, lead)).events, 1);
  const { at, kind, rep_id, text } = JSON.parse(baton('ledger', 'export', ledger));
  assert.deepEqual([at, kind, rep_id, text], [event.at, event.kind, event.rep_id, '']);
  assert.equal(JSON.parse(baton('ledger', 'retain', ledger, '--policy', join(folder, 'policy.json'))).texts, 0);
});

test('the ledger is measured, and of two handoffs it says what the README says', () => {
  const [, asOf] = readme.match(/baton measure ledger\.ndjson --handoffs handoffs\.ndjson --as-of (\S+)/);
  const [, words] = readme.match(/handoffs it says `([^`]+)`/);
  const told = baton('measure', join(folder, 'ledger.ndjson'), '--handoffs', join(folder, 'handoffs.ndjson'), '--as-of', asOf, '--by', 'rep');
  assert.match(told, /^2 handoffs from 2026-05-13 to 2026-05-14, 3 ledger entries, 2 records/);
  assert.ok(told.includes(`Answered in time                       ${words}`), told);
  assert.match(told, /^By rep$/m);
});

test('the made-up year is calibrated, and what it comes to is what the README says', () => {
  const [, made, fitted] = readme.match(/^baton-history (--write-leads .+)\nbaton (calibrate .+)$/m);
  const inside = (line) => line.split(' ').map((word) => (/^(year|fitted|calibration)\./.test(word) ? join(folder, word) : word));
  assert.equal(spawnSync('build/native/baton-history', inside(made)).status, 0);
  const [, words] = readme.replaceAll('\n', ' ').match(/second finds it: `([^`]+)`/);
  const told = baton(...inside(fitted));
  assert.ok(told.includes(words), told);
  assert.match(baton('check', join(folder, 'fitted.json')), /policy: 0 problems, 0 warnings/);
});

test('the history is backtested, and the policies differ in as many leads as the README says', () => {
  const [, asOf] = readme.match(/baton backtest history\.ndjson --policy default --policy policy\.json --as-of (\S+?)`/);
  const [, words] = readme.match(/Teach it a phrase”, `([^`]+)`/);
  const told = baton('backtest', join(folder, 'history.ndjson'), '--policy', 'default', '--policy', join(folder, 'policy.json'), '--as-of', asOf);
  assert.match(told, /^2 leads, 2 messages, from 2026-05-11 to 2026-05-12/);
  assert.ok(told.includes(words), told);
  assert.match(told, /crm-3001: default stays at nurture \(nothing_up\); policy\.json after message 1 \(request\)/);
});

test('`./dev help` names every command that the README uses', () => {
  const help = spawnSync('./dev', ['help'], { encoding: 'utf8' }).stdout;
  for (const [, command] of readme.matchAll(/\.\/dev (\w+)/g)) if (command !== 'help') assert.match(help, new RegExp(`\\./dev ${command}\\b`));
});

test('the history gives an audit that finds the late answer and what was asked again', () => {
  const [, asOf] = readme.match(/baton audit history\.csv --mapping mapping\.json --as-of (\S+)/);
  const report = join(folder, 'audit.html');
  const { leads, cases } = JSON.parse(baton('audit', join(folder, 'history.csv'), '--mapping', join(folder, 'mapping.json'), '--as-of', asOf, '--format', 'json', '--report', report));
  assert.equal(leads, 1);
  assert.equal(baton('check', join(folder, 'mapping.json')), 'history_mapping: 0 problems, 0 warnings\n');
  assert.deepEqual(cases.map(({ kind }) => kind).filter((kind) => /late|again/.test(kind)).sort(), ['asked_again', 'intent_late']);
  assert.ok(readFileSync(report, 'utf8').includes('What is your budget?'));
});
