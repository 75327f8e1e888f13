// What is in the packs, as far as it can be said without the CRMs: structure, manifests, syntax, and the same bytes each time.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

const web = new URL('../../web/', import.meta.url);
const required = createRequire(new URL('package.json', web));
const { unzipSync } = required('fflate');
const { filesOf, hostNames, zipped } = await import(new URL('hosts/build.mjs', web));
const names = await hostNames();
const packs = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await filesOf(name)])));
const text = (name, path) => Buffer.from(packs[name][path]).toString('utf8');
const json = (name, path) => JSON.parse(text(name, path));
const paths = (name) => Object.keys(packs[name]);

test('there are ten hosts, each with a README of a page that says what was run and what was not', () => {
  assert.deepEqual(names, ['dynamics', 'espocrm', 'extension', 'html', 'odoo', 'react-admin', 'salesforce', 'tryton', 'zendesk', 'zoho']);
  for (const name of names) {
    const readme = text(name, 'README.md');
    assert.ok(readme.split('\n').length <= 60, `${name}: more than a page`);
    for (const part of ['**Install.**', '**Run:**', '**Not run', '**Writes**']) assert.ok(readme.includes(part), `${name}: no ${part}`);
    assert.ok(/aiAuthors/.test(readme), `${name}: how authors that are AI are named`);
  }
});

test('the same sources are the same zip, whole and in order', async () => {
  for (const name of names) {
    const [one, two] = [zipped(packs[name]), zipped(await filesOf(name))];
    assert.ok(Buffer.from(one).equals(Buffer.from(two)), name);
    const opened = unzipSync(one);
    assert.deepEqual(Object.keys(opened), paths(name));
    for (const path of paths(name)) assert.ok(Buffer.from(opened[path]).equals(Buffer.from(packs[name][path])), `${name} ${path}`);
  }
});

test('a zip says nothing of the machine it was packed on', () => {
  const zone = (TZ) => spawnSync(process.execPath, ['-e', `import('${new URL('hosts/build.mjs', web)}').then(async ({ filesOf, zipped }) => process.stdout.write(require('crypto').createHash('sha256').update(zipped(await filesOf('html'))).digest('hex')))`], { env: { ...process.env, TZ }, encoding: 'utf8', timeout: 60_000 }).stdout;
  assert.match(zone('UTC'), /^[0-9a-f]{64}$/);
  assert.equal(zone('UTC'), zone('Pacific/Auckland'));
});

