import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { serve } from '../../web/demo/serve.mjs';

const outer = mkdtempSync(join(tmpdir(), 'baton-serve-'));
let server;
let port;

before(async () => {
  mkdirSync(join(outer, 'root/sub'), { recursive: true });
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  for (const name of ['index.html', 'a.wasm', 'a.js', 'a.css', 'a.json', '.hidden', 'a b.svg']) writeFileSync(join(outer, 'root', name), name);
  symlinkSync(join(outer, 'secret.txt'), join(outer, 'root/link.txt'));
  const started = await serve(join(outer, 'root'));
  server = started.server;
  port = Number(new URL(started.address).port);
});
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(outer, { recursive: true });
});

/// Asks for exactly this path; `fetch` would tidy it up first.
const ask = (path, method = 'GET') =>
  new Promise((done, failed) => {
    request({ host: '127.0.0.1', port, path, method, agent: false, timeout: 5000 }, (response) => {
      let body = '';
      response.on('data', (part) => (body += part)).on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', failed)
      .end();
  });

test('files come with their types and a policy that allows no foreign script', async () => {
  const types = { '/': 'text/html; charset=utf-8', '/a.wasm': 'application/wasm', '/a.js': 'text/javascript; charset=utf-8', '/a.css': 'text/css; charset=utf-8', '/a.json': 'application/json; charset=utf-8', '/a%20b.svg': 'image/svg+xml' };
  for (const [path, type] of Object.entries(types)) {
    const { status, headers } = await ask(path);
    assert.equal(status, 200, path);
    assert.equal(headers['content-type'], type);
    assert.match(headers['content-security-policy'], /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';.*require-trusted-types-for 'script'$/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
  }
});

test('nothing outside the folder is served, however it is asked for', async () => {
  const paths = ['/../secret.txt', '/sub/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt', '//secret.txt', '/link.txt', '/.hidden', '/sub', '/sub/', '/%00', '/%', '/a.js%00.html', '/nowhere'];
  for (const path of paths) {
    const { status, body } = await ask(path);
    assert.equal(status, 404, path);
    assert.ok(!body.includes('secret'));
  }
});

test('it reads and never writes', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) assert.equal((await ask('/a.js', method)).status, 405);
  assert.equal((await ask('/a.js', 'HEAD')).body, '');
});

test('it listens on this machine alone', () => {
  assert.equal(server.address().address, '127.0.0.1');
});

test('its usage is told when asked for, and when an option is none', () => {
  const run = (...args) => spawnSync(process.execPath, ['web/demo/serve.mjs', ...args], { encoding: 'utf8', timeout: 20_000 });
  const asked = run('--help');
  assert.deepEqual([asked.status, asked.stderr], [0, '']);
  assert.match(asked.stdout, /^Usage: node web\/demo\/serve\.mjs \[--port N\]/);
  for (const args of [['--prot', '1'], ['--port', 'x'], ['extra']]) {
    const wrong = run(...args);
    assert.equal(wrong.status, 2, args.join());
    assert.match(wrong.stderr, /Usage: /);
    assert.doesNotMatch(wrong.stderr, /^ +at /m);
  }
});
