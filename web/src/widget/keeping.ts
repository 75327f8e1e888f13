/// Writes what a person does in the panel into a ledger, and reads from it what was done with the lead before.
import type { AssessRequest, Document, Engine } from "../engine/index.js";
import type { HandoffRecord, Lead, LedgerEntry } from "../generated/contract.js";
import type { LedgerLike } from "../ledger/ledger.js";
import { parsed } from "./documents.js";
import { ledgerEvents, type BatonHandoffEventMap } from "./events.js";

/// The panel, as far as keeping needs it.
export interface Kept {
  request(): AssessRequest | null;
  engine(): Promise<Engine>;
  /// Another has changed the ledger.
  changed(): void;
  failed(error: unknown, entry: LedgerEntry): void;
}

export class Keeping {
  readonly #panel: Kept;
  #ledger: LedgerLike | null = null;
  /// What the ledger says of the lead that is shown.
  #entries: LedgerEntry[] = [];
  /// What was written at the beginning of a handoff, so that it can be taken back.
  readonly #records = new Map<string, HandoffRecord>();
  #writing = 0;

  constructor(host: HTMLElement, panel: Kept) {
    this.#panel = panel;
    for (const name of Object.values(ledgerEvents)) host.addEventListener(name, (event) => this.#after(event, event.detail, (entry) => this.#write(entry)));
    host.addEventListener("baton-undo", (event) => this.#after(event, event.detail, (entry) => this.#takeBack(entry)));
    host.addEventListener("baton-feedback", (event) => this.#afterFeedback(event));
  }

  get ledger(): LedgerLike | null {
    return this.#ledger;
  }
  set ledger(value: LedgerLike | null) {
    this.#ledger?.removeEventListener("change", this.#changed);
    this.#ledger = value;
    this.#entries = [];
    value?.addEventListener("change", this.#changed);
  }

  /// Reads what the ledger says of the lead that is to be assessed.
  async read(lead: Document<Lead>): Promise<void> {
    this.#entries = this.#ledger === null ? [] : await this.#ledger.of(parsed<Lead>(lead, { id: "" }).id);
  }

  /// The lead with it.
  added(lead: Document<Lead>): Document<Lead> {
    return withEntries(lead, this.#entries);
  }

  readonly #changed = (): void => {
    if (this.#writing === 0) this.#panel.changed();
  };

  /// What listeners cancel has not happened, and those of the host may come last.
  #after(event: Event, entry: LedgerEntry, keep: (entry: LedgerEntry) => Promise<void>): void {
    if (this.#ledger === null) return;
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      this.#writing += 1;
      keep(entry)
        .catch((thrown: unknown) => this.#panel.failed(thrown, entry))
        .finally(() => (this.#writing -= 1));
    });
  }

  async #write(entry: LedgerEntry): Promise<void> {
    const record = await this.#recordOf(entry);
    if (record !== null) this.#records.set(entry.id, record);
    await this.#ledger?.append([entry], record === null ? [] : [record]);
  }

  async #takeBack(entry: LedgerEntry): Promise<void> {
    const record = this.#records.get(entry.id);
    await this.#ledger?.takeBack([entry], record === undefined ? [] : [record]);
  }

  /// What is known at the handoff, when this begins one: it is proposed, or the recommended rep answers without that.
  async #recordOf(entry: LedgerEntry): Promise<HandoffRecord | null> {
    const request = this.#panel.request();
    if (request === null || (entry.kind !== "proposed" && entry.handoff_id !== entry.decision_id)) return null;
    const engine = await this.#panel.engine();
    return engine.handoff({ ...request, handoff_id: entry.handoff_id, ...(entry.rep_id == null ? {} : { rep_id: entry.rep_id }) });
  }

  /// A decision that was wrong is a complaint about the lead's quality; that one was right is nothing the ledger counts.
  #afterFeedback(event: BatonHandoffEventMap["baton-feedback"]): void {
    const { lead_id, decision_id, at, right, text } = event.detail;
    if (right) return;
    const handoff_id = this.#entries.at(-1)?.handoff_id ?? decision_id;
    const id = [at, "feedback", lead_id, handoff_id].map(encodeURIComponent).join("/");
    this.#after(event, { id, handoff_id, lead_id, at, kind: "quality_complaint", text, decision_id }, (entry) => this.#write(entry));
  }
}

/// A lead with the entries of a ledger beside its own. One that can't be read is the engine's to refuse.
export function withEntries(lead: Document<Lead>, entries: readonly LedgerEntry[]): Document<Lead> {
  if (entries.length === 0) return lead;
  const read = parsed<Lead>(lead, { id: "" });
  const theirs = read.handoffs ?? [];
  if (read.id === "" || !Array.isArray(theirs)) return lead;
  const more = entries.filter(({ id, lead_id }) => lead_id === read.id && !theirs.some((one) => one.id === id));
  return more.length === 0 ? lead : { ...read, handoffs: [...theirs, ...more] };
}
