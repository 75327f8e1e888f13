// Puts another file in the place of `src/engine/home.ts`, which says where the package's own files lie: for the builds.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

export const withHome = (name) => ({
  name: "with-home",
  setup(building) {
    building.onResolve({ filter: /\/home\.js$/ }, () => ({ path: fileURLToPath(new URL(`src/engine/${name}.ts`, import.meta.url)) }));
  },
});

/// What `home-inlined` stands for: the module and the worker's script, as text to be put into a script.
export async function inlined(wasm, worker) {
  const texts = { inlinedModule: gzipSync(await readFile(wasm), { level: 9 }).toString("base64"), inlinedWorker: await readFile(worker, "utf8") };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, JSON.stringify(text)]));
}
