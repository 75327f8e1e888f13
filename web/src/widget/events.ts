/// What the panel tells its host, event by event. All bubble and cross shadow roots.
import type { Assessment, ElementStatus, Evidence, KnownElement, LedgerEntry, Qualification } from "../generated/contract.js";

export type ElementName = keyof Qualification;

/// A person has written down what is known of a BANT element; null takes back what was written in the panel.
export interface QualificationEdit {
  lead_id: string;
  element: ElementName;
  /// As it belongs into `lead.qualification`.
  known: { status: ElementStatus; value: string } | null;
  was: KnownElement | null;
}

/// A line of the brief in a person's words. `text` is the original again when it was restored.
export interface BriefEdit {
  lead_id: string;
  decision_id: string;
  /// The list of the brief it stands in: `pain_points`, `introduction`.
  part: string;
  original: string;
  text: string;
}

/// A first message as the rep wants it sent.
export interface FirstMessage {
  lead_id: string;
  decision_id: string;
  rep_id: string | null;
  text: string;
}

/// What a person thinks of the decision.
export interface Feedback {
  lead_id: string;
  decision_id: string;
  at: string;
  right: boolean;
  text: string;
}

export interface BatonHandoffEventMap {
  /// A new assessment is shown.
  "baton-assessed": CustomEvent<Assessment>;
  /// The rep wants to see where something was said.
  "baton-evidence": CustomEvent<Evidence>;
  /// The lead is handed over: the entry `proposed`.
  "baton-handoff": CustomEvent<LedgerEntry>;
  /// A rep takes the lead: the entry `accepted`.
  "baton-accept": CustomEvent<LedgerEntry>;
  /// A rep does not take the lead: the entry `declined`.
  "baton-decline": CustomEvent<LedgerEntry>;
  /// Another rep gets the lead: the entry `reassigned`.
  "baton-reassign": CustomEvent<LedgerEntry>;
  /// The rep gives the lead back to the AI: the entry `handed_back`.
  "baton-hand-back": CustomEvent<LedgerEntry>;
  /// The person takes an entry back.
  "baton-undo": CustomEvent<LedgerEntry>;
  /// A person writes down what is known of a BANT element.
  "baton-qualify": CustomEvent<QualificationEdit>;
  /// A line of the brief is rewritten, or restored.
  "baton-edit": CustomEvent<BriefEdit>;
  /// The first message is to be sent.
  "baton-send": CustomEvent<FirstMessage>;
  /// Whether the decision was right.
  "baton-feedback": CustomEvent<Feedback>;
  /// The ledger could not take what a person did, as when the disk is full; the panel has it until another lead is shown.
  "baton-ledger-error": CustomEvent<{ entry: LedgerEntry; error: unknown }>;
}

/// These only tell; all others can be cancelled, and then nothing has happened.
export const tellingOnly: readonly (keyof BatonHandoffEventMap)[] = ["baton-assessed", "baton-evidence", "baton-ledger-error"];

/// What a rep can do with a handoff, and the event that says so.
export const ledgerEvents = {
  proposed: "baton-handoff",
  accepted: "baton-accept",
  declined: "baton-decline",
  reassigned: "baton-reassign",
  handed_back: "baton-hand-back",
} as const satisfies Partial<Record<LedgerEntry["kind"], keyof BatonHandoffEventMap>>;
export type LedgerAct = keyof typeof ledgerEvents;
