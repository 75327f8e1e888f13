// Ledgers that are merged, forgotten in and rid of old texts in parts: the same bytes as in one go, whichever takes in the other, however
// small the parts and wherever they end; and ledgers far larger than one request to the engine.
import assert from 'node:assert';
import { packageTests } from './package_page.mjs';

const onPage = packageTests('ledger.js');
const partSizes = [1, 2, 5, 2000];

/// What the tests use in the page.
const tools = async () => {
  const { openLedger } = await import('/ledger.js');
  const { loadEngine } = await import('/engine.js');
  const engine = await loadEngine();
  const seen = { most: 0, asked: 0 };
  const watched = Object.assign(Object.create(engine), {
    ledger(request) {
      seen.asked += 1;
      for (const value of Object.values(request)) if (Array.isArray(value)) seen.most = Math.max(seen.most, value.length);
      return engine.ledger(request);
    },
  });
  const done = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }));
  const kept = { rows: 'event', records: 'record', forgotten: 'forgotten' };
  const database = (name) => done(indexedDB.open(`baton-ledger-${name}`));

  /// All that a ledger holds.
  async function dump(name) {
    const all = await database(name);
    const of = (table) => done(all.transaction(table).objectStore(table).getAll());
    const state = { texts_since: (await of('setting')).find((one) => one.name === 'texts_since')?.value };
    for (const [list, table] of Object.entries(kept)) state[list] = await of(table);
    state.staged = (await of('staged')).length;
    all.close();
    return state;
  }

  let copies = 0;
  /// Another ledger that holds the same.
  async function copied(state, atOnce = 2000) {
    const name = `copy-${(copies += 1)}`;
    const ledger = await openLedger(name, { engine: watched, atOnce });
    const all = await database(name);
    const writing = all.transaction([...Object.values(kept), 'setting'], 'readwrite');
    for (const [list, table] of Object.entries(kept)) for (const row of state[list]) writing.objectStore(table).put(row);
    if (state.texts_since !== undefined) writing.objectStore('setting').put({ name: 'texts_since', value: state.texts_since });
    await new Promise((resolve) => (writing.oncomplete = resolve));
    all.close();
    return ledger;
  }

  const draw = crypto.getRandomValues.bind(crypto);
  /// With chance as it may be once: the names that are drawn can be compared.
  async function drawingAlike(use) {
    crypto.getRandomValues = (bytes) => bytes.fill(7);
    try {
      return await use();
    } finally {
      crypto.getRandomValues = draw;
    }
  }

  /// What a step in one go makes of a ledger: the obvious way, which holds everything at once.
  async function inOneGo(state, more) {
    const { rows, records, forgotten, texts_since } = state;
    const change = await engine.ledger({ rows, records, forgotten: [...forgotten, ...(more.forgotten ?? [])], texts_since, chance: '07'.repeat(32), ...Object.fromEntries(Object.entries(more).filter(([name]) => name !== 'forgotten')) });
    const names = new Map(change.renamed.map(({ from, to }) => [from, to]));
    const named = (one) => ({ ...one, lead_id: names.get(one.lead_id) ?? one.lead_id, handoff_id: names.get(one.handoff_id) ?? one.handoff_id });
    const by = (before, after, renamed) => [...new Map([...before.map(renamed), ...after].map((one) => [one.key, one])).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    return {
      texts_since: change.texts_since ?? undefined,
      rows: by(rows, change.rows, (row) => ({ ...row, entry: named(row.entry), others: row.others.map(named) })),
      records: by(records, change.records, (row) => ({ ...row, record: named(row.record) })),
      forgotten: by(forgotten, change.forgotten, (mark) => mark),
      staged: 0,
    };
  }
  const merged = (one, other) => inOneGo(one, { forgotten: other.forgotten, other_rows: other.rows, other_records: other.records, other_texts_since: other.texts_since });

  const day = (n) => `2026-11-${String(n).padStart(2, '0')}T15:00:00Z`;
  globalThis.parts = { engine, openLedger, watched, seen, dump, copied, drawingAlike, inOneGo, merged, day };
};
async function inPage(page, use, given = null) {
  if (!(await page.evaluate(() => 'parts' in globalThis))) await page.evaluate(tools);
  return page.evaluate(`(${use})(globalThis.parts, ${JSON.stringify(given)})`);
}

