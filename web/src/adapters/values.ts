/// One value of a record, read as what it must be. Each function warns of what it can't read and gives undefined for it.
import type { Money } from "../generated/contract.js";
import { isHtml, textOfHtml } from "./html.js";
import { countryCode, domainOf, hasRegions, isCurrency, languageTag, phoneNumber, regionCode, zoneName } from "./places.js";
import type { Reading } from "./reading.js";
import { dayOf, instantOf } from "./time.js";

/// A value, where it stands, and who is told when it is wrong.
export interface Cell {
  readonly reading: Reading;
  readonly pointer: string;
  readonly value: unknown;
}

/// The largest whole number the contract has room for.
const mostPeople = 1_000_000_000;

/// Text as text, a number as its digits. Half a character (a lone surrogate) becomes U+FFFD, or the engine would refuse the lead.
function scalar({ reading, pointer, value }: Cell): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value.replace(/\p{Surrogate}/gu, "\ufffd").trim() || undefined;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  reading.warn(pointer, "wrong_type", "must be text");
  return undefined;
}

export const text = scalar;

/// An id: text or a number, 0 among them.
export const id = scalar;

/// HTML as the text it shows, with a warning. What holds neither a tag nor a character by name is text already, lines and all:
/// the same field holds either, after who wrote it.
export function html(cell: Cell): string | undefined {
  const markup = scalar(cell);
  if (markup === undefined || !isHtml(markup)) return markup;
  cell.reading.warn(cell.pointer, "html_read_as_text", "is HTML and was read as text; pictures, colours and link addresses are gone");
  return textOfHtml(markup) || undefined;
}

export function number(cell: Cell): number | undefined {
  const written = scalar(cell);
  if (written === undefined) return undefined;
  const read = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(written) ? Number(written) : NaN;
  if (Number.isFinite(read) && Math.abs(read) <= Number.MAX_SAFE_INTEGER) return read;
  cell.reading.warn(cell.pointer, "bad_number", "must be a number");
  return undefined;
}

/// A whole number that counts something.
export function count(cell: Cell): number | undefined {
  const read = number(cell);
  if (read === undefined) return undefined;
  if (Number.isInteger(read) && read >= 0 && read <= mostPeople) return read;
  cell.reading.warn(cell.pointer, "bad_number", "must be a whole number from 0 to 1000000000");
  return undefined;
}

export function flag({ reading, pointer, value }: Cell): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (value === undefined || value === null || value === "") return undefined;
  const word = String(value).trim().toLowerCase();
  if (["true", "1", "yes", "y"].includes(word)) return true;
  if (["false", "0", "no", "n"].includes(word)) return false;
  reading.warn(pointer, "wrong_type", "must be true or false");
  return undefined;
}

export function instant(cell: Cell, unzoned: "utc" | "local"): string | undefined {
  const written = scalar(cell);
  if (written === undefined) return undefined;
  // A day begins when it begins for people, not in UTC.
  const day = /^\d{4}-\d\d-\d\d$/.test(written);
  const read = instantOf(written, day || unzoned === "local" ? cell.reading.clock : undefined);
  if (read === undefined) cell.reading.warn(cell.pointer, "bad_time", "must be a time such as 2026-11-20T14:03:00Z");
  else if (!read.hasTime) cell.reading.warn(cell.pointer, "no_time_of_day", "names a day without a time; its first moment is taken");
  return read?.at;
}

export function day(cell: Cell): string | undefined {
  const written = scalar(cell);
  if (written === undefined) return undefined;
  const read = dayOf(written, cell.reading.clock);
  if (read === undefined) cell.reading.warn(cell.pointer, "bad_time", "must be a day such as 2026-11-20");
  return read;
}

export function country(cell: Cell): string | undefined {
  const written = scalar(cell);
  if (written === undefined) return undefined;
  const code = countryCode(written);
  if (code === undefined) cell.reading.warn(cell.pointer, "unknown_country", "must be an ISO 3166-1 code or a country's English name");
  return code;
}

/// A region of a country that is known; of any other country nothing is said, because its codes are not.
export function region(cell: Cell, of: string | undefined): string | undefined {
  const written = scalar(cell);
  if (written === undefined || of === undefined || !hasRegions(of)) return undefined;
  const code = regionCode(of, written);
  if (code === undefined) cell.reading.warn(cell.pointer, "unknown_region", `must be a region of ${of}, by code or name`);
  return code;
}

export function zone(cell: Cell): string | undefined {
  const written = scalar(cell);
  if (written === undefined) return undefined;
  const name = zoneName(written);
  if (name === undefined) cell.reading.warn(cell.pointer, "unknown_zone", "must be an IANA zone such as America/Chicago");
  return name;
}

export function language(cell: Cell): string | undefined {
  const written = scalar(cell);
  if (written === undefined) return undefined;
  const tag = languageTag(written);
  if (tag === undefined) cell.reading.warn(cell.pointer, "unknown_word", "must be a BCP 47 tag such as pt-BR");
  return tag;
}

