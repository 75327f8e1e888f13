// A page with the panel on it, as hosts have it: the package's files, a strict policy, nothing else.
import { readFileSync } from 'node:fs';
import { pageTests, startPackage, strictWith } from './pages.mjs';

export const read = (name) => JSON.parse(readFileSync(new URL(`../../web/demo/${name}`, import.meta.url), 'utf8'));
export const given = { lead: read('leads/27-cobalt-wind.json'), roster: read('roster.json'), asOf: '2026-11-19T15:10:00Z' };

const policies = {
  'index.html': strictWith(),
  'no-wasm.html': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; worker-src 'self'",
};

/// Tests on pages of the package for one file.
export function panelPages() {
  const open = () => startPackage({ title: 'Panel', heading: 'Record', policies, copies: { 'worker.js': 'elsewhere/worker.js' } });
  const { onPage, host } = pageTests(open, { enter: (page, { address }, { path = 'index.html' }) => page.goto(`${address}${path}`) });
  return { onPage, requests: () => host().requests };
}

/// Puts a panel on the page. `script` is loaded first unless it is null.
export async function addPanel(page, properties, script = './index.js') {
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

/// The same, and waits until it shows an assessment.
export async function showPanel(page, properties = given) {
  await addPanel(page, properties);
  await verdict(page).waitFor();
}

export const verdict = (page) => page.locator('baton-handoff .verdict');
export const part = (page, selector) => page.locator(`baton-handoff ${selector}`);
export const byKey = (page, key) => page.locator(`baton-handoff [data-key="${key}"]`);
/// The key of what has focus in the panel.
export const focused = (page) => page.evaluate(() => document.querySelector('baton-handoff').shadowRoot.activeElement?.dataset.key);
export const unfold = (page) => page.evaluate(() => document.querySelector('baton-handoff').shadowRoot.querySelectorAll('details').forEach((one) => (one.open = true)));

/// Collects the panel's events of these names in `globalThis.heard`, as [name, detail]; those in `cancelled` are cancelled.
export const listen = (page, names, cancelled = []) =>
  page.evaluate(
    ([all, refused]) => {
      globalThis.heard = [];
      for (const name of all) {
        document.addEventListener(name, (event) => {
          globalThis.heard.push([name, event.detail]);
          if (refused.includes(name)) event.preventDefault();
        });
      }
    },
    [names, cancelled],
  );
export const heard = (page) => page.evaluate(() => globalThis.heard);

/// Puts a panel on the page whose engine answers after `globalThis.delayMs`, or fails when `globalThis.fails`. Its answers are `globalThis.seen`.
export const addSlowPanel = (page, delayMs) =>
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