/// Runs in the page: two ledgers that grew by chance, from a few people and ids, so that all that can meet does.
const grown = async ({ openLedger, watched, dump, day }, seed) => {
  let state = seed * 2654435761 + 1;
  const chance = (most) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % most;
  const one = (list) => list[chance(list.length)];
  const leads = ['ada', 'bob', 'eve', 'dan'];
  const entry = () => {
    const lead_id = one(leads);
    const more = chance(3) === 0 ? { text: `a word about ${lead_id}` } : {};
    return { id: `e${chance(24)}`, lead_id, handoff_id: `${chance(12) === 0 ? one(leads) : lead_id}-${chance(2)}`, at: day(1 + chance(20)), kind: one(['proposed', 'accepted', 'won']), rep_id: 'rep', ...more };
  };
  const record = () => {
    const lead_id = one(leads);
    return { handoff_id: `${lead_id}-${chance(2)}`, lead_id, at: day(1 + chance(4)), rep_id: 'rep', triggers: ['request'] };
  };
  const states = [];
  for (const side of ['one', 'other']) {
    const ledger = await openLedger(`grown-${seed}-${side}`, { engine: watched });
    for (let step = 0; step < 6; step += 1) {
      const what = chance(6);
      if (what < 3) await ledger.append(Array.from({ length: 8 }, entry), Array.from({ length: 2 }, record));
      else if (what < 5) await ledger.forget(one(leads), { as_of: day(5 + chance(16)) });
      else await ledger.retain({ policy: { ledger: { keep_text_days: 2 } }, as_of: day(4 + chance(8)) });
    }
    states.push(await dump(`grown-${seed}-${side}`));
  }
  return states;
};

onPage('merged in parts of any size, from either side, two ledgers give the bytes that one go gives', { timeout: 180_000 }, async (page) => {
  const found = await inPage(page, `async (parts, sizes) => {
    const [differ, counts] = [[], { merges: 0, forgotten: 0, renamed: 0 }];
    for (let seed = 1; seed <= 8; seed += 1) {
      const [one, other] = await (${grown})(parts, seed);
      const expected = await parts.drawingAlike(() => parts.merged(one, other));
      const marks = new Map(expected.forgotten.map(({ key, until }) => [key, until]));
      counts.forgotten += expected.rows.filter(({ forgotten }) => forgotten).length;
      for (const row of expected.rows) if (row.lead_keys.some((key) => marks.has(key) && Date.parse(row.entry.at) <= Date.parse(marks.get(key)) && row.lead_keys.length === 1)) differ.push('came back: ' + row.entry.id);
      const keys = new Set([...one.rows, ...other.rows].map(({ key }) => key));
      if (keys.size !== expected.rows.length) differ.push('lost');
      for (const size of sizes) for (const [into, from] of [[one, other], [other, one]]) {
        const [ours, theirs] = [await parts.copied(into, size), await parts.copied(from, size)];
        await parts.drawingAlike(() => ours.merge(theirs));
        counts.merges += 1;
        if (JSON.stringify(await parts.dump(ours.name)) !== JSON.stringify(expected)) differ.push('seed ' + seed + ', parts of ' + size + (into === one ? '' : ', the other way'));
        const again = await parts.dump(ours.name);
        await ours.merge(theirs);
        if (JSON.stringify(await parts.dump(ours.name)) !== JSON.stringify(again)) differ.push('not the same twice, seed ' + seed + ', parts of ' + size);
      }
    }
    return { differ, counts };
  }`, partSizes);
  assert.deepEqual(found.differ, []);
  assert.equal(found.counts.merges, 64);
  assert.ok(found.counts.forgotten > 50, JSON.stringify(found.counts));
});

onPage('forgetting a person and removing old texts in parts give the bytes that one go gives', { timeout: 120_000 }, async (page) => {
  const found = await inPage(page, `async (parts, sizes) => {
    const differ = [];
    const policy = { ledger: { keep_text_days: 3 } };
    const works = {
      forget: [{ forget: 'ada', as_of: parts.day(9) }, (ledger) => ledger.forget('ada', { as_of: parts.day(9) })],
      retain: [{ retain: true, policy, as_of: parts.day(15) }, (ledger) => ledger.retain({ policy, as_of: new Date(parts.day(15)) })],
    };
    for (let seed = 21; seed <= 24; seed += 1) {
      const [state] = await (${grown})(parts, seed);
      for (const [what, [own, use]] of Object.entries(works)) for (const size of sizes) {
        const expected = await parts.drawingAlike(() => parts.inOneGo(state, own));
        const ledger = await parts.copied(state, size);
        await parts.drawingAlike(() => use(ledger));
        if (JSON.stringify(await parts.dump(ledger.name)) !== JSON.stringify(expected)) differ.push(what + ', seed ' + seed + ', parts of ' + size);
      }
    }
    return differ;
  }`, partSizes);
  assert.deepEqual(found, []);
});

onPage('a handoff that is forgotten in one ledger stays one handoff, also where the other holds more of it than a part', {}, async (page) => {
  const found = await inPage(page, async ({ openLedger, watched, day }) => {
    const many = (from, to) => Array.from({ length: to - from }, (_, n) => ({ id: `e${from + n}`, lead_id: 'ada', handoff_id: 'h1', at: day(1 + n), kind: 'accepted', rep_id: 'rep', text: 'Ada' }));
    const names = [];
    for (const side of [0, 1]) {
      const [gone, whole] = [await openLedger(`gone-${side}`, { engine: watched, atOnce: 2 }), await openLedger(`whole-${side}`, { engine: watched, atOnce: 2 })];
      await gone.append(many(0, 5));
      await gone.forget('ada', { as_of: day(28) });
      await whole.append(many(3, 20));
      const [into, from] = side === 0 ? [gone, whole] : [whole, gone];
      await into.merge(from);
      const entries = await into.entries();
      names.push([entries.length, new Set(entries.map(({ handoff_id }) => handoff_id)).size, new Set(entries.map(({ lead_id }) => lead_id)).size, /ada|h1/i.test(JSON.stringify(entries))]);
      const late = await openLedger(`late-${side}`, { engine: watched, atOnce: 2 });
      await late.merge(into);
      await late.import(many(0, 20).map((one) => JSON.stringify(one)).join('\n'));
      const after = await late.entries();
      names.push([after.length, new Set(after.map(({ handoff_id }) => handoff_id)).size, new Set(after.map(({ lead_id }) => lead_id)).size, /ada|h1/i.test(JSON.stringify(after))]);
    }
    return names;
  });
  assert.deepEqual(found, Array(4).fill([20, 1, 1, false]));
});

