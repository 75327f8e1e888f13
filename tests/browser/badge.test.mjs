import assert from 'node:assert';
import test from 'node:test';
import { faultsForPeople, overflow } from './browser.mjs';
import { add, asOf, brotliBytes, demoLeads, packageTests, roster } from './package_page.mjs';

const onPage = packageTests('badge.js');
const lead = demoLeads.find(({ id }) => id.includes('bellweather'));
const badge = (page) => page.locator('baton-badge .badge');

/// Badges for these leads, which share one engine.
async function addBadges(page, leads, attributes = {}) {
  await page.evaluate(
    async ([all, reps, at, marks]) => {
      const { loadEngine } = await import('/engine.js');
      globalThis.engine ??= loadEngine();
      for (const one of all) {
        const element = document.createElement('baton-badge');
        for (const [key, value] of Object.entries(marks)) element.setAttribute(key, value);
        Object.assign(element, { lead: one, roster: reps, asOf: at, engine: globalThis.engine });
        document.querySelector('main').append(element);
      }
    },
    [leads, roster, asOf, attributes],
  );
}

test('the badge is small', () => {
  const bytes = brotliBytes('badge.js');
  console.log(`badge.js: ${bytes} bytes brotli`);
  assert.ok(bytes < 6000, `${bytes} bytes, 6000 are allowed`);
});

onPage('a badge shows score, urgency and strongest trigger, and says all of it to those who do not see it', {}, async (page) => {
  await addBadges(page, [lead]);
  await badge(page).waitFor();
  assert.match(await badge(page).innerText(), /^97\s*Immediate\s*Asks for a person$/);
  assert.match(await badge(page).getAttribute('aria-label'), /^Hand over\. Immediate\. Score 97 of 100\. Asks for a person\. Respond by \d\d:\d\d\.$/);
  assert.equal(await badge(page).getAttribute('role'), 'img');
  assert.equal(await badge(page).getAttribute('data-tone'), 'immediate');
});

onPage('an assessment is shown without any engine, and what is set last counts', {}, async (page) => {
  const decision = { action: 'prepare', urgency: 'none', score: 41, respond_by: null };
  const triggers = [{ kind: 'intent', fired: true, strength: 40 }, { kind: 'value', fired: true, strength: 75 }, { kind: 'request', fired: false, strength: 90 }];
  await add(page, 'baton-badge', { assessment: { as_of: asOf, decision, triggers } });
  assert.match(await badge(page).innerText(), /^41\s*Prepare\s*High-value account$/);
  await page.evaluate(() => (document.querySelector('baton-badge').assessment = null));
  await badge(page).waitFor({ state: 'detached' });
});

onPage('a property set before the element is known is taken over', { script: null }, async (page) => {
  const decision = { action: 'suppress', urgency: 'none', score: 0, respond_by: null };
  await add(page, 'baton-badge', { assessment: { as_of: asOf, decision, triggers: [] } });
  await page.evaluate(() => import('/badge.js'));
  await page.waitForFunction(() => document.querySelector('baton-badge').shadowRoot?.querySelector('.badge') != null);
  assert.match(await badge(page).innerText(), /Do not contact/);
});

onPage('a countdown runs from the moment of the assessment, once a second, and stops with the badge', {}, async (page) => {
  await addBadges(page, [lead], { countdown: '' });
  const left = page.locator('baton-badge .countdown');
  await left.waitFor();
  const first = await left.innerText();
  assert.match(first, /^1:\d\d left$/);
  await page.waitForFunction((text) => document.querySelector('baton-badge').shadowRoot.querySelector('.countdown').textContent !== text, first);
  assert.doesNotMatch(await badge(page).getAttribute('aria-label'), /left/);
  const frozen = await page.evaluate(async () => {
    const element = document.querySelector('baton-badge');
    const place = element.shadowRoot.querySelector('.countdown');
    element.remove();
    const text = place.textContent;
    await new Promise((done) => setTimeout(done, 1300));
    return [text, place.textContent];
  });
  assert.equal(frozen[0], frozen[1]);
});

onPage('two hundred badges share one engine and are all shown', {}, async (page, host) => {
  const before = host.requests.filter((url) => url === '/baton.wasm').length;
  await addBadges(page, Array.from({ length: 200 }, (_, index) => ({ ...demoLeads[index % 10], id: `lead-${index}` })), { countdown: '' });
  await page.waitForFunction(() => [...document.querySelectorAll('baton-badge')].filter((one) => one.shadowRoot.querySelector('.pill') !== null).length === 200, undefined, { timeout: 30_000 });
  assert.equal(host.requests.filter((url) => url === '/baton.wasm').length, before + 1);
  const sheets = await page.evaluate(() => new Set([...document.querySelectorAll('baton-badge')].flatMap((one) => one.shadowRoot.adoptedStyleSheets)).size);
  assert.equal(sheets, 3, 'all badges share their style sheets');
});

onPage('a lead that can not be read says so, and heals', {}, async (page) => {
  await addBadges(page, [{ id: '' }]);
  const unread = page.locator('baton-badge .unread');
  await unread.waitFor();
  assert.match(await unread.getAttribute('title'), /\/lead\/id/);
  assert.deepEqual(await faultsForPeople(page), []);
  await page.evaluate((one) => (document.querySelector('baton-badge').lead = one), lead);
  await badge(page).waitFor();
});

onPage('the badge speaks the language around it and stands in right-to-left text', {}, async (page) => {
  await addBadges(page, [lead]);
  for (const [lang, word] of [['de-AT', 'Sofort'], ['fr', 'Immédiat'], ['es', 'Inmediato'], ['pt-BR', 'Imediato'], ['ja', 'Immediate']]) {
    await page.evaluate((tag) => document.querySelector('baton-badge').setAttribute('lang', tag), lang);
    await page.waitForTimeout(50);
    assert.match(await badge(page).innerText(), new RegExp(word), lang);
  }
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const [score, word] = await page.evaluate(() => [...document.querySelector('baton-badge').shadowRoot.querySelectorAll('.score, .word')].map((one) => one.getBoundingClientRect().left));
  assert.ok(score > word, 'the score comes first, from the right');
});

for (const [scheme, forced] of [['light', 'none'], ['dark', 'none'], ['light', 'active']]) {
  onPage(`axe finds nothing in badges: ${scheme}, forced colours ${forced}`, { width: 320, scheme, forcedColors: forced, reducedMotion: 'reduce' }, async (page) => {
    await addBadges(page, demoLeads.slice(0, 12), { countdown: '', theme: 'auto' });
    await page.waitForFunction(() => [...document.querySelectorAll('baton-badge')].every((one) => one.shadowRoot.querySelector('.pill') !== null));
    await page.evaluate((dark) => dark && (document.body.style.background = '#151b22'), scheme === 'dark');
    await page.evaluate((dark) => dark && document.querySelector('h1').style.setProperty('color', '#fff'), scheme === 'dark');
    assert.deepEqual(await faultsForPeople(page), []);
    assert.equal(await overflow(page), 0);
  });
}
