// The cases through the npm package, in node or in Chromium; further arguments and output are those of run_vectors:
//   node tests/vectors/package_host.mjs node|chromium [--replies]
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compare } from './cases.mjs';
import { caseFiles, readAll } from './files.mjs';

const dist = resolve('web/dist');

/** Each opens an engine: `answer` takes requests and gives their replies. */
const hosts = {
  async node() {
    const { loadEngine } = await import(pathToFileURL(join(dist, 'engine.js')));
    const engine = await loadEngine();
    const answer = (requests) => Promise.all(requests.map((request) => engine.call(request)));
    return { answer, close: async () => engine.close() };
  },
  async chromium() {
    const { start } = await import('../browser/browser.mjs');
    const folder = mkdtempSync(join(tmpdir(), 'baton-vectors-'));
    cpSync(dist, folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Cases</title>');
    const browser = await start(folder);
    const page = await browser.page();
    await page.goto(browser.address);
    const answer = (requests) =>
      page.evaluate(async (given) => {
        globalThis.engine ??= import('/engine.js').then(({ loadEngine }) => loadEngine());
        const engine = await globalThis.engine;
        return Promise.all(given.map((request) => engine.call(request)));
      }, requests);
    return { answer, close: () => browser.close().finally(() => rmSync(folder, { recursive: true })) };
  },
};

/** Not all at once: a page takes its requests through a pipe. */
async function answerAll(host, requests) {
  const replies = [];
  for (let at = 0; at < requests.length; at += 200) replies.push(...(await host.answer(requests.slice(at, at + 200))));
  return replies;
}

function show({ name, expected = '', got, claims }) {
  for (const claim of claims) console.log(`does not hold: ${claim} of ${name}`);
  if (got === expected) return;
  const at = [...got].findIndex((character, i) => character !== expected[i]);
  const around = (text) => text.slice(Math.max(0, at - 60), at + 140);
  console.log(`differs at character ${at}: ${name}\n  expected …${around(expected)}\n  got      …${around(got)}`);
}

const [name, mode] = process.argv.slice(2);
const host = await hosts[name]();
if (mode === '--replies') {
  const replies = await answerAll(host, readFileSync(0, 'utf8').split('\n').slice(0, -1));
  process.stdout.write(replies.map((reply) => `${reply}\n`).join(''));
} else {
  const cases = readAll(caseFiles());
  const replies = await answerAll(host, cases.map(({ request }) => request));
  const { passed, failures } = compare(cases, replies);
  failures.forEach(show);
  console.log(`${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
}
await host.close();