onPage('a merge that fails in the middle leaves both ledgers as they were, and a part that is too large for the engine is halved', {}, async (page) => {
  const found = await inPage(page, async ({ openLedger, engine, dump, day }) => {
    let left = Infinity;
    let largest = 0;
    const failing = Object.assign(Object.create(engine), {
      ledger(request) {
        if (left-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
        const size = JSON.stringify(request).length;
        if (size > 9000) return engine.assess({ lead: `{"id":"${'x'.repeat(33 * 1024 * 1024)}"}`, as_of: new Date() });
        largest = Math.max(largest, size);
        return engine.ledger(request);
      },
    });
    const [one, other] = [await openLedger('steady', { engine: failing }), await openLedger('source', { engine: failing })];
    const many = Array.from({ length: 200 }, (_, n) => ({ id: `e${n}`, lead_id: 'ada', handoff_id: 'h1', at: day(10), kind: 'accepted', rep_id: 'rep', text: 'x'.repeat(100) }));
    await other.append(many);
    await one.append(many.slice(0, 1));
    await one.forget('ada', { as_of: day(20) });
    const before = JSON.stringify(await dump('steady'));
    left = 6;
    const thrown = await one.merge(other).then(() => 'merged', ({ name }) => name);
    const same = JSON.stringify(await dump('steady')) === before;
    left = Infinity;
    await one.merge(other);
    const entries = await one.entries();
    return { thrown, same, largest, entries: entries.length, texts: entries.filter(({ text }) => text !== '').length };
  });
  assert.deepEqual({ ...found, largest: found.largest <= 9000 }, { thrown: 'QuotaExceededError', same: true, largest: true, entries: 200, texts: 0 });
});

onPage('ledgers of more than 100,000 events are merged and rid of old texts, and no request to the engine holds more than a part of them', { timeout: 120_000 }, async (page) => {
  const found = await inPage(page, async ({ openLedger, engine, watched, seen, dump, copied, day }) => {
    // Rows as the engine writes them, with other ids: writing them is not what is looked at.
    const event = { id: 'e', handoff_id: 'h', lead_id: 'ada', at: day(10), kind: 'accepted', rep_id: 'rep', text: 'she asked for Thursday' };
    const { rows: [pattern] } = await engine.ledger({ rows: [], chance: '07'.repeat(32), entries: [event] });
    const rowsOf = async (from, to) => {
      const { taken } = await engine.ledger({ entries: Array.from({ length: to - from }, (_, n) => ({ ...event, id: `e${from + n}` })) });
      return taken.map(({ id, key }, n) => ({ ...pattern, key, entry: { ...pattern.entry, id, handoff_id: `h${id}`, at: day(n % 20 === 0 ? 10 : 25) } }));
    };
    const many = async (from, to) => {
      const rows = [];
      for (let at = from; at < to; at += 20_000) rows.push(...(await rowsOf(at, Math.min(at + 20_000, to))));
      return copied({ rows, records: [], forgotten: [] });
    };
    const [one, other] = [await many(0, 70_000), await many(60_000, 101_000)];
    Object.assign(seen, { most: 0, asked: 0 });
    let read = 0;
    const getAll = IDBObjectStore.prototype.getAll;
    IDBObjectStore.prototype.getAll = function (...given) {
      const request = getAll.apply(this, given);
      request.addEventListener('success', () => (read = Math.max(read, request.result.length)));
      return request;
    };
    const begun = performance.now();
    await one.merge(other);
    const merged = performance.now();
    const removed = await one.retain({ policy: { ledger: { keep_text_days: 3 } }, as_of: day(26) });
    const retained = performance.now();
    IDBObjectStore.prototype.getAll = getAll;
    const { rows, staged } = await dump(one.name);
    return { events: rows.length, texts: rows.filter(({ entry }) => entry.text !== '').length, removed, staged, most: seen.most, asked: seen.asked, read, mergeMs: merged - begun, retainMs: retained - merged };
  });
  const { mergeMs, retainMs, ...rest } = found;
  console.log(`101,000 events merged in ${Math.round(mergeMs)} ms, rid of their texts in ${Math.round(retainMs)} ms, ${found.asked} requests`);
  assert.deepEqual(rest, { events: 101_000, texts: 95_950, removed: 5050, staged: 0, most: 2000, asked: found.asked, read: 2000 });
  assert.ok(mergeMs + retainMs < 60_000, `${mergeMs} and ${retainMs} ms`);
});
