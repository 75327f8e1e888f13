import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { faultsForPeople, overflow } from './browser.mjs';
import { corpus, harm, watchHarm } from './hostile.mjs';
import { add, asOf, brotliBytes, packageTests, roster } from './package_page.mjs';

const onPage = packageTests('metrics.js');
const shown = (page) => page.locator('baton-metrics .tile').first().waitFor();
const say = (page, selector) => page.locator(`baton-metrics ${selector}`);

/// A year of handoffs with two faults, as the generator makes it, and what the command line measures of it.
const folder = mkdtempSync(join(tmpdir(), 'baton-metrics-'));
const run = (program, args) => {
  const ran = spawnSync(`build/native/${program}`, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(ran.status, 0, ran.stderr);
  return ran.stdout;
};
function history(handoffs, ...faults) {
  const files = [join(folder, 'ledger'), join(folder, 'handoffs')];
  run('baton-history', ['--roster', 'web/demo/roster.json', '--handoffs', String(handoffs), '--until', '2026-11-19T00:00:00Z', ...faults.flatMap((one) => ['--fault', one]), '--write-ledger', files[0], '--write-handoffs', files[1]]);
  const measures = JSON.parse(run('baton', ['measure', files[0], '--handoffs', files[1], '--as-of', asOf, '--format', 'json']));
  const [entries, records] = files.map((file) => readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line)));
  return { entries, handoffs: records, measures };
}
const year = history(1300, 'no_show:rep', 'missed_deadline:lately');
const few = history(8);
rmSync(folder, { recursive: true });

test('the dashboard is small', () => {
  const bytes = brotliBytes('metrics.js');
  console.log(`metrics.js: ${bytes} bytes brotli; ledger.js: ${brotliBytes('ledger.js')}`);
  assert.ok(bytes < 36_000, `${bytes} bytes, 36000 are allowed`);
});

for (const [width, scheme] of [[1440, 'light'], [1440, 'dark'], [320, 'light'], [320, 'dark'], [380, 'light']])
  onPage(`a year of handoffs at ${width} pixels, ${scheme}: nothing for axe, nothing wider than the page`, { width, scheme }, async (page) => {
    await add(page, 'baton-metrics', { measures: year.measures, roster });
    await shown(page);
    assert.deepEqual(await faultsForPeople(page), []);
    assert.equal(await overflow(page), 0);
    for (const fold of await say(page, 'details').all()) await fold.evaluate((one) => (one.open = true));
    assert.deepEqual(await faultsForPeople(page), []);
    assert.equal(await overflow(page), 0);
  });

onPage('figures measured in the page are those of the command line, each with interval and sample', {}, async (page) => {
  await add(page, 'baton-metrics', { roster, asOf, ledger: { entries: year.entries, handoffs: year.handoffs } });
  await shown(page);
  const tiles = await say(page, '.tile').allInnerTexts();
  const won = year.measures.all.shares.find(({ kind }) => kind === 'won');
  const written = (share) => `${(share / 100).toFixed(1).replace(/\.0$/, '')}%`;
  assert.equal(tiles[0].replaceAll('\n', '|'), `Won|${written(won.share)}|95 %: ${written(won.low)} to ${written(won.high)}|${won.hits} of ${won.n.toLocaleString('en')} · ${won.waiting} too young to tell`);
  assert.equal(tiles.length, 12);
  for (const tile of tiles) assert.match(tile, /95 %: |Too few to say/, tile);
  assert.equal(await say(page, '.section-funnel .strip-row:not(.axis-row)').count(), 5);
  assert.deepEqual(await say(page, '.flag').evaluateAll((all) => all.map((one) => one.dataset.flag)), year.measures.red_flags.filter(({ raised }) => raised).map(({ share }) => share.kind));
});

onPage('a flag names its causes with their numbers, and who they are', {}, async (page) => {
  await add(page, 'baton-metrics', { measures: year.measures, roster });
  await shown(page);
  const flag = year.measures.red_flags.find(({ raised, causes }) => raised && causes.length > 0);
  const [cause] = flag.causes;
  const text = await say(page, `[data-flag="${flag.share.kind}"] .cause`).first().innerText();
  assert.ok(text.startsWith(`Rep: ${roster.reps.find(({ id }) => id === cause.key).name}`), text);
  assert.match(text, new RegExp(`${cause.with.hits} of ${cause.with.n}`));
  assert.match(text, /Chance alone does as much/);
});

