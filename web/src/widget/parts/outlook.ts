/// What happens besides the handoff: the AI's work, calls, what would change the decision, what looks odd.
import type { Assessment } from "../../generated/contract.js";
import { h, icon, type Child } from "../dom.js";
import { time } from "../format.js";
import { filled } from "../words/language.js";
import { fold, heading, section, type Panel } from "./shared.js";

export function warningsPart(assessment: Assessment, panel: Panel): Child {
  const { warnings } = assessment;
  if (warnings.length === 0) return null;
  return h(
    "section",
    { class: "part part-warnings", part: "warnings" },
    h("div", { class: "part-head" }, heading(panel, 1, icon("alert"), panel.words.warnings)),
    h("ul", { class: "lines" }, warnings.map((one) => h("li", { "data-code": one.code }, h("span", { dir: "auto" }, one.text), one.pointer !== "" && h("code", {}, one.pointer)))),
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
    String(of.length),
    h(
      "ol",
      { class: "lines plain" },
      of.map((one) => h("li", {}, h("span", { class: "tag" }, panel.words.followUps[one.kind]), " ", h("time", { class: "aside inline", datetime: one.due_at }, time(one.due_at, panel.setting)), h("span", { class: "follow-text", dir: "auto" }, one.text))),
    ),
  );
}

export function callingPart(assessment: Assessment, panel: Panel): HTMLElement {
  const { may_call, reason, next_window } = assessment.compliance;
  const at = (when: string) => h("time", { datetime: when }, time(when, panel.setting));
  return section(
    panel,
    "calling",
    panel.words.calling,
    null,
    h("p", { class: may_call ? "call yes" : "call no" }, icon(may_call ? "phone" : "cross"), h("b", {}, may_call ? panel.words.mayCall : panel.words.mayNotCall)),
    reason !== "" && h("p", { class: "aside" }, reason),
    next_window !== null &&
      h("p", { class: "aside" }, may_call ? filled<Child>(panel.words.callUntil, at(next_window.until)) : filled<Child>(panel.words.callNext, at(next_window.from), at(next_window.until))),
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
    String(of.length),
    h("ul", { class: "lines plain" }, of.map((one) => h("li", { "data-change": one.change }, h("span", { class: `tag action-${one.action}` }, panel.words.actions[one.action]), " ", h("span", { dir: "auto" }, one.text)))),
  );
}
