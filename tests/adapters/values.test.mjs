// The spellings that CRMs have for the same value, and what is said of those that can't be read.
import assert from 'node:assert/strict';
import test from 'node:test';
import { adapt, built } from './adapters.mjs';

const { instantOf, dayOf, WallClock } = await built('time');
const chicago = new WallClock('America/Chicago');

const times = {
  '2026-11-21T14:12:05Z': '2026-11-21T14:12:05Z',
  '2026-11-21T14:12:05.000+0000': '2026-11-21T14:12:05Z',
  '2026-11-21t14:12:05.120z': '2026-11-21T14:12:05.120Z',
  '2026-11-21T08:12:05-06:00': '2026-11-21T14:12:05Z',
  '2026-11-21T14:12:05+00': '2026-11-21T14:12:05Z',
  '2026-11-21 14:12:05': '2026-11-21T14:12:05Z',
  '2026-11-21T14:12': '2026-11-21T14:12:00Z',
  '2026-11-21T19:42:05+0530': '2026-11-21T14:12:05Z',
  1763734325000: '2025-11-21T14:12:05Z',
};
for (const [written, at] of Object.entries(times)) test(`the time ${written} is read`, () => assert.equal(instantOf(written, undefined)?.at, at));

for (const written of ['', 'yesterday', '2026-02-30', '2026-13-01T00:00:00Z', '2026-11-21T24:00:00Z', '11/21/2026', '21.11.2026', '2026-11-21T14:12:05 CET', '0026-01-01', '99999999999999999', '2026-1-2'])
  test(`${JSON.stringify(written)} is no time`, () => assert.equal(instantOf(written, undefined), undefined));

test('a wall clock without a zone hangs where the configuration says, in summer and in winter', () => {
  assert.equal(instantOf('2026-11-21 08:12:05', chicago).at, '2026-11-21T14:12:05Z');
  assert.equal(instantOf('2026-07-21 08:12:05', chicago).at, '2026-07-21T13:12:05Z');
  assert.deepEqual(instantOf('2026-11-21', chicago), { at: '2026-11-21T06:00:00Z', hasTime: false });
});

test('times beside a change of clocks are read', () => {
  assert.equal(instantOf('2026-03-08 01:59:00', chicago).at, '2026-03-08T07:59:00Z');
  assert.equal(instantOf('2026-03-08 03:00:00', chicago).at, '2026-03-08T08:00:00Z');
  assert.equal(instantOf('2026-11-01 03:00:00', chicago).at, '2026-11-01T09:00:00Z');
});

test('a day is a day: midnight in UTC is how a CRM writes one, any other instant is a day somewhere', () => {
  assert.equal(dayOf('2026-12-18', chicago), '2026-12-18');
  assert.equal(dayOf('2026-12-18T00:00:00Z', chicago), '2026-12-18');
  assert.equal(dayOf('2026-12-18T05:30:00Z', chicago), '2026-12-17');
  assert.equal(dayOf('soon', chicago), undefined);
});

const zoho = (lead, config) => adapt('zoho', { lead: { id: '1', ...lead } }, config);
const dealOf = (amount, config) => adapt('pipedrive', { person: { id: 1 }, deal: { id: 2, ...amount } }, config);

for (const [written, country] of [['United States', 'US'], ['USA', 'US'], ['us', 'US'], ['Germany', 'DE'], ['Deutschland', 'DE'], ['Türkiye', 'TR'], ['Turkey', 'TR'], ['UK', 'GB'], ['Great Britain', 'GB'], ['Kosovo', 'XK'], ['Holland', 'NL']])
  test(`the country ${written} is ${country}`, () => assert.equal(zoho({ Country: written }).lead.company.country, country));

