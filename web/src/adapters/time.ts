/// Instants and days in every spelling that CRMs use.

/// Turns a wall clock into an instant. It is made once a zone, because a formatter is dear.
export class WallClock {
  readonly #format: Intl.DateTimeFormat;

  /// Throws a RangeError when there is no such zone.
  constructor(zone: string) {
    const digits = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" } as const;
    this.#format = new Intl.DateTimeFormat("en-US", { ...digits, timeZone: zone, hourCycle: "h23", calendar: "iso8601", numberingSystem: "latn" });
  }

  /// The instant at which the zone's clocks show this; `shown` counts as if the clock were UTC. A time that a change of clocks
  /// skips is read as if the clocks had not changed.
  instantOf(shown: number): number {
    const first = shown - this.#offsetAt(shown);
    return shown - this.#offsetAt(first);
  }

  /// What the zone's clocks show at this instant, counted as if they were UTC.
  shownAt(instant: number): number {
    return instant + this.#offsetAt(instant);
  }

  #offsetAt(instant: number): number {
    const parts = new Map(this.#format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
    const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
    return shown - Math.floor(instant / 1000) * 1000;
  }
}

/// A value that names a day, and perhaps a time and a place on earth.
interface Reading {
  /// Milliseconds as if it were UTC.
  readonly shown: number;
  readonly hasTime: boolean;
  /// Minutes east of Greenwich; undefined when none was named.
  readonly offset: number | undefined;
}

const spelling = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

function offsetOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^z$/i.test(written)) return 0;
  const minutes = Number(written.slice(1, 3)) * 60 + Number(written.slice(-2)) * (written.length > 3 ? 1 : 0);
  return written.startsWith("-") ? -minutes : minutes;
}

function read(text: string): Reading | undefined {
  const found = spelling.exec(text);
  if (found === null) return undefined;
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((n) => Number(found[n] ?? 0)) as [number, number, number, number, number, number];
  const milliseconds = Number((found[7] ?? "").padEnd(3, "0").slice(0, 3));
  const shown = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
  // Date.UTC turns the 31st of a short month into the next one, and the year 26 into 1926.
  const back = new Date(shown);
  const kept = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  if (!kept || hour > 23 || minute > 59 || second > 59) return undefined;
  return { shown, hasTime: found[4] !== undefined, offset: offsetOf(found[8]) };
}

/// RFC 3339 in UTC; a whole second is written without a fraction.
export function written(instant: number): string {
  return new Date(instant).toISOString().replace(".000Z", "Z");
}

export interface Instant {
  readonly at: string;
  readonly hasTime: boolean;
}

/// A time of RFC 3339 in any of its CRM dialects (`+0000`, a blank for `T`, no zone, a day alone) or milliseconds since 1970.
/// What names no zone is on `clock`, or UTC without one; a day alone is its first moment. Undefined when it can't be read.
export function instantOf(value: string | number, clock: WallClock | undefined): Instant | undefined {
  const milliseconds = typeof value === "number" ? value : /^\d{11,14}$/.test(value) ? Number(value) : undefined;
  if (milliseconds !== undefined) {
    const inRange = Number.isInteger(milliseconds) && milliseconds >= 0 && milliseconds < 253402300800000;
    return inRange ? { at: written(milliseconds), hasTime: true } : undefined;
  }
  const found = read(String(value).trim());
  if (found === undefined) return undefined;
  const { shown, offset, hasTime } = found;
  const instant = offset !== undefined ? shown - offset * 60000 : clock === undefined ? shown : clock.instantOf(shown);
  return { at: written(instant), hasTime };
}

/// The day a value names. An instant is the day on `clock`, but for midnight UTC: so CRMs write a day they hold as an instant.
export function dayOf(value: string | number, clock: WallClock): string | undefined {
  const found = typeof value === "string" ? read(value.trim()) : undefined;
  const day = (shown: number) => new Date(shown).toISOString().slice(0, 10);
  if (found !== undefined && (!found.hasTime || found.offset === undefined)) return day(found.shown);
  const instant = instantOf(value, undefined);
  if (instant === undefined) return undefined;
  const milliseconds = Date.parse(instant.at);
  return day(milliseconds % 86400000 === 0 ? milliseconds : clock.shownAt(milliseconds));
}
