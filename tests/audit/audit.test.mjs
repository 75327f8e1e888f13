// The audit finds in made-up conversations what was planted there, whatever the form and the order they come in, and tells
// what it could not read.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { csvHeading, csvMapping, csvRows, makeHistory } from './history.mjs';

const folder = mkdtempSync(join(tmpdir(), 'baton-audit-'));
after(() => rmSync(folder, { recursive: true }));
const path = (name) => join(folder, name);
const file = (name, content) => (writeFileSync(path(name), content), path(name));
const asOf = '2026-11-02T00:00:00Z';
const run = (input, ...more) => spawnSync('build/native/baton', ['audit', input, '--as-of', asOf, '--format', 'json', ...more], { encoding: 'utf8', maxBuffer: 2 ** 28 });
const audit = (input, ...more) => {
  const ran = run(input, ...more);
  assert.equal(ran.status, 0, ran.stderr);
  return JSON.parse(ran.stdout);
};
const lines = (leads) => leads.map((lead) => JSON.stringify(lead)).join('\n') + '\n';
const share = ({ shares }, kind) => shares.find((each) => each.kind === kind);

const { leads, truth } = makeHistory(600);
const ndjson = file('history.ndjson', lines(leads));
const whole = run(ndjson, '--report', path('report.html'));
assert.equal(whole.status, 0, whole.stderr);
const found = JSON.parse(whole.stdout);

const planted = {
  taken_over: [truth.taken_over, truth.leads],
  in_time: [truth.in_time, truth.request + truth.intent],
  request_unanswered: [truth.request_unanswered, truth.request],
  intent_late: [truth.intent_late, truth.intent],
  asked_again: [truth.asked_again, truth.taken_over],
  not_announced: [truth.taken_over - truth.announced, truth.taken_over],
  promise_broken: [truth.promise_broken, truth.promise_broken + truth.announced],
  dropped_off: [truth.dropped_off, truth.taken_over],
  opt_out_ignored: [truth.opt_out_ignored, truth.opted_out],
};
for (const [kind, [hits, n]] of Object.entries(planted)) {
  test(`${kind} is counted as it was planted`, () => {
    assert.ok(hits > 0 && hits < n, 'the truth says nothing');
    assert.deepEqual([share(found.all, kind).hits, share(found.all, kind).n], [hits, n]);
  });
}

test('what was asked again is told by topic, and the rep who does it stands out', () => {
  const count = (key) => found.asked_again.find((each) => each.key === key).count;
  assert.deepEqual({ budget: count('budget'), size: count('size') }, truth.asked);
  const reps = found.breakdowns.find(({ by }) => by === 'rep').groups;
  const low = (name) => share(reps.find(({ key }) => key === name).figures, 'asked_again');
  assert.ok(low('Ben Ode').low > low('Ana Ruiz').high, 'the intervals are apart');
});

test('every case quotes words that stand in the message it names', () => {
  const byId = new Map(leads.map((lead) => [lead.id, new Map(lead.messages.map(({ id, text }) => [`message:${id}`, text]))]));
  let quotes = 0;
  for (const { lead_id: lead, evidence } of found.cases)
    for (const { source, quote, begin, end } of evidence) {
      assert.equal(byId.get(lead).get(source).slice(begin, end), quote);
      quotes += 1;
    }
  assert.ok(quotes > 20, `${quotes} quotes`);
});

test('the order of leads and messages, and the number of threads, change no byte', () => {
  const turned = [...leads].reverse().map((lead) => ({ ...lead, messages: [...lead.messages].reverse() }));
  assert.equal(run(file('turned.ndjson', lines(turned)), '--threads', '3').stdout, whole.stdout);
  assert.equal(run(ndjson, '--threads', '1').stdout, whole.stdout);
});

