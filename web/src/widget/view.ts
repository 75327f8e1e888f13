/// The whole panel as DOM nodes: a function of what is to be shown.
import type { Assessment } from "../generated/contract.js";
import { BatonError } from "../engine/index.js";
import { h, icon } from "./dom.js";
import { briefPart, completenessPart } from "./parts/brief.js";
import { decisionPart, tone } from "./parts/decision.js";
import { callingPart, counterfactualsPart, followUpsPart, warningsPart } from "./parts/outlook.js";
import { qualificationPart } from "./parts/qualification.js";
import { routingPart } from "./parts/routing.js";
import { heading, type Panel } from "./parts/shared.js";
import { triggersPart } from "./parts/triggers.js";

export function assessed(assessment: Assessment, panel: Panel, handedOver: boolean): HTMLElement {
  return h(
    "div",
    { class: "card", "data-tone": tone(assessment), part: "card" },
    decisionPart(assessment, panel, handedOver),
    warningsPart(assessment, panel),
    triggersPart(assessment, panel),
    briefPart(assessment, panel),
    qualificationPart(assessment, panel),
    routingPart(assessment, panel),
    callingPart(assessment, panel),
    completenessPart(assessment, panel),
    followUpsPart(assessment, panel),
    counterfactualsPart(assessment, panel),
    h("p", { class: "footer" }, `${panel.words.decision} ${assessment.decision_id.slice(0, 12)} · ${panel.words.engine} ${assessment.engine_version}`),
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

export function failed(thrown: unknown, panel: Panel, retry: () => void): HTMLElement {
  const problems = thrown instanceof BatonError ? thrown.problems : [];
  const shown = problems.slice(0, 20);
  return h(
    "div",
    { class: "card state failed", part: "card", role: "alert" },
    heading(panel, 0, icon("alert"), problems.length > 0 ? panel.words.faulty.lead : panel.words.unavailable),
    h("p", { class: "hint", dir: "auto" }, problems.length > 0 ? panel.words.faultyHint : thrown instanceof Error ? thrown.message : String(thrown)),
    shown.length > 0 &&
      h("ul", { class: "problems" }, shown.map((one) => h("li", { "data-code": one.code }, h("code", {}, one.pointer === "" ? "/" : one.pointer), h("span", { dir: "auto" }, one.message)))),
    problems.length > shown.length && h("p", { class: "hint" }, panel.words.more(problems.length - shown.length)),
    h("button", { type: "button", class: "secondary", "data-key": "retry", click: retry }, panel.words.retry),
  );
}
