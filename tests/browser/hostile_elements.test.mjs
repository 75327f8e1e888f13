// Words that mean harm, in every place where badge, board and policy show text.
import assert from 'node:assert';
import { corpus, harm, watchHarm } from './hostile.mjs';
import { add, asOf, demoLeads, packageTests, roster } from './package_page.mjs';

const lead = demoLeads.find(({ contact }) => contact?.name === 'Kit Marlowe');
/// The engine refuses an empty id, and two alike are one row to a person.
const evil = (word, index) => ({
  ...lead,
  id: `${word.slice(0, 500)}-${index}`,
  contact: { ...lead.contact, name: word, title: word },
  company: { ...lead.company, name: word },
  messages: [...lead.messages, { id: 'x', at: '2026-11-19T15:05:00Z', channel: 'chat', from: 'prospect', text: `Can I talk to a person about ${word.slice(0, 2000)}?` }],
});
const named = (index) => ({ ...roster, reps: roster.reps.map((rep, n) => ({ ...rep, name: corpus[(index + n) % corpus.length].slice(0, 10_000).trim() || rep.name })) });
const title = (element) => `${corpus.length} hostile strings in ${element} run nothing, become no markup and stay in their places at 320 pixels`;

const onBadge = packageTests('badge.js');
onBadge(title('a badge'), { width: 320, timeout: 120_000 }, async (page) => {
  await page.evaluate(watchHarm);
  const unread = await page.evaluate(async ([leads, words, rules]) => {
    const { loadEngine } = await import('/engine.js');
    const engine = await loadEngine();
    const main = document.querySelector('main');
    const shown = [];
    for (const [index, one] of leads.entries()) {
      const badge = Object.assign(document.createElement('baton-badge'), { ...rules, lead: one, engine });
      // What no engine says, from a host that keeps assessments.
      const kept = { as_of: words[index], decision: { action: 'handoff', urgency: 'high', score: words[index], respond_by: null }, triggers: [{ kind: 'value', fired: true, strength: 1 }] };
      const other = Object.assign(document.createElement('baton-badge'), { assessment: kept });
      // And an engine whose refusal is the word.
      const third = Object.assign(document.createElement('baton-badge'), { lead: one, engine: { assess: async () => Promise.reject(new Error(words[index])) } });
      const ready = new Promise((done) => badge.addEventListener('baton-assessed', done, { once: true }));
      main.append(badge, other, third);
      await ready;
      shown.push(third.shadowRoot.querySelector('.unread').title === words[index]);
    }
    return shown.filter((is) => !is).length;
  }, [corpus.map(evil), corpus.map((word) => word.slice(0, 100_000)), { roster, asOf }]);
  assert.equal(unread, 0);
  assert.equal(await page.locator('baton-badge .pill').count(), 2 * corpus.length);
  assert.deepEqual(await page.evaluate(harm), []);
});

const onBoard = packageTests('board.js');
onBoard(title('the board'), { width: 320, timeout: 120_000 }, async (page) => {
  await page.evaluate(watchHarm);
  await page.evaluate(() => document.documentElement.style.setProperty('--baton-board-height', '30000px'));
  const leads = [...corpus.map(evil), ...corpus.map((word) => ({ ...evil(word, 0), [word]: word, id: word, contact: { name: word, language: 7 } }))];
  const surveyed = page.evaluate(() => new Promise((done) => document.addEventListener('baton-surveyed', ({ detail }) => done(detail), { once: true })));
  await add(page, 'baton-board', { leads, roster: named(0), asOf });
  assert.equal((await surveyed).count, leads.length);
  await page.waitForTimeout(200);
  const found = await page.evaluate(() => {
    const rows = [...document.querySelector('baton-board').shadowRoot.querySelectorAll('.window .row')];
    const width = document.documentElement.clientWidth;
    return {
      names: rows.map((row) => row.querySelector('.name').textContent),
      heights: [...new Set(rows.map((row) => row.getBoundingClientRect().height.toFixed(1)))], // Firefox counts in sixtieths of a pixel.
      outside: rows.filter((row) => [...row.querySelectorAll('.cell')].some((one) => one.getBoundingClientRect().right > width || one.getBoundingClientRect().left < 0)).length,
    };
  });
  assert.deepEqual([found.heights.length, found.outside], [1, 0], String(found.heights));
  for (const word of corpus) assert.ok(word.trim() === '' || found.names.includes(word), `never shown: ${word.slice(0, 60)}`);
  assert.deepEqual(await page.evaluate(harm, '.space, .window'), []);
  await page.getByLabel('Search').fill(corpus[2]);
  await page.locator('baton-board .row', { hasText: corpus[2] }).first().waitFor();
  assert.deepEqual(await page.evaluate(harm, '.space, .window'), []);
});

const onPolicy = packageTests('policy.js');
const batch = 52;
onPolicy(title('the policy and its preview'), { width: 320, timeout: 120_000 }, async (page) => {
  await page.evaluate(watchHarm);
  for (let from = 0; from < corpus.length; from += batch) {
    const words = corpus.slice(from, from + batch);
    const leads = words.map((word, n) => evil(word, from + n));
    // A field to write in takes seconds to lay out a megabyte, and nobody writes one; prospects' words come as they are.
    const rules = words.map((word) => word.slice(0, 10_000));
    const phrases = rules.map((text) => ({ text, meaning: 'objection' }));
    await page.evaluate(() => document.querySelector('baton-policy')?.remove());
    await add(page, 'baton-policy', { leads, roster: named(from), asOf, policy: { brief: { our_name: rules[0], stalls: rules }, detect: { phrases } } });
    await page.locator('baton-policy .preview .status').waitFor();
    await page.locator('baton-policy [data-pointer="/decide/thresholds/request"] input').fill('100');
    const unfold = () => page.evaluate(() => document.querySelector('baton-policy').shadowRoot.querySelectorAll('details').forEach((one) => (one.open = true)));
    await unfold();
    await page.waitForTimeout(400);
    await unfold();
    const values = await page.evaluate(() => [...document.querySelector('baton-policy').shadowRoot.querySelectorAll('input, textarea')].map(({ value }) => value));
    for (const word of words) if (word.length < 1000 && word.trim() !== '') assert.ok(values.some((value) => value.includes(word.split('\n')[0].trim())), `not in the form: ${word}`);
    assert.deepEqual(await page.evaluate(harm), []);
  }
});

onPolicy('the looking does see harm: markup put into an element, a handler that ran, words that run out', { width: 320 }, async (page) => {
  await page.evaluate(watchHarm);
  await add(page, 'baton-policy', {});
  await page.evaluate(() => {
    const wide = Object.assign(document.createElement('a'), { textContent: 'W'.repeat(300) });
    document.querySelector('baton-policy').shadowRoot.append(wide);
    globalThis.hacked();
  });
  assert.deepEqual((await page.evaluate(harm)).map((fault) => fault.replace(/[:\d].*/, '').trim()), ['ran', 'became markup', '']);
});
