/// The first thing a rep sees: what to do, how fast, why, and the buttons.
import type { Assessment } from "../../generated/contract.js";
import { bar, h, icon, type Child } from "../dom.js";
import { initials, repName, time } from "../format.js";
import { filled } from "../words/language.js";
import { handOverPart } from "./handover.js";
import { availability } from "./routing.js";
import { heading, told, type Panel } from "./shared.js";

/// Which colours the panel wears. Once a person has the lead there is no alarm any more.
export function tone(assessment: Assessment, panel?: Panel): string {
  if (panel?.standing.state === "held" || panel?.standing.state === "closed") return "held";
  const { action, urgency } = assessment.decision;
  return action === "handoff" ? urgency : action;
}

export function decisionPart(assessment: Assessment, panel: Panel): HTMLElement {
  const { decision, brief } = assessment;
  return h(
    "section",
    { class: "decision", part: "decision" },
    verdict(assessment, panel),
    deadline(assessment, panel),
    h("p", { class: "headline" }, told("", brief.headline.text)),
    reasonList(assessment, panel),
    decision.action === "prepare" && askNext(assessment, panel),
    taker(assessment, panel),
    handOverPart(assessment, panel),
    h("p", { class: "sequence" }, panel.words.sequences[decision.sequence]),
  );
}

function verdict(assessment: Assessment, panel: Panel): HTMLElement {
  const { standing, words, setting, viewer } = panel;
  const { action, urgency } = assessment.decision;
  if (standing.state === "held") {
    const since = h("time", { datetime: standing.at }, time(standing.at, setting));
    const things = viewer !== null && viewer === standing.rep_id ? filled<Child>(words.heldByYou, since) : filled<Child>(words.heldBy, h("bdi", {}, repName(standing.rep_id ?? "", setting)), since);
    return h("div", { class: "verdict held" }, heading(panel, 0, icon("check"), things));
  }
  return h(
    "div",
    { class: "verdict" },
    heading(panel, 0, words.actions[action]),
    urgency !== "none" && h("span", { class: "urgency", part: "urgency" }, words.urgencies[urgency]),
  );
}

/// The reasons, less those that only quote what the headline quotes.
function reasonList({ decision, brief }: Assessment, panel: Panel): Child {
  if (decision.reasons.length === 0) return h("p", { class: "hint" }, panel.words.actionHints[decision.action]);
  const quoted = (text: string) => /“[…\s]*(.+?)[…\s]*”/s.exec(text)?.[1];
  const headline = quoted(brief.headline.text) ?? "";
  const isTold = (text: string) => {
    const quote = quoted(text);
    return quote !== undefined && headline !== "" && (headline.includes(quote) || quote.includes(headline));
  };
  const more = decision.reasons.filter(({ text }) => !isTold(text));
  return more.length > 0 && h("ul", { class: "reasons", "aria-label": panel.words.why }, more.map(({ code, text }) => h("li", { "data-code": code }, told("", text))));
}

/// Counts down while nobody has the lead; from then on the deadline is only a time.
function deadline(assessment: Assessment, panel: Panel): Child {
  const by = assessment.decision.respond_by;
  if (by === null || panel.standing.state === "closed") return null;
  return h(
    "p",
    { class: "deadline" },
    icon("clock"),
    panel.standing.state !== "held" && h("span", { class: "countdown", role: "timer", "data-deadline": by }),
    h("span", { class: "by" }, filled<Child>(panel.words.respondBy, h("time", { datetime: by }, time(by, panel.setting)))),
  );
}

function askNext(assessment: Assessment, panel: Panel): Child {
  const asks = assessment.brief.completeness.ask_next;
  if (asks.length === 0) return null;
  return h("div", { class: "ask" }, heading(panel, 1, panel.words.askNext), h("ol", {}, asks.slice(0, 3).map((ask) => h("li", { dir: "auto" }, ask.text))));
}

/// Who is meant, in one line; the part below says why.
function taker(assessment: Assessment, panel: Panel): Child {
  const rep = assessment.routing.recommended;
  if (rep === null || ["offered", "held", "closed"].includes(panel.standing.state)) return null;
  const name = repName(rep.rep_id, panel.setting);
  return h(
    "p",
    { class: "taker", "data-rep": rep.rep_id },
    h("span", { class: "avatar small", "aria-hidden": "true" }, initials(name)),
    h("span", {}, h("span", { class: "unseen" }, `${panel.words.rep}: `), h("b", { dir: "auto" }, name), " ", h("span", { class: "aside" }, availability(rep, panel.setting))),
  );
}

export function measures(assessment: Assessment, panel: Panel): HTMLElement {
  const { score, fit, engagement, grade } = assessment.decision;
  const { words } = panel;
  const cell = (name: string, value: string, percent: number | null) =>
    h("div", { class: "measure" }, h("dt", {}, name), h("dd", {}, value, percent === null ? null : bar(percent)));
  return h("dl", { class: "measures" }, cell(words.score, String(score), score), cell(words.fit, String(fit), fit), cell(words.engagement, String(engagement), engagement), cell(words.grade, grade, null));
}
