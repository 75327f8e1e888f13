// Reads a compiled zone file (RFC 8536, version 2 or later) and tells its offset at any moment. All times in seconds.

/** The zone in the bytes of a TZif file: transition times, the offset after each, the offset before all, the last rule. */
export function parseZone(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const counts = (at) => [0, 1, 2, 3, 4, 5].map((i) => view.getUint32(at + 20 + 4 * i));
  const [isut, isstd, leap, time, type, char] = counts(0);
  const second = 44 + time * 5 + type * 6 + char + leap * 8 + isstd + isut;
  const [isut2, isstd2, leap2, times, types, chars] = counts(second);
  const timesAt = second + 44, indexAt = timesAt + times * 8, typesAt = indexAt + times;
  const offsets = Array.from({ length: types }, (_, i) => view.getInt32(typesAt + i * 6));
  const footerAt = typesAt + types * 6 + chars + leap2 * 12 + isstd2 + isut2;
  const footer = new TextDecoder().decode(bytes.subarray(footerAt)).trim();
  return {
    times: Array.from({ length: times }, (_, i) => Number(view.getBigInt64(timesAt + i * 8))),
    offsets: Array.from({ length: times }, (_, i) => offsets[view.getUint8(indexAt + i)]),
    before: offsets[0],
    rule: parseRule(footer),
  };
}

/** A POSIX TZ string such as `EST5EDT,M3.2.0,M11.1.0`; offsets east of Greenwich. */
export function parseRule(text) {
  const name = '(?:<[^>]+>|[A-Za-z]+)', offset = '([+-]?[0-9:]+)';
  const match = text.match(new RegExp(`^${name}${offset}(?:${name}${offset}?,([^,]+),([^,]+))?$`));
  if (!match) throw new Error(`not a rule this reads: ${text}`);
  const standard = -seconds(match[1]);
  if (!match[3]) return { standard };
  return { standard, summer: match[2] ? -seconds(match[2]) : standard + 3600, start: parseDay(match[3]), end: parseDay(match[4]) };
}

function seconds(text) {
  const [h, m = 0, s = 0] = text.replace(/^[+-]/, '').split(':').map(Number);
  return (text.startsWith('-') ? -1 : 1) * (h * 3600 + m * 60 + s);
}

function parseDay(text) {
  const match = text.match(/^M(\d+)\.(\d+)\.(\d+)(?:\/([+-]?[0-9:]+))?$/);
  if (!match) throw new Error(`not a day this reads: ${text}`);
  return { month: +match[1], week: +match[2], day: +match[3], minutes: match[4] ? seconds(match[4]) / 60 : 120 };
}

/** Wall-clock moment of a rule's day in a year, as if it were UTC. Weekday 0 is Sunday; week 5 is the last. */
function dayMoment({ month, week, day, minutes }, year) {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  let date = 1 + ((day - first + 7) % 7) + (week - 1) * 7;
  while (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) date -= 7;
  return Date.UTC(year, month - 1, date) / 1000 + minutes * 60;
}

/** The rule's changes in the years from first to last, in order. */
export function ruleTransitions(rule, first, last) {
  if (!rule.start) return [];
  const all = [];
  for (let year = first; year <= last; ++year) {
    all.push(dayMoment(rule.start, year) - rule.standard, dayMoment(rule.end, year) - rule.summer);
  }
  return all.sort((a, b) => a - b);
}

export function ruleOffsetAt(rule, t) {
  if (!rule.start) return rule.standard;
  const year = new Date((t + rule.standard) * 1000).getUTCFullYear();
  const start = dayMoment(rule.start, year) - rule.standard, end = dayMoment(rule.end, year) - rule.summer;
  const summer = start < end ? t >= start && t < end : t >= start || t < end;
  return summer ? rule.summer : rule.standard;
}

export function offsetAt(zone, t) {
  const { times, offsets } = zone;
  if (times.length === 0 || t >= times[times.length - 1]) return ruleOffsetAt(zone.rule, t);
  if (t < times[0]) return zone.before;
  let low = 0, high = times.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (times[middle] <= t) low = middle; else high = middle;
  }
  return offsets[low];
}
