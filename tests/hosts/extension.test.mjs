// The extension as packed, in Chromium: pages at the CRMs' own addresses, answered on this machine with recorded rows.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { recordsOf } from '../adapters/adapters.mjs';
import { faultsForPeople, openExtended, watched } from '../browser/browser.mjs';
import { packed } from './packs.mjs';

const folder = mkdtempSync(join(tmpdir(), 'baton-extension-'));
const [dynamics, pipedrive, zoho, hubspot, salesforce] = ['dynamics', 'pipedrive', 'zoho', 'hubspot', 'salesforce'].map(recordsOf);
const leadId = dynamics.lead.leadid;
const asked = [];
let server;
let browser;
let panelAddress;

const field = ([name, value]) => `<div data-target-selection-name="sfdc:RecordField.Lead.${name}"><span>${name}</span><span class="test-id__field-value">${value}</span></div>`;
const page = (body = '') => ['text/html', `<!doctype html><html lang="en"><head><title>CRM</title><link rel="icon" href="data:,"></head><body><h1>CRM</h1>${body}</body></html>`];
const associations = Object.fromEntries(['companies', 'deals', 'notes', 'emails', 'calls', 'meetings', 'tasks'].map((name) => [name, { results: [{ id: '1', type: 'x' }] }]));

/// What each CRM answers: its address and the start of a path, and the rows of its API.
const answers = {
  'contoso.crm.dynamics.com/api/data/v9.2/leads(': () => dynamics.lead,
  'contoso.crm.dynamics.com/api/data/v9.2/annotations': () => ({ value: dynamics.annotations }),
  'contoso.crm.dynamics.com/api/data/v9.2/emails': () => ({ value: dynamics.emails }),
  'contoso.crm.dynamics.com/api/data/v9.2/phonecalls': () => ({ value: dynamics.phonecalls }),
  'contoso.crm.dynamics.com/api/data/v9.2/appointments': () => ({ value: [] }),
  'contoso.crm.dynamics.com/main.aspx': page,
  'halvorsen.pipedrive.com/api/v2/persons/': () => ({ data: pipedrive.person.data ?? pipedrive.person }),
  'halvorsen.pipedrive.com/api/v2/organizations/': () => ({ data: pipedrive.organization.data ?? pipedrive.organization }),
  'halvorsen.pipedrive.com/api/v2/deals': () => ({ data: [pipedrive.deal.data ?? pipedrive.deal] }),
  'halvorsen.pipedrive.com/api/v1/notes': () => ({ data: [pipedrive.notes.data ?? pipedrive.notes].flat() }),
  'halvorsen.pipedrive.com/person/': page,
  'crm.zoho.com/crm/v8/Leads/123/Notes': () => zoho.notes,
  'crm.zoho.com/crm/v8/Leads/123/': () => undefined,
  'crm.zoho.com/crm/v8/Leads/123': () => zoho.lead,
  'crm.zoho.com/crm/org1/tab/Leads/': page,
  'app.hubspot.com/api/crm/v3/objects/contacts/': () => ({ ...hubspot.contact, associations }),
  'app.hubspot.com/api/crm/v3/objects/companies/': () => hubspot.company,
  'app.hubspot.com/api/crm/v3/objects/emails/': () => hubspot.emails[0],
  'app.hubspot.com/api/crm/v3/objects/notes/': () => hubspot.notes[0],
  'app.hubspot.com/contacts/': page,
  'contoso.lightning.force.com/lightning/': () => page(['Name', 'Company', 'Email', 'Status', 'NumberOfEmployees'].map((name) => field([name, salesforce.lead[name]])).join('')),
};

function answer({ headers, url, method }, response) {
  const whole = `${headers.host.split(':')[0]}${url}`;
  // The browser looks for news of its own, here too.
  if (!/\.(google|googleapis|gstatic)\.com$/.test(whole.split('/')[0])) asked.push({ whole, headers, method });
  const key = Object.keys(answers).find((start) => decodeURIComponent(whole).startsWith(start));
  const said = key === undefined ? undefined : answers[key]();
  if (key === undefined) return response.writeHead(404).end();
  if (said === undefined) return response.writeHead(204).end();
  const [type, body] = Array.isArray(said) ? said : ['application/json', JSON.stringify(said)];
  return response.writeHead(200, { 'Content-Type': type, 'Set-Cookie': 'CT_CSRF_TOKEN=zoho-token; Path=/; Secure' }).end(body);
}

