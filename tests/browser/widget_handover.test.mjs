// Handing over, accepting, declining, passing on, giving back: each an event with a ledger entry, and undone again.
import assert from 'node:assert';
import { byKey, focused, given, heard, listen, panelPages, part, showPanel, verdict } from './panel.mjs';

const { onPage } = panelPages();
const deeds = ['baton-handoff', 'baton-accept', 'baton-decline', 'baton-reassign', 'baton-hand-back', 'baton-undo'];
const meant = 'rep-amara';

onPage('handing over is an event with a ledger entry of the decision, and can be cancelled', {}, async (page) => {
  await showPanel(page);
  await page.evaluate(() => {
    globalThis.heard = [];
    document.addEventListener('baton-handoff', (event) => {
      globalThis.heard.push([event.composed, event.detail.lead_id, event.detail.decision_id === event.target.assessment.decision_id]);
      if (globalThis.heard.length === 1) event.preventDefault();
    });
  });
  await page.locator('baton-handoff .primary').click();
  assert.equal(await page.locator('baton-handoff .standing').count(), 0);
  await page.locator('baton-handoff .primary').click();
  await page.locator('baton-handoff .standing').first().waitFor();
  assert.equal(await page.locator('baton-handoff .standing').count(), 1);
  assert.deepEqual(await page.evaluate(() => globalThis.heard), [[true, given.lead.id, true], [true, given.lead.id, true]]);
});

onPage('accepting ends the countdown, says who has the lead since when, and can be undone', {}, async (page) => {
  await showPanel(page, { ...given, viewer: meant });
  await listen(page, deeds);
  assert.equal(await part(page, '.countdown').count(), 1);
  await byKey(page, 'accept').click();
  await part(page, '.verdict.held').waitFor();
  assert.match(await verdict(page).innerText(), /^You have it since 10:10/);
  assert.equal(await part(page, '.countdown').count(), 0);
  assert.equal(await part(page, '.card').getAttribute('data-tone'), 'held');
  assert.equal(await focused(page), 'undo');
  await byKey(page, 'undo').click();
  await byKey(page, 'accept').waitFor();
  const [[accept, entry], [undo, same]] = await heard(page);
  assert.deepEqual([accept, undo], ['baton-accept', 'baton-undo']);
  assert.deepEqual(same, entry);
  const { kind, rep_id, lead_id, handoff_id, decision_id } = entry;
  assert.deepEqual({ kind, rep_id, lead_id }, { kind: 'accepted', rep_id: meant, lead_id: given.lead.id });
  assert.equal(handoff_id, decision_id);
  assert.match(entry.at, /^2026-11-19T15:10:\d\dZ$/);
});

onPage('a cancelled deed has not happened', {}, async (page) => {
  await showPanel(page, { ...given, viewer: meant });
  await listen(page, deeds, deeds);
  await byKey(page, 'accept').click();
  await page.waitForTimeout(200);
  assert.equal((await heard(page)).length, 1);
  assert.equal(await byKey(page, 'accept').count(), 1);
  assert.equal(await byKey(page, 'undo').count(), 0);
});

onPage('who declines is asked why, and the next assessment recommends somebody else', {}, async (page) => {
  await showPanel(page, { ...given, viewer: meant });
  await listen(page, deeds);
  await byKey(page, 'open-declined').click();
  await byKey(page, 'form').selectOption('wrong_territory');
  await byKey(page, 'remark').fill('Texas is not mine any more');
  await byKey(page, 'confirm').click();
  await part(page, '.standing.given-back').waitFor();
  assert.match(await part(page, '.standing').innerText(), /Amara Osei declined at 10:10/);
  const [[name, entry]] = await heard(page);
  assert.equal(name, 'baton-decline');
  assert.deepEqual([entry.kind, entry.rep_id, entry.reason, entry.text], ['declined', meant, 'wrong_territory', 'Texas is not mine any more']);
  assert.notEqual(await part(page, '.taker').getAttribute('data-rep'), meant);
  assert.equal(await part(page, `.part-excluded [data-rep="${meant}"]`).count(), 1);
});

onPage('a lead goes to a chosen rep, who takes it and gives it back with a reason', {}, async (page) => {
  await showPanel(page);
  await listen(page, deeds);
  await byKey(page, 'open-reassigned').click();
  await byKey(page, 'form').selectOption('rep-sunita');
  await byKey(page, 'confirm').click();
  await part(page, '.standing.offered').waitFor();
  await byKey(page, 'accept').click();
  await part(page, '.verdict.held').waitFor();
  assert.match(await verdict(page).innerText(), /^Sunita Rao has it since/);
  await byKey(page, 'open-handed_back').click();
  await byKey(page, 'form').selectOption('not_qualified');
  await byKey(page, 'confirm').click();
  await part(page, '.standing.given-back').waitFor();
  const all = await heard(page);
  assert.deepEqual(all.map(([name, entry]) => [name, entry.kind, entry.rep_id, entry.reason]), [
    ['baton-reassign', 'reassigned', 'rep-sunita', undefined],
    ['baton-accept', 'accepted', 'rep-sunita', undefined],
    ['baton-hand-back', 'handed_back', 'rep-sunita', 'not_qualified'],
  ]);
  assert.equal(new Set(all.map(([, entry]) => entry.handoff_id)).size, 1);
  assert.equal(await part(page, '.part-history li').count(), 3);
});

