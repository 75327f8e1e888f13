import assert from 'node:assert';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { faultsForPeople, overflow, start } from './browser.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`../../web/demo/${name}`, import.meta.url), 'utf8'));
const given = { lead: read('leads/27-cobalt-wind.json'), roster: read('roster.json'), asOf: '2026-11-19T15:10:00Z' };
const strict = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types baton";
const noWasm = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; worker-src 'self'";
/// As on real hosts: a policy comes with pages, and a worker's script has none of its own.
const policyOf = (path) => (path.startsWith('/no-wasm') ? noWasm : path.endsWith('.html') || path === '/' ? strict : '');

const folder = mkdtempSync(join(tmpdir(), 'baton-widget-'));
let host;

before(async () => {
  cpSync(fileURLToPath(new URL('../../web/dist', import.meta.url)), folder, { recursive: true });
  cpSync(fileURLToPath(new URL('../../web/demo/icon.svg', import.meta.url)), join(folder, 'icon.svg'));
  const page = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Panel</title><link rel="icon" href="icon.svg"></head><body><main><h1>Record</h1></main></body></html>';
  for (const name of ['index.html', 'no-wasm.html']) writeFileSync(join(folder, name), page);
  mkdirSync(join(folder, 'elsewhere'));
  cpSync(join(folder, 'worker.js'), join(folder, 'elsewhere/worker.js'));
  host = await start(folder, policyOf);
});
after(async () => {
  await host?.close();
  rmSync(folder, { recursive: true });
});

function onPage(name, options, use) {
  test(name, { timeout: 60_000 }, async () => {
    const page = await host.page(options);
    try {
      await page.goto(`${host.address}${options.path ?? 'index.html'}`);
      await use(page);
      if (options.troubled !== true) assert.deepEqual(page.troubles, []);
    } finally {
      await page.context().close();
    }
  });
}

/// Puts a panel on the page. `script` is loaded first unless it is null.
async function addPanel(page, properties, script = './index.js') {
  await page.evaluate(
    async ([values, address]) => {
      if (address !== null) await import(new URL(address, location.href).href);
      const panel = document.createElement('baton-handoff');
      Object.assign(panel, values);
      document.querySelector('main').append(panel);
    },
    [properties, script],
  );
}
const verdict = (page) => page.locator('baton-handoff .verdict');

onPage('properties set before the element is known are taken over', {}, async (page) => {
  await addPanel(page, given, null);
  await page.evaluate(() => import('/define.js'));
  await verdict(page).first().waitFor();
  assert.ok(await page.evaluate(() => !Object.hasOwn(document.querySelector('baton-handoff'), 'lead')));
});

onPage('registering twice does no harm', {}, async (page) => {
  await page.evaluate(async () => {
    await import('/define.js');
    await import('/define.js?again');
  });
  await addPanel(page, given);
  await verdict(page).waitFor();
});

onPage('without a lead the panel says what it is for', {}, async (page) => {
  await addPanel(page, {});
  assert.match(await page.locator('baton-handoff .state').innerText(), /No lead chosen/);
  assert.deepEqual(await faultsForPeople(page), []);
});

onPage('a lead with faults lists each with its place, and heals when the lead does', {}, async (page) => {
  await addPanel(page, { ...given, lead: { id: '', messages: [{ id: 'm', at: 'never', channel: 'chat', from: 'prospect', text: 'x' }] } });
  await page.locator('baton-handoff .problems li').first().waitFor();
  assert.deepEqual(await page.locator('baton-handoff .problems code').allInnerTexts(), ['/lead/id', '/lead/messages/0/at']);
  assert.deepEqual(await faultsForPeople(page), []);
  await page.evaluate((lead) => (document.querySelector('baton-handoff').lead = lead), given.lead);
  await verdict(page).waitFor();
});

