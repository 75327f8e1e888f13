// The ledger that a browser keeps: once each, in any order, merged from either side, forgotten, and nothing half written when the
// disk is full. In IndexedDB as people have it, with the engine of the package.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { add, asOf, demoLeads, packageTests, roster } from './package_page.mjs';

const onPage = packageTests('ledger.js');
const lead = demoLeads.find(({ id }) => id.includes('bellweather'));

/// What the tests use in the page: ledgers that share an engine, entries, and all that a ledger holds but for what was drawn by chance.
const tools = async () => {
  const { openLedger, LedgerError } = await import('/ledger.js');
  const { loadEngine } = await import('/engine.js');
  const engine = loadEngine();
  const stateOf = async (ledger) => {
    const names = new Map();
    const named = (id) => (id.startsWith('forgotten-') ? (names.get(id) ?? names.set(id, `stand-in ${names.size}`).get(id)) : id);
    const written = (rows) => rows.map((one) => JSON.stringify({ ...one, lead_id: named(one.lead_id), handoff_id: named(one.handoff_id) })).sort();
    return JSON.stringify([written(await ledger.entries()), written(await ledger.handoffs())]);
  };
  globalThis.tools = {
    engine,
    LedgerError,
    stateOf,
    open: (name) => openLedger(name, { engine }),
    entry: (id, day, kind, more = {}) => ({ id, handoff_id: 'h1', lead_id: 'ada', at: `2026-11-${String(day).padStart(2, '0')}T15:00:00Z`, kind, rep_id: 'rep-nora', ...more }),
    record: (more = {}) => ({ handoff_id: 'h1', lead_id: 'ada', at: '2026-11-10T15:00:00Z', rep_id: 'rep-nora', triggers: ['request'], ...more }),
    outcomes: ({ taken }) => taken.map(({ outcome }) => outcome),
  };
};
/// Runs `use` in the page, with the tools.
async function inPage(page, use, given = null) {
  if (!(await page.evaluate(() => 'tools' in globalThis))) await page.evaluate(tools);
  return page.evaluate(`(${use})(globalThis.tools, ${JSON.stringify(given)})`);
}

onPage('an event counts once however often it comes, and what is no event is named while the rest is kept', {}, async (page) => {
  const found = await inPage(page, async ({ open, entry, record, outcomes }) => {
    const ledger = await open('once');
    const first = outcomes(await ledger.append([entry('a', 10, 'proposed'), entry('b', 11, 'accepted')], [record()]));
    const again = outcomes(await ledger.append([entry('b', 11, 'accepted'), entry('a', 10, 'proposed'), entry('c', 12, 'declined')], [record()]));
    const other = outcomes(await ledger.append([entry('a', 9, 'proposed')]));
    return { first, again, other, ids: (await ledger.entries()).map(({ id, at }) => `${id} ${at}`), records: (await ledger.handoffs()).length };
  });
  assert.deepEqual(found.first, ['added', 'added', 'added']);
  assert.deepEqual(found.again, ['known', 'known', 'refused', 'known']);
  assert.deepEqual(found.other, ['conflict']);
  assert.deepEqual(found.ids, ['a 2026-11-09T15:00:00Z', 'b 2026-11-11T15:00:00Z']);
  assert.equal(found.records, 1);
});

onPage('an export read into another ledger gives the same, half a last line is refused and the lines before it are kept', {}, async (page) => {
  const found = await inPage(page, async ({ open, entry, record, stateOf, outcomes }) => {
    const [from, to] = [await open('from'), await open('to')];
    await from.append([entry('b', 11, 'accepted', { text: 'a "quote", a\nline and 🦊' }), entry('a', 10, 'proposed')], [record()]);
    const text = await from.export();
    const cut = outcomes(await to.import(text.slice(0, -20)));
    const whole = outcomes(await to.import(text));
    await to.import(await from.export('handoffs'), 'handoffs');
    return { text, cut, whole, same: (await stateOf(from)) === (await stateOf(to)) };
  });
  assert.deepEqual(found.cut, ['added', 'refused']);
  assert.deepEqual(found.whole, ['known', 'added']);
  assert.ok(found.same);
  // The command line takes what the browser gives.
  const native = spawnSync('build/native/baton', ['measure', '-', '--format', 'json', '--as-of', asOf], { input: found.text, encoding: 'utf8' });
  assert.equal(JSON.parse(native.stdout).entries, 2, native.stderr);
});

