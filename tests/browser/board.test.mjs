import assert from 'node:assert';
import test from 'node:test';
import { faultsForPeople, overflow } from './browser.mjs';
import { add, asOf, brotliBytes, demoLeads, packageTests, roster } from './package_page.mjs';

const onPage = packageTests('board.js');
const given = { leads: demoLeads, roster, asOf };
const grid = (page) => page.locator('baton-board .grid');
/// What was asked for is drawn with the next frame.
const drawn = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
const shownIn = async (page, part) => (await drawn(page), page.locator(`baton-board .window .row ${part}`).allInnerTexts());
const names = (page) => shownIn(page, '.name');
const words = (page) => shownIn(page, '.word');
const chip = (page, name) => page.locator('baton-board .chip', { hasText: name });
const count = async (page) => (await drawn(page), page.locator('baton-board .count').innerText());

/// A tall board, so that all thirty rows are nodes.
async function addBoard(page, properties = given, attributes = {}) {
  await page.evaluate(() => document.documentElement.style.setProperty('--baton-board-height', '2600px'));
  await add(page, 'baton-board', properties, attributes);
  await page.waitForFunction(() => document.querySelector('baton-board').shadowRoot.querySelector('.count').textContent !== '');
  await page.waitForTimeout(100);
}

test('the board is small', () => {
  const bytes = brotliBytes('board.js');
  console.log(`board.js: ${bytes} bytes brotli`);
  assert.ok(bytes < 25_000, `${bytes} bytes, 25000 are allowed`);
});

onPage('the queue stands by urgency, then by deadline, and the rest after it', {}, async (page) => {
  await addBoard(page);
  assert.equal(await count(page), `${demoLeads.length} leads`);
  const shown = await words(page);
  assert.equal(shown.length, demoLeads.length);
  const order = ['Immediate', 'High', 'Normal', 'Prepare', 'Keep nurturing', 'Do not contact'];
  const ranks = shown.map((word) => order.indexOf(word));
  assert.ok(!ranks.includes(-1) && ranks[0] === 0);
  assert.deepEqual(ranks, [...ranks].sort((a, b) => a - b));
  const due = await page.evaluate(async ([leads, reps, at]) => {
    const { loadEngine } = await import('/engine.js');
    const engine = await loadEngine();
    const rows = await engine.survey({ leads, roster: reps, as_of: at, fields: ['/lead/contact/name', '/assessment/decision/urgency', '/assessment/decision/respond_by'] });
    return rows.map(({ values }) => values).filter(([, urgency]) => urgency === 'immediate').sort((a, b) => (a[2] < b[2] ? -1 : 1)).map(([name]) => name);
  }, [demoLeads, roster, asOf]);
  assert.deepEqual((await names(page)).slice(0, due.length), due);
});

onPage('filters and words narrow the queue, their numbers are right, and clearing brings all back', {}, async (page) => {
  await addBoard(page);
  const all = await words(page);
  await chip(page, 'Prepare').click();
  assert.deepEqual(await words(page), all.filter((word) => word === 'Prepare'));
  assert.match(await count(page), new RegExp(`^${all.filter((word) => word === 'Prepare').length} of ${all.length} leads$`));
  await chip(page, 'All').click();
  await page.getByLabel('Trigger').selectOption({ label: 'Asks for a person' });
  const asking = await names(page);
  assert.ok(asking.length > 1 && asking.length < all.length);
  await page.getByLabel('Who takes it').selectOption({ label: 'Sunita Rao' });
  assert.deepEqual(await names(page), ['Renee Castellano']);
  await page.getByLabel('Search').fill('nobody of this name');
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  assert.equal((await names(page)).length, all.length);
  await page.getByLabel('Search').fill('kontor ALTMANN');
  assert.deepEqual(await names(page), ['Dr. Friederike Altmann']);
  await page.getByLabel('Search').fill('');
  await page.getByLabel('Order').selectOption({ label: 'Highest score first' });
  const scores = (await shownIn(page, '.score')).map(Number);
  assert.deepEqual(scores, [...scores].sort((a, b) => b - a));
});

