import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';

const web = new URL('../../web/', import.meta.url);
const described = JSON.parse(readFileSync(new URL('package.json', web), 'utf8'));

/// A project that has the package installed, while `use` runs.
function withProject(use) {
  const folder = mkdtempSync(join(tmpdir(), 'baton-consumer-'));
  try {
    mkdirSync(join(folder, 'node_modules/@baton'), { recursive: true });
    symlinkSync(fileURLToPath(web), join(folder, 'node_modules/@baton/handoff'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const run = (folder, script) => spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8', timeout: 60_000 });

test('every entry of the package leads to a file, and its types to another', () => {
  const targets = Object.values(described.exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
  assert.ok(targets.length > 8);
  assert.deepEqual(targets.filter((path) => !existsSync(new URL(path, web))), []);
  for (const entry of Object.values(described.exports)) {
    if (typeof entry === 'object') assert.equal(Object.keys(entry)[0], 'types', 'types come first, or they are not seen');
  }
});

/// Entries that are scripts, less the package's name; the classic ones are no modules.
const scripts = Object.entries(described.exports).filter(([, target]) => /\.m?js$/.test(target.default ?? target)).map(([entry]) => entry.slice(1));
const modules = scripts.filter((entry) => !entry.startsWith('/baton.'));

test('every entry can be imported in node, where there is no page, and leaves no trace', () => {
  assert.ok(modules.length >= 8);
  withProject((folder) => {
    const script = `
      const { createRequire } = await import('node:module');
      // The frameworks leave traces of their own.
      for (const name of ['react', 'vue']) createRequire(${JSON.stringify(fileURLToPath(new URL('package.json', web)))})(name);
      const before = Reflect.ownKeys(globalThis);
      for (const name of ${JSON.stringify(modules)}) await import('@baton/handoff' + name);
      console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter((key) => !before.includes(key)).map(String)));`;
    const { stdout, stderr } = run(folder, script);
    assert.equal(stdout.trim(), '[]', stderr);
  });
});

test('the wrappers render on a server, where there is no page', () => {
  withProject((folder) => {
    const script = `
      import { createRequire } from 'node:module';
      import { BatonHandoff } from '@baton/handoff/react';
      import { BatonHandoff as InVue } from '@baton/handoff/vue';
      const required = createRequire(${JSON.stringify(fileURLToPath(new URL('package.json', web)))});
      const { createElement } = required('react');
      const lead = { id: 'secret' };
      console.log(required('react-dom/server').renderToString(createElement(BatonHandoff, { lead, theme: 'dark', className: 'beside', onBatonAssessed() {} })));
      const { createSSRApp, h } = required('vue');
      console.log(await required('vue/server-renderer').renderToString(createSSRApp({ render: () => h(InVue, { lead, theme: 'dark', class: 'beside' }) })));`;
    const { stdout, stderr } = run(folder, script);
    assert.equal(stderr, '');
    for (const html of stdout.trim().split('\n')) {
      assert.match(html, /^<baton-handoff [^>]*theme="dark"[^>]*><\/baton-handoff>$/);
      assert.match(html, /class="beside"/);
      assert.doesNotMatch(html, /secret|object Object/);
    }
  });
});

test('the classic scripts leave one name and need nothing of a page to start', () => {
  for (const name of scripts.filter((entry) => entry.startsWith('/baton.'))) {
    const scope = createContext({ TextEncoder, TextDecoder });
    runInContext(readFileSync(new URL(`dist${name}`, web), 'utf8'), scope);
    assert.deepEqual(Object.keys(scope).sort(), ['Baton', 'TextDecoder', 'TextEncoder']);
    assert.equal(typeof scope.Baton.loadEngine, 'function');
  }
});

test('the first program of a reader works', () => {
  withProject((folder) => {
    const script = `
      import { BatonError, loadEngine } from '@baton/handoff';
      const engine = await loadEngine();
      const assessment = await engine.assess({ as_of: '2026-11-20T14:03:00Z', lead: { id: 'a', messages: [
        { id: 'm1', at: '2026-11-20T14:00:00Z', channel: 'chat', from: 'prospect', text: 'Can I talk to a human?' }] } });
      console.log(assessment.decision.action, assessment.decision.urgency);
      await engine.assess({ as_of: 'x', lead: {} }).catch((e) => console.log(e instanceof BatonError, e.problems.length >= 2));`;
    const { stdout, stderr } = run(folder, script);
    assert.deepEqual(stdout.trim().split('\n'), ['handoff immediate', 'true true'], stderr);
  });
});

test('a strict TypeScript program compiles against the types, and a wrong one does not', () => {
  const tsc = createRequire(new URL('package.json', web)).resolve('typescript/bin/tsc');
  const compilerOptions = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [] };
  const compile = (folder, text) => {
    writeFileSync(join(folder, 'consumer.ts'), text);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
    return spawnSync(process.execPath, [tsc], { cwd: folder, encoding: 'utf8', timeout: 120_000 });
  };
  const right = `
    import { BatonError, loadEngine, type Assessment, type Lead } from '@baton/handoff';
    import { BatonHandoff } from '@baton/handoff/element';
    const lead: Lead = { id: 'a', contact: { name: 'A' }, messages: [] };
    export async function urgency(): Promise<Assessment['decision']['urgency']> {
      const engine = await loadEngine({ maxBytes: 1000 });
      try { return (await engine.assess({ as_of: new Date(), lead })).decision.urgency; }
      catch (thrown) { if (thrown instanceof BatonError) console.log(thrown.problems[0]?.pointer); throw thrown; }
    }
    const panel = document.querySelector('baton-handoff');
    if (panel) { panel.lead = lead; panel.addEventListener('baton-handoff', (event) => console.log(event.detail.kind)); }
    export const element: typeof BatonHandoff = BatonHandoff;`;
  withProject((folder) => {
    const good = compile(folder, right);
    assert.equal(good.status, 0, good.stdout);
    assert.notEqual(compile(folder, right.replace("id: 'a'", 'id: 1')).status, 0);
    assert.notEqual(compile(folder, right.replace('decision.urgency;', 'decision.hurry;')).status, 0);
  });
});

test('the package holds what it needs and nothing of the demo', () => {
  const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: fileURLToPath(web), encoding: 'utf8', timeout: 60_000 });
  const names = JSON.parse(packed.stdout)[0].files.map(({ path }) => path);
  assert.ok(names.includes('dist/baton.wasm'));
  assert.deepEqual(names.filter((name) => /demo|node_modules|\.map$|^src\//.test(name)), []);
});
