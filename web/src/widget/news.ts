/// What a new assessment changes, for those who hear the panel rather than see it.
import type { Assessment } from "../generated/contract.js";
import type { Standing } from "./ledger.js";
import { tone } from "./parts/decision.js";
import type { Panel } from "./parts/shared.js";

/// What to say aloud; `moved` when the lead changed hands, which the panel itself puts into words. Nothing while nothing of weight changed.
export interface News {
  moved: boolean;
  words: string[];
}

export function newsOf(before: { assessment: Assessment; standing: Standing | undefined } | undefined, now: Assessment, panel: Panel): News {
  const old = before?.assessment;
  const fresh = now.triggers.filter((one) => one.fired && old?.triggers.find((other) => other.kind === one.kind)?.fired !== true);
  const same = old !== undefined && old.lead_id === now.lead_id;
  const moved = same && (before?.standing?.state !== panel.standing.state || before.standing.at !== panel.standing.at);
  const triggers = fresh.map((one) => panel.words.triggers[one.kind]);
  if (moved) return { moved, words: triggers };
  return { moved, words: same && tone(old) === tone(now) && fresh.length === 0 ? [] : [panel.words.actions[now.decision.action], ...triggers] };
}
