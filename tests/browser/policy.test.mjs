import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { faultsForPeople, overflow } from './browser.mjs';
import { add, asOf, brotliBytes, demoLeads, packageTests, roster } from './package_page.mjs';

const onPage = packageTests('policy.js');
const given = { leads: demoLeads, roster, asOf };
const row = (page, pointer) => page.locator(`baton-policy [data-pointer="${pointer}"]`);
const input = (page, pointer) => row(page, pointer).locator('input, select, textarea').first();
const status = (page) => page.locator('baton-policy .preview .status');
const value = (page) => page.evaluate(() => document.querySelector('baton-policy').value);
const defaults = JSON.parse(readFileSync(new URL('../../web/src/generated/default-policy.json', import.meta.url), 'utf8'));

async function addPolicy(page, properties = given, attributes = {}) {
  await add(page, 'baton-policy', properties, attributes);
  await status(page).waitFor();
}

/// What the engine itself says of the demo's leads under a policy.
const assessed = (page, policy) =>
  page.evaluate(async ([leads, reps, at, rules]) => {
    const { loadEngine } = await import('/engine.js');
    const fields = ['/lead/contact/name', '/assessment/decision/action', '/assessment/decision/urgency', '/assessment/routing/recommended/rep_id'];
    return (await (await loadEngine()).survey({ leads, roster: reps, as_of: at, policy: rules, fields })).map(({ values }) => values);
  }, [demoLeads, roster, asOf, policy]);

test('the form is small beside the schema and the defaults', () => {
  const [form, data] = [brotliBytes('policy.js'), brotliBytes('policy-data.js')];
  console.log(`policy.js: ${form} bytes brotli; schema and defaults, policy-data.js: ${data}`);
  assert.ok(form < 25_000, `${form} bytes, 25000 are allowed`);
  assert.ok(data < 20_000, `${data} bytes, 20000 are allowed`);
});

onPage('every field of the policy is in the form, with its note and its default', {}, async (page) => {
  await addPolicy(page);
  const leaves = (here, path) => Object.entries(here).flatMap(([key, held]) => (key.startsWith('$') ? [] : typeof held === 'object' && !Array.isArray(held) ? leaves(held, `${path}/${key}`) : [`${path}/${key}`]));
  const shown = await page.locator('baton-policy [data-pointer]').evaluateAll((all) => all.map((one) => [one.dataset.pointer, one.querySelector('.note').textContent !== '', one.querySelector('.aside').textContent.startsWith('Default: ')]));
  assert.deepEqual(shown.map(([pointer]) => pointer).sort(), leaves(defaults, '').sort());
  assert.deepEqual(shown.filter(([, noted, told]) => !noted || !told), []);
  assert.equal(await input(page, '/decide/thresholds/request').inputValue(), String(defaults.decide.thresholds.request));
  assert.deepEqual(await value(page), {}, 'a form that nobody touched says nothing');
});

onPage('a changed weight shows at once which leads change, as the engine decides, and why', {}, async (page) => {
  await addPolicy(page);
  const heard = page.evaluate(() => new Promise((done) => document.addEventListener('baton-policy-change', ({ detail }) => done(detail), { once: true })));
  await input(page, '/decide/thresholds/complexity').fill('80');
  await page.locator('baton-policy .change').first().waitFor();
  const rules = { decide: { thresholds: { complexity: 80 } } };
  assert.deepEqual(await heard, { policy: rules, problems: [] });
  const [before, after] = [await assessed(page, {}), await assessed(page, rules)];
  const changed = after.filter((one, index) => one.join() !== before[index].join()).map(([name]) => name);
  assert.ok(changed.length > 0);
  assert.deepEqual(await page.locator('baton-policy .change .lead').evaluateAll((all) => all.map((one) => one.firstChild.textContent)), changed);
  assert.match(await status(page).innerText(), new RegExp(`^${changed.length} of ${demoLeads.length} leads change`));
  assert.match(await page.locator('baton-policy .change').first().innerText(), /No longer: /);
  const chosen = page.evaluate(() => new Promise((done) => document.addEventListener('baton-select', ({ detail }) => done(detail), { once: true })));
  await page.locator('baton-policy .change .lead').first().click();
  assert.equal((await chosen).lead_id, demoLeads.find(({ contact }) => contact?.name === changed[0]).id);
  await row(page, '/decide/thresholds/complexity').getByRole('button', { name: 'Back to 30: Complexity' }).click();
  await page.getByText('Change a rule and see at once').waitFor();
  assert.deepEqual(await value(page), {});
});

