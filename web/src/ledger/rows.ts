/// The rows of a ledger in IndexedDB. What they mean is the core's business: this reads them, and writes a change whole or not at all.
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { ForgottenLead, LedgerChange, LedgerRow, RecordRow } from "../generated/contract.js";
import { LedgerError, ledgerError } from "./errors.js";

interface Tables extends DBSchema {
  event: { key: string; value: LedgerRow; indexes: { leads: string; lead_id: string; handoff_id: string } };
  record: { key: string; value: RecordRow; indexes: { leads: string; lead_id: string; handoff_id: string } };
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
      const [event, record] = [all.objectStore("event"), all.objectStore("record")];
      const setting = all.objectStore("setting");
      const keys = [...new Set(wanted.keys)];
      const leads = [...new Set(wanted.leads)];
      const everything = wanted.everything === true;
      const [revision, since, rows, records, forgotten] = await Promise.all([
        setting.get("revision"),
        setting.get("texts_since"),
        everything ? event.getAll() : found<LedgerRow>(keys.map((key) => event.get(key)), leads.map((lead) => event.index("leads").getAll(lead))),
        everything ? record.getAll() : found<RecordRow>(keys.map((key) => record.get(key)), leads.map((lead) => record.index("leads").getAll(lead))),
        everything ? all.objectStore("forgotten").getAll() : found<ForgottenLead>(leads.map((lead) => all.objectStore("forgotten").get(lead)), []),
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
        for (const { from, to } of change.renamed) {
          for (const row of await event.index("lead_id").getAll(from)) await event.put({ ...row, entry: { ...row.entry, lead_id: to } });
          for (const row of await event.index("handoff_id").getAll(from)) await event.put({ ...row, entry: { ...row.entry, handoff_id: to } });
          for (const row of await record.index("lead_id").getAll(from)) await record.put({ ...row, record: { ...row.record, lead_id: to } });
          for (const row of await record.index("handoff_id").getAll(from)) await record.put({ ...row, record: { ...row.record, handoff_id: to } });
        }
        const puts: Promise<unknown>[] = [];
        // One that fails is told by all of them together.
        const put = (one: Promise<unknown>) => puts.push(one) && one.catch(() => {});
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

async function found<Row extends { key: string }>(single: readonly Promise<Row | undefined>[], lists: readonly Promise<Row[]>[]): Promise<Row[]> {
  const rows = [...(await Promise.all(single)), ...(await Promise.all(lists)).flat()];
  return [...new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.key, row] as const]))).values()];
}

function opened(name: string): Promise<IDBPDatabase<Tables>> {
  return new Promise((resolve, reject) => {
    openDB<Tables>(`baton-ledger-${name}`, version, {
      upgrade(database) {
        const event = database.createObjectStore("event", { keyPath: "key" });
        event.createIndex("leads", "lead_keys", { multiEntry: true });
        event.createIndex("lead_id", "entry.lead_id");
        event.createIndex("handoff_id", "entry.handoff_id");
        const record = database.createObjectStore("record", { keyPath: "key" });
        record.createIndex("leads", "lead_keys", { multiEntry: true });
        record.createIndex("lead_id", "record.lead_id");
        record.createIndex("handoff_id", "record.handoff_id");
        database.createObjectStore("forgotten", { keyPath: "key" });
        database.createObjectStore("setting", { keyPath: "name" });
      },
      blocked: () => reject(new LedgerError("blocked", "the ledger can't be opened")),
    }).then(resolve, reject);
  });
}
