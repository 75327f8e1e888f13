// How the panel gets its engine and its answers.
import assert from 'node:assert';
import { addPanel, addSlowPanel, given, panelPages, verdict } from './panel.mjs';

const { onPage, requests } = panelPages();

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

onPage('ten panels fetch the module once', {}, async (page) => {
  const before = requests().filter((url) => url === '/baton.wasm').length;
  for (let n = 0; n < 10; n += 1) await addPanel(page, given);
  await page.waitForFunction(() => [...document.querySelectorAll('baton-handoff')].filter((one) => one.shadowRoot.querySelector('.verdict')).length === 10);
  assert.equal(requests().filter((url) => url === '/baton.wasm').length, before + 1);
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

onPage('several properties set together give one assessment', {}, async (page) => {
  const count = await page.evaluate(async ({ lead, roster, asOf }) => {
    const { BatonHandoff } = await import('/index.js');
    const panel = new BatonHandoff();
    let seen = 0;
    document.addEventListener('baton-assessed', () => (seen += 1));
    document.querySelector('main').append(panel);
    Object.assign(panel, { lead, roster, asOf, policy: {} });
    for (let n = 0; seen === 0 && n < 100; n += 1) await new Promise((done) => setTimeout(done, 100));
    await new Promise((done) => setTimeout(done, 500));
    return seen;
  }, given);
  assert.equal(count, 1);
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

onPage('a page that refuses WebAssembly is served by a worker, and told what it has to allow where there is none', { path: 'no-wasm.html', troubled: true }, async (page) => {
  await addPanel(page, given);
  await verdict(page).waitFor();
  await page.evaluate(async () => {
    const { loadEngine } = await import('/engine.js');
    document.querySelector('baton-handoff').engine = loadEngine({ worker: false, wasm: '/baton.wasm' });
  });
  await page.locator('baton-handoff .failed').waitFor();
  assert.match(await page.locator('baton-handoff .failed').innerText(), /'wasm-unsafe-eval'/);
});

onPage('an engine that is not there is said, and trying again finds it', { troubled: true }, async (page) => {
  await addPanel(page, { ...given, wasmUrl: '/missing.wasm' });
  await page.locator('baton-handoff .failed').waitFor();
  assert.match(await page.locator('baton-handoff .failed').innerText(), /could not start[\s\S]*404/);
  await page.evaluate(() => document.querySelector('baton-handoff').removeAttribute('wasm-url'));
  await page.locator('baton-handoff .verdict').waitFor();
});
