/// What happens besides the handoff: the AI's work, calls, what would change the decision, what happened, what looks odd.
import type { Assessment, LedgerEntry } from "../../generated/contract.js";
import { h, icon, type Child } from "../dom.js";
import { repName, time, timeIn, zoneOf } from "../format.js";
import { inOrder } from "../ledger.js";
import { filled } from "../words/language.js";
import { fold, heading, section, told, type Panel } from "./shared.js";
import { numbers } from "../words/intl.js";

const count = (of: readonly unknown[], panel: Panel) => numbers(panel.setting.language).format(of.length);

export function warningsPart(assessment: Assessment, panel: Panel): Child {
  const { warnings } = assessment;
  if (warnings.length === 0) return null;
  return h(
    "section",
    { class: "part part-warnings", part: "warnings" },
    h("div", { class: "part-head" }, heading(panel, 1, icon("alert"), panel.words.warnings)),
    h("ul", { class: "lines" }, warnings.map((one) => h("li", { "data-code": one.code }, told("", one.text), one.pointer !== "" && h("code", { dir: "ltr" }, one.pointer)))),
  );
}

export function followUpsPart(assessment: Assessment, panel: Panel): Child {
  const of = assessment.follow_ups;
  if (of.length === 0) return null;
  return fold(
    panel,
    "follow-ups",
    panel.words.goesOn,
    false,
    count(of, panel),
    h(
      "ol",
      { class: "lines plain" },
      of.map((one) => h("li", {}, h("span", { class: "tag" }, panel.words.followUps[one.kind]), " ", h("time", { class: "aside inline", datetime: one.due_at }, time(one.due_at, panel.setting)), told("follow-text", one.text))),
    ),
  );
}

/// Every time says whose it is: the prospect's place and the rep's own are rarely the same.
export function callingPart(assessment: Assessment, panel: Panel): HTMLElement {
  const { may_call, reason, next_window } = assessment.compliance;
  const { words, setting } = panel;
  const theirs = setting.lead.contact?.timezone ?? undefined;
  const own = zoneOf(setting);
  const zones = theirs === undefined || theirs === own ? [own] : [theirs, own];
  const line = (zone: string) => {
    const at = (when: string) => h("time", { datetime: when }, timeIn(when, zone, setting));
    const said = next_window === null ? [] : may_call ? filled<Child>(words.callUntil, at(next_window.until)) : filled<Child>(words.callNext, at(next_window.from), at(next_window.until));
    return h("p", { class: "aside", "data-zone": zone }, said, ` (${zone === own ? words.here : words.there})`);
  };
  return section(
    panel,
    "calling",
    words.calling,
    null,
    h("p", { class: may_call ? "call yes" : "call no" }, icon(may_call ? "phone" : "cross"), h("b", {}, may_call ? words.mayCall : words.mayNotCall)),
    next_window !== null && zones.map(line),
    reason !== "" && h("p", { class: "aside" }, told("", reason)),
  );
}

export function counterfactualsPart(assessment: Assessment, panel: Panel): Child {
  const of = assessment.decision.counterfactuals;
  if (of.length === 0) return null;
  return fold(
    panel,
    "counterfactuals",
    panel.words.counterfactuals,
    false,
    count(of, panel),
    h("ul", { class: "lines plain" }, of.map((one) => h("li", { "data-change": one.change }, h("span", { class: `tag action-${one.action}` }, panel.words.actions[one.action]), " ", told("", one.text)))),
  );
}

export function historyPart(panel: Panel): Child {
  const of = inOrder(panel.setting.lead.handoffs ?? []).reverse();
  if (of.length === 0) return null;
  const row = (one: LedgerEntry) =>
    h(
      "li",
      { "data-kind": one.kind },
      h("span", { class: "tag" }, panel.words.ledger[one.kind]),
      " ",
      one.rep_id != null && h("bdi", {}, repName(one.rep_id, panel.setting)),
      " ",
      h("time", { class: "aside inline", datetime: one.at }, time(one.at, panel.setting)),
      (one.reason != null || (one.text ?? "") !== "") && h("span", { class: "follow-text", dir: "auto" }, [one.reason == null ? "" : panel.words.reasons[one.reason], one.text ?? ""].filter(Boolean).join(": ")),
    );
  return fold(panel, "history", panel.words.history, false, count(of, panel), h("ol", { class: "lines plain" }, of.map(row)));
}