onPage('an engine that is not there is said, and trying again finds it', { troubled: true }, async (page) => {
  await addPanel(page, { ...given, wasmUrl: '/missing.wasm' });
  await page.locator('baton-handoff .failed').waitFor();
  assert.match(await page.locator('baton-handoff .failed').innerText(), /could not start[\s\S]*404/);
  await page.evaluate(() => document.querySelector('baton-handoff').removeAttribute('wasm-url'));
  await page.locator('baton-handoff .verdict').waitFor();
});

onPage('ten panels fetch the module once', {}, async (page) => {
  const before = host.requests.filter((url) => url === '/baton.wasm').length;
  for (let n = 0; n < 10; n += 1) await addPanel(page, given);
  await page.waitForFunction(() => [...document.querySelectorAll('baton-handoff')].filter((one) => one.shadowRoot.querySelector('.verdict')).length === 10);
  assert.equal(host.requests.filter((url) => url === '/baton.wasm').length, before + 1);
});

onPage('an answer that comes late never replaces a newer one', {}, async (page) => {
  await addPanel(page, {});
  const shown = await page.evaluate(async ({ lead, roster, asOf }) => {
    const { loadEngine } = await import('/engine.js');
    const real = await loadEngine();
    const slow = { assess: async (request) => (await new Promise((done) => setTimeout(done, request.lead.id === 'first' ? 400 : 10)), real.assess(request)) };
    const panel = document.querySelector('baton-handoff');
    const seen = [];
    panel.addEventListener('baton-assessed', (event) => seen.push(event.detail.lead_id));
    Object.assign(panel, { engine: slow, roster, asOf, lead: { ...lead, id: 'first' } });
    await new Promise((done) => setTimeout(done, 50));
    panel.lead = { ...lead, id: 'second' };
    await new Promise((done) => setTimeout(done, 800));
    return seen;
  }, given);
  assert.deepEqual(shown, ['second']);
});

/// Puts a panel on the page whose engine answers after `globalThis.delayMs`, or fails when `globalThis.fails`. Its answers are `globalThis.seen`.
const addSlowPanel = (page, delayMs) =>
  page.evaluate(
    async ([values, ms]) => {
      Object.assign(globalThis, { delayMs: ms, fails: false, seen: [] });
      const { loadEngine } = await import('/index.js');
      const real = await loadEngine();
      const assess = async (request) => {
        await new Promise((done) => setTimeout(done, globalThis.delayMs));
        if (globalThis.fails) throw new Error('out of order');
        return real.assess(request);
      };
      const panel = document.createElement('baton-handoff');
      panel.addEventListener('baton-assessed', (event) => globalThis.seen.push(event.detail.lead_id));
      Object.assign(panel, values, { engine: { assess } });
      document.querySelector('main').append(panel);
      globalThis.panel = panel;
    },
    [given, delayMs],
  );

onPage('a panel that was taken off the page says nothing more, and says it once when it is back', {}, async (page) => {
  await addSlowPanel(page, 100);
  const seen = await page.evaluate(async () => {
    const wait = (ms) => new Promise((done) => setTimeout(done, ms));
    await wait(30); // The engine has been asked.
    globalThis.panel.remove();
    await wait(400);
    const away = globalThis.seen.length;
    document.querySelector('main').append(globalThis.panel);
    globalThis.panel.remove(); // Before it could ask.
    await wait(400);
    const hurried = globalThis.seen.length;
    document.querySelector('main').append(globalThis.panel);
    await wait(400);
    return [away, hurried, globalThis.seen.length];
  });
  assert.deepEqual(seen, [0, 0, 1]);
});

onPage('a lead stays handed over when one assessment in between fails, and no longer', {}, async (page) => {
  await addSlowPanel(page, 0);
  await page.locator('baton-handoff .primary').click();
  await page.locator('baton-handoff .standing').waitFor();
  await page.evaluate(() => Object.assign(globalThis, { fails: true }).panel.toggleAttribute('lang'));
  await page.locator('baton-handoff .failed').waitFor();
  await page.evaluate(() => Object.assign(globalThis, { fails: false }).panel.toggleAttribute('lang'));
  await page.locator('baton-handoff .standing').waitFor();
  assert.equal(await page.locator('baton-handoff .primary').count(), 0);
  await page.evaluate((lead) => (globalThis.panel.lead = { ...lead, id: 'another' }), given.lead);
  await page.locator('baton-handoff .primary').waitFor();
});

