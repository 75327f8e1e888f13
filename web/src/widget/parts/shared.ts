/// Pieces that several parts of the panel use.
import type { Assessment, Evidence, KnownElement, LedgerEntry, LedgerReason } from "../../generated/contract.js";
import type { BriefForm } from "../../engine/index.js";
import { h, type Child } from "../dom.js";
import type { ElementName, LedgerAct } from "../events.js";
import { sourceLabel, type Setting, type Words } from "../format.js";
import type { Standing } from "../ledger.js";
import type { EditedLine, Memory } from "../memory.js";
import type { Size } from "../stage.js";

export interface LedgerWish {
  rep_id: string | null;
  reason?: LedgerReason;
  text?: string;
}

/// What the parts ask of the element around them. Each of them draws the panel anew.
export interface Deeds {
  showEvidence(evidence: Evidence): void;
  enter(act: LedgerAct, wish: LedgerWish): void;
  undo(entry: LedgerEntry): void;
  qualify(element: ElementName, known: KnownElement | null): void;
  write(line: EditedLine): void;
  send(text: string): void;
  judge(right: boolean, text: string): void;
  copy(what: { text: string } | { form: BriefForm | "packet" }, button: HTMLButtonElement): void;
  /// Draws the panel with what the memory holds now, and puts focus on what has this key.
  redraw(focus?: string): void;
}

export interface Panel {
  setting: Setting;
  words: Words;
  /// Level of the panel's first heading; parts are one below.
  headingLevel: number;
  size: Size;
  /// Ids of the parts a person has opened or closed, and how.
  folds: Map<string, boolean>;
  memory: Memory;
  standing: Standing;
  /// Id of the rep who looks; null when the host does not say.
  viewer: string | null;
  /// The host listens for messages to send.
  canSend: boolean;
  deeds: Deeds;
}

export type Part = (assessment: Assessment, panel: Panel) => Child;

type HeadingTag = "h1" | "h2" | "h3" | "h4" | "h5" | "h6";

export function heading(panel: Panel, below: number, ...children: Child[]): HTMLElement {
  const level = Math.min(6, Math.max(1, panel.headingLevel + below));
  return h(`h${level}` as HeadingTag, { class: `heading heading-${below}` }, ...children);
}

/// A part that is always open.
export function section(panel: Panel, name: string, title: string, aside: Child, ...children: Child[]): HTMLElement {
  return h("section", { class: `part part-${name}`, part: name }, h("div", { class: "part-head" }, heading(panel, 1, title), aside), ...children);
}

/// A part that folds. What the reader opened or closed stays so when the lead is assessed again.
export function fold(panel: Panel, name: string, title: string, open: boolean, count: Child, ...children: Child[]): HTMLElement {
  const summary = h("summary", { class: "part-head", "data-key": `fold-${name}` }, heading(panel, 1, title), count === null || count === false ? null : h("span", { class: "count" }, count));
  return folding(panel, name, `part part-${name}`, open, summary, h("div", { class: "fold-body" }, ...children));
}

/// A line that opens what is below it.
export function foldLine(panel: Panel, name: string, title: string, ...children: Child[]): HTMLElement {
  return folding(panel, name, "rest", false, h("summary", { "data-key": `fold-${name}` }, title), ...children);
}

function folding(panel: Panel, name: string, look: string, open: boolean, summary: HTMLElement, ...children: Child[]): HTMLElement {
  const details = h("details", { class: look, part: look.startsWith("part") ? name : undefined, open: panel.folds.get(name) ?? open }, summary, ...children);
  // Opening by script, as for printing, is nobody's choice; pressing the line is, by mouse or by keyboard.
  summary.addEventListener("click", () => panel.folds.set(name, !details.open));
  return details;
}

export function button(label: Child, key: string, look: string, click: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const made: HTMLButtonElement = h("button", { type: "button", class: look, "data-key": key, click: () => click(made) }, label);
  return made;
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
    { type: "button", class: isSaid ? "quote" : "quote short", title: panel.words.showEvidence, "data-key": `quote-${key}`, click: () => panel.deeds.showEvidence(evidence) },
    h(isSaid ? "q" : "span", { class: "quote-text", dir: "auto" }, evidence.quote),
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
      { type: "button", class: "source", title: panel.words.showEvidence, "data-key": `source-${key}-${index}`, click: () => panel.deeds.showEvidence(one) },
      sourceLabel(one, panel.setting),
    ),
  );
}

/// A heading and a list below it; nothing when the list is empty.
export function group(panel: Panel, title: string, items: readonly Child[]): Child {
  if (items.length === 0) return null;
  return h("div", { class: "group" }, heading(panel, 2, title), h("ul", { class: "lines" }, items.map((item) => h("li", {}, item))));
}

/// What the engine wrote: its sentences are English, whatever language the panel speaks.
export function told(look: string, text: string): HTMLElement {
  return h("span", { class: look, lang: "en", dir: "auto" }, text);
}
