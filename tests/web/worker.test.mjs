import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { Worker } from 'node:worker_threads';
import { as_of, dist, lead, loadEngine, refusalOf, roster } from './package.mjs';
import { longestAnswered, tinyModule } from './tiny_module.mjs';

/// A worker while `use` runs.
async function withWorker(use) {
  const worker = new Worker(new URL('worker.js', dist));
  try {
    await use(worker);
  } finally {
    await worker.terminate();
  }
}

/// An engine in a worker of its own.
const withEngine = (options, use) => withWorker(async (worker) => use(await loadEngine({ worker, ...options }), worker));

/// A worker of node's from this script, which speaks to its host through `parentPort`.
const scripted = (script) => new Worker(`const { parentPort } = require('node:worker_threads'); ${script}`, { eval: true });

test('an engine in a worker gives what an engine here gives', async () => {
  const here = await loadEngine();
  await withEngine({}, async (there) => {
    assert.deepEqual(await there.assess({ as_of, lead: lead(), roster }), await here.assess({ as_of, lead: lead(), roster }));
    assert.deepEqual(await there.version(), await here.version());
  });
});

test('a module compiled here can be handed to the worker', async () => {
  const wasm = await WebAssembly.compile(readFileSync(new URL('baton.wasm', dist)));
  await withEngine({ wasm }, async (engine) => assert.equal((await engine.version()).abi, 1));
});

test('problems cross from the worker with their places', async () => {
  await withEngine({}, async (engine) => {
    const refusal = await refusalOf(engine.assess({ as_of: 'soon', lead: { id: '' } }));
    assert.ok(refusal.problems.some(({ pointer }) => pointer === '/as_of'));
    assert.ok(refusal.problems.some(({ pointer }) => pointer === '/lead/id'));
  });
});

test('answers find their questions when many are asked at once', async () => {
  await withEngine({}, async (engine) => {
    const asked = Array.from({ length: 50 }, (_, n) => engine.assess({ as_of, lead: { ...lead(), id: `lead-${n}` } }));
    assert.deepEqual((await Promise.all(asked)).map(({ lead_id }) => lead_id), asked.map((_, n) => `lead-${n}`));
  });
});

test('a trap in the worker is a typed error, and the worker goes on', async () => {
  await withEngine({ wasm: tinyModule() }, async (engine) => {
    assert.equal((await refusalOf(engine.call('x'.repeat(longestAnswered + 1)))).code, 'engine_fault');
    assert.equal((await engine.version()).engine_version, '1');
  });
});

test('a module that is refused is refused in the worker too', async () => {
  await withWorker(async (worker) => {
    assert.match((await refusalOf(loadEngine({ worker, wasm: tinyModule({ abi: 7 }) }))).message, /ABI 7/);
    assert.equal((await (await loadEngine({ worker })).version()).abi, 1);
  });
});

test('a closed engine says so instead of never answering', async () => {
  await withEngine({}, async (engine) => {
    const asked = refusalOf(engine.version());
    engine.close();
    assert.equal((await asked).code, 'engine_unavailable');
    assert.match((await refusalOf(engine.version())).message, /was closed/);
  });
});

test('a worker that was passed in outlives its engine, and serves the next one with nothing of the last', async () => {
  await withEngine({ wasm: tinyModule() }, async (engine, worker) => {
    await engine.version();
    const unheard = [engine.version(), engine.version(), engine.version()].map(refusalOf);
    engine.close();
    const next = await loadEngine({ worker, wasm: tinyModule() });
    assert.equal((await next.version()).engine_version, '1');
    assert.deepEqual((await Promise.all(unheard)).map(({ code }) => code), ['engine_unavailable', 'engine_unavailable', 'engine_unavailable']);
    assert.equal(worker.listenerCount('message'), 1);
  });
});

test('a worker that ends in the middle of a call is an error, not a wait', { timeout: 20_000 }, async () => {
  const answersOnce = "parentPort.once('message', ({ id }) => { parentPort.postMessage({ id, reply: null }); parentPort.once('message', () => process.exit(7)); })";
  const engine = await loadEngine({ worker: scripted(answersOnce) });
  const refusal = await refusalOf(engine.version());
  assert.equal(refusal.code, 'engine_unavailable');
  assert.match(refusal.message, /ended with code 7/);
  assert.match((await refusalOf(engine.version())).message, /ended with code 7/);
});

