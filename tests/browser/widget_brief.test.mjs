// What a person may correct in the panel, take out of it, and say about it.
import assert from 'node:assert';
import { byKey, focused, given, heard, listen, panelPages, part, showPanel } from './panel.mjs';

const { onPage } = panelPages();
const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
const copied = async (page, key) => {
  await byKey(page, key).click();
  await byKey(page, key).filter({ hasText: /^Copied/ }).waitFor();
  return clipboard(page);
};
/// The engine's own text, to compare with.
const written = (page, form) =>
  page.evaluate(
    async ([{ lead, roster, asOf }, wanted]) => {
      const { loadEngine } = await import('/index.js');
      const engine = await loadEngine();
      return wanted === 'packet' ? engine.packet({ as_of: asOf, lead, roster }) : engine.brief({ as_of: asOf, lead, roster, form: wanted });
    },
    [given, form],
  );

onPage('the brief is copied as the engine writes it: text, Markdown, packet', allowed, async (page) => {
  await showPanel(page);
  assert.equal(await copied(page, 'copy-text'), await written(page, 'text'));
  assert.equal(await copied(page, 'copy-markdown'), await written(page, 'markdown'));
  assert.deepEqual(JSON.parse(await copied(page, 'copy-packet')), await written(page, 'packet'));
});

onPage('a line is rewritten in place, goes along in every copy, and its original comes back', allowed, async (page) => {
  await showPanel(page);
  await listen(page, ['baton-edit']);
  const original = await part(page, '.summary .said').innerText();
  await byKey(page, 'edit-brief').click();
  await byKey(page, 'line-summary').fill('They run 3,100 field people and want <b>one</b> plan.');
  await byKey(page, 'edit-brief').click();
  assert.equal(await part(page, '.summary .edited').innerText(), 'They run 3,100 field people and want <b>one</b> plan.');
  assert.equal(await part(page, '.summary .edited-mark').getAttribute('title'), `Original: ${original}`);
  const [[, edit]] = await heard(page);
  assert.deepEqual([edit.part, edit.original, edit.text, edit.lead_id], ['summary', original, 'They run 3,100 field people and want <b>one</b> plan.', given.lead.id]);
  for (const form of ['text', 'markdown']) {
    const copy = await copied(page, `copy-${form}`);
    assert.ok(copy.includes('want <b>one</b> plan.'), form);
    assert.ok(!copy.includes('is based in the United States. In their words'), form);
  }
  assert.equal(JSON.parse(await copied(page, 'copy-packet')).brief.summary.text, edit.text);
  await byKey(page, 'restore-summary').click();
  assert.equal(await part(page, '.summary .said').innerText(), original);
  assert.equal(await copied(page, 'copy-text'), await written(page, 'text'));
});

onPage('a copy says how many edited lines have no place in it', allowed, async (page) => {
  await showPanel(page);
  await byKey(page, 'edit-brief').click();
  // The engine's text clips this line, so the rewritten one can't stand for it.
  await byKey(page, 'line-topics-0').fill('Bring somebody who knows SCADA');
  await byKey(page, 'edit-brief').click();
  await byKey(page, 'copy-text').click();
  await byKey(page, 'copy-text').filter({ hasText: 'Copied, without 1 edited line' }).waitFor();
});

onPage('the first message is changed, copied, and sent by the host', allowed, async (page) => {
  await showPanel(page);
  assert.equal(await byKey(page, 'send').count(), 0, 'a host that can’t send shows no such button');
  await page.evaluate(() => document.querySelector('baton-handoff').toggleAttribute('can-send', true));
  await listen(page, ['baton-send']);
  await byKey(page, 'edit-introduction').click();
  assert.equal(await focused(page), 'line-introduction');
  await byKey(page, 'line-introduction').fill('Hello Priyanka,\nshall we talk at ten?');
  await byKey(page, 'edit-introduction').click();
  assert.equal(await copied(page, 'copy-introduction'), 'Hello Priyanka,\nshall we talk at ten?');
  await byKey(page, 'send').click();
  const [[, message]] = await heard(page);
  assert.deepEqual([message.text, message.rep_id, message.lead_id], ['Hello Priyanka,\nshall we talk at ten?', 'rep-amara', given.lead.id]);
  assert.match(await part(page, '.part-introduction .tag.answered').innerText(), /Sent/);
  await byKey(page, 'restore-introduction').click();
  assert.match(await part(page, '.introduction').innerText(), /^Hi Priyanka/);
});

const element = (page, name) => part(page, `[data-element="${name}"]`);

onPage('qualification has four states, and what a person writes is assessed', {}, async (page) => {
  // Without the last message nobody speaks of who decides.
  const lead = { ...given.lead, qualification: {}, messages: given.lead.messages.filter(({ id }) => id !== 'm6') };
  await showPanel(page, { ...given, lead });
  await listen(page, ['baton-qualify']);
  const origin = (name) => element(page, name).getAttribute('data-origin');
  assert.deepEqual([await origin('authority'), await origin('need')], ['nothing', 'found']);
  await byKey(page, 'confirm-need').click();
  await element(page, 'need').and(part(page, '[data-origin="confirmed"]')).waitFor();
  await byKey(page, 'edit-authority').click();
  assert.equal(await focused(page), 'status-authority');
  await byKey(page, 'status-authority').selectOption('mentioned');
  await byKey(page, 'value-authority').fill('The CFO signs');
  await byKey(page, 'save-authority').click();
  await element(page, 'authority').and(part(page, '[data-origin="edited"]')).waitFor();
  assert.match(await element(page, 'authority').innerText(), /Mentioned[\s\S]*The CFO signs[\s\S]*From a person/);
  assert.equal(await focused(page), 'edit-authority');
  assert.equal(await page.evaluate(() => document.querySelector('baton-handoff').assessment.qualification.authority.status), 'mentioned');
  const [[, need], [, authority]] = await heard(page);
  assert.equal(need.known.status, 'confirmed');
  assert.deepEqual(authority, { lead_id: lead.id, element: 'authority', known: { status: 'mentioned', value: 'The CFO signs' }, was: null });
  await byKey(page, 'back-authority').click();
  await element(page, 'authority').and(part(page, '[data-origin="nothing"]')).waitFor();
});

onPage('whether the decision was right is told to the host, with what was wrong', {}, async (page) => {
  await showPanel(page);
  await listen(page, ['baton-feedback']);
  await byKey(page, 'wrong').click();
  assert.equal(await focused(page), 'wrong-text');
  await byKey(page, 'wrong-text').fill('She only asked for the address');
  await page.keyboard.press('Enter');
  await part(page, '.part-feedback [role="status"]').waitFor();
  const [[, said]] = await heard(page);
  assert.deepEqual([said.right, said.text, said.lead_id], [false, 'She only asked for the address', given.lead.id]);
  assert.match(said.decision_id, /^[0-9a-f]{32}$/);
});

onPage('what a person edited is forgotten with the lead', {}, async (page) => {
  await showPanel(page);
  await byKey(page, 'edit-introduction').click();
  await byKey(page, 'line-introduction').fill('Mine');
  await page.evaluate((lead) => (document.querySelector('baton-handoff').lead = { ...lead, id: 'another' }), given.lead);
  await part(page, '.introduction', { hasText: 'Hi Priyanka' }).waitFor();
});
