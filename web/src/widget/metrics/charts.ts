/// Charts: strips with a figure and its interval, and a line over weeks with its band. Places come from d3's scales and shapes; text is
/// the page's own, so that it grows with the page and reads in its direction. Each chart has a name, and its table below it.
import { scaleLinear, scalePoint } from "d3-scale";
import { area, line } from "d3-shape";
import { h, type Child } from "../dom.js";
import { tick, type Mark, type Reading, type Unit } from "./figures.js";

const svgNamespace = "http://www.w3.org/2000/svg";

function svg(tag: string, attributes: Record<string, string | number>, ...children: Element[]): SVGElement {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/// From nothing to the largest end of an interval, and ticks between. Ratings go from 1 to 5, points to 100.
export function axisOf(marks: readonly Mark[], wanted = 4): { unit: Unit; place: (value: number) => number; ticks: number[] } {
  const unit = marks.find(({ at }) => at !== null)?.unit ?? marks[0]?.unit ?? "share";
  const most = Math.max(0, ...marks.flatMap(({ at, high }) => [at ?? 0, high ?? 0]));
  const fixed: Partial<Record<Unit, [number, number]>> = { rating: [100, 500], points: [0, 10_000] };
  const scale = scaleLinear().domain(fixed[unit] ?? [0, most === 0 ? 1 : most]).range([0, 100]).clamp(true);
  if (fixed[unit] === undefined) scale.nice(wanted);
  return { unit, place: (value) => Math.round((scale(value) ?? 0) * 100) / 100, ticks: scale.ticks(wanted) };
}

export type Axis = ReturnType<typeof axisOf>;
export type Shape = "bar" | "dot" | "second";

/// One figure on its axis: a bar or a dot, and a line as long as its interval.
function strip(marks: readonly { mark: Mark; shape: Shape }[], axis: Axis): SVGElement {
  const height = 10 * marks.length;
  const drawn = marks.flatMap(({ mark, shape }, index) => {
    const y = 10 * index + 5;
    if (mark.at === null) return [];
    const at = axis.place(mark.at);
    const whisker = svg("line", { class: `whisker ${shape}`, x1: axis.place(mark.low ?? mark.at), x2: axis.place(mark.high ?? mark.at), y1: y, y2: y });
    // A line of no length with a round or a square end: it keeps its form however the strip is stretched.
    const point = svg("line", { class: `point ${shape}`, x1: at, x2: at, y1: y, y2: y });
    return shape === "bar" ? [svg("rect", { class: "bar-fill", x: 0, y: y - 4, width: at, height: 8 }), whisker] : [whisker, point];
  });
  const lines = axis.ticks.map((value) => svg("line", { class: "grid-line", x1: axis.place(value), x2: axis.place(value), y1: 0, y2: height }));
  return svg("svg", { class: `strip strip-${marks.length}`, viewBox: `0 0 100 ${height}`, preserveAspectRatio: "none", "aria-hidden": "true" }, ...lines, ...drawn);
}

/// Labels at their places along a line; the first and the last stay inside.
function scaleLabels(labels: readonly { at: number; text: string }[]): HTMLElement {
  return h(
    "div",
    { class: "axis", "aria-hidden": "true" },
    labels.map(({ at, text }) => {
      const label = h("span", { class: at < 8 ? "tick first" : at > 92 ? "tick last" : "tick" }, text);
      label.style.setProperty("--at", `${at}%`);
      return label;
    }),
  );
}

export interface StripRow {
  label: string;
  marks: { mark: Mark; shape: Shape }[];
  /// What stands beside the strip.
  says: Child;
}

/// Rows of strips on one axis, with about so many labels.
export function stripChart(name: string, rows: readonly StripRow[], reading: Reading, labels = 4): HTMLElement {
  const axis = axisOf(rows.flatMap(({ marks }) => marks.map(({ mark }) => mark)), labels);
  const spoken = rows.map(({ label, marks }) => `${label}: ${marks.map(({ mark }) => mark.figure).join(", ")}`).join("; ");
  return h(
    "div",
    { class: "strips", role: "img", "aria-label": `${name}. ${spoken}`, part: "chart" },
    rows.map(({ label, marks, says }) => h("div", { class: "strip-row" }, h("span", { class: "strip-label" }, label), strip(marks, axis), h("span", { class: "strip-says" }, says))),
    h("div", { class: "strip-row axis-row" }, h("span", {}), scaleLabels(axis.ticks.map((value) => ({ at: axis.place(value), text: tick(value, axis.unit, reading.language) }))), h("span", {})),
  );
}

/// A figure over time with the band of its interval; a moment with too little to say is a gap.
export function lineChart(name: string, points: readonly { label: string; mark: Mark }[], reading: Reading): HTMLElement {
  const axis = axisOf(points.map(({ mark }) => mark));
  const across = scalePoint<number>().domain(points.map((_, index) => index)).range([0, 100]);
  const x = (index: number) => Math.round((across(index) ?? 0) * 100) / 100;
  const y = (value: number) => 100 - axis.place(value);
  const places = points.map(({ mark }, index) => ({ ...mark, index }));
  const isDrawn = ({ at }: { at: number | null }) => at !== null;
  const band = area<(typeof places)[number]>().defined(isDrawn).x(({ index }) => x(index)).y0(({ low, at }) => y(low ?? at ?? 0)).y1(({ high, at }) => y(high ?? at ?? 0));
  const path = line<(typeof places)[number]>().defined(isDrawn).x(({ index }) => x(index)).y(({ at }) => y(at ?? 0));
  const last = [...points].reverse().find(({ mark }) => mark.at !== null);
  const chart = svg(
    "svg",
    { class: "plot", viewBox: "0 0 100 100", preserveAspectRatio: "none", "aria-hidden": "true" },
    ...axis.ticks.map((value) => svg("line", { class: "grid-line", x1: 0, x2: 100, y1: y(value), y2: y(value) })),
    svg("path", { class: "band", d: band(places) ?? "" }),
    svg("path", { class: "line", d: path(places) ?? "" }),
    ...places.filter(isDrawn).map(({ index, at }) => svg("line", { class: "point dot", x1: x(index), x2: x(index), y1: y(at ?? 0), y2: y(at ?? 0) })),
  );
  // Labels at quarters of the way, and the last week's.
  const labelled = [...new Set([0, 1, 2, 3, 4].map((quarter) => Math.round(((points.length - 1) * quarter) / 4)))];
  const labels = labelled.map((index) => ({ at: x(index), text: points[index]?.label ?? "" }));
  const sides = axis.ticks.map((value) => {
    const label = h("span", { class: "tick" }, tick(value, axis.unit, reading.language));
    label.style.setProperty("--at", `${axis.place(value)}%`);
    return label;
  });
  const spoken = last === undefined ? reading.words.tooFew : `${last.label}: ${last.mark.figure}`;
  return h("div", { class: "lines", role: "img", "aria-label": `${name}. ${spoken}`, part: "chart" }, h("div", { class: "side", "aria-hidden": "true" }, sides), chart, scaleLabels(labels));
}

export interface Table {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/// The same figures as a table, folded away until somebody wants it. The first cell of a row names it.
export function foldedTable(name: string, { head, rows }: Table, { words }: Reading): HTMLElement {
  return h(
    "details",
    { class: "table-fold" },
    h("summary", {}, words.table(name)),
    h(
      "div",
      { class: "table-room", tabindex: 0, role: "group", "aria-label": words.table(name) },
      h("table", {}, h("thead", {}, h("tr", {}, head.map((text) => h("th", { scope: "col" }, text)))), h("tbody", {}, rows.map(([first, ...rest]) => h("tr", {}, h("th", { scope: "row" }, first), rest.map((text) => h("td", {}, text)))))),
    ),
  );
}

/// The cells that every table of figures has.
export const markCells = (mark: Mark): string[] => [mark.figure, mark.interval, mark.sample];