onPage('several properties set together give one assessment', {}, async (page) => {
  const count = await page.evaluate(async ({ lead, roster, asOf }) => {
    const { BatonHandoff } = await import('/index.js');
    const panel = new BatonHandoff();
    let seen = 0;
    document.addEventListener('baton-assessed', () => (seen += 1));
    document.querySelector('main').append(panel);
    Object.assign(panel, { lead, roster, asOf, policy: {} });
    await new Promise((done) => setTimeout(done, 500));
    return seen;
  }, given);
  assert.equal(count, 1);
});

onPage('handing over is an event with the assessment, and can be cancelled', {}, async (page) => {
  await addPanel(page, given);
  await verdict(page).waitFor();
  await page.evaluate(() => {
    globalThis.heard = [];
    document.addEventListener('baton-handoff', (event) => {
      globalThis.heard.push([event.composed, event.detail.lead_id, event.detail.decision_id === event.target.assessment.decision_id]);
      if (globalThis.heard.length === 1) event.preventDefault();
    });
  });
  await page.locator('baton-handoff .primary').click();
  assert.equal(await page.locator('baton-handoff .standing').count(), 0);
  await page.locator('baton-handoff .primary').click();
  assert.equal(await page.locator('baton-handoff .standing').count(), 1);
  assert.deepEqual(await page.evaluate(() => globalThis.heard), [[true, given.lead.id, true], [true, given.lead.id, true]]);
});

onPage('focus and open parts stay where they are when the lead is assessed again', {}, async (page) => {
  await addPanel(page, given);
  await verdict(page).waitFor();
  await page.locator('baton-handoff .part-excluded > summary').click();
  await page.locator('baton-handoff .primary').focus();
  await page.evaluate((lead) => (document.querySelector('baton-handoff').lead = { ...lead, deal: {} }), given.lead);
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => document.querySelector('baton-handoff').shadowRoot.activeElement?.dataset.key), 'hand-over');
  assert.ok(await page.locator('baton-handoff .part-excluded li').first().isVisible());
});

onPage('the countdown counts from the moment of the assessment and says when it is over', {}, async (page) => {
  await page.clock.install({ time: new Date('2030-01-01T00:00:00Z') });
  await addPanel(page, { ...given, asOf: '2026-11-18T21:57:00Z' });
  await page.clock.runFor(1000);
  await page.locator('baton-handoff .countdown').waitFor();
  const leftAt = async () => page.locator('baton-handoff .countdown').innerText();
  assert.match(await leftAt(), /left$/);
  await page.clock.fastForward(400 * 24 * 3600 * 1000);
  await page.clock.runFor(1000);
  assert.match(await leftAt(), /overdue$/);
});

onPage('an engine in a worker serves the panel under the strict policy', {}, async (page) => {
  await page.evaluate(async (values) => {
    const { loadEngine } = await import('/index.js');
    const panel = document.createElement('baton-handoff');
    Object.assign(panel, values, { engine: loadEngine({ worker: '/worker.js', wasm: '/baton.wasm' }) });
    document.querySelector('main').append(panel);
  }, given);
  await verdict(page).waitFor();
});

onPage('two engines in workers of their own, and a module beside the page, do under the strict policy', {}, async (page) => {
  const versions = await page.evaluate(async () => {
    const { loadEngine } = await import('/engine.js');
    const engines = [await loadEngine({ worker: '/worker.js', wasm: '/baton.wasm' }), await loadEngine({ worker: 'elsewhere/worker.js', wasm: 'baton.wasm' })];
    return Promise.all(engines.map(async (engine) => (await engine.version()).abi));
  });
  assert.deepEqual(versions, [1, 1]);
});

