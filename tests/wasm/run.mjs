// Runs a program compiled to standalone wasm, as if it stood on the command line:
//   node --no-warnings tests/wasm/run.mjs PROGRAM.wasm [ARGUMENT ...]
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { WASI } from 'node:wasi';

// Node 20 answers WASI by a short cut of V8's that corrupts its heap once the program's memory has grown.
setFlagsFromString('--no-turbo-fast-api-calls');

const [path, ...rest] = process.argv.slice(2);
const wasi = new WASI({ version: 'preview1', args: [basename(path), ...rest], returnOnExit: true });
const module = await WebAssembly.compile(readFileSync(path));

// What is no part of WASI (file descriptors emscripten's library asks for, growth of memory) is answered by -1: not here.
const imports = { wasi_snapshot_preview1: wasi.wasiImport };
for (const { module: from, name } of WebAssembly.Module.imports(module)) {
  imports[from] ??= {};
  imports[from][name] ??= () => -1;
}
process.exitCode = wasi.start(await WebAssembly.instantiate(module, imports));
