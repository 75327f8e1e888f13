// How commands end early: a reader who has enough, a signal, and moments that are dates.
import assert from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { asOf, goodLead } from './cases.mjs';

const folder = mkdtempSync(join(tmpdir(), 'baton-ends-'));
after(() => rmSync(folder, { recursive: true }));
const path = (name) => join(folder, name);
const file = (name, content) => (writeFileSync(path(name), content), path(name));
const lead = (id) => `${goodLead(id)}\n`;
const leads = file('leads.ndjson', Array.from({ length: 2_000 }, (_, i) => lead(`lead-${i}`)).join(''));
const roster = file('roster.json', '{"reps":[{"id":"a","name":"A","role":"account_executive"}]}');
const event = (i) => `{"id":"e${i}","handoff_id":"h${i}","lead_id":"lead-${i}","at":"2026-11-01T00:00:00Z","kind":"proposed"}\n`;
const events = file('events.ndjson', Array.from({ length: 3_000 }, (_, i) => event(i)).join(''));

/** Runs a command whose reader has gone before its first line. */
function unread(...args) {
  const script = 'exec 3>&1; { "$@"; echo $? >&3; } | true; exit 0';
  const ran = spawnSync('bash', ['-c', script, 'bash', 'bash', '-c', 'sleep 0.2; exec "$@"', 'bash', 'build/native/baton', ...args], { encoding: 'utf8', timeout: 60_000 });
  return { status: Number(ran.stdout), stderr: ran.stderr };
}

const written = {
  calibrate: [['calibrate', leads, '--outcomes', events, '--as-of', asOf], ['--json', '--report']],
  audit: [['audit', leads, '--as-of', asOf], ['--report']],
  backtest: [['backtest', leads, '--policy', 'default', '--as-of', asOf], ['--report', '--differences']],
  assign: [['assign', leads, '--roster', roster, '--as-of', asOf], ['--roster-out']],
};
for (const [name, [args, options]] of Object.entries(written))
  test(`${name} writes its files though nobody reads what it prints`, () => {
    const expected = spawnSync('build/native/baton', [...args, ...options.flatMap((option) => [option, path(`${name}${option}.read`)])], { maxBuffer: 2 ** 28 });
    const ran = unread(...args, ...options.flatMap((option) => [option, path(`${name}${option}`)]));
    assert.equal(ran.status, expected.status, ran.stderr);
    for (const option of options) assert.deepEqual(readFileSync(path(`${name}${option}`)), readFileSync(path(`${name}${option}.read`)), option);
  });

test('an import takes everything in though nobody reads the totals', () => {
  const ran = unread('ledger', 'import', path('unread.ledger'), events, '--batch', '100');
  assert.equal(ran.status, 0, ran.stderr);
  assert.equal(JSON.parse(spawnSync('build/native/baton', ['ledger', 'verify', path('unread.ledger')], { encoding: 'utf8' }).stdout).events, 3_000);
});

test('a command that answers line by line stops when its reader has gone', () => {
  const script = 'yes "$1" | build/native/baton assess - --as-of 2026-11-20T14:03:00Z | head -c 10 > /dev/null; echo ${PIPESTATUS[1]}';
  const ran = spawnSync('timeout', ['20', 'bash', '-c', script, 'bash', goodLead('again')], { encoding: 'utf8' });
  assert.deepEqual([ran.stdout, ran.stderr], ['0\n', '']);
});

for (const args of [['audit', '-', '--as-of', asOf], ['calibrate', '-', '--outcomes', events, '--as-of', asOf]])
  test(`${args[0]} says that it was interrupted, and writes nothing`, async () => {
    const child = spawn('build/native/baton', [...args, '--json', path('never.json')], { stdio: ['pipe', 'ignore', 'pipe'], timeout: 30_000 });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    const ended = new Promise((resolve) => child.on('close', (status) => resolve(status)));
    child.stdin.on('error', () => {});
    // Leads go on and on until the command ends.
    const feed = setInterval(() => child.stdin.write(lead('again')), 5);
    setTimeout(() => child.kill('SIGINT'), 1_500);
    const status = await ended;
    clearInterval(feed);
    assert.equal(status, 130, stderr);
    assert.match(stderr, /Interrupted/);
    assert.throws(() => readFileSync(path('never.json')), /ENOENT/);
  });

test('a date is its midnight UTC wherever a moment is wanted', () => {
  const brief = (moment) => spawnSync('build/native/baton', ['brief', '-', '--as-of', moment], { input: goodLead('a'), encoding: 'utf8' });
  assert.equal(brief('2026-11-20').status, 0, brief('2026-11-20').stderr);
  assert.equal(brief('2026-11-20').stdout, brief('2026-11-20T00:00:00Z').stdout);
  for (const wrong of ['2026-02-30', '20.11.2026', 'yesterday']) assert.equal(brief(wrong).status, 2, wrong);
});
