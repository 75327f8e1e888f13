/// What the panel reads of its own inputs, and what it hands out.
import type { Document } from "../engine/index.js";
import type { Words } from "./format.js";

/// Puts text on the clipboard and says on the button whether it worked.
export async function copy(text: string, button: HTMLButtonElement, words: Words): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = words.copied;
  } catch {
    button.textContent = words.notCopied; // Frames often forbid it; the text stands there to be selected.
  }
}

/// A document as an object, for names and times. What can't be read has been refused by the engine already.
export function parsed<T extends object>(document: Document<T> | null, otherwise: T): T {
  if (document === null) return otherwise;
  if (typeof document !== "string" && !(document instanceof Uint8Array)) return document;
  try {
    const text = typeof document === "string" ? document : new TextDecoder().decode(document);
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as T) : otherwise;
  } catch {
    return otherwise;
  }
}
