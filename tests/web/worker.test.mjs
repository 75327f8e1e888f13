import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { Worker } from 'node:worker_threads';
import { as_of, dist, lead, loadEngine, refusalOf, roster } from './package.mjs';
import { longestAnswered, tinyModule } from './tiny_module.mjs';

const worker = () => new Worker(new URL('worker.js', dist));

/// An engine in a worker, closed when `use` is done.
async function withEngine(options, use) {
  const engine = await loadEngine({ worker: worker(), ...options });
  try {
    await use(engine);
  } finally {
    engine.close();
  }
}

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
  const thread = worker();
  const refusal = await refusalOf(loadEngine({ worker: thread, wasm: tinyModule({ abi: 7 }) }));
  assert.match(refusal.message, /ABI 7/);
  await thread.terminate();
});

test('a closed engine says so instead of never answering', async () => {
  const engine = await loadEngine({ worker: worker() });
  const asked = refusalOf(engine.version());
  engine.close();
  assert.equal((await asked).code, 'engine_unavailable');
  assert.match((await refusalOf(engine.version())).message, /was closed/);
});

test('a worker whose script fails is an error, not a wait', async () => {
  const broken = new Worker('throw new Error("no such script")', { eval: true });
  assert.match((await refusalOf(loadEngine({ worker: broken }))).message, /no such script/);
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
