/// A ledger that the browser keeps. What an event is, which of two under one id counts and what stays of a forgotten person is decided
/// by the engine: it is given the rows concerned, says what they are afterwards, and that is written in one transaction.
import type { At, Document, Engine, LedgerRequest } from "../engine/index.js";
import type { HandoffRecord, LedgerChange, LedgerEntry, Policy, Taken } from "../generated/contract.js";
import { LedgerError } from "./errors.js";
import { Rows, type Slice, type Wanted } from "./rows.js";

/// What became of what was given: an outcome for each entry, then for each record.
export interface Intake {
  taken: Taken[];
}

/// Which of the two kinds of lines: what happened, or what was known at the handoff.
export type LineKind = "entries" | "handoffs";

/// What the elements want of a ledger.
export interface LedgerLike extends EventTarget {
  append(entries: readonly LedgerEntry[], handoffs?: readonly HandoffRecord[]): Promise<Intake>;
  takeBack(entries: readonly LedgerEntry[], handoffs?: readonly HandoffRecord[]): Promise<void>;
  of(leadId: string): Promise<LedgerEntry[]>;
  entries(): Promise<LedgerEntry[]>;
  handoffs(): Promise<HandoffRecord[]>;
}

/// How often a step begins anew because another tab was faster.
const mostTries = 10;
/// Lines and rows of one step: a step is one transaction, and one request to the engine.
const mostAtOnce = 2000;

export class BatonLedger extends EventTarget implements LedgerLike {
  readonly name: string;
  readonly #rows: Rows;
  readonly #engine: () => Promise<Engine>;
  readonly #closed: () => void;
  /// Steps of one page wait for one another; those of other tabs show by the revision.
  #last: Promise<unknown> = Promise.resolve();

  /// Made by `openLedger`.
  constructor(name: string, rows: Rows, engine: () => Promise<Engine>, closed: () => void) {
    super();
    this.name = name;
    this.#rows = rows;
    this.#engine = engine;
    this.#closed = closed;
  }

  /// Takes in events and records, each once, however often they come. What the engine refuses is named in `taken`; the rest is kept.
  async append(entries: readonly LedgerEntry[], handoffs: readonly HandoffRecord[] = []): Promise<Intake> {
    return this.#inTurn(() => this.#takeIn({ entries, handoffs }));
  }

  /// Takes in an export, or any NDJSON of one kind of lines. `taken` has an outcome for each line that is not empty.
  async import(ndjson: string, kind: LineKind = "entries"): Promise<Intake> {
    const lines = ndjson.split("\n");
    const taken: Taken[] = [];
    for (let at = 0; at < lines.length; at += mostAtOnce) {
      const text = lines.slice(at, at + mostAtOnce).join("\n");
      const part = await this.#inTurn(() => this.#takeIn({ [`${kind}_text`]: text }));
      taken.push(...part.taken.map((one) => ({ ...one, place: one.place + at })));
    }
    return { taken };
  }

  /// Every event that counts, by time.
  async entries(): Promise<LedgerEntry[]> {
    const { rows } = await this.#rows.read({ everything: true });
    return rows.map(({ entry }) => entry).sort(byTime);
  }

  /// What was known at the handoffs, by time.
  async handoffs(): Promise<HandoffRecord[]> {
    const { records } = await this.#rows.read({ everything: true });
    return records.map(({ record }) => record).sort(byTime);
  }