onPage('a phrase is added by keyboard alone, and a lead that says it changes', {}, async (page) => {
  const lead = { id: 'quiet', contact: { name: 'Quiet' }, messages: [{ id: 'm1', at: '2026-11-19T15:00:00Z', channel: 'chat', from: 'prospect', text: 'Our llamas need new saddles.' }] };
  await addPolicy(page, { ...given, leads: [lead] });
  await row(page, '/detect/phrases').getByRole('button', { name: '+ Add an entry' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('llamas need');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Request');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('90');
  await page.locator('baton-policy .change').waitFor();
  assert.deepEqual(await value(page), { detect: { phrases: [{ text: 'llamas need', meaning: 'request', weight: 90 }] } });
  assert.match(await page.locator('baton-policy .change').innerText(), /Keep nurturing[\s\S]*Immediate[\s\S]*llamas need/);
  await row(page, '/detect/phrases').getByRole('button', { name: /^Remove llamas need/ }).click();
  assert.deepEqual(await value(page), {});
});

/// What has focus in the form, as the pointer of its field and its own words.
const focus = (page) => page.evaluate(() => {
  const one = document.querySelector('baton-policy').shadowRoot.activeElement;
  return one === null ? '' : `${one.closest('[data-pointer]')?.dataset.pointer ?? ''} ${one.getAttribute('aria-label') ?? one.textContent.trim().slice(0, 60)}`.trim();
});
async function tabTo(page, wanted) {
  for (let n = 0; n < 400; n += 1) {
    if (wanted.test(await focus(page))) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never reaches ${wanted}`);
}

onPage('the whole form goes by keyboard alone: find, change, open, switch, choose, save, take back', { timeout: 120_000 }, async (page) => {
  await addPolicy(page);
  await page.evaluate(() => {
    globalThis.saved = [];
    document.addEventListener('baton-policy-save', ({ detail }) => globalThis.saved.push(detail.policy));
  });
  await page.evaluate(() => document.querySelector('h1').setAttribute('tabindex', '0'));
  await page.evaluate(() => document.querySelector('h1').focus());
  await page.keyboard.press('Tab');
  await page.keyboard.type('complexity');
  await tabTo(page, /^\/decide\/thresholds\/complexity/);
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction(() => JSON.stringify(document.querySelector('baton-policy').value) !== '{}');
  assert.deepEqual(await value(page), { decide: { thresholds: { complexity: defaults.decide.thresholds.complexity + 1 } } });
  await tabTo(page, /Back to/);
  await page.keyboard.press('Enter');
  assert.deepEqual(await value(page), {});
  assert.match(await focus(page), /^\/decide\/thresholds\/complexity/, 'the button is gone, and focus stays with its field');
  await page.evaluate(() => document.querySelector('h1').focus());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('owner first');
  await tabTo(page, /^\/route\/owner_first/);
  await page.keyboard.type(defaults.route.owner_first ? 'No' : 'Yes');
  assert.deepEqual(await value(page), { route: { owner_first: !defaults.route.owner_first } });
  await page.evaluate(() => document.querySelector('h1').focus());
  await tabTo(page, /^Save/);
  await page.waitForFunction(() => document.querySelector('baton-policy').shadowRoot.querySelector('.primary').getAttribute('aria-disabled') === 'false');
  await page.keyboard.press('Enter');
  await page.getByText('Saved', { exact: true }).waitFor();
  assert.deepEqual(await page.evaluate(() => globalThis.saved), [{ route: { owner_first: !defaults.route.owner_first } }]);
  await tabTo(page, /^All defaults/);
  await page.keyboard.press('Space');
  assert.deepEqual(await value(page), {});
});

onPage('every control of the form is reached by Tab, with all of it open', { timeout: 120_000 }, async (page) => {
  await addPolicy(page);
  await page.evaluate(() => document.querySelector('baton-policy').shadowRoot.querySelectorAll('details').forEach((one) => (one.open = true)));
  await page.waitForTimeout(300);
  const wanted = await page.evaluate(() => {
    const all = [...document.querySelector('baton-policy').shadowRoot.querySelectorAll('button, summary, select, input, textarea')].filter((one) => one.checkVisibility() && !one.disabled && one.type !== 'file');
    globalThis.reached = new Set();
    for (const one of all) one.addEventListener('focus', () => globalThis.reached.add(one));
    document.querySelector('h1').tabIndex = 0;
    document.querySelector('h1').focus();
    return all.length;
  });
  assert.ok(wanted > 100, `${wanted} controls`);
  for (let n = 0; n < wanted + 20; n += 1) await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => globalThis.reached.size), wanted);
});

onPage('what the engine finds wrong stands beside its field, and elsewhere above the form', {}, async (page) => {
  await addPolicy(page, { ...given, policy: { detect: { phrases: [{ text: '', meaning: 'request' }] } } });
  await row(page, '/detect/phrases').getByText('0 text: must not be empty').waitFor();
  assert.match(await status(page).innerText(), /Mend the marked fields/);
  await page.evaluate(() => (document.querySelector('baton-policy').policy = {}));
  await input(page, '/decide/thresholds/request').fill('600');
  await row(page, '/decide/thresholds/request').getByText('must be from 0 to 100, but is 600').waitFor();
  assert.equal(await input(page, '/decide/thresholds/request').getAttribute('aria-invalid'), 'true');
  assert.equal(await page.getByRole('button', { name: 'Save' }).getAttribute('aria-disabled'), 'true');
  assert.deepEqual(await faultsForPeople(page), []);
  await input(page, '/decide/thresholds/request').fill('');
  await page.waitForFunction(() => document.querySelector('baton-policy').shadowRoot.querySelector('.wrong') === null);
  assert.deepEqual(await value(page), {});
});

onPage('saving, undoing, defaults: each counts from where it should', {}, async (page) => {
  const policy = { ...defaults, decide: { ...defaults.decide, score: { ...defaults.decide.score, value: 70 } } };
  await addPolicy(page, { ...given, policy: JSON.stringify(policy) });
  assert.deepEqual(await value(page), { decide: { score: { value: 70 } } }, 'of a whole policy only the differences are kept');
  await page.evaluate(() => {
    globalThis.saved = [];
    document.addEventListener('baton-policy-save', (event) => {
      globalThis.saved.push(event.detail.policy);
      if (globalThis.saved.length === 1) event.preventDefault();
    });
  });
  await input(page, '/decide/score/request').evaluate((one) => one.closest('details').setAttribute('open', ''));
  await input(page, '/decide/score/request').fill('90');
  await page.waitForFunction(() => document.querySelector('baton-policy').shadowRoot.querySelector('.primary').getAttribute('aria-disabled') === 'false');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.waitForFunction(() => document.querySelector('baton-policy').shadowRoot.querySelector('.primary').getAttribute('aria-disabled') === 'true');
  await page.getByRole('button', { name: 'Save' }).click({ force: true });
  const both = { decide: { score: { value: 70, request: 90 } } };
  assert.deepEqual(await page.evaluate(() => globalThis.saved), [both, both]);
  await page.getByRole('button', { name: 'All defaults' }).click();
  assert.deepEqual(await value(page), {});
  await page.getByRole('button', { name: 'Undo all' }).click();
  assert.deepEqual(await value(page), both);
});

onPage('only differences are exported, and what was exported is imported again', { chromiumOnly: 'who drives it is told nothing of downloads' }, async (page) => {
  await addPolicy(page, { ...given, policy: { route: { owner_first: false }, decide: { gate: { cold_days: 14 } } } });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export' }).click()]);
  const text = readFileSync(await download.path(), 'utf8');
  assert.deepEqual(JSON.parse(text), { route: { owner_first: false } });
  await page.getByRole('button', { name: 'All defaults' }).click();
  const file = page.locator('baton-policy input[type="file"]');
  await file.setInputFiles({ name: 'policy.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.waitForFunction(() => Object.keys(document.querySelector('baton-policy').value).length > 0);
  assert.deepEqual(await value(page), { route: { owner_first: false } });
  for (const wrong of ['{', '[]', 'null', '"text"']) {
    await file.setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from(wrong) });
    await page.getByRole('alert').waitFor();
    assert.deepEqual(await value(page), { route: { owner_first: false } }, wrong);
  }
});

onPage('a search finds fields by name, place and note, and only what differs can be shown', {}, async (page) => {
  await addPolicy(page, { ...given, policy: { calling: { look_ahead_days: 7 } } });
  const shown = () => page.locator('baton-policy [data-pointer]:visible').evaluateAll((all) => all.map((one) => one.dataset.pointer));
  await page.getByLabel('Search the rules').fill('pricing visit');
  assert.deepEqual(await shown(), ['/decide/behaviour/pricing_visit', '/decide/engagement/pricing_visit']);
  await page.getByLabel('Search the rules').fill('no such rule');
  await page.getByText('No rule fits this search').waitFor();
  await page.getByLabel('Search the rules').fill('');
  await page.getByLabel('Only what differs').check();
  assert.deepEqual(await shown(), ['/calling/look_ahead_days']);
  await page.getByLabel('Only what differs').uncheck();
  assert.ok((await shown()).length > 5 && !(await shown()).includes('/calling/look_ahead_days'), 'groups stand as they were');
});

onPage('without leads and without an engine the form says so', { troubled: true }, async (page) => {
  await addPolicy(page, {});
  await page.getByText('Give the form some leads').waitFor();
  assert.deepEqual(await faultsForPeople(page), []);
  await page.evaluate((values) => Object.assign(document.querySelector('baton-policy'), values, { wasmUrl: '/missing.wasm' }), given);
  await page.getByText('The comparison could not be made').waitFor();
  assert.match(await page.locator('baton-policy .preview').innerText(), /404/);
  assert.deepEqual(await faultsForPeople(page), []);
  await page.evaluate(() => document.querySelector('baton-policy').removeAttribute('wasm-url'));
  await page.getByText('Change a rule and see at once').waitFor();
});

for (const [width, scheme, forced, dir] of [[1440, 'light', 'none', 'ltr'], [1440, 'dark', 'none', 'rtl'], [320, 'dark', 'none', 'ltr'], [320, 'light', 'active', 'rtl']]) {
  onPage(`axe finds nothing in the form, all of it open: ${width} pixels, ${scheme}, forced colours ${forced}, ${dir}`, { width, scheme, forcedColors: forced, reducedMotion: 'reduce' }, async (page) => {
    await page.evaluate((way) => (document.documentElement.dir = way), dir);
    await addPolicy(page, given, { lang: dir === 'rtl' ? 'de' : 'en' });
    await input(page, '/decide/thresholds/complexity').fill('80');
    await page.locator('baton-policy .change').first().waitFor();
    await page.evaluate(() => {
      const root = document.querySelector('baton-policy').shadowRoot;
      for (const fold of root.querySelectorAll('details.group')) fold.open = true;
      for (const pointer of ['/route/roles', '/brief/needs', '/calling/rules', '/brief/introductions']) root.querySelector(`[data-pointer="${pointer}"] details`).open = true;
    });
    await page.waitForTimeout(200);
    await page.evaluate(() => {
      for (const fold of document.querySelector('baton-policy').shadowRoot.querySelectorAll('.entry:first-of-type')) fold.open = true;
    });
    await page.waitForTimeout(200);
    assert.deepEqual(await faultsForPeople(page), []);
    assert.equal(await overflow(page), 0);
  });
}