onPage('few handoffs say that they are too few, and no share stands alone', {}, async (page) => {
  await add(page, 'baton-metrics', { measures: few.measures, roster });
  await shown(page);
  const tiles = await say(page, '.tile').allInnerTexts();
  assert.ok(tiles.every((one) => /Too few to say/.test(one) && !/%/.test(one)), tiles.join('\n'));
  assert.equal(await say(page, '.point').count(), 0);
  assert.deepEqual(await faultsForPeople(page), []);
});

onPage('without a ledger, without handoffs, while measuring and when that fails the dashboard says so', { troubled: true }, async (page) => {
  await add(page, 'baton-metrics', {});
  assert.match(await say(page, '.state-empty').innerText(), /No ledger yet/);
  assert.deepEqual(await faultsForPeople(page), []);
  await page.evaluate(() => {
    const element = document.querySelector('baton-metrics');
    globalThis.waiting = {};
    element.engine = new Promise((resolve, reject) => (globalThis.waiting = { resolve, reject }));
    element.ledger = { entries: [] };
  });
  await say(page, '.state-loading').waitFor();
  assert.deepEqual(await faultsForPeople(page), []);
  await page.evaluate(() => globalThis.waiting.reject(new Error('the engine is out')));
  assert.match(await say(page, '.state-failed').innerText(), /could not be measured\s+the engine is out\s+Try again/);
  assert.deepEqual(await faultsForPeople(page), []);
  await page.evaluate(() => (document.querySelector('baton-metrics').engine = null));
  assert.match(await say(page, '.state-empty').innerText(), /No handoff has been written down yet/);
  await page.evaluate(() => (document.querySelector('baton-metrics').measures = '{"all":{}}'));
  assert.match(await say(page, '.state-failed').innerText(), /must be what baton measure --format json writes/);
});

onPage('with the keyboard alone: another figure, another group, and the table of a chart', {}, async (page) => {
  await add(page, 'baton-metrics', { measures: year.measures, roster });
  await shown(page);
  const focused = () => page.evaluate(() => { const at = document.querySelector('baton-metrics').shadowRoot.activeElement; return at === null ? '' : (at.dataset.key ?? at.textContent); });
  const until = async (wanted) => {
    for (let n = 0; n < 40 && (await focused()) !== wanted; n += 1) await page.keyboard.press('Tab');
    assert.equal(await focused(), wanted);
  };
  await until('by');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), 'by');
  assert.equal(await say(page, '.section-breakdown .strip-row:not(.axis-row)').count(), year.measures.breakdowns.find(({ by }) => by === 'rep').groups.length);
  assert.match(await say(page, '.section-breakdown').innerText(), new RegExp(roster.reps[0].name));
  await until('Table: Won, by Rep');
  await page.keyboard.press('Enter');
  assert.ok(await say(page, '.section-breakdown table').isVisible());
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.querySelector('baton-metrics').shadowRoot.activeElement.className), 'table-room');
  // The open table stays open with another figure.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  assert.ok(await say(page, '.section-breakdown table').isVisible());
});

onPage('every chart has a name for those who do not see it, and a table with its figures', {}, async (page) => {
  await add(page, 'baton-metrics', { measures: year.measures, roster });
  await shown(page);
  const charts = await page.evaluate(() => [...document.querySelector('baton-metrics').shadowRoot.querySelectorAll('[part=chart]')].map((one) => ({ role: one.getAttribute('role'), name: one.getAttribute('aria-label'), table: one.parentElement.querySelector('table') !== null })));
  assert.ok(charts.length >= 7, `${charts.length} charts`);
  for (const { role, name, table } of charts) assert.ok(role === 'img' && name.length > 10 && table, `${role} ${name}`);
  const weeks = await page.evaluate(() => document.querySelector('baton-metrics').shadowRoot.querySelectorAll('.section-trend tbody tr').length);
  assert.equal(weeks, year.measures.breakdowns.find(({ by }) => by === 'week').groups.length);
});

