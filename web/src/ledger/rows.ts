/// The rows of a ledger in IndexedDB. What they mean is the core's business: this reads them, and writes a change whole or not at all.
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { ForgottenLead, LedgerChange, LedgerRow, RecordRow, Renamed } from "../generated/contract.js";
import { LedgerError, ledgerError } from "./errors.js";

interface Tables extends DBSchema {
  event: { key: string; value: LedgerRow; indexes: { leads: string; lead_id: string } };
  record: { key: string; value: RecordRow; indexes: { leads: string } };
  forgotten: { key: string; value: ForgottenLead };
  setting: { key: string; value: { name: string; value: number | string } };
}

const tables = ["event", "record", "forgotten", "setting"] as const;
const version = 1;

/// Rows as of one moment; `revision` grows with every change.
export interface Slice {
  revision: number;
  texts_since: string | undefined;
  rows: LedgerRow[];
  records: RecordRow[];
  forgotten: ForgottenLead[];
}

/// Which rows: those under these keys, and those of leads under these; all where it says so.
export interface Wanted {
  keys?: readonly string[];
  leads?: readonly string[];
  everything?: boolean;
}

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
      return new Rows(await opened(name));
    } catch (thrown) {
      throw ledgerError("the ledger can't be opened", thrown, "unavailable");
    }
  }

  close(): void {
    this.#open = false;
    this.#database.close();
  }

  async read(wanted: Wanted): Promise<Slice> {
    return this.#try("the ledger can't be read", async () => {
      const all = this.#database.transaction(tables, "readonly");
      const setting = all.objectStore("setting");
      const [revision, since, rows, records, forgotten] = await Promise.all([
        setting.get("revision"),
        setting.get("texts_since"),
        found<LedgerRow>(all.objectStore("event"), wanted),
        found<RecordRow>(all.objectStore("record"), wanted),
        all.objectStore("forgotten").getAll(),
      ]);
      return { revision: Number(revision?.value ?? 0), texts_since: since?.value === undefined ? undefined : String(since.value), rows, records, forgotten };
    });
  }

  /// The events of a lead, as they count.
  async of(leadId: string): Promise<LedgerRow[]> {
    return this.#try("the ledger can't be read", () => this.#database.getAllFromIndex("event", "lead_id", leadId));
  }

  /// Writes a change that was made from `revision`. False, and nothing written, when somebody else has changed the ledger since.
  async write(revision: number, change: LedgerChange): Promise<boolean> {
    return this.#try("the ledger can't be written", async () => {
      const all = this.#database.transaction(tables, "readwrite");
      try {
        const setting = all.objectStore("setting");
        if (Number((await setting.get("revision"))?.value ?? 0) !== revision) {
          all.abort();
          await all.done.catch(() => {});
          return false;
        }
        const [event, record, forgotten] = [all.objectStore("event"), all.objectStore("record"), all.objectStore("forgotten")];
        const [rows, records] = change.renamed.length === 0 ? [[], []] : await Promise.all([event.getAll(), record.getAll()]);
        const puts: Promise<unknown>[] = [];
        // One that fails is told by all of them together.
        const put = (one: Promise<unknown>) => puts.push(one) && one.catch(() => {});
        for (const row of rows) {
          const entry = withNames(row.entry, change.renamed);
          if (entry !== undefined) put(event.put({ ...row, entry, others: row.others.map((one) => withNames(one, change.renamed) ?? one) }));
        }
        for (const row of records) {
          const renamed = withNames(row.record, change.renamed);
          if (renamed !== undefined) put(record.put({ ...row, record: renamed }));
        }
        for (const row of change.rows) put(event.put(row));
        for (const row of change.records) put(record.put(row));
        for (const row of change.forgotten) put(forgotten.put(row));
        if (change.texts_since !== null) put(setting.put({ name: "texts_since", value: change.texts_since }));
        put(setting.put({ name: "revision", value: revision + 1 }));
        await Promise.all([...puts, all.done]);
        return true;
      } catch (thrown) {
        all.done.catch(() => {});
        abortQuietly(all);
        throw thrown;
      }
    });
  }

  /// Deletes what stands under these keys.
  async drop(keys: readonly string[]): Promise<void> {
    await this.#try("the ledger can't be written", async () => {
      const all = this.#database.transaction(["event", "record", "setting"], "readwrite");
      const setting = all.objectStore("setting");
      const revision = Number((await setting.get("revision"))?.value ?? 0);
      const gone = keys.flatMap((key) => [all.objectStore("event").delete(key), all.objectStore("record").delete(key)]);
      await Promise.all([...gone, setting.put({ name: "revision", value: revision + 1 }), all.done]);
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

function abortQuietly(all: { abort(): void }): void {
  try {
    all.abort();
  } catch {
    // It has ended by itself.
  }
}

/// A table as reading needs it.
interface Found<Row> {
  get(key: string): Promise<Row | undefined>;
  getAll(): Promise<Row[]>;
  getAllKeys(): Promise<string[]>;
  index(name: "leads"): { getAll(lead: string): Promise<Row[]> };
}

/// More keys than these are compared with all there are, rather than asked for one by one whether they are there or not.
const manyKeys = 100;

async function found<Row extends { key: string }>(table: Found<Row>, { keys = [], leads = [], everything = false }: Wanted): Promise<Row[]> {
  if (everything) return table.getAll();
  const unique = new Set(keys);
  const there = unique.size > manyKeys ? (await table.getAllKeys()).filter((key) => unique.has(key)) : [...unique];
  const single = await Promise.all(there.map((key) => table.get(key)));
  const lists = await Promise.all([...new Set(leads)].map((lead) => table.index("leads").getAll(lead)));
  return [...new Map([...single, ...lists.flat()].flatMap((row) => (row === undefined ? [] : [[row.key, row] as const]))).values()];
}

/// The ids with the names that stay in the place of those that give way; undefined when none does.
function withNames<Ids extends { lead_id: string; handoff_id: string }>(ids: Ids, renamed: readonly Renamed[]): Ids | undefined {
  const nameOf = (id: string) => renamed.find(({ from }) => from === id)?.to ?? id;
  const after = { ...ids, lead_id: nameOf(ids.lead_id), handoff_id: nameOf(ids.handoff_id) };
  return after.lead_id === ids.lead_id && after.handoff_id === ids.handoff_id ? undefined : after;
}

function opened(name: string): Promise<IDBPDatabase<Tables>> {
  return new Promise((resolve, reject) => {
    openDB<Tables>(`baton-ledger-${name}`, version, {
      upgrade(database) {
        const event = database.createObjectStore("event", { keyPath: "key" });
        event.createIndex("leads", "lead_keys", { multiEntry: true });
        event.createIndex("lead_id", "entry.lead_id");
        const record = database.createObjectStore("record", { keyPath: "key" });
        record.createIndex("leads", "lead_keys", { multiEntry: true });
        database.createObjectStore("forgotten", { keyPath: "key" });
        database.createObjectStore("setting", { keyPath: "name" });
      },
      blocked: () => reject(new LedgerError("blocked", "the ledger can't be opened")),
    }).then(resolve, reject);
  });
}
