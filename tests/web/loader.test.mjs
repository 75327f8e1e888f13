import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import test from 'node:test';
import { dist, loadEngine, refusalOf } from './package.mjs';
import { longestAnswered, tinyModule } from './tiny_module.mjs';

const tooLong = 'x'.repeat(longestAnswered + 1);

/// Serves `answers[path] = [status, type, bytes]` while `use` runs, and counts the requests.
async function withServer(answers, use) {
  const counts = {};
  const server = createServer((request, response) => {
    counts[request.url] = (counts[request.url] ?? 0) + 1;
    const [status, type, body] = answers[request.url] ?? [404, 'text/plain', 'no'];
    response.writeHead(status, { 'Content-Type': type, Connection: 'close' }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  try {
    await use(`http://127.0.0.1:${server.address().port}`, counts);
  } finally {
    await new Promise((done) => server.close(done));
  }
}

test('an engine loads from bytes, from a view of a buffer, from a module and from a file', async () => {
  const bytes = tinyModule();
  const padded = new Uint8Array(bytes.length + 8);
  padded.set(bytes, 3);
  const sources = [bytes.buffer, padded.subarray(3, 3 + bytes.length), await WebAssembly.compile(bytes)];
  for (const wasm of sources) assert.equal((await (await loadEngine({ wasm })).version()).abi, 1);
  assert.equal((await (await loadEngine()).version()).abi, 1);
  assert.equal((await (await loadEngine({ wasm: new URL('baton.wasm', dist).href })).version()).abi, 1);
});

test('the right type is streamed and a wrong one is still compiled', async () => {
  const answers = { '/right': [200, 'application/wasm', tinyModule()], '/wrong': [200, 'application/octet-stream', tinyModule()], '/none': [200, '', tinyModule()] };
  await withServer(answers, async (host) => {
    for (const path of Object.keys(answers)) assert.equal((await (await loadEngine({ wasm: host + path })).version()).abi, 1);
  });
});

test('an address is fetched once however many engines start from it, at once or later', async () => {
  await withServer({ '/baton.wasm': [200, 'application/wasm', tinyModule()] }, async (host, counts) => {
    await Promise.all([1, 2, 3].map(() => loadEngine({ wasm: `${host}/baton.wasm` })));
    await loadEngine({ wasm: new URL(`${host}/baton.wasm`) });
    assert.deepEqual(counts, { '/baton.wasm': 1 });
  });
});

test('a module that could not be fetched is fetched again the next time', async () => {
  const answers = {};
  await withServer(answers, async (host) => {
    const refusal = await refusalOf(loadEngine({ wasm: `${host}/late` }));
    assert.equal(refusal.code, 'engine_unavailable');
    assert.match(refusal.message, /answered 404/);
    answers['/late'] = [200, 'application/wasm', tinyModule()];
    assert.equal((await (await loadEngine({ wasm: `${host}/late` })).version()).abi, 1);
  });
});

test('what is no module, no address or no server is said plainly', async () => {
  await withServer({ '/page': [200, 'text/html', '<!doctype html>'], '/liar': [200, 'application/wasm', 'no'] }, async (host) => {
    for (const wasm of [`${host}/page`, `${host}/liar`, new Uint8Array([1, 2, 3])]) {
      assert.match((await refusalOf(loadEngine({ wasm }))).message, /is not a WebAssembly module/);
    }
  });
  assert.match((await refusalOf(loadEngine({ wasm: 'http://127.0.0.1:1/x.wasm' }))).message, /could not be fetched/);
  assert.match((await refusalOf(loadEngine({ wasm: 'not an address' }))).message, /is not an address/);
  assert.match((await refusalOf(loadEngine({ wasm: 'file:///nowhere/baton.wasm' }))).message, /could not be read/);
});

test('a module that asks for more than an engine needs is refused before it runs', async () => {
  for (const wanted of [['env', 'open'], ['wasi_snapshot_preview1', 'path_open'], ['wbg', 'fd_write']]) {
    const refusal = await refusalOf(loadEngine({ wasm: tinyModule({ imports: [wanted] }) }));
    assert.equal(refusal.code, 'engine_unavailable');
    assert.match(refusal.message, new RegExp(`${wanted[0]}\\.${wanted[1]}`));
  }
  const allowed = tinyModule({ imports: [['env', 'emscripten_notify_memory_growth'], ['wasi_snapshot_preview1', 'proc_exit']] });
  assert.equal((await (await loadEngine({ wasm: allowed })).version()).abi, 1);
});

test('another ABI is refused and both numbers are named', async () => {
  const refusal = await refusalOf(loadEngine({ wasm: tinyModule({ abi: 2 }) }));
  assert.equal(refusal.code, 'engine_unavailable');
  assert.match(refusal.message, /ABI 2.*ABI 1/);
});

test('a module without one of the door’s functions is no engine', async () => {
  for (const without of ['_initialize', 'baton_abi', 'baton_alloc', 'baton_free', 'baton_call']) {
    assert.match((await refusalOf(loadEngine({ wasm: tinyModule({ without }) }))).message, new RegExp(`no ${without}`));
  }
});

test('memory that grows between the calls of one request does no harm', async () => {
  const engine = await loadEngine({ wasm: tinyModule({ grows: true }) });
  for (const answered of ['1', '2', '3']) assert.equal((await engine.version()).engine_version, answered);
});

test('a trap is one typed error, and the next call has a fresh engine', async () => {
  const engine = await loadEngine({ wasm: tinyModule() });
  assert.equal((await engine.version()).engine_version, '1');
  assert.equal((await engine.version()).engine_version, '2');
  const refusal = await refusalOf(engine.call(tooLong));
  assert.equal(refusal.code, 'engine_fault');
  assert.match(refusal.message, /stopped in the middle of a call/);
  assert.ok(refusal.cause instanceof WebAssembly.RuntimeError);
  assert.equal((await engine.version()).engine_version, '1');
});

test('calls made at the same time as one that traps are answered by a fresh engine', async () => {
  const engine = await loadEngine({ wasm: tinyModule() });
  const answered = async () => (await engine.version()).engine_version;
  const trapped = async () => (await refusalOf(engine.call(tooLong))).code;
  const calls = [answered(), answered(), trapped(), answered(), trapped(), answered(), answered()];
  assert.deepEqual(await Promise.all(calls), ['1', '2', 'engine_fault', '1', 'engine_fault', '1', '2']);
  assert.equal(await answered(), '3');
});

/// Lets instances start while `fails(n)` is false for the n-th of them, counted from one.
async function withInstances(fails, use) {
  const real = WebAssembly.instantiate;
  let started = 0;
  WebAssembly.instantiate = async (...given) => {
    if (fails(++started)) throw new RangeError('no memory for an instance');
    return real.apply(WebAssembly, given);
  };
  try {
    await use();
  } finally {
    WebAssembly.instantiate = real;
  }
}

test('an engine that could not start again after a trap says so, and is tried again by the next call', async () => {
  await withInstances((n) => n === 2, async () => {
    const engine = await loadEngine({ wasm: tinyModule() });
    await refusalOf(engine.call(tooLong));
    const refusal = await refusalOf(engine.version());
    assert.equal(refusal.code, 'engine_unavailable');
    assert.match(refusal.message, /could not start: no memory/);
    assert.ok(refusal.cause instanceof RangeError);
    assert.equal((await engine.version()).engine_version, '1');
  });
});

test('an engine that can’t start at all is one typed error', async () => {
  await withInstances(() => true, async () => {
    assert.equal((await refusalOf(loadEngine({ wasm: tinyModule() }))).code, 'engine_unavailable');
  });
});

test('a closed engine answers nothing more, not even what was asked before', async () => {
  const engine = await loadEngine({ wasm: tinyModule() });
  const asked = refusalOf(engine.version());
  engine.close();
  for (const refusal of [await asked, await refusalOf(engine.version())]) {
    assert.equal(refusal.code, 'engine_unavailable');
    assert.match(refusal.message, /was closed/);
  }
});

test('an engine that calls out to the system is stopped and replaced', async () => {
  const engine = await loadEngine({ wasm: tinyModule({ imports: [['wasi_snapshot_preview1', 'proc_exit']], exits: true }) });
  const refusal = await refusalOf(engine.version());
  assert.equal(refusal.code, 'engine_fault');
  assert.match(refusal.message, /proc_exit/);
});

test('a reply that is no JSON is the engine’s fault, not the caller’s', async () => {
  const engine = await loadEngine({ wasm: tinyModule({ notAReply: true }) });
  assert.equal((await refusalOf(engine.version())).code, 'engine_fault');
});

test('the real module asks for no more than the loader gives', () => {
  const module = new WebAssembly.Module(readFileSync(new URL('baton.wasm', dist)));
  const allowed = ['emscripten_notify_memory_growth', 'proc_exit', 'fd_write', 'fd_close', 'fd_seek'];
  assert.deepEqual(WebAssembly.Module.imports(module).filter(({ name }) => !allowed.includes(name)), []);
});
