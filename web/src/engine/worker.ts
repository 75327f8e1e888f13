/// The engine's side of a worker, in a browser and in node. Load this file as the worker's script: it is built to be a classic script
/// as well as a module, because a page without an origin takes no other from its own memory.
import { BatonError, reasonOf } from "./errors.js";
import { startHere, type Transport } from "./instance.js";
import type { FromWorker, ToWorker } from "./worker-transport.js";

let engine: Promise<Transport> | undefined;

async function answer(message: ToWorker): Promise<Uint8Array<ArrayBuffer> | null> {
  if ("wasm" in message) {
    engine = startHere(message.wasm);
    await engine;
    return null;
  }
  if ("close" in message) {
    engine = undefined;
    return null;
  }
  if (engine === undefined) throw new BatonError("engine_unavailable", "the worker was given a request before a module");
  const here = await engine;
  return "survey" in message ? here.survey(message.survey) : here.call(message.request);
}

async function take(message: ToWorker, post: (reply: FromWorker, transfer: Transferable[]) => void): Promise<void> {
  try {
    const reply = await answer(message);
    post({ id: message.id, reply }, reply === null ? [] : [reply.buffer]);
  } catch (thrown) {
    const error = thrown instanceof BatonError ? thrown : new BatonError("engine_fault", reasonOf(thrown));
    post({ id: message.id, error: { code: error.code, message: error.message, problems: error.problems } }, []);
  }
}

interface BrowserWorker {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: { data: ToWorker }) => void) | null;
}
interface NodePort {
  postMessage(message: unknown, transfer: Transferable[]): void;
  on(type: "message", take: (message: ToWorker) => void): void;
}

if (typeof WorkerGlobalScope === "function") {
  const scope = globalThis as unknown as BrowserWorker;
  scope.onmessage = (event) => void take(event.data, (reply, transfer) => scope.postMessage(reply, transfer));
} else {
  // Held in a variable so that bundlers for the browser leave node's module alone.
  const specifier = "node:worker_threads";
  void import(/* webpackIgnore: true */ /* @vite-ignore */ specifier).then(({ parentPort }: { parentPort: NodePort | null }) => {
    parentPort?.on("message", (message) => void take(message, (reply, transfer) => parentPort.postMessage(reply, transfer)));
  });
}

declare const WorkerGlobalScope: unknown;