onPage('the queue is walked and chosen from by keyboard alone', {}, async (page) => {
  await add(page, 'baton-board', given);
  await page.waitForFunction(() => document.querySelector('baton-board').shadowRoot.querySelector('.count').textContent !== '');
  await page.evaluate(() => {
    globalThis.chosen = [];
    document.addEventListener('baton-select', ({ detail, composed }) => globalThis.chosen.push([detail.lead_id, detail.index, composed]));
  });
  await grid(page).focus();
  const active = async () => page.evaluate(() => {
    const root = document.querySelector('baton-board').shadowRoot;
    const row = root.getElementById(root.querySelector('.grid').getAttribute('aria-activedescendant') ?? '');
    const box = row?.getBoundingClientRect();
    const around = root.querySelector('.grid').getBoundingClientRect();
    return row && { index: Number(row.getAttribute('aria-rowindex')) - 2, isSelected: row.getAttribute('aria-selected') === 'true', inSight: box.top >= around.top && box.bottom <= around.bottom + 1 };
  });
  const steps = [['ArrowDown', 1], ['ArrowDown', 2], ['ArrowUp', 1], ['End', demoLeads.length - 1], ['Home', 0]];
  for (const [key, index] of steps) {
    await page.keyboard.press(key);
    assert.deepEqual(await active(), { index, isSelected: true, inSight: true }, key);
  }
  await page.keyboard.press('PageDown');
  assert.ok((await active()).index > 3);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press(' ');
  const first = demoLeads.findIndex(({ contact }) => contact?.name === 'Emi Fujiwara');
  assert.deepEqual(await page.evaluate(() => globalThis.chosen), Array(2).fill([demoLeads[first].id, first, true]));
  assert.equal(await page.evaluate(() => document.querySelector('baton-board').selected), demoLeads[first].id);
});

onPage('a click chooses, and NDJSON as text or bytes is as good as a list', {}, async (page) => {
  const text = `\n${demoLeads.map((lead) => JSON.stringify(lead)).join('\n')}\n\n`;
  await addBoard(page, { ...given, leads: text });
  const fromText = await names(page);
  await page.evaluate((lines) => (document.querySelector('baton-board').leads = new TextEncoder().encode(lines)), text);
  await page.waitForFunction(() => document.querySelector('baton-board').shadowRoot.querySelector('.count').textContent !== '');
  await page.waitForTimeout(200);
  assert.deepEqual(await names(page), fromText);
  const chosen = page.evaluate(() => new Promise((done) => document.addEventListener('baton-select', ({ detail }) => done(detail), { once: true })));
  await page.locator('baton-board .row .name', { hasText: 'Renee Castellano' }).click();
  assert.equal((await chosen).lead_id, demoLeads.find(({ contact }) => contact?.name === 'Renee Castellano').id);
});

onPage('leads that can not be read stand last with the reason, and hold up nobody', {}, async (page) => {
  await page.evaluate(() => document.documentElement.style.setProperty('--baton-board-height', '2600px'));
  await page.evaluate(([leads, reps, at]) => {
    const board = document.createElement('baton-board');
    // A half character, bytes that are no text, and JSON that ends too soon.
    Object.assign(board, { roster: reps, asOf: at, leads: [{ id: 'half', contact: { name: '\ud800' } }, new Uint8Array([0xff, 0xfe]), '{"id":', { id: '' }, ...leads] });
    document.querySelector('main').append(board);
  }, [demoLeads, roster, asOf]);
  await page.waitForFunction(() => document.querySelector('baton-board').shadowRoot.querySelector('.count').textContent !== '');
  await page.waitForTimeout(200);
  assert.equal(await count(page), `${demoLeads.length + 4} leads`);
  assert.deepEqual((await words(page)).slice(-4), Array(4).fill('Not readable'));
  assert.ok((await page.locator('baton-board .window .why').allInnerTexts()).slice(-4).every((why) => why.length > 10));
  await chip(page, 'Not readable').click();
  assert.equal((await names(page)).length, 4);
  assert.deepEqual(await faultsForPeople(page), []);
});

onPage('where workers are refused the queue is read in the page’s own thread, which people can go on using', { path: 'no-workers.html', troubled: true }, async (page) => {
  await page.evaluate(() => {
    globalThis.gaps = [];
    let last = performance.now();
    const beat = () => (globalThis.gaps.push(performance.now() - last), (last = performance.now()), setTimeout(beat));
    beat();
  });
  const leads = Array.from({ length: 10 }, (_, n) => demoLeads.map((lead) => ({ ...lead, id: `${lead.id}-${n}` }))).flat();
  const surveyed = page.evaluate(() => new Promise((done) => document.addEventListener('baton-surveyed', ({ detail }) => done({ ...detail, beats: globalThis.gaps.length }), { once: true })));
  await addBoard(page, { ...given, leads });
  await page.getByLabel('Search').fill('Renee');
  const { count: many, refused, beats } = await surveyed;
  assert.deepEqual([many, refused], [leads.length, 0]);
  assert.ok(beats > 30, `the page had its turn ${beats} times`);
  assert.equal(page.workers().length, 0);
  assert.deepEqual(await names(page), Array(10).fill('Renee Castellano'));
  assert.deepEqual(page.troubles.filter((one) => !/worker/i.test(one)), []);
});

