// A mapping says which column is what: every word of it is looked at before the first row, columns follow one another, times come
// in several forms, and what was refused is summed up by cause.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'baton-mapping-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const file = (content, ending) => {
  const path = join(folder, `${(files += 1)}${ending}`);
  writeFileSync(path, content);
  return path;
};
const baton = (...args) => spawnSync('build/native/baton', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
const heading = 'Record,Activity date,Type,Direction,Assigned to,Body';
const kinds = { field: 'kind', column: 'Type', values: [{ cell: 'page view', means: 'PAGE_VIEW' }], otherwise: 'Message' };
const speakers = [
  { field: 'from', column: 'Direction', values: [{ cell: 'IN', means: 'Prospect' }] },
  { field: 'from', column: 'Assigned to', values: [{ cell: 'Bot', means: 'ai' }, { cell: '', means: 'skip' }], otherwise: 'rep' },
];
const mapping = (changes = {}, columns = [kinds, ...speakers]) => ({
  ...changes,
  columns: [
    { field: 'lead_id', column: 'Record' }, { field: 'at', column: 'Activity date' }, { field: 'channel', column: 'Type' }, { field: 'text', column: 'Body' },
    ...columns,
  ],
  unused: ['Type', 'Direction', 'Assigned to'],
});
const rows = [
  'A,2026-05-13 10:00:00,Email,Out,Bot,"Hello, how do you plan?"',
  'A,2026-05-13 10:01:00,Page view,,,/pricing',
  'A,2026-05-13 10:02:00,CHAT,In,Bot,Can I talk to a person?',
  'A,2026-05-13 10:30:00,Email,Out,Ana Ruiz,Happy to help',
  'A,2026-05-13 10:31:00,Email,Out,,Nobody wrote this',
];
const table = (...more) => file([heading, ...more].join('\n') + '\n', '.csv');
const audit = (csv, said = mapping()) => baton('audit', csv, '--mapping', file(JSON.stringify(said), '.json'), '--as-of', '2026-11-02', '--format', 'json');

test('messages and activities stand in one table, and two columns tell who wrote', () => {
  const ran = audit(table(...rows));
  assert.equal(ran.status, 0, ran.stderr);
  const { messages, all } = JSON.parse(ran.stdout);
  assert.equal(messages, 3, 'the page view is an activity, and the row of nobody is passed over');
  const taken = all.shares.find(({ kind }) => kind === 'taken_over');
  assert.deepEqual([taken.hits, taken.n], [1, 1], 'an AI wrote, and then a rep');
});

test('a message that says skip is a message', () => {
  const ran = audit(table('A,2026-05-13 10:00:00,Email,In,Bot,skip'));
  assert.equal(JSON.parse(ran.stdout).messages, 1);
});

test('the last column of a field reads a word as it stands, and names all of them when none says anything', () => {
  const direct = mapping({}, [kinds, speakers[0], { field: 'from', column: 'Assigned to' }]);
  const ran = audit(table('A,2026-05-13 10:00:00,Email,Out,AI,Hello', 'A,2026-05-13 10:01:00,Email,Out,,Hello'), direct);
  assert.equal(JSON.parse(ran.stdout).messages, 1);
  assert.match(ran.stderr, /:3: column “Direction” or “Assigned to” is required/);
});

test('a kind that is none names the word for a message', () => {
  const ran = audit(table(...rows), mapping({}, [{ field: 'kind', column: 'Type' }, ...speakers]));
  assert.match(ran.stderr, /:2: column “Type” must be one of page_view, .*but is "Email"; a row that is no activity has the kind message \(3 such|:2: column “Type” .*kind message$/m);
});

const wrong = [
  [[{ ...kinds, values: [{ cell: 'x', means: 'pageview' }] }, ...speakers], /\/columns\/4\/values\/0\/means must be one of page_view, .*but is "pageview"; message and skip are right too/],
  [[{ ...kinds, otherwise: 'Email' }, ...speakers], /\/columns\/4\/otherwise must be one of page_view/],
  [[kinds, { field: 'from', column: 'Direction', values: [{ cell: 'x', means: 'customer' }], otherwise: 'human' }], /\/columns\/5\/values\/0\/means must be one of prospect, .*\n.*\/columns\/5\/otherwise must be one of prospect/],
  [[kinds, { ...speakers[1] }, speakers[0]], /\/columns\/6\/field must not be a field that an earlier column answers/],
  [[kinds, ...speakers, { field: 'employees', column: 'Body', values: [{ cell: 'big', means: '1000+' }] }], /\/columns\/7\/values\/0\/means must be a whole number/],
  [[kinds, ...speakers, { field: 'opted_out', column: 'Body', otherwise: 'perhaps' }], /\/columns\/7\/otherwise must be yes or no/],
];
for (const [columns, expected] of wrong)
  test(`what a mapping means is looked at before the first row: ${expected.source.slice(0, 60)}`, () => {
    const path = file(JSON.stringify(mapping({}, columns)), '.json');
    const checked = baton('check', path);
    assert.equal(checked.status, 1, checked.stdout);
    assert.match(checked.stdout, expected);
    const ran = baton('audit', table(), '--mapping', path);
    assert.equal(ran.status, 2, 'no row was read');
    assert.match(ran.stderr, new RegExp(expected.source.split('\\n')[0]));
  });

test('check knows a mapping', () => {
  const path = file(JSON.stringify(mapping()), '.json');
  for (const args of [[path], [path, '--as', 'history_mapping']]) {
    const ran = baton('check', ...args);
    assert.equal(ran.status, 0, ran.stdout + ran.stderr);
    assert.equal(ran.stdout, 'history_mapping: 0 problems, 0 warnings\n');
  }
});

test('what is refused often is told once for each cause, with how often and where first', () => {
  const bad = Array.from({ length: 300 }, (_, i) => (i % 3 === 0 ? `A,${String(1 + (i % 28)).padStart(2, '0')}/02/2026,Email,In,Bot,Hello` : `A,2026-05-13 10:00:00,Telegram,In,Bot,Hello ${i}`));
  const ran = audit(table(...rows, ...bad));
  assert.equal(JSON.parse(ran.stdout).refused, 300);
  const told = ran.stderr.trimEnd().split('\n');
  assert.equal(told.length, 2, ran.stderr);
  assert.match(told[0], /\.csv:8: column “Type” must be one of chat, .*but is "Telegram" \(200 such, in lines 8, 9, 11, 12, 14, …\)$/);
  assert.match(told[1], /\.csv:7: column “Activity date” must be a time, .*but is “01\/02\/2026” \(100 such, in lines 7, 10, 13, 16, 19, …\)$/);
});

test('times are written in several ways, and one that two of them read differently is refused', () => {
  const several = mapping({ time_formats: ['%d.%m.%Y %H:%M', '%d/%m/%Y', '%m/%d/%Y', 'unix'] });
  const ran = audit(table('A,13.05.2026 10:00,Email,In,Bot,a', 'A,14/05/2026,Email,In,Bot,b', 'A,05/15/2026,Email,In,Bot,c', 'A,1778925600,Email,In,Bot,d', 'A,03/02/2026,Email,In,Bot,e', 'A,02/02/2026,Email,In,Bot,f'), several);
  const { messages, from, until } = JSON.parse(ran.stdout);
  assert.deepEqual([messages, from, until], [5, '2026-02-02T00:00:00Z', '2026-05-16T10:00:00Z']);
  assert.match(ran.stderr, /:6: column “Activity date” must be a time that only one of time_formats reads \(%d\/%m\/%Y gives 2026-02-03.*, %m\/%d\/%Y gives 2026-03-02.*\), but is “03\/02\/2026”/);
});

test('times that cannot be right are read and told', () => {
  const many = Array.from({ length: 60 }, (_, i) => `A,${1778925600 + i},Email,In,Bot,Hello ${i}`);
  const asMs = audit(table(...many), mapping({ time_format: 'unix_ms' }));
  assert.match(asMs.stderr, /warning: 60 rows lie before 1990, the first in line 2 at 1970-01-21.*time_format/);
  const asSeconds = audit(table(...many, 'A,1178925600,Email,In,Bot,old', 'A,32508460800,Email,In,Bot,new'), mapping({ time_format: 'unix' }));
  assert.match(asSeconds.stderr, /warning: 1 row lies years before all others, the first in line 62 at 2007-05-11/);
  assert.match(asSeconds.stderr, /warning: 1 row lies over a month after now, the first in line 63 at 3000-02-25/);
  assert.match(audit(table('A,1778925600000,Email,In,Bot,x'), mapping({ time_format: 'unix' })).stderr, /13 digits are unix_ms/);
  assert.equal(audit(table(...rows)).stderr, '');
});

test('a document over several lines, a list and UTF-16 are told as what they are', () => {
  const lead = { id: 'a', messages: [{ id: 'm', at: '2026-05-13T10:00:00Z', channel: 'email', from: 'prospect', text: 'Hello' }] };
  const pretty = baton('audit', file(JSON.stringify(lead, null, 2), '.json'), '--as-of', '2026-11-02');
  assert.match(pretty.stderr, /looks like a document over several lines; each document must stand on a line of its own, as jq -c \. writes them/);
  const list = baton('audit', file(JSON.stringify([lead]), '.json'), '--as-of', '2026-11-02');
  assert.match(list.stderr, /looks like a list; each document must stand on a line of its own, as jq -c '\.\[\]' writes them/);
  const assessed = baton('assess', file(JSON.stringify([lead, lead], null, 2), '.json'), '--as-of', '2026-11-02');
  assert.equal(assessed.stderr.match(/not JSON/g).length, 1, assessed.stderr);
  assert.match(assessed.stderr, /jq -c '\.\[\]'/);
  for (const text of [Buffer.from(`\ufeff${heading}\n`, 'utf16le'), Buffer.from(`${heading}\n`, 'utf16le')]) {
    const ran = audit(file(text, '.csv'));
    assert.equal(ran.status, 2);
    assert.match(ran.stderr, /is UTF-16; save it as UTF-8/);
  }
  assert.match(baton('audit', file(Buffer.from(`\ufeff${JSON.stringify(lead)}\n`, 'utf16le'), '.ndjson')).stderr, /is UTF-16/);
  assert.match(baton('brief', file(Buffer.from(`\ufeff${JSON.stringify(lead)}\n`, 'utf16le'), '.json')).stderr, /is UTF-16/);
});
