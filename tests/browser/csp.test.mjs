// Where the engine runs under the policies that real hosts send, and what an administrator is told where it can't run at all.
import assert from 'node:assert';
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isFirefox, start } from './browser.mjs';

const wasmAllowed = "script-src 'self' 'wasm-unsafe-eval'";
const typed = "require-trusted-types-for 'script'";

/// `script` of the package that the page loads, and what comes of it: `worker`, `page`, or the words of the refusal. `violations`
/// are the directives the browser reports, none unless a case says otherwise; `firefox` those that Firefox does, which reports
/// WebAssembly in a page too. `sealed`: the policy comes with every file.
const cases = {
  'no policy at all': { policy: '', runs: 'worker' },
  "default-src 'self'": { policy: "default-src 'self'", runs: 'worker' },
  "script-src 'self' with workers from anywhere of the page": { policy: "script-src 'self'; worker-src 'self' blob:", runs: 'worker' },
  'the lowest policy that is documented': { policy: `${wasmAllowed}; style-src 'self'; ${typed}`, runs: 'worker' },
  'everything named': { policy: `default-src 'none'; ${wasmAllowed}; connect-src 'self'; worker-src 'self'; ${typed}; trusted-types baton`, runs: 'worker' },
  'the policy of EspoCRM and Directus': { policy: "script-src 'self' 'unsafe-eval'; worker-src 'self' blob:", runs: 'worker' },
  'no workers, WebAssembly allowed': { policy: `${wasmAllowed}; worker-src 'none'`, runs: 'page', violations: ['worker-src'] },
  "trusted-types 'none', WebAssembly allowed": { policy: `${wasmAllowed}; ${typed}; trusted-types 'none'`, runs: 'page', violations: ['require-trusted-types-for', 'trusted-types'] },
  'a policy named by somebody else, WebAssembly allowed': { policy: `${wasmAllowed}; ${typed}; trusted-types vue`, runs: 'page', violations: ['require-trusted-types-for', 'trusted-types'] },
  'types named and not required': { policy: `${wasmAllowed}; trusted-types 'none'`, runs: 'worker', violations: ['trusted-types'] },
  'the policy comes with the worker too, WebAssembly allowed': { policy: wasmAllowed, sealed: true, runs: 'worker' },
  'a worker without WebAssembly is refused by its own policy': { policy: "default-src 'self'", sealed: true, refused: /Add 'wasm-unsafe-eval' to script-src of this page, or serve .*\/worker\.js without a Content-Security-Policy/ },
  'neither a worker nor WebAssembly': { policy: "script-src 'self'; worker-src 'none'", refused: /Add 'wasm-unsafe-eval' to script-src of this page, or let the worker run: worker-src 'self'/, violations: ['worker-src'], firefox: ['script-src', 'worker-src'] },
  'types none and no WebAssembly': { policy: `script-src 'self'; ${typed}; trusted-types 'none'`, refused: /worker-src 'self'; and with require-trusted-types-for, trusted-types baton/, violations: ['require-trusted-types-for', 'trusted-types'], firefox: ['require-trusted-types-for', 'script-src', 'trusted-types'] },
  'the classic script': { policy: `${wasmAllowed}; ${typed}`, script: 'baton.iife.js', runs: 'worker' },
  'the classic script in a page without WebAssembly': { policy: "default-src 'self'", script: 'baton.iife.js', runs: 'worker' },
  'the single file': { policy: '', script: 'baton.single.js', runs: 'worker' },
  'the single file may fetch nothing': { policy: `default-src 'none'; ${wasmAllowed}; worker-src blob:`, script: 'baton.single.js', runs: 'worker' },
  'the single file where workers must be files': { policy: `default-src 'self'; ${wasmAllowed}`, script: 'baton.single.js', runs: 'page', violations: ['worker-src'] },
  'the single file in a sandboxed frame of no origin': { policy: 'sandbox allow-scripts', script: 'baton.single.js', runs: 'worker' },
  'the single file in a sandboxed frame without workers': { policy: `sandbox allow-scripts; ${wasmAllowed} HOST`, script: 'baton.single.js', runs: 'page', violations: ['worker-src'] },
  'a sandboxed frame of no origin without WebAssembly': { policy: "sandbox allow-scripts; script-src 'self' HOST", script: 'baton.single.js', refused: /allow-same-origin/, violations: ['worker-src'], firefox: ['script-src', 'worker-src'] },
  'a sandboxed frame that keeps its origin': { policy: 'sandbox allow-scripts allow-same-origin', runs: 'worker' },
};
const names = Object.keys(cases);
const folderOf = (name) => `${cases[name].sealed ? 'sealed' : 'page'}-${names.indexOf(name)}`;