for (const [country, state, region] of [['USA', 'MN', 'US-MN'], ['US', 'minnesota', 'US-MN'], ['US', 'US-TX', 'US-TX'], ['Canada', 'Québec', 'CA-QC'], ['Australia', 'NSW', 'AU-NSW']])
  test(`${state} in ${country} is ${region}`, () => assert.equal(zoho({ Country: country, State: state }).lead.company.region, region));

for (const [written, domain] of [['https://www.okafor.example/about?x=1', 'okafor.example'], ['OKAFOR.example', 'okafor.example'], ['http://a:b@okafor.example:8080/', 'okafor.example'], ['//okafor.example', 'okafor.example'], ['none', undefined], ['https://', undefined]])
  test(`the website ${written} is at ${domain}`, () => assert.equal(zoho({ Company: 'x', Website: written }).lead.company.domain, domain));

for (const [written, money] of [['$24M', { amount: 24000000 }], ['1.2 million EUR', { amount: 1200000, currency: 'EUR' }], ['€ 18.000,50', { amount: 18000.5, currency: 'EUR' }], ["CHF 18'000", { amount: 18000, currency: 'CHF' }], ['18,000.00', { amount: 18000 }], ['250k', { amount: 250000 }], ['£1.5bn', { amount: 1500000000, currency: 'GBP' }], ['0', { amount: 0 }],
  ['500 MXN', { amount: 500, currency: 'MXN' }], ['5000 BRL', { amount: 5000, currency: 'BRL' }], ['20000 KRW', { amount: 20000, currency: 'KRW' }], ['700 BND', { amount: 700, currency: 'BND' }], ['500MXN', { amount: 500, currency: 'MXN' }], ['500 kr', { amount: 500 }],
  ['5 MMXN', { amount: 5000000, currency: 'MXN' }], ['5 kEUR', { amount: 5000, currency: 'EUR' }], ['2bn USD', { amount: 2000000000, currency: 'USD' }], ['3 M€', { amount: 3000000, currency: 'EUR' }], ['12 thousand', { amount: 12000 }],
  ['1.250M', { amount: 1250000 }], ['1,250 Mio EUR', { amount: 1250000, currency: 'EUR' }], ['1.250.000', { amount: 1250000 }], ['1.250', { amount: 1250 }], ['1,234.567', { amount: 1234.57 }], ['1,250.5k', { amount: 1250500 }], ['1,250,000k', { amount: 1250000000 }]])
  test(`the amount ${written} is read`, () => assert.deepEqual(adapt('atomic', { contact: { id: 1 }, company: { revenue: written } }).lead.company.annual_revenue, money));

/** The warnings of an adapter, as `pointer code`. */
const told = ({ warnings }) => warnings.map(({ pointer, code }) => `${pointer} ${code}`);

