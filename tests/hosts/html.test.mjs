// The plain page as packed, as somebody would put it on a server.
import assert from 'node:assert';
import test, { after, before } from 'node:test';
import { faultsForPeople, overflow, start } from '../browser/browser.mjs';
import { packed } from './packs.mjs';

let host;
before(async () => {
  host = await start(packed('html'), () => '');
});
after(async () => host?.close());

for (const [width, scheme] of [[1440, 'light'], [320, 'dark']]) {
  test(`the plain page assesses its lead, marks evidence and notes the handing over, ${width} pixels wide and ${scheme}`, async () => {
    const page = await host.page({ width, scheme });
    await page.goto(host.address);
    const panel = page.locator('baton-handoff');
    await panel.locator('[part~=hand-over]').waitFor();
    assert.equal(await panel.evaluate((one) => one.assessment.decision.action), 'handoff');
    // A narrow panel keeps all but the decision folded.
    if (width < 340) await panel.locator('details:not([open]):has(button.source) > summary').first().click();
    await panel.locator('button.source:visible').first().click();
    await page.locator('li.marked').getByText('Can I talk to someone?').waitFor();
    await panel.locator('[part~=hand-over]').click();
    await page.locator('#notes li').getByText('Halvorsen').waitFor();
    assert.equal(await overflow(page), 0);
    assert.deepEqual(await faultsForPeople(page), []);
    assert.deepEqual(page.troubles, []);
    if (process.env.BATON_SHOTS) await page.screenshot({ path: `${process.env.BATON_SHOTS}/html-${width}.png`, fullPage: true });
    await page.context().close();
  });
}

test('a listener that cancels the handing over keeps it from being noted as done', async () => {
  const page = await host.page();
  await page.goto(host.address);
  await page.evaluate(() => document.addEventListener('baton-handoff', (event) => event.preventDefault(), true));
  const button = page.locator('baton-handoff [part~=hand-over]');
  await button.click();
  assert.equal(await button.isVisible(), true);
  await page.context().close();
});
