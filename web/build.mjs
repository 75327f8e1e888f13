// Makes the package (web/dist) and the demo CRM (build/demo). Usage: node build.mjs [path of baton.wasm [path of baton-history]]
import { spawnSync } from "node:child_process";
import { copyFile, cp, mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { inlined, withHome } from "./home.mjs";
import { manifestOf } from "./manifest.mjs";

const here = new URL("./", import.meta.url);
const dist = new URL("dist/", here);
const demo = new URL("../build/demo/", here);
const wasm = process.argv[2] === undefined ? new URL("../build/wasm/baton.wasm", here) : new URL(process.argv[2], `file://${process.cwd()}/`);
const history = process.argv[3] === undefined ? new URL("../build/native/baton-history", here) : new URL(process.argv[3], `file://${process.cwd()}/`);
const path = (name, base = here) => fileURLToPath(new URL(name, base));

const shared = { bundle: true, format: "esm", target: "es2022", charset: "utf8", minify: true, legalComments: "none", logLevel: "warning" };

/// The files of the package. Each names the others rather than holding a copy, so that a page has one of everything;
/// the worker alone is whole, because it is loaded by its address.
const entries = {
  index: "src/index.ts",
  engine: "src/engine/index.ts",
  element: "src/widget/element.ts",
  define: "src/widget/define.ts",
  react: "src/react.ts",
  vue: "src/vue.ts",
  badge: "src/widget/badge/index.ts",
  board: "src/widget/board/index.ts",
  policy: "src/widget/policy/index.ts",
  metrics: "src/widget/metrics/index.ts",
  ledger: "src/ledger/index.ts",
  "policy-data": "src/widget/policy/data.ts",
  seat: "src/frame/seat.ts",
  frame: "src/frame/index.ts",
  panel: "src/frame/page.ts",
};

const nameEachOther = {
  name: "name-each-other",
  setup(building) {
    building.onResolve({ filter: /^\.\.?\// }, ({ path: wanted, resolveDir }) => {
      const source = resolve(resolveDir, wanted.replace(/\.js$/, ".ts"));
      const name = Object.keys(entries).find((one) => path(entries[one]) === source);
      return name === undefined ? undefined : { path: `./${name}.js`, external: true };
    });
  },
};

/// Scripts that need no other script: for pages without modules, and with the engine inside for frames that may fetch nothing.
async function buildWholeScripts() {
  const define = await inlined(wasm, path("dist/worker.js"));
  const classic = { ...shared, format: "iife", entryPoints: [path("src/classic.ts")] };
  await build({ ...classic, outfile: path("dist/baton.iife.js"), plugins: [withHome("home-classic")] });
  await build({ ...classic, outfile: path("dist/baton.single.js"), plugins: [withHome("home-inlined")], define });
  await build({ ...shared, entryPoints: [path("src/whole.ts")], outfile: path("dist/baton.single.mjs"), plugins: [withHome("home-inlined")], define });
}

/// Every file of the adapters stays a file: a host loads the one it wants, and what that shares with the others once.
async function buildAdapters() {
  const files = (await readdir(path("src/adapters"))).filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"));
  const apart = { name: "apart", setup: (building) => building.onResolve({ filter: /^\.\.?\// }, (one) => ({ path: one.path, external: true })) };
  await build({ ...shared, entryPoints: files.map((name) => path(`src/adapters/${name}`)), outdir: path("dist/adapters"), plugins: [apart] });
}

async function buildPackage() {
  await rm(dist, { recursive: true, force: true });
  for (const [name, source] of Object.entries(entries)) {
    await build({ ...shared, entryPoints: { [name]: path(source) }, outdir: path("dist"), external: ["react", "vue"], plugins: [nameEachOther] });
  }
  await build({ ...shared, format: "iife", entryPoints: { worker: path("src/engine/worker.ts") }, outdir: path("dist") });
  await buildWholeScripts();
  await buildAdapters();
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const types = ["-p", path("tsconfig.json"), "--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--outDir", path("dist/types")];
  const checked = spawnSync(process.execPath, [tsc, ...types, "--rootDir", path(".")], { stdio: "inherit" });
  if (checked.status !== 0) throw new Error("the TypeScript compiler found errors");
  await flattenTypes();
  await copyFile(wasm, new URL("baton.wasm", dist));
  const scriptOf = (source) => `dist/${Object.keys(entries).find((name) => entries[name] === source) ?? "index"}.js`;
  const manifest = manifestOf(path("."), Object.values(entries).map((source) => path(source)).filter((source) => !/src\/(react|vue)\.ts$/.test(source)), scriptOf);
  await writeFile(new URL("custom-elements.json", dist), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const name of ["panel.html", "panel.css"]) await copyFile(path(`src/frame/${name}`), path(name, dist));
}

/// The demo is compiled with the package to be checked; its declarations are nobody's business.
async function flattenTypes() {
  await cp(new URL("types/src/", dist), new URL("types/", dist), { recursive: true });
  await rm(new URL("types/src/", dist), { recursive: true });
  await rm(new URL("types/demo/", dist), { recursive: true, force: true });
}

async function buildDemo() {
  await rm(demo, { recursive: true, force: true });
  await mkdir(demo, { recursive: true });
  await build({ ...shared, entryPoints: [path("demo/src/main.ts")], outdir: path("./", demo) });
  for (const name of ["index.html", "demo.css", "icon.svg", "roster.json"]) await copyFile(path(`demo/${name}`), path(name, demo));
  const leads = [];
  for (const name of (await readdir(path("demo/leads"))).sort()) leads.push(JSON.parse(await readFile(path(`demo/leads/${name}`), "utf8")));
  await writeFile(path("leads.json", demo), JSON.stringify(leads));
  await copyFile(wasm, path("baton.wasm", demo));
  await copyFile(path("dist/worker.js"), path("worker.js", demo));
  writeHistory();
}

/// A year before the demo's first moment, with two things that go wrong, so that there is something to find; the same every time.
function writeHistory() {
  const faults = ["repeated_information:completeness", "missed_deadline:lately"].flatMap((fault) => ["--fault", fault]);
  const files = ["--write-ledger", path("history-ledger.ndjson", demo), "--write-handoffs", path("history-handoffs.ndjson", demo)];
  const plan = ["--roster", path("demo/roster.json"), "--handoffs", "1300", "--until", "2026-11-19T00:00:00Z", ...faults, ...files];
  const made = spawnSync(fileURLToPath(history), plan, { stdio: ["ignore", "ignore", "inherit"] });
  if (made.status !== 0) throw new Error(`${fileURLToPath(history)} made no history of handoffs`);
}

async function report() {
  for (const name of (await readdir(dist)).sort()) {
    const file = new URL(name, dist);
    if (!(await stat(file)).isFile()) continue;
    const bytes = await readFile(file);
    console.log(`${name.padEnd(24)} ${String(bytes.length).padStart(8)} bytes  ${String(brotliCompressSync(bytes).length).padStart(7)} brotli`);
  }
}

for (const [needed, preset] of [[wasm, "wasm"], [history, "native"]]) {
  if (await stat(needed).catch(() => null)) continue;
  console.error(`${fileURLToPath(needed)} is not there: build the ${preset} preset first`);
  process.exit(1);
}
await buildPackage();
await buildDemo();
await report();
