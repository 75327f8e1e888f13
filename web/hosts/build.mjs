// Packs the ready-made hosts into build/hosts: a folder and a zip of each. Usage: node web/hosts/build.mjs [name ...]
// A host's pack.json says what is in it, beside its README and all of its `files`: `bundles`, scripts from its TypeScript; `whole`, the
// same with the engine inside, for hosts that take no other files; and `package`, files of web/dist by the folder they go to.
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { zipSync } from "fflate";
import { inlined, withHome } from "../home.mjs";

const here = new URL("./", import.meta.url);
const dist = new URL("../dist/", import.meta.url);
const out = new URL("../../build/hosts/", import.meta.url);
/// One moment for all files of a zip, so that the same content is the same zip. Zips know no zone: it is local on purpose.
const mtime = new Date(1980, 0, 1);

export async function hostNames() {
  const folders = (await readdir(here, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).filter((name) => name !== "common").sort();
}

async function bundled(entry, isWhole) {
  const plugins = [withHome(isWhole ? "home-inlined" : "home-classic")];
  const define = isWhole ? await inlined(new URL("baton.wasm", dist), new URL("worker.js", dist)) : {};
  const made = await build({ entryPoints: [fileURLToPath(entry)], bundle: true, write: false, format: "iife", target: "es2022", charset: "utf8", minify: true, legalComments: "none", logLevel: "warning", plugins, define });
  return made.outputFiles[0].contents;
}

/// All files of a host's pack: paths and bytes, in the order of their paths.
export async function filesOf(name) {
  const folder = new URL(`${name}/`, here);
  const { bundles = {}, whole = {}, package: taken = {} } = JSON.parse(await readFile(new URL("pack.json", folder), "utf8"));
  const files = { "README.md": await readFile(new URL("README.md", folder)) };
  const own = new URL("files/", folder);
  const entries = await readdir(own, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = `${entry.parentPath ?? entry.path}/${entry.name}`;
    files[relative(fileURLToPath(own), path).split(sep).join("/")] = await readFile(path);
  }
  for (const [to, source] of Object.entries(bundles)) files[to] = await bundled(new URL(source, folder), false);
  for (const [to, source] of Object.entries(whole)) files[to] = await bundled(new URL(source, folder), true);
  for (const [to, names] of Object.entries(taken)) for (const one of names) files[to + one] = await readFile(new URL(one, dist));
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, new Uint8Array(bytes)]));
}

export function zipped(files) {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, [bytes, { mtime, level: 9, os: 3, attrs: 0o644 << 16 }]])));
}

async function pack(name) {
  const files = await filesOf(name);
  await rm(new URL(`${name}/`, out), { recursive: true, force: true });
  for (const [path, bytes] of Object.entries(files)) {
    const to = fileURLToPath(new URL(`${name}/${path}`, out));
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, bytes);
  }
  const zip = zipped(files);
  await writeFile(new URL(`${name}.zip`, out), zip);
  const own = Object.entries(files).filter(([path]) => !/\.wasm$/.test(path)).map(([, bytes]) => brotliCompressSync(bytes).length);
  console.log(`${name.padEnd(14)} ${String(Object.keys(files).length).padStart(3)} files ${String(zip.length).padStart(8)} bytes zip ${String(own.reduce((sum, one) => sum + one, 0)).padStart(7)} brotli without the module`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  const all = await hostNames();
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    console.error(`there is no host ${unknown.join(", ")}; there are ${all.join(", ")}`);
    process.exit(2);
  }
  await mkdir(out, { recursive: true });
  for (const name of wanted.length > 0 ? wanted : all) await pack(name);
}
