// panel.html in a frame of another origin: who may talk to it, what is said, and what happens when nobody answers.
import assert from 'node:assert';
import test, { after, before } from 'node:test';
import { faultsForPeople } from '../browser/browser.mjs';
import { asOf, connect, lead, startFrames, wildcard } from './frames.mjs';

let frames;
before(async () => {
  frames = await startFrames();
});
after(async () => frames?.close());

const wantsPerson = lead('lead-1', 'Can I talk to a human?');
const wantsNothing = lead('lead-2', 'ok');
const heading = (inside) => inside.locator('baton-handoff').getByRole('heading').first();
const eventually = async (look, what) => {
  for (const until = Date.now() + 15_000; Date.now() < until; await new Promise((done) => setTimeout(done, 50))) {
    if (await look()) return;
  }
  assert.fail(`${what} did not come about`);
};

test('a lead is shown, its events come back, and the frame takes the height of what it shows', async () => {
  const page = await frames.page();
  const { inside, ready, events } = await connect(page, 'one', frames.panel, frames.origin, { options: { lead: wantsPerson, asOf } });
  assert.equal(await ready(), 'ready');
  await eventually(async () => (await events('baton-assessed')).length === 1, 'the assessment');
  const [assessment] = await events('baton-assessed');
  assert.equal(assessment.lead_id, 'lead-1');
  assert.equal(assessment.decision.action, 'handoff');
  assert.equal(assessment.as_of, asOf);
  await heading(inside).waitFor();
  await eventually(async () => {
    const [frame, body] = [await page.locator('#one').boundingBox(), await inside.locator('body').boundingBox()];
    return frame.height > 300 && Math.abs(frame.height - body.height) < 8;
  }, 'the height');
  assert.deepEqual(page.faults(), []);
  assert.deepEqual(page.troubles.filter((one) => one.includes(wildcard)).length, 1, 'an administrator is told of an entry that is none');
  assert.deepEqual(await faultsForPeople(page), []);
  await page.context().close();
});

test('looks, language, roster and viewer reach the panel', async () => {
  const page = await frames.page();
  const roster = { reps: [{ id: 'r1', name: 'Dana Whitfield', role: 'account_executive' }] };
  const options = { lead: wantsPerson, asOf, roster, theme: { scheme: 'dark', vars: { '--baton-accent': 'rgb(1, 2, 3)' } }, locale: { tag: 'de', time_zone: 'Europe/Berlin' }, viewer: { rep_id: 'r1' } };
  const { inside, ready, events } = await connect(page, 'one', frames.panel, frames.origin, { options });
  await ready();
  await eventually(async () => (await events('baton-assessed')).at(-1)?.routing.recommended?.rep_id === 'r1', 'the roster');
  const element = inside.locator('baton-handoff');
  await element.getByText('Übergeben').first().waitFor();
  assert.equal(await element.getAttribute('theme'), 'dark');
  assert.equal(await element.getAttribute('viewer'), 'r1');
  assert.equal(await element.getAttribute('time-zone'), 'Europe/Berlin');
  assert.equal(await element.evaluate((one) => one.style.getPropertyValue('--baton-accent')), 'rgb(1, 2, 3)');
  assert.equal(await inside.locator('html').getAttribute('lang'), 'de');
  await page.context().close();
});

test('a page that is not in the list gets nothing but the greeting, whatever it puts into the address', async () => {
  const page = await frames.page(frames.stranger);
  const address = `${frames.panel}?origins=${encodeURIComponent(frames.stranger.slice(0, -1))}&data-origins=*`;
  const { inside, ready, events } = await connect(page, 'one', address, frames.origin, { options: { lead: wantsPerson, asOf, patienceMs: 2500 } });
  assert.equal(await ready(), 'timeout');
  await inside.getByText(`The page ${frames.stranger.slice(0, -1)} may not use this panel`).waitFor();
  assert.equal(await inside.locator('baton-handoff').count(), 0);
  assert.deepEqual(await events('baton-assessed'), []);
  const fromPanel = page.messages.filter(({ at, origin }) => at === frames.stranger.slice(0, -1) && origin === frames.origin);
  assert.deepEqual(fromPanel.map(({ data }) => data), [{ baton: 1, type: 'baton:hello' }]);
  await page.context().close();
});

test('nothing of a record goes over the window, in either direction', async () => {
  const page = await frames.page();
  const { ready, events } = await connect(page, 'one', frames.panel, frames.origin, { options: { lead: wantsPerson, asOf } });
  await ready();
  await eventually(async () => (await events('baton-assessed')).length === 1, 'the assessment');
  assert.deepEqual(page.messages.map(({ data }) => data.type).sort(), ['baton:connect', 'baton:hello']);
  assert.deepEqual(Object.keys(page.messages.find(({ data }) => data.type === 'baton:connect').data).sort(), ['baton', 'operations', 'type']);
  await page.context().close();
});

