// Where things stand: boxes rather than pictures, because letters differ from machine to machine.
import assert from 'node:assert';
import { overflow } from './browser.mjs';
import { addPanel, byKey, given, panelPages, part, showPanel, verdict } from './panel.mjs';

const { onPage } = panelPages();
const box = (page, selector) => part(page, selector).first().evaluate((one) => one.getBoundingClientRect().toJSON());
const isOpen = (page, name) => part(page, `.part-${name}`).evaluate((one) => one.open);

onPage('on a page of its own the panel has two columns', { width: 1440 }, async (page) => {
  await showPanel(page);
  const [decision, brief] = [await box(page, '.decision'), await box(page, '.part-brief')];
  assert.ok(brief.left >= decision.right - 1 && brief.top < decision.bottom);
  for (const name of ['triggers', 'brief', 'qualification', 'routing']) assert.ok(await isOpen(page, name), name);
});

onPage('in a side panel all is one column and the parts that tell why are open', { width: 380 }, async (page) => {
  await showPanel(page);
  const order = await Promise.all(['.decision', '.part-introduction', '.part-triggers', '.part-routing', '.part-brief', '.part-qualification', '.part-calling'].map(async (one) => (await box(page, one)).top));
  assert.deepEqual(order, [...order].sort((a, b) => a - b));
  assert.ok(await isOpen(page, 'triggers'));
});

onPage('at 320 pixels what ten seconds need comes first and the rest is folded', { width: 320, height: 900 }, async (page) => {
  await showPanel(page);
  for (const name of ['triggers', 'brief', 'qualification', 'routing', 'completeness']) assert.equal(await isOpen(page, name), false, name);
  for (const selector of ['.verdict', '.countdown', '.headline', '.taker', '[part="hand-over"]', '.part-introduction .heading']) {
    const { top, bottom } = await box(page, selector);
    assert.ok(top >= 0 && bottom <= 900, `${selector} is at ${top} to ${bottom}`);
  }
  assert.equal(await overflow(page), 0);
});

onPage('the parts follow the room there is, and a person’s choice is kept', { width: 900 }, async (page) => {
  await showPanel(page);
  await part(page, '.part-triggers > summary').click();
  assert.equal(await isOpen(page, 'triggers'), false);
  await page.evaluate(() => document.querySelector('main').append(Object.assign(document.createElement('p'), { textContent: 'below' })));
  await page.setViewportSize({ width: 300, height: 800 });
  await page.waitForFunction(() => document.querySelector('baton-handoff').shadowRoot.querySelector('.part-brief').open === false);
  await page.setViewportSize({ width: 900, height: 800 });
  await page.waitForFunction(() => document.querySelector('baton-handoff').shadowRoot.querySelector('.part-brief').open === true);
  assert.equal(await isOpen(page, 'triggers'), false);
});

onPage('letters twice as large run out of nothing', { width: 380 }, async (page) => {
  await showPanel(page);
  await page.evaluate(() => document.querySelector('baton-handoff').style.setProperty('--baton-font-size', '28px'));
  for (const key of ['open-reassigned', 'edit-introduction', 'edit-need']) await byKey(page, key).click();
  assert.equal(await overflow(page), 0);
  const cut = await page.evaluate(() => [...document.querySelector('baton-handoff').shadowRoot.querySelectorAll('.part, .decision, .element, li')].filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0).map((one) => one.className));
  assert.deepEqual(cut, []);
});

/// Everything that has a box: what it is, and where.
const boxes = (page) =>
  page.evaluate(() =>
    [...document.querySelector('baton-handoff').shadowRoot.querySelectorAll('.card *')]
      .filter((one) => one.checkVisibility() && !one.closest('.deadline'))
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return `${one.tagName}.${one.getAttribute('class') ?? ''} ${[x, y, width, height].map(Math.round).join(' ')}`;
      }),
  );

for (const width of [320, 380, 1440]) {
  onPage(`light and dark differ in colour alone at ${width} pixels`, { width }, async (page) => {
    await showPanel(page);
    const colour = () => part(page, '.card').evaluate((one) => getComputedStyle(one).backgroundColor);
    const light = [await boxes(page), await colour()];
    await page.evaluate(() => document.querySelector('baton-handoff').setAttribute('theme', 'dark'));
    await page.waitForTimeout(100);
    const dark = [await boxes(page), await colour()];
    assert.deepEqual(dark[0], light[0]);
    assert.notEqual(dark[1], light[1]);
  });
}

onPage('a host’s colours and letters are taken over', {}, async (page) => {
  await addPanel(page, given);
  await verdict(page).waitFor();
  const look = await page.evaluate(() => {
    const panel = document.querySelector('baton-handoff');
    for (const [name, value] of Object.entries({ surface: 'rgb(250, 240, 230)', ink: 'rgb(20, 10, 0)', font: 'monospace', 'font-size': '17px', radius: '3px' })) panel.style.setProperty(`--baton-${name}`, value);
    const { backgroundColor, color, fontFamily, fontSize, borderTopLeftRadius } = getComputedStyle(panel.shadowRoot.querySelector('.card'));
    return { backgroundColor, color, fontFamily, fontSize, borderTopLeftRadius };
  });
  assert.deepEqual(look, { backgroundColor: 'rgb(250, 240, 230)', color: 'rgb(20, 10, 0)', fontFamily: 'monospace', fontSize: '17px', borderTopLeftRadius: '3px' });
});
