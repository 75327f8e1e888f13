/// What the panel reads of its own inputs, and what it hands out.
import type { Document } from "../engine/index.js";
import type { Packet } from "../generated/contract.js";
import type { EditedLine } from "./memory.js";

/// Puts text on the clipboard; false when the browser does not allow it, as frames often don't.
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/// A document as an object, for names and times. What can't be read is the engine's to refuse.
export function parsed<T extends object>(document: Document<T> | null, otherwise: T): T {
  if (document === null) return otherwise;
  if (typeof document !== "string" && !(document instanceof Uint8Array)) return document;
  try {
    const text = typeof document === "string" ? document : new TextDecoder().decode(document);
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as T) : otherwise;
  } catch {
    return otherwise;
  }
}

/// The engine's text with edited lines in the place of theirs, and how many had no place in it: the engine clips and leaves out.
export function withEdits(text: string, lines: Iterable<EditedLine>): { text: string; missed: number } {
  let missed = 0;
  for (const { original, text: edited } of lines) {
    const found = anyWrapping(original).exec(text);
    if (found === null) missed += 1;
    else text = text.slice(0, found.index) + edited + text.slice(found.index + found[0].length);
  }
  return { text, missed };
}

/// Finds a line however it is broken, indented or escaped for Markdown.
function anyWrapping(line: string): RegExp {
  const words = line.trim().split(/\s+/u);
  const loose = (word: string) => [...word].map((one) => (/[\p{L}\p{N}]/u.test(one) ? one : `\\\\?${one.replace(/[\\^$.*+?()[\]{}|/-]/u, "\\$&")}`)).join("");
  return new RegExp(words.map(loose).join("[\\s|>]+"), "u");
}

/// The packet with edited lines, each where the brief has it.
export function packetWithEdits(packet: Packet, lines: readonly EditedLine[]): Packet {
  const edit = (part: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => edit(part, one));
    if (typeof value !== "object" || value === null) return value;
    const line = lines.find((one) => one.part === part && "text" in value && one.original === value.text);
    return line === undefined ? value : { ...value, text: line.text };
  };
  const brief = Object.fromEntries(Object.entries(packet.brief).map(([part, value]) => [part, edit(part, value)])) as unknown as Packet["brief"];
  return { ...packet, brief };
}
