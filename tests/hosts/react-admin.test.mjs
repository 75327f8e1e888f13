// BatonAside in an app of react-admin from npm, with data in the browser.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { recordsOf } from '../adapters/adapters.mjs';
import { start } from '../browser/browser.mjs';

const web = new URL('../../web/', import.meta.url);
const own = fileURLToPath(new URL('node_modules', import.meta.url));
const required = createRequire(new URL('package.json', web));
const folder = mkdtempSync(join(tmpdir(), 'baton-react-admin-'));
const inDist = (name) => fileURLToPath(new URL(`dist/${name}`, web));
let host;

const recorded = recordsOf('atomic');
const first = (rows) => (Array.isArray(rows) ? rows[0] : rows);
const contact = { ...first(recorded.contact), id: 1, company_id: 0, sales_id: 0 };
const data = {
  contacts: [contact, { ...contact, id: 2, first_name: 'Jon', last_name: 'Berg', email_jsonb: [], company_id: null }],
  companies: [{ ...first(recorded.company), id: 0 }],
  contact_notes: [{ id: 1, contact_id: 1, sales_id: 1, date: '2026-11-22T09:30:11Z', text: 'Asked for a person.' }],
  tasks: [],
  deals: [],
  sales: [{ id: 0, first_name: 'Dana', last_name: 'Whitfield', email: 'dana@northline.example', password: 'hunter2' }, { id: 1, first_name: 'AI', last_name: 'SDR', email: 'ai@northline.example', password: 'hunter3' }],
};

before(async () => {
  if (!existsSync(own)) throw new Error('npm ci --prefix tests/hosts installs what this test needs: ./dev test does');
  // One React: the package's own tests have others beside the component.
  const alias = { react: join(own, 'react'), 'react-dom': join(own, 'react-dom'), '@baton/handoff/seat': inDist('seat.js'), '@baton/handoff/adapters/atomic': inDist('adapters/atomic.js') };
  const define = { 'process.env.NODE_ENV': '"production"' };
  await required('esbuild').build({ entryPoints: [fileURLToPath(new URL('react-admin/app.jsx', import.meta.url))], bundle: true, splitting: true, format: 'esm', outdir: folder, jsx: 'automatic', nodePaths: [own], alias, define, minify: true, logLevel: 'error' });
  for (const name of ['baton.wasm', 'worker.js']) copyFileSync(inDist(name), join(folder, name));
  writeFileSync(join(folder, 'data.js'), `globalThis.crmData = ${JSON.stringify(data)};`);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CRM</title><link rel="icon" href="data:,"><script src="data.js"></script></head><body><div id="root"></div><script type="module" src="app.js"></script></body></html>');
  host = await start(folder, () => '');
});
after(async () => {
  await host?.close();
  rmSync(folder, { recursive: true, force: true });
});

const shown = (page, id) => page.waitForFunction((wanted) => document.querySelector('baton-handoff')?.assessment?.lead_id === wanted, id);

test('the panel stands beside the contact and follows it, with the named fields of rows and nothing else', async () => {
  const page = await host.page();
  await page.goto(`${host.address}#/contacts/1/show`);
  await shown(page, '1');
  const lead = await page.evaluate(() => document.querySelector('baton-handoff').lead);
  assert.equal(lead.contact.name, 'Mira Halvorsen');
  assert.equal(lead.company.name, 'Halvorsen Freight LLC', 'a company whose id is 0');
  assert.equal(lead.account.owner_id, 'dana');
  assert.deepEqual(lead.messages.map(({ from, name, text }) => [from, name, text]), [['ai', 'AI SDR', 'Asked for a person.']]);
  assert.doesNotMatch(JSON.stringify(lead), /hunter|northline\.example/);
  if (process.env.BATON_SHOTS) await page.screenshot({ path: `${process.env.BATON_SHOTS}/react-admin.png` });
  const engine = await page.evaluateHandle(() => document.querySelector('baton-handoff').engine);
  await page.evaluate(() => void (location.hash = '#/contacts/2/show'));
  await shown(page, '2');
  assert.equal(await page.evaluate(() => document.querySelector('baton-handoff').lead.contact.name), 'Jon Berg');
  assert.ok(engine);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('handing over writes note and task by the data provider, and the page shows the note', async () => {
  const page = await host.page();
  await page.goto(`${host.address}#/contacts/1/show`);
  await shown(page, '1');
  await page.locator('baton-handoff [part~=hand-over]').click();
  await page.getByText('The brief is a note on the record.').waitFor();
  await page.waitForFunction(() => document.querySelectorAll('table tbody tr').length === 2);
  const created = await page.evaluate(() => globalThis.called.filter(([name]) => name === 'create').map(([, resource, { data }]) => [resource, data]));
  const [resource, note] = created[0];
  assert.equal(resource, 'contact_notes');
  assert.equal(note.contact_id, 1);
  assert.match(note.text, /Mira Halvorsen/);
  await page.context().close();
});

test('whoever cancels the writing keeps the record as it is', async () => {
  const page = await host.page();
  await page.goto(`${host.address}#/contacts/1/show`);
  await shown(page, '1');
  await page.evaluate(() => document.addEventListener('baton-write', (event) => event.preventDefault()));
  await page.locator('baton-handoff [part~=hand-over]').click();
  await page.waitForTimeout(500);
  assert.deepEqual(await page.evaluate(() => globalThis.called.filter(([name]) => name === 'create')), []);
  await page.context().close();
});

test('the component compiles against the types of react-admin and of the package', () => {
  const project = mkdtempSync(join(tmpdir(), 'baton-aside-'));
  try {
    mkdirSync(join(project, 'node_modules/@baton'), { recursive: true });
    for (const name of ['react-admin', 'react', '@types']) symlinkSync(join(own, name), join(project, 'node_modules', name));
    symlinkSync(fileURLToPath(web), join(project, 'node_modules/@baton/handoff'));
    copyFileSync(fileURLToPath(new URL('hosts/react-admin/files/BatonAside.tsx', web)), join(project, 'BatonAside.tsx'));
    const options = { target: 'es2022', module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx', strict: true, skipLibCheck: true, noEmit: true, lib: ['es2022', 'dom', 'dom.iterable'], types: [] };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['BatonAside.tsx'] }));
    const { status, stdout } = spawnSync(process.execPath, [required.resolve('typescript/bin/tsc'), '-p', project], { encoding: 'utf8', timeout: 180_000 });
    assert.equal(stdout, '');
    assert.equal(status, 0);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});
