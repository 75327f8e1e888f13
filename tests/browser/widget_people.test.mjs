// The panel for everybody: five languages, both directions, eyes and ears, paper.
import assert from 'node:assert';
import { faultsForPeople, overflow } from './browser.mjs';
import { byKey, given, panelPages, part, showPanel, unfold, verdict } from './panel.mjs';

const { onPage } = panelPages();

/// How the panel says that a lead is to be handed over, and what it calls some of its parts.
const said = {
  en: ['Hand over', 'High', 'What to say first', 'Calling', 'Was this right?', /17 hr 10 min overdue/],
  de: ['Übergeben', 'Hoch', 'Was zuerst zu sagen ist', 'Anrufen', 'War das richtig?', /seit 17 Std. 10 Min. überfällig/],
  fr: ['Transmettre', 'Élevé', 'Quoi dire d’abord', 'Appels', 'Était-ce juste ?', /17.h 10.min de retard/],
  es: ['Traspasar', 'Alta', 'Qué decir primero', 'Llamadas', '¿Fue correcto?', /17.h 10.min de retraso/],
  pt: ['Transferir', 'Alta', 'O que dizer primeiro', 'Chamadas', 'Estava certo?', /17.h 10.min de atraso/],
};
const shownWords = async (page) => [
  await part(page, '.verdict .heading').innerText(),
  await part(page, '.urgency').innerText(),
  await part(page, '.part-introduction .heading-1').innerText(),
  await part(page, '.part-calling .heading-1').innerText(),
  await part(page, '.part-feedback .heading-1').innerText(),
];

onPage('the panel speaks the language of its own lang, of what is around it, of the page, and English otherwise', {}, async (page) => {
  await showPanel(page);
  const speak = async (own, around, whole) => {
    await page.evaluate(
      ([a, b, c]) => {
        const panel = document.querySelector('baton-handoff');
        document.documentElement.lang = c;
        panel.parentElement.toggleAttribute('lang', b !== '');
        if (b !== '') panel.parentElement.setAttribute('lang', b);
        panel.removeAttribute('lang');
        if (a !== '') panel.setAttribute('lang', a);
        return new Promise((done) => (panel.addEventListener('baton-assessed', done, { once: true }), (panel.lead = { ...panel.lead })));
      },
      [own, around, whole],
    );
    return shownWords(page);
  };
  for (const [tag, [...words]] of Object.entries(said)) {
    const countdown = words.pop();
    assert.deepEqual(await speak(tag, '', 'en'), words, tag);
    assert.match(await part(page, '.countdown').innerText(), countdown);
  }
  assert.deepEqual(await speak('', 'de-AT', 'fr'), said.de.slice(0, 5));
  assert.deepEqual(await speak('', '', 'pt-BR'), said.pt.slice(0, 5));
  for (const none of ['', 'xx', 'not a tag!']) assert.deepEqual(await speak('', '', none), said.en.slice(0, 5));
});

onPage('no word of one language is left standing in another', {}, async (page) => {
  await showPanel(page, { ...given, viewer: 'rep-amara' });
  const own = async (tag) => {
    await page.evaluate((lang) => new Promise((done) => {
      const panel = document.querySelector('baton-handoff');
      panel.addEventListener('baton-assessed', done, { once: true });
      panel.setAttribute('lang', lang);
    }), tag);
    return page.evaluate(() => [...document.querySelector('baton-handoff').shadowRoot.querySelectorAll('.heading-1, .heading-2, .acts button, .tools button, .trigger-name, .element-head b, .origin, .tag')].map((one) => one.textContent));
  };
  const english = await own('en');
  const alike = new Set(['Budget', 'Objections', 'Qualification', 'Admin', 'OK', 'No', 'Chat']);
  for (const tag of ['de', 'fr', 'es', 'pt']) {
    const other = await own(tag);
    assert.equal(other.length, english.length);
    other.forEach((word, index) => assert.ok(word !== english[index] || alike.has(word), `${tag}: ${word}`));
  }
});

onPage('right to left, the panel is its mirror image and runs out of nothing', { width: 360 }, async (page) => {
  await showPanel(page);
  await unfold(page);
  const boxes = () => page.evaluate(() => [...document.querySelector('baton-handoff').shadowRoot.querySelectorAll('.mark, .avatar, .element-head b, summary .count, .quote')].filter((one) => one.checkVisibility()).map((one) => {
    const box = one.getBoundingClientRect();
    return [Math.round(box.left), Math.round(box.right)];
  }));
  const left = await boxes();
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  const right = await boxes();
  assert.equal(right.length, left.length);
  right.forEach(([from, to], index) => {
    assert.ok(Math.abs(from - (width - left[index][1])) <= 1 && Math.abs(to - (width - left[index][0])) <= 1, `${index}: ${from} to ${to}, was ${left[index]}`);
  });
  assert.equal(await overflow(page), 0);
});

