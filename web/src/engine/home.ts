/// Where this package's own files lie: beside this script. The classic and the single-file builds put another home in its place.
import type { WasmSource } from "./module.js";

/// The engine's module; undefined when only the host can say where it is.
export function ownWasm(): WasmSource | Promise<WasmSource> | undefined {
  return new URL("./baton.wasm", import.meta.url);
}

/// The address of the worker's script; undefined when only the host can say where it is.
export function ownWorker(): URL | undefined {
  return new URL("./worker.js", import.meta.url);
}