before(async () => {
  const key = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=crm', '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  const { status, stderr } = spawnSync('openssl', key, { encoding: 'utf8', timeout: 60_000 });
  assert.equal(status, 0, stderr);
  server = createServer({ key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem')) }, answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const args = [`--host-resolver-rules=MAP * 127.0.0.1:${server.address().port}`, '--ignore-certificate-errors'];
  browser = await openExtended(packed('extension'), join(folder, 'profile'), { args, ignoreHTTPSErrors: true, width: 380 });
  const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker', { timeout: 15_000 }));
  panelAddress = new URL('panel.html', worker.url());
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  await new Promise((done) => server?.close(done));
  rmSync(folder, { recursive: true, force: true });
});

/// Opens a page of a CRM, and beside it the panel of its tab.
async function beside(address) {
  const crm = await watched(await browser.newPage(), new URL('/', address).href);
  await crm.goto(address);
  const worker = browser.serviceWorkers()[0];
  const tab = await worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0].id);
  const panel = await watched(await browser.newPage(), panelAddress.href.replace('panel.html', ''));
  await panel.goto(`${panelAddress.href}?tab=${tab}`);
  const lead = async () => {
    await panel.waitForFunction(() => document.querySelector('baton-handoff')?.assessment != null);
    return panel.evaluate(() => document.querySelector('baton-handoff').lead);
  };
  return { crm, panel, lead, close: () => Promise.all([crm.close(), panel.close()]) };
}

const cases = {
  'Dynamics 365': { address: `https://contoso.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=lead&id=${leadId}`, messages: 2, domain: 'halvorsen-freight.example' },
  Pipedrive: { address: 'https://halvorsen.pipedrive.com/person/7', messages: 1, domain: 'halvorsen-freight.example' },
  'Zoho CRM': { address: 'https://crm.zoho.com/crm/org1/tab/Leads/123', messages: 1, domain: 'halvorsen-freight.example' },
  HubSpot: { address: 'https://app.hubspot.com/contacts/42/record/0-1/51', messages: 2, domain: 'halvorsen-freight.example' },
  Salesforce: { address: 'https://contoso.lightning.force.com/lightning/r/Lead/00Q5g00000AbCdEEAV/view', messages: 0 },
};
for (const [name, { address, messages, domain }] of Object.entries(cases)) {
  test(`a lead of ${name} is read in its page and assessed in the panel`, async () => {
    const { crm, panel, lead, close } = await beside(address);
    const { contact, company, messages: said = [] } = await lead();
    assert.equal(contact.name, 'Mira Halvorsen');
    assert.equal(company.name, 'Halvorsen Freight LLC');
    assert.equal(company.domain, domain);
    assert.ok(said.length >= messages, `${said.length} messages`);
    assert.deepEqual(panel.troubles, []);
    assert.deepEqual(crm.troubles.filter((one) => !one.includes('404')), []);
    await close();
  });
}

test('only reading is asked of a CRM, at the page\'s own origin, by the adapters\' names', async () => {
  const rows = asked.filter(({ whole }) => whole.includes('/leads('));
  assert.ok(rows.length > 0);
  assert.match(rows[0].whole, /\$select=leadid,firstname/);
  assert.equal(rows[0].headers.prefer, 'odata.include-annotations="*"');
  assert.equal(asked.find(({ whole }) => whole.includes('/crm/v8/Leads/123?')).headers['x-zcsrf-token'], 'crmcsrfparam=zoho-token');
  assert.deepEqual([...new Set(asked.map(({ method }) => method))], ['GET']);
  const hosts = new Set(asked.map(({ whole }) => whole.split('/')[0]));
  assert.deepEqual([...hosts].sort(), ['app.hubspot.com', 'contoso.crm.dynamics.com', 'contoso.lightning.force.com', 'crm.zoho.com', 'halvorsen.pipedrive.com']);
});

test('the engine runs in a worker, axe finds nothing, and the panel follows the page to another place', async () => {
  const { crm, panel, lead, close } = await beside(cases.Pipedrive.address);
  await lead();
  assert.equal(await panel.evaluate(async () => (await document.querySelector('baton-handoff').engine).inWorker), true);
  assert.deepEqual((await faultsForPeople(panel)).filter((one) => !/^page-has-heading-one/.test(one)), []);
  if (process.env.BATON_SHOTS) await panel.screenshot({ path: `${process.env.BATON_SHOTS}/extension.png`, fullPage: true });
  await crm.evaluate(() => history.pushState(null, '', '/deals'));
  await panel.getByRole('heading', { name: 'Look at a lead' }).waitFor();
  assert.equal(await panel.evaluate(() => document.querySelector('baton-handoff').lead), null);
  await close();
});

test('a CRM that refuses is said, and asked again', async () => {
  const { panel, crm, close } = await beside('https://halvorsen.pipedrive.com/person/8');
  await panel.waitForFunction(() => document.querySelector('baton-handoff')?.assessment != null);
  const known = answers['halvorsen.pipedrive.com/api/v2/persons/'];
  delete answers['halvorsen.pipedrive.com/api/v2/persons/'];
  await crm.evaluate(() => history.pushState(null, '', '/person/9'));
  await panel.getByText('The record could not be read: the CRM answered 404 to /api/v2/persons/9').waitFor();
  answers['halvorsen.pipedrive.com/api/v2/persons/'] = known;
  await close();
});
