// Wrong input to the npm package: one typed error with every problem, and the engine goes on; in node and in a page.
import assert from 'node:assert';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { start } from '../browser/browser.mjs';
import { difference } from './cases.mjs';
import { ask } from './in_package.mjs';

const dist = resolve('web/dist');
const folder = mkdtempSync(join(tmpdir(), 'baton-bad-input-'));
const hosts = { node: (question) => ask(pathToFileURL(join(dist, 'engine.js')).href, question) };
let browser, page;

before(async () => {
  cpSync(dist, folder, { recursive: true });
  for (const name of ['cases.mjs', 'in_package.mjs']) cpSync(`tests/bad_input/${name}`, join(folder, name.replace('.mjs', '.js')));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Bad input</title>');
  browser = await start(folder);
  page = await browser.page();
  page.setDefaultTimeout(120_000);
  await page.goto(browser.address);
  hosts.chromium = (question) => page.evaluate(async (given) => (await import('/in_package.js')).ask('/engine.js', given), question);
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** The question asked in both hosts; after it the engine still answers. */
function inBoth(name, question, look) {
  for (const host of ['node', 'chromium']) {
    test(`${host}: ${name}`, { timeout: 180_000 }, async () => {
      await look(await hosts[host](question));
      assert.equal((await hosts[host](['good'])).ok?.action, 'handoff', 'the engine goes on');
    });
  }
}

function refused(bad, prefix) {
  return ({ ok, name, code, problems }) => {
    assert.equal(ok, undefined, 'it was taken');
    assert.equal(name, 'BatonError');
    assert.equal(code, problems[0].code);
    assert.equal(difference(bad, problems, prefix), '');
  };
}

const { badLeads, oddLeads, badSetups } = await import('./cases.mjs');

badLeads.forEach((bad, i) => {
  // Bytes that are no text never reach the engine: the package says so of the whole document.
  const whole = typeof bad.lead !== 'string' && bad.problems[0][1].includes('not_utf8');
  const expected = whole ? { problems: [['', ['not_utf8', 'not_json']]] } : bad;
  inBoth(`refused with its places: ${bad.name}`, ['lead', 'badLeads', i], refused(expected, '/lead'));
});

oddLeads.forEach((odd, i) => {
  inBoth(`answered all the same: ${odd.name}`, ['lead', 'oddLeads', i], ({ ok, message }) => {
    assert.match(ok?.action ?? message, /^(handoff|prepare|nurture|suppress)$/);
    if (odd.warning) assert.ok(ok.warnings.some(({ code }) => code === odd.warning), JSON.stringify(ok.warnings));
  });
});

badSetups.forEach((bad, i) => {
  inBoth(`${bad.document}: ${bad.name}`, ['setup', i], (found) => {
    if (bad.problems.length > 0) return refused(bad, `/${bad.document}`)(found);
    assert.equal(found.ok?.recommended, null, found.message);
  });
  inBoth(`checked: ${bad.document}: ${bad.name}`, ['check', i], ({ ok }) => assert.equal(difference(bad, ok.problems), ''));
});

inBoth('a text of 200 MB is refused before it is copied', ['huge', 200], ({ code }) => assert.equal(code, 'too_large'));
inBoth('a text of 40 MB is more than a document may have', ['huge', 40], ({ code }) => assert.equal(code, 'too_large'));
inBoth('an empty text is refused', ['empty'], ({ code }) => assert.equal(code, 'not_json'));
inBoth('no lead at all is refused', ['undefinedLead'], ({ code }) => assert.equal(code, 'missing'));
inBoth('half a surrogate pair in an object is refused', ['surrogateInObject'], ({ code, problems }) => {
  assert.equal(code, 'not_utf8');
  assert.equal(problems[0].pointer, '/lead/contact/name');
});
inBoth('a lead with 10,000 messages is assessed', ['long'], ({ ok, message }) => assert.equal(ok?.triggers, 6, message));
