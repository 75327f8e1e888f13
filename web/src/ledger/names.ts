/// Stand-ins that give way to others, put into rows as the engine has listed them.
import type { LedgerRow, RecordRow, Renamed } from "../generated/contract.js";

/// Each name that goes with the one that stays.
export type Names = ReadonlyMap<string, string>;

export function namesOf(renamed: readonly Renamed[]): Names {
  return new Map(renamed.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to]));
}

/// The row with the names that stay; undefined when none in it gives way.
export function eventWithNames(row: LedgerRow, names: Names): LedgerRow | undefined {
  const entry = withNames(row.entry, names);
  return entry === undefined ? undefined : { ...row, entry, others: row.others.map((one) => withNames(one, names) ?? one) };
}

export function recordWithNames(row: RecordRow, names: Names): RecordRow | undefined {
  const record = withNames(row.record, names);
  return record === undefined ? undefined : { ...row, record };
}

function withNames<Ids extends { lead_id: string; handoff_id: string }>(ids: Ids, names: Names): Ids | undefined {
  const [lead_id, handoff_id] = [names.get(ids.lead_id), names.get(ids.handoff_id)];
  return lead_id === undefined && handoff_id === undefined ? undefined : { ...ids, lead_id: lead_id ?? ids.lead_id, handoff_id: handoff_id ?? ids.handoff_id };
}