test('what is wrong with a message is said with its place, and the panel goes on', async () => {
  const page = await frames.page();
  const { ready, events, call } = await connect(page, 'one', frames.panel, frames.origin, { options: { lead: wantsPerson, asOf } });
  await ready();
  await eventually(async () => (await events('baton-assessed')).length === 1, 'the assessment');
  const refusal = (method, ...given) => call(method, ...given).then(() => 'taken', ({ message }) => message);
  assert.match(await refusal('setTheme', { scheme: 'pink' }), /\/scheme must be one of light, dark, auto/);
  assert.match(await refusal('setTheme', { scheme: 'dark', vars: { position: 'fixed' } }), /\/vars\/position must be named in the form/);
  assert.match(await refusal('setTheme', { scheme: 'dark', vars: { '--baton-ink': 'url(http://evil.example)' } }), /\/vars\/--baton-ink must be text/);
  assert.match(await refusal('setLocale', {}), /\/tag must be there/);
  assert.match(await refusal('show', 42), /\/lead must be an object or JSON text, or null/);
  await call('show', wantsNothing, asOf);
  await eventually(async () => (await events('baton-assessed')).at(-1).lead_id === 'lead-2', 'the next lead');
  await page.context().close();
});

test('a raw port is answered by the same rules, and rubbish is not answered at all', async () => {
  const page = await frames.page();
  const answers = await page.evaluate(
    async ([address, origin]) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      await new Promise((done) => window.addEventListener('message', done, { once: true }));
      const { port1, port2 } = new MessageChannel();
      const heard = [];
      const ready = new Promise((done) => (port1.onmessage = ({ data }) => (data.type === 'ready' && done(), heard.push(data))));
      frame.contentWindow.postMessage({ baton: 1, type: 'baton:connect' }, origin, [port2]);
      await ready;
      for (const message of ['hello', null, [1], { type: 'lead' }, { baton: 1, id: 7, type: 'steal' }, { baton: 1, id: 8, type: '__proto__' }, { baton: 1, id: 'x', type: 'lead', lead: null }, { baton: 1, id: 9, type: 'lead' }, { baton: 1, type: 'result', re: 1, ok: 'yes' }, { baton: 1, id: 10, type: 'lead', lead: null }]) port1.postMessage(message);
      await new Promise((done) => setTimeout(done, 500));
      return heard.filter(({ type }) => type === 'result').map(({ re, ok, error }) => [re, ok, error?.code]);
    },
    [frames.panel, frames.origin],
  );
  assert.deepEqual(answers, [[7, false, 'unknown_type'], [8, false, 'unknown_type'], [9, false, 'bad_message'], [10, true, undefined]]);
  await page.context().close();
});

test('two panels of one page keep to their own leads', async () => {
  const page = await frames.page();
  const one = await connect(page, 'one', frames.panel, frames.origin, { options: { lead: wantsPerson, asOf } });
  const two = await connect(page, 'two', frames.panel, frames.origin, { options: { lead: wantsNothing, asOf } });
  await Promise.all([one.ready(), two.ready()]);
  await eventually(async () => (await one.events('baton-assessed')).length > 0 && (await two.events('baton-assessed')).length > 0, 'both assessments');
  await one.call('show', { ...wantsPerson, id: 'lead-3' }, asOf);
  await eventually(async () => (await one.events('baton-assessed')).at(-1).lead_id === 'lead-3', 'the next lead');
  assert.deepEqual([...new Set((await two.events('baton-assessed')).map(({ lead_id }) => lead_id))], ['lead-2']);
  await page.context().close();
});

test('a frame that is loaded anew is told all again', async () => {
  const page = await frames.page();
  const { inside, ready, call, events } = await connect(page, 'one', frames.panel, frames.origin, { options: { asOf, locale: { tag: 'fr' } } });
  await ready();
  await call('show', wantsPerson, asOf);
  await eventually(async () => (await events('baton-assessed')).length === 1, 'the assessment');
  await page.evaluate(() => (document.querySelector('#one').src += '?again'));
  await eventually(async () => (await events('baton-assessed')).length === 2, 'the assessment after the reload');
  assert.equal(await inside.locator('html').getAttribute('lang'), 'fr');
  await call('show', wantsNothing, asOf);
  await eventually(async () => (await events('baton-assessed')).at(-1).lead_id === 'lead-2', 'the next lead');
  await page.context().close();
});

test('a frame that has long been loaded is connected to as well, and let go of', async () => {
  const page = await frames.page();
  await page.evaluate((src) => new Promise((done) => document.body.append(Object.assign(document.createElement('iframe'), { src, id: 'early', onload: done }))), frames.panel);
  const shown = await page.evaluate(
    async ([origin, given, moment]) => {
      const { connectPanel } = await import('/frame.js');
      const panel = connectPanel(document.querySelector('#early'), { origin });
      await panel.ready;
      const assessed = new Promise((done) => panel.addEventListener('baton-assessed', ({ detail }) => done(detail.lead_id)));
      await panel.show(given, moment);
      const id = await assessed;
      panel.close();
      return id;
    },
    [frames.origin, wantsPerson, asOf],
  );
  assert.equal(shown, 'lead-1');
  const inside = page.frameLocator('#early');
  await inside.getByText('The page around this panel sends no record.').waitFor();
  assert.equal(await inside.locator('baton-handoff').count(), 0);
  await page.context().close();
});

