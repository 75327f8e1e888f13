import assert from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { faultsForPeople, overflow } from './browser.mjs';
import { demoTests } from './pages.mjs';
import { unfold } from './panel.mjs';

const folder = new URL('../../web/demo/leads/', import.meta.url);
const leads = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
const idOf = (part) => leads.find(({ id }) => id.includes(part)).id;
const { onPage, host } = demoTests();

async function openList(page) {
  await page.goto(host().address);
  await page.locator('tbody tr').first().waitFor();
}

async function openRecord(page, part) {
  await page.goto(`${host().address}#/lead/${idOf(part)}`);
  await page.locator('baton-handoff .verdict').waitFor();
}

const verdict = (page) => page.locator('baton-handoff .verdict');
/// What the badges of the page say to those who do not see them.
const badges = (page) => page.locator('baton-badge .badge').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
const column = (page, name) => page.locator(`tbody td.${name}`).allInnerTexts();

async function say(page, text) {
  await page.getByLabel('Message', { exact: true }).fill(text);
  await page.locator('.composer .send').click();
}

onPage('the list shows every lead with what Baton says of it', {}, async (page) => {
  await openList(page);
  assert.equal(await page.locator('tbody tr').count(), leads.length);
  for (const says of await badges(page)) assert.match(says, /^(Hand over\. (Immediate|High|Normal)|Prepare|Keep nurturing|Do not contact)\. Score \d+ of 100\./);
  assert.match((await badges(page))[0], /Immediate/);
  for (const score of await column(page, 'score')) assert.match(score, /^\d{1,3}/);
});

onPage('an address that is no lead’s shows the list', {}, async (page) => {
  for (const wrong of ['%', '%E0%A4%A', 'nobody']) {
    await page.goto('about:blank');
    await page.goto(`${host().address}#/lead/${wrong}`);
    await page.locator('tbody tr').first().waitFor();
  }
});

onPage('the list is sorted, filtered and searched', {}, async (page) => {
  await openList(page);
  await page.getByRole('button', { name: 'Score' }).click();
  const scores = (await column(page, 'score')).map((text) => parseInt(text));
  assert.deepEqual(scores, [...scores].sort((a, b) => b - a));
  await page.getByRole('button', { name: 'Score' }).click();
  assert.deepEqual((await column(page, 'score')).map((text) => parseInt(text)), [...scores].reverse());
  assert.equal(await page.locator('th[aria-sort]').getAttribute('aria-sort'), 'ascending');
  await page.getByRole('button', { name: /^Do not contact/ }).click();
  for (const says of await badges(page)) assert.match(says, /^Do not contact/);
  await page.getByRole('button', { name: /^All/ }).click();
  await page.getByLabel('Search leads').fill('banking germany');
  assert.deepEqual(await page.locator('tbody .who a').allInnerTexts(), ['Dr. Friederike Altmann']);
  await page.getByLabel('Search leads').fill('nobody of this name');
  assert.equal(await page.getByText('No lead fits this search.').count(), 1);
});

onPage('a record opens by keyboard and the way back keeps the list as it was', {}, async (page) => {
  await openList(page);
  await page.getByRole('button', { name: /^Prepare/ }).click();
  const name = await page.locator('tbody .who a').first().innerText();
  await page.locator('tbody .who a').first().focus();
  await page.keyboard.press('Enter');
  await verdict(page).waitFor();
  assert.equal(await page.locator('h1').innerText(), name);
  assert.match(await verdict(page).innerText(), /^Prepare/);
  await page.getByRole('link', { name: 'All leads' }).click();
  await page.locator('tbody tr').first().waitFor();
  assert.equal(await page.locator('tbody .who a').first().innerText(), name);
});

onPage('the panel quotes the words that fired a trigger, and a click marks them in the conversation', {}, async (page) => {
  await openRecord(page, 'bellweather');
  assert.match(await verdict(page).innerText(), /Hand over\s*Immediate/);
  const quote = page.locator('baton-handoff .trigger.fired[data-kind="request"] .quote').first();
  const words = (await quote.locator('.quote-text').textContent()).trim();
  assert.ok(leads[0].messages.some(({ text }) => text.includes(words)), words);
  await quote.click();
  assert.equal(await page.locator('.timeline mark').textContent(), words);
  assert.equal(await page.locator('.timeline .shown').count(), 1);
});

