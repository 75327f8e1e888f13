// Baton's pack in Tryton's own web client, in a browser, from an empty database on.
import assert from 'node:assert';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { openBrowser } from '../browser/browser.mjs';
import { packed } from './packs.mjs';
import { noted, password, startTryton } from './tryton.mjs';

/// What the client says of itself: methods that the server does not have, and a library of its own.
const ownTroubles = /status of (405|501)|moment/;

let tryton;
let browser;
let pack;

before(async () => {
  pack = mkdtempSync(join(tmpdir(), 'baton-tryton-pack-'));
  cpSync(packed('tryton'), pack, { recursive: true });
  const custom = readFileSync(join(pack, 'custom.js'), 'utf8');
  const settings = { 'aiAuthors: []': "aiAuthors: ['Administrator']", 'reps: {}': "reps: { 'company.employee/1': 'dana' }", 'write: []': "write: ['note.create', 'owner.set'], roster: { reps: [{ id: 'dana', name: 'Dana Whitfield', role: 'account_executive' }] }" };
  for (const setting of Object.keys(settings)) assert.ok(custom.includes(setting), `custom.js has no ${setting}`);
  writeFileSync(join(pack, 'custom.js'), Object.entries(settings).reduce((text, [from, to]) => text.replace(from, to), custom));
  tryton = await startTryton(pack);
  browser = await openBrowser(tryton.address);
});
after(async () => {
  await browser?.close();
  await tryton?.close();
  rmSync(pack, { recursive: true, force: true });
});

async function signedIn(width) {
  const page = await browser.page({ width, height: 1000 });
  await page.goto(`${tryton.address}#crm`);
  // The form stands there before the client listens to it, and then a key is lost.
  const secret = page.locator('.modal input[type=password]:visible');
  for (let tries = 0; tries < 10 && !(await secret.isVisible()); ++tries) {
    await page.locator('#login').fill('admin');
    await page.locator('#login').press('Enter');
    await secret.waitFor({ timeout: 4000 }).catch(() => undefined);
  }
  await secret.fill(password);
  await secret.press('Enter');
  // Before its menu stands there, the client hears of no link.
  await page.locator('#menu').getByText('Sales').first().waitFor();
  return page;
}

/// Opens a record by the client's own link.
const open = (page, id) => page.evaluate((at) => void (location.hash = at), `#crm/model/sale.opportunity/${id}`);
const element = (page) => page.locator('#baton-drawer baton-handoff');

test('the drawer shows the opportunity that is open, from its parties and notes', async () => {
  const page = await signedIn(1720);
  await open(page, tryton.opportunity);
  await element(page).getByText('Halvorsen Freight LLC').first().waitFor();
  const { id, company, deal, messages, account } = await element(page).evaluate((one) => one.lead);
  assert.equal(id, `sale.opportunity/${tryton.opportunity}`);
  assert.equal(company.name, 'Halvorsen Freight LLC');
  assert.deepEqual(deal.value, { amount: 18000, currency: 'USD' });
  assert.deepEqual(messages.map(({ from, text }) => [from, text]), [['ai', noted]]);
  assert.equal(account.owner_id, 'dana');
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth <= 0), true, 'the page is no wider than its window');
  if (process.env.BATON_SHOTS) await page.screenshot({ path: `${process.env.BATON_SHOTS}/tryton-1720.png` });
  assert.deepEqual(page.troubles.filter((one) => !ownTroubles.test(one)), []);
  await page.context().close();
});

test('another record is another lead, no record none, and a narrow screen keeps its form', async () => {
  const page = await signedIn(1280);
  await open(page, tryton.opportunity);
  const toggle = page.locator('#baton-drawer').getByRole('button', { name: /^Baton/ });
  await toggle.waitFor();
  assert.equal(await toggle.getAttribute('aria-expanded'), 'false');
  await page.waitForFunction(() => document.querySelector('#baton-drawer').shadowRoot.querySelector('button').textContent !== 'Baton');
  await open(page, tryton.other);
  await page.waitForFunction((id) => document.querySelector('#baton-drawer').shadowRoot.querySelector('baton-handoff').lead?.id === id, `sale.opportunity/${tryton.other}`);
  await toggle.click();
  await element(page).getByRole('heading').first().waitFor();
  if (process.env.BATON_SHOTS) await page.screenshot({ path: `${process.env.BATON_SHOTS}/tryton-1280.png` });
  await open(page, tryton.opportunity);
  await page.evaluate(() => globalThis.Sao.Tab.tabs.close(false));
  await page.locator('#baton-drawer').waitFor({ state: 'hidden' });
  await page.context().close();
});

test('handing over writes the brief as a note and the employee, into the database', async () => {
  const page = await signedIn(1720);
  await tryton.rpc('model.ir.note.create', [{ resource: `sale.opportunity,${tryton.other}`, message: 'Mira: can I talk to a person about this?' }]);
  await open(page, tryton.other);
  await element(page).getByRole('heading').first().waitFor();
  const button = element(page).locator('[part~=hand-over]').first();
  await button.click();
  await page.locator('#baton-drawer').getByText('The brief is a note on the record.').waitFor();
  const notes = await tryton.rpc('model.ir.note.search_read', [['resource', '=', `sale.opportunity,${tryton.other}`]], 0, 10, null, ['message']);
  assert.equal(notes.length, 2);
  assert.match(notes.map(({ message }) => message).join(), /Halvorsen Freight LLC/);
  await page.context().close();
});
