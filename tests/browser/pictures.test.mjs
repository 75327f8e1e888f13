// How the elements look, compared with pictures that somebody has looked at. The pictures are about looks and not about what the
// engine says: its answers are kept beside them. `node tests/browser/accept_pictures.mjs` takes them anew.
import assert from 'node:assert';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { add, asOf, demoLeads, packageTests, roster } from './package_page.mjs';

const required = createRequire(new URL('../../web/package.json', import.meta.url));
const { PNG } = required('pngjs');
const pixelmatch = required('pixelmatch').default;

const accepts = process.env.BATON_PICTURES === 'accept';
const kept = new URL('pictures/', import.meta.url);
const differences = 'build/pictures';
/// A picture may differ in so many pixels by more than an eye would pass over: a newer browser draws a curve anew.
const mostPixels = 40;
const eyeThreshold = 0.1;
/// Half of the size is enough to see what moved and what changed colour, and a quarter of the bytes.
const scale = 0.5;

const answers = JSON.parse(accepts ? '{}' : readFileSync(new URL('answers.json', kept), 'utf8'));
const lead = (id) => demoLeads.find((one) => one.id.includes(id));
/// Puts an element on the page that asks the answers; what an engine refuses is asked a real one.
const put = (page, tag, properties) =>
  page.evaluate(([name, values]) => {
    const element = Object.assign(document.createElement(name), values, values.lead?.id === '' ? {} : { engine: globalThis.answering });
    document.querySelector('main').append(element);
  }, [tag, { roster, asOf, ...properties }]);
const panel = (properties) => (page) => put(page, 'baton-handoff', properties);
const decided = (action, urgency, score, kind) => ({ as_of: asOf, decision: { action, urgency, score, respond_by: urgency === 'none' ? null : '2026-11-22T18:10:30Z' }, triggers: [{ kind, fired: true, strength: 90 }] });
const badges = [decided('handoff', 'immediate', 98, 'request'), decided('handoff', 'high', 83, 'complexity'), decided('handoff', 'normal', 61, 'qualification'), decided('prepare', 'none', 44, 'value'), decided('nurture', 'none', 7, 'intent'), decided('suppress', 'none', 0, 'emotional')];

/// How each is brought about, what shows that it is there, and how much of it is taken.
const pictures = {
  handoff: { make: panel({ lead: lead('cobalt') }), shown: 'baton-handoff .verdict', height: 1200 },
  prepare: { make: panel({ lead: lead('verlaine') }), shown: 'baton-handoff .verdict', height: 800 },
  suppress: { make: panel({ lead: lead('riverstone') }), shown: 'baton-handoff .verdict', height: 700 },
  accepted: {
    make: async (page) => {
      await panel({ lead: lead('cobalt'), viewer: 'rep-amara' })(page);
      await page.locator('baton-handoff [data-key="accept"]').click();
    },
    shown: 'baton-handoff .verdict.held',
    height: 420,
  },
  empty: { make: panel({}), shown: 'baton-handoff .state', height: 300 },
  error: { make: panel({ lead: { id: '', messages: [{ id: 'm', at: 'never', channel: 'chat', from: 'prospect', text: 'x' }] } }), shown: 'baton-handoff .problems li >> nth=1', height: 500 },
  badge: { make: async (page) => { for (const assessment of badges) await add(page, 'baton-badge', { assessment }, { countdown: '' }); }, shown: 'baton-badge >> nth=5 >> .pill', height: 400 },
  board: { make: (page) => put(page, 'baton-board', { leads: demoLeads }), shown: 'baton-board .count >> text=30', height: 600 },
  policy: {
    make: async (page) => {
      await put(page, 'baton-policy', { leads: demoLeads });
      await page.locator('baton-policy [data-pointer="/decide/thresholds/complexity"] input').fill('80');
    },
    shown: 'baton-policy .change >> nth=0',
    height: 800,
  },
};