export function phone(cell: Cell): string | undefined {
  const written = scalar(cell);
  return written === undefined ? undefined : phoneNumber(written);
}

export function domain(cell: Cell): string | undefined {
  const written = scalar(cell);
  return written === undefined ? undefined : domainOf(written);
}

/// One of the contract's words, in any case and with blanks for `_`.
export function word(cell: Cell, words: readonly string[]): string | undefined {
  const written = scalar(cell);
  if (written === undefined) return undefined;
  const wanted = written.toLowerCase().replace(/[\s-]+/g, "_");
  if (words.includes(wanted)) return wanted;
  cell.reading.warn(cell.pointer, "unknown_word", `must be one of ${words.join(", ")}`);
  return undefined;
}

/// A word of the CRM's, or what the configuration says for it.
export function mapped(cell: Cell, map: Readonly<Record<string, string>> | undefined): string | undefined {
  const written = scalar(cell);
  if (written === undefined) return undefined;
  const said = map !== undefined && Object.hasOwn(map, written) ? map[written] : undefined;
  if (said !== undefined) return said;
  if (!/^\d+$/.test(written) && !/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(written)) return written;
  cell.reading.warn(cell.pointer, "unmapped_code", "is a code that says nothing to people; the configuration can say what it stands for");
  return undefined;
}

/// An amount in the currency named beside it, or in the configuration's.
export function money(amount: Cell, currency?: Cell): Money | undefined {
  const read = number(amount);
  return read === undefined ? undefined : inCurrency(read, amount, currency);
}

/// The same, for an amount that was read already.
export function inCurrency(amount: number, told: Cell, currency?: Cell): Money {
  const rounded = Math.round(amount * 100) / 100;
  const written = currency === undefined ? undefined : scalar(currency)?.toUpperCase();
  if (written !== undefined && isCurrency(written)) return { amount: rounded, currency: written };
  const fallback = told.reading.config.currency;
  if (written !== undefined && currency !== undefined) currency.reading.warn(currency.pointer, "unknown_currency", "must be an ISO 4217 code such as USD");
  else if (fallback === undefined) told.reading.warn(told.pointer, "no_currency", "is an amount without a currency; it is taken at its number");
  return fallback === undefined || written !== undefined ? { amount: rounded } : { amount: rounded, currency: fallback };
}

/// An amount as people write it: `$24M`, `18.000,00 EUR`, `1.2 million`. The last of `.` and `,` is the decimal sign unless three
/// digits follow it; with a scale behind them, or the other sign before it, three digits are decimals too.
export function writtenMoney(cell: Cell): Money | undefined {
  const written = scalar(cell);
  if (written === undefined) return undefined;
  const found = /^([^\d.,-]{0,8}?)\s*(-?\d[\d.,'\u00a0\u202f ]{0,30})([^\d]{0,20})$/.exec(written);
  const { scale, rest } = scaleOf((found?.[3] ?? "").trim());
  const amount = decimal((found?.[2] ?? "").replace(/[\s'\u00a0\u202f]/g, ""), scale !== undefined);
  if (found === null || rest.length > 8 || !Number.isFinite(amount)) {
    cell.reading.warn(cell.pointer, "bad_number", "must be an amount of money");
    return undefined;
  }
  const code = currencyOf(`${found[1] ?? ""}${rest}`.trim());
  return inCurrency(amount * (scale ?? 1), cell, code === undefined ? undefined : { ...cell, value: code });
}

function decimal(digits: string, isScaled: boolean): number {
  const signs = digits.match(/[.,]/g) ?? [];
  const isLone = signs.filter((sign) => sign === signs.at(-1)).length === 1;
  const groups = /[.,]\d{3}$/.test(digits) && !(isLone && (isScaled || signs.length > 1));
  return Number(digits.replace(groups ? /[.,]/g : /[.,](?=.*[.,])/g, "").replace(",", "."));
}

/// The scale that a tail begins with. A letter behind it makes it a part of a word (`MXN`, `kr`), unless that is a currency (`kEUR`).
function scaleOf(tail: string): { scale: number | undefined; rest: string } {
  const found = /^(thousand|million|mio|mn|billion|bn|[kmb])(?:(?!\p{L})|(?=[a-z]{3}$))/iu.exec(tail)?.[1];
  const rest = tail.slice(found?.length ?? 0).trim();
  if (found === undefined || (/^\p{L}/u.test(tail.slice(found.length)) && !isCurrency(rest.toUpperCase()))) return { scale: undefined, rest: tail };
  const letter = found.charAt(0).toLowerCase();
  return { scale: letter === "m" ? 1e6 : letter === "b" ? 1e9 : 1e3, rest };
}

/// A sign that several currencies share says nothing; the configuration's stands then.
function currencyOf(sign: string): string | undefined {
  const bySign: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP", US$: "USD", "₹": "INR", C$: "CAD", A$: "AUD" };
  if (Object.hasOwn(bySign, sign)) return bySign[sign];
  return sign === "" || sign === "$" || sign === "¥" || sign === "kr" ? undefined : sign;
}
