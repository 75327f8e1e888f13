/// Where a handoff stands, as its ledger says: for showing, the engine decides by the same entries.
import type { LedgerEntry } from "../generated/contract.js";

export interface Standing {
  state: "free" | "offered" | "held" | "declined" | "handed_back" | "closed";
  /// Whom the last entry concerns.
  rep_id: string | null;
  /// Since when.
  at: string;
  /// The handoff that later entries belong to; null when there is none yet.
  handoff_id: string | null;
}

const free: Standing = { state: "free", rep_id: null, at: "", handoff_id: null };

export function standingOf(entries: readonly LedgerEntry[]): Standing {
  return inOrder(entries).reduce(after, free);
}

export function inOrder(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return [...entries].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function after(before: Standing, { kind, at, handoff_id, rep_id = null }: LedgerEntry): Standing {
  switch (kind) {
    case "proposed":
    case "reassigned":
      return rep_id === null ? before : { state: "offered", rep_id, at, handoff_id };
    case "accepted":
      return rep_id === null ? before : { state: "held", rep_id, at, handoff_id };
    case "declined":
    case "failed":
      return { state: "declined", rep_id: rep_id ?? before.rep_id, at, handoff_id };
    case "handed_back":
      return { state: "handed_back", rep_id: rep_id ?? before.rep_id, at, handoff_id };
    case "dropped":
    case "won":
    case "lost":
      return { ...before, state: "closed", at };
    case "first_response":
    case "meeting_booked":
    case "meeting_held":
      return before.state === "offered" ? { ...before, state: "held", at } : before;
    case "meeting_no_show":
    case "repeated_information":
    case "satisfaction":
    case "context_rating":
    case "quality_complaint":
      return before;
  }
}
