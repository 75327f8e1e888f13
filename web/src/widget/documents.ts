/// What the panel reads of its own inputs, and what it hands out.
import type { Document } from "../engine/index.js";
import type { Packet } from "../generated/contract.js";
import type { EditedLine } from "./memory.js";

export { momentOf } from "../engine/moment.js";

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
    const [begin, end] = placeOf(original, text);
    if (begin === undefined || end === undefined) missed += 1;
    else text = text.slice(0, begin) + edited + text.slice(end);
  }
  return { text, missed };
}

/// Where a line stands in a text, however it is broken, indented or escaped for Markdown there. Never by a pattern made of the line:
/// it quotes the prospect, who could make that take for ever.
function placeOf(line: string, text: string): readonly (number | undefined)[] {
  const wanted = bare(line).written.trim();
  if (wanted === "") return [];
  const { written, places } = bare(text);
  const found = written.indexOf(wanted);
  if (found < 0) return [];
  return [places[found], (places[found + wanted.length - 1] ?? 0) + 1];
}

/// A text without escapes, and with one blank for each break, and where each of its letters stands in the original.
function bare(text: string): { written: string; places: number[] } {
  const letters: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const isBreak = /[\s|>]/u.test(letter);
    if (letter === "\\" || (isBreak && letters.at(-1) === " ")) continue;
    letters.push(isBreak ? " " : letter);
    places.push(at);
  }
  return { written: letters.join(""), places };
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
