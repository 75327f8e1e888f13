// An esbuild plugin that puts another file in the place of `src/engine/home.ts`, which says where the package's own files lie.
import { fileURLToPath } from "node:url";

export const withHome = (name) => ({
  name: "with-home",
  setup(building) {
    building.onResolve({ filter: /\/home\.js$/ }, () => ({ path: fileURLToPath(new URL(`src/engine/${name}.ts`, import.meta.url)) }));
  },
});
