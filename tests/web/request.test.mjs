import assert from 'node:assert';
import test from 'node:test';
import { as_of, lead, loadEngine, refusalOf, roster } from './package.mjs';

const engine = await loadEngine();
const assess = (given) => engine.assess({ as_of, lead: lead(), roster, ...given });
const bytes = (value) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

test('objects, text and bytes give the same assessment', async () => {
  const expected = await assess({});
  const written = JSON.stringify(lead());
  assert.deepEqual(await assess({ lead: written }), expected);
  assert.deepEqual(await assess({ lead: bytes(written), roster: JSON.stringify(roster), policy: '{}' }), expected);
  assert.deepEqual(await assess({ as_of: new Date(as_of), policy: bytes('{}') }), expected);
});

test('roster and policy that change between two calls are noticed', async () => {
  const engineOfOurs = await loadEngine();
  const changing = structuredClone(roster);
  const before = await engineOfOurs.assess({ as_of, lead: lead(), roster: changing });
  const chosen = before.routing.recommended.rep_id;
  changing.reps.find(({ id }) => id === chosen).active = false;
  const after = await engineOfOurs.assess({ as_of, lead: lead(), roster: changing });
  assert.notEqual(after.routing.recommended?.rep_id, chosen);
});

test('seventeen rosters in turn, more than the engine keeps, are each answered', async () => {
  const rosters = Array.from({ length: 17 }, (_, n) => ({ reps: [{ ...roster.reps[1], id: `rep-${n}`, regions: [], tiers: [] }] }));
  for (const round of [1, 2]) {
    for (const [n, one] of rosters.entries()) {
      const { routing } = await assess({ roster: one });
      assert.equal(routing.recommended?.rep_id, `rep-${n}`, `round ${round}`);
    }
  }
});

test('twenty policies at once, more than the engine keeps, each get their own answer', async () => {
  const policies = Array.from({ length: 20 }, (_, n) => ({ decide: { deadlines: { high: n + 5 } } }));
  const expected = [];
  for (const policy of policies) expected.push(await (await loadEngine()).assess({ as_of, lead: lead(), roster, policy }));
  const crowded = await loadEngine();
  const given = await Promise.all(policies.map((policy) => crowded.assess({ as_of, lead: lead(), roster, policy })));
  assert.deepEqual(given, expected);
  assert.equal(new Set(given.map(({ policy_hash }) => policy_hash)).size, policies.length);
});

test('half a character is refused with its place before it could be replaced', async () => {
  const broken = lead();
  broken.messages[0].text = 'fine 👋 and then \ud83d half';
  broken.company['a/b~c'] = '\udc4b';
  const refusal = await refusalOf(assess({ lead: broken }));
  assert.equal(refusal.code, 'not_utf8');
  assert.deepEqual(refusal.problems.map(({ pointer }) => pointer), ['/lead/company/a~1b~0c', '/lead/messages/0/text']);
  assert.match(refusal.problems[1].message, /position 17/);
});

test('half a character in a key or in plain text is refused too', async () => {
  assert.equal((await refusalOf(assess({ lead: { id: 'x', ['\ud800']: 1 } }))).code, 'not_utf8');
  assert.equal((await refusalOf(assess({ lead: '{"id":"\udfff"}' }))).problems[0].pointer, '/lead');
  assert.equal((await refusalOf(engine.call('\ud800'))).code, 'not_utf8');
});

test('a backslash before the letters of a surrogate escape is ordinary text', async () => {
  const ordinary = lead();
  ordinary.messages[0].text = 'the path is C:\\ud800\\x';
  assert.equal((await assess({ lead: ordinary })).lead_id, ordinary.id);
});

test('bytes that are not UTF-8 are refused with their document named', async () => {
  const refusal = await refusalOf(assess({ lead: new Uint8Array([0x7b, 0xff, 0x7d]) }));
  assert.deepEqual(refusal.problems.map(({ pointer, code }) => [pointer, code]), [['/lead', 'not_utf8']]);
});

test('what is no JSON is refused: nothing, half of it, a text beside it', async () => {
  for (const text of ['', '   ', '{"id":', '{"id":"a"} x', '\u0000']) {
    const refusal = await refusalOf(assess({ lead: text }));
    assert.equal(refusal.code, 'not_json', JSON.stringify(text));
    assert.match(refusal.problems[0].pointer, /^\/lead/);
  }
});

test('a text cannot smuggle a member into the request', async () => {
  assert.equal((await refusalOf(assess({ lead: '{"id":"a"},"policy":{}' }))).code, 'not_json');
});

test('values that JSON does not have are refused, not dropped', async () => {
  const circular = { id: 'x' };
  circular.self = circular;
  assert.equal((await refusalOf(assess({ lead: circular }))).code, 'wrong_type');
  assert.equal((await refusalOf(assess({ lead: { id: 'x', n: 1n } }))).code, 'wrong_type');
  assert.equal((await refusalOf(assess({ lead: undefined }))).code, 'missing');
  assert.equal((await refusalOf(assess({ as_of: undefined }))).problems[0].pointer, '/as_of');
});