test('a table with its mapping gives the same figures, in any order of its rows', () => {
  const mapping = file('mapping.json', JSON.stringify(csvMapping)), rows = csvRows(leads);
  const figures = ({ all, asked_again: again }) => JSON.stringify({ shares: all.shares, times: all.times, again });
  for (const [name, order] of [['sorted', rows], ['mixed', [...rows].sort((a, b) => (a.slice(a.indexOf(',')) < b.slice(b.indexOf(',')) ? -1 : 1))]])
    assert.equal(figures(audit(file(`${name}.csv`, `${csvHeading}\r\n${order.join('\r\n')}\r\n`), '--mapping', mapping)), figures(found), name);
  const sorted = file('by_lead.json', JSON.stringify({ ...csvMapping, rows: 'by_lead' }));
  assert.equal(figures(audit(path('sorted.csv'), '--mapping', sorted)), figures(found));
  const mixed = run(path('mixed.csv'), '--mapping', sorted);
  assert.equal(mixed.status, 2);
  assert.match(mixed.stderr, /mixed\.csv:\d+: lead “lead-\d+” goes on after rows of others; sort the table by the column of lead_id/);
});

test('outcomes come from a ledger', () => {
  const taken = leads.filter(({ messages }) => messages.some(({ from }) => from === 'rep'));
  const events = taken.map(({ id }, i) => ({ id: `e-${id}`, handoff_id: id, lead_id: id, at: '2026-11-01T00:00:00Z', kind: i % 4 ? 'lost' : 'won' }));
  const { hits, n } = share(audit(ndjson, '--outcomes', file('ledger.ndjson', lines(events))).all, 'won');
  assert.deepEqual([hits, n], [Math.ceil(taken.length / 4), taken.length]);
});

test('of a lead given twice the first line counts, and each other is told with both places', () => {
  const once = run(ndjson).stdout;
  const [third, ...cut] = leads[2].messages;
  const ran = run(file('twice.ndjson', lines([...leads, leads[0], { ...leads[2], messages: [third] }])), '--threads', '4', '--report', path('twice.html'));
  assert.equal(cut.length > 0 && ran.status, 1);
  assert.match(ran.stderr, /twice\.ndjson:601: lead “lead-1” is given twice: line 1 counts, this one does not/);
  assert.match(ran.stderr, /twice\.ndjson:602: lead “lead-3” is given twice: line 3 counts, this one does not/);
  const { given_twice: twice, ...rest } = JSON.parse(ran.stdout);
  const { given_twice: none, ...expected } = JSON.parse(once);
  assert.deepEqual([twice, none, rest], [2, 0, expected]);
  assert.match(readFileSync(path('twice.html'), 'utf8'), /2 lines give a lead that an earlier one gave; the first counts/);
});

test('what the ledger tells of an end counts before the record, which counts where it tells nothing', () => {
  const taken = leads.filter(({ messages }) => messages.some(({ from }) => from === 'rep'));
  const end = (lead, kind, at) => ({ id: `e-${lead}`, handoff_id: lead, lead_id: lead, at, kind });
  const told = file('told.ndjson', lines(taken.map((lead) => ({ ...lead, handoffs: [end(lead.id, 'won', '2026-10-31T00:00:00Z')] }))));
  const ledger = file('some.ndjson', lines(taken.slice(0, 20).map(({ id }) => end(id, 'lost', '2026-11-01T00:00:00Z'))));
  const won = (...more) => (({ hits, n }) => [hits, n])(share(audit(told, ...more).all, 'won'));
  assert.deepEqual(won(), [taken.length, taken.length]);
  assert.deepEqual(won('--outcomes', ledger), [taken.length - 20, taken.length]);
});

test('too small a sample gives counts and no share', () => {
  const few = audit(file('few.ndjson', lines(leads.slice(0, 9))));
  for (const { too_few: tooFew, share: value, text } of few.all.shares) {
    assert.deepEqual([tooFew, value], [true, null]);
    assert.match(text, /too few to say|nothing to tell yet/);
  }
});

