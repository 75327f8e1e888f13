/// A running engine: bytes in, bytes out. After a trap the instance is thrown away; calls that wait and those to come have a fresh one.
import { BatonError, engineClosed, oneProblem, reasonOf } from "./errors.js";
import { compiled, importsFor, type WasmSource } from "./module.js";
import { survey } from "./survey.js";

/// The ABI this package speaks; the module says its own.
export const abi = 1;

/// What carries a request to an engine and its reply back, wherever the engine runs.
export interface Transport {
  /// Whether calls leave the caller's thread free.
  readonly inWorker: boolean;
  call(request: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /// Many leads at once; see `survey.ts`.
  survey(request: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  close(): void;
}

interface Core {
  memory: WebAssembly.Memory;
  _initialize(): void;
  baton_abi(): number;
  baton_alloc(size: number): number;
  baton_free(at: number): void;
  baton_call(at: number, size: number): number;
}

/// An engine in this thread. Resolves once it is known to speak our ABI.
export async function startHere(source: WasmSource): Promise<Transport> {
  const module = await compiled(source);
  const imports = importsFor(module);
  let running: Promise<Core> | undefined;
  let closed = false;
  const restarted = () => {
    const made = start(module, imports);
    running = made;
    made.catch(() => {
      if (running === made) running = undefined;
    });
    return made;
  };
  await restarted();
  const here: Transport = {
    inWorker: false,
    async call(request) {
      for (;;) {
        if (closed) throw engineClosed();
        const mine = running ?? restarted();
        const core = await mine;
        // While this call waited, another may have stopped the instance. From here on nothing waits.
        if (mine !== running) continue;
        try {
          return exchange(core, request);
        } catch (thrown) {
          if (thrown instanceof BatonError && thrown.code === "too_large") throw thrown;
          running = undefined;
          if (thrown instanceof BatonError) throw thrown;
          throw new BatonError("engine_fault", `the engine stopped in the middle of a call: ${reasonOf(thrown)}`, [], thrown);
        }
      }
    },
    survey: (request) => survey(request, here.call),
    close() {
      closed = true;
      running = undefined;
    },
  };
  return here;
}

async function start(module: WebAssembly.Module, imports: WebAssembly.Imports): Promise<Core> {
  try {
    const instance = await WebAssembly.instantiate(module, imports);
    const core = coreOf(instance.exports);
    core._initialize();
    const spoken = core.baton_abi();
    if (spoken === abi) return core;
    throw new BatonError("engine_unavailable", `the module speaks ABI ${spoken}, this package speaks ABI ${abi}`);
  } catch (thrown) {
    if (thrown instanceof BatonError) throw thrown;
    throw new BatonError("engine_unavailable", `the engine could not start: ${reasonOf(thrown)}`, [], thrown);
  }
}

function coreOf(exports: WebAssembly.Exports): Core {
  for (const name of ["_initialize", "baton_abi", "baton_alloc", "baton_free", "baton_call"]) {
    if (typeof exports[name] !== "function") {
      throw new BatonError("engine_unavailable", `the module has no ${name}: it is not a Baton engine`);
    }
  }
  if (!(exports["memory"] instanceof WebAssembly.Memory)) {
    throw new BatonError("engine_unavailable", "the module offers no memory: it is not a Baton engine");
  }
  return exports as unknown as Core;
}

function exchange(core: Core, request: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const at = core.baton_alloc(request.length) >>> 0;
  if (at === 0) throw oneProblem("too_large", "", `has ${request.length} bytes, more than the engine can hold`);
  // Every call may grow the memory, and growing detaches its buffer: views are made anew each time.
  new Uint8Array(core.memory.buffer).set(request, at);
  const reply = core.baton_call(at, request.length) >>> 0;
  core.baton_free(at);
  if (reply === 0) throw new BatonError("engine_fault", "the engine gave no reply");
  const size = new DataView(core.memory.buffer).getUint32(reply, true);
  const bytes = new Uint8Array(core.memory.buffer as ArrayBuffer, reply + 4, size).slice();
  core.baton_free(reply);
  return bytes;
}
