/// The sections below the tiles: funnel, weeks, groups side by side, warm against cold, why reps said no, what was odd.
import type { Breakdown, Dimension, Measures } from "../../generated/contract.js";
import { h, type Child } from "../dom.js";
import { numbers } from "../words/intl.js";
import { foldedTable, lineChart, markCells, stripChart } from "./charts.js";
import { clipped, count, figureNames, groupsOf, markOfShare, nameOf, type FigureName, type Reading } from "./figures.js";
import { heading } from "./tiles.js";

/// What people chose to look at.
export interface Choice {
  by: Dimension;
  figure: FigureName;
  trend: FigureName;
}

export interface Frame {
  measures: Measures;
  reading: Reading;
  level: number;
  choice: Choice;
  /// Draws the section of this name anew.
  choose: (part: Partial<Choice>, section: "trend" | "breakdown") => void;
}

export function section({ level }: Pick<Frame, "level">, name: string, title: string, ...content: Child[]): HTMLElement {
  return h("section", { class: `section section-${name}`, part: name, "data-section": name, "aria-label": title }, h(heading(level + 1), { class: "section-title" }, title), ...content);
}

const saying = (figure: string, rest: string): Child => [h("b", {}, figure), rest !== "" && h("span", { class: "soft" }, rest)];

export function funnel(frame: Frame): HTMLElement {
  const { measures, reading } = frame;
  const { words } = reading;
  const steps = measures.funnel.map((figure) => ({ label: words.shares[figure.kind], mark: markOfShare(figure, reading) }));
  const n = measures.funnel[0]?.n ?? 0;
  return section(
    frame,
    "funnel",
    words.funnel,
    h("p", { class: "soft" }, `${words.funnelHint}: ${count(n, reading.language)} ${words.handedOver}`),
    stripChart(words.funnel, steps.map(({ label, mark }) => ({ label, marks: [{ mark, shape: "bar" }], says: saying(mark.figure, mark.interval) })), reading),
    foldedTable(words.funnel, { head: [words.figure, words.value, words.range, words.sample], rows: steps.map(({ label, mark }) => [label, ...markCells(mark)]) }, reading),
  );
}

/// A select whose key keeps focus when its section is drawn anew.
function chooser<Name extends string>(key: string, label: string, names: readonly { name: Name; text: string }[], chosen: Name, choose: (name: Name) => void): HTMLElement {
  const select = h(
    "select",
    { "data-key": key, change: () => choose((names.find(({ name }) => name === select.value)?.name ?? chosen)) },
    names.map(({ name, text }) => h("option", { value: name, selected: name === chosen }, text)),
  );
  return h("label", { class: "chooser" }, h("span", {}, label), select);
}

const figureChoices = ({ measures, reading }: Frame) => figureNames(measures.all).map((name) => ({ name, text: nameOf(name, reading) }));

export function trend(frame: Frame): HTMLElement {
  const { measures, reading, choice, choose } = frame;
  const { words } = reading;
  const weeks = measures.breakdowns.find(({ by }) => by === "week");
  const points = weeks === undefined ? [] : groupsOf(weeks, choice.trend, reading);
  const name = `${nameOf(choice.trend, reading)}, ${words.trend}`;
  return section(
    frame,
    "trend",
    words.trend,
    h("div", { class: "choosers" }, chooser("trend", words.figure, figureChoices(frame), choice.trend, (figure) => choose({ trend: figure }, "trend"))),
    points.length > 0 && lineChart(name, points, reading),
    points.some(({ mark }) => mark.at === null) && h("p", { class: "soft" }, words.trendGaps),
    points.length > 0 && foldedTable(name, { head: [words.week, words.value, words.range, words.sample], rows: points.map(({ label, mark }) => [label, ...markCells(mark)]) }, reading),
  );
}

