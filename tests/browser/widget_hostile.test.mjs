// Words that mean harm, in every place where the panel shows text; and very many leads.
import assert from 'node:assert';
import { isFirefox } from './browser.mjs';
import { corpus } from './hostile.mjs';
import { addPanel, given, panelPages, showPanel } from './panel.mjs';

const { onPage } = panelPages();

/// Runs in the page: puts each string into every text of lead, roster and ledger, and looks at what the panel makes of it.
async function showAll({ lead, roster, words, firefox }) {
  const panel = document.querySelector('baton-handoff');
  const wide = document.documentElement;
  const faults = [];
  let shown = 0;
  /// A word of a megabyte stands where people write; in every place at once it would only measure patience.
  const hostile = (word) => (word.length > 10_000 ? huge(word) : everywhere(word));
  const huge = (word) => ({ ...lead, contact: { ...lead.contact, name: word }, messages: [...lead.messages, { id: 'x', at: '2026-11-19T15:00:00Z', channel: 'chat', from: 'prospect', text: `I want to talk to a person about ${word}` }] });
  const everywhere = (word) => ({
    ...lead,
    contact: { ...lead.contact, name: word, title: word, email: word },
    company: { ...lead.company, name: word, industry: word, domain: word },
    deal: { ...lead.deal, stage: word },
    qualification: { budget: { status: 'mentioned', value: word }, authority: { status: 'confirmed', value: word } },
    messages: [
      ...lead.messages,
      { id: 'x', at: '2026-11-19T15:00:00Z', channel: 'chat', from: 'prospect', text: `I want to talk to a person about ${word}. Our problem is ${word}. What does ${word} cost?`, name: word, subject: word },
      { id: 'y', at: '2026-11-19T15:01:00Z', channel: 'note', from: 'rep', text: word.trim() === '' ? 'empty' : word, name: word },
    ],
    events: [...lead.events, { id: 'z', at: '2026-11-19T14:00:00Z', kind: 'download', subject: word, outcome: word }],
    signals: [{ kind: 'complexity', strength: 90, source: word.slice(0, 200) || 'x', quote: word }],
    handoffs: [{ id: 'h', handoff_id: 'h', lead_id: lead.id, at: '2026-11-19T15:05:00Z', kind: 'declined', rep_id: 'rep-amara', reason: 'other', text: word }],
  });
  const next = () =>
    new Promise((done) => {
      const looking = setInterval(() => panel.shadowRoot.querySelector('.failed') !== null && end(false), 20);
      const end = (isShown) => (clearInterval(looking), done(isShown));
      panel.addEventListener('baton-assessed', () => end(true), { once: true });
    });
  for (const word of words) {
    const ready = next();
    Object.assign(panel, { lead: hostile(word), roster: { ...roster, reps: roster.reps.map((rep) => ({ ...rep, name: word.trim() === '' ? rep.name : word.length > 10_000 ? word.slice(0, 10_000) : word })) } });
    if (!(await ready)) faults.push(`never shown: ${panel.shadowRoot.textContent.slice(0, 300)}`);
    else shown += 1;
    const root = panel.shadowRoot;
    for (const one of root.querySelectorAll('details')) one.open = true;
    const cut = [...root.querySelectorAll('.part, .decision, .element, .quote, .fact, li')].filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0);
    if (wide.scrollWidth > wide.clientWidth) faults.push(`wider than the page: ${JSON.stringify(word.slice(0, 60))}`);
    // What is one letter to a reader can't be broken; the card cuts it off.
    const letters = [...new Intl.Segmenter().segment(word.slice(0, 1000))].length;
    const isOneLetter = word.length < 1000 && letters === 1;
    // Firefox gives a letter's hundredth mark room of its own, and lets wide spaces hang out of the line, where nobody sees them.
    const hangs = firefox && (word.trim() === '' || word.length / letters > 100);
    if (cut.length > 0 && !isOneLetter && !hangs) faults.push(`runs out of .${cut.at(-1).className}: ${JSON.stringify(word.slice(0, 60))}`);
    const made = root.querySelectorAll('script, img, iframe, object, embed, link, style, a, base, meta, video, audio, math, slot, baton-handoff, [onload], [onerror], [style]').length;
    if (made > 0) faults.push(`became markup: ${JSON.stringify(word.slice(0, 60))}`);
    if (globalThis.hacked.count > 0) faults.push(`ran: ${word.slice(0, 60)}`);
  }
  return { faults, shown };
}