onPage('the panel shows every part of an assessment', {}, async (page) => {
  await openRecord(page, 'cobalt-wind');
  const panel = page.locator('baton-handoff');
  assert.equal(await panel.locator('.trigger').count(), 6);
  assert.equal(await panel.locator('.bant .element').count(), 4);
  for (const part of ['.deadline', '.headline', '.reasons', '.measures', '.summary', '.facts', '.introduction', '.rep', '.part-calling', '.part-completeness', '.part-follow-ups', '.part-excluded', '.part-feedback', '.footer']) {
    assert.ok((await panel.locator(part).count()) > 0, part);
  }
  await unfold(page);
  assert.ok(await panel.locator('.part-excluded li').first().isVisible());
});

onPage('typing as the prospect turns a quiet lead into an immediate handoff, and reset takes it back', {}, async (page) => {
  await openRecord(page, 'clonmere');
  assert.match(await verdict(page).innerText(), /^Keep nurturing/);
  const clock = await page.locator('.clock').innerText();
  await page.getByRole('button', { name: 'I want to talk to a person' }).click();
  await page.keyboard.press('Enter');
  await page.locator('baton-handoff .verdict', { hasText: 'Immediate' }).waitFor();
  assert.match(await verdict(page).innerText(), /Hand over/);
  assert.match(await page.locator('baton-handoff .trigger.fired[data-kind="request"] .quote-text').first().innerText(), /talk to a person/);
  assert.match(await page.locator('baton-handoff .countdown').innerText(), /left$/);
  assert.match((await badges(page))[0], /^Hand over\. Immediate/);
  assert.notEqual(await page.locator('.clock').innerText(), clock);
  await page.getByRole('button', { name: 'Reset conversation' }).click();
  await page.locator('baton-handoff .verdict', { hasText: 'Keep nurturing' }).waitFor();
});

onPage('what the AI writes fires nothing, and an opt-out stops everything', {}, async (page) => {
  await openRecord(page, 'clonmere');
  await page.getByLabel('As the AI').check();
  await say(page, 'Would you like to talk to a person, get a demo, or a quote?');
  await page.locator('.timeline .from-ai', { hasText: 'Would you like' }).waitFor();
  assert.equal(await page.locator('baton-handoff .trigger.fired').count(), 0);
  await page.getByLabel('As the prospect').check();
  await say(page, 'Please take me off your list');
  await page.locator('baton-handoff .verdict', { hasText: 'Do not contact' }).waitFor();
  assert.equal(await page.locator('baton-handoff [part="hand-over"]').count(), 0);
});

onPage('handing over says to whom, and the list agrees with the record', {}, async (page) => {
  await openRecord(page, 'ironwood');
  const button = page.locator('baton-handoff .primary');
  const name = (await button.innerText()).replace('Hand over to ', '').trim();
  await button.click();
  assert.equal((await page.locator('baton-handoff .standing').innerText()).trim(), `Handed over to ${name} at 10:10, not accepted yet`);
  const says = await verdict(page).innerText();
  await page.getByRole('link', { name: 'All leads' }).click();
  const row = page.locator(`tr[data-lead="${idOf('ironwood')}"] .badge`);
  assert.ok((await row.getAttribute('aria-label')).startsWith(`${says.trim().split(/\s{2,}|\n+/).join('. ')}.`), says);
});

onPage('the record shows who has the lead, and the story how it came to that; undoing takes it back', {}, async (page) => {
  await openRecord(page, 'ironwood');
  assert.equal(await page.locator('.owner').innerText(), 'Owner: Ava (AI)');
  const name = (await page.locator('baton-handoff .primary').innerText()).replace('Hand over to ', '').trim();
  await page.locator('baton-handoff .primary').click();
  assert.equal(await page.locator('.owner').innerText(), `Offered to ${name}`);
  await page.locator('baton-handoff [data-key="accept"]').click();
  await page.locator('baton-handoff .verdict.held').waitFor();
  assert.equal(await page.locator('.owner').innerText(), `Owner: ${name}`);
  const lines = await page.locator('.timeline .handoff').allInnerTexts();
  assert.deepEqual(lines.map((line) => line.replaceAll('\n', '')), [`Handoff offered: ${name}10:10`, `Handoff accepted: ${name}10:10`]);
  await page.getByRole('link', { name: 'All leads' }).click();
  await page.goBack();
  await page.locator('baton-handoff .verdict.held').waitFor();
  await page.getByRole('button', { name: 'Reset conversation' }).click();
  await page.locator('baton-handoff .primary').waitFor();
  assert.equal(await page.locator('.timeline .handoff').count(), 0);
});

