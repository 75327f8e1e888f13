/// The tables of a ledger in IndexedDB.
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import type { ForgottenLead, LedgerChange, LedgerRow, RecordRow } from "../generated/contract.js";
import { LedgerError } from "./errors.js";

export interface Tables extends DBSchema {
  event: { key: string; value: LedgerRow; indexes: { leads: string; lead_id: string } };
  record: { key: string; value: RecordRow; indexes: { leads: string } };
  forgotten: { key: string; value: ForgottenLead };
  setting: { key: string; value: { name: string; value: number | string } };
  /// Changes of parts of a work that are to be made all at once; nothing of it counts before.
  staged: { key: number; value: { place?: number; change: LedgerChange } };
}

export const tables = ["event", "record", "forgotten", "setting", "staged"] as const;
export type Writing = IDBPTransaction<Tables, typeof tables, "readwrite">;
const version = 2;

export function openTables(name: string): Promise<IDBPDatabase<Tables>> {
  return new Promise((resolve, reject) => {
    openDB<Tables>(`baton-ledger-${name}`, version, {
      upgrade(database, from) {
        if (from < 1) firstTables(database);
        if (from < 2) database.createObjectStore("staged", { keyPath: "place", autoIncrement: true });
      },
      blocked: () => reject(new LedgerError("blocked", "the ledger can't be opened")),
    }).then(resolve, reject);
  });
}

function firstTables(database: IDBPDatabase<Tables>): void {
  const event = database.createObjectStore("event", { keyPath: "key" });
  event.createIndex("leads", "lead_keys", { multiEntry: true });
  event.createIndex("lead_id", "entry.lead_id");
  const record = database.createObjectStore("record", { keyPath: "key" });
  record.createIndex("leads", "lead_keys", { multiEntry: true });
  database.createObjectStore("forgotten", { keyPath: "key" });
  database.createObjectStore("setting", { keyPath: "name" });
}
