// The browser of the tests: one for each file, pages that keep a record of everything that went wrong in them. It is Chromium, or
// Firefox where BATON_BROWSER says so.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { serve } from '../../web/demo/serve.mjs';
import { launchFirefox } from './firefox.mjs';

const required = createRequire(new URL('../../web/package.json', import.meta.url));
const { chromium } = required('playwright-core');
const axe = readFileSync(required.resolve('axe-core/axe.min.js'), 'utf8');

// The last three: letters and colours are drawn alike on every machine.
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];
const longestWaitMs = 15_000;

export const isFirefox = process.env.BATON_BROWSER === 'firefox';
const executablePath = process.env.BATON_CHROMIUM ?? '/usr/bin/chromium';
const looks = ({ width = 1440, height = 900, scheme = 'light', ...more }) => ({ viewport: { width, height }, colorScheme: scheme, locale: 'en-US', timezoneId: 'America/New_York', ...more });

/// Keeps a record of what goes wrong in a page: `page.troubles` are console errors, exceptions, refused content, dialogs, and
/// requests that do not go to `address`.
export async function watched(page, address) {
  page.setDefaultTimeout(longestWaitMs);
  page.troubles = [];
  page.on('console', (message) => ['error', 'warning', 'warn'].includes(message.type()) && page.troubles.push(message.text()));
  page.on('pageerror', (error) => page.troubles.push(error.message));
  page.on('dialog', (dialog) => {
    page.troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => !/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(address) && page.troubles.push(`left the page: ${request.url()}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`refused by policy: ${event.violatedDirective} ${event.sourceFile}`));
  });
  return page;
}

let firefox;
/// Firefox takes seconds to start, so the files of one process share it, and the last that closes it ends it.
async function openFirefox(address) {
  firefox ??= { started: launchFirefox(process.env.BATON_FIREFOX ?? '/usr/bin/firefox-esr'), users: 0 };
  firefox.users += 1;
  const { newPage, close } = await firefox.started;
  return { page: async (options = {}) => watched(await newPage(looks(options)), address), close: async () => (firefox.users -= 1) === 0 && close() };
}

/// A browser whose pages are opened from `address`, each with nothing remembered.
export async function openBrowser(address) {
  if (isFirefox) return openFirefox(address);
  const browser = await chromium.launch({ executablePath, args: flags, timeout: 60_000 });
  const page = async (options = {}) => watched(await (await browser.newContext(looks(options))).newPage(), address);
  return { page, close: () => browser.close() };
}

/// A browser with an extension in it, unpacked in `folder`, with a profile of its own in `profile`.
export function openExtended(folder, profile, { args = [], ...options } = {}) {
  const extended = [...flags, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`, ...args];
  return chromium.launchPersistentContext(profile, { executablePath, headless: true, ignoreDefaultArgs: ['--disable-extensions'], args: extended, timeout: 60_000, ...looks(options) });
}

/// Serves the folder and starts a browser. `close` ends both.
export async function start(folder, policyOf) {
  const { server, address } = await serve(folder, 0, policyOf);
  const requests = [];
  server.on('request', ({ url }) => requests.push(url));
  const browser = await openBrowser(address);
  return {
    address,
    requests,
    page: browser.page,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/// What axe finds, one line each.
export async function faultsForPeople(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`));
}

/// How many pixels the page is wider than its window.
export const overflow = (page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
