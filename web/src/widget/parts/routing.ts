/// Who should take the lead, who else could, and why the others not.
import type { Assessment, RepChoice } from "../../generated/contract.js";
import { h, type Child } from "../dom.js";
import { initials, queueName, repName, time, type Setting } from "../format.js";
import { fold, group, section, type Panel } from "./shared.js";

export function routingPart(assessment: Assessment, panel: Panel): HTMLElement {
  const { recommended, alternatives, queue_id, role } = assessment.routing;
  const { setting } = panel;
  return section(
    panel,
    "routing",
    panel.words.rep,
    role === null ? null : h("span", { class: "count" }, panel.words.roles[role]),
    recommended !== null && choice(recommended, panel),
    recommended === null && h("p", { class: "hint" }, queue_id === null ? panel.words.noRep : panel.words.queue.replace("{}", queueName(queue_id, setting))),
    group(
      panel,
      panel.words.alternatives,
      alternatives.map((one) => [h("b", {}, repName(one.rep_id, setting)), ` ${available(one, setting)}`, one.reasons[0] !== undefined && h("span", { class: "aside" }, one.reasons[0].text)]),
    ),
    excluded(assessment, panel),
  );
}

function choice(rep: RepChoice, panel: Panel): HTMLElement {
  const name = repName(rep.rep_id, panel.setting);
  const role = panel.setting.roster.reps?.find((one) => one.id === rep.rep_id)?.role;
  return h(
    "div",
    { class: "rep", part: "rep", "data-rep": rep.rep_id },
    h("span", { class: "avatar", "aria-hidden": "true" }, initials(name)),
    h(
      "div",
      { class: "rep-text" },
      h("p", { class: "rep-name" }, h("b", {}, name), h("span", { class: "number" }, panel.words.fits(rep.score))),
      h("p", { class: "aside" }, role === undefined ? null : panel.words.roles[role], role === undefined ? null : ". ", available(rep, panel.setting)),
    ),
    h("ul", { class: "lines" }, rep.reasons.map((reason) => h("li", { "data-code": reason.code }, reason.text))),
  );
}

function available(rep: RepChoice, setting: Setting): string {
  if (rep.available_at === null) return "";
  return Date.parse(rep.available_at) <= Date.parse(setting.as_of) ? setting.words.availableNow : setting.words.availableFrom.replace("{}", time(rep.available_at, setting));
}

function excluded(assessment: Assessment, panel: Panel): Child {
  const of = assessment.routing.excluded;
  if (of.length === 0) return null;
  return fold(
    panel,
    "excluded",
    panel.words.excluded,
    false,
    String(of.length),
    h(
      "ul",
      { class: "lines" },
      of.map((one) => h("li", { "data-rep": one.rep_id }, h("b", {}, repName(one.rep_id, panel.setting)), ` ${one.reason}`, h("span", { class: "aside" }, one.would_change))),
    ),
  );
}