test('a worker that is terminated by its owner is an error, not a wait', { timeout: 20_000 }, async () => {
  await withEngine({}, async (engine, worker) => {
    const asked = refusalOf(engine.version());
    await worker.terminate();
    assert.match((await asked).message, /ended with code/);
  });
});

test('what can’t be read or sent is an error, not a wait', { timeout: 20_000 }, async () => {
  await withEngine({}, async (engine, worker) => {
    const asked = refusalOf(engine.version());
    worker.emit('messageerror', new Error('no such class here'));
    assert.match((await asked).message, /can't be read/);
  });
  await withWorker(async (worker) => {
    assert.match((await refusalOf(loadEngine({ worker, wasm: { toString() {} } }))).message, /takes no message/);
  });
});

test('a worker whose script fails is an error, not a wait', async () => {
  const broken = new Worker('throw new Error("no such script")', { eval: true });
  assert.match((await refusalOf(loadEngine({ worker: broken }))).message, /no such script/);
});

/// A page as far as starting a worker goes, while `use` runs. Its workers answer with `answer`, and are listed.
async function onPage(answer, use) {
  const started = [];
  class PageWorker extends EventTarget {
    sent = [];
    terminated = false;
    constructor(address) {
      super();
      this.address = address;
      started.push(this);
    }
    postMessage(message) {
      this.sent.push(message);
      setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: { id: message.id, ...answer } })));
    }
    terminate() {
      this.terminated = true;
    }
  }
  const policies = [];
  const createPolicy = (name, rules) => {
    if (policies.includes(name)) throw new TypeError(`Policy with name "${name}" already exists.`);
    policies.push(name);
    return { createScriptURL: (url) => `trusted ${rules.createScriptURL(url)}` };
  };
  const page = { Worker: PageWorker, trustedTypes: { createPolicy }, document: { baseURI: 'https://crm.example/records/7' } };
  Object.assign(globalThis, page);
  try {
    await use(started);
  } finally {
    for (const name of Object.keys(page)) delete globalThis[name];
  }
}

test('the second engine of a page goes through the same Trusted Types policy, which may exist once', async () => {
  await onPage({ reply: null }, async (started) => {
    for (const worker of ['/a.js', '/b.js']) await loadEngine({ worker, wasm: 'https://crm.example/baton.wasm' });
    assert.deepEqual(started.map(({ address }) => address), ['trusted /a.js', 'trusted /b.js']);
  });
});

test('the module’s address is the page’s, not the worker’s', async () => {
  await onPage({ reply: null }, async (started) => {
    for (const wasm of ['baton.wasm', '/x/baton.wasm', new URL('https://cdn.example/baton.wasm')]) await loadEngine({ worker: '/baton/worker.js', wasm });
    assert.deepEqual(started.map(({ sent }) => sent[0].wasm), ['https://crm.example/records/baton.wasm', 'https://crm.example/x/baton.wasm', 'https://cdn.example/baton.wasm']);
  });
});

test('a worker that was started for an engine ends with it', async () => {
  await onPage({ reply: null }, async (started) => {
    const engine = await loadEngine({ worker: '/worker.js', wasm: '/baton.wasm' });
    assert.equal(started[0].terminated, false);
    engine.close();
    assert.equal(started[0].terminated, true);
  });
});

test('a worker that was started for an engine that can’t start ends too', async () => {
  await onPage({ error: { code: 'engine_unavailable', message: 'no module', problems: [] } }, async (started) => {
    assert.match((await refusalOf(loadEngine({ worker: '/worker.js', wasm: '/baton.wasm' }))).message, /no module/);
    assert.deepEqual(started.map(({ terminated }) => terminated), [true]);
  });
});

test('the engine can also be imported inside a worker of the host’s own', async () => {
  const script = `
    import { parentPort, workerData } from 'node:worker_threads';
    const { loadEngine } = await import(workerData);
    parentPort.postMessage(await (await loadEngine()).version());`;
  const address = new URL(`data:text/javascript,${encodeURIComponent(script)}`);
  const thread = new Worker(address, { workerData: new URL('engine.js', dist).href });
  const [said] = await new Promise((done, failed) => thread.once('message', (...all) => done(all)).once('error', failed));
  await thread.terminate();
  assert.equal(said.abi, 1);
});
