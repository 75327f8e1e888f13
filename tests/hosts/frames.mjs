// Two origins for the tests of frames: one with pages of a host, one with the panel, which allows the first and nobody else.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/demo/serve.mjs';
import { start } from '../browser/browser.mjs';

const dist = fileURLToPath(new URL('../../web/dist', import.meta.url));
export const lead = (id, text) => ({ id, messages: [{ id: 'm1', at: '2026-11-20T14:00:00Z', channel: 'chat', from: 'prospect', text }] });
export const asOf = '2026-11-20T14:03:00Z';

/// Stands in the panel's list and must count for nothing.
export const wildcard = 'https://*.crm.example';

/// `hosts` is the browser on the host's origin; `panel` the address of the panel's page; `stranger` an origin that is not allowed.
export async function startFrames() {
  const folder = mkdtempSync(join(tmpdir(), 'baton-frames-'));
  mkdirSync(join(folder, 'host'));
  cpSync(join(dist, 'frame.js'), join(folder, 'host/frame.js'));
  writeFileSync(join(folder, 'host/index.html'), '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CRM</title><link rel="icon" href="data:,"></head><body><main><h1>CRM</h1></main></body></html>');
  const hosts = await start(join(folder, 'host'), () => '');
  const stranger = await serve(join(folder, 'host'), 0, () => '');
  cpSync(dist, join(folder, 'panel'), { recursive: true, filter: (source) => !source.includes('/types') });
  const html = readFileSync(join(dist, 'panel.html'), 'utf8');
  if (!html.includes('data-origins=""')) throw new Error('panel.html has no data-origins to fill in');
  writeFileSync(join(folder, 'panel/panel.html'), html.replace('data-origins=""', `data-origins="${hosts.address.slice(0, -1)} https://*.crm.example"`));
  const panels = await serve(join(folder, 'panel'), 0, () => '');
  const servers = [panels.server, stranger.server];
  return {
    hosts,
    stranger: stranger.address,
    panel: `${panels.address}panel.html`,
    origin: panels.address.slice(0, -1),
    /// A page of the host with nothing in it, on its own origin unless another is named. Troubles of the panel's own origin are none.
    async page(at = hosts.address, options) {
      const page = await hosts.page(options);
      page.messages = [];
      await page.exposeFunction('heard', (message) => void page.messages.push(message));
      await page.addInitScript(() => window.addEventListener('message', ({ origin, data }) => void globalThis.heard({ at: location.origin, origin, data })));
      await page.goto(at);
      page.faults = () => page.troubles.filter((one) => !one.includes(panels.address) && !one.includes(stranger.address) && !one.includes(wildcard));
      return page;
    },
    async close() {
      await hosts.close();
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
      rmSync(folder, { recursive: true });
    },
  };
}

/// Puts a frame into the page and connects to it. What comes back is kept in the page under `frames[name]`.
export async function connect(page, name, src, origin, options) {
  await page.evaluate(
    async ([id, address, exact, given]) => {
      const { connectPanel } = await import('/frame.js');
      const frame = document.createElement('iframe');
      Object.assign(frame, { id, src: address, title: id });
      document.querySelector('main').append(frame);
      const written = [];
      const events = [];
      const writer = async (request) => {
        if (given.writes === 'fail') throw new Error('the CRM is read-only today');
        if (given.writes === 'hang') await new Promise(() => undefined);
        written.push(request);
      };
      const operations = given.writes === undefined ? {} : { 'note.create': writer };
      const panel = connectPanel(frame, { origin: exact, operations, ...given.options });
      for (const type of ['baton-assessed', 'baton-handoff', 'baton-evidence', 'baton-write', 'baton-frame-error']) {
        panel.addEventListener(type, (event) => {
          events.push({ type, detail: event.detail instanceof Error ? { code: event.detail.code, message: event.detail.message, faults: event.detail.faults } : event.detail });
          if (type === 'baton-write' && given.cancels) event.preventDefault();
        });
      }
      globalThis.frames_ ??= {};
      globalThis.frames_[id] = { panel, written, events };
    },
    [name, src, origin, options],
  );
  return {
    inside: page.frameLocator(`#${name}`),
    call: (method, ...given) => page.evaluate(async ([id, what, args]) => globalThis.frames_[id].panel[what](...args), [name, method, given]),
    ready: () => page.evaluate((id) => globalThis.frames_[id].panel.ready.then(() => 'ready', ({ code }) => code), name),
    events: (type) => page.evaluate(([id, wanted]) => globalThis.frames_[id].events.filter((one) => one.type === wanted).map(({ detail }) => detail), [name, type]),
    written: () => page.evaluate((id) => globalThis.frames_[id].written, name),
  };
}
