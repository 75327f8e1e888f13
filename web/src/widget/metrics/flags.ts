/// Red flags: those that are up with their grounds and causes, and the numbers of each; then those that are down.
import type { Cause, RedFlag } from "../../generated/contract.js";
import { h, icon } from "../dom.js";
import { numbers } from "../words/intl.js";
import { foldedTable, markCells, stripChart } from "./charts.js";
import { day, groupName, hundredths, markOfShare, percent, type Reading } from "./figures.js";
import { section, type Frame } from "./sections.js";
import { heading } from "./tiles.js";

export function flags(frame: Frame): HTMLElement {
  const { measures, reading, level } = frame;
  const { words } = reading;
  const up = measures.red_flags.filter(({ raised }) => raised);
  const down = measures.red_flags.filter(({ raised }) => !raised);
  return section(
    frame,
    "flags",
    words.flags,
    up.length === 0 && h("p", { class: "all-quiet" }, icon("check"), words.noFlags),
    up.length > 0 && h("div", { class: "flags-up" }, up.map((flag) => raised(flag, level, reading))),
    down.length > 0 && h("ul", { class: "quiet" }, down.map((flag) => quiet(flag, reading))),
  );
}

function quiet({ share, tolerated }: RedFlag, reading: Reading): HTMLElement {
  const { words, language } = reading;
  const mark = markOfShare(share, reading);
  return h(
    "li",
    {},
    h("span", { class: "quiet-name" }, `${words.shares[share.kind]}: `),
    h("b", {}, mark.figure),
    h("span", { class: "soft" }, [mark.interval, mark.sample, words.tolerated(percent(tolerated, language))].filter(Boolean).join(" · ")),
  );
}

function raised(flag: RedFlag, level: number, reading: Reading): HTMLElement {
  const { words, language } = reading;
  const name = words.shares[flag.share.kind];
  const rows = [
    { label: words.overall, mark: markOfShare(flag.share, reading) },
    ...(flag.recent_from === null ? [] : [
      { label: words.lately(day(flag.recent_from, reading)), mark: markOfShare(flag.recent, reading) },
      { label: words.before(day(flag.recent_from, reading)), mark: markOfShare(flag.past, reading) },
    ]),
  ];
  return h(
    "article",
    { class: "flag", "data-flag": flag.share.kind, part: "flag" },
    h(heading(level + 2), { class: "flag-name" }, icon("alert"), h("span", {}, name)),
    h("p", { class: "flag-why" }, flag.grounds.map((ground) => words.grounds[ground]).join("; ")),
    stripChart(name, rows.map(({ label, mark }) => ({ label, marks: [{ mark, shape: "dot" }], says: [h("b", {}, mark.figure), h("span", { class: "soft" }, mark.interval)] })), reading, 2),
    h("p", { class: "soft" }, [words.tolerated(percent(flag.tolerated, language)), words.beyond(hundredths(flag.excess_hundredths, language)), chance(flag.p_millionths, reading)].join(" · ")),
    foldedTable(name, { head: [words.group, words.value, words.range, words.sample], rows: rows.map(({ label, mark }) => [label, ...markCells(mark)]) }, reading),
    h(heading(level + 3), { class: "causes-title" }, words.causes),
    flag.causes.length === 0 ? h("p", { class: "soft" }, words.noCauses) : h("ol", { class: "causes" }, flag.causes.map((one) => cause(one, reading))),
  );
}

/// Kinds of causes whose groups say by their names what they are.
const saysAll: readonly Cause["by"][] = ["completeness", "warmth", "routing", "delay", "told"];

function cause(given: Cause, reading: Reading): HTMLElement {
  const { words, language } = reading;
  const group = groupName(given.by, given.key, reading);
  const name = saysAll.includes(given.by) ? group : `${words.dimensions[given.by]}: ${group}`;
  const [having, other] = [markOfShare(given.with, reading), markOfShare(given.without, reading)];
  const line = (label: string, mark: ReturnType<typeof markOfShare>) => h("span", { class: "soft" }, `${label}: ${[mark.figure, mark.interval, mark.sample].filter(Boolean).join(" · ")}`);
  return h(
    "li",
    { class: "cause" },
    h("b", {}, name),
    h("span", {}, words.explains(percent(given.share_of_excess, language), hundredths(given.excess_hundredths, language))),
    line(words.withIt, having),
    line(words.withoutIt, other),
    h("span", { class: "soft" }, chance(given.p_millionths, reading)),
  );
}

/// A share of a million that is none is less than one.
function chance(millionths: number, { words, language }: Reading): string {
  const written = numbers(language, { style: "percent", maximumSignificantDigits: 2 }).format(Math.max(1, millionths) / 1_000_000);
  return millionths === 0 ? words.chanceBelow(written) : words.chance(written);
}
