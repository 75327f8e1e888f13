/// The whole panel as DOM nodes: a function of what is to be shown.
import type { Assessment, Problem } from "../generated/contract.js";
import { BatonError } from "../engine/index.js";
import { h, icon } from "./dom.js";
import { zoneLabel } from "./format.js";
import { briefPart, completenessPart } from "./parts/brief.js";
import { decisionPart, tone } from "./parts/decision.js";
import { feedbackPart } from "./parts/feedback.js";
import { introductionPart } from "./parts/introduction.js";
import { callingPart, counterfactualsPart, followUpsPart, historyPart, warningsPart } from "./parts/outlook.js";
import { qualificationPart } from "./parts/qualification.js";
import { routingPart } from "./parts/routing.js";
import { button, heading, type Panel } from "./parts/shared.js";
import { triggersPart } from "./parts/triggers.js";
import type { FaultyDocument } from "./words/panel/index.js";

/// What has to be known in ten seconds comes first; the rest stands below it, or beside it where there is room.
export function assessed(assessment: Assessment, panel: Panel): HTMLElement {
  const { words } = panel;
  return h(
    "div",
    { class: "card", "data-tone": tone(assessment, panel), part: "card" },
    h(
      "div",
      { class: "columns" },
      h(
        "div",
        { class: "column" },
        decisionPart(assessment, panel),
        introductionPart(assessment, panel),
        warningsPart(assessment, panel),
        triggersPart(assessment, panel),
        routingPart(assessment, panel),
      ),
      h(
        "div",
        { class: "column" },
        briefPart(assessment, panel),
        qualificationPart(assessment, panel),
        callingPart(assessment, panel),
        completenessPart(assessment, panel),
        followUpsPart(assessment, panel),
        counterfactualsPart(assessment, panel),
        historyPart(panel),
        feedbackPart(panel),
      ),
    ),
    h("p", { class: "footer" }, `${words.timesIn.replace("{}", zoneLabel(panel.setting))} · ${words.decision} ${assessment.decision_id.slice(0, 12)} · ${words.engine} ${assessment.engine_version}`),
  );
}

export function empty(panel: Panel): HTMLElement {
  return h("div", { class: "card state", part: "card" }, heading(panel, 0, panel.words.empty), h("p", { class: "hint" }, panel.words.emptyHint));
}

export function loading(panel: Panel): HTMLElement {
  return h(
    "div",
    { class: "card state", part: "card", "aria-busy": "true" },
    heading(panel, 0, `${panel.words.loading} …`),
    h("div", { class: "bones", "aria-hidden": "true" }, h("span", {}), h("span", {}), h("span", {})),
  );
}

/// Says which document is at fault, or that the engine is, and what can be done.
export function failed(thrown: unknown, panel: Panel, retry: () => void): HTMLElement {
  const { words } = panel;
  const problems = thrown instanceof BatonError ? thrown.problems : [];
  const code = thrown instanceof BatonError ? thrown.code : "";
  const isOffline = code === "engine_unavailable" && !navigator.onLine;
  const title = problems.length > 0 ? words.faulty[documentAtFault(problems)] : isOffline ? words.offline : code === "engine_fault" ? words.stopped : words.unavailable;
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  const shown = problems.slice(0, 20);
  return h(
    "div",
    { class: "card state failed", part: "card", role: "alert" },
    heading(panel, 0, icon("alert"), title),
    isOffline && h("p", { class: "hint" }, words.offlineHint),
    problems.length > 0 ? h("p", { class: "hint" }, words.faultyHint) : h("p", { class: "hint", lang: "en", dir: "auto" }, said),
    shown.length > 0 &&
      h("ul", { class: "problems" }, shown.map((one) => h("li", { "data-code": one.code }, h("code", { dir: "ltr" }, one.pointer === "" ? "/" : one.pointer), h("span", { lang: "en", dir: "auto" }, one.message)))),
    problems.length > shown.length && h("p", { class: "hint" }, words.more(problems.length - shown.length)),
    button(words.retry, "retry", "secondary", retry),
  );
}

function documentAtFault(problems: readonly Problem[]): FaultyDocument {
  const names = new Set(problems.map(({ pointer }) => pointer.split("/")[1]));
  const [only = ""] = names;
  if (names.size > 1) return "several";
  return only === "roster" || only === "policy" ? only : "lead";
}