/// Every state that a person can bring the panel into, one after the other.
async function throughStates(page, look) {
  const steps = [
    ['offered', () => byKey(page, 'hand-over').click(), '.standing.offered'],
    ['held', () => byKey(page, 'accept').click(), '.verdict.held'],
    ['asked why it goes back', () => byKey(page, 'open-handed_back').click(), '.deed'],
    ['given back', () => byKey(page, 'confirm').click(), '.standing.given-back'],
    ['asked to whom', () => byKey(page, 'open-reassigned').click(), '.deed'],
    ['all edited', async () => {
      for (const key of ['edit-introduction', 'edit-brief', 'edit-need', 'wrong']) await byKey(page, key).click();
    }, '.part-feedback .deed'],
  ];
  await look('fresh');
  for (const [name, step, shown] of steps) {
    await step();
    await part(page, shown).first().waitFor();
    await unfold(page);
    await look(name);
  }
}

const looks = [
  { lang: 'en', dir: 'ltr', scheme: 'light', forcedColors: 'none' },
  { lang: 'de', dir: 'ltr', scheme: 'dark', forcedColors: 'none' },
  { lang: 'fr', dir: 'rtl', scheme: 'light', forcedColors: 'none' },
  { lang: 'es', dir: 'ltr', scheme: 'light', forcedColors: 'active' },
  { lang: 'pt', dir: 'rtl', scheme: 'dark', forcedColors: 'none' },
];
for (const { lang, dir, ...look } of looks) {
  onPage(`axe finds nothing in any state: ${lang}, ${dir}, ${look.scheme}, forced colours ${look.forcedColors}`, { width: 360, reducedMotion: 'reduce', timeout: 120_000, ...look }, async (page) => {
    await page.evaluate(([tag, way]) => Object.assign(document.documentElement, { lang: tag, dir: way }), [lang, dir]);
    await showPanel(page);
    await unfold(page);
    await throughStates(page, async (state) => {
      assert.deepEqual(await faultsForPeople(page), [], state);
      assert.equal(await overflow(page), 0, state);
    });
  });
}

onPage('axe does see into the panel: pale text on pale ground is found', { width: 360 }, async (page) => {
  await showPanel(page);
  await page.evaluate(() => document.querySelector('baton-handoff').style.setProperty('--baton-ink-faint', '#cccccc'));
  assert.ok((await faultsForPeople(page)).some((fault) => fault.startsWith('color-contrast')));
});

onPage('headings start where the host wants them and leave no level out', {}, async (page) => {
  await showPanel(page);
  const levels = () => page.evaluate(() => [...document.querySelector('baton-handoff').shadowRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) => Number(one.tagName[1])));
  const found = await levels();
  assert.equal(found[0], 2);
  for (let n = 1; n < found.length; n += 1) assert.ok(found[n] - found[n - 1] <= 1, `level ${found[n - 1]} is followed by ${found[n]}`);
  await page.evaluate(() => document.querySelector('baton-handoff').setAttribute('heading-level', '4'));
  await page.waitForFunction(() => document.querySelector('baton-handoff').shadowRoot.querySelector('.verdict h4'));
});

onPage('no part of the panel needs a style attribute or a style element', {}, async (page) => {
  await showPanel(page);
  assert.equal(await page.evaluate(() => document.querySelector('baton-handoff').shadowRoot.querySelectorAll('[style], style, link').length), 0);
});

onPage('every time says whose it is where two places are spoken of', {}, async (page) => {
  await page.evaluate(() => import('/index.js'));
  await showPanel(page, { ...given, timeZone: 'Europe/Berlin' });
  const lines = await part(page, '.part-calling [data-zone]').allInnerTexts();
  assert.deepEqual(lines, ['Until 21:00 CST (their time)', 'Until Fri, Nov 20, 04:00 GMT+1 (your time)']);
  assert.match(await part(page, '.footer').innerText(), /^Times in Europe\/Berlin \(GMT\+1\)/);
  await page.evaluate(() => document.querySelector('baton-handoff').setAttribute('time-zone', 'Not/A_Zone'));
  await part(page, '.footer', { hasText: 'America/New York' }).waitFor();
});

onPage('on paper everything is open, black on white, and nothing is to be pressed', { scheme: 'dark' }, async (page) => {
  await showPanel(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const seen = await page.evaluate(() => {
    const root = document.querySelector('baton-handoff').shadowRoot;
    const colour = (one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor];
    return {
      closed: [...root.querySelectorAll('details')].filter((one) => !one.open).length,
      buttons: [...root.querySelectorAll('button')].filter((one) => one.checkVisibility() && !one.matches('.quote')).length,
      card: colour(root.querySelector('.card')),
      heading: colour(root.querySelector('.verdict .heading'))[0],
    };
  });
  assert.deepEqual(seen, { closed: 0, buttons: 0, card: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'], heading: 'rgb(0, 0, 0)' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  assert.equal(await part(page, '.part-excluded').getAttribute('open'), null);
});
