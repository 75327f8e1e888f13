import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { as_of, lead, loadEngine, refusalOf, roster } from './package.mjs';

const engine = await loadEngine();
const gold = readFileSync(new URL('../eval/gold/leads.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const goldRoster = JSON.parse(readFileSync(new URL('../eval/gold/roster.json', import.meta.url), 'utf8'));

const bytes = (value) => new TextEncoder().encode(JSON.stringify(value));

/// Numbers that look random and are the same in each run.
function dice(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/// The lists that grow, and what one more of each is called.
const lists = { messages: 'message', events: 'event', signals: 'signal', handoffs: 'handoff' };

/// The requests that open a lead with the beginning of each of its lists, append the rest in their order, and assess after each;
/// beside each reply the reply to assessing the same lead whole, as they were written. `send` answers a request.
async function grow(given, at, throwDice, send) {
  const names = Object.keys(lists);
  const all = { ...given, ...Object.fromEntries(names.map((list) => [list, given[list] ?? []])) };
  const now = { ...all, ...Object.fromEntries(names.map((list) => [list, all[list].slice(0, throwDice(all[list].length + 1))])) };
  const setup = { roster: goldRoster };
  const opened = async (request) => JSON.parse(await send(request)).ok.open;
  let open = await opened({ method: 'open', lead: now, ...setup });
  const pairs = [];
  for (;;) {
    const request = { as_of: at };
    pairs.push([await send({ method: 'assess', ...request, open }), await send({ method: 'assess', ...request, lead: now, ...setup })]);
    const more = names.filter((list) => now[list].length < all[list].length);
    if (more.length === 0) break;
    const list = more[throwDice(more.length)];
    const item = all[list][now[list].length];
    now[list] = [...now[list], item];
    open = await opened({ method: 'append', open, [lists[list]]: item });
  }
  await send({ method: 'close', open });
  return pairs;
}

/// A ledger and signals for a lead, which the recorded ones have none of.
function withLedger(lead, at) {
  const before = (hours) => new Date(Date.parse(at) - hours * 3_600_000).toISOString();
  const entry = (id, kind, rep_id, hours) => ({ id, handoff_id: 'h', lead_id: lead.id, at: before(hours), kind, rep_id });
  const [one, two] = goldRoster.reps;
  return {
    ...lead,
    signals: [{ kind: 'intent', strength: 90, source: 'crm', at: before(2) }, { kind: 'request', strength: 80, source: 'chat', message_id: lead.messages?.[0]?.id }, { kind: 'intent', strength: 40, source: 'crm' }],
    handoffs: [entry('b', 'reassigned', two.id, 30), entry('a', 'proposed', one.id, 40), { ...entry('c', 'declined', one.id, 20), reason: 'no_capacity' }, entry('d', 'first_response', two.id, -1)],
  };
}

test('a lead that grew by a message at a time is assessed as the whole lead is, byte for byte, here and natively', { timeout: 240_000 }, async () => {
  const throwDice = dice(7);
  const requests = [];
  const replies = [];
  const send = async (request) => {
    requests.push(JSON.stringify(request));
    replies.push(await engine.call(requests.at(-1)));
    return replies.at(-1);
  };
  let steps = 0;
  for (const { as_of: at, lead: given } of [...gold, ...gold, ...gold]) {
    // An unknown key and an unreadable value make warnings, whose places and order count too.
    const odd = { ...given, shoe_size: 44, messages: given.messages?.map((one, n) => (n % 3 === 1 ? { ...one, mood: 'fine', language: '??' } : one)) };
    for (const [grown, whole] of await grow(withLedger(odd, at), at, throwDice, send)) {
      assert.equal(grown, whole, given.id);
      steps += 1;
    }
  }
  assert.ok(steps > 400, `only ${steps} steps`);
  const program = new URL('../../build/native/tests/run_vectors', import.meta.url);
  assert.ok(existsSync(program), 'the native programs are built first');
  const native = spawnSync(program.pathname, ['--replies'], { input: requests.map((one) => `${one}\n`).join(''), maxBuffer: 2 ** 30, encoding: 'utf8' });
  assert.deepEqual(native.stdout.split('\n').slice(0, -1), replies);
  console.log(`${gold.length} leads three times, ${steps} assessments of grown leads, ${requests.length} requests`);
});

const message = (n, text = 'Can I talk to a human?') => ({ id: `new-${n}`, at: `2026-11-19T15:0${n}:00Z`, channel: 'chat', from: 'prospect', text });

test('an open lead takes messages and events, and is read as people read it too', async () => {
  const open = await engine.open({ lead: lead(), roster });
  const before = await open.assess({ as_of });
  await open.append({ message: message(1), event: { at: '2026-11-19T15:01:00Z', kind: 'page_view', subject: '/pricing' } });
  const after = await open.assess({ as_of });
  assert.notEqual(after.decision_id, before.decision_id);
  const whole = { ...lead(), messages: [...lead().messages, message(1)], events: [...(lead().events ?? []), { at: '2026-11-19T15:01:00Z', kind: 'page_view', subject: '/pricing' }] };
  assert.deepEqual(after, await engine.assess({ as_of, lead: whole, roster }));
  assert.equal(await open.brief({ as_of, form: 'markdown' }), await engine.brief({ as_of, lead: whole, roster, form: 'markdown' }));
  assert.deepEqual(await open.packet({ as_of }), await engine.packet({ as_of, lead: whole, roster }));
  await open.close();
  assert.equal((await refusalOf(open.assess({ as_of }))).code, 'unknown_lead');
});

test('what is wrong with an appended document is told by its place in it, and nothing is added', async () => {
  const open = await engine.open({ lead: lead(), roster });
  const before = await open.assess({ as_of });
  const twin = { ...message(2), id: lead().messages[0].id };
  const wrongs = [[{ message: { ...message(1), at: 'soon' } }, '/message/at'], [{ message: twin }, '/message/id'], [{ event: { kind: 'sneeze', at: as_of } }, '/event/kind'], [{ message: '{"id":' }, '/message/id'], [{}, '']];
  for (const [what, pointer] of wrongs) assert.equal((await refusalOf(open.append(what))).problems[0].pointer, pointer, JSON.stringify(what));
  assert.deepEqual(await open.assess({ as_of }), before);
  await open.append({ message: message(2) });
  await open.close();
});

/// An engine, and what makes its next call trap.
async function breakable() {
  let breaks = false;
  const real = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const { exports } = await real.apply(WebAssembly, given);
    const baton_call = (...request) => {
      if (!breaks) return exports.baton_call(...request);
      breaks = false;
      throw new WebAssembly.RuntimeError('unreachable');
    };
    return { exports: { ...exports, baton_call } };
  };
  return { engine: await loadEngine(), trapNext: () => (breaks = true), restore: () => (WebAssembly.instantiate = real) };
}

test('an open lead is opened again by itself when the engine had to start afresh', async () => {
  const { engine: own, trapNext, restore } = await breakable();
  try {
    const open = await own.open({ lead: lead(), roster });
    await open.append({ message: message(1) });
    const before = await open.assess({ as_of });
    trapNext();
    assert.equal((await refusalOf(open.assess({ as_of }))).code, 'engine_fault');
    assert.deepEqual(await open.assess({ as_of }), before);
    trapNext();
    assert.equal((await refusalOf(own.version())).code, 'engine_fault');
    await open.append({ message: message(2) });
    const whole = { ...lead(), messages: [...lead().messages, message(1), message(2)] };
    assert.deepEqual(await open.assess({ as_of }), await own.assess({ as_of, lead: whole, roster }));
    trapNext();
    await refusalOf(own.version());
    await open.close();
  } finally {
    restore();
  }
});

test('a lead that is opened again has the roster it was opened with, whatever became of the object', async () => {
  const { engine: own, trapNext, restore } = await breakable();
  try {
    for (const shape of [(value) => value, (value) => bytes(value)]) {
      const changing = structuredClone(roster);
      const given = shape(changing);
      const open = await own.open({ lead: lead(), roster: given });
      const before = await open.assess({ as_of });
      if (given instanceof Uint8Array) given.fill(32);
      else changing.reps.find(({ id }) => id === before.routing.recommended.rep_id).active = false;
      trapNext();
      await refusalOf(own.version());
      assert.deepEqual(await open.assess({ as_of }), before);
      await open.close();
    }
  } finally {
    restore();
  }
});

test('the number of leads that are open at once is bounded, and the refusal says so', async () => {
  const own = await loadEngine();
  const opened = [];
  const open = async (n) => opened.push(await own.open({ lead: { id: `lead-${n}` } }));
  for (let n = 0; n < 64; ++n) await open(n);
  const refusal = await refusalOf(own.open({ lead: { id: 'one-more' } }));
  assert.equal(refusal.code, 'too_large');
  assert.match(refusal.message, /number 65 that is open; close another/);
  await opened[3].close();
  await open(64);
  assert.equal((await opened[64].assess({ as_of })).lead_id, 'lead-64');
});

test('appends that are not waited for are done one after the other', async () => {
  const open = await engine.open({ lead: lead(), roster });
  const asked = [1, 2, 3, 4].map((n) => open.append({ message: message(n) }));
  const answer = open.assess({ as_of });
  await Promise.all(asked);
  const whole = { ...lead(), messages: [...lead().messages, ...[1, 2, 3, 4].map((n) => message(n))] };
  assert.deepEqual(await answer, await engine.assess({ as_of, lead: whole, roster }));
});

test('the four hundredth message costs a part of what the whole lead costs, in bytes and in time', { timeout: 120_000 }, async () => {
  const said = gold.flatMap((one) => one.lead.messages ?? []);
  const messages = Array.from({ length: 400 }, (_, n) => ({ ...said[n % said.length], id: `m${n}`, at: new Date(Date.UTC(2026, 9, 1) + n * 5_400_000).toISOString() }));
  const last = messages.at(-1);
  const before = { id: 'long', messages: messages.slice(0, -1) };
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const [whole, grown] = [[], []];
  for (let run = 0; run < 9; ++run) {
    const open = await engine.open({ lead: before, roster });
    await open.assess({ as_of });
    const began = performance.now();
    await open.append({ message: last });
    const answer = await open.assess({ as_of });
    const between = performance.now();
    const same = await engine.assess({ as_of, lead: { ...before, messages }, roster });
    whole.push(performance.now() - between);
    grown.push(between - began);
    assert.deepEqual(answer, same);
    await open.close();
  }
  const bytes = { whole: JSON.stringify({ ...before, messages }).length, grown: JSON.stringify(last).length };
  const times = { whole: median(whole), grown: median(grown) };
  console.log(`message 400: whole ${bytes.whole} bytes and ${times.whole.toFixed(1)} ms, appended ${bytes.grown} bytes and ${times.grown.toFixed(1)} ms`);
  assert.ok(bytes.grown * 50 < bytes.whole);
  assert.ok(times.grown < times.whole, 'appending is no faster than sending all of it');
});
