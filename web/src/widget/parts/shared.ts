/// Pieces that several parts of the panel use.
import type { Evidence } from "../../generated/contract.js";
import { h, type Child } from "../dom.js";
import { sourceLabel, type Setting, type Words } from "../format.js";

/// What the parts ask of the element around them.
export interface Panel {
  setting: Setting;
  words: Words;
  /// Level of the panel's first heading; parts are one below.
  headingLevel: number;
  /// Ids of the parts a person has opened or closed, and how.
  folds: Map<string, boolean>;
  showEvidence(evidence: Evidence): void;
  handOver(): void;
  copy(text: string, button: HTMLButtonElement): void;
}

type HeadingTag = "h1" | "h2" | "h3" | "h4" | "h5" | "h6";

export function heading(panel: Panel, below: number, ...children: Child[]): HTMLElement {
  const level = Math.min(6, Math.max(1, panel.headingLevel + below));
  return h(`h${level}` as HeadingTag, { class: `heading heading-${below}` }, ...children);
}

/// A part that is always open.
export function section(panel: Panel, name: string, title: string, aside: Child, ...children: Child[]): HTMLElement {
  return h("section", { class: `part part-${name}`, part: name }, h("div", { class: "part-head" }, heading(panel, 1, title), aside), ...children);
}

/// A part that folds. What the reader opened stays open when the lead is assessed again.
export function fold(panel: Panel, name: string, title: string, open: boolean, count: Child, ...children: Child[]): HTMLElement {
  const details = h(
    "details",
    { class: `part part-${name}`, part: name, open: panel.folds.get(name) ?? open },
    h("summary", { class: "part-head", "data-key": `fold-${name}` }, heading(panel, 1, title), count === null ? null : h("span", { class: "count" }, count)),
    h("div", { class: "fold-body" }, ...children),
  );
  details.addEventListener("toggle", () => panel.folds.set(name, details.open));
  return details;
}

/// A line that opens what is below it.
export function foldLine(panel: Panel, name: string, title: string, ...children: Child[]): HTMLElement {
  const details = h("details", { class: "rest", open: panel.folds.get(name) ?? false }, h("summary", { "data-key": `fold-${name}` }, title), ...children);
  details.addEventListener("toggle", () => panel.folds.set(name, details.open));
  return details;
}

/// The words something stands on; a click asks the host to show them in the conversation.
export function quotes(panel: Panel, evidence: readonly Evidence[], key: string, atMost = 2): Child {
  if (evidence.length === 0) return null;
  const rows = evidence.map((one, index) => h("li", {}, quote(panel, one, `${key}-${index}`)));
  const rest = rows.slice(atMost);
  return [
    h("ul", { class: "quotes" }, rows.slice(0, atMost)),
    rest.length > 0 && foldLine(panel, `rest-${key}`, panel.words.more(rest.length), h("ul", { class: "quotes" }, rest)),
  ];
}

/// Words that were said stand in quotation marks; the value of a field or the name of a page does not.
function quote(panel: Panel, evidence: Evidence, key: string): HTMLElement {
  const isSaid = /^(message|signal):/.test(evidence.source);
  return h(
    "button",
    { type: "button", class: isSaid ? "quote" : "quote short", title: panel.words.showEvidence, "data-key": `quote-${key}`, click: () => panel.showEvidence(evidence) },
    h(isSaid ? "q" : "span", { class: "quote-text" }, evidence.quote),
    h("span", { class: "quote-source" }, sourceLabel(evidence, panel.setting)),
  );
}

/// A small button that leads from a line to the words it stands on.
export function sources(panel: Panel, evidence: readonly Evidence[], key: string): Child {
  const seen = new Set<string>();
  const first = evidence.filter((one) => !seen.has(one.source) && seen.add(one.source)).slice(0, 2);
  return first.map((one, index) =>
    h(
      "button",
      { type: "button", class: "source", title: panel.words.showEvidence, "data-key": `source-${key}-${index}`, click: () => panel.showEvidence(one) },
      sourceLabel(one, panel.setting),
    ),
  );
}

/// A heading and a list below it; nothing when the list is empty.
export function group(panel: Panel, title: string, items: readonly Child[]): Child {
  if (items.length === 0) return null;
  return h("div", { class: "group" }, heading(panel, 2, title), h("ul", { class: "lines" }, items.map((item) => h("li", {}, item))));
}
