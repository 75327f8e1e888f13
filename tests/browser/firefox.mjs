// Firefox for the tests: Debian's own, driven through WebDriver BiDi by the same Playwright that drives Chromium.
import { createRequire } from 'node:module';

const { firefox } = createRequire(new URL('../../web/package.json', import.meta.url))('playwright-core');
// Scroll bars that take room would make every window narrower than it says.
const prefs = { 'ui.useOverlayScrollbars': 1, 'intl.accept_languages': 'en-US', 'app.update.enabled': false, 'browser.shell.checkDefaultBrowser': false };

/// One for the whole process: starting takes seconds, and every page has a container of its own.
export async function launchFirefox(executablePath) {
  // System access is what sets the colours and the medium of a page; the protocol has no command for them.
  const options = { channel: 'moz-firefox', executablePath, headless: true, timeout: 60_000, args: ['--remote-allow-system-access'], firefoxUserPrefs: prefs };
  const browser = await firefox.launch(options);
  return { newPage: (looks) => newPage(browser, looks), close: () => browser.close() };
}

async function newPage(browser, { colorScheme, forcedColors, reducedMotion, ...options }) {
  const page = await (await browser.newContext(options)).newPage();
  page.emulateMedia = (looks) => emulate(page, looks);
  await emulate(page, { colorScheme, forcedColors, reducedMotion });
  return page;
}

const overrides = { colorScheme: 'prefersColorSchemeOverride', forcedColors: 'forcedColorsOverride', reducedMotion: 'prefersReducedMotionOverride', media: 'mediumOverride' };

/// Runs in the browser's own realm: what a page is made to believe.
const override = `(page, looks) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  Object.assign(NavigableManager.getBrowsingContextById(page), JSON.parse(looks));
}`;

async function emulate(page, looks) {
  const given = Object.entries(looks).flatMap(([name, value]) => (value === undefined ? [] : [[overrides[name], value ?? 'none']]));
  // Playwright has no word for it: the connection that it has open is asked itself.
  const { delegate, browserContext } = page._connection.toImpl(page);
  const session = browserContext._browser._browserSession;
  const { contexts } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const texts = [delegate._session.sessionId, JSON.stringify(Object.fromEntries(given))];
  const call = { target: { context: contexts[0].context }, awaitPromise: true, functionDeclaration: override, arguments: texts.map((value) => ({ type: 'string', value })) };
  const reply = await session.send('script.callFunction', call);
  if (reply.type !== 'success') throw new Error(`Firefox can't be made to look otherwise: ${JSON.stringify(reply)}`);
}