onPage(`${corpus.length} hostile strings run nothing, become no markup and stay in their places at 320 pixels`, { width: 320, timeout: 120_000 }, async (page) => {
  await page.evaluate(watchHarm);
  const measures = structuredClone(year.measures);
  for (const { groups, by } of measures.breakdowns) {
    const [group] = groups;
    if (by !== 'week') groups.push(...corpus.map((key) => ({ ...group, key })));
  }
  const [cause] = measures.red_flags.find(({ causes }) => causes.length > 0).causes;
  for (const flag of measures.red_flags) Object.assign(flag, { raised: true, causes: corpus.map((key) => ({ ...cause, key })) });
  measures.problems = corpus.map((text) => ({ code: 'unreadable_entry', count: 3, examples: [text, text], text }));
  await add(page, 'baton-metrics', { measures, roster });
  await shown(page);
  assert.match(await say(page, '.remarks').innerText(), /<script>/);
  for (const by of ['trigger', 'rep', 'queue', 'role', 'channel', 'tier']) {
    await say(page, '[data-key="by"]').selectOption(by);
    assert.deepEqual(await page.evaluate(harm, '.tick'), [], by);
  }
});

for (const [lang, title] of [['de', 'Warnzeichen'], ['fr', 'Signaux d’alerte'], ['es', 'Señales de alarma'], ['pt', 'Sinais de alarme']])
  onPage(`in ${lang} no word is left in English, and all fits 320 pixels`, { width: 320 }, async (page) => {
    await add(page, 'baton-metrics', { measures: year.measures, roster }, { lang });
    await shown(page);
    const text = await say(page, '.metrics').innerText();
    assert.match(text, new RegExp(title));
    assert.doesNotMatch(text, /too young|Red flags|Table:|Handed over warm|may be chance|Asks for a person/);
    assert.equal(await overflow(page), 0);
  });

onPage('right to left the axes begin on the right and nothing is wider than the page', { width: 320 }, async (page) => {
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await add(page, 'baton-metrics', { measures: year.measures, roster });
  await shown(page);
  assert.equal(await overflow(page), 0);
  const [first, last] = await page.evaluate(() => {
    const ticks = [...document.querySelector('baton-metrics').shadowRoot.querySelectorAll('.section-funnel .axis .tick')].map((one) => one.getBoundingClientRect().left);
    return [ticks[0], ticks.at(-1)];
  });
  assert.ok(first > last, `${first} ${last}`);
  assert.match(await page.evaluate(() => getComputedStyle(document.querySelector('baton-metrics').shadowRoot.querySelector('.strip')).transform), /matrix\(-1/);
});

onPage('on paper, in forced colours and without motion the figures and marks are there', { width: 794 }, async (page) => {
  await add(page, 'baton-metrics', { measures: year.measures, roster });
  await shown(page);
  const stroke = () => page.evaluate(() => getComputedStyle(document.querySelector('baton-metrics').shadowRoot.querySelector('.plot .line')).stroke);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await stroke(), 'rgb(0, 0, 0)');
  assert.ok(await say(page, '.plot').isVisible());
  assert.equal(await say(page, 'details:visible').count(), 0);
  await page.emulateMedia({ media: 'screen', forcedColors: 'active', reducedMotion: 'reduce' });
  assert.notEqual(await stroke(), 'none');
  assert.deepEqual(await faultsForPeople(page), []);
});

onPage('a ledger that changes is measured anew, and figures come by event', {}, async (page) => {
  const counts = await page.evaluate(async ([moment]) => {
    const { openLedger } = await import('/ledger.js');
    const ledger = await openLedger('metrics');
    const element = document.createElement('baton-metrics');
    const counts = [];
    const measured = () => new Promise((done) => element.addEventListener('baton-measured', ({ detail }) => done(counts.push(detail.all.handoffs)), { once: true }));
    Object.assign(element, { ledger, asOf: moment });
    let next = measured();
    document.querySelector('main').append(element);
    await next;
    next = measured();
    await ledger.append([{ id: 'a', handoff_id: 'h', lead_id: 'ada', at: '2026-11-18T15:00:00Z', kind: 'proposed', rep_id: 'r' }]);
    await next;
    return counts;
  }, [asOf]);
  assert.deepEqual(counts, [0, 1]);
});
