/// Talks to an engine that runs in a worker.
import type { Problem } from "../generated/contract.js";
import { BatonError, reasonOf, type BatonErrorCode } from "./errors.js";
import type { Transport } from "./instance.js";
import type { WasmSource } from "./module.js";

/// What both the browser's and node's workers can do.
export interface WorkerLike {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  terminate(): unknown;
  addEventListener?(type: string, listener: (event: Event) => void): void;
  on?(type: string, listener: (value: unknown) => void): unknown;
}
export type WorkerSource = WorkerLike | string | URL;

/// To the worker: start with this module, or carry this request.
export type ToWorker = { id: number; wasm: WasmSource } | { id: number; request: Uint8Array<ArrayBuffer> };
export type FromWorker =
  | { id: number; reply: Uint8Array<ArrayBuffer> | null }
  | { id: number; error: { code: BatonErrorCode; message: string; problems: readonly Problem[] } };

interface Waiting {
  resolve(reply: Uint8Array<ArrayBuffer> | null): void;
  reject(error: BatonError): void;
}

export async function startWorker(source: WorkerSource, wasm: WasmSource): Promise<Transport> {
  const worker = typeof source === "string" || source instanceof URL ? browserWorker(source) : source;
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let dead: BatonError | undefined;

  const end = (error: BatonError) => {
    dead = error;
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  };
  listen(worker, "message", (message) => {
    const answer = message as FromWorker;
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("reply" in answer) one?.resolve(answer.reply);
    else one?.reject(new BatonError(answer.error.code, answer.error.message, answer.error.problems));
  });
  listen(worker, "error", (fault) => end(new BatonError("engine_unavailable", `the worker failed: ${messageOf(fault)}`, [], fault)));

  const send = (message: ToWorker, transfer: Transferable[]) =>
    new Promise<Uint8Array<ArrayBuffer> | null>((resolve, reject) => {
      if (dead !== undefined) return reject(dead);
      waiting.set(message.id, { resolve, reject });
      return worker.postMessage(message, transfer);
    });

  await send({ id: ++lastId, wasm: wasm instanceof URL ? wasm.href : wasm }, []);
  return {
    async call(request) {
      const reply = await send({ id: ++lastId, request }, [request.buffer]);
      if (reply === null) throw new BatonError("engine_fault", "the worker gave no reply");
      return reply;
    },
    close() {
      end(new BatonError("engine_unavailable", "the engine was closed"));
      worker.terminate();
    },
  };
}

function browserWorker(address: string | URL): WorkerLike {
  // Pages that require Trusted Types take a worker's address only from a policy; ours is called `baton`.
  const page = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } } };
  const href = String(address);
  const trusted = page.trustedTypes?.createPolicy("baton", { createScriptURL: (url: string) => url }).createScriptURL(href) ?? href;
  try {
    return new Worker(trusted, { type: "module", name: "baton" });
  } catch (thrown) {
    throw new BatonError("engine_unavailable", `a worker can't be started from ${href}: ${reasonOf(thrown)}`, [], thrown);
  }
}

function listen(worker: WorkerLike, type: "message" | "error", take: (value: unknown) => void): void {
  if (worker.on !== undefined) worker.on(type, take);
  else worker.addEventListener?.(type, (event) => take(event instanceof MessageEvent ? event.data : event));
}

function messageOf(fault: unknown): string {
  return typeof fault === "object" && fault !== null && "message" in fault ? String(fault.message) : "its script could not be loaded";
}
