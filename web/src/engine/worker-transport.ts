/// Talks to an engine that runs in a worker.
import type { Problem } from "../generated/contract.js";
import { BatonError, engineClosed, reasonOf, type BatonErrorCode } from "./errors.js";
import type { Transport } from "./instance.js";
import { absolute, type WasmSource } from "./module.js";

/// What both the browser's and node's workers can do.
export interface WorkerLike {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  terminate(): unknown;
  addEventListener?(type: string, listener: (event: Event) => void): void;
  removeEventListener?(type: string, listener: (event: Event) => void): void;
  on?(type: string, listener: (value: unknown) => void): unknown;
  off?(type: string, listener: (value: unknown) => void): unknown;
}
export type WorkerSource = WorkerLike | string | URL;

/// To the worker: start with this module, carry this request, or let go of the engine.
export type ToWorker = { id: number; wasm: WasmSource } | { id: number; request: Uint8Array<ArrayBuffer> } | { id: number; survey: Uint8Array<ArrayBuffer> } | { id: number; close: true };
export type FromWorker =
  | { id: number; reply: Uint8Array<ArrayBuffer> | null }
  | { id: number; error: { code: BatonErrorCode; message: string; problems: readonly Problem[] } };

interface Waiting {
  resolve(reply: Uint8Array<ArrayBuffer> | null): void;
  reject(error: BatonError): void;
}

/// Counted over all engines: a worker that outlives one of them may still answer it when the next one asks.
let lastId = 0;

/// An engine in this worker. Only a worker that is started here is ever terminated here.
export async function startWorker(source: WorkerSource, wasm: WasmSource): Promise<Transport> {
  const module = typeof wasm === "string" || wasm instanceof URL ? absolute(wasm) : wasm;
  const ours = typeof source === "string" || source instanceof URL;
  const worker = ours ? browserWorker(source) : source;
  const mail = new Mail(worker);
  const leave = () => {
    mail.end(engineClosed());
    mail.stopListening();
    if (ours) worker.terminate();
  };
  try {
    await mail.send({ id: ++lastId, wasm: module }, []);
  } catch (thrown) {
    leave();
    throw thrown;
  }
  const ask = async (message: ToWorker, carried: Uint8Array<ArrayBuffer>) => {
    const reply = await mail.send(message, [carried.buffer]);
    if (reply === null) throw new BatonError("engine_fault", "the worker gave no reply");
    return reply;
  };
  return {
    inWorker: true,
    call: (request) => ask({ id: ++lastId, request }, request),
    survey: (request) => ask({ id: ++lastId, survey: request }, request),
    close() {
      if (!ours && mail.open) worker.postMessage({ id: ++lastId, close: true } satisfies ToWorker);
      leave();
    },
  };
}

/// What was sent to a worker and waits for its answer, until the worker ends.
class Mail {
  readonly #worker: WorkerLike;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners: [type: string, listener: (value: unknown) => void][] = [];
  #ended: BatonError | undefined;

  constructor(worker: WorkerLike) {
    this.#worker = worker;
    const failed = (said: string, cause?: unknown) => this.end(new BatonError("engine_unavailable", `the worker ${said}`, [], cause));
    this.#listen("message", (answer) => this.#take(answer as FromWorker));
    this.#listen("error", (fault) => failed(`failed: ${messageOf(fault)}`, fault));
    this.#listen("messageerror", (fault) => failed("sent what can't be read", fault));
    if (worker.on !== undefined) this.#listen("exit", (code) => failed(`ended with code ${String(code)}`));
  }

  get open(): boolean {
    return this.#ended === undefined;
  }

  send(message: ToWorker, transfer: Transferable[]): Promise<Uint8Array<ArrayBuffer> | null> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== undefined) return reject(this.#ended);
      try {
        this.#worker.postMessage(message, transfer);
      } catch (thrown) {
        return reject(new BatonError("engine_unavailable", `the worker takes no message: ${reasonOf(thrown)}`, [], thrown));
      }
      return this.#waiting.set(message.id, { resolve, reject });
    });
  }

  /// Rejects what waits and what comes later with this error; the first end counts.
  end(error: BatonError): void {
    if (this.#ended !== undefined) return;
    this.#ended = error;
    for (const one of this.#waiting.values()) one.reject(error);
    this.#waiting.clear();
  }

  /// Not done when the worker fails by itself: in node a second error that nobody hears would end the process.
  stopListening(): void {
    for (const [type, listener] of this.#listeners) {
      if (this.#worker.off !== undefined) this.#worker.off(type, listener);
      else this.#worker.removeEventListener?.(type, listener);
    }
  }

  #take(answer: FromWorker): void {
    const one = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ("reply" in answer) one?.resolve(answer.reply);
    else one?.reject(new BatonError(answer.error.code, answer.error.message, answer.error.problems));
  }

  #listen(type: "message" | "error" | "messageerror" | "exit", take: (value: unknown) => void): void {
    const listener = this.#worker.on !== undefined ? take : (event: unknown) => take(type === "message" ? (event as MessageEvent).data : event);
    this.#listeners.push([type, listener]);
    if (this.#worker.on !== undefined) this.#worker.on(type, listener);
    else this.#worker.addEventListener?.(type, listener);
  }
}

interface TrustedScripts {
  createScriptURL(url: string): string;
}

/// The page may allow the name once; every worker's address goes through this one. Null when the page refused it.
let trustedScripts: TrustedScripts | null | undefined;

/// Pages that require Trusted Types take a worker's address only from a policy; ours is called `baton`.
function trusted(href: string): string {
  const page = globalThis as { trustedTypes?: { createPolicy(name: string, rules: TrustedScripts): TrustedScripts } };
  try {
    trustedScripts ??= page.trustedTypes?.createPolicy("baton", { createScriptURL: (url) => url });
  } catch {
    trustedScripts = null; // Where types are only named and not required, the bare address does.
  }
  return trustedScripts?.createScriptURL(href) ?? href;
}

function browserWorker(address: string | URL): WorkerLike {
  const href = String(address);
  try {
    return new Worker(trusted(href), { name: "baton" });
  } catch (thrown) {
    throw new BatonError("engine_unavailable", `a worker can't be started from ${href}: ${reasonOf(thrown)}`, [], thrown);
  }
}

function messageOf(fault: unknown): string {
  return typeof fault === "object" && fault !== null && "message" in fault ? String(fault.message) : "its script could not be loaded";
}
