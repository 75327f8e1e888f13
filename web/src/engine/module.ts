/// Fetches and compiles the engine, once for each address however many ask for it.
import { BatonError, reasonOf } from "./errors.js";

/// Where the engine comes from: an address, its bytes, or a module compiled elsewhere.
export type WasmSource = string | URL | ArrayBuffer | Uint8Array<ArrayBuffer> | WebAssembly.Module;

/// All that the engine may ask of its host. The WASI calls are never made by a healthy engine.
const refusedCalls = ["proc_exit", "fd_write", "fd_close", "fd_seek"];

const byAddress = new Map<string, Promise<WebAssembly.Module>>();
const byBytes = new WeakMap<object, Promise<WebAssembly.Module>>();

/// The module of this source. A failed attempt is forgotten, so that the next one tries again.
export function compiled(source: WasmSource): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return Promise.resolve(source);
  if (typeof source === "string" || source instanceof URL) {
    const address = absolute(source);
    return remembered(byAddress, address, () => fetchModule(address));
  }
  return remembered(byBytes, source, () => compileBytes(source, "the bytes given"));
}

/// What `WebAssembly.instantiate` needs. An engine that asks for more is not ours and is refused.
export function importsFor(module: WebAssembly.Module): WebAssembly.Imports {
  for (const wanted of WebAssembly.Module.imports(module)) {
    const known =
      wanted.kind === "function" &&
      ((wanted.module === "env" && wanted.name === "emscripten_notify_memory_growth") ||
        (wanted.module === "wasi_snapshot_preview1" && refusedCalls.includes(wanted.name)));
    if (!known) {
      throw new BatonError("engine_unavailable", `the module asks for ${wanted.module}.${wanted.name}, which no Baton engine needs`);
    }
  }
  const refuse = (name: string) => () => {
    throw new BatonError("engine_fault", `the engine called ${name}, which it never should`);
  };
  return {
    env: { emscripten_notify_memory_growth: () => undefined },
    wasi_snapshot_preview1: Object.fromEntries(refusedCalls.map((name) => [name, refuse(name)])),
  };
}

interface Remembering<Key> {
  get(key: Key): Promise<WebAssembly.Module> | undefined;
  set(key: Key, value: Promise<WebAssembly.Module>): unknown;
  delete(key: Key): unknown;
}

function remembered<Key>(cache: Remembering<Key>, key: Key, make: () => Promise<WebAssembly.Module>) {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  made.catch(() => cache.delete(key));
  return made;
}

/// The whole address, seen from the page; a worker would see it from its own script.
export function absolute(source: string | URL): string {
  const base = typeof document === "object" ? document.baseURI : typeof location === "object" ? location.href : undefined;
  try {
    return new URL(source, base).href;
  } catch (thrown) {
    throw new BatonError("engine_unavailable", `${String(source)} is not an address of an engine`, [], thrown);
  }
}

async function fetchModule(address: string): Promise<WebAssembly.Module> {
  if (address.startsWith("file:")) return compileBytes(await readFile(address), address);
  let response: Response;
  try {
    response = await fetch(address);
  } catch (thrown) {
    throw new BatonError("engine_unavailable", `${address} could not be fetched: ${reasonOf(thrown)}`, [], thrown);
  }
  if (!response.ok) throw new BatonError("engine_unavailable", `${address} answered ${response.status}`);
  // Streaming insists on the type; servers that do not know .wasm send another one.
  const streams = response.headers.get("content-type")?.split(";")[0]?.trim() === "application/wasm";
  if (!streams) return compileBytes(await response.arrayBuffer(), address);
  try {
    return await WebAssembly.compileStreaming(response);
  } catch (thrown) {
    throw notCompiled(thrown, address);
  }
}

async function compileBytes(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>, name: string): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(bytes);
  } catch (thrown) {
    throw notCompiled(thrown, name);
  }
}

const refusedByPolicy = "the Content-Security-Policy refuses WebAssembly; script-src needs 'wasm-unsafe-eval'";

function notCompiled(thrown: unknown, name: string): BatonError {
  const message = reasonOf(thrown);
  // Each browser has its own words for it.
  const advice = /unsafe-eval|content security policy|blocked by csp/i.test(message)
    ? `${refusedByPolicy}, or the engine has to run in a worker`
    : `${name} is not a WebAssembly module: ${message}`;
  return new BatonError("engine_unavailable", advice, [], thrown);
}

/// True of an engine, here or in a worker, that a policy kept from being compiled.
export function isRefusedByPolicy(thrown: unknown): boolean {
  return thrown instanceof BatonError && thrown.message.startsWith(refusedByPolicy);
}

async function readFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
  // Held in a variable so that bundlers for the browser leave node's module alone.
  const specifier = "node:fs/promises";
  try {
    const files = (await import(/* webpackIgnore: true */ /* @vite-ignore */ specifier)) as {
      readFile(path: URL): Promise<Uint8Array<ArrayBuffer>>;
    };
    return await files.readFile(new URL(address));
  } catch (thrown) {
    throw new BatonError("engine_unavailable", `${address} could not be read: ${reasonOf(thrown)}`, [], thrown);
  }
}