test('the report holds no script, fetches nothing, and shows hostile words as words', () => {
  const hostile = '</style></svg><script>alert(1)</script><img src=x onerror=alert(2)> \u202e\u0007&lt;';
  const { leads: bad } = makeHistory(60, { hostile });
  for (const lead of bad) for (const message of lead.messages) if (message.name) message.name += '"><script>alert(3)</script>';
  audit(file('hostile.ndjson', lines(bad)), '--report', path('hostile.html'));
  for (const name of ['report.html', 'hostile.html']) {
    const page = readFileSync(path(name), 'utf8');
    const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag.toLowerCase()));
    for (const tag of ['script', 'img', 'link', 'iframe', 'object']) assert.ok(!tags.has(tag), `${name}: <${tag}>`);
    assert.doesNotMatch(page, /<[^>]*\s(?:on\w+|style|src|href)\s*=/i, name);
    assert.doesNotMatch(page, /url\(|@import|https?:|[\u202e\u0007]/, name);
    assert.equal(page.split('<style>').length, 2, name);
  }
  assert.match(readFileSync(path('hostile.html'), 'utf8'), /&lt;script&gt;alert\(3\)/);
});

test('every chart of the report has its table', () => {
  const page = readFileSync(path('report.html'), 'utf8'), figures = page.split('<figure>').slice(1);
  assert.ok(figures.length >= 6, `${figures.length} charts`);
  for (const figure of figures) assert.match(figure.split('</figure>')[0], /<svg [^>]*role="img" aria-label="[^"]+"[\s\S]*<table role="table">/);
});

test('without quotes nobody is quoted, and the figures are the same', () => {
  const silent = audit(ndjson, '--no-quotes', '--report', path('silent.html'));
  assert.deepEqual(silent.all, found.all);
  assert.ok(silent.cases.length > 0 && silent.cases.every(({ evidence }) => evidence.every(({ quote }) => quote === '')));
  const page = readFileSync(path('silent.html'), 'utf8');
  assert.ok(readFileSync(path('report.html'), 'utf8').includes('talk to a real person') && !page.includes('talk to a real person'));
});

test('no figure that nobody measured stands in the report', () => {
  const page = readFileSync(path('report.html'), 'utf8').replace(/<style>[\s\S]*<\/style>/, '');
  assert.doesNotMatch(page, /\b(?:12 ?%? ?(?:to|–|-) ?28|30 ?%? ?(?:to|–|-) ?40) ?%|industry|benchmark/i);
});

test('what a table says is quoted with its file and line, in the figures, on the page and in the terminal, and the zone of its times is told', () => {
  const rows = ['a,2026-10-01 10:00:00,bot,,CHAT,Hello', 'b,2026-10-01 10:00:00,bot,,CHAT,Hello', 'a,2026-10-01 10:01:00,customer,,CHAT,Can I talk to a real person please?'];
  const table = file('traced.csv', [csvHeading, ...rows].join('\n')), mapping = file('traced.json', JSON.stringify({ ...csvMapping, timezone: 'America/New_York' }));
  const { cases, timezone } = audit(table, '--mapping', mapping, '--report', path('traced.html'));
  const unanswered = cases.find(({ kind }) => kind === 'request_unanswered');
  assert.deepEqual([timezone, unanswered.at, unanswered.places], ['America/New_York', '2026-10-01T14:01:00Z', ['traced.csv:4']]);
  const page = readFileSync(path('traced.html'), 'utf8');
  assert.match(page, /real person please\?[^<]*<\/p><cite>traced\.csv:4<\/cite>/);
  assert.match(page, /Times are UTC; the table writes them in America\/New_York/);
  assert.doesNotMatch(page, /row-[0-9a-f]{16}/);
  const shown = spawnSync('build/native/baton', ['audit', table, '--mapping', mapping, '--as-of', asOf], { encoding: 'utf8' }).stdout;
  assert.match(shown, /Request never answered: lead a, 2026-10-01; .* \(traced\.csv:4\)/);
  assert.match(shown, /^2 leads with 3 messages, .*America\/New_York/);
  const numbered = { ...csvMapping, columns: [...csvMapping.columns.filter(({ field }) => field !== 'author'), { field: 'message_id', column: 'By' }] };
  const named = file('named.csv', [csvHeading, ...rows.map((row, i) => row.replace(',,', `,m${i},`))].join('\n'));
  audit(named, '--mapping', file('named.json', JSON.stringify(numbered)), '--report', path('named.html'));
  assert.match(readFileSync(path('named.html'), 'utf8'), /<cite>message:m2, named\.csv:4<\/cite>/);
});

