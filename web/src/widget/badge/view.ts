/// A decision in one line: a function of what is to be shown. The board draws its rows with it too.
import type { Assessment, TriggerKind } from "../../generated/contract.js";
import { h } from "../dom.js";
import { span, time } from "../format.js";
import type { BadgeWords } from "../words/badge/index.js";
import type { DecisionWords } from "../words/decision/index.js";

export type Verdict = Pick<Assessment["decision"], "action" | "urgency" | "score" | "respond_by">;

export interface Spoken {
  words: BadgeWords & DecisionWords;
  /// BCP 47 tag for times and numbers.
  language: string;
  timeZone: string | undefined;
  as_of: string;
}

/// Which colours a decision wears.
export function toneOf({ action, urgency }: Verdict): string {
  return action === "handoff" ? urgency : action;
}

/// The one word that tells most: how fast, where a person takes over; what else, where none does.
export function wordOf({ action, urgency }: Verdict, words: DecisionWords): string {
  return action === "handoff" ? words.urgencies[urgency] : words.actions[action];
}

/// The fired trigger of the greatest strength, the contract's first of several.
export function strongest(triggers: readonly { kind: TriggerKind; fired: boolean; strength: number }[]): TriggerKind | null {
  let best: { kind: TriggerKind; strength: number } | null = null;
  for (const one of triggers) if (one.fired && (best === null || one.strength > best.strength)) best = one;
  return best?.kind ?? null;
}

/// All that the badge shows, as a sentence for those who do not see it. The deadline is a time and not a countdown, which would
/// never come to rest.
export function spokenName(verdict: Verdict, trigger: TriggerKind | null, spoken: Spoken): string {
  const { words } = spoken;
  const parts = [words.actions[verdict.action]];
  if (verdict.urgency !== "none") parts.push(words.urgencies[verdict.urgency]);
  parts.push(words.score(verdict.score));
  if (trigger !== null) parts.push(words.triggers[trigger]);
  if (verdict.respond_by !== null) parts.push(words.respondBy.replace("{}", time(verdict.respond_by, spoken)));
  return `${parts.join(". ")}.`;
}

/// `4:32 left` or `2 hr 5 min overdue`.
export function countdown(respondBy: string, nowMs: number, spoken: Spoken): { text: string; isOver: boolean } {
  const left = Date.parse(respondBy) - nowMs;
  const shown = span(left, spoken.language);
  return { text: left < 0 ? spoken.words.overdue(shown) : spoken.words.left(shown), isOver: left < 0 };
}

/// The number and the word side by side, in the colours of the decision.
export function pill(verdict: Verdict, spoken: Spoken): HTMLElement {
  return h("span", { class: "pill", part: "pill" }, h("b", { class: "score" }, String(verdict.score)), h("span", { class: "word" }, wordOf(verdict, spoken.words)));
}
