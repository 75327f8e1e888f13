// The React and Vue components in real applications, with the versions of React that people have.
import assert from 'node:assert';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from './browser.mjs';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
const { build } = createRequire(join(web, 'package.json'))('esbuild');
const read = (name) => JSON.parse(readFileSync(join(web, 'demo', name), 'utf8'));
const given = { lead: read('leads/01-bellweather-dental.json'), roster: read('roster.json'), asOf: '2026-11-19T15:10:00Z', measures: { as_of: '2026-11-19T15:10:00Z' } };
const other = { ...given.lead, id: 'another-lead' };

/// Badge, queue and policy beside each other, each with a document and a listener.
const others = { badge: { lead: true, engine: true, roster: true, asOf: true, countdown: '' }, board: { leads: true, roster: true, asOf: true }, policy: { leads: true, roster: true, asOf: true } };
const values = `{ lead: given.lead, leads: [given.lead, other], roster: given.roster, asOf: given.asOf, engine }`;
const chosen = (wanted) => `Object.fromEntries(Object.entries(${JSON.stringify(wanted)}).map(([name, want]) => [name, want === true ? (${values})[name] : want]))`;

const shared = `import { loadEngine } from '${web}dist/engine.js'; const engine = loadEngine(); const given = ${JSON.stringify(given)}; const other = ${JSON.stringify(other)}; const seen = (globalThis.seen = []);`;
const apps = {
  react: `
    import { createElement as e, useRef, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    import { BatonBadge, BatonBoard, BatonHandoff, BatonMetrics, BatonPolicy } from '${web}dist/react.js';
    ${shared}
    function App() {
      const [shown, show] = useState({ lead: given.lead, sees: 1, there: true });
      globalThis.show = (change) => show((old) => ({ ...old, ...change }));
      const panel = useRef(null);
      globalThis.panel = panel;
      return shown.there && e('div', {}, e(BatonMetrics, { measures: given.measures }), e(BatonHandoff, { ref: panel, className: 'beside', id: 'panel', theme: 'dark', 'heading-level': '3', lead: shown.lead, roster: given.roster, asOf: given.asOf, timeZone: 'Europe/Berlin',
        onBatonAssessed: (event) => seen.push([shown.sees, event.detail.lead_id]), onBatonHandoff: (event) => event.preventDefault() }));
    }
    createRoot(document.getElementById('app')).render(e(App));
    function Others() {
      const held = useRef(null);
      globalThis.board = held;
      const [there, setThere] = useState(true);
      globalThis.showOthers = setThere;
      return there && e('div', null,
        e(BatonBadge, { ...${chosen(others.badge)}, onBatonAssessed: (event) => seen.push(['badge', event.detail.lead_id]) }),
        e(BatonBoard, { ref: held, ...${chosen(others.board)}, onBatonSurveyed: (event) => seen.push(['board', event.detail.count]) }),
        e(BatonPolicy, { ...${chosen(others.policy)}, onBatonPolicyChange: (event) => seen.push(['policy', event.detail.policy]) }));
    }
    globalThis.addOthers = () => createRoot(document.getElementById('others')).render(e(Others));`,
  vue: `
    import { createApp, h, reactive, ref } from 'vue';
    import { BatonBadge, BatonBoard, BatonHandoff, BatonMetrics, BatonPolicy } from '${web}dist/vue.js';
    ${shared}
    const shown = reactive({ lead: given.lead, sees: 1, there: true });
    globalThis.show = (change) => Object.assign(shown, change);
    const held = ref(null);
    globalThis.panel = { get current() { return held.value?.element ?? null; } };
    createApp({ setup: () => () => shown.there ? h('div', [h(BatonMetrics, { measures: given.measures }), h(BatonHandoff, { ref: held, class: 'beside', id: 'panel', theme: 'dark', 'heading-level': '3', lead: shown.lead, roster: given.roster, asOf: given.asOf, timeZone: 'Europe/Berlin',
      onBatonAssessed: (event) => seen.push([shown.sees, event.detail.lead_id]), onBatonHandoff: (event) => event.preventDefault() })]) : null }).mount('#app');
    const there = ref(true);
    globalThis.showOthers = (is) => (there.value = is);
    const queue = ref(null);
    globalThis.board = { get current() { return queue.value?.element ?? null; } };
    globalThis.addOthers = () => createApp({ setup: () => () => there.value ? h('div', [
      h(BatonBadge, { ...${chosen(others.badge)}, onBatonAssessed: (event) => seen.push(['badge', event.detail.lead_id]) }),
      h(BatonBoard, { ref: queue, ...${chosen(others.board)}, onBatonSurveyed: (event) => seen.push(['board', event.detail.count]) }),
      h(BatonPolicy, { ...${chosen(others.policy)}, onBatonPolicyChange: (event) => seen.push(['policy', event.detail.policy]) })]) : null }).mount('#others');`,
};
const hosts = { 'React 19': ['react', {}], 'React 18': ['react', { react: 'react18', 'react-dom': 'react-dom18' }], 'Vue 3': ['vue', {}] };

