// Serves the demo CRM on this machine only.
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".ndjson": "application/x-ndjson; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};
const strictPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/// The file a request means, or null: nothing outside the root, no hidden file, no folder listing.
export async function fileOf(root, address) {
  let wanted;
  try {
    wanted = decodeURIComponent(address.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  if (!wanted.startsWith("/") || wanted.startsWith("//") || wanted.includes("\0") || wanted.split(/[/\\]/).some((part) => part.startsWith("."))) return null;
  const path = resolve(root, `.${wanted.endsWith("/") ? `${wanted}index.html` : wanted}`);
  const real = await realpath(path).catch(() => null);
  if (real === null || !real.startsWith(root + sep)) return null;
  return (await stat(real)).isFile() ? real : null;
}

/// Listens on loopback; port 0 takes a free one. `policyOf` gives the Content-Security-Policy of a path.
export async function serve(folder, port = 0, policyOf = () => strictPolicy) {
  const root = await realpath(folder);
  const server = createServer(async (request, response) => {
    const head = { "Content-Security-Policy": policyOf(request.url), "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-cache" };
    if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405, { ...head, Allow: "GET, HEAD" }).end();
    const file = await fileOf(root, request.url ?? "/").catch(() => null);
    if (file === null) return response.writeHead(404, { ...head, "Content-Type": "text/plain" }).end("Not found\n");
    response.writeHead(200, { ...head, "Content-Type": types[extname(file)] ?? "application/octet-stream" });
    if (request.method === "HEAD") return response.end();
    return createReadStream(file).on("error", () => response.destroy()).pipe(response);
  });
  await new Promise((done, failed) => server.once("error", failed).listen(port, "127.0.0.1", done));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

const usage = "Usage: node web/demo/serve.mjs [--port N] [--root FOLDER]; port 0 takes a free one, the folder is build/demo when left out";

function refuse(why) {
  console.error(`${why}\n${usage}`);
  process.exit(2);
}

function given() {
  try {
    return parseArgs({ options: { port: { type: "string", default: "0" }, root: { type: "string" }, help: { type: "boolean", short: "h", default: false } } });
  } catch (thrown) {
    return refuse(thrown.message);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = given();
  const port = Number(values.port);
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  if (!Number.isInteger(port) || port < 0 || port > 65535) refuse("--port must be a whole number from 0 to 65535");
  const { server, address } = await serve(values.root ?? join(fileURLToPath(new URL("../../build/demo", import.meta.url))), port).catch((thrown) => {
    console.error(`the demo can't be served: ${thrown.message}`);
    process.exit(1);
  });
  console.log(`The demo CRM is at ${address}`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close(() => process.exit(0)) && server.closeAllConnections());
}
