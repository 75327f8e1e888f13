/// The rows of a ledger in IndexedDB. What they mean is the core's business: this reads them, and writes a change whole or not at all.
import type { IDBPDatabase } from "idb";
import type { ForgottenLead, LedgerChange, LedgerRow, RecordRow, Renamed } from "../generated/contract.js";
import { LedgerError, ledgerError } from "./errors.js";
import { eventWithNames, namesOf, recordWithNames, type Names } from "./names.js";
import { openTables, tables, type Tables, type Writing } from "./tables.js";

/// Rows as of one moment; `revision` grows with every change.
export interface Slice {
  revision: number;
  texts_since: string | undefined;
  rows: LedgerRow[];
  records: RecordRow[];
  forgotten: ForgottenLead[];
}

/// Which rows: those under these keys; and who of these leads, and of those in the rows, has been forgotten.
export interface Wanted {
  keys?: readonly string[];
  leads?: readonly string[];
}

/// A work in parts that is under way: as of which revision, and under which name.
export interface Job {
  revision: number;
  name: string;
}

const reading = "the ledger can't be read";
const writing = "the ledger can't be written";
/// Rows that are looked at together where all are gone through.
const mostAtOnce = 500;

export class Rows {
  readonly #database: IDBPDatabase<Tables>;
  #open = true;

  private constructor(database: IDBPDatabase<Tables>) {
    this.#database = database;
    // The person deletes the page's data, or a newer script waits for this one.
    database.addEventListener("versionchange", () => this.close());
    database.addEventListener("close", () => (this.#open = false));
  }

  static async open(name: string): Promise<Rows> {
    if (typeof indexedDB !== "object" || indexedDB === null) throw new LedgerError("unavailable", "the ledger can't be opened");
    try {
      return new Rows(await openTables(name));
    } catch (thrown) {
      throw ledgerError("the ledger can't be opened", thrown, "unavailable");
    }
  }

  close(): void {
    this.#open = false;
    this.#database.close();
  }

  async read({ keys = [], leads = [] }: Wanted): Promise<Slice> {
    return this.#try(reading, async () => {
      const all = this.#database.transaction(tables, "readonly");
      const settings = settingsOf(all.objectStore("setting"));
      const [rows, records] = await Promise.all([found<LedgerRow>(all.objectStore("event"), keys), found<RecordRow>(all.objectStore("record"), keys)]);
      const named = [...rows, ...records].flatMap(({ lead_keys }) => lead_keys);
      const forgotten = await found<ForgottenLead>(all.objectStore("forgotten"), [...leads, ...named]);
      return { ...(await settings), rows, records, forgotten };
    });
  }

  /// The first rows after a key, at most so many of each table.
  async page(after: string, most: number): Promise<Slice> {
    return this.#try(reading, async () => {
      const all = this.#database.transaction(tables, "readonly");
      const range = IDBKeyRange.lowerBound(after, true);
      const [settings, rows, records, forgotten] = await Promise.all([
        settingsOf(all.objectStore("setting")),
        all.objectStore("event").getAll(range, most),
        all.objectStore("record").getAll(range, most),
        all.objectStore("forgotten").getAll(range, most),
      ]);
      return { ...settings, rows, records, forgotten };
    });
  }

  /// The keys of all in which these leads are named.
  async keysOf(leads: readonly string[]): Promise<string[]> {
    return this.#try(reading, async () => {
      const all = this.#database.transaction(["event", "record"], "readonly");
      const indexes = [all.objectStore("event").index("leads"), all.objectStore("record").index("leads")] as const;
      const lists = await Promise.all(leads.flatMap((lead) => indexes.map((index) => index.getAllKeys(lead))));
      return [...new Set(lists.flat())];
    });
  }

  async events(): Promise<LedgerRow[]> {
    return this.#try(reading, () => this.#database.getAll("event"));
  }

  async records(): Promise<RecordRow[]> {
    return this.#try(reading, () => this.#database.getAll("record"));
  }

  /// The events of a lead, as they count.
  async of(leadId: string): Promise<LedgerRow[]> {
    return this.#try(reading, () => this.#database.getAllFromIndex("event", "lead_id", leadId));
  }

  /// Writes a change that was made from `revision`. Nothing is written, and the error is `busy`, when somebody else has changed the
  /// ledger since.
  async write(revision: number, change: LedgerChange): Promise<void> {
    await this.#change(async (all) => {
      if ((await settingsOf(all.objectStore("setting"))).revision !== revision) throw overtaken();
      const names = namesOf(change.renamed);
      if (names.size > 0) await renameAll(all, names);
      await put(all, change, revision);
    });
  }

  /// Begins a work in parts; one that was not brought to its end is forgotten.
  async begin(): Promise<Job> {
    const name = String(crypto.getRandomValues(new Uint32Array(4)));
    return this.#change(async (all) => {
      const setting = all.objectStore("setting");
      await Promise.all([all.objectStore("staged").clear(), setting.put({ name: "job", value: name })]);
      return { name, revision: (await settingsOf(setting)).revision };
    });
  }

  /// Keeps what one part changes until all are done; the error is `busy` when somebody else has begun a work meanwhile.
  async stage(job: Job, change: LedgerChange): Promise<void> {
    await this.#change(async (all) => {
      await stillAt(all, job);
      await all.objectStore("staged").add({ change: { ...change, renamed: [], taken: [] } });
    });
  }

  /// Writes what was staged, with the names that the last part gave back.
  async commit(job: Job, renamed: readonly Renamed[]): Promise<void> {
    await this.#change(async (all) => {
      await stillAt(all, job);
      // A name that was drawn stands in no row yet.
      const [names, before] = [namesOf(renamed), namesOf(renamed.filter(({ drawn }) => !drawn))];
      if (before.size > 0) await renameAll(all, before);
      const staged = all.objectStore("staged");
      for (const place of await staged.getAllKeys()) {
        const part = await staged.get(place);
        if (part === undefined) continue;
        const { change } = part;
        const rows = change.rows.map((row) => eventWithNames(row, names) ?? row);
        await put(all, { ...change, rows, records: change.records.map((row) => recordWithNames(row, names) ?? row) }, job.revision);
      }
      await staged.clear();
    });
  }

  /// Forgets what was staged, as far as that is possible.
  async abandon(job: Job): Promise<void> {
    await this.#change(async (all) => {
      await stillAt(all, job);
      await all.objectStore("staged").clear();
    }).catch(() => {});
  }

  /// Deletes what stands under these keys.
  async drop(keys: readonly string[]): Promise<void> {
    await this.#change(async (all) => {
      const { revision } = await settingsOf(all.objectStore("setting"));
      const gone = keys.flatMap((key) => [all.objectStore("event").delete(key), all.objectStore("record").delete(key)]);
      await Promise.all([...gone, all.objectStore("setting").put({ name: "revision", value: revision + 1 })]);
    });
  }

  /// One transaction: all that `work` does, or nothing.
  async #change<Result>(work: (all: Writing) => Promise<Result>): Promise<Result> {
    return this.#try(writing, async () => {
      const all = this.#database.transaction(tables, "readwrite");
      try {
        const result = await work(all);
        await all.done;
        return result;
      } catch (thrown) {
        all.done.catch(() => {});
        abortQuietly(all);
        throw thrown;
      }
    });
  }

  async #try<Result>(doing: string, work: () => Promise<Result>): Promise<Result> {
    if (!this.#open) throw new LedgerError("closed", doing);
    try {
      return await work();
    } catch (thrown) {
      throw ledgerError(doing, thrown);
    }
  }
}