export function breakdown(frame: Frame): HTMLElement {
  const { measures, reading, choice, choose } = frame;
  const { words } = reading;
  const offered = measures.breakdowns.filter(({ by, groups }) => by !== "week" && groups.length > 0);
  const shown: Breakdown | undefined = offered.find(({ by }) => by === choice.by) ?? offered[0];
  const rows = shown === undefined ? [] : groupsOf(shown, choice.figure, reading);
  const name = shown === undefined ? words.breakdown : `${nameOf(choice.figure, reading)}, ${words.by.toLowerCase()} ${words.dimensions[shown.by]}`;
  return section(
    frame,
    "breakdown",
    words.breakdown,
    h(
      "div",
      { class: "choosers" },
      shown !== undefined && chooser("by", words.by, offered.map(({ by }) => ({ name: by, text: words.dimensions[by] })), shown.by, (by) => choose({ by }, "breakdown")),
      chooser("figure", words.figure, figureChoices(frame), choice.figure, (figure) => choose({ figure }, "breakdown")),
    ),
    rows.length > 0 && stripChart(name, rows.map(({ label, mark }) => ({ label, marks: [{ mark, shape: "dot" }], says: saying(mark.figure, mark.sample) })), reading),
    rows.length > 0 && foldedTable(name, { head: [words.group, words.value, words.range, words.sample], rows: rows.map(({ label, mark }) => [label, ...markCells(mark)]) }, reading),
  );
}

const signed = (tenThousandths: number, { language, words }: Reading) => words.points(numbers(language, { maximumFractionDigits: 1, signDisplay: "exceptZero" }).format(tenThousandths / 100));

export function comparison(frame: Frame): HTMLElement | null {
  const { measures, reading } = frame;
  const { words } = reading;
  if (measures.warm_and_cold.length === 0) return null;
  const rows = measures.warm_and_cold.map((one) => {
    const [warm, cold] = [markOfShare(one.warm, reading), markOfShare(one.cold, reading)];
    const { difference, low, high } = one;
    const said = difference === null ? words.tooFew : signed(difference, reading);
    const range = low === null || high === null ? "" : words.interval(signed(low, reading), signed(high, reading));
    return { label: words.shares[one.warm.kind], warm, cold, said, range, verdict: difference === null ? "" : one.differs ? words.differs : words.maybeChance };
  });
  return section(
    frame,
    "comparison",
    words.comparison,
    h("p", { class: "key" }, h("span", { class: "key-dot" }, words.warm), h("span", { class: "key-second" }, words.cold)),
    stripChart(words.comparison, rows.map(({ label, warm, cold, said, verdict }) => ({ label, marks: [{ mark: warm, shape: "dot" }, { mark: cold, shape: "second" }], says: saying(said, verdict) })), reading),
    foldedTable(
      words.comparison,
      {
        head: [words.figure, words.warm, `${words.warm}: ${words.range}`, `${words.warm}: ${words.sample}`, words.cold, `${words.cold}: ${words.range}`, `${words.cold}: ${words.sample}`, words.difference, words.range],
        rows: rows.map(({ label, warm, cold, said, range, verdict }) => [label, ...markCells(warm), ...markCells(cold), [said, verdict].filter(Boolean).join(", "), range]),
      },
      reading,
    ),
  );
}

export function reasons(frame: Frame): HTMLElement | null {
  const { measures, reading } = frame;
  const { words } = reading;
  if (measures.reasons.length === 0) return null;
  const rows = measures.reasons.map(({ kind, reason, share }) => ({ label: `${words.ledger[kind]}: ${reason === null ? words.noReason : words.reasons[reason]}`, mark: markOfShare(share, reading) }));
  return section(
    frame,
    "reasons",
    words.refusals,
    stripChart(words.refusals, rows.map(({ label, mark }) => ({ label, marks: [{ mark, shape: "bar" }], says: saying(mark.figure, mark.sample) })), reading),
    foldedTable(words.refusals, { head: [words.figure, words.value, words.range, words.sample], rows: rows.map(({ label, mark }) => [label, ...markCells(mark)]) }, reading),
  );
}

export function remarks(frame: Frame): HTMLElement {
  const { measures, reading } = frame;
  const { words } = reading;
  const found = measures.problems.map(({ code, count: times, examples }) =>
    h("li", {}, h("b", {}, `${words.problems[code]}: ${words.times(times)}`), examples.length > 0 && h("span", { class: "soft examples" }, examples.map(clipped).join(", "))),
  );
  return section(frame, "remarks", words.remarks, found.length === 0 ? h("p", { class: "soft" }, words.noRemarks) : [h("p", { class: "soft" }, words.remarksHint), h("ul", { class: "remarks" }, found)]);
}

