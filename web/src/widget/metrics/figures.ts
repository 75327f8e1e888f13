/// Figures as people read them: never without how many they stand on and how sure they are. All of it is the core's; what is done here
/// is writing it down in a language, and the number that is its place on an axis.
import type { Breakdown, Dimension, FigureSet, MeanFigure, MeanKind, Roster, ShareFigure, ShareKind, TimeFigure, TimeKind } from "../../generated/contract.js";
import type { ContractWords } from "../words/contract/index.js";
import { dates, numbers } from "../words/intl.js";
import type { MetricsWords } from "../words/metrics/index.js";

export interface Reading {
  words: MetricsWords & Pick<ContractWords, "triggers" | "roles" | "channels" | "ledger" | "reasons">;
  language: string;
  roster: Roster;
}

/// What an axis counts in: ten-thousandths, milliseconds, hundredths of a rating, hundredths of a point of a hundred.
export type Unit = "share" | "time" | "rating" | "points";

/// A figure with its place on an axis; places are null where there is too little to say.
export interface Mark {
  unit: Unit;
  at: number | null;
  low: number | null;
  high: number | null;
  figure: string;
  interval: string;
  sample: string;
}

export type FigureName = `share:${ShareKind}` | `time:${TimeKind}` | `mean:${MeanKind}`;

export function percent(tenThousandths: number, language: string): string {
  return numbers(language, { style: "percent", maximumFractionDigits: 1 }).format(tenThousandths / 10_000);
}

/// One decimal at most, in the largest unit that has one before the point.
export function duration(ms: number, language: string): string {
  const units: [string, number][] = [["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000], ["second", 1000]];
  const [unit, size] = units.find(([, one]) => ms >= one) ?? ["second", 1000];
  return numbers(language, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 }).format(ms / size);
}

export function hundredths(value: number, language: string): string {
  return numbers(language, { maximumFractionDigits: 1 }).format(value / 100);
}

export function tick(value: number, unit: Unit, language: string): string {
  if (unit === "share") return percent(value, language);
  return unit === "time" ? duration(value, language) : hundredths(value, language);
}

export function count(n: number, language: string): string {
  return numbers(language).format(n);
}

function intervalOf(low: number | null, high: number | null, unit: Unit, { words, language }: Reading): string {
  const end = (value: number | null) => (value === null ? words.unbounded : tick(value, unit, language));
  return low === null && high === null ? "" : words.interval(end(low), end(high));
}

function marked(unit: Unit, at: number | null, low: number | null, high: number | null, sample: string, reading: Reading): Mark {
  const figure = at === null ? reading.words.tooFew : tick(at, unit, reading.language);
  return { unit, at, low: at === null ? null : low, high: at === null ? null : high, figure, interval: at === null ? "" : intervalOf(low, high, unit, reading), sample };
}

export function markOfShare(given: ShareFigure, reading: Reading): Mark {
  const { words, language } = reading;
  const parts = [words.hits(count(given.hits, language), count(given.n, language)), given.waiting > 0 ? words.waiting(given.waiting) : ""];
  return marked("share", given.too_few ? null : given.share, given.low, given.high, parts.filter(Boolean).join(" · "), reading);
}

export function markOfTime(given: TimeFigure, reading: Reading): Mark {
  const { words, language } = reading;
  const { median, p90 } = given;
  const parts = [words.hits(count(given.n, language), count(given.of, language)), p90 === null || given.too_few ? "" : words.within(duration(p90.at_ms, language))];
  return marked("time", given.too_few || median === null ? null : median.at_ms, median?.low_ms ?? null, median?.high_ms ?? null, parts.filter(Boolean).join(" · "), reading);
}

export function markOfMean(given: MeanFigure, reading: Reading): Mark {
  const unit = given.kind === "completeness" ? "points" : "rating";
  return marked(unit, given.too_few ? null : given.mean, given.low, given.high, reading.words.handoffs(given.n), reading);
}

/// One figure of a set; a mark that says nothing where the set has it not.
export function markOf(name: FigureName, set: FigureSet, reading: Reading): Mark {
  const kind = name.slice(name.indexOf(":") + 1);
  const share = name.startsWith("share:") ? set.shares.find((one) => one.kind === kind) : undefined;
  if (share !== undefined) return markOfShare(share, reading);
  const time = name.startsWith("time:") ? set.times.find((one) => one.kind === kind) : undefined;
  if (time !== undefined) return markOfTime(time, reading);
  const mean = name.startsWith("mean:") ? set.means.find((one) => one.kind === kind) : undefined;
  if (mean !== undefined) return markOfMean(mean, reading);
  return marked("share", null, null, null, reading.words.handoffs(set.handoffs), reading);
}

/// Every figure of a set, in its order.
export function figureNames(set: FigureSet): FigureName[] {
  return [
    ...set.shares.map(({ kind }): FigureName => `share:${kind}`),
    ...set.times.map(({ kind }): FigureName => `time:${kind}`),
    ...set.means.map(({ kind }): FigureName => `mean:${kind}`),
  ];
}

export function nameOf(name: FigureName, { words }: Reading): string {
  const kind = name.slice(name.indexOf(":") + 1);
  const table: Record<string, string> = name.startsWith("share:") ? words.shares : name.startsWith("time:") ? words.durations : words.means;
  const said = table[kind] ?? kind;
  return name.startsWith("time:") ? `${said} (${words.median})` : said;
}

/// A moment as a day.
export function day(at: string, { language }: Reading): string {
  const instant = new Date(at);
  return Number.isNaN(instant.getTime()) ? at : dates(language, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(instant);
}

/// What a group is called: names of people from the roster, words of the contract, the rest as it is spelled.
export function groupName(by: Dimension, key: string, reading: Reading): string {
  const { words, roster } = reading;
  const own = <Table extends object>(table: Table): string => (Object.prototype.hasOwnProperty.call(table, key) ? String(table[key as keyof Table]) : clipped(key));
  switch (by) {
    case "trigger":
      return own(words.triggers);
    case "role":
      return own(words.roles);
    case "channel":
      return own(words.channels);
    case "tier":
      return own(words.tiers);
    case "rep":
      return clipped(roster.reps?.find(({ id }) => id === key)?.name ?? key);
    case "queue":
      return clipped(roster.queues?.find(({ id }) => id === key)?.name ?? key);
    case "week":
      return day(key, reading);
    case "completeness":
      return words.belowCompleteness(clipped(key.replace("below_", "")));
    case "warmth":
      return key === "warm" ? words.warm : words.cold;
    case "routing":
      return key === "wrong_role" ? words.wrongRole : words.outsideTerritory;
    case "delay":
      return words.late;
    case "told":
      return words.notTold;
  }
}

/// Names come from outside, where nobody limits them.
export function clipped(name: string): string {
  return name.length <= 80 ? name : `${name.slice(0, 79).replace(/[\ud800-\udbff]$/, "")}…`;
}

/// The groups of a dimension with one of their figures.
export function groupsOf(breakdown: Breakdown, name: FigureName, reading: Reading): { label: string; key: string; mark: Mark; handoffs: number }[] {
  return breakdown.groups.map(({ key, figures }) => ({ label: groupName(breakdown.by, key, reading), key, mark: markOf(name, figures, reading), handoffs: figures.handoffs }));
}