  /// The events of one lead, by time.
  async of(leadId: string): Promise<LedgerEntry[]> {
    return (await this.#rows.of(leadId)).map(({ entry }) => entry).sort(byTime);
  }

  /// One line for each, as `baton ledger import` and `baton measure --handoffs` take them.
  async export(kind: LineKind = "entries"): Promise<string> {
    const all: readonly unknown[] = kind === "entries" ? await this.entries() : await this.handoffs();
    return all.map((one) => `${JSON.stringify(one)}\n`).join("");
  }

  /// Takes in another ledger, with whom it has forgotten; which of the two takes in the other makes no difference.
  async merge(other: BatonLedger): Promise<void> {
    const theirs = await other.#rows.read({ everything: true });
    await this.#inTurn(async () => {
      const chance = drawn();
      await this.#step({ everything: true }, (ours) => ({ chance, forgotten: [...ours.forgotten, ...theirs.forgotten], texts_since: later(ours.texts_since, theirs.texts_since) }));
      for (let at = 0; at < theirs.rows.length || at < theirs.records.length; at += mostAtOnce) {
        const [other_rows, other_records] = [theirs.rows.slice(at, at + mostAtOnce), theirs.records.slice(at, at + mostAtOnce)];
        const keys = [...other_rows, ...other_records].map(({ key }) => key);
        await this.#step({ keys }, () => ({ chance, other_rows, other_records }));
      }
    });
  }

  /// Removes a person: texts and ids go, what is counted stays; also of what comes in later of the time until now. Gives how many
  /// events and records it was.
  async forget(leadId: string, { as_of = new Date() }: Partial<At> = {}): Promise<number> {
    return this.#inTurn(async () => {
      const own = { forget: leadId, as_of: written(as_of) };
      const { forgotten } = await this.#ask(own);
      const change = await this.#step({ leads: forgotten.map(({ key }) => key) }, () => own);
      return change.hidden;
    });
  }

  /// Removes the texts that are older than the policy keeps them. Gives how many there were.
  async retain({ policy, as_of = new Date() }: Partial<At> & { policy?: Document<Policy> } = {}): Promise<number> {
    const rules = policy === undefined ? {} : typeof policy === "string" || policy instanceof Uint8Array ? { policy_text: textOf(policy) } : { policy };
    const own = { retain: true, as_of: written(as_of), ...rules };
    return this.#inTurn(async () => (await this.#step({ everything: true }, () => own)).texts_removed);
  }

  /// Takes back what was written by mistake. A ledger elsewhere that has it already keeps it.
  async takeBack(entries: readonly LedgerEntry[], handoffs: readonly HandoffRecord[] = []): Promise<void> {
    await this.#inTurn(async () => {
      const { taken } = await this.#ask({ entries, handoffs });
      await this.#rows.drop(taken.map(({ key }) => key).filter((key) => key !== ""));
      this.dispatchEvent(new Event("change"));
    });
  }

  /// Lets go of the database. What is under way is finished first.
  async close(): Promise<void> {
    this.#closed();
    await this.#last.catch(() => {});
    this.#rows.close();
  }

  async #takeIn(given: LedgerRequest): Promise<Intake> {
    const { taken } = await this.#ask(given);
    const wanted = { keys: taken.map(({ key }) => key).filter((key) => key !== "") };
    return { taken: (await this.#step(wanted, () => given)).taken };
  }

  /// Asks for the rows' next state and writes it, anew when another tab has been faster.
  async #step(wanted: Wanted, own: (slice: Slice) => LedgerRequest): Promise<LedgerChange> {
    const chance = drawn();
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { revision, ...slice } = await this.#rows.read(wanted);
      const change = await this.#ask({ chance, ...slice, ...own({ revision, ...slice }) });
      if (await this.#rows.write(revision, change)) {
        this.dispatchEvent(new Event("change"));
        return change;
      }
    }
    throw new LedgerError("busy", "the ledger can't be written");
  }

  async #ask(request: LedgerRequest): Promise<LedgerChange> {
    return (await this.#engine()).ledger(request);
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.#last.catch(() => {}).then(work);
    this.#last = mine;
    return mine;
  }
}

function byTime(a: { at: string }, b: { at: string }): number {
  return Date.parse(a.at) - Date.parse(b.at);
}

function written(at: string | Date): string {
  return typeof at === "string" ? at : at.toISOString();
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Date.parse(a) >= Date.parse(b) ? a : b;
}

function textOf(document: string | Uint8Array): string {
  return typeof document === "string" ? document : new TextDecoder().decode(document);
}

/// What nobody can guess.
function drawn(): string {
  return [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
