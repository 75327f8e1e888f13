// Firefox for the tests, through WebDriver BiDi: pages with those methods of Playwright's that the tests use. Playwright drives only
// a Firefox of its own making; puppeteer-core drives the one that people have.
import assert from 'node:assert';
import { createRequire } from 'node:module';

const required = createRequire(new URL('../../web/package.json', import.meta.url));
// Scroll bars that take room would make every window narrower than it says.
const prefs = { 'ui.useOverlayScrollbars': 1, 'intl.locale.requested': 'en-US', 'intl.accept_languages': 'en-US', 'app.update.enabled': false, 'browser.shell.checkDefaultBrowser': false };
const pollMs = 25;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/// One for the whole process: starting takes seconds, and every page has a container of its own.
export async function launchFirefox(executablePath) {
  const puppeteer = required('puppeteer-core');
  // System access is what sets the colours and the medium of a page; the protocol has no command for them.
  const options = { browser: 'firefox', executablePath, headless: true, timeout: 60_000, args: ['--remote-allow-system-access'], extraPrefsFirefox: prefs };
  const browser = await puppeteer.launch(options);
  return { newPage: (looks) => newPage(browser, looks), close: () => browser.close() };
}

async function newPage(browser, { width = 1440, height = 900, ...looks }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.bringToFront();
  await page.setViewport({ width, height });
  await page.emulateTimezone('America/New_York');
  const driven = new FirefoxPage(browser, context, page);
  await driven.emulateMedia({ colorScheme: looks.scheme, forcedColors: looks.forcedColors, reducedMotion: looks.reducedMotion });
  return driven;
}

/// Runs in the browser's own window: what the page in front is made to believe.
const override = `async (given) => {
  const { browsingContext } = gBrowser.selectedBrowser;
  const names = { colorScheme: 'prefersColorSchemeOverride', forcedColors: 'forcedColorsOverride', reducedMotion: 'prefersReducedMotionOverride', media: 'mediumOverride' };
  for (const [name, value] of Object.entries(JSON.parse(given))) browsingContext[names[name]] = value;
}`;

/// Runs in the page: an answer as JSON; a window or a node, which nobody asks for, is none.
function inJson(answer) {
  try {
    return JSON.stringify(answer);
  } catch {
    return undefined;
  }
}

class FirefoxPage {
  #browser;
  #context;
  #page;
  #timeoutMs = 15_000;
  constructor(browser, context, page) {
    this.#browser = browser;
    this.#context = context;
    this.#page = page;
    this.keyboard = { type: (text) => page.keyboard.type(text), press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key) };
  }

  on = (name, listener) => this.#page.on(name, listener);
  goto = (address) => this.#page.goto(address);
  addInitScript = (script) => this.#page.evaluateOnNewDocument(script);
  exposeFunction = (name, use) => this.#page.exposeFunction(name, use);
  evaluate = (use, given) => (typeof use === 'string' ? this.#page.evaluate(use) : this.call(use, given));

  /// Calls a function, or the source of one. The answer goes through JSON: the protocol leaves out what stands in it twice.
  async call(use, given) {
    const text = await this.#page.evaluate(`(async () => (${inJson})(await (${use})(${JSON.stringify(given)})))()`);
    return text === undefined ? undefined : JSON.parse(text);
  }

  evaluateHandle = (...given) => this.#page.evaluateHandle(...given);
  waitForTimeout = pause;
  locator = (selector, filter = {}) => new FirefoxLocator(this, { selector, text: filter.hasText?.toLowerCase(), isFirst: false });
  context = () => ({ close: () => this.#context.close(), setOffline: (isOffline) => this.#page.setOfflineMode(isOffline) });

  setDefaultTimeout(ms) {
    this.#timeoutMs = ms;
  }

  /// Asks until the answer is true.
  async until(ask, what) {
    for (const end = Date.now() + this.#timeoutMs; Date.now() < end; await pause(pollMs)) if (await ask()) return;
    assert.fail(`waited ${this.#timeoutMs} ms for ${what()}`);
  }

  waitForFunction = (use, given) => this.until(() => this.evaluate(use, given), () => String(use));

  async emulateMedia(looks) {
    const { connection } = this.#browser;
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const given = Object.fromEntries(Object.entries(looks).filter(([, value]) => value !== undefined));
    const call = { target: { context: result.contexts[0].context }, awaitPromise: true, functionDeclaration: override, arguments: [{ type: 'string', value: JSON.stringify(given) }] };
    const reply = await connection.send('script.callFunction', call);
    assert.equal(reply.result.type, 'success', JSON.stringify(reply.result));
  }
}

/// Runs in the page: what fits `selector`, of which the first word may be an element with a shadow root, and the rest lies in there.
function found({ selector, text }) {
  const [, host, inner] = selector.match(/^(baton-\w+) (.+)$/) ?? [];
  const roots = host === undefined ? [document] : [...document.querySelectorAll(host)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const all = roots.flatMap((root) => [...root.querySelectorAll(inner ?? selector)]);
  return all.filter((one) => text === undefined || one.textContent.replace(/\s+/g, ' ').toLowerCase().includes(text));
}

class FirefoxLocator {
  #page;
  #wanted;
  constructor(page, wanted) {
    this.#page = page;
    this.#wanted = wanted;
  }

  first = () => new FirefoxLocator(this.#page, { ...this.#wanted, isFirst: true });

  /// Calls `use` in the page with what was found.
  async #all(use) {
    return this.#page.call(`(wanted) => (${use})((${found})(wanted))`, this.#wanted);
  }

  count = () => this.#all((all) => all.length);
  allInnerTexts = () => this.#all((all) => all.map((one) => one.innerText));
  isVisible = () => this.#all((all) => all.length > 0 && all[0].checkVisibility() && all[0].getClientRects().length > 0);

  async waitFor({ state = 'visible' } = {}) {
    const there = { visible: () => this.isVisible(), attached: () => this.count(), hidden: async () => !(await this.isVisible()), detached: async () => (await this.count()) === 0 };
    await this.#page.until(there[state], () => `${this.#wanted.selector} to be ${state}`);
  }

  /// The element itself, once it is there; as with Playwright, two that fit are a fault of the test.
  async #element(state) {
    await this.waitFor({ state });
    const many = await this.count();
    assert.ok(this.#wanted.isFirst || many === 1, `${many} elements fit ${this.#wanted.selector}`);
    return this.#page.evaluateHandle(`(${found})(${JSON.stringify(this.#wanted)})[0]`);
  }

  evaluate = async (use, given) => (await this.#element('attached')).evaluate(use, given);
  innerText = () => this.evaluate((one) => one.innerText);
  inputValue = () => this.evaluate((one) => one.value);
  getAttribute = (name) => this.evaluate((one, wanted) => one.getAttribute(wanted), name);
  focus = () => this.evaluate((one) => one.focus());
  selectOption = async (value) => (await this.#element('visible')).select(value);

  /// With the mouse, where nothing covers it.
  async click() {
    const element = await this.#element('visible');
    const isReached = (one) => {
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = one.getBoundingClientRect();
      const hit = one.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && (one.contains(hit) || hit.contains(one));
    };
    await this.#page.until(() => element.evaluate(isReached), () => `${this.#wanted.selector} to be reached by the mouse`);
    await element.click();
  }

  /// By keyboard, in the place of what stands there.
  async fill(text) {
    const element = await this.#element('visible');
    await element.evaluate((one) => (one.focus(), one.select()));
    if (text === '') await this.#page.keyboard.press('Delete');
    else await this.#page.keyboard.type(text);
  }
}
