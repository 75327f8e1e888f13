// A Tryton of Debian's packages on loopback: a database in a file, one opportunity, the web client with Baton's pack in it.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packagedClient = '/usr/share/tryton-sao/www';
export const password = 'a-password-for-tests';
const longestMs = 240_000;

const freePort = () =>
  new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

function admin(folder, ...args) {
  const env = { ...process.env, TRYTONPASSFILE: join(folder, 'pass') };
  const { status, stderr, error } = spawnSync('trytond-admin', ['-c', join(folder, 'trytond.conf'), '-d', 'crm', ...args], { env, encoding: 'utf8', timeout: longestMs });
  if (status !== 0) throw new Error(`trytond-admin ${args.join(' ')} ended with ${status}: ${error ?? stderr.slice(-2000)}`);
}

/// Starts the server with the files of `pack` in its web client. `close` ends it and removes all it wrote.
export async function startTryton(pack) {
  if (!existsSync(packagedClient)) throw new Error('the Debian packages tryton-server, tryton-sao and tryton-modules-sale-opportunity are needed: ./dev test installs them');
  const folder = mkdtempSync(join(tmpdir(), 'baton-tryton-'));
  const port = await freePort();
  cpSync(packagedClient, join(folder, 'www'), { recursive: true, dereference: true });
  cpSync(pack, join(folder, 'www'), { recursive: true });
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/crm.sqlite'), '');
  writeFileSync(join(folder, 'pass'), password);
  writeFileSync(join(folder, 'trytond.conf'), `[web]\nlisten = 127.0.0.1:${port}\nroot = ${folder}/www\n[database]\nuri = sqlite://\npath = ${folder}/data\n[session]\nauthentications = password\n`);
  let server;
  const close = async () => {
    if (server !== undefined && server.exitCode === null) {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await Promise.race([ended, new Promise((done) => setTimeout(done, 5000))]);
      if (server.exitCode === null) server.kill('SIGKILL');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    admin(folder, '-u', 'sale_opportunity', '--activate-dependencies', '--email', 'admin@example.test');
    server = spawn('trytond', ['-c', join(folder, 'trytond.conf'), '-d', 'crm'], { stdio: 'ignore', timeout: 600_000 });
    const address = `http://127.0.0.1:${port}/`;
    const rpc = await signIn(address, server);
    return { folder, address, rpc, ...(await seed(rpc)), close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

async function post(address, method, params, headers = {}) {
  const response = await fetch(`${address}crm/`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify({ id: 1, method, params }) });
  const { result, error } = await response.json();
  if (error) throw new Error(`${method}: ${JSON.stringify(error).slice(0, 1000)}`);
  return result;
}

/// Waits for the server; gives a function that calls it as its administrator.
async function signIn(address, server) {
  for (const until = Date.now() + 60_000; Date.now() < until && server.exitCode === null; await new Promise((done) => setTimeout(done, 200))) {
    const signed = await post(address, 'common.db.login', ['admin', { password }, 'en']).catch((error) => (error.cause?.code === 'ECONNREFUSED' ? undefined : Promise.reject(error)));
    if (signed === undefined) continue;
    const Authorization = `Session ${Buffer.from(`admin:${signed[0]}:${signed[1]}`).toString('base64')}`;
    const rpc = (method, ...params) => post(address, method, [...params, {}], { Authorization });
    rpc.user = signed[0];
    return rpc;
  }
  throw new Error('trytond did not start');
}

export const noted = 'Mira asked twice about volume pricing for 40 seats with SSO; needs a number by Friday; asked to talk to a person.';

async function seed(rpc) {
  // Or a wizard of the modules' would come up in front of what a test has opened.
  await rpc('model.ir.module.config_wizard.item.write', await rpc('model.ir.module.config_wizard.item.search', []), { state: 'done' });
  const one = async (model, values) => (await rpc(`model.${model}.create`, [values]))[0];
  const currency = await one('currency.currency', { name: 'US Dollar', code: 'USD', symbol: '$', digits: 2, rounding: { __class__: 'Decimal', decimal: '0.01' }, rates: [] });
  const own = await one('party.party', { name: 'Northline Demo' });
  const company = await one('company.company', { party: own, currency });
  await rpc('model.res.user.write', [rpc.user], { companies: [['add', [company]]], company });
  const dana = await one('party.party', { name: 'Dana Whitfield' });
  const employee = await one('company.employee', { party: dana, company });
  const mechanisms = [{ type: 'email', value: 'mira@halvorsen-freight.example' }, { type: 'phone', value: '+1 218 555 0120' }];
  const customer = await one('party.party', { name: 'Halvorsen Freight LLC', contact_mechanisms: [['create', mechanisms]] });
  const amount = { __class__: 'Decimal', decimal: '18000' };
  const start_date = { __class__: 'date', year: 2026, month: 11, day: 22 };
  const opportunity = (description) => one('sale.opportunity', { party: customer, company, employee, description, amount, start_date, state: 'lead' });
  const first = await opportunity('Pilot for 40 dispatch seats');
  const second = await opportunity('Fuel cards for the yard');
  await one('ir.note', { resource: `sale.opportunity,${first}`, message: noted });
  return { opportunity: first, other: second, employee };
}