onPage('the clock at the top and the countdown in the panel are one clock', {}, async (page) => {
  await page.clock.install({ time: new Date('2026-01-05T08:00:00Z') });
  await openRecord(page, 'bellweather');
  await page.clock.runFor(1000);
  const seconds = async () => (await page.locator('baton-handoff .countdown').innerText()).match(/^(\d+):(\d\d) (left|overdue)$/).slice(1, 3).reduce((total, part) => total * 60 + Number(part), 0);
  const minute = async () => Date.parse(await page.locator('.clock time').getAttribute('datetime'));
  const [began, left] = [await minute(), await seconds()];
  await page.clock.runFor(61_000);
  assert.equal((await minute()) - began, 61_000);
  assert.equal(left - (await seconds()), 61);
});

onPage('in a narrow window the conversation comes before the fields', { width: 320 }, async (page) => {
  await openRecord(page, 'ironwood');
  const top = (selector) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().top);
  const order = await Promise.all(['.record-head', '.side', '.conversation', '.fields'].map(top));
  assert.deepEqual(order, [...order].sort((a, b) => a - b));
});

onPage('markup in a message is shown as the text it is', {}, async (page) => {
  await openRecord(page, 'obsidian');
  const text = await page.locator('.timeline').innerText();
  assert.ok(text.includes('<img src=x onerror='));
  await say(page, '<script>alert(1)</script><svg onload=alert(2)> I want to talk to a person <b>now</b>');
  await page.locator('baton-handoff .verdict', { hasText: 'Immediate' }).waitFor();
  const made = await page.evaluate(() => {
    const panel = document.querySelector('baton-handoff').shadowRoot;
    return [document.querySelector('main'), panel].map((root) => root.querySelectorAll('script, img, b[onload], svg[onload], iframe').length);
  });
  assert.deepEqual(made, [0, 0]);
});

for (const scheme of ['light', 'dark']) {
  for (const width of [1440, 1000, 320]) {
    onPage(`list and record fit ${width} pixels, ${scheme}, and axe finds nothing`, { width, scheme }, async (page) => {
      await openList(page);
      assert.equal(await overflow(page), 0);
      assert.deepEqual(await faultsForPeople(page), []);
      for (const part of ['cobalt-wind', 'fietshuis', 'granite', 'obsidian']) {
        await openRecord(page, part);
        assert.equal(await overflow(page), 0);
        await unfold(page);
        assert.deepEqual(await faultsForPeople(page), []);
      }
    });
  }
}

onPage('colours follow the system and the switch', { scheme: 'dark' }, async (page) => {
  await openRecord(page, 'bellweather');
  const paper = () => page.evaluate(() => getComputedStyle(document.querySelector('baton-handoff').shadowRoot.querySelector('.part')).color + getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByLabel('Colours').selectOption('light');
  const light = await paper();
  assert.notEqual(light, dark);
  await page.getByLabel('Colours').selectOption('dark');
  assert.equal(await paper(), dark);
  await page.getByLabel('Colours').selectOption('auto');
  assert.equal(await paper(), dark);
});

onPage('the queue opens a record, and takes ten thousand leads', {}, async (page) => {
  await openList(page);
  await page.getByRole('link', { name: 'Queue' }).click();
  await page.locator('baton-board .window .row').first().waitFor();
  const name = await page.locator('baton-board .window .name').first().innerText();
  await page.getByRole('button', { name: 'Try ten thousand leads' }).click();
  await page.getByText(/^Reading the leads: [1-9]/).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'The demo’s leads alone' }).click();
  await page.locator('baton-board .count', { hasText: `${leads.length} leads` }).waitFor();
  await page.locator('baton-board .window .row').first().click();
  await verdict(page).waitFor();
  assert.equal(await page.locator('h1').innerText(), name);
});

onPage('a policy that is saved holds for the whole demo', {}, async (page) => {
  await openList(page);
  const before = await badges(page);
  await page.getByRole('link', { name: 'Policy' }).click();
  await page.locator('baton-policy [data-pointer="/decide/thresholds/complexity"] input').fill('95');
  await page.locator('baton-policy .change').first().waitFor();
  const changed = await page.locator('baton-policy .change .lead').count();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Leads' }).click();
  await page.locator('tbody tr').first().waitFor();
  assert.ok(changed > 0);
  assert.notDeepEqual(await badges(page), before);
});