const message = (id, minute, from, text) => ({ id, at: `2026-10-01T10:${minute}:00Z`, channel: 'chat', from, text });
test('the steps of the funnel are of those due, and cases of what did not happen are headed so', () => {
  const early = { id: 'early', messages: [message('1', '00', 'ai', 'Hello'), message('2', '01', 'rep', 'Ana here')] };
  const { all } = audit(file('early.ndjson', lines([...leads, early])), '--report', path('early.html'));
  const row = (label) => Number(readFileSync(path('early.html'), 'utf8').match(new RegExp(`>${label}</th><td[^>]*>([\\d,]+)<`))[1].replace(',', ''));
  assert.deepEqual([row('Taken over, of those due'), row('In time, of those due')], [share(all, 'taken_over_when_due').hits, share(all, 'in_time').hits]);
  assert.ok(share(all, 'taken_over_when_due').hits < share(all, 'taken_over').hits, 'one was taken over that was not due');
  const page = readFileSync(path('report.html'), 'utf8');
  assert.ok(found.cases.some(({ kind }) => kind === 'taken_over_when_due'));
  const headings = [...page.matchAll(/<article>\n<h3>([^<]*): lead/g)].map(([, heading]) => heading);
  assert.ok(headings.includes('Not taken over when due') && !headings.includes('Taken over when due'), [...new Set(headings)].join());
});

test('on a narrow page a table is still one, and each cell says of what it is', () => {
  const page = readFileSync(path('report.html'), 'utf8');
  assert.match(page, /@media screen and \(max-width:40rem\)\{[^@]*thead\{position:absolute[^@]*content:attr\(data-of\)/);
  const cells = [...page.matchAll(/<td[^>]*>/g)].map(([cell]) => cell);
  assert.ok(cells.length > 50);
  for (const cell of cells) assert.match(cell, / role="cell" data-of="[^"]*"/);
  for (const [tag, role] of [['table', 'table'], ['thead', 'rowgroup'], ['tbody', 'rowgroup'], ['tr', 'row']])
    for (const [all] of page.matchAll(new RegExp(`<${tag}\\b[^>]*>`, 'g'))) assert.ok(all.includes(` role="${role}"`), all);
});

test('no two marks of an axis are called alike where every share is nought', () => {
  const calm = Array.from({ length: 60 }, (_, i) => ({ id: `c${i}`, messages: [message('1', '00', 'ai', 'Hello'), message('2', '01', 'prospect', 'Can I talk to a real person please?'), message('3', '02', 'rep', 'Ana here')] }));
  const { all } = audit(file('calm.ndjson', lines(calm)), '--report', path('calm.html'));
  assert.deepEqual([share(all, 'asked_again').hits, share(all, 'asked_again').too_few], [0, false]);
  const page = readFileSync(path('calm.html'), 'utf8'), trend = page.slice(page.indexOf('Asked what was known, by week')).split('</svg>')[0];
  const marks = [...trend.matchAll(/class="tick end"[^>]*>([^<]*)</g)].map(([, text]) => text);
  assert.ok(marks.length > 1, 'an axis is drawn');
  assert.equal(new Set(marks).size, marks.length, marks.join());
});
