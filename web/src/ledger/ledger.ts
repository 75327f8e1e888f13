/// A ledger that the browser keeps. What an event is, which of two under one id counts and what stays of a forgotten person is decided
/// by the engine: it is given the rows concerned, a part of them at a time, says what they are afterwards, and all that becomes of it
/// is written in one transaction.
import type { At, Document, Engine, LedgerRequest } from "../engine/index.js";
import { momentOf } from "../engine/moment.js";
import type { HandoffRecord, LedgerChange, LedgerEntry, Policy, Taken } from "../generated/contract.js";
import { LedgerError } from "./errors.js";
import { overtaken, type Job, type Rows } from "./rows.js";
import { upToOnePlace, Work } from "./work.js";

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

/// How often a work begins anew because another tab was faster.
const mostTries = 10;
/// Milliseconds.
const longestWait = 20_000;

/// What a ledger is made of.
export interface Parts {
  rows: Rows;
  engine(): Promise<Engine>;
  /// Lines, and rows of each table, of one request to the engine.
  atOnce: number;
  /// Called once it is closed.
  closed(): void;
}

export class BatonLedger extends EventTarget implements LedgerLike {
  readonly name: string;
  readonly #parts: Parts;
  readonly #rows: Rows;
  /// Works of one page wait for one another; those of other tabs show by the revision.
  #last: Promise<unknown> = Promise.resolve();

  /// Made by `openLedger`.
  constructor(name: string, parts: Parts) {
    super();
    this.name = name;
    this.#parts = parts;
    this.#rows = parts.rows;
  }