onPage(`${corpus.length} hostile strings in every text run nothing, become no markup and stay in their places at 320 pixels`, { width: 320, timeout: 180_000 }, async (page) => {
  assert.ok(corpus.length >= 200);
  await page.evaluate(() => {
    globalThis.hacked = () => (globalThis.hacked.count += 1);
    globalThis.hacked.count = 0;
  });
  await showPanel(page);
  const { faults, shown } = await page.evaluate(showAll, { ...given, words: corpus, firefox: isFirefox });
  assert.deepEqual(faults, []);
  assert.equal(shown, corpus.length);
});

onPage('the looking does see harm: markup put into the panel, and words that run out of it', { width: 320 }, async (page) => {
  await page.evaluate(() => Object.assign(globalThis, { hacked: Object.assign(() => {}, { count: 0 }) }));
  await showPanel(page);
  const sheet = '.headline, .quote-text, b { white-space: nowrap; overflow-wrap: normal; }';
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const root = document.querySelector('baton-handoff').shadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, sheet);
  const { faults } = await page.evaluate(showAll, { ...given, words: ['W'.repeat(300)], firefox: isFirefox });
  assert.ok(faults.some((fault) => /runs out of|wider than/.test(fault)), faults.join('\n'));
});

for (const [where, worker, many] of [['in a worker', undefined, 2000], ['in the page’s own thread', false, 1000]]) {
  onPage(`${many} leads later the heap is where it was, with the engine ${where}`, { timeout: 180_000, chromiumOnly: 'its heap can not be measured' }, async (page) => {
    const short = { id: 'a', messages: [{ id: 'm', at: '2026-11-19T15:00:00Z', channel: 'chat', from: 'prospect', text: 'Can I talk to a person about pricing for 40 seats?' }] };
    await addPanel(page, {});
    const inWorker = await page.evaluate(async ([values, lead, option]) => {
      const { loadEngine } = await import('/engine.js');
      const engine = await loadEngine(option === undefined ? {} : { worker: option });
      const panel = document.querySelector('baton-handoff');
      const switchTo = (id) => {
        const shown = new Promise((done) => panel.addEventListener('baton-assessed', done, { once: true }));
        panel.lead = { ...lead, id };
        return shown;
      };
      Object.assign(panel, { ...values, engine, lead: null });
      globalThis.switchLeads = async (from, to) => {
        for (let n = from; n < to; n += 1) {
          await switchTo(`lead-${n}`);
          if (n % 50 === 0) panel.shadowRoot.querySelector('[data-key="edit-introduction"]').click();
          if (n % 70 === 0) panel.remove(), document.querySelector('main').append(panel);
        }
      };
      return engine.inWorker;
    }, [{ roster: given.roster, asOf: given.asOf }, short, worker]);
    assert.equal(inWorker, worker === undefined);
    const devtools = await page.context().newCDPSession(page);
    const usage = async () => {
      for (let n = 0; n < 3; n += 1) await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
      return { usedSize, backingStorageSize, nodes, jsEventListeners };
    };
    await page.evaluate(() => globalThis.switchLeads(0, 200));
    const before = await usage();
    const began = Date.now();
    await page.evaluate((to) => globalThis.switchLeads(200, to), 200 + many);
    const took = Date.now() - began;
    const after = await usage();
    const growth = after.usedSize - before.usedSize;
    const stored = after.backingStorageSize - before.backingStorageSize;
    console.log(`${many} leads ${where}: ${took} ms, heap ${growth} bytes, memory of the engine and buffers ${stored} bytes, ${after.nodes - before.nodes} nodes`);
    assert.ok(growth < 1_000_000, `the heap grew by ${growth} bytes`);
    assert.ok(stored < 1_000_000, `what lies beside the heap grew by ${stored} bytes`);
    assert.ok(after.nodes < before.nodes * 1.5, `${before.nodes} nodes became ${after.nodes}`);
    assert.ok(after.jsEventListeners < before.jsEventListeners * 1.5, `${before.jsEventListeners} listeners became ${after.jsEventListeners}`);
  });
}
