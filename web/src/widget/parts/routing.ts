/// Who should take the lead and why, who else could, why the others not, and what would change it.
import type { Assessment, ExcludedRep, Reason, RepChoice } from "../../generated/contract.js";
import { h, type Child } from "../dom.js";
import { initials, queueName, repName, time, type Setting } from "../format.js";
import { filled } from "../words/language.js";
import { fold, foldLine, group, told, type Panel } from "./shared.js";
import { numbers } from "../words/intl.js";

export function routingPart(assessment: Assessment, panel: Panel): HTMLElement {
  const { recommended, alternatives, role } = assessment.routing;
  const { setting, words } = panel;
  return fold(
    panel,
    "routing",
    recommended === null ? words.rep : words.whyRep,
    panel.size !== "small",
    role !== null && words.roles[role],
    recommended === null ? nobody(assessment, panel) : choice(recommended, panel),
    group(
      panel,
      words.alternatives,
      alternatives.map((one) => [h("b", { dir: "auto" }, repName(one.rep_id, setting)), ` ${availability(one, setting)}`, one.reasons[0] !== undefined && told("aside", one.reasons[0].text)]),
    ),
    excluded(assessment.routing.excluded, panel),
  );
}

function nobody({ routing }: Assessment, panel: Panel): Child {
  const { setting, words } = panel;
  const { queue_id, waits = null } = routing;
  if (queue_id === null) return h("p", { class: "hint" }, words.noRep);
  const soonest = waits?.rep_id == null || waits.free_at === null ? null : { rep: waits.rep_id, at: waits.free_at };
  return [
    h("p", { class: "hint" }, filled<Child>(words.queue, h("bdi", {}, queueName(queue_id, setting)))),
    waits !== null && h("p", { class: "hint" }, told("", waits.reason)),
    soonest !== null && h("p", { class: "hint" }, filled<Child>(words.freesUp, h("bdi", {}, repName(soonest.rep, setting)), h("time", { datetime: soonest.at }, time(soonest.at, setting)))),
  ];
}

const firstReasons = 3;
const why = (reasons: readonly Reason[]) => h("ul", { class: "lines" }, reasons.map((reason) => h("li", { "data-code": reason.code }, told("", reason.text))));

function choice(rep: RepChoice, panel: Panel): HTMLElement {
  const { setting, words } = panel;
  const name = repName(rep.rep_id, setting);
  const role = setting.roster.reps?.find((one) => one.id === rep.rep_id)?.role;
  return h(
    "div",
    { class: "rep", part: "rep", "data-rep": rep.rep_id },
    h("span", { class: "avatar", "aria-hidden": "true" }, initials(name)),
    h(
      "div",
      { class: "rep-text" },
      h("p", { class: "rep-name" }, h("b", { dir: "auto" }, name), h("span", { class: "number" }, words.fits(rep.score))),
      h("p", { class: "aside" }, role === undefined ? null : words.roles[role], role === undefined ? null : ". ", availability(rep, setting)),
    ),
    h("div", { class: "rep-why" }, why(rep.reasons.slice(0, firstReasons)), rep.reasons.length > firstReasons && foldLine(panel, "rep-reasons", words.more(rep.reasons.length - firstReasons), why(rep.reasons.slice(firstReasons)))),
  );
}

export function availability(rep: RepChoice, setting: Setting): string {
  if (rep.available_at === null) return "";
  return Date.parse(rep.available_at) <= Date.parse(setting.as_of) ? setting.words.availableNow : setting.words.availableFrom.replace("{}", time(rep.available_at, setting));
}

function excluded(of: readonly ExcludedRep[], panel: Panel): Child {
  if (of.length === 0) return null;
  const row = (one: ExcludedRep) => h("li", { "data-rep": one.rep_id }, h("b", { dir: "auto" }, repName(one.rep_id, panel.setting)), " ", told("", one.reason), told("aside", one.would_change));
  return fold(panel, "excluded", panel.words.excluded, false, numbers(panel.setting.language).format(of.length), h("ul", { class: "lines" }, of.map(row)));
}
