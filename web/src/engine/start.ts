/// Decides where an engine runs: in a page in a worker if it may, else in the page's own thread; elsewhere in the thread that asks.
import { BatonError, engineClosed, reasonOf } from "./errors.js";
import { ownWasm, ownWorker } from "./home.js";
import { startHere, type Transport } from "./instance.js";
import { absolute, isRefusedByPolicy, type WasmSource } from "./module.js";
import { startWorker, type WorkerSource } from "./worker-transport.js";

/// `worker` is a worker or its address, false for none, undefined for what is best here.
export async function startTransport(given: WasmSource | undefined, worker: WorkerSource | false | undefined): Promise<Transport> {
  const wasm = await (given ?? ownWasm());
  if (wasm === undefined) throw new BatonError("engine_unavailable", "this script does not know where it was loaded from; say where baton.wasm lies (option wasm, attribute wasm-url)");
  if (worker === false) return startHere(wasm);
  if (worker !== undefined) return startWorker(worker, wasm);
  const inPage = typeof document === "object" && typeof Worker === "function";
  const script = inPage ? (ownWorker() ?? besideModule(wasm)) : undefined;
  if (script === undefined) return startHere(wasm);
  const transport = new PageTransport(wasm, script);
  await transport.start();
  return transport;
}

/// Where the worker's script lies when only the module's address is known.
function besideModule(wasm: WasmSource): URL | undefined {
  return typeof wasm === "string" || wasm instanceof URL ? new URL("worker.js", absolute(wasm)) : undefined;
}

/// A running engine of the page and how many use it.
interface Shared {
  transport: Promise<Transport>;
  users: number;
}

/// By address, or by the bytes or module themselves: a page compiles each once and runs one worker for it.
const running = new Map<unknown, Shared>();

/// One user's hold on the page's engine. Holds a new one after the worker has ended.
class PageTransport implements Transport {
  readonly #wasm: WasmSource;
  readonly #script: URL;
  readonly #key: unknown;
  #held: Shared | undefined;
  #closed = false;
  inWorker = false;

  constructor(wasm: WasmSource, script: URL) {
    this.#wasm = wasm;
    this.#script = script;
    this.#key = typeof wasm === "string" || wasm instanceof URL ? `${script.href} ${absolute(wasm)}` : wasm;
  }

  async start(): Promise<Transport> {
    const held = (this.#held ??= this.#hold());
    try {
      const transport = await held.transport;
      this.inWorker = transport.inWorker;
      return transport;
    } catch (thrown) {
      this.#forget(held);
      throw thrown;
    }
  }

  call(request: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    return this.#ask((transport) => transport.call(request));
  }

  survey(request: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    return this.#ask((transport) => transport.survey(request));
  }

  async #ask(question: (transport: Transport) => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#closed) throw engineClosed();
    const transport = await this.start();
    const held = this.#held;
    try {
      const reply = await question(transport);
      if (!this.#closed) return reply;
    } catch (thrown) {
      if (thrown instanceof BatonError && thrown.code === "engine_unavailable" && held !== undefined) this.#forget(held);
      if (!this.#closed) throw thrown;
    }
    throw engineClosed();
  }

  close(): void {
    this.#closed = true;
    const held = this.#held;
    this.#held = undefined;
    if (held === undefined || --held.users > 0) return;
    if (running.get(this.#key) === held) running.delete(this.#key);
    held.transport.then((transport) => transport.close(), () => undefined);
  }

  #hold(): Shared {
    const known = running.get(this.#key);
    const shared = known ?? { transport: inWorkerOrHere(this.#wasm, this.#script), users: 0 };
    shared.users += 1;
    running.set(this.#key, shared);
    return shared;
  }

  /// The next call starts anew; others that hold the same find out by themselves.
  #forget(held: Shared): void {
    if (this.#held === held) this.#held = undefined;
    if (running.get(this.#key) === held) running.delete(this.#key);
  }
}

async function inWorkerOrHere(wasm: WasmSource, script: URL): Promise<Transport> {
  let refusal: unknown;
  try {
    return await startWorker(script, wasm);
  } catch (thrown) {
    refusal = thrown;
  }
  try {
    return await startHere(wasm);
  } catch (thrown) {
    if (!isRefusedByPolicy(thrown)) throw thrown;
    const why = `this page's Content-Security-Policy refuses WebAssembly, and a worker can't take its place: ${reasonOf(refusal)}`;
    throw new BatonError("engine_unavailable", `${why}. ${whatToAllow(refusal, script)}`, [], thrown);
  }
}

/// For the administrator of the host: the directives, word for word.
function whatToAllow(refusal: unknown, script: URL): string {
  const first = "Add 'wasm-unsafe-eval' to script-src of this page";
  if (isRefusedByPolicy(refusal)) return `${first}, or serve ${script.href} without a Content-Security-Policy`;
  if (globalThis.origin === "null") return `${first}, or give the frame allow-same-origin in its sandbox attribute`;
  const own = script.origin === globalThis.origin;
  if (!own) return `${first}, or serve ${script.href} from ${globalThis.origin}, the page's own origin`;
  const source = script.protocol === "blob:" ? "blob:" : "'self'";
  return `${first}, or let the worker run: worker-src ${source}; and with require-trusted-types-for, trusted-types baton`;
}