const folder = mkdtempSync(join(tmpdir(), 'baton-csp-'));
let host;

const policyOf = (path) => {
  const [, of, file] = path.match(/^\/(\w+-\d+)\/(.*)$/) ?? [];
  const name = names.find((one) => folderOf(one) === of);
  return name !== undefined && (file === '' || cases[name].sealed) ? cases[name].policy.replaceAll('HOST', host?.address ?? '') : '';
};

before(async () => {
  const copy = join(folder, 'package');
  cpSync(fileURLToPath(new URL('../../web/dist', import.meta.url)), copy, { recursive: true, filter: (source) => !/\/(types|adapters)/.test(source) });
  for (const name of names) {
    const at = join(folder, folderOf(name));
    mkdirSync(at);
    for (const file of readdirSync(copy)) linkSync(join(copy, file), join(at, file));
    const script = cases[name].script === undefined ? '' : `<script src="${cases[name].script}"></script>`;
    writeFileSync(join(at, 'index.html'), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${script}</head><body></body></html>`);
  }
  linkSync(join(copy, 'baton.single.mjs'), join(folder, 'single-module.js')); // A name that the server knows as a script.
  host = await start(folder, policyOf);
});
after(async () => {
  await host?.close();
  rmSync(folder, { recursive: true });
});

/// Starts three engines at once and asks each; what came of it.
async function tryEngines(isClassic) {
  const lead = { id: 'a', messages: [{ id: 'm1', at: '2026-11-20T14:00:00Z', channel: 'chat', from: 'prospect', text: 'Can I talk to a human?' }] };
  try {
    const { loadEngine } = isClassic ? globalThis.Baton : await import(new URL('engine.js', document.baseURI));
    const engines = await Promise.all([loadEngine(), loadEngine(), loadEngine()]);
    const replies = await Promise.all(engines.map((engine) => engine.assess({ as_of: '2026-11-20T14:03:00Z', lead })));
    return { where: engines.map(({ inWorker }) => (inWorker ? 'worker' : 'page')), actions: replies.map(({ decision }) => decision.action) };
  } catch (thrown) {
    return { code: thrown.code, message: thrown.message };
  }
}

for (const [file, at] of [['baton.iife.js', 'the classic script'], ['baton.single.js', 'the single file'], ['single-module.js', 'no policy at all']]) {
  test(`${file} registers panel, badge and queue, and exports them`, { timeout: 60_000 }, async () => {
    const page = await host.page();
    try {
      await page.goto(`${host.address}${folderOf(at)}/`);
      const known = await page.evaluate(async () => {
        const all = globalThis.Baton ?? (await import('/single-module.js'));
        return ['Handoff', 'Badge', 'Board'].map((one) => customElements.get(`baton-${one.toLowerCase()}`) === all[`Baton${one}`] && all[`Baton${one}`] !== undefined);
      });
      assert.deepEqual(known, [true, true, true]);
    } finally {
      await page.context().close();
    }
  });
}

for (const name of names) {
  test(`${name}: ${cases[name].runs ?? 'refused, and the administrator is told'}`, { timeout: 60_000 }, async () => {
    const { runs, refused, violations: inChromium = [], firefox = inChromium, script } = cases[name];
    const violations = isFirefox ? firefox : inChromium;
    const page = await host.page();
    const reported = [];
    await page.exposeFunction('tell', (directive) => reported.push(directive));
    await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => globalThis.tell(effectiveDirective)));
    try {
      const before = host.requests.length;
      await page.goto(`${host.address}${folderOf(name)}/`);
      const result = await page.evaluate(tryEngines, script !== undefined);
      if (refused === undefined) {
        assert.deepEqual(result, { where: [runs, runs, runs], actions: ['handoff', 'handoff', 'handoff'] });
      } else {
        assert.equal(result.code, 'engine_unavailable');
        assert.match(result.message, refused);
      }
      for (let n = 0; n < 40 && new Set(reported).size < violations.length; n += 1) await page.waitForTimeout(25); // A report may come after the fact.
      assert.deepEqual([...new Set(reported)].filter((one) => one !== 'img-src').sort(), violations);
      const fetched = host.requests.slice(before).filter((url) => url.endsWith('.wasm')).length;
      if (refused === undefined) assert.equal(fetched, script?.includes('single') ? 0 : 1, 'the module is fetched once a page, and not at all by the single file');
    } finally {
      await page.context().close();
    }
  });
}