test('no file names an address to fetch from, nor a place of this machine', () => {
  // Names of XML languages, and which pages the extension reads, are no addresses that anything is fetched from.
  const known = /^https?:\/\/(www\.w3\.org\/|soap\.sforce\.com\/2006\/04\/metadata|\*\.|crm\.zoho\.(com|eu|in)\/\*)/;
  for (const name of names) {
    for (const path of paths(name).filter((one) => /\.(js|html|json|xml|css|md|svg|py|tsx)$/.test(one))) {
      const found = [...text(name, path).matchAll(/https?:\/\/[a-z0-9*][^\s"'`)<\\]*/gi)].map(([address]) => address).filter((address) => !known.test(address));
      assert.deepEqual(found, [], `${name} ${path}`);
      assert.doesNotMatch(text(name, path), /\/home\/|\/root\/|\/tmp\//, `${name} ${path}`);
    }
  }
});

test('scripts of the packs are syntax that browsers know, without eval and without markup made of text', () => {
  for (const name of names) {
    for (const path of paths(name).filter((one) => one.endsWith('.js') && !one.includes('/lwc/'))) {
      const isModule = /^(html|odoo)$/.test(name) && !path.includes('/lib/');
      const { status, stderr } = spawnSync(process.execPath, [`--input-type=${isModule ? 'module' : 'commonjs'}`, '--check'], { input: text(name, path), encoding: 'utf8' });
      assert.equal(status, 0, `${name} ${path}: ${stderr}`);
      assert.doesNotMatch(text(name, path), /\beval\(|new Function\(|\.innerHTML\b|insertAdjacentHTML|document\.write/, `${name} ${path}`);
    }
  }
});

test('what a module of a pack imports by its place is in the pack', () => {
  let seen = 0;
  for (const name of names) {
    for (const path of paths(name).filter((one) => one.endsWith('.js'))) {
      for (const [, , wanted] of text(name, path).matchAll(/(?:^|[;\s}])(import|export)\b[^;'"]*["'](\.\.?\/[^"']+)["']/g)) {
        seen += 1;
        assert.ok(paths(name).includes(join(path, '..', wanted)), `${name} ${path} imports ${wanted}`);
      }
    }
  }
  assert.ok(seen >= 3, `only ${seen} were seen`);
});

test('the extension\'s manifest lets it do what it does, and no more', () => {
  const manifest = json('extension', 'manifest.json');
  assert.equal(manifest.manifest_version, 3);
  assert.deepEqual(manifest.permissions, ['sidePanel', 'storage']);
  assert.equal(manifest.host_permissions, undefined, 'readers ask their own page\'s server, and need none');
  assert.match(manifest.content_security_policy.extension_pages, /default-src 'none'.*connect-src 'self'/);
  for (const path of [manifest.side_panel.default_path, manifest.background.service_worker, ...manifest.content_scripts.flatMap(({ js }) => js)]) assert.ok(paths('extension').includes(path), path);
});

test('the manifests of Zoho, Zendesk and EspoCRM have the members that are documented, and name files that are there', () => {
  const zoho = json('zoho', 'plugin-manifest.json');
  assert.equal(zoho.service, 'CRM');
  for (const widget of zoho.modules.widgets) {
    for (const member of ['location', 'name', 'url', 'logo', 'icon']) assert.ok(widget[member], member);
    for (const path of [widget.url, widget.logo, widget.icon]) assert.ok(paths('zoho').includes(path.slice(1)), path);
  }
  assert.deepEqual(zoho.cspDomains['connect-src'], []);
  // What zet packs; anything else is left out of the widget without a word.
  assert.deepEqual(paths('zoho').filter((path) => !/\.(txt|md|xml|jpg|jpeg|png|gif|css|js|html|json|svg)$/.test(path)), []);
  const zendesk = json('zendesk', 'manifest.json');
  for (const member of ['name', 'author', 'defaultLocale', 'frameworkVersion', 'location']) assert.ok(zendesk[member], member);
  for (const product of Object.values(zendesk.location)) for (const place of Object.values(product)) assert.ok(paths('zendesk').includes(place.url), place.url);
  const words = json('zendesk', `translations/${zendesk.defaultLocale}.json`);
  for (const member of ['name', 'short_description', 'long_description', 'installation_instructions']) assert.ok(words.app[member], member);
  const espocrm = json('espocrm', 'manifest.json');
  for (const member of ['name', 'version', 'acceptableVersions', 'php', 'releaseDate', 'author', 'description']) assert.ok(espocrm[member], member);
  const [, panel] = json('espocrm', 'files/custom/Espo/Modules/Baton/Resources/metadata/clientDefs/Lead.json').sidePanels.detail;
  const [module, view] = panel.view.split(':');
  const source = `files/client/custom/modules/${module}/src/${view}.js`;
  assert.ok(paths('espocrm').includes(source), source);
  assert.ok(text('espocrm', source).includes(`define('${panel.view}'`));
});

test('what is over a limit of a vendor would be seen here', () => {
  const largest = (name) => Math.max(...Object.values(packs[name]).map((bytes) => bytes.length));
  const mega = 1024 * 1024;
  assert.ok(largest('salesforce') < 5 * mega, 'a static resource');
  assert.ok(largest('dynamics') < 5 * mega, 'a web resource');
  assert.ok(largest('zoho') < 5 * mega && zipped(packs.zoho).length < 20 * mega, 'a file of a widget, and its zip');
});

test('the addon of Odoo is a manifest that Python reads, with XML that is well formed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-odoo-'));
  try {
    for (const [path, bytes] of Object.entries(packs.odoo)) if (/\.(py|xml)$/.test(path)) writeFileSync(join(folder, path.replaceAll('/', '_')), bytes);
    const program = `
import ast, pathlib, sys, xml.etree.ElementTree as tree
folder = pathlib.Path(sys.argv[1])
manifest = ast.literal_eval((folder / 'baton___manifest__.py').read_text())
assert manifest['depends'] == ['crm'] and manifest['installable'], manifest
for path in manifest['data']: assert (folder / ('baton_' + path.replace('/', '_'))).exists(), path
view = tree.parse(folder / 'baton_views_crm_lead_views.xml')
assert [one.get('name') for one in view.iter('widget')] == ['baton_panel']
templates = tree.parse(folder / 'baton_static_src_baton_panel.xml')
assert [one.get('t-name') for one in templates.iter('t')] == ['baton.Panel']
print('read')
`;
    const { stdout, stderr } = spawnSync('python3', ['-c', program, folder], { encoding: 'utf8', timeout: 30_000 });
    assert.equal(stdout.trim(), 'read', stderr);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('Salesforce\'s own compiler takes the component, and its resources have their metadata', async () => {
  const { transformSync } = createRequire(import.meta.url)('@lwc/compiler');
  const folder = 'force-app/main/default/lwc/batonPanel/';
  for (const name of ['batonPanel.js', 'batonPanel.html', 'batonPanel.css']) {
    const { code, warnings = [] } = transformSync(text('salesforce', folder + name), name, { name: 'batonPanel', namespace: 'c' });
    assert.ok(code.length > 0, name);
    assert.deepEqual(warnings, [], name);
  }
  const component = text('salesforce', `${folder}batonPanel.js`);
  for (const [, resource] of component.matchAll(/@salesforce\/resourceUrl\/(\w+)/g)) {
    assert.ok(paths('salesforce').includes(`force-app/main/default/staticresources/${resource}.js`), resource);
    assert.ok(paths('salesforce').includes(`force-app/main/default/staticresources/${resource}.resource-meta.xml`), resource);
  }
});
