/// Home of the single-file build: module and worker are part of the script, so that nothing is fetched.
import type { WasmSource } from "./module.js";

/// Put here by the build: the module, gzip in base64, and the worker's script.
declare const inlinedModule: string;
declare const inlinedWorker: string;

let unpacked: Promise<Uint8Array<ArrayBuffer>> | undefined;
let worker: URL | undefined;

/// The same bytes each time, so that a page compiles them once.
export function ownWasm(): Promise<WasmSource> {
  unpacked ??= unpack(inlinedModule);
  return unpacked;
}

export function ownWorker(): URL {
  worker ??= new URL(URL.createObjectURL(new Blob([inlinedWorker], { type: "text/javascript" })));
  return worker;
}

async function unpack(packed: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes], { type: "application/gzip" }).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
