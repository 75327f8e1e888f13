/// Home of the classic script: beside the address it was loaded from, where the page still knows it. Hosts that fetch and run a
/// script in their own way do not; they say where `baton.wasm` lies.
import type { WasmSource } from "./module.js";

const script = typeof document === "object" ? document.currentScript : null;
const loadedFrom = script !== null && "src" in script && typeof script.src === "string" ? script.src : "";

export function ownWasm(): WasmSource | undefined {
  return beside("baton.wasm");
}

export function ownWorker(): URL | undefined {
  return beside("worker.js");
}

function beside(name: string): URL | undefined {
  return loadedFrom === "" ? undefined : new URL(name, loadedFrom);
}
