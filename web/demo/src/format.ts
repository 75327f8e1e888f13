/// How the CRM writes times, money and places.
import type { Lead, Money } from "../../src/engine/index.js";
import { viewer } from "./store.js";

export function clock(at: string, timeZone = viewer.timeZone): string {
  return new Intl.DateTimeFormat("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone }).format(new Date(at));
}

export function day(at: string, timeZone = viewer.timeZone): string {
  return new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", timeZone }).format(new Date(at));
}

export function dateTime(at: string): string {
  return `${day(at)}, ${clock(at)}`;
}

/// What the CRM holds, or nothing.
export type Held<T> = T | null | undefined;

export function money(value: Held<Money>): string {
  if (value == null) return "";
  if (value.currency == null || value.currency === "") return value.amount.toLocaleString("en");
  return new Intl.NumberFormat("en", { style: "currency", currency: value.currency, maximumFractionDigits: 0 }).format(value.amount);
}

export function country(code: Held<string>): string {
  return code == null || code === "" ? "" : (new Intl.DisplayNames("en", { type: "region" }).of(code) ?? code);
}

export function language(tag: Held<string>): string {
  return tag == null || tag === "" ? "" : (new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag);
}

/// The last thing the prospect did or wrote.
export function lastActivity(lead: Lead, now: string): { at: string; text: string } | undefined {
  const written = (lead.messages ?? []).filter((one) => one.from === "prospect").map((one) => ({ at: one.at, text: one.text }));
  const done = (lead.events ?? []).filter((one) => one.at <= now).map((one) => ({ at: one.at, text: `${one.kind.replaceAll("_", " ")}: ${one.subject ?? ""}` }));
  return [...written, ...done].sort((a, b) => (a.at < b.at ? 1 : -1))[0];
}

/// `just now`, `12 min ago`, `3 d ago`.
export function ago(at: string, now: string): string {
  const minutes = Math.round((Date.parse(now) - Date.parse(at)) / 60_000);
  if (minutes < 1) return "just now";
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} h ago`;
  return `${Math.round(minutes / 1440)} d ago`;
}