onPage('merged ledgers are the same whichever takes in the other, also with people forgotten in one or in both', { timeout: 120_000 }, async (page) => {
  const found = await inPage(page, async ({ open, entry, record, stateOf }) => {
    const fill = async (name) => {
      const [a, b] = [await open(`${name}-a`), await open(`${name}-b`)];
      await a.append([entry('1', 10, 'proposed', { text: 'Ada' }), entry('2', 11, 'accepted'), entry('x', 12, 'won', { lead_id: 'bob', handoff_id: 'h2' })], [record()]);
      await b.append([entry('2', 11, 'accepted'), entry('3', 12, 'first_response', { text: 'Ada again' }), entry('x', 11, 'won', { lead_id: 'bob', handoff_id: 'h2' })], [record()]);
      return [a, b];
    };
    const states = {};
    for (const forgetting of ['nobody', 'in one', 'in the other', 'in both']) {
      const results = [];
      for (const side of [0, 1]) {
        const [a, b] = await fill(`${forgetting}-${side}`);
        if (forgetting === 'in one' || forgetting === 'in both') await a.forget('ada', { as_of: '2026-11-30T00:00:00Z' });
        if (forgetting === 'in the other' || forgetting === 'in both') await b.forget('ada', { as_of: '2026-11-30T00:00:00Z' });
        const [into, from] = side === 0 ? [a, b] : [b, a];
        await into.merge(from);
        await into.merge(from);
        results.push(await stateOf(into));
      }
      states[forgetting] = results;
    }
    return states;
  });
  for (const [forgetting, [one, other]] of Object.entries(found)) {
    assert.equal(one, other, forgetting);
    assert.equal(/Ada|ada/.test(one), forgetting === 'nobody', `${forgetting}: ${one}`);
    assert.equal(JSON.parse(one)[0].length, 4, forgetting);
  }
});

onPage('a forgotten person’s texts and ids are gone from every row, what is counted stays, and what comes in later is treated alike', {}, async (page) => {
  const found = await inPage(page, async ({ open, entry, record, outcomes, engine }) => {
    const ledger = await open('forgetting');
    await ledger.append([entry('ada-1', 10, 'proposed', { text: 'Ada Lovelace' }), entry('ada-2', 11, 'declined', { reason: 'no_answer', text: 'rang Ada' }), entry('bob-1', 10, 'proposed', { lead_id: 'bob', handoff_id: 'h2' })], [record()]);
    const measured = async () => {
      const { all } = await (await engine).measure({ as_of: '2026-11-30T00:00:00Z', ledger: await ledger.entries(), handoffs: await ledger.handoffs() });
      return JSON.stringify(all);
    };
    const before = await measured();
    const gone = await ledger.forget('ada', { as_of: '2026-11-20T00:00:00Z' });
    const late = outcomes(await ledger.append([entry('ada-1', 10, 'proposed', { text: 'Ada Lovelace' }), entry('ada-9', 19, 'won')]));
    const database = await new Promise((done) => (indexedDB.open('baton-ledger-forgetting').onsuccess = ({ target }) => done(target.result)));
    const everything = [];
    for (const name of database.objectStoreNames)
      everything.push(...(await new Promise((done) => (database.transaction(name).objectStore(name).getAll().onsuccess = ({ target }) => done(target.result)))));
    database.close();
    return { before, after: await measured(), gone, late, everything: JSON.stringify(everything), texts: (await ledger.entries()).length };
  });
  assert.equal(found.gone, 3);
  assert.deepEqual(found.late, ['forgotten', 'forgotten']);
  assert.equal(found.texts, 4);
  assert.ok(!/\bada\b|lovelace|"h1"/i.test(found.everything), found.everything);
  assert.equal(found.after, found.before);
});

onPage('texts that the policy keeps no longer go, and do not come back', {}, async (page) => {
  const found = await inPage(page, async ({ open, entry }) => {
    const ledger = await open('retaining');
    await ledger.append([entry('old', 1, 'proposed', { text: 'old' }), entry('new', 20, 'accepted', { text: 'new' })]);
    const removed = await ledger.retain({ policy: { ledger: { keep_text_days: 10 } }, as_of: '2026-11-21T00:00:00Z' });
    await ledger.import(`${JSON.stringify(entry('older', 2, 'accepted', { text: 'late' }))}\n`);
    return { removed, texts: (await ledger.entries()).map(({ text }) => text) };
  });
  assert.deepEqual(found, { removed: 1, texts: ['', '', 'new'] });
});