onPage('a page that refuses WebAssembly still has a panel: the engine runs in a worker', { path: 'no-wasm.html' }, async (page) => {
  await addPanel(page, given);
  await verdict(page).waitFor();
});

onPage('an engine that may run nowhere is told of in the panel, with what the page has to allow', { path: 'no-wasm.html', troubled: true }, async (page) => {
  await page.evaluate(() => {
    delete globalThis.Worker;
  });
  await addPanel(page, given);
  await page.locator('baton-handoff .failed').waitFor();
  assert.match(await page.locator('baton-handoff .failed').innerText(), /'wasm-unsafe-eval'/);
});

onPage('hostile words break neither the page nor its layout', { width: 320 }, async (page) => {
  const nasty = ['<img src=x onerror=alert(1)>', '</script><script>alert(2)</script>', 'javascript:alert(3)', '{{7*7}}${7*7}', '\u202Eevil\u202C', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢', 'a'.repeat(5000), '"><svg/onload=alert(4)>'];
  for (const word of nasty) {
    const lead = structuredClone(given.lead);
    Object.assign(lead.contact, { name: word, title: word });
    Object.assign(lead.company, { name: word, industry: word });
    lead.messages.push({ id: 'x', at: '2026-11-19T15:00:00Z', channel: 'chat', from: 'prospect', text: `${word} I want to talk to a person about ${word}. Our problem is ${word}. What does ${word} cost?` });
    await page.evaluate(() => document.querySelector('baton-handoff')?.remove());
    await addPanel(page, { ...given, lead, roster: { reps: given.roster.reps.map((rep) => ({ ...rep, name: word })) } });
    await verdict(page).waitFor();
    assert.equal(await overflow(page), 0, word.slice(0, 40));
    assert.equal(await page.evaluate(() => document.querySelector('baton-handoff').shadowRoot.querySelectorAll('script, img, iframe, [onload], [onerror], a').length), 0);
  }
});

onPage('no part of the panel needs a style attribute or a style element', {}, async (page) => {
  await addPanel(page, given);
  await verdict(page).waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('baton-handoff').shadowRoot.querySelectorAll('[style], style, link').length), 0);
});

for (const [scheme, forced] of [['light', 'none'], ['dark', 'none'], ['light', 'active']]) {
  onPage(`axe finds nothing in the panel: ${scheme}, forced colours ${forced}`, { width: 360, scheme, forcedColors: forced, reducedMotion: 'reduce' }, async (page) => {
    await addPanel(page, given);
    await verdict(page).waitFor();
    for (const summary of await page.locator('baton-handoff summary').all()) await summary.click();
    assert.deepEqual(await faultsForPeople(page), []);
  });
}

onPage('axe does see into the panel: pale text on pale ground is found', { width: 360 }, async (page) => {
  await addPanel(page, given);
  await verdict(page).waitFor();
  await page.evaluate(() => document.querySelector('baton-handoff').style.setProperty('--baton-ink-faint', '#cccccc'));
  assert.ok((await faultsForPeople(page)).some((fault) => fault.startsWith('color-contrast')));
});

onPage('headings start where the host wants them and leave no level out', {}, async (page) => {
  await addPanel(page, given);
  await verdict(page).waitFor();
  const levels = () => page.evaluate(() => [...document.querySelector('baton-handoff').shadowRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) => Number(one.tagName[1])));
  const found = await levels();
  assert.equal(found[0], 2);
  for (let n = 1; n < found.length; n += 1) assert.ok(found[n] - found[n - 1] <= 1, `level ${found[n - 1]} is followed by ${found[n]}`);
  await page.evaluate(() => document.querySelector('baton-handoff').setAttribute('heading-level', '4'));
  await page.waitForFunction(() => document.querySelector('baton-handoff').shadowRoot.querySelector('.verdict h4'));
});
