// Packs whose CRMs can't be run here: their pages and scripts as packed, in a browser, with a stand-in for what the CRM hands them.
import assert from 'node:assert';
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { recordsOf } from '../adapters/adapters.mjs';
import { start } from '../browser/browser.mjs';
import { packed } from './packs.mjs';

const folder = mkdtempSync(join(tmpdir(), 'baton-vendors-'));
const strict = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' blob: data:; img-src 'self' data:; worker-src 'self' blob: data:";
let host;

const page = (...scripts) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CRM</title><link rel="icon" href="data:,">${scripts.map((src) => `<script src="${src}"></script>`).join('')}</head><body><main></main></body></html>`;
/// A script that stands where a vendor's would: the CRM, made of `given`, with `called` for what it is asked to write.
const standIn = (name, given, make) => writeFileSync(join(folder, name), `globalThis.called = [];\n(${make})(${JSON.stringify(given)}, globalThis.called);\n`);
const config = (path, global) => writeFileSync(join(folder, path), `self.BatonConfig = ${JSON.stringify(global)};`);
const aiAuthors = ['AI SDR', 'Admin', 'ai-sdr@northline-demo.example'];

before(async () => {
  for (const name of ['zoho', 'zendesk', 'espocrm', 'odoo', 'salesforce', 'dynamics']) cpSync(packed(name), join(folder, name), { recursive: true });
  const write = ['note.create', 'task.create'];
  config('zoho/app/config.js', { adapter: { aiAuthors }, write });
  config('zendesk/assets/config.js', { adapter: { aiAuthors }, write });
  config('espocrm/files/client/custom/modules/baton/lib/config.js', { adapter: { aiAuthors }, write });
  config('odoo/baton/static/lib/config.js', { adapter: { aiAuthors: ['res.partner/9'] }, write });
  config('salesforce/force-app/main/default/staticresources/batonConfig.js', { adapter: { aiAuthors }, write });
  config('dynamics/baton_/panel/config.js', { adapter: { aiAuthors }, write });
  makeStandIns();
  host = await start(folder, (path) => (path === '/strict/panel.html' ? strict : ''));
});
after(async () => {
  await host?.close();
  rmSync(folder, { recursive: true, force: true });
});

function makeStandIns() {
  standIn('zoho/app/ZohoEmbededAppSDK.min.js', recordsOf('zoho'), (given, called) => {
    const said = (what) => (...args) => (called.push([what, args[0]]), Promise.resolve({ data: [{ code: 'SUCCESS' }] }));
    const lists = { Notes: given.notes, Calls: given.calls, Tasks: given.tasks };
    let loaded;
    globalThis.ZOHO = {
      embeddedApp: { on: (name, heard) => (loaded = heard), init: async () => loaded({ Entity: 'Leads', EntityId: given.lead.data?.[0]?.id ?? given.lead.id }) },
      CRM: {
        API: {
          getRecord: async () => (given.lead.data ? given.lead : { data: [given.lead] }),
          getRelatedRecords: async ({ RelatedList }) => (lists[RelatedList]?.data ? lists[RelatedList] : { data: [lists[RelatedList] ?? []].flat() }),
          addNotes: said('addNotes'),
          insertRecord: said('insertRecord'),
          updateRecord: said('updateRecord'),
        },
      },
    };
  });
  const comments = [
    { id: 1, author: { id: 5, name: 'Mira Halvorsen', email: 'mira@halvorsen-freight.example', role: 'end-user' }, value: '<p>What does it cost for 40 seats? Can I talk to a person?</p>', timestamp: '2026-11-21T14:12:05Z' },
    { id: 2, author: { id: 9, name: 'AI SDR', role: 'agent' }, value: 'Let me find that out.', timestamp: '2026-11-21T14:13:05Z' },
  ];
  const ticket = { id: 35, subject: 'Price for 40 seats', status: 'open', requester: { id: 5, name: 'Mira Halvorsen', email: 'mira@halvorsen-freight.example' }, organization: { name: 'Halvorsen Freight LLC' }, comments };
  standIn('zendesk/assets/zaf_sdk.min.js', ticket, (given, called) => {
    const get = async (names) => {
      if (names === 'lead.id') throw new Error('lead.id is not there');
      return Object.fromEntries([names].flat().map((name) => [name, given[name.slice('ticket.'.length)]]));
    };
    globalThis.ZAFClient = { init: () => ({ get, on: () => undefined, request: async () => ({}), invoke: async (...args) => void (args[0] === 'resize' || called.push(args)) }) };
  });
  const lib = 'espocrm/files/client/custom/modules/baton';
  standIn('espocrm.js', recordsOf('espocrm'), (given, called) => {
    const answers = { '/stream': given.stream, '/activities': given.activities, '/history': given.history, '/tasks': given.tasks };
    globalThis.Espo = { Ajax: { getRequest: async (url) => answers[Object.keys(answers).find((end) => url.endsWith(end))] ?? {}, postRequest: async (...args) => void called.push(args), putRequest: async (...args) => void called.push(args) } };
    const Dep = class {
      setup() {}
      listenTo(model, name, heard) {
        model.heard[name] = heard;
      }
      getPreferences = () => new Map([['language', 'de_DE']]);
      getConfig = () => new Map();
    };
    globalThis.define = (name, needs, make) => {
      globalThis.view = new (make(Dep))();
      Object.assign(globalThis.view, { element: document, model: { id: given.lead.id, attributes: given.lead, heard: {}, trigger: () => undefined, fetch: () => undefined } });
    };
  });
  // The CRM serves the module's files under client/custom/modules, as its installer puts them there.
  cpSync(join(folder, lib), join(folder, 'client/custom/modules/baton'), { recursive: true });
  writeFileSync(join(folder, 'espocrm.html'), page('espocrm.js', 'client/custom/modules/baton/src/views/lead/panels/baton.js').replace('<main></main>', '<main><div class="baton-host"></div></main>'));
  const odoo = {
    'crm.lead': [{ id: 7, contact_name: 'Mira Halvorsen', partner_name: 'Halvorsen Freight LLC', email_from: 'mira@halvorsen-freight.example', phone: '+1 218 555 0121', mobile: false, function: 'Operations Director', website: 'https://halvorsen-freight.example', country_id: [233, 'United States'], stage_id: [2, 'Qualified'], expected_revenue: 18000, company_currency: [1, 'USD'], date_deadline: '2026-12-18', user_id: [2, 'Dana Whitfield'], active: true }],
    'mail.message': [
      { id: 3, date: '2026-11-22 09:30:11', body: '<p>Asked twice about volume pricing.</p>', subject: false, author_id: [9, 'AI SDR'], email_from: '"AI SDR" <ai@northline.example>', message_type: 'comment', is_internal: true },
      { id: 2, date: '2026-11-21 14:12:05', body: '<p>Can I talk to someone?</p>', subject: 'Price', author_id: false, email_from: '"Mira" <mira@halvorsen-freight.example>', message_type: 'email', is_internal: false },
      { id: 1, date: '2026-11-20 08:00:00', body: '<p>Stage changed</p>', subject: false, author_id: [2, 'Dana Whitfield'], email_from: false, message_type: 'notification', is_internal: true },
    ],
    'mail.activity': [{ id: 4, summary: 'Call Mira', date_deadline: '2026-11-23', user_id: [2, 'Dana Whitfield'] }],
  };
  standIn('odoo.js', odoo, (given, called) => {
    globalThis.orm = { read: async (model) => given[model], searchRead: async (model) => given[model], write: async (...args) => void called.push(args), call: async (...args) => void called.push(args) };
  });
  writeFileSync(join(folder, 'odoo.html'), page('odoo.js', 'odoo/baton/static/lib/config.js', 'odoo/baton/static/lib/host.js'));
  const { lead, tasks, events } = recordsOf('salesforce');
  const fields = (row) => ({ fields: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, { value, displayValue: null }])) });
  const listed = (rows) => ({ records: rows.map((row) => ({ id: row.Id, ...fields(row) })) });
  standIn('salesforce.js', { lead: { id: lead.Id, ...fields(lead) }, tasks: listed(tasks), events: listed(events) }, (given, called) => {
    globalThis.component = { records: given, language: 'fr', timeZone: 'America/Chicago', create: async (...args) => void called.push(args), update: async (...args) => void called.push(args) };
  });
  writeFileSync(join(folder, 'salesforce.html'), page('salesforce.js', ...['batonConfig', 'baton'].map((name) => `salesforce/force-app/main/default/staticresources/${name}.js`)));
  cpSync(join(folder, 'dynamics/baton_/panel'), join(folder, 'strict'), { recursive: true });
  copyFileSync(join(folder, 'dynamics/baton_/panel/config.js'), join(folder, 'strict/config.js'));
}

/// The lead that came of it, when it has been assessed.
async function leadOf(opened) {
  await opened.waitForFunction(() => document.querySelector('baton-handoff')?.assessment != null);
  return opened.evaluate(() => document.querySelector('baton-handoff').lead);
}
const handOver = async (opened, said = 'The brief is a note on the record.') => {
  await opened.locator('baton-handoff [part~=hand-over]').click();
  await opened.getByText(said).waitFor();
  return opened.evaluate(() => globalThis.called);
};
async function opened(path, act) {
  const shown = await host.page({ width: 400 });
  await shown.goto(host.address + path);
  if (act !== undefined) await act(shown);
  return shown;
}
const speakers = ({ messages = [] }) => messages.map(({ from, channel }) => `${channel} ${from}`).sort();

test('Zoho\'s widget reads the record of the page by the SDK, and writes a note and a task', async () => {
  const shown = await opened('zoho/app/widget.html');
  const lead = await leadOf(shown);
  assert.equal(lead.contact.name, 'Mira Halvorsen');
  assert.ok(speakers(lead).includes('note ai'), speakers(lead).join());
  const written = await handOver(shown);
  assert.equal(written[0][0], 'addNotes');
  assert.equal(written[0][1].RecordID, lead.id);
  assert.match(written[0][1].Content, /Mira Halvorsen/);
  assert.deepEqual(shown.troubles, []);
  await shown.context().close();
});

test('Zendesk\'s app makes a conversation of the ticket, and puts the brief where the agent sees it first', async () => {
  const shown = await opened('zendesk/assets/iframe.html');
  const lead = await leadOf(shown);
  assert.equal(lead.id, 'ticket/35');
  assert.equal(lead.company.name, 'Halvorsen Freight LLC');
  assert.deepEqual(speakers(lead), ['email ai', 'email prospect']);
  assert.equal(await shown.evaluate(() => document.querySelector('baton-handoff').assessment.decision.action), 'handoff');
  const [[command, brief]] = await handOver(shown);
  assert.equal(command, 'ticket.comment.appendText');
  assert.match(brief, /40 seats/);
  // Its client has no lead.id in Support, which is looked for and said.
  assert.deepEqual(shown.troubles.filter((one) => !one.includes('lead.id')), []);
  await shown.context().close();
});

test('EspoCRM\'s panel comes with its view, in the user\'s language, and goes with it', async () => {
  const shown = await opened('espocrm.html', (one) => one.evaluate(() => (globalThis.view.setup(), globalThis.view.afterRender())));
  const lead = await leadOf(shown);
  assert.equal(lead.contact.name, 'Mira Halvorsen');
  assert.equal(await shown.evaluate(() => document.querySelector('baton-handoff').lang), 'de-DE');
  const [[url, values]] = await handOver(shown, 'Das Briefing steht als Notiz am Datensatz.');
  assert.equal(url, 'Note');
  assert.equal(values.parentId, lead.id);
  await shown.evaluate(() => globalThis.view.model.heard.sync());
  await leadOf(shown);
  await shown.evaluate(() => globalThis.view.afterRender());
  await shown.waitForFunction(() => document.querySelectorAll('baton-handoff').length === 1);
  assert.deepEqual(shown.troubles, []);
  await shown.context().close();
});

test('Odoo\'s widget tells mails, notes and changes of fields apart', async () => {
  const shown = await opened('odoo.html', (one) => one.evaluate(() => void (globalThis.baton = self.BatonOdoo.open(document.querySelector('main'), { orm: globalThis.orm })).show(7)));
  const lead = await leadOf(shown);
  assert.equal(lead.id, 'crm.lead/7');
  assert.deepEqual(speakers(lead), ['email prospect', 'note ai']);
  assert.deepEqual(lead.deal, { value: { amount: 18000, currency: 'USD' }, stage: 'Qualified', close_date: '2026-12-18' });
  assert.equal(lead.company.country, 'US');
  const [[model, method, [[id]], values]] = await handOver(shown);
  assert.deepEqual([model, method, id, values.subtype_xmlid], ['crm.lead', 'message_post', 7, 'mail.mt_note']);
  await shown.evaluate(() => globalThis.baton.show(false));
  await shown.waitForFunction(() => document.querySelector('baton-handoff').lead === null);
  assert.deepEqual(shown.troubles, []);
  await shown.context().close();
});

test('Salesforce\'s script takes records of the UI API', async () => {
  const shown = await opened('salesforce.html', (one) => one.evaluate(() => void self.BatonSalesforce.open(document.querySelector('main'), globalThis.component).show(globalThis.component.records)));
  const lead = await leadOf(shown);
  assert.equal(lead.contact.name, 'Mira Halvorsen');
  assert.ok(lead.events.length >= 2);
  assert.equal(await shown.evaluate(() => document.querySelector('baton-handoff').lang), 'fr');
  const [[object, values]] = await handOver(shown, 'Le brief figure en note sur la fiche.');
  assert.deepEqual([object, values.WhoId], ['Task', lead.id]);
  assert.deepEqual(shown.troubles, []);
  await shown.context().close();
});

// The strict policy comes with pages; a worker obeys that of its own file, which has none.
for (const [name, path] of [['without a policy', 'dynamics/baton_/panel/panel.html'], ['under the strict policy', 'strict/panel.html']]) {
  test(`the web resource of Dynamics takes the form's context, ${name}`, async () => {
    const shown = await opened(path, (one) =>
      one.evaluate((given) => {
        globalThis.called = [];
        const lists = { annotation: given.annotations, email: given.emails, phonecall: given.phonecalls };
        const WebApi = {
          retrieveRecord: async (table) => (table === 'lead' ? given.lead : { isocurrencycode: 'USD' }),
          retrieveMultipleRecords: async (table) => ({ entities: lists[table] ?? [] }),
          createRecord: async (...args) => void globalThis.called.push(args),
          updateRecord: async (...args) => void globalThis.called.push(args),
        };
        globalThis.setClientApiContext({ WebApi }, { data: { entity: { getId: () => `{${given.lead.leadid.toUpperCase()}}`, getEntityName: () => 'lead' } } });
      }, recordsOf('dynamics')),
    );
    const lead = await leadOf(shown);
    assert.equal(lead.contact.name, 'Mira Halvorsen');
    assert.ok(speakers(lead).includes('note ai'), speakers(lead).join());
    assert.equal(await shown.evaluate(async () => (await document.querySelector('baton-handoff').engine).inWorker), true);
    const [[table, values]] = await handOver(shown);
    assert.deepEqual([table, values['objectid_lead@odata.bind']], ['annotation', `/leads(${lead.id})`]);
    assert.deepEqual(shown.troubles, []);
    await shown.context().close();
  });
}
