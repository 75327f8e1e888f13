/// One engine for each module address on the page, however many elements there are.
import { loadEngine, type Engine } from "../engine/index.js";

const engines = new Map<string, Promise<Engine>>();

/// The engine for a module's address; for `baton.wasm` beside the script when there is none.
export function sharedEngine(wasm: string | null): Promise<Engine> {
  const key = wasm ?? "";
  const known = engines.get(key);
  if (known !== undefined) return known;
  const started = loadEngine(wasm === null ? {} : { wasm });
  engines.set(key, started);
  started.catch(() => engines.delete(key));
  return started;
}