/// Somebody else was faster.
export function overtaken(): LedgerError {
  return new LedgerError("busy", writing);
}

function abortQuietly(all: { abort(): void }): void {
  try {
    all.abort();
  } catch {
    // It has ended by itself.
  }
}

interface Settings {
  get(name: string): Promise<{ value: number | string } | undefined>;
}

async function settingsOf(setting: Settings): Promise<Pick<Slice, "revision" | "texts_since">> {
  const [revision, since] = await Promise.all([setting.get("revision"), setting.get("texts_since")]);
  return { revision: Number(revision?.value ?? 0), texts_since: since === undefined ? undefined : String(since.value) };
}

async function stillAt(all: Writing, job: Job): Promise<void> {
  const setting = all.objectStore("setting");
  const [name, { revision }] = await Promise.all([setting.get("job"), settingsOf(setting)]);
  if (name?.value !== job.name || revision !== job.revision) throw overtaken();
}

/// Waits for all of them, so that one that fails is told once and by all of them together.
async function put(all: Writing, change: LedgerChange, revision: number): Promise<void> {
  const [event, record, forgotten, setting] = [all.objectStore("event"), all.objectStore("record"), all.objectStore("forgotten"), all.objectStore("setting")];
  const puts: Promise<unknown>[] = [];
  const add = (one: Promise<unknown>) => puts.push(one) && one.catch(() => {});
  for (const row of change.rows) add(event.put(row));
  for (const row of change.records) add(record.put(row));
  for (const row of change.forgotten) add(forgotten.put(row));
  if (change.texts_since !== null) add(setting.put({ name: "texts_since", value: change.texts_since }));
  add(setting.put({ name: "revision", value: revision + 1 }));
  await Promise.all(puts);
}

/// Gives every row the names that stay.
async function renameAll(all: Writing, names: Names): Promise<void> {
  await renameIn<LedgerRow>(all.objectStore("event"), (row) => eventWithNames(row, names));
  await renameIn<RecordRow>(all.objectStore("record"), (row) => recordWithNames(row, names));
}

interface Changed<Row> {
  getAll(range: IDBKeyRange, most: number): Promise<Row[]>;
  put(row: Row): Promise<unknown>;
}

async function renameIn<Row extends { key: string }>(table: Changed<Row>, renamed: (row: Row) => Row | undefined): Promise<void> {
  for (let rows = await table.getAll(IDBKeyRange.lowerBound(""), mostAtOnce); rows.length > 0; ) {
    await Promise.all(rows.flatMap((row) => renamed(row) ?? []).map((row) => table.put(row)));
    rows = await table.getAll(IDBKeyRange.lowerBound(rows.at(-1)?.key ?? "", true), mostAtOnce);
  }
}

/// A table as reading needs it.
interface Found<Row> {
  get(key: string): Promise<Row | undefined>;
  count(): Promise<number>;
  getAllKeys(): Promise<string[]>;
}

/// Listing a key costs so much less than asking for one that may not be there.
const listedForOneAsked = 20;

async function found<Row>(table: Found<Row>, keys: readonly string[]): Promise<Row[]> {
  const unique = new Set(keys);
  if (unique.size === 0) return [];
  const isList = (await table.count()) < unique.size * listedForOneAsked;
  const there = isList ? (await table.getAllKeys()).filter((key) => unique.has(key)) : [...unique];
  const rows = await Promise.all(there.map((key) => table.get(key)));
  return rows.flatMap((row) => row ?? []);
}
