// A page that has the built package beside it and nothing on it, under the strictest policy that is documented.
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { pageTests, startPackage, strictWith } from './pages.mjs';

const web = new URL('../../web/', import.meta.url);
const json = (name) => JSON.parse(readFileSync(new URL(`demo/${name}`, web), 'utf8'));

export const demoLeads = readdirSync(new URL('demo/leads/', web)).map((name) => json(`leads/${name}`));
export const roster = json('roster.json');
export const asOf = '2026-11-19T15:10:00Z';

/// Bytes of a file of the package and all that it names, compressed as servers do; the engine has a budget of its own.
export const brotliBytes = (name) => brotliCompressSync(readFileSync(new URL(`dist/${name}`, web))).length;

const policies = { 'index.html': strictWith(), 'no-workers.html': strictWith({ "worker-src 'self'": "worker-src 'none'" }) };

/// Tests on pages of the package for one file, with `script` loaded unless the option `script` is null. On the page `no-workers.html`
/// workers are refused.
export function packageTests(script) {
  const open = () => startPackage({ title: 'Element', heading: 'Leads', policies });
  const enter = async (page, { address }, options) => {
    await page.goto(`${address}${options.path ?? 'index.html'}`);
    if (options.script !== null) await page.evaluate((name) => import(name), `/${script}`);
  };
  return pageTests(open, { enter }).onPage;
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