const folder = mkdtempSync(join(tmpdir(), 'baton-wrappers-'));
let host;
before(async () => {
  for (const name of ['worker.js', 'baton.wasm']) cpSync(join(web, 'dist', name), join(folder, name));
  for (const [name, [kind, alias]] of Object.entries(hosts)) {
    const file = `${name.replace(' ', '-')}`;
    const define = { 'process.env.NODE_ENV': '"development"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' };
    await build({ absWorkingDir: web, stdin: { contents: apps[kind], resolveDir: web }, bundle: true, format: 'esm', target: 'es2022', outfile: join(folder, `${file}.js`), alias, define, logLevel: 'error' });
    writeFileSync(join(folder, `${file}.html`), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"></head><body><div id="app"></div><div id="others"></div><script type="module" src="${file}.js"></script></body></html>`);
  }
  host = await start(folder, () => '');
});
after(async () => {
  await host?.close();
  rmSync(folder, { recursive: true });
});

for (const name of Object.keys(hosts)) {
  test(`${name}: properties go in, events come out, and the panel follows its host`, { timeout: 60_000 }, async () => {
    const page = await host.page();
    try {
      await page.goto(`${host.address}${name.replace(' ', '-')}.html`);
      await page.waitForFunction(() => globalThis.seen?.length === 1);
      const attributes = await page.evaluate(() => ['class', 'id', 'theme', 'heading-level', 'time-zone', 'lead'].map((one) => document.querySelector('baton-handoff').getAttribute(one)));
      assert.deepEqual(attributes, ['beside', 'panel', 'dark', '3', 'Europe/Berlin', null]);
      assert.equal(await page.evaluate(() => globalThis.panel.current === document.querySelector('baton-handoff')), true);
      assert.deepEqual(await page.evaluate(() => document.querySelector('baton-metrics').measures), given.measures);
      await page.evaluate((lead) => globalThis.show({ lead, sees: 2 }), other);
      await page.waitForFunction(() => globalThis.seen.length === 2);
      assert.deepEqual(await page.evaluate(() => globalThis.seen), [[1, given.lead.id], [2, other.id]]);
      const went = await page.evaluate(() => {
        const event = new CustomEvent('baton-handoff', { cancelable: true, bubbles: true });
        return document.querySelector('baton-handoff').dispatchEvent(event);
      });
      assert.equal(went, false, 'a handler can cancel the handoff');
      await page.evaluate(() => globalThis.show({ there: false }));
      await page.waitForFunction(() => document.querySelector('baton-handoff') === null);
      assert.deepEqual(page.troubles, []);
    } finally {
      await page.context().close();
    }
  });
}

for (const name of Object.keys(hosts)) {
  test(`${name}: badge, queue and policy are registered when they are shown, and follow their host`, { timeout: 60_000 }, async () => {
    const page = await host.page();
    try {
      await page.goto(`${host.address}${name.replace(' ', '-')}.html`);
      await page.waitForFunction(() => globalThis.seen?.length === 1);
      const known = () => page.evaluate(() => ['badge', 'board', 'policy'].filter((one) => customElements.get(`baton-${one}`) !== undefined));
      assert.deepEqual(await known(), []);
      await page.evaluate(() => void globalThis.addOthers());
      await page.waitForFunction(() => globalThis.seen.length === 3);
      assert.deepEqual((await page.evaluate(() => globalThis.seen.slice(1))).sort(), [['badge', given.lead.id], ['board', 2]]);
      assert.deepEqual(await known(), ['badge', 'board', 'policy']);
      await page.locator('baton-badge .countdown').waitFor();
      await page.locator('baton-policy [data-pointer="/decide/thresholds/request"] input').fill('31');
      // Firefox writes digit by digit, and each is a change.
      await page.waitForFunction(() => globalThis.seen.at(-1)[1]?.decide?.thresholds?.request === 31);
      assert.deepEqual(await page.evaluate(() => globalThis.seen.at(-1)), ['policy', { decide: { thresholds: { request: 31 } } }]);
      assert.equal(await page.evaluate(() => globalThis.board.current === document.querySelector('baton-board') && globalThis.board.current.selected === null), true);
      assert.equal(await page.evaluate((lead) => globalThis.board.current.update({ ...lead, contact: { name: 'Renamed' } }), other), true);
      await page.locator('baton-board .name', { hasText: 'Renamed' }).waitFor();
      await page.evaluate(() => void globalThis.showOthers(false));
      await page.waitForFunction(() => document.querySelector('baton-badge, baton-board, baton-policy') === null);
      assert.deepEqual(page.troubles, []);
    } finally {
      await page.context().close();
    }
  });
}