  /// Takes in events and records, each once, however often they come. What the engine refuses is named in `taken`; the rest is kept.
  async append(entries: readonly LedgerEntry[], handoffs: readonly HandoffRecord[] = []): Promise<Intake> {
    const both = [...entries.map((entry) => ({ entry })), ...handoffs.map((handoff) => ({ handoff }))];
    const taken = await this.#takeIn(both, (some) => {
      const listed = some.flatMap((one) => ("entry" in one ? one.entry : []));
      return { entries: listed, handoffs: some.flatMap((one) => ("handoff" in one ? one.handoff : [])) };
    });
    const places = [...entries.keys(), ...handoffs.keys()];
    return { taken: taken.map((one, at) => ({ ...one, place: places[at] ?? one.place })) };
  }

  /// Takes in an export, or any NDJSON of one kind of lines. `taken` has an outcome for each line that is not empty.
  async import(ndjson: string, kind: LineKind = "entries"): Promise<Intake> {
    return { taken: await this.#takeIn(ndjson.split("\n"), (lines) => ({ [`${kind}_text`]: lines.join("\n") })) };
  }

  /// Every event that counts, by time.
  async entries(): Promise<LedgerEntry[]> {
    return (await this.#rows.events()).map(({ entry }) => entry).sort(byTime);
  }

  /// What was known at the handoffs, by time.
  async handoffs(): Promise<HandoffRecord[]> {
    return (await this.#rows.records()).map(({ record }) => record).sort(byTime);
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

  /// Takes in another ledger, with whom it has forgotten, or nothing of it; which of the two takes in the other makes no difference.
  async merge(other: BatonLedger): Promise<void> {
    await this.#together((work, job) => this.#throughAll(work, job, {}, other.#rows));
  }

  /// Removes a person: texts and ids go, what is counted stays; also of what comes in later of the time until now. Gives how many
  /// events and records it was.
  async forget(leadId: string, { as_of = new Date() }: Partial<At> = {}): Promise<number> {
    const own = { forget: leadId, as_of: momentOf(as_of) };
    return this.#together(async (work, job) => {
      let { forgotten } = await work.keys(own);
      const leads = forgotten.map(({ key }) => key);
      const keys = await this.#rows.keysOf(leads);
      let hidden = 0;
      const each = (use: (change: LedgerChange) => Promise<void>) =>
        work.inParts(0, async (from, most) => {
          const { rows, records, ...known } = await this.#rows.read({ keys: keys.slice(from, from + most), leads });
          const change = await work.ask({ rows, records, texts_since: known.texts_since, forgotten: [...known.forgotten, ...forgotten], ...own });
          forgotten = change.forgotten.filter(({ key }) => leads.includes(key));
          await use(change);
          return from + most < keys.length ? from + most : undefined;
        });
      // Until when is known when all of the lead has been seen.
      await each(async () => {});
      await each(async (change) => {
        hidden += change.hidden;
        await this.#rows.stage(job, change);
      });
      return hidden;
    });
  }

  /// Removes the texts that are older than the policy keeps them. Gives how many there were.
  async retain({ policy, as_of = new Date() }: Partial<At> & { policy?: Document<Policy> } = {}): Promise<number> {
    const rules = policy === undefined ? {} : typeof policy === "string" || policy instanceof Uint8Array ? { policy_text: textOf(policy) } : { policy };
    const own = { retain: true, as_of: momentOf(as_of), ...rules };
    return this.#together((work, job) => this.#throughAll(work, job, own));
  }

  /// Takes back what was written by mistake. A ledger elsewhere that has it already keeps it.
  async takeBack(entries: readonly LedgerEntry[], handoffs: readonly HandoffRecord[] = []): Promise<void> {
    await this.#inTurn(async () => {
      const { taken } = await (await this.#work()).keys({ entries, handoffs });
      await this.#rows.drop(taken.map(({ key }) => key).filter((key) => key !== ""));
      this.dispatchEvent(new Event("change"));
    });
  }

  /// Lets go of the database. What is under way is finished first.
  async close(): Promise<void> {
    this.#parts.closed();
    await this.#last.catch(() => {});
    this.#rows.close();
  }

  /// Takes in a list; each part of it is safe before the next one comes.
  async #takeIn<One>(all: readonly One[], given: (some: readonly One[]) => LedgerRequest): Promise<Taken[]> {
    return this.#inTurn(async () => {
      const [work, taken] = [await this.#work(), [] as Taken[]];
      await work.inParts(0, async (from, most) => {
        const part = await anew(() => this.#takeInPart(work, given(all.slice(from, from + most))));
        taken.push(...part.map((one) => ({ ...one, place: one.place + from })));
        return from + most < all.length ? from + most : undefined;
      });
      return taken;
    });
  }

  async #takeInPart(work: Work, given: LedgerRequest): Promise<Taken[]> {
    const { taken } = await work.keys(given);
    const known = taken.filter(({ key }) => key !== "");
    const { revision, ...slice } = await this.#rows.read({ keys: known.map(({ key }) => key), leads: known.map(({ lead_key }) => lead_key) });
    const change = await work.ask({ ...slice, ...given });
    await this.#rows.write(revision, work.written(change));
    this.dispatchEvent(new Event("change"));
    return change.taken;
  }

  /// Goes through all rows, and those of another ledger beside them, in the order of their keys. Gives how many texts went.
  async #throughAll(work: Work, job: Job, own: LedgerRequest, other?: Rows): Promise<number> {
    const ledgers = other === undefined ? [this.#rows] : [this.#rows, other];
    const otherRevisions = new Set<number>();
    let removed = 0;
    await work.inParts("", async (after, most) => {
      const { pages, until } = upToOnePlace(await Promise.all(ledgers.map((rows) => rows.page(after, most))), most);
      const leads = pages.flatMap((page) => [...[...page.rows, ...page.records].flatMap(({ lead_keys }) => lead_keys), ...page.forgotten.map(({ key }) => key)]);
      const marks = await Promise.all(ledgers.map((rows) => rows.read({ leads })));
      // This ledger's own revision is compared when all is written.
      for (const [, theirs] of [pages, marks]) if (theirs !== undefined && otherRevisions.add(theirs.revision).size > 1) throw overtaken();
      const [our, their] = pages;
      const rows = { rows: our?.rows, records: our?.records, texts_since: our?.texts_since };
      const otherRows = { other_rows: their?.rows, other_records: their?.records, other_texts_since: their?.texts_since };
      const change = await work.ask({ ...rows, ...otherRows, forgotten: marks.flatMap(({ forgotten }) => forgotten), ...own });
      await this.#rows.stage(job, change);
      removed += change.texts_removed;
      return until;
    });
    return removed;
  }

  /// A work whose parts are written all at once, or not at all.
  async #together<Result>(use: (work: Work, job: Job) => Promise<Result>): Promise<Result> {
    const once = async () => {
      const [work, job] = [await this.#work(), await this.#rows.begin()];
      try {
        const result = await use(work, job);
        await this.#rows.commit(job, work.renamed);
        this.dispatchEvent(new Event("change"));
        return result;
      } catch (thrown) {
        await this.#rows.abandon(job);
        throw thrown;
      }
    };
    return this.#inTurn(() => anew(once));
  }

  async #work(): Promise<Work> {
    return new Work(await this.#parts.engine(), this.#parts.atOnce);
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.#last.catch(() => {}).then(() => alone(this.name, work));
    this.#last = mine;
    return mine;
  }
}

/// While no other tab writes into the same ledger, where the browser can tell; a tab that hangs is waited for so long and no longer.
async function alone<Result>(ledger: string, work: () => Promise<Result>): Promise<Result> {
  let begun: Promise<Result> | undefined;
  try {
    await navigator.locks.request(`baton-ledger ${ledger}`, { signal: AbortSignal.timeout(longestWait) }, () => (begun = work()));
  } catch {
    // No locks here, or none to be had; what went wrong with the work itself is told below.
  }
  return begun ?? work();
}

/// Again and again while another tab is faster, within reason.
async function anew<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (thrown) {
      if (!(thrown instanceof LedgerError) || thrown.code !== "busy" || tries === mostTries) throw thrown;
    }
  }
}

function byTime(a: { at: string }, b: { at: string }): number {
  return Date.parse(a.at) - Date.parse(b.at);
}

function textOf(document: string | Uint8Array): string {
  return typeof document === "string" ? document : new TextDecoder().decode(document);
}
