/// What a person does in the panel: told to the host first, and done only if the host lets it be.
import type { AssessRequest, Engine } from "../engine/index.js";
import type { LedgerEntry } from "../generated/contract.js";
import { packetWithEdits, toClipboard, withEdits } from "./documents.js";
import { ledgerEvents, type BatonHandoffEventMap } from "./events.js";
import type { Words } from "./format.js";
import type { Standing } from "./ledger.js";
import type { Memory } from "./memory.js";
import type { Deeds } from "./parts/shared.js";

/// The element, as far as deeds need it.
export interface Doer {
  readonly memory: Memory;
  /// Of the assessment that is shown.
  readonly ids: { lead_id: string; decision_id: string };
  readonly standing: Standing;
  /// Who has the lead, or is to have it.
  readonly taker: string | null;
  readonly words: Words;
  /// The panel's own moment, in whole seconds.
  now(): string;
  request(): AssessRequest | null;
  engine(): Promise<Engine>;
  /// False when the host cancelled it.
  emit<Name extends keyof BatonHandoffEventMap>(name: Name, detail: BatonHandoffEventMap[Name]["detail"]): boolean;
  /// Assesses anew, then puts focus on the first of these keys that is there.
  reassess(...focus: string[]): void;
  redraw(...focus: string[]): void;
  announce(text: string): void;
}

const afterwardsMs = 2500;

export function deedsOf(doer: Doer): Deeds {
  const { memory, ids } = doer;
  return {
    showEvidence: (evidence) => void doer.emit("baton-evidence", evidence),
    enter: (act, wish) => {
      const entry = entryOf(doer, act, wish);
      if (!doer.emit(ledgerEvents[act], entry)) return doer.redraw();
      memory.entries.push(entry);
      memory.undone.delete(entry.id);
      doer.reassess("undo");
    },
    undo: (entry) => {
      if (!doer.emit("baton-undo", entry)) return;
      memory.undo(entry);
      doer.announce(doer.words.undone);
      doer.reassess("hand-over", "accept", "open-handed_back", "open-reassigned");
    },
    qualify: (element, known) => {
      const was = doer.memory.known.get(element) ?? null;
      const detail = { lead_id: ids.lead_id, element, known: known === null ? null : { status: known.status ?? "unknown", value: known.value ?? "" }, was };
      if (!doer.emit("baton-qualify", detail)) return doer.redraw(`edit-${element}`);
      if (known === null) memory.known.delete(element);
      else memory.known.set(element, known);
      doer.reassess(`edit-${element}`);
    },
    write: (line) => {
      if (doer.emit("baton-edit", { ...ids, ...line })) memory.write(line);
      else memory.write({ ...line, text: line.original });
    },
    send: (text) => {
      if (!doer.emit("baton-send", { ...ids, rep_id: doer.taker, text })) return;
      memory.sent = true;
      doer.announce(doer.words.sent);
      doer.redraw("send");
    },
    judge: (right, text) => {
      if (!doer.emit("baton-feedback", { ...ids, at: doer.now(), right, text })) return;
      memory.feedback = "given";
      doer.redraw("thanks");
    },
    copy: (what, button) => void copy(doer, what, button),
    redraw: (focus) => doer.redraw(...(focus === undefined ? [] : [focus])),
  };
}

/// The ledger counts an id once, and reads entries of one second in the order of their ids: so they begin with the deed's number.
/// Ids of hosts may hold any sign and begin alike.
function entryOf(doer: Doer, kind: keyof typeof ledgerEvents, { rep_id, reason, text }: { rep_id: string | null; reason?: LedgerEntry["reason"]; text?: string }): LedgerEntry {
  const { lead_id, decision_id } = doer.ids;
  const handoff_id = doer.standing.handoff_id ?? decision_id;
  const at = doer.now();
  return {
    id: [at, String(doer.memory.entries.length).padStart(4, "0"), lead_id, handoff_id, kind, rep_id ?? ""].map(encodeURIComponent).join("/"),
    handoff_id,
    lead_id,
    at,
    kind,
    ...(rep_id === null ? {} : { rep_id }),
    ...(reason == null ? {} : { reason }),
    ...(text === undefined ? {} : { text }),
    decision_id,
  };
}

async function copy(doer: Doer, what: Parameters<Deeds["copy"]>[0], button: HTMLButtonElement): Promise<void> {
  const { words } = doer;
  let said: string;
  try {
    const { text, missed } = "text" in what ? { text: what.text, missed: 0 } : await written(doer, what.form);
    said = !(await toClipboard(text)) ? words.notCopied : missed > 0 ? words.copiedWithout(missed) : words.copied;
  } catch {
    said = words.stopped;
  }
  const label = [...button.childNodes];
  button.replaceChildren(said);
  doer.announce(said);
  setTimeout(() => button.replaceChildren(...label), afterwardsMs);
}

/// The brief as the engine writes it, with the lines that a person has changed.
async function written(doer: Doer, form: "text" | "markdown" | "html" | "slack" | "sms" | "packet"): Promise<{ text: string; missed: number }> {
  const request = doer.request();
  if (request === null) return { text: "", missed: 0 };
  const engine = await doer.engine();
  const lines = [...doer.memory.lines.values()];
  if (form !== "packet") return withEdits(await engine.brief({ ...request, form }), lines);
  return { text: JSON.stringify(packetWithEdits(await engine.packet(request), lines), null, 2), missed: 0 };
}