onPage('a full disk is one error that says what to do, and nothing of the step is written', { chromiumOnly: 'its share of the disk can not be set' }, async (page) => {
  const session = await page.context().newCDPSession(page);
  const quota = (quotaSize) => session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize });
  // The browser remembers for half a minute how much room there was.
  await quota(1_000_000);
  await inPage(page, async ({ open, entry, stateOf }) => {
    const ledger = await open('full');
    await ledger.append([entry('a', 10, 'proposed')]);
    globalThis.before = await stateOf(ledger);
  });
  const found = await inPage(page, async ({ open, entry, record, LedgerError, stateOf }) => {
    const ledger = await open('full');
    const many = Array.from({ length: 300 }, (_, n) => entry(`b${n}`, 11, 'accepted', { text: String(Math.random()).repeat(1000) }));
    const thrown = await ledger.append(many, [record()]).then(() => 'written', (error) => error);
    return { isOurs: thrown instanceof LedgerError, code: thrown.code, message: thrown.message, same: (await stateOf(ledger)) === globalThis.before };
  });
  assert.deepEqual([found.isOurs, found.code, found.same], [true, 'full', true]);
  assert.match(found.message, /no room left.*export the ledger.*nothing of it was written/);
  const then = await inPage(page, async ({ open, entry }) => {
    const ledger = await open('full');
    await ledger.append([entry('b', 11, 'accepted')]);
    return (await ledger.entries()).map(({ id }) => id);
  });
  assert.deepEqual(then, ['a', 'b']);
});

onPage('a write that fails in the middle leaves nothing of it', {}, async (page) => {
  const found = await inPage(page, async ({ open, entry, record, stateOf }) => {
    const ledger = await open('half');
    await ledger.append([entry('a', 10, 'proposed')]);
    const before = await stateOf(ledger);
    const put = IDBObjectStore.prototype.put;
    let left = 2;
    IDBObjectStore.prototype.put = function (...given) {
      if (left-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    };
    const { code } = await ledger.append([entry('b', 11, 'accepted'), entry('c', 12, 'won'), entry('d', 13, 'lost')], [record()]).catch((error) => error);
    IDBObjectStore.prototype.put = put;
    return [code, (await stateOf(ledger)) === before];
  });
  assert.deepEqual(found, ['full', true]);
});

onPage('a browser that keeps nothing says so', {}, async (page) => {
  const found = await inPage(page, async ({ open }) => {
    const kept = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    const codes = [];
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
    codes.push(await open('none').catch(({ code }) => code));
    Object.defineProperty(globalThis, 'indexedDB', { value: { open: () => { throw new DOMException('private', 'InvalidStateError'); } }, configurable: true });
    codes.push(await open('private').catch(({ code }) => code));
    Object.defineProperty(globalThis, 'indexedDB', kept);
    const ledger = await open('none');
    await ledger.close();
    codes.push(await ledger.entries().catch(({ code }) => code));
    return codes;
  });
  assert.deepEqual(found, ['unavailable', 'unavailable', 'closed']);
});

onPage('two tabs that write at once lose nothing', { timeout: 120_000 }, async (page) => {
  const other = await page.context().newPage();
  await other.goto(page.url());
  const write = (tab, name) =>
    inPage(tab, async ({ open, entry }, mine) => {
      const ledger = await open('shared');
      for (let n = 0; n < 12; n += 1) await ledger.append([entry(`${mine}-${n}`, 10, 'proposed', { handoff_id: `${mine}-${n}` }), entry('same', 11, 'accepted')]);
    }, name);
  await Promise.all([write(page, 'one'), write(other, 'two')]);
  assert.equal(await inPage(page, async ({ open }) => (await (await open('shared')).entries()).length), 25);
});

onPage('the panel writes what is done into its ledger, takes it back, and another panel knows it', {}, async (page) => {
  await page.evaluate(async ([one, reps, at]) => {
    const [{ openLedger }] = await Promise.all([import('/ledger.js'), import('/index.js')]);
    globalThis.ledger = await openLedger('panel');
    const panel = document.createElement('baton-handoff');
    Object.assign(panel, { lead: one, roster: reps, asOf: at, ledger: globalThis.ledger });
    document.querySelector('main').append(panel);
  }, [lead, roster, asOf]);
  const kinds = () => page.evaluate(async () => [(await globalThis.ledger.entries()).map(({ kind }) => kind), (await globalThis.ledger.handoffs()).length]);
  const until = (wanted) => page.waitForFunction(async (text) => JSON.stringify([(await globalThis.ledger.entries()).map(({ kind }) => kind), (await globalThis.ledger.handoffs()).length]) === text, JSON.stringify(wanted));
  const press = (key) => page.locator(`baton-handoff [data-key="${key}"]`).first().click();
  await page.locator('baton-handoff .primary').click();
  await until([['proposed'], 1]);
  await press('undo');
  await until([[], 0]);
  await page.locator('baton-handoff .primary').click();
  await until([['proposed'], 1]);
  await press('accept');
  await until([['proposed', 'accepted'], 1]);
  await page.evaluate(() => document.querySelector('baton-handoff').addEventListener('baton-hand-back', (event) => event.preventDefault()));
  await add(page, 'baton-handoff', { lead, roster, asOf: '2026-11-19T15:20:00Z' }, { id: 'other' });
  await page.evaluate(() => (document.getElementById('other').ledger = globalThis.ledger));
  await page.locator('#other .body').getByText(/ has it since /).first().waitFor();
  assert.deepEqual(await kinds(), [['proposed', 'accepted'], 1]);
});
