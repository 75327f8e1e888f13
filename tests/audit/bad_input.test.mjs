// What cannot be read is told with its place and counted; the rest goes on.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { csvHeading, csvMapping, csvRows, makeHistory } from './history.mjs';

const folder = mkdtempSync(join(tmpdir(), 'baton-audit-bad-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name, content) => (writeFileSync(join(folder, name), content), join(folder, name));
const run = (...args) => spawnSync('build/native/baton', ['audit', ...args, '--as-of', '2026-11-02T00:00:00Z', '--format', 'json'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
const { leads } = makeHistory(5);
const good = leads.map((lead) => JSON.stringify(lead)), rows = csvRows(leads);
const mapping = file('mapping.json', JSON.stringify(csvMapping));

test('lines that are no leads are told with their number and counted', () => {
  const ran = run(file('bad.ndjson', [good[0], 'nonsense', good[1], '{"id":7}', ...good.slice(2)].join('\n')));
  assert.equal(ran.status, 1);
  for (const number of [2, 4]) assert.match(ran.stderr, new RegExp(`bad\\.ndjson:${number}: `));
  const { leads: read, refused } = JSON.parse(ran.stdout);
  assert.deepEqual([read, refused], [5, 2]);
});

test('rows that cannot be read are told with line, column and what was expected', () => {
  const bad = [
    [`lead-1,yesterday,Customer,,CHAT,hello`, /column “When” must be a time, .*but is “yesterday”/],
    [`lead-1,2026-10-01 10:00:00,Martian,,CHAT,hello`, /column “Who” must be one of prospect, ai, rep, system, but is "Martian"/],
    [`lead-1,2026-10-01 10:00:00,Customer,,CHAT`, /the row has 5 cells and the heading 6/],
    [`,2026-10-01 10:00:00,Customer,,CHAT,hello`, /column “Deal” must name the lead, but is empty/],
    [`lead-1,2026-10-01 10:00:00,Customer,,CHAT,a "quote" inside`, /a quotation mark stands where none may/],
    [`lead-1,2026-10-01 10:00:00,Customer,,,hello`, /column “Channel” is required/],
  ];
  const ran = run(file('bad.csv', [csvHeading, ...rows, ...bad.map(([row]) => row), 'lead-1,2026-10-02 10:00:00,Customer,,CHAT,"not closed'].join('\n')), '--mapping', mapping);
  assert.equal(ran.status, 1);
  const first = rows.length + 2;
  bad.forEach(([, expected], i) => assert.match(ran.stderr, new RegExp(`bad\\.csv:${first + i}: ${expected.source}`)));
  assert.match(ran.stderr, new RegExp(`bad\\.csv:${first + bad.length}: the file ends inside a cell`));
  const { leads: read, refused } = JSON.parse(ran.stdout);
  assert.deepEqual([read, refused], [5, 7]);
});

test('a lost row accuses nobody: its lead is in no figure and no case, and every command says so first', () => {
  const row = (lead, time, who, rep, text) => `${lead},2026-10-01 ${time},${who},${rep},CHAT,${text}`;
  const table = (answered) => [csvHeading, ...['lead-1', 'lead-2'].flatMap((lead) => [
    row(lead, '10:00:00', 'bot', '', 'Hello'), row(lead, '10:01:00', 'Customer', '', 'Can I talk to a real person please?'),
    lead === 'lead-1' ? answered : row(lead, '10:02:00', 'sales', 'Ana Ruiz', 'Ana here'),
  ])].join('\n');
  const lost = run(file('lost.csv', table('lead-1,soon,sales,Ana Ruiz,CHAT,Ana here')), '--mapping', mapping, '--report', join(folder, 'lost.html'));
  assert.equal(lost.status, 1);
  const { leads: read, loss, cases, all } = JSON.parse(lost.stdout);
  assert.equal(read, 2);
  assert.deepEqual([loss.rows, loss.leads, loss.incomplete_leads, loss.incomplete], [1, 0, 1, ['lead-1']]);
  assert.match(loss.causes[0].text, /column “When” must be a time/);
  assert.deepEqual(cases.filter(({ lead_id: id }) => id === 'lead-1'), []);
  assert.equal(all.shares.find(({ kind }) => kind === 'request_unanswered').n, 1);
  const page = readFileSync(join(folder, 'lost.html'), 'utf8');
  assert.match(page, /<aside class="warning"[^>]*>\s*<p>1 row could not be read: the conversations of 1 lead have gaps, and they are in no figure/);
  assert.ok(page.indexOf('class="warning"') < page.indexOf('class="tiles"'), 'the warning stands before any figure');
  const silent = run(file('silent.csv', table(row('lead-1', '10:02:00', 'Customer', '', 'Hello?'))), '--mapping', mapping);
  assert.deepEqual(JSON.parse(silent.stdout).cases.filter(({ kind }) => kind === 'request_unanswered').map(({ lead_id: id }) => id), ['lead-1']);

  const back = (...more) => spawnSync('build/native/baton', ['backtest', join(folder, 'lost.csv'), '--mapping', mapping, '--as-of', '2026-11-02T00:00:00Z', ...more], { encoding: 'utf8' });
  assert.match(back('--report', join(folder, 'back.html')).stdout, /NOT READ: 1 row could not be read: the conversations of 1 lead have gaps/);
  assert.deepEqual(JSON.parse(back('--format', 'json').stdout).loss, loss);
  assert.match(readFileSync(join(folder, 'back.html'), 'utf8'), /class="warning"[^>]*>\s*<p>1 row could not be read/);
});

test('without a word of a rep the page says that take-over cannot be judged', () => {
  const lead = { id: 'a', messages: [{ id: 'm1', at: '2026-10-01T10:00:00Z', channel: 'chat', from: 'ai', text: 'Hello' }] };
  run(file('no_rep.ndjson', JSON.stringify(lead)), '--report', join(folder, 'no_rep.html'));
  assert.match(readFileSync(join(folder, 'no_rep.html'), 'utf8'), /No message of this history is by a rep/);
});

test('a fact that cannot be read is told and left out; its message stays', () => {
  const wide = { columns: [...csvMapping.columns, { field: 'employees', column: 'Size' }] };
  const ran = run(file('facts.csv', `${csvHeading},Size\n${rows[0]},51-200\n${rows[1]},"1,200"\n`), '--mapping', file('wide.json', JSON.stringify(wide)));
  assert.equal(ran.status, 1);
  assert.match(ran.stderr, /facts\.csv:2: column “Size” must be a whole number, such as 1200 or 1,200, but is “51-200”/);
  assert.equal(JSON.parse(ran.stdout).messages, 2);
});

test('a column that nobody maps is told once, and one that is not there stops the audit', () => {
  const extra = run(file('extra.csv', `${csvHeading},Mood\n${rows.map((row) => `${row},fine`).join('\n')}\n`), '--mapping', mapping);
  assert.equal(extra.status, 0, extra.stderr);
  assert.equal(extra.stderr.match(/“Mood”/g).length, 1);
  const quiet = run(join(folder, 'extra.csv'), '--mapping', file('quiet.json', JSON.stringify({ ...csvMapping, unused: ['Mood'] })));
  assert.equal(quiet.stderr, '');
  const lacking = run(file('lacking.csv', `${csvHeading.replace('Body', 'Words')}\n`), '--mapping', mapping);
  assert.equal(lacking.status, 2);
  assert.match(lacking.stderr, /has no column “Body”, which the mapping names; it has “Words” beside those it does/);
});

test('a mapping that is none is refused with every place that is wrong', () => {
  const broken = { columns: [{ field: 'lead_id', column: 'Deal', otherwise: 'x' }, { field: 'lead_id', column: 'Who' }, { field: 'text' }], delimiter: ';;', timezone: 'Mars/Olympus' };
  const { status, stderr } = run(file('any.csv', csvHeading), '--mapping', file('broken.json', JSON.stringify(broken)));
  assert.equal(status, 2);
  for (const place of ['/columns/1/field', '/columns/2/column', 'whose field is at', '/delimiter', '/timezone']) assert.ok(stderr.includes(place), `${place} in ${stderr}`);
});

test('a table without a mapping, an empty file and a file that is not there', () => {
  assert.match(run(file('alone.csv', csvHeading)).stderr, /a table needs --mapping FILE/);
  const empty = run(file('empty.ndjson', ''));
  assert.deepEqual([empty.status, JSON.parse(empty.stdout).leads], [1, 0]);
  assert.equal(run(join(folder, 'nowhere.ndjson')).status, 2);
});

test('zones, formats, delimiters and what to skip are as the mapping says', () => {
  const other = {
    delimiter: ';', timezone: 'America/Chicago', time_format: '%d.%m.%Y %H:%M',
    columns: [
      { field: 'lead_id', column: 'Lead' }, { field: 'at', column: 'Zeit' }, { field: 'channel', otherwise: 'email' }, { field: 'text', column: 'Text' },
      { field: 'from', column: 'Wer', values: [{ cell: 'Kunde', means: 'prospect' }, { cell: 'KI', means: 'ai' }, { cell: 'Rückläufer', means: 'skip' }], otherwise: 'rep' },
    ],
  };
  const table = 'Lead;Zeit;Wer;Text\nA;13.05.2026 10:00;Kunde;Can I talk to a person?\nA;13.05.2026 09:58;KI;Hello\nA;14.05.2026 10:00;Rückläufer;x\nA;13.05.2026 10:30;Ana;Hello\n';
  const ran = run(file('other.csv', table), '--mapping', file('other.json', JSON.stringify(other)));
  assert.equal(ran.status, 0, ran.stderr);
  const { messages, from, until } = JSON.parse(ran.stdout);
  assert.deepEqual([messages, from, until], [3, '2026-05-13T14:58:00Z', '2026-05-13T15:30:00Z']);
});

test('a pipe is written to and stays one; a folder that is not there is told', () => {
  const history = file('good.ndjson', good.join('\n')), pipe = join(folder, 'pipe');
  const script = 'mkfifo "$2" && { timeout 20 cat "$2" & } && build/native/baton audit "$1" --as-of 2026-11-02T00:00:00Z --json "$2" > /dev/null && wait && [ -p "$2" ]';
  const { status, stdout } = spawnSync('bash', ['-c', script, 'bash', history, pipe], { encoding: 'utf8' });
  assert.equal(status, 0);
  assert.equal(JSON.parse(stdout).leads, 5);
  const nowhere = run(history, '--json', join(folder, 'no', 'folder.json'));
  assert.equal(nowhere.status, 2);
  assert.match(nowhere.stderr, /folder\.json: cannot be written/);
});
