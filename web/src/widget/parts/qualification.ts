/// BANT: what is known of budget, authority, need and timeline, who says so, and a place to correct it.
import type { Assessment, ElementStatus, KnownElement, QualifiedElement } from "../../generated/contract.js";
import { h, icon, type Child, type IconName } from "../dom.js";
import type { ElementName } from "../events.js";
import type { Origin } from "../words/panel/index.js";
import { button, fold, sources, type Panel } from "./shared.js";

const elements: readonly ElementName[] = ["budget", "authority", "need", "timeline"];
const statuses: readonly ElementStatus[] = ["unknown", "mentioned", "confirmed", "negative"];
const marks: Record<ElementStatus, IconName> = { unknown: "question", mentioned: "question", confirmed: "check", negative: "cross" };

export function qualificationPart(assessment: Assessment, panel: Panel): HTMLElement {
  const known = elements.filter((name) => assessment.qualification[name].status === "confirmed").length;
  return fold(
    panel,
    "qualification",
    panel.words.qualification,
    panel.size !== "small",
    panel.words.firedOf(known, elements.length),
    h("div", { class: "bant" }, elements.map((name) => cell(name, assessment.qualification[name], panel))),
  );
}

/// What a person wrote, here or in the CRM.
function written(name: ElementName, panel: Panel): KnownElement | undefined {
  const known = panel.setting.lead.qualification?.[name] ?? undefined;
  return known !== undefined && ((known.status ?? "unknown") !== "unknown" || (known.value ?? "") !== "") ? known : undefined;
}

function originOf(element: QualifiedElement, known: KnownElement | undefined): Origin {
  if (known !== undefined) return known.status === "confirmed" ? "confirmed" : "edited";
  return element.status === "unknown" ? "nothing" : "found";
}

function cell(name: ElementName, element: QualifiedElement, panel: Panel): HTMLElement {
  const { words } = panel;
  const known = written(name, panel);
  const origin = originOf(element, known);
  const theirs = known?.value ?? "";
  return h(
    "div",
    { class: `element ${element.status}`, "data-element": name, "data-origin": origin },
    h("p", { class: "element-head" }, h("b", {}, words.elements[name]), h("span", { class: "status" }, icon(marks[element.status]), words.statuses[element.status])),
    panel.memory.editing.has(name)
      ? editor(name, element, known, panel)
      : [
          element.value !== null && element.value !== "" && h("span", { class: "value", dir: "auto" }, element.value),
          theirs !== "" && theirs !== element.value && h("span", { class: "value written", dir: "auto" }, theirs),
          h("p", { class: "element-foot" }, h("span", { class: "origin" }, words.origins[origin]), " ", sources(panel, element.evidence.filter((one) => !one.source.startsWith("field:")).slice(0, 1), `bant-${name}`), acts(name, element, origin, panel)),
        ],
  );
}

function acts(name: ElementName, element: QualifiedElement, origin: Origin, panel: Panel): Child {
  const { words, deeds, memory } = panel;
  return [
    origin === "found" && button(words.confirm, `confirm-${name}`, "source", () => deeds.qualify(name, { status: "confirmed", value: element.value ?? "" })),
    button([words.edit, h("span", { class: "unseen" }, `: ${words.elements[name]}`)], `edit-${name}`, "source", () => {
      memory.editing.add(name);
      deeds.redraw(`status-${name}`);
    }),
    memory.known.has(name) && button(words.backToFound, `back-${name}`, "source", () => deeds.qualify(name, null)),
  ];
}

function editor(name: ElementName, element: QualifiedElement, known: KnownElement | undefined, panel: Panel): HTMLElement {
  const { words, deeds, memory } = panel;
  const status = h("select", { "data-key": `status-${name}`, input: () => memory.drafts.set(`status-${name}`, status.value) }, statuses.map((one) => h("option", { value: one }, words.statuses[one])));
  status.value = memory.drafts.get(`status-${name}`) ?? known?.status ?? element.status;
  const value = h("input", { type: "text", dir: "auto", maxlength: 2000, "data-key": `value-${name}`, input: () => memory.drafts.set(`value-${name}`, value.value) });
  value.value = memory.drafts.get(`value-${name}`) ?? known?.value ?? element.value ?? "";
  const close = () => {
    memory.editing.delete(name);
    for (const key of [`status-${name}`, `value-${name}`]) memory.drafts.delete(key);
  };
  const save = (event: Event) => {
    event.preventDefault();
    close();
    deeds.qualify(name, { status: statuses.find((one) => one === status.value) ?? "unknown", value: value.value.trim() });
  };
  return h(
    "form",
    { class: "deed", "aria-label": words.elements[name], submit: save, keydown: (event: Event) => event instanceof KeyboardEvent && event.key === "Escape" && (close(), deeds.redraw(`edit-${name}`)) },
    h("label", {}, h("span", {}, words.statusField), status),
    h("label", {}, h("span", {}, words.valueField), value),
    h("div", { class: "tools" }, h("button", { type: "submit", class: "small-button", "data-key": `save-${name}` }, words.save), button(words.cancel, `cancel-${name}`, "small-button", () => (close(), deeds.redraw(`edit-${name}`)))),
  );
}
