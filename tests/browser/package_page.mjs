// A page that has the built package beside it and nothing on it, under the strictest policy that is documented.
import assert from 'node:assert';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { start } from './browser.mjs';

const web = new URL('../../web/', import.meta.url);
const strict = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types baton";
const json = (name) => JSON.parse(readFileSync(new URL(`demo/${name}`, web), 'utf8'));

export const demoLeads = readdirSync(new URL('demo/leads/', web)).map((name) => json(`leads/${name}`));
export const roster = json('roster.json');
export const asOf = '2026-11-19T15:10:00Z';

/// Bytes of a file of the package and all that it names, compressed as servers do; the engine has a budget of its own.
export const brotliBytes = (name) => brotliCompressSync(readFileSync(new URL(`dist/${name}`, web))).length;

/// Starts the host for the tests of one file. Gives `onPage(name, options, use)`: a test on a fresh page with `script` loaded, which
/// must end without trouble unless `troubled`. On the page `no-workers.html` workers are refused.
export function packageTests(script) {
  const folder = mkdtempSync(join(tmpdir(), 'baton-package-'));
  let host;
  before(async () => {
    cpSync(fileURLToPath(new URL('dist', web)), folder, { recursive: true, filter: (source) => !source.includes('/types') });
    cpSync(fileURLToPath(new URL('demo/icon.svg', web)), join(folder, 'icon.svg'));
    const html = '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Element</title><link rel="icon" href="icon.svg"></head><body><main><h1>Leads</h1></main></body></html>';
    for (const name of ['index.html', 'no-workers.html']) writeFileSync(join(folder, name), html);
    host = await start(folder, (path) => (path === '/no-workers.html' ? strict.replace("worker-src 'self'", "worker-src 'none'") : path.endsWith('.html') ? strict : ''));
  });
  after(async () => {
    await host?.close();
    rmSync(folder, { recursive: true });
  });
  return function onPage(name, options, use) {
    test(name, { timeout: options.timeout ?? 60_000 }, async () => {
      const page = await host.page(options);
      try {
        await page.goto(`${host.address}${options.path ?? 'index.html'}`);
        if (options.script !== null) await page.evaluate((address) => import(address), `/${script}`);
        await use(page, host);
        if (options.troubled !== true) assert.deepEqual(page.troubles, []);
      } finally {
        await page.context().close();
      }
    });
  };
}

/// Puts an element with these properties and attributes on the page.
export async function add(page, tag, properties = {}, attributes = {}) {
  await page.evaluate(
    ([name, values, marks]) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(marks)) element.setAttribute(key, value);
      Object.assign(element, values);
      document.querySelector('main').append(element);
    },
    [tag, properties, attributes],
  );
}
