/// The contract's own words as people read them: every element shows some of them.
import type {
  Channel,
  ElementStatus,
  EventKind,
  FollowUpKind,
  LedgerKind,
  LedgerReason,
  Qualification,
  Role,
  Sequence,
  Speaker,
} from "../../../generated/contract.js";
import type { DecisionWords } from "../decision/words.js";

/// What a brief's facts are called; a name that is not here is shown as it is spelled.
export const factNames = [
  "person",
  "title",
  "email",
  "phone",
  "language",
  "place",
  "time_zone",
  "company",
  "industry",
  "size",
  "revenue",
  "tier",
  "strategic",
  "existing_customer",
  "deal",
  "seats",
  "stage",
  "close_date",
  "owner",
  "channel",
  "scale",
  "said",
  "note",
  "their_terms",
  "time_named",
  "person_wanted",
  "waiting",
  "conversation",
  "meeting",
  "sequence",
  "earlier_handoff",
] as const;
export type FactName = (typeof factNames)[number];

export interface ContractWords extends DecisionWords {
  sequences: Record<Sequence, string>;
  elements: Record<keyof Qualification, string>;
  statuses: Record<ElementStatus, string>;
  roles: Record<Role, string>;
  followUps: Record<FollowUpKind, string>;
  channels: Record<Channel, string>;
  speakers: Record<Speaker, string>;
  events: Record<EventKind, string>;
  ledger: Record<LedgerKind, string>;
  reasons: Record<LedgerReason, string>;
  facts: Record<FactName, string>;
}
