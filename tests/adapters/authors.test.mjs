// Who speaks: only what the CRM or the configuration says, and never a silent guess.
import assert from 'node:assert/strict';
import test from 'node:test';
import { adapt, built } from './adapters.mjs';

const { AdapterError } = await built('adapt');
const at = '2026-11-20T14:03:00.000+0000';
const mail = (fields) => ({ Id: 'e', TextBody: 'x', MessageDate: at, ...fields });
const salesforce = (records, config) => adapt('salesforce', { lead: { Id: '1', Email: 'ines@okafor.example', OwnerId: 'U1' }, ...records }, config);
const first = (adapted) => [adapted.lead.messages[0].from, ...adapted.warnings.map(({ code }) => code)];
const sent = mail({ Incoming: false, FromAddress: 'Dana@northline.example', FromName: 'Dana', CreatedById: 'U2' });

const cases = [
  ['a received mail from the lead', [mail({ Incoming: true, FromAddress: 'INES@okafor.example' })], {}, ['prospect']],
  ['a received mail from another address of theirs is theirs, and said', [mail({ Incoming: true, FromAddress: 'ines@home.example' })], {}, ['prospect', 'unknown_author']],
  ['a received mail without an address', [mail({ Incoming: true })], {}, ['prospect']],
  ['a received mail from the AI itself', [mail({ Incoming: true, FromAddress: 'ai@northline.example' })], { aiAuthors: ['AI@northline.example'] }, ['ai']],
  ['a sent mail of nobody known is the system’s, and said', [sent], {}, ['system', 'unknown_author']],
  ['a sent mail of a user who is an AI', [sent], { aiAuthors: ['U2'] }, ['ai']],
  ['a sent mail of an AI by its name', [sent], { aiAuthors: ['dana'] }, ['ai']],
  ['a sent mail of a rep by mail address', [sent], { reps: { 'dana@northline.example': 'dana' } }, ['rep']],
  ['a sent mail where all others are reps', [sent], { otherAuthors: 'rep' }, ['rep']],
  ['a received mail from the lead who is named like a rep', [mail({ Incoming: true, FromAddress: 'ines@okafor.example', FromName: 'Dana' })], { reps: { Dana: 'dana' } }, ['prospect']],
  ['a received mail from the lead that a rep filed', [mail({ Incoming: true, FromAddress: 'ines@okafor.example', CreatedById: 'U2' })], { reps: { U2: 'dana' } }, ['prospect']],
  ['a received mail from a stranger who is named like the AI', [mail({ Incoming: true, FromAddress: 'x@y.example', FromName: 'AI SDR' })], { aiAuthors: ['AI SDR'] }, ['prospect', 'unknown_author']],
  ['a mail that neither came nor went, from a stranger named like a rep', [mail({ FromAddress: 'x@y.example', FromName: 'Dana' })], { reps: { Dana: 'dana' } }, ['system', 'unknown_author']],
  ['a received mail with nothing but a rep’s name', [mail({ Incoming: true, FromName: 'Dana' })], { reps: { Dana: 'dana' } }, ['rep']],
  ['a mail that neither came nor went, from the lead', [mail({ FromAddress: 'ines@okafor.example' })], {}, ['prospect']],
  ['a mail that neither came nor went, from somebody', [mail({ FromAddress: 'x@y.example' })], {}, ['system', 'unknown_author']],
  ['a user whose id alone is known by another list', [sent], { aiAuthors: ['assistant@northline.example'] }, ['ai'], [{ Id: 'U2', Name: 'Assistant', Email: 'assistant@northline.example' }]],
];
for (const [name, emails, config, expected, users] of cases)
  test(name, () => assert.deepEqual(first(salesforce({ emails, users: users?.map((user) => user) ?? [] }, config)).filter((word) => word !== 'unknown_rep'), expected));

test('a stranger is warned of once, however much they wrote', () => {
  const emails = Array.from({ length: 50 }, (_, n) => ({ ...sent, Id: `e${n}` }));
  assert.equal(salesforce({ emails }).warnings.length, 1);
});

test('the owner is the roster’s rep; an AI owns nothing; a stranger is kept and said', () => {
  assert.equal(salesforce({}, { reps: { U1: 'dana' } }).lead.account.owner_id, 'dana');
  assert.equal(salesforce({}, { aiAuthors: ['U1'] }).lead.account, undefined);
  const stranger = salesforce({}, { reps: { U9: 'dana' } });
  assert.deepEqual([stranger.lead.account.owner_id, stranger.warnings.map(({ code }) => code)], ['U1', ['unknown_rep']]);
  assert.deepEqual([salesforce({}).lead.account.owner_id, salesforce({}).warnings], ['U1', []]);
});

test('a record that is there twice counts once', () => {
  const { lead, warnings } = salesforce({ emails: [{ ...sent, Incoming: true, FromAddress: 'ines@okafor.example' }, { ...sent, Incoming: true, FromAddress: 'ines@okafor.example' }] });
  assert.deepEqual([lead.messages.length, warnings.map(({ pointer, code }) => `${pointer} ${code}`)], [1, ['/emails/1 duplicate']]);
});

test('zero is an id', () => assert.equal(adapt('atomic', { contact: { id: 0, sales_id: 0 } }, { reps: { 0: 'dana' } }).lead.account.owner_id, 'dana'));

const refusals = [
  ['no lead', () => adapt('zoho', {}), '/lead', 'missing'],
  ['a lead without an id', () => adapt('zoho', { lead: { data: [{ Last_Name: 'x' }] } }), '/lead/data/0/id', 'missing'],
  ['text instead of a row', () => adapt('hubspot', { contact: 'x' }), '/contact', 'wrong_type'],
  ['numbers instead of rows', () => adapt('hubspot', { contact: { id: 1 }, notes: [1] }), '/notes/0', 'wrong_type'],
  ['a zone of nobody', () => adapt('zoho', { lead: { id: 1 } }, { timeZone: 'Mars/Olympus' }), '/config/timeZone', 'unknown_word'],
  ['a currency of nobody', () => adapt('zoho', { lead: { id: 1 } }, { currency: 'euro' }), '/config/currency', 'unknown_word'],
  ['a language of nobody', () => adapt('zoho', { lead: { id: 1 } }, { language: 'english please' }), '/config/language', 'unknown_word'],
  ['a field for a place that is none', () => adapt('zoho', { lead: { id: 1 } }, { fields: { 'deal.sets': 'x' } }), '/config/fields/deal.sets', 'unknown_word'],
];
for (const [name, call, pointer, code] of refusals)
  test(`${name} is refused, with its place`, () => assert.throws(call, (error) => error instanceof AdapterError && error.pointer === pointer && error.code === code && error.message.startsWith(`${pointer} must`)));

test('the language of the configuration is for leads that name none', () => {
  assert.equal(adapt('hubspot', { contact: { id: '1', properties: { hs_language: 'de' } } }, { language: 'fr' }).lead.contact.language, 'de');
  assert.equal(adapt('hubspot', { contact: { id: '1' } }, { language: 'fr' }).lead.contact.language, 'fr');
});
