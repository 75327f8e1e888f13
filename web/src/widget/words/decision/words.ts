/// The few words of the contract that even the smallest element shows; `words/contract` has them too.
import type { Action, TriggerKind, Urgency } from "../../../generated/contract.js";

export interface DecisionWords {
  actions: Record<Action, string>;
  urgencies: Record<Urgency, string>;
  triggers: Record<TriggerKind, string>;
}