test('without a page around it, what is pasted is the lead', async () => {
  const page = await frames.page(frames.panel, { width: 360, height: 800 });
  await page.getByRole('heading', { name: 'Look at a lead' }).waitFor();
  await page.getByLabel('The prospect’s message').fill('Can I talk to a human?');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await page.locator('baton-handoff').getByText('Hand over').first().waitFor();
  await page.getByLabel('The prospect’s message').fill('{ "id": ');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await page.getByRole('alert').getByText('This is not the JSON of a lead').waitFor();
  assert.deepEqual(await faultsForPeople(page), []);
  if (process.env.BATON_SHOTS) await page.screenshot({ path: `${process.env.BATON_SHOTS}/panel-alone.png`, fullPage: true });
  await page.context().close();
});

test('a page that never answers leaves a panel that can be used, and may answer later', async () => {
  const page = await frames.page();
  await page.evaluate((src) => document.body.append(Object.assign(document.createElement('iframe'), { src, id: 'late', title: 'late' })), frames.panel);
  const inside = page.frameLocator('#late');
  await inside.getByText('The page around this panel sends no record.').waitFor();
  await inside.getByLabel('The prospect’s message').fill('Can I talk to a human?');
  await inside.getByRole('button', { name: 'Look at it' }).click();
  await inside.locator('baton-handoff').getByText('Hand over').first().waitFor();
  const shown = await page.evaluate(
    async ([origin, given, moment]) => {
      const { connectPanel } = await import('/frame.js');
      const panel = connectPanel(document.querySelector('#late'), { origin, lead: given, asOf: moment });
      return new Promise((done) => panel.addEventListener('baton-assessed', ({ detail }) => done(detail.lead_id)));
    },
    [frames.origin, wantsNothing, asOf],
  );
  assert.equal(shown, 'lead-2');
  assert.equal(await inside.locator('baton-handoff').count(), 1);
  assert.equal(await inside.getByText('The page around this panel sends no record.').count(), 0);
  await page.context().close();
});

const handOver = async (inside) => inside.locator('baton-handoff').locator('[part~=hand-over]').first().click();

test('handing over writes the brief as a note, once, where the page can', async () => {
  const page = await frames.page();
  const { inside, written, events } = await connect(page, 'one', frames.panel, frames.origin, { writes: 'yes', options: { lead: wantsPerson, asOf } });
  await handOver(inside);
  await inside.getByText('The brief is a note on the record.').waitFor();
  const [note, ...more] = await written();
  assert.deepEqual(more, []);
  assert.equal(note.op, 'note.create');
  assert.equal(note.lead_id, 'lead-1');
  assert.match(note.text, /Can I talk to a human\?/);
  assert.equal((await events('baton-handoff')).length, 1);
  assert.equal((await events('baton-write')).length, 1);
  await page.context().close();
});

test('a page that cancels the writing keeps it from being done', async () => {
  const page = await frames.page();
  const { inside, written, events } = await connect(page, 'one', frames.panel, frames.origin, { writes: 'yes', cancels: true, options: { lead: wantsPerson, asOf } });
  await handOver(inside);
  await eventually(async () => (await events('baton-write')).length === 1, 'the question');
  await new Promise((done) => setTimeout(done, 300));
  assert.deepEqual(await written(), []);
  assert.equal(await inside.getByText('The brief is a note').count(), 0);
  await page.context().close();
});

test('what could not be written is said, and can be tried again; a page that does not answer is not waited for', async () => {
  const page = await frames.page();
  const failing = await connect(page, 'one', frames.panel, frames.origin, { writes: 'fail', options: { lead: wantsPerson, asOf } });
  const hanging = await connect(page, 'two', frames.panel, frames.origin, { writes: 'hang', options: { lead: wantsPerson, asOf } });
  await handOver(failing.inside);
  await handOver(hanging.inside);
  await failing.inside.getByText('The note could not be written: the CRM is read-only today').waitFor();
  await failing.inside.getByRole('button', { name: 'Try again' }).click();
  await eventually(async () => (await failing.events('baton-write')).length === 2, 'the second try');
  await hanging.inside.getByText('no answer to request in 10000 ms').waitFor();
  await page.context().close();
});

test('a panel that never answers, and an origin that is none, are errors with a code', async () => {
  const page = await frames.page();
  const { ready } = await connect(page, 'one', frames.hosts.address, frames.hosts.address.slice(0, -1), { options: { lead: wantsPerson, patienceMs: 400 } });
  assert.equal(await ready(), 'timeout');
  for (const origin of ['*', 'https://panel.example/', 'https://*.example', 'null', '']) {
    const code = await page.evaluate(async (written) => {
      const { connectPanel } = await import('/frame.js');
      try {
        connectPanel(document.querySelector('iframe'), { origin: written });
      } catch ({ code: said }) {
        return said;
      }
      return 'taken';
    }, origin);
    assert.equal(code, 'bad_origin', origin);
  }
  await page.context().close();
});
