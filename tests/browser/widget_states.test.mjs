// What the panel shows while there is nothing, something wrong, or something new.
import assert from 'node:assert';
import { faultsForPeople } from './browser.mjs';
import { addPanel, addSlowPanel, focused, given, panelPages, part, showPanel, verdict } from './panel.mjs';

const { onPage } = panelPages();

onPage('without a lead the panel says what it is for', {}, async (page) => {
  await addPanel(page, {});
  assert.match(await page.locator('baton-handoff .state').innerText(), /No lead chosen/);
  assert.deepEqual(await faultsForPeople(page), []);
});

onPage('a lead with faults lists each with its place, and heals when the lead does', {}, async (page) => {
  await addPanel(page, { ...given, lead: { id: '', messages: [{ id: 'm', at: 'never', channel: 'chat', from: 'prospect', text: 'x' }] } });
  await page.locator('baton-handoff .problems li').first().waitFor();
  assert.deepEqual(await page.locator('baton-handoff .problems code').allInnerTexts(), ['/lead/id', '/lead/messages/0/at']);
  assert.deepEqual(await faultsForPeople(page), []);
  await page.evaluate((lead) => (document.querySelector('baton-handoff').lead = lead), given.lead);
  await verdict(page).waitFor();
});

onPage('focus and open parts stay where they are when the lead is assessed again', {}, async (page) => {
  await addPanel(page, given);
  await verdict(page).waitFor();
  await page.locator('baton-handoff .part-excluded > summary').click();
  await page.locator('baton-handoff .primary').focus();
  await page.evaluate((lead) => (document.querySelector('baton-handoff').lead = { ...lead, deal: {} }), given.lead);
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => document.querySelector('baton-handoff').shadowRoot.activeElement?.dataset.key), 'hand-over');
  assert.ok(await page.locator('baton-handoff .part-excluded li').first().isVisible());
});

onPage('the countdown counts from the moment of the assessment and says when it is over', {}, async (page) => {
  await page.clock.install({ time: new Date('2030-01-01T00:00:00Z') });
  await addPanel(page, { ...given, asOf: '2026-11-18T21:57:00Z' });
  await page.clock.runFor(1000);
  await page.locator('baton-handoff .countdown').waitFor();
  const leftAt = async () => page.locator('baton-handoff .countdown').innerText();
  assert.match(await leftAt(), /left$/);
  await page.clock.fastForward(400 * 24 * 3600 * 1000);
  await page.clock.runFor(1000);
  assert.match(await leftAt(), /overdue$/);
});

onPage('a lead stays handed over when one assessment in between fails, and no longer', {}, async (page) => {
  await addSlowPanel(page, 0);
  await page.locator('baton-handoff .primary').click();
  await page.locator('baton-handoff .standing').waitFor();
  await page.evaluate(() => Object.assign(globalThis, { fails: true }).panel.toggleAttribute('lang'));
  await page.locator('baton-handoff .failed').waitFor();
  await page.evaluate(() => Object.assign(globalThis, { fails: false }).panel.toggleAttribute('lang'));
  await page.locator('baton-handoff .standing').waitFor();
  assert.equal(await page.locator('baton-handoff [part="hand-over"]').count(), 0);
  await page.evaluate((lead) => (globalThis.panel.lead = { ...lead, id: 'another' }), given.lead);
  await page.locator('baton-handoff [part="hand-over"]').waitFor();
});

onPage('a fault is laid at the door of the document that has it', {}, async (page) => {
  await addPanel(page, { ...given, roster: { reps: [{ id: 'r', name: 'R', role: 'captain' }] } });
  const title = part(page, '.failed .heading');
  await title.waitFor();
  assert.match(await title.innerText(), /list of reps/);
  await page.evaluate((roster) => Object.assign(document.querySelector('baton-handoff'), { roster, policy: { decide: 7 } }), given.roster);
  await part(page, '.failed .heading', { hasText: 'policy' }).waitFor();
  await page.waitForFunction(() => /policy/.test(document.querySelector('baton-handoff').shadowRoot.querySelector('.failed .heading')?.textContent ?? ''));
  assert.deepEqual(await faultsForPeople(page), []);
});

onPage('without a connection the panel says so, and starts by itself when there is one', { troubled: true }, async (page) => {
  await page.evaluate(() => import('/index.js'));
  await page.context().setOffline(true);
  await addPanel(page, given, null);
  await part(page, '.failed').waitFor();
  assert.match(await part(page, '.failed').innerText(), /You are offline/);
  assert.deepEqual(await faultsForPeople(page), []);
  await page.context().setOffline(false);
  await verdict(page).waitFor();
});

onPage('reading is said when it takes long, and only then', {}, async (page) => {
  await addSlowPanel(page, 0);
  await verdict(page).waitFor();
  await page.evaluate((lead) => Object.assign(globalThis, { delayMs: 600 }).panel.lead = { ...lead, id: 'slow' }, given.lead);
  await part(page, '[aria-busy="true"]').waitFor();
  await verdict(page).waitFor();
});

onPage('a fired trigger is said aloud when it is new, and not again', {}, async (page) => {
  const said = () => page.evaluate(() => document.querySelector('baton-handoff').shadowRoot.querySelector('p[role="status"].unseen').textContent);
  await showPanel(page, { ...given, lead: { id: 'quiet', messages: [{ id: 'a', at: '2026-11-19T15:00:00Z', channel: 'chat', from: 'prospect', text: 'Thanks, I will have a look at it.' }] } });
  assert.match(await said(), /^Keep nurturing/);
  await page.evaluate(() => {
    const panel = document.querySelector('baton-handoff');
    panel.lead = { ...panel.lead, messages: [...panel.lead.messages, { id: 'b', at: '2026-11-19T15:05:00Z', channel: 'chat', from: 'prospect', text: 'Can I talk to a person please?' }] };
  });
  await part(page, '.trigger.fired').first().waitFor();
  assert.match(await said(), /^Hand over\. Asks for a person/);
});

onPage('typing survives a new assessment: the words, the place in them, and the open form', {}, async (page) => {
  await showPanel(page);
  await part(page, '[data-key="open-reassigned"]').click();
  await part(page, '[data-key="remark"]').fill('knows the customer');
  await page.keyboard.press('ArrowLeft');
  await page.evaluate((lead) => (document.querySelector('baton-handoff').lead = { ...lead, deal: {} }), given.lead);
  await page.waitForFunction(() => document.querySelector('baton-handoff').assessment !== null);
  await page.waitForTimeout(300);
  assert.equal(await focused(page), 'remark');
  await page.keyboard.type('!');
  assert.equal(await part(page, '[data-key="remark"]').inputValue(), 'knows the custome!r');
});
