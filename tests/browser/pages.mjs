// Tests on pages: each on a fresh one, which must end without trouble.
import assert from 'node:assert';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isFirefox, start } from './browser.mjs';

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const strict = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types baton";

/// The strictest policy that is documented, with other words in the place of some of it.
export const strictWith = (changes = {}) => Object.entries(changes).reduce((policy, [from, to]) => policy.replace(from, to), strict);

/// Tests on pages of what `open` starts, once for all tests of the file: a host, as `start` gives it. `onPage(name, options, use)` is
/// one; its page must end without trouble unless `troubled`; `chromiumOnly` says why Firefox can't be driven through it. `enter` is
/// done with each page first; it is given the page, the host and the options. `host()` is the host while tests run.
export function pageTests(open, { timeout = 60_000, enter = () => {} } = {}) {
  let host;
  before(async () => (host = await open()));
  after(() => host?.close());
  const onPage = (name, options, use) =>
    (isFirefox && options.chromiumOnly !== undefined) ||
    test(name, { timeout: options.timeout ?? timeout }, async () => {
      const page = await host.page(options);
      try {
        await enter(page, host, options);
        await use(page, host);
        if (options.troubled !== true) assert.deepEqual(page.troubles, []);
      } finally {
        await page.context().close();
      }
    });
  return { onPage, host: () => host };
}

/// Tests on pages of the demo, as it was built.
export const demoTests = () => pageTests(() => start(at('../../build/demo')), { timeout: 90_000 });

/// Serves the built package with pages beside it that hold nothing but a heading. `policies` is each page's policy, by its name, and
/// `copies` which files stand in other places too.
export async function startPackage({ title, heading, policies, copies = {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'baton-package-'));
  cpSync(at('../../web/dist'), folder, { recursive: true, filter: (source) => !source.includes('/types') });
  cpSync(at('../../web/demo/icon.svg'), join(folder, 'icon.svg'));
  for (const [from, to] of Object.entries(copies)) cpSync(join(folder, from), join(folder, to));
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="icon.svg"></head><body><main><h1>${heading}</h1></main></body></html>`;
  for (const name of Object.keys(policies)) writeFileSync(join(folder, name), html);
  // As on real hosts: a policy comes with pages, and a worker's script has none of its own.
  const host = await start(folder, (path) => policies[path === '/' ? 'index.html' : path.slice(1)] ?? '');
  return {
    ...host,
    async close() {
      await host.close();
      rmSync(folder, { recursive: true });
    },
  };
}
