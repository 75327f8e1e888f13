/// What a person has done in the panel with the lead it shows. It goes into the lead that is assessed, until the host's own
/// lead holds it, and is forgotten with the lead.
import type { Document } from "../engine/index.js";
import type { KnownElement, Lead, LedgerEntry } from "../generated/contract.js";
import { parsed } from "./documents.js";
import type { ElementName, LedgerAct } from "./events.js";

export interface EditedLine {
  part: string;
  original: string;
  text: string;
}

export class Memory {
  readonly leadId: string;
  readonly entries: LedgerEntry[] = [];
  readonly undone = new Set<string>();
  readonly known = new Map<ElementName, KnownElement>();
  readonly lines = new Map<string, EditedLine>();
  /// Parts that are being edited: `brief`, `introduction`, `budget`.
  readonly editing = new Set<string>();
  /// What stands in fields that are not confirmed yet.
  readonly drafts = new Map<string, string>();
  /// Which form is open below the decision.
  form: LedgerAct | null = null;
  feedback: "none" | "asked" | "given" = "none";
  sent = false;

  constructor(leadId: string) {
    this.leadId = leadId;
  }

  lineOf(part: string, original: string): EditedLine | undefined {
    return this.lines.get(`${part}:${original}`);
  }

  write(line: EditedLine): void {
    const key = `${line.part}:${line.original}`;
    if (line.text === line.original || line.text.trim() === "") this.lines.delete(key);
    else this.lines.set(key, line);
  }

  /// The entry that undoing takes back: the last one made here.
  get last(): LedgerEntry | undefined {
    return this.entries.at(-1);
  }

  undo(entry: LedgerEntry): void {
    this.entries.splice(this.entries.indexOf(entry), 1);
    this.undone.add(entry.id);
  }
}

/// When the last thing was done in the panel with this lead, in milliseconds; 0 when nothing was.
export function lastDeedAt(lead: Document<Lead>, memory: Memory): number {
  if (memory.entries.length === 0 || parsed<Lead>(lead, { id: "" }).id !== memory.leadId) return 0;
  return Math.max(...memory.entries.map(({ at }) => Date.parse(at)));
}

/// The lead with what was done in the panel. A lead that can't be read is the engine's to refuse.
export function remembered(lead: Document<Lead>, memory: Memory): Document<Lead> {
  if (memory.entries.length === 0 && memory.undone.size === 0 && memory.known.size === 0) return lead;
  const read = parsed<Lead>(lead, { id: "" });
  if (read.id !== memory.leadId || (read.handoffs != null && !Array.isArray(read.handoffs))) return lead;
  const theirs = (read.handoffs ?? []).filter((one) => !memory.undone.has(one.id));
  const ours = memory.entries.filter((one) => !theirs.some((other) => other.id === one.id));
  return { ...read, handoffs: [...theirs, ...ours], qualification: { ...read.qualification, ...Object.fromEntries(memory.known) } };
}
