// Documents that are wrong, and what must be said of them; for the command line, for node and for a page alike.

export const asOf = '2026-11-20T14:03:00Z';

/** A lead that is right. */
export const goodLead = (id) =>
  JSON.stringify({ id, messages: [{ id: 'm1', at: '2026-11-20T14:00:00Z', channel: 'chat', from: 'prospect', text: 'can I talk to a person' }] });

const message = (more) => ({ id: 'm1', at: '2026-11-20T14:00:00Z', channel: 'chat', from: 'prospect', text: 'hello', ...more });
const lead = (...messages) => JSON.stringify({ id: 'bad', messages });
const utf8 = new TextEncoder();

/** Bytes that look like nothing, the same every time, without line ends. */
function noise(size) {
  let state = 0x2545f491;
  return Uint8Array.from({ length: size }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const byte = state & 255;
    return byte === 10 ? 11 : byte;
  });
}

function bytes(...parts) {
  const all = parts.map((part) => (typeof part === 'string' ? utf8.encode(part) : Uint8Array.from(part)));
  const out = new Uint8Array(all.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of all) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/**
 * Leads that must be refused: `lead` is one line, as text or as bytes; `problems` are pairs of a pointer inside the lead and
 * a code, in any order, and nothing else may be found.
 */
export const badLeads = [
  { name: 'binary bytes', lead: noise(4096), problems: [['', ['not_json', 'not_utf8']]] },
  { name: 'a picture', lead: bytes([0x89], 'PNG\r', [0x1a, 0, 0, 0, 13], 'IHDR'), problems: [['', ['not_json', 'not_utf8']]] },
  { name: 'text that is no JSON', lead: 'hello there', problems: [['', ['not_json']]] },
  { name: 'JSON that ends too early', lead: '{"id":"bad","messages":[{"id":"m1","at":"2026-11-20T1', problems: [['/messages/0/at', ['not_json']]] },
  { name: 'JSON with more after it', lead: `${goodLead('bad')}]`, problems: [['', ['not_json']]] },
  { name: 'a list instead of a lead', lead: '[]', problems: [['', ['wrong_type']]] },
  { name: 'null instead of a lead', lead: 'null', problems: [['', ['wrong_type']]] },
  {
    name: 'wrong types, all of them told at once',
    lead: JSON.stringify({ id: 7, contact: 'Dana', company: { employees: 'many' }, account: { strategic: 'yes' }, messages: {} }),
    problems: [['/id', ['wrong_type']], ['/contact', ['wrong_type']], ['/company/employees', ['wrong_type']], ['/account/strategic', ['wrong_type']], ['/messages', ['wrong_type']]],
  },
  { name: 'a lead without an id', lead: '{"messages":[]}', problems: [['/id', ['missing']]] },
  { name: 'a lead whose id is empty', lead: '{"id":""}', problems: [['/id', ['empty']]] },
  {
    name: 'a message without any of its required keys',
    lead: '{"id":"bad","messages":[{}]}',
    problems: ['id', 'at', 'channel', 'from', 'text'].map((key) => [`/messages/0/${key}`, ['missing']]),
  },
  { name: 'two messages with one id', lead: lead(message(), message({ text: 'again' })), problems: [['/messages/1/id', ['duplicate_id']]] },
  { name: 'a time without a zone', lead: lead(message({ at: '2026-11-20T14:00:00' })), problems: [['/messages/0/at', ['bad_time']]] },
  { name: 'a time that is none', lead: lead(message({ at: '2026-02-30T14:00:00Z' })), problems: [['/messages/0/at', ['bad_time']]] },
  { name: 'a word that nobody knows', lead: lead(message({ channel: 'pigeon' })), problems: [['/messages/0/channel', ['unknown_word']]] },
  { name: 'a key given twice', lead: '{"id":"bad","id":"worse"}', problems: [['/id', ['duplicate_key']]] },
  { name: 'a number below its limit', lead: '{"id":"bad","company":{"employees":-1}}', problems: [['/company/employees', ['out_of_range']]] },
  { name: 'a number that is not whole', lead: '{"id":"bad","company":{"employees":1.5}}', problems: [['/company/employees', ['wrong_type']]] },
  {
    name: 'a number past what JavaScript holds',
    lead: '{"id":"bad","company":{"employees":123456789012345678901234567890}}',
    problems: [['/company/employees', ['inexact_number', 'out_of_range', 'wrong_type']]],
  },
  { name: 'a number past every number', lead: '{"id":"bad","deal":{"value":{"amount":1e999}}}', problems: [['/deal/value/amount', ['inexact_number']]] },
  { name: 'the first half of a surrogate pair', lead: String.raw`{"id":"bad","contact":{"name":"a\ud800b"}}`, problems: [['/contact/name', ['not_utf8']]] },
  { name: 'the second half of a surrogate pair', lead: String.raw`{"id":"bad","contact":{"name":"a\udc00"}}`, problems: [['/contact/name', ['not_utf8']]] },
  { name: 'a surrogate as raw bytes', lead: bytes('{"id":"bad","contact":{"name":"', [0xed, 0xa0, 0x80], '"}}'), problems: [['/contact/name', ['not_utf8']]] },
  { name: 'a character cut in half', lead: bytes('{"id":"bad","contact":{"name":"', [0xe2, 0x82], '"}}'), problems: [['/contact/name', ['not_utf8']]] },
  { name: 'a raw NUL in a string', lead: bytes('{"id":"bad","contact":{"name":"a', [0], 'b"}}'), problems: [['/contact/name', ['not_json']]] },
  { name: 'NULs and nothing else', lead: bytes([0, 0, 0, 0]), problems: [['', ['not_json']]] },
  { name: 'a time that its offset moves before the year 1', lead: lead(message({ at: '0001-01-01T00:00:00+10:00' })), problems: [['/messages/0/at', ['bad_time']]] },
  { name: 'a hundred thousand brackets', lead: '['.repeat(100_000), problems: [['/0'.repeat(63), ['too_deep']]], anyPointer: true },
];

/** Leads that are odd and yet must be answered. */
export const oddLeads = [
  { name: 'a NUL written as an escape', lead: lead(message({ text: 'can I talk\u0000 to a person' })) },
  { name: 'a lead with nothing but its id', lead: '{"id":"odd"}' },
  { name: 'keys that nobody knows', lead: '{"id":"odd","Shoe_Size__c":44}', warning: 'unknown_key' },
  { name: 'a country and a zone that cannot be read', lead: '{"id":"odd","contact":{"country":"Atlantis","timezone":"Mars/Olympus"}}', warning: 'unreadable_value' },
  { name: "another lead's event in the ledger", lead: '{"id":"odd","handoffs":[{"id":"e","handoff_id":"h","lead_id":"other","at":"2026-11-20T14:00:00Z","kind":"accepted"}]}', warning: 'conflict' },
  { name: 'a field of the CRM called lead', lead: '{"id":"odd","lead":{"source":"web"}}', warning: 'unknown_key' },
  { name: 'a megabyte without a space', lead: lead(message({ text: 'x'.repeat(1 << 20) })) },
  { name: 'a megabyte of question marks', lead: lead(message({ text: '?'.repeat(1 << 20) })) },
  { name: 'a megabyte of quote marks of mail', lead: lead(message({ channel: 'email', text: '>'.repeat(1 << 20) })) },
  { name: 'half a megabyte of lines of quoted mail', lead: lead(message({ channel: 'email', text: '> a\n'.repeat(1 << 17) })) },
  { name: 'half a megabyte of emoji', lead: lead(message({ text: '👋'.repeat(1 << 17) })) },
];

/** A conversation that never ends. */
export const longLead = (count) =>
  JSON.stringify({
    id: 'long',
    messages: Array.from({ length: count }, (_, i) => ({
      id: `m${i}`,
      at: new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString().replace('.000Z', 'Z'),
      channel: 'chat',
      from: i % 2 === 0 ? 'prospect' : 'ai',
      text: i % 2 === 0 ? `Question number ${i}: does it work with our warehouse, and how long does that take?` : 'It does. Shall I set up a demo?',
    })),
  });

/** Rosters and policies: `problems` as above, empty where the document must be taken. */
export const badSetups = [
  { name: 'a roster without reps', document: 'roster', text: '{"reps":[]}', problems: [] },
  { name: 'a roster with nothing at all', document: 'roster', text: '{}', problems: [] },
  { name: 'an empty roster file', document: 'roster', text: '', problems: [['', ['not_json']]] },
  { name: 'a rep with a role that nobody knows', document: 'roster', text: '{"reps":[{"id":"r","name":"R","role":"wizard"}]}', problems: [['/reps/0/role', ['unknown_word']]] },
  {
    name: 'two reps with one id',
    document: 'roster',
    text: '{"reps":[{"id":"r","name":"R","role":"sales_manager"},{"id":"r","name":"S","role":"sales_manager"}]}',
    problems: [['/reps/1/id', ['duplicate_id']]],
  },
  { name: 'a policy with an unknown word', document: 'policy', text: '{"calling":{"consent_need":"sometimes"},"route":{"roles":[{"when":"whenever"}]}}', problems: [['/route/roles/0/when', ['unknown_word']]] },
  { name: 'a lead where a roster belongs', document: 'roster', text: goodLead('lead'), problems: [['', ['wrong_type']]] },
  { name: 'a roster where a policy belongs', document: 'policy', text: '{"reps":[]}', problems: [['', ['wrong_type']]] },
  {
    name: 'a policy whose calling hours pass midnight, at a place that is none',
    document: 'policy',
    text: '{"calling":{"rules":[{"place":"USA","hours":[{"days":["mon"],"from":"20:00","to":"08:00"}],"source":"ours"}]}}',
    problems: [['/calling/rules/0/place', ['unreadable_value']], ['/calling/rules/0/hours/0/to', ['conflict']]],
  },
  { name: 'a policy whose grades are upside down', document: 'policy', text: '{"decide":{"grade":{"fit_a":10,"fit_b":90}}}', problems: [['/decide/grade/fit_b', ['conflict']]] },
  { name: 'a policy that is a list', document: 'policy', text: '[]', problems: [['', ['wrong_type']]] },
  { name: 'a policy cut short', document: 'policy', text: '{"route":{"roles":[', problems: [['/route/roles', ['not_json']]], anyPointer: true },
];

/** What of `found` differs from what was expected; an empty text when nothing does. `prefix` stands before every pointer. */
export function difference({ problems, anyPointer }, found, prefix = '') {
  const wrong = [];
  const left = [...found];
  for (const [pointer, codes] of problems) {
    const at = left.findIndex((problem) => codes.includes(problem.code) && (anyPointer || problem.pointer === prefix + pointer));
    if (at < 0) wrong.push(`not told: ${codes.join(' or ')} at "${prefix + pointer}"`);
    else if (left.splice(at, 1)[0].message.length < 10) wrong.push(`no clear sentence for ${pointer}`);
  }
  return [...wrong, ...left.map(({ pointer, code, message }) => `not expected: ${code} at "${pointer}": ${message}`)].join('\n');
}