test('a date that is none is refused with everything else that is wrong', async () => {
  const refusal = await refusalOf(assess({ as_of: new Date(NaN), lead: { id: '' } }));
  assert.deepEqual(refusal.problems.map(({ pointer, code }) => [pointer, code]).sort()[0], ['/as_of', 'bad_time']);
  assert.ok(refusal.problems.some(({ pointer }) => pointer === '/lead/id'));
});

test('every problem of a lead comes back at once, with pointers and codes', async () => {
  const wrong = lead();
  wrong.messages[1].id = wrong.messages[0].id;
  wrong.messages[2].at = 'yesterday';
  wrong.messages[3].channel = 'pigeon';
  const refusal = await refusalOf(assess({ lead: wrong }));
  const found = Object.fromEntries(refusal.problems.map(({ pointer, code }) => [pointer, code]));
  assert.equal(found['/lead/messages/2/at'], 'bad_time');
  assert.equal(found['/lead/messages/3/channel'], 'unknown_word');
  assert.ok(refusal.message.startsWith(refusal.problems[0].pointer));
});

test('a request over the limit is refused with both numbers', async () => {
  const small = await loadEngine({ maxBytes: 500 });
  const refusal = await refusalOf(small.assess({ as_of, lead: lead(), roster }));
  assert.equal(refusal.code, 'too_large');
  assert.match(refusal.message, /at most 500/);
  assert.equal((await small.version()).abi, 1);
});

test('the limit counts bytes, not characters', async () => {
  const request = '{"method":"version","é":"👋"}';
  const bytesOf = bytes(request).length;
  assert.equal(JSON.parse(await (await loadEngine({ maxBytes: bytesOf })).call(request)).ok.abi, 1);
  const refusal = await refusalOf((await loadEngine({ maxBytes: bytesOf - 1 })).call(request));
  assert.equal(refusal.code, 'too_large');
  assert.match(refusal.message, new RegExp(`has ${bytesOf} bytes.*maxBytes`));
});

test('what is sent without a limit of one’s own is what the engine takes, to the byte', async () => {
  const most = 32 * 1024 * 1024;
  const [before, after] = ['{"method":"version","filler":"', '"}'];
  const ofSize = (size) => before + 'x'.repeat(size - before.length - after.length) + after;
  assert.equal(JSON.parse(await engine.call(ofSize(most))).ok.abi, 1);
  assert.match((await refusalOf(engine.call(ofSize(most + 1)))).message, /option maxBytes/);
  const patient = await loadEngine({ maxBytes: most + 1 });
  assert.equal(JSON.parse(await patient.call(ofSize(most + 1))).error.problems[0].code, 'too_large');
});

test('a conversation of 10,000 messages is assessed', async () => {
  const long = lead();
  const at = (n) => new Date(Date.parse('2026-11-01T00:00:00Z') + n * 60_000).toISOString();
  long.messages = Array.from({ length: 10_000 }, (_, n) => ({ id: `m${n}`, at: at(n), channel: 'chat', from: n % 2 ? 'ai' : 'prospect', text: `Line ${n} of a very long talk.` }));
  assert.equal((await assess({ lead: long })).triggers.length, 6);
});

test('text and emoji come back as they went in, and quotes are slices of them', async () => {
  const written = lead();
  written.messages.push({ id: 'last', at: '2026-11-19T15:09:00Z', channel: 'chat', from: 'prospect', text: 'Café 👩‍🌾 ’s \u0000 “quote”: please let me talk to a human now 🙏' });
  const { triggers } = await assess({ lead: written });
  const request = triggers.find(({ kind }) => kind === 'request');
  assert.ok(request.fired);
  for (const { source, begin, end, quote } of triggers.flatMap(({ evidence }) => evidence)) {
    if (!source.startsWith('message:')) continue;
    const { text } = written.messages.find(({ id }) => `message:${id}` === source);
    assert.equal(text.slice(begin, end), quote);
  }
  assert.ok(request.evidence.some(({ source }) => source === 'message:last'));
});

test('detect, reply text, check and brief answer', async () => {
  const read = await engine.detect({ message: { id: '1', text: 'Please put me through to a human being.' } });
  assert.ok(read.triggers.find(({ kind }) => kind === 'request').fired);
  const mail = await engine.replyText({ message: { id: '2', text: 'Yes, Tuesday.\n\n> Would Tuesday suit you?' } });
  assert.deepEqual(mail, { id: '2', text: 'Yes, Tuesday.' });
  assert.deepEqual((await engine.check('roster', roster)).problems, []);
  const checked = await engine.check('lead', '{"id":"a","messages":[{"id":"m"}],"colour":"red"}');
  assert.ok(checked.problems.length >= 3);
  assert.match(await engine.brief({ as_of, lead: lead(), roster, form: 'markdown' }), /^#/);
  assert.match(await engine.brief({ as_of, lead: lead(), roster, form: 'html' }), /<html/);
  assert.ok((await engine.brief({ as_of, lead: lead(), roster })).includes('Renee Castellano'));
  const slack = await engine.brief({ as_of, lead: lead(), roster, form: 'slack' });
  assert.ok(slack.includes('Renee Castellano') && [...slack].length <= 600);
  const packet = await engine.packet({ as_of, lead: lead(), roster });
  assert.deepEqual([packet.version, packet.lead_id, packet.contact.name], [1, lead().id, 'Renee Castellano']);
});
