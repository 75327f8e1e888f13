/// Where a handoff stands, as its ledger says, for showing: read by the core's rule (core/route/assign.cpp), so that the panel never
/// names another than the one who is given the lead.
import type { LedgerEntry } from "../generated/contract.js";

export interface Standing {
  state: "free" | "offered" | "held" | "declined" | "handed_back" | "closed";
  /// Who has the lead, or had it last.
  rep_id: string | null;
  /// Since when.
  at: string;
  /// The handoff that later entries belong to; null when there is none yet.
  handoff_id: string | null;
}

const free: Standing = { state: "free", rep_id: null, at: "", handoff_id: null };

/// Where it stands at a moment: entries of a later time have not happened yet, and the same id at the same time is one entry.
export function standingOf(entries: readonly LedgerEntry[], as_of: string): Standing {
  const happened = inOrder(entries).filter(({ at }) => Date.parse(at) <= Date.parse(as_of));
  return happened.filter(({ id }, n) => id !== happened[n - 1]?.id).reduce(after, free);
}

/// By time, and at one time by id, as the core has them.
export function inOrder(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return [...entries].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || byCharacter(a.id, b.id));
}

/// The order of the texts' UTF-8, which is not that of their UTF-16.
function byCharacter(a: string, b: string): number {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    if (a[at] !== b[at]) return (a.codePointAt(at) ?? 0) - (b.codePointAt(at) ?? 0);
  }
  return a.length - b.length;
}

function after(before: Standing, { kind, at, handoff_id, rep_id }: LedgerEntry): Standing {
  const named = rep_id == null || rep_id === "" ? null : rep_id;
  const holder = before.state === "offered" || before.state === "held" ? before.rep_id : null;
  // What another than the holder says of the lead says nothing about who has it.
  const byHolder = holder !== null && (named ?? holder) === holder;
  // Nobody has it before and after a rep says no to a lead that was only recommended; it is said all the same.
  const isGivenUp = byHolder || (holder === null && named !== null && before.state !== "closed");
  switch (kind) {
    case "proposed":
    case "reassigned":
      return named === null ? before : { state: "offered", rep_id: named, at, handoff_id };
    case "accepted":
      if (named === null) return before;
      return { state: "held", rep_id: named, at: before.state === "held" && byHolder ? before.at : at, handoff_id };
    case "declined":
    case "failed":
      return isGivenUp ? { state: "declined", rep_id: named ?? holder, at, handoff_id } : before;
    case "handed_back":
      return isGivenUp ? { state: "handed_back", rep_id: named ?? holder, at, handoff_id } : before;
    case "dropped":
    case "won":
    case "lost":
      return { ...before, state: "closed", at };
    case "first_response":
    case "meeting_booked":
    case "meeting_held":
      return before.state === "offered" && byHolder ? { ...before, state: "held", at } : before;
    case "meeting_no_show":
    case "repeated_information":
    case "satisfaction":
    case "context_rating":
    case "quality_complaint":
      return before;
  }
}
