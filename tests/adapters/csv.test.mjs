// A file of leads, as any CRM exports it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { built, growsInLine, loadEngine } from './adapters.mjs';

const { fromCsv } = await built('csv');
const { AdapterError } = await built('adapt');
const columns = { id: 'Id', 'contact.name': 'Name' };
const leadsOf = (file, options = { columns }, config = {}) => fromCsv(file, options, config).leads.map(({ lead }) => lead);
const ines = [{ id: '1', contact: { name: 'Ines' } }, { id: '2', contact: { name: 'Jo' } }];

for (const [name, file] of [
  ['commas', 'Id,Name\n1,Ines\n2,Jo\n'],
  ['semicolons', 'Id;Name\n1;Ines\n2;Jo'],
  ['tabs', 'Id\tName\n1\tInes\n2\tJo'],
  ['lines that end in the way of Windows', 'Id,Name\r\n1,Ines\r\n2,Jo\r\n'],
  ['a byte order mark', '\ufeffId,Name\n1,Ines\n2,Jo'],
  ['quotes', '"Id","Name"\n"1","Ines"\n"2","Jo"'],
  ['empty lines', 'Id,Name\n\n1,Ines\n,\n2,Jo\n\n'],
  ['blanks around values', ' Id , Name \n 1 , Ines\n2,Jo '],
])
  test(`a file with ${name} is read`, () => assert.deepEqual(leadsOf(file), ines));

test('commas, quotes and new lines in quotes are the value’s', () => {
  assert.equal(leadsOf('Id,Name\n1,"Okafor, ""Ines""\nMD"')[0].contact.name, 'Okafor, "Ines"\nMD');
});

test('rows of the same id are one lead with several messages, in the order of their first rows', () => {
  const file = 'Id,Name,At,From,Text\n1,Ines,2026-11-20T14:00:00Z,prospect,Hi\n2,Jo,2026-11-20T14:00:00Z,ai,Hello\n1,,2026-11-20T14:01:00Z,Dana,Yes?\n';
  const options = { columns: { ...columns, 'message.at': 'At', 'message.from': 'From', 'message.text': 'Text' }, channel: 'chat' };
  const leads = leadsOf(file, options, { reps: { Dana: 'dana' } });
  assert.deepEqual(leads.map(({ id, messages }) => [id, messages.map(({ from, name, text }) => [from, name, text])]), [
    ['1', [['prospect', 'Ines', 'Hi'], ['rep', 'Dana', 'Yes?']]],
    ['2', [['ai', undefined, 'Hello']]],
  ]);
});

test('a column without a name is nothing’s, unless it is named so', () => {
  const said = { id: 'Id', 'message.at': 'At', 'message.from': 'From', 'message.text': 'Text' };
  const file = 'Id,,At,From,Text\n1,leaked,2026-11-20T14:00:00Z,prospect,Hi\n';
  const [lead] = leadsOf(file, { columns: said, channel: 'chat' });
  assert.deepEqual(lead.messages, [{ id: 'row:0', at: '2026-11-20T14:00:00Z', channel: 'chat', from: 'prospect', text: 'Hi' }]);
  assert.deepEqual(leadsOf(file, { columns: { id: 'Id' } }), [{ id: '1' }]);
  assert.equal(leadsOf(file, { columns: { ...said, 'message.subject': '' }, channel: 'chat' })[0].messages[0].subject, 'leaked');
});

test('a local time is on the configuration’s clock', () => {
  const options = { columns: { id: 'Id', 'message.at': 'At', 'message.from': 'From', 'message.text': 'Text' }, channel: 'sms' };
  const [lead] = leadsOf('Id,At,From,Text\n1,2026-11-20 09:00:00,prospect,Hi\n', options, { timeZone: 'America/New_York' });
  assert.equal(lead.messages[0].at, '2026-11-20T14:00:00Z');
});

test('rows that can’t be read are said with their numbers, and the others are read', () => {
  const { leads, warnings } = fromCsv('Id,Name\n1,Ines\n,Nobody\n2,Jo,more\n3,"x\n', { columns });
  assert.deepEqual(leads.map(({ lead }) => lead.id), ['1', '2', '3']);
  assert.deepEqual(warnings.map(({ pointer, code }) => `${pointer} ${code}`).sort(), ['/rows/1 no_id', '/rows/2 bad_row', '/rows/3 bad_row']);
});

test('values that can’t be read are warnings of their lead', () => {
  const { leads } = fromCsv('Id,Seats,Tier\n1,many,huge\n2,12,Mid-Market\n', { columns: { id: 'Id', 'deal.seats': 'Seats', 'account.tier': 'Tier' } });
  assert.deepEqual(leads[0].warnings.map(({ pointer, code }) => `${pointer} ${code}`), ['/rows/0/Seats bad_number', '/rows/0/Tier unknown_word']);
  assert.deepEqual(leads[1], { lead: { id: '2', account: { tier: 'mid_market' }, deal: { seats: 12 } }, warnings: [] });
});

for (const [name, file, given, pointer] of [
  ['nothing', '', { columns }, ''],
  ['no column of ids', 'Id\n1', { columns: { 'contact.name': 'Id' } }, '/columns/id'],
  ['a column that is not there', 'Id\n1', { columns }, '/columns/contact.name'],
  ['a column that is there twice', 'Id,Name,Name\n1,a,b', { columns }, '/columns/contact.name'],
  ['a place that is none', 'Id,Name\n1,a', { columns: { id: 'Id', 'contact.nome': 'Name' } }, '/columns/contact.nome'],
  ['messages without writers', 'Id,At,Text\n1,2026-11-20,x', { columns: { id: 'Id', 'message.at': 'At', 'message.text': 'Text' } }, '/columns/message.from'],
])
  test(`${name} is refused, with its place`, () => assert.throws(() => fromCsv(file, given), (error) => error instanceof AdapterError && error.pointer === pointer));

test('eight times as many rows take about eight times as long, and the engine takes what comes out', async () => {
  const options = { columns: { ...columns, 'deal.value': 'Amount', 'company.country': 'Country', 'message.at': 'At', 'message.from': 'From', 'message.text': 'Text' }, channel: 'email' };
  const file = (rows) => `Id,Name,Amount,Country,At,From,Text\n${Array.from({ length: rows }, (_, n) => `${n},Lead ${n},"$${n},000",Germany,2026-11-20 09:00:00,prospect,"Hi, ""there"""`).join('\n')}\n`;
  growsInLine('rows', 2_000, (rows) => assert.equal(fromCsv(file(rows), options, { timeZone: 'Europe/Berlin', currency: 'USD' }).leads.length, rows));
  const engine = await loadEngine();
  const { problems, warnings } = await engine.check('lead', leadsOf(file(3), options, { currency: 'USD' })[2]);
  assert.deepEqual([problems, warnings], [[], []]);
});

test('a file of nothing but quotes, commas or lines is read in linear time', () => {
  for (const piece of ['"', '""', '",', '"\n', ',', '\n', '"a"b', 'a,'])
    growsInLine(JSON.stringify(piece), 30_000, (length) => fromCsv(`Id,Name\n${piece.repeat(length / piece.length)}`, { columns }));
});