/// Runs in the page: every element asks this engine, which answers as it did when the pictures were taken, or writes down what it says.
function keepAnswers([name, known]) {
  const calls = {};
  globalThis.answered = {};
  const ask = (method) => async (...request) => {
    const place = `${name} ${method} ${(calls[method] = (calls[method] ?? 0) + 1)}`;
    if (known !== null && place in known) return known[place];
    if (known !== null) throw new Error(`${place} was never asked: take the pictures anew`);
    const { loadEngine } = await import('/engine.js');
    globalThis.real ??= loadEngine();
    return (globalThis.answered[place] = await (await globalThis.real)[method](...request));
  };
  globalThis.answering = { assess: ask('assess'), survey: ask('survey'), check: ask('check') };
}

async function take(page, name, { width, scheme }) {
  const { make, shown, height } = pictures[name];
  const known = Object.keys(answers).some((place) => place.startsWith(`${name} `));
  await page.setViewportSize({ width, height: Math.min(height, 900) });
  await page.evaluate(keepAnswers, [name, accepts && !known ? null : answers]);
  await page.evaluate((isDark) => {
    document.querySelector('main').replaceChildren();
    performance.now = () => 0; // Countdowns stand still.
    document.body.style.background = isDark ? '#10151b' : '#ffffff';
    document.body.style.setProperty('--baton-font', '"DejaVu Sans"');
  }, scheme === 'dark');
  await make(page);
  await page.locator(shown).waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.documentElement.scrollTo(0, 0));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, await page.evaluate(() => Math.ceil(document.documentElement.scrollHeight))) } });
}

/// What differs from the picture that was kept; the difference is written where a person can look at it.
function difference(file, bytes) {
  const place = new URL(file, kept);
  if (!existsSync(place)) return `${file} was never taken`;
  const [old, now] = [PNG.sync.read(readFileSync(place)), PNG.sync.read(bytes)];
  if (old.width !== now.width || old.height !== now.height) {
    writeFileSync(`${differences}/${file}`, bytes);
    return `${file} is ${now.width} x ${now.height}, was ${old.width} x ${old.height}; now: ${differences}/${file}`;
  }
  const shown = new PNG({ width: now.width, height: now.height });
  const many = pixelmatch(old.data, now.data, shown.data, now.width, now.height, { threshold: eyeThreshold });
  if (many <= mostPixels) return undefined;
  writeFileSync(`${differences}/${file}`, PNG.sync.write(shown));
  return `${file}: ${many} pixels differ; shown in ${differences}/${file}`;
}

/// In thirty-three shades of each colour, which take six tenths of the bytes.
function keep(file, bytes) {
  mkdirSync(kept, { recursive: true });
  const picture = PNG.sync.read(bytes);
  for (const [index, value] of picture.data.entries()) if (index % 4 !== 3) picture.data[index] = Math.min(255, Math.round(value / 8) * 8);
  writeFileSync(new URL(file, kept), PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }));
}

const onPage = packageTests('index.js');
for (const width of [320, 380, 1440]) {
  for (const scheme of ['light', 'dark']) {
    const name = `${Object.keys(pictures).length} pictures are as they were: ${width} pixels, ${scheme}`;
    onPage(name, { width, scheme, reducedMotion: 'reduce', deviceScaleFactor: scale, timeout: 120_000 }, async (page) => {
      mkdirSync(differences, { recursive: true });
      await page.evaluate(() => Promise.all(['badge', 'board', 'policy'].map((one) => import(`/${one}.js`))));
      const faults = [];
      for (const one of Object.keys(pictures)) {
        const bytes = await take(page, one, { width, scheme });
        if (accepts) keep(`${one}-${width}-${scheme}.png`, bytes);
        else faults.push(difference(`${one}-${width}-${scheme}.png`, bytes));
        Object.assign(answers, await page.evaluate(() => globalThis.answered));
      }
      if (accepts) writeFileSync(new URL('answers.json', kept), `${JSON.stringify(answers)}\n`);
      assert.deepEqual(faults.filter((fault) => fault !== undefined), []);
    });
  }
}
