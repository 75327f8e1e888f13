/// The head of the dashboard and its tiles: the figures that are asked for first.
import type { Measures } from "../../generated/contract.js";
import { h } from "../dom.js";
import { day, markOf, nameOf, type FigureName, type Mark, type Reading } from "./figures.js";

const first: readonly FigureName[] = [
  "share:won", "share:answered_in_time", "time:first_response", "share:accepted", "share:meeting_held", "time:meeting_held",
  "mean:satisfaction", "mean:completeness", "mean:context_rating", "share:handed_back", "share:warm", "share:ai_messages",
];

export function head(measures: Measures, level: number, reading: Reading): HTMLElement {
  const { words } = reading;
  const { from, until } = measures;
  return h(
    "div",
    { class: "head" },
    h(heading(level), { class: "title" }, words.figures),
    h("p", { class: "about" }, from === null || until === null ? words.handoffs(measures.all.handoffs) : words.about(measures.all.handoffs, day(from, reading), day(until, reading))),
    h("p", { class: "about" }, words.asOf(day(measures.as_of, reading))),
  );
}

export function tiles(measures: Measures, reading: Reading): HTMLElement {
  return h("ul", { class: "tiles", part: "tiles" }, first.map((name) => tile(nameOf(name, reading), markOf(name, measures.all, reading))));
}

function tile(name: string, mark: Mark): HTMLElement {
  return h(
    "li",
    { class: mark.at === null ? "tile few" : "tile", part: "tile" },
    h("span", { class: "tile-name" }, name),
    h("strong", { class: "tile-figure" }, mark.figure),
    mark.interval !== "" && h("span", { class: "tile-interval" }, mark.interval),
    h("span", { class: "tile-sample" }, mark.sample),
  );
}

export function heading(level: number): "h1" | "h2" | "h3" | "h4" | "h5" | "h6" {
  return (["h1", "h2", "h3", "h4", "h5", "h6"] as const)[Math.min(6, Math.max(1, level)) - 1] ?? "h2";
}
