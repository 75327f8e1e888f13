/// BANT: what is known of budget, authority, need and timeline.
import type { Assessment, Qualification } from "../../generated/contract.js";
import { h, icon, type IconName } from "../dom.js";
import { section, sources, type Panel } from "./shared.js";

const elements = ["budget", "authority", "need", "timeline"] as const satisfies readonly (keyof Qualification)[];
const marks = { unknown: "question", mentioned: "question", confirmed: "check", negative: "cross" } as const satisfies Record<string, IconName>;

export function qualificationPart(assessment: Assessment, panel: Panel): HTMLElement {
  const cells = elements.map((name) => {
    const element = assessment.qualification[name];
    return h(
      "div",
      { class: `element ${element.status}`, "data-element": name },
      h("dt", {}, panel.words.elements[name], h("span", { class: "status" }, icon(marks[element.status]), panel.words.statuses[element.status])),
      h(
        "dd",
        {},
        element.value !== null && element.value !== "" && h("span", { class: "value", dir: "auto" }, element.value),
        sources(panel, element.evidence.slice(0, 1), `bant-${name}`),
      ),
    );
  });
  return section(panel, "qualification", panel.words.qualification, null, h("dl", { class: "bant" }, cells));
}
