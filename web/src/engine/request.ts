/// Builds the bytes of a request. Documents come as objects, as JSON text or as the bytes of JSON text.
import type { Problem } from "../generated/contract.js";
import { BatonError, oneProblem, reasonOf, refusal } from "./errors.js";

/// A document as the caller has it.
export type Document<T> = T | string | Uint8Array;

/// One member of a request. Plain values are written as JSON, documents go in as they came.
export type Part = { name: string; value: unknown } | { name: string; document: Document<unknown> };

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const loneSurrogate = /\p{Surrogate}/u;

/// `{"method":…, …}` as UTF-8. Refuses what cannot be written without changing it. Text goes in as `<name>_text`, whole,
/// so that the engine names the place in it where it stops being JSON.
export function encodeRequest(method: string, parts: readonly Part[], maxBytes: number): Uint8Array<ArrayBuffer> {
  let text = `{"method":${JSON.stringify(method)}`;
  for (const part of parts) {
    const pointer = `/${part.name}`;
    const given = "document" in part ? asDocument(pointer, part.document) : { isText: false, value: part.value };
    text += `,${JSON.stringify(given.isText ? `${part.name}_text` : part.name)}:${written(pointer, given.value)}`;
  }
  text += "}";
  return encoded(text, maxBytes);
}

/// A request that is JSON already, as UTF-8.
export function encodeText(request: string, maxBytes: number): Uint8Array<ArrayBuffer> {
  if (loneSurrogate.test(request)) throw refusal([brokenText("", request)]);
  return encoded(request, maxBytes);
}

function encoded(text: string, maxBytes: number): Uint8Array<ArrayBuffer> {
  // A text is never shorter in UTF-8; one that is too long already is not encoded at all.
  if (text.length > maxBytes) throw tooLarge(text.length, maxBytes);
  const request = encoder.encode(text);
  if (request.length > maxBytes) throw tooLarge(request.length, maxBytes);
  return request;
}

function tooLarge(size: number, maxBytes: number): BatonError {
  return oneProblem("too_large", "", `has ${size} bytes or more; at most ${maxBytes} are taken (option maxBytes)`);
}

/// A document as a value, or as the text it came in.
function asDocument(pointer: string, document: Document<unknown>): { isText: boolean; value: unknown } {
  if (document instanceof Uint8Array) return { isText: true, value: decoded(pointer, document) };
  return { isText: typeof document === "string", value: document };
}

/// Bytes as text. Bad UTF-8 is refused here: as text it would have to be changed.
export function decoded(pointer: string, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw oneProblem("not_utf8", pointer, "must be UTF-8 text");
  }
}

/// A value as JSON.
export function written(pointer: string, value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (thrown) {
    throw oneProblem("wrong_type", pointer, `can't be written as JSON: ${reasonOf(thrown)}`);
  }
  if (text === undefined) throw oneProblem("missing", pointer, "must be given");
  // JSON.stringify writes half a character as an escape, which is not text the engine could quote.
  if (/\\ud[89a-f]/i.test(text)) {
    const problems: Problem[] = [];
    collectBroken(value, pointer, problems);
    if (problems.length > 0) throw refusal(problems);
  }
  return text;
}

/// Adds one problem for each text or key below `value` that holds half a character. Deep documents were refused by stringify.
function collectBroken(value: unknown, pointer: string, problems: Problem[]): void {
  if (typeof value === "string" && loneSurrogate.test(value)) problems.push(brokenText(pointer, value));
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1").replace(/\p{Surrogate}/gu, "\uFFFD")}`;
    if (loneSurrogate.test(key)) problems.push(brokenText(place, key));
    collectBroken(member, place, problems);
  }
}

function brokenText(pointer: string, text: string): Problem {
  const at = text.search(loneSurrogate);
  return { pointer, code: "not_utf8", message: `holds half a character (a lone surrogate) at position ${at}; text must be whole Unicode` };
}
