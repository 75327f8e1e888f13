// The demo's page of measures: a year of handoffs, and what is done in the demo among them.
import assert from 'node:assert';
import { faultsForPeople, overflow } from './browser.mjs';
import { demoTests } from './pages.mjs';

const { onPage, host } = demoTests();

const goTo = (page, name) => page.evaluate((hash) => (location.hash = hash), name);
const about = (page) => page.locator('baton-metrics .about').first().innerText();

for (const [width, scheme] of [[1440, 'light'], [320, 'dark']])
  onPage(`a year of handoffs is measured, with red flags and their causes, at ${width} pixels, ${scheme}`, { width, scheme }, async (page) => {
    await page.goto(`${host().address}#/measures`);
    const begun = Date.now();
    await page.locator('baton-metrics .tile').first().waitFor({ timeout: 30_000 });
    console.log(`a year of handoffs read and shown after ${Date.now() - begun} ms`);
    assert.match(await about(page), /^1,300 handoffs/);
    assert.deepEqual(await page.locator('baton-metrics .flag').evaluateAll((all) => all.map((one) => one.dataset.flag)), ['repeated_information', 'missed_deadline']);
    assert.match(await page.locator('baton-metrics .cause').first().innerText(), /^Completeness below 60\s*explains 100% of it/);
    assert.deepEqual(await faultsForPeople(page), []);
    assert.equal(await overflow(page), 0);
  });

onPage('a lead that is handed over in the demo is one handoff more, and none when the lead is reset', {}, async (page) => {
  await page.goto(`${host().address}#/measures`);
  await page.locator('baton-metrics .tile').first().waitFor({ timeout: 30_000 });
  await goTo(page, '#/');
  await page.locator('tbody tr a').first().click();
  await page.locator('baton-handoff .primary').click();
  await page.locator('baton-handoff [data-key="undo"]').waitFor();
  await goTo(page, '#/measures');
  await page.waitForFunction(() => document.querySelector('baton-metrics')?.shadowRoot?.querySelector('.about')?.textContent.startsWith('1,301 '));
  await page.goBack();
  await page.getByRole('button', { name: 'Reset conversation' }).click();
  await goTo(page, '#/measures');
  await page.waitForFunction(() => document.querySelector('baton-metrics')?.shadowRoot?.querySelector('.about')?.textContent.startsWith('1,300 '));
});
