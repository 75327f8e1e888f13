/// The first thing a rep sees: what to do, how fast, why, and the button.
import type { Assessment } from "../../generated/contract.js";
import { bar, h, icon, type Child } from "../dom.js";
import { repName, time } from "../format.js";
import { filled } from "../words/language.js";
import { heading, type Panel } from "./shared.js";

/// Which colours the panel wears.
export function tone(assessment: Assessment): string {
  const { action, urgency } = assessment.decision;
  return action === "handoff" ? urgency : action;
}

export function decisionPart(assessment: Assessment, panel: Panel, handedOver: boolean): HTMLElement {
  const { decision, brief } = assessment;
  return h(
    "section",
    { class: "decision", part: "decision" },
    h(
      "div",
      { class: "verdict" },
      heading(panel, 0, panel.words.actions[decision.action]),
      decision.urgency !== "none" && h("span", { class: "urgency", part: "urgency" }, panel.words.urgencies[decision.urgency]),
    ),
    deadline(assessment, panel),
    h("p", { class: "headline", dir: "auto" }, brief.headline.text),
    reasonList(assessment, panel),
    decision.action === "prepare" && askNext(assessment, panel),
    handOverRow(assessment, panel, handedOver),
    measures(assessment, panel),
  );
}

/// The reasons, less those that only quote what the headline quotes.
function reasonList({ decision, brief }: Assessment, panel: Panel): Child {
  if (decision.reasons.length === 0) return h("p", { class: "hint" }, panel.words.actionHints[decision.action]);
  const told = (text: string) => brief.headline.text.includes(/“(.+)”/s.exec(text)?.[0] ?? "\0");
  const more = decision.reasons.filter(({ text }) => !told(text));
  return more.length > 0 && h("ul", { class: "reasons", "aria-label": panel.words.why }, more.map(({ code, text }) => h("li", { "data-code": code, dir: "auto" }, text)));
}

function deadline(assessment: Assessment, panel: Panel): Child {
  const by = assessment.decision.respond_by;
  if (by === null) return null;
  return h(
    "p",
    { class: "deadline" },
    icon("clock"),
    h("span", { class: "countdown", role: "timer", "data-deadline": by }),
    h("span", { class: "by" }, filled<Child>(panel.words.respondBy, h("time", { datetime: by }, time(by, panel.setting)))),
  );
}

function askNext(assessment: Assessment, panel: Panel): Child {
  const asks = assessment.brief.completeness.ask_next;
  if (asks.length === 0) return null;
  return h(
    "div",
    { class: "ask" },
    heading(panel, 1, panel.words.askNext),
    h("ol", {}, asks.slice(0, 3).map((ask) => h("li", { dir: "auto" }, ask.text))),
  );
}

function handOverRow(assessment: Assessment, panel: Panel, handedOver: boolean): Child {
  const { action, sequence } = assessment.decision;
  const note = h("p", { class: "sequence" }, panel.words.sequences[sequence]);
  if (action === "suppress") return note;
  const rep = assessment.routing.recommended;
  const name = rep === null ? null : repName(rep.rep_id, panel.setting);
  if (handedOver) {
    return h("p", { class: "handed-over", role: "status" }, icon("check"), name === null ? panel.words.ledger.proposed : filled<Child>(panel.words.offeredTo, name, time(assessment.as_of, panel.setting)));
  }
  const label = action !== "handoff" ? panel.words.handOverAnyway : name === null ? panel.words.handOver : panel.words.handOverTo.replace("{}", name);
  return [
    h(
      "button",
      { type: "button", class: action === "handoff" ? "primary" : "secondary", part: "hand-over", "data-key": "hand-over", click: () => panel.handOver() },
      label,
      icon("arrow"),
    ),
    note,
  ];
}

function measures(assessment: Assessment, panel: Panel): HTMLElement {
  const { score, fit, engagement, grade } = assessment.decision;
  const cell = (name: string, value: string, percent: number | null) =>
    h("div", { class: "measure" }, h("dt", {}, name), h("dd", {}, value, percent === null ? null : bar(percent)));
  return h(
    "dl",
    { class: "measures" },
    cell(panel.words.score, String(score), score),
    cell(panel.words.fit, String(fit), fit),
    cell(panel.words.engagement, String(engagement), engagement),
    cell(panel.words.grade, grade, null),
  );
}
