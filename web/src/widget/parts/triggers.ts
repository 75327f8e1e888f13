/// The six triggers: those that fired with the words that fired them, the others in one line each.
import type { Assessment, Trigger } from "../../generated/contract.js";
import { bar, h, icon } from "../dom.js";
import { measures } from "./decision.js";
import { fold, quotes, type Panel } from "./shared.js";

export function triggersPart(assessment: Assessment, panel: Panel): HTMLElement {
  const { triggers } = assessment;
  const fired = triggers.filter((one) => one.fired);
  const quiet = triggers.filter((one) => !one.fired);
  return fold(
    panel,
    "triggers",
    panel.words.why,
    panel.size !== "small",
    panel.words.firedOf(fired.length, triggers.length),
    h("ul", { class: "triggers" }, [...fired, ...quiet].map((one) => row(one, panel))),
    measures(assessment, panel),
  );
}

function row(trigger: Trigger, panel: Panel): HTMLElement {
  const strength = h(
    "span",
    { class: "strength" },
    bar(trigger.strength),
    h("span", { class: "number" }, h("span", { "aria-hidden": "true" }, String(trigger.strength)), h("span", { class: "unseen" }, panel.words.ofHundred(trigger.strength))),
  );
  return h(
    "li",
    { class: trigger.fired ? "trigger fired" : "trigger", "data-kind": trigger.kind, part: trigger.fired ? "trigger trigger-fired" : "trigger" },
    h(
      "div",
      { class: "trigger-head" },
      h("span", { class: "mark" }, trigger.fired ? icon("check") : null),
      h("span", { class: "trigger-name" }, panel.words.triggers[trigger.kind]),
      trigger.fired || trigger.strength > 0 ? strength : h("span", { class: "quiet" }, panel.words.notSeen),
    ),
    quotes(panel, trigger.evidence, trigger.kind, trigger.fired ? 3 : 1),
  );
}