onPage('what the host writes into the ledger and what was done here are one, and it is the host’s after that', {}, async (page) => {
  await showPanel(page, { ...given, viewer: meant });
  await page.evaluate(() => {
    const panel = document.querySelector('baton-handoff');
    panel.addEventListener('baton-accept', ({ detail }) => (panel.lead = { ...panel.lead, handoffs: [detail] }));
  });
  await byKey(page, 'accept').click();
  await part(page, '.verdict.held').waitFor();
  assert.equal(await part(page, '.part-history li').count(), 1);
  await page.evaluate((lead) => (document.querySelector('baton-handoff').lead = { ...lead, id: 'another' }), given.lead);
  await byKey(page, 'accept').waitFor();
  assert.equal(await part(page, '.part-history').count(), 0);
});

onPage('the next lead is judged at the host’s moment, whatever was done with the one before', {}, async (page) => {
  await showPanel(page, { ...given, viewer: meant });
  await page.waitForTimeout(1200);
  await byKey(page, 'accept').click();
  await part(page, '.verdict.held').waitFor();
  await listen(page, ['baton-assessed']);
  await page.evaluate((lead) => (document.querySelector('baton-handoff').lead = { ...lead, id: 'another' }), given.lead);
  await byKey(page, 'accept').waitFor();
  const [[, assessment]] = await heard(page);
  assert.deepEqual([assessment.lead_id, assessment.as_of], ['another', given.asOf]);
});

onPage('deeds of one moment with two leads are two entries, however alike the host’s ids begin', {}, async (page) => {
  const offered = (id, handoff_id) => ({ ...given.lead, id, handoffs: [{ id: 'o', handoff_id, lead_id: id, at: '2026-11-19T15:00:00Z', kind: 'proposed', rep_id: meant }] });
  // Neighbours have different leads, so that an assessment tells which of them is shown.
  const leads = [offered('b', 'handoff-2026-north-1'), offered('a', 'handoff-2026-north-1'), offered('b', 'handoff-2026-north-2')];
  await showPanel(page, { ...given, viewer: meant });
  await listen(page, ['baton-accept'], ['baton-accept']);
  for (const [n, lead] of leads.entries()) {
    await page.evaluate(([value, asOf]) => Object.assign(document.querySelector('baton-handoff'), { lead: value, asOf }), [lead, given.asOf]);
    await page.waitForFunction((id) => document.querySelector('baton-handoff').assessment?.lead_id === id, lead.id);
    await part(page, '.standing.offered').waitFor();
    await page.evaluate(() => {
      const panel = document.querySelector('baton-handoff');
      performance.now = () => 0;
      panel.asOf = panel.asOf;
      panel.shadowRoot.querySelector('[data-key="accept"]').click();
    });
    assert.equal((await heard(page)).length, n + 1);
  }
  const entries = (await heard(page)).map(([, entry]) => entry);
  assert.equal(new Set(entries.map(({ at }) => at)).size, 1);
  assert.equal(new Set(entries.map(({ id }) => id)).size, 3);
});

onPage('the one who looks may take a lead that is meant for another', {}, async (page) => {
  await showPanel(page, { ...given, viewer: 'rep-sunita' });
  assert.equal(await byKey(page, 'accept').count(), 0);
  await byKey(page, 'take').click();
  await part(page, '.verdict.held').waitFor();
  assert.match(await verdict(page).innerText(), /^You have it/);
});

/// Presses Tab until what has this key has focus.
async function tabTo(page, key) {
  for (let n = 0; n < 80; n += 1) {
    if ((await focused(page)) === key) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never reaches ${key}`);
}
const outline = (page) => page.evaluate(() => getComputedStyle(document.querySelector('baton-handoff').shadowRoot.activeElement).outlineStyle);

onPage('accepting, undoing and declining go by keyboard alone, and focus is never lost', {}, async (page) => {
  await showPanel(page, { ...given, viewer: meant });
  await tabTo(page, 'accept');
  assert.equal(await outline(page), 'solid');
  await page.keyboard.press('Enter');
  await part(page, '.verdict.held').waitFor();
  assert.equal(await focused(page), 'undo');
  await page.keyboard.press('Space');
  await byKey(page, 'accept').waitFor();
  assert.equal(await focused(page), 'accept');
  await tabTo(page, 'open-declined');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'form');
  await page.keyboard.press('Escape');
  assert.equal(await focused(page), 'open-declined');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('not here');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'confirm');
  await page.keyboard.press('Enter');
  await part(page, '.standing.given-back').waitFor();
  assert.equal(await focused(page), 'undo');
  assert.equal(await outline(page), 'solid');
});

onPage('every control of the panel is reached by keyboard', {}, async (page) => {
  await showPanel(page, { ...given, viewer: meant });
  const wanted = await page.evaluate(() => [...document.querySelector('baton-handoff').shadowRoot.querySelectorAll('button, summary, select, input, textarea')].filter((one) => one.checkVisibility()).map((one) => one.dataset.key));
  assert.ok(wanted.every((key) => key !== undefined), 'a control without a key loses focus when the lead is assessed again');
  assert.equal(new Set(wanted).size, wanted.length, 'two controls have one key');
  for (const key of wanted) await tabTo(page, key);
});