const unreadable = [
  ['a country of nobody', zoho({ Country: 'Atlantis' }), '/lead/Country unknown_country'],
  ['a state of nobody', zoho({ Country: 'US', State: 'Bavaria' }), '/lead/State unknown_region'],
  ['a head count in words', zoho({ No_of_Employees: 'many' }), '/lead/No_of_Employees bad_number'],
  ['half a person', zoho({ No_of_Employees: 1.5 }), '/lead/No_of_Employees bad_number'],
  ['a list for a name', zoho({ Last_Name: ['x'] }), '/lead/Last_Name wrong_type'],
  ['a mark that is neither yes nor no', zoho({ Email_Opt_Out: 'perhaps' }), '/lead/Email_Opt_Out wrong_type'],
  ['a currency of nobody', dealOf({ value: 10, currency: 'ZZZ' }), '/deal/currency unknown_currency'],
  ['an amount without a currency', dealOf({ value: 10 }), '/deal/value no_currency'],
  ['an infinite amount', dealOf({ value: '1e999', currency: 'USD' }), '/deal/value bad_number'],
  ['a day of no month', dealOf({ expected_close_date: '2026-02-30' }), '/deal/expected_close_date bad_time'],
  ['a stage that is a number', dealOf({ stage_id: 3 }), '/deal/stage_id unmapped_code'],
  ['a deal that is won', dealOf({ status: 'won', value: 10, currency: 'USD' }), '/deal closed_deal'],
  ['a note without a time', adapt('zoho', { lead: { id: '1' }, notes: [{ id: '2', Note_Content: 'x' }] }), '/notes/0 bad_time'],
  ['a note without an id', adapt('zoho', { lead: { id: '1' }, notes: [{ Note_Content: 'x' }] }), '/notes/0 no_id'],
  ['a zone of nobody', adapt('hubspot', { contact: { id: '1', properties: { hs_timezone: 'mars_slash_olympus' } } }), '/contact/properties/hs_timezone unknown_zone'],
  ['mail headers that are no JSON', adapt('hubspot', { contact: { id: '1' }, emails: [{ id: '2', properties: { hs_timestamp: '2026-11-20T14:03:00Z', hs_email_text: 'x', hs_email_direction: 'INCOMING_EMAIL', hs_email_headers: '{' } }] }), '/emails/0/properties/hs_email_headers wrong_type'],
  ['a duration of nothing', adapt('pipedrive', { person: { id: 1 }, activities: [{ id: 1, type: 'meeting', due_date: '2026-11-24', due_time: '20:00:00', duration: 'long' }] }), '/activities/0/duration bad_number'],
];
for (const [name, adapted, warning] of unreadable) test(`${name} is left out, and said`, () => assert.ok(told(adapted).includes(warning), told(adapted).join('\n')));

test('a closed deal leaves nothing of itself', () => assert.equal(dealOf({ status: 'lost', value: 10, currency: 'USD', expected_close_date: '2026-12-18' }).lead.deal, undefined));

test('a note that is no HTML keeps its lines, and no warning is given', () => {
  const { lead, warnings } = adapt('zoho', { lead: { id: '1' }, notes: [{ id: '2', Note_Content: 'R&D asks:\n1 < 2?', Created_Time: '2026-11-20T14:03:00Z' }] }, { otherAuthors: 'rep' });
  assert.deepEqual([lead.messages[0].text, warnings], ['R&D asks:\n1 < 2?', []]);
});

for (const [written, phone] of [['+49 (0)30 1234567', '+49301234567'], ['+44(0)20 7946-0000', '+442079460000'], ['+39 (0)6 1234567', '+39061234567'], ['+1 (555) 010-0100', '+15550100100'], ['030 (0) 12', '030 (0) 12']])
  test(`the number ${written} is ${phone}`, () => assert.equal(zoho({ Phone: written }).lead.contact.phone, phone));

test('a plain mail with an address in angle brackets keeps its lines, or what it quotes would be its sender’s', () => {
  const text = 'No.\nAnn <ann@x.example> wrote:\n> unsubscribe <a list';
  const { lead, warnings } = adapt('zoho', { lead: { id: '1' }, notes: [{ id: '2', Note_Content: text, Created_Time: '2026-11-20T14:03:00Z' }] }, { otherAuthors: 'rep' });
  assert.deepEqual([lead.messages[0].text, warnings], [text, []]);
});

for (const word of ['constructor', 'toString', '__proto__'])
  test(`a choice that is the word ${word} is none of the table’s`, () => {
    const call = { id: '2', properties: { hs_timestamp: '2026-11-20T14:03:00Z', hs_call_disposition: word } };
    assert.equal(adapt('hubspot', { contact: { id: '1' }, calls: [call] }).lead.events[0].outcome, word);
    assert.equal(adapt('dynamics', { lead: { leadid: '1', budgetstatus: word, need: word, purchasetimeframe: word } }).lead.qualification, undefined);
  });

test('half a character becomes the sign for none, so that the engine takes the lead', () => {
  const { lead } = zoho({ Last_Name: 'a\ud83d', Company: 'b👋' });
  assert.deepEqual([lead.contact.name, lead.company.name], ['a\ufffd', 'b👋']);
});