onPage('one lead is read anew in its place, and no other with it', {}, async (page) => {
  await page.evaluate(async () => {
    const { loadEngine } = await import('/engine.js');
    const real = await loadEngine();
    globalThis.asked = [];
    globalThis.counting = { survey: (request) => (globalThis.asked.push(request.leads.length), real.survey(request)) };
  });
  await page.evaluate(() => document.documentElement.style.setProperty('--baton-board-height', '2600px'));
  await page.evaluate((values) => {
    const board = Object.assign(document.createElement('baton-board'), values, { engine: globalThis.counting });
    document.querySelector('main').append(board);
    globalThis.board = board;
  }, given);
  const quiet = demoLeads.find(({ id }) => id.includes('kookaburra'));
  const asking = { ...quiet, contact: { ...quiet.contact, name: 'Kim Anew' }, messages: [...quiet.messages, { id: 'now', at: asOf, channel: 'chat', from: 'prospect', text: 'Can I talk to a person today please?' }] };
  const update = (lead) => page.evaluate((value) => globalThis.board.update(value), lead);
  assert.equal(await update(asking), true, 'also while the queue is read');
  const asked = () => page.evaluate(() => globalThis.asked.splice(0));
  assert.equal((await asked()).reduce((sum, many) => sum + many), demoLeads.length + 1);
  assert.equal(await count(page), `${demoLeads.length} leads`);
  const [name] = (await names(page)).filter((_, index) => index < 8).filter((one) => one === 'Kim Anew');
  assert.equal(name, 'Kim Anew', 'it has risen to those who ask for a person');
  assert.deepEqual(await page.evaluate(() => globalThis.board.leads.filter(({ contact }) => contact?.name === 'Kim Anew')), []);
  await page.locator('baton-board .name', { hasText: 'Kim Anew' }).click();
  assert.equal(await page.evaluate(() => globalThis.board.selected), quiet.id);
  assert.equal(await update(quiet), true);
  assert.deepEqual(await asked(), [1]);
  assert.deepEqual((await names(page)).filter((one) => one === 'Kim Anew'), []);
  assert.equal(await page.locator('baton-board .row[aria-selected="true"] .name').innerText(), quiet.contact.name, 'what was chosen stays so, wherever it stands');
  assert.equal(await update({ ...quiet, id: 'nobody' }), false);
  assert.deepEqual(await asked(), []);
  await update(asking);
  await page.evaluate(() => (globalThis.board.policy = {}));
  await page.locator('baton-board .name', { hasText: 'Kim Anew' }).waitFor();
  await page.evaluate((leads) => (globalThis.board.leads = leads), demoLeads);
  await page.locator('baton-board .name', { hasText: quiet.contact.name }).waitFor();
  assert.equal(await update({ ...quiet, messages: [{ id: 'm', at: 'never' }] }), true);
  await page.locator('baton-board .row .word', { hasText: 'Not readable' }).waitFor();
});

onPage('no leads, no engine and wrong rules are said, and heal', { troubled: true }, async (page) => {
  await add(page, 'baton-board', { leads: [] });
  await page.getByText('No leads yet').waitFor();
  assert.deepEqual(await faultsForPeople(page), []);
  await page.evaluate((values) => Object.assign(document.querySelector('baton-board'), values, { wasmUrl: '/missing.wasm' }), given);
  await page.getByRole('alert').waitFor();
  assert.match(await page.getByRole('alert').innerText(), /could not be read[\s\S]*404/);
  await page.evaluate(() => Object.assign(document.querySelector('baton-board'), { wasmUrl: null, policy: { decide: { thresholds: { request: 700 } } } }));
  await page.getByText('/policy/decide/thresholds/request').waitFor();
  assert.deepEqual(await faultsForPeople(page), []);
  await page.evaluate(() => (document.querySelector('baton-board').policy = null));
  await page.locator('baton-board .window .row').first().waitFor();
});

onPage('the queue speaks the language around it, also after it is drawn', {}, async (page) => {
  await addBoard(page, given, { lang: 'de' });
  assert.ok((await words(page)).includes('Sofort'));
  await page.evaluate(() => document.querySelector('baton-board').setAttribute('lang', 'fr'));
  await page.getByRole('button', { name: /^Tous/ }).waitFor();
  assert.equal(await page.locator('baton-board [role="columnheader"]').first().innerText(), 'Prospect');
});

for (const [width, scheme, forced, dir] of [[1440, 'light', 'none', 'ltr'], [1440, 'dark', 'none', 'rtl'], [700, 'light', 'active', 'ltr'], [320, 'dark', 'none', 'ltr'], [320, 'light', 'none', 'rtl']]) {
  onPage(`axe finds nothing in the board: ${width} pixels, ${scheme}, forced colours ${forced}, ${dir}`, { width, scheme, forcedColors: forced, reducedMotion: 'reduce', ...(forced === 'active' && { chromiumOnly: 'its forced colours are the desktop’s, which have too little contrast by themselves' }) }, async (page) => {
    await page.evaluate((way) => (document.documentElement.dir = way), dir);
    await addBoard(page);
    assert.deepEqual(await faultsForPeople(page), []);
    assert.equal(await overflow(page), 0);
  });
}
