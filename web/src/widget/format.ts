/// Times and places as a rep reads them. Everything depends on its arguments alone.
import type { Evidence, Lead, Roster } from "../generated/contract.js";
import { contractWords, type ContractWords } from "./words/contract/index.js";
import type { Speech } from "./words/language.js";
import { panelWords, type PanelWords } from "./words/panel/index.js";
import { dates, numbers } from "./words/intl.js";

export type Words = ContractWords & PanelWords;

export function wordsOf(speech: Speech): Words {
  return { ...contractWords[speech.language], ...panelWords[speech.language] };
}

/// What all parts of the panel need to know to write something down.
export interface Setting {
  lead: Lead;
  roster: Roster;
  /// BCP 47 tag for dates and numbers.
  language: string;
  /// IANA zone of the person who looks; the browser's when undefined.
  timeZone: string | undefined;
  as_of: string;
  words: Words;
}

/// What writing a time takes of it.
export type Clock = Pick<Setting, "language" | "timeZone" | "as_of">;

/// `10:15`, and with the day when it is not the day of `as_of`: `Fri, Nov 20, 10:15`, or shorter `Nov 20, 10:15`. In the rep's zone.
export function time(at: string, setting: Clock, weekday: "short" | "none" = "short"): string {
  return written(at, setting, weekday, setting.timeZone, false);
}

/// The same in any zone, and with the zone's name.
export function timeIn(at: string, zone: string, setting: Setting): string {
  return written(at, setting, "short", zone, true);
}

function written(at: string, setting: Clock, weekday: "short" | "none", zone: string | undefined, named: boolean): string {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return at;
  const timeZone = zone === undefined || !isZone(zone) ? {} : { timeZone: zone };
  const day = dates(setting.language, { ...timeZone, ...(weekday === "none" ? {} : { weekday }), day: "numeric", month: "short" });
  const clock = dates(setting.language, { ...timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23", ...(named ? { timeZoneName: "short" } : {}) });
  const same = day.format(instant) === day.format(new Date(setting.as_of === "" ? at : setting.as_of));
  return same ? clock.format(instant) : `${day.format(instant)}, ${clock.format(instant)}`;
}

const zones = new Map<string, boolean>();

/// Hosts and CRMs name zones that this browser does not know.
function isZone(zone: string): boolean {
  let known = zones.get(zone);
  if (known === undefined) {
    try {
      new Intl.DateTimeFormat("en", { timeZone: zone });
      known = true;
    } catch {
      known = false;
    }
    if (zones.size > 1000) zones.clear();
    zones.set(zone, known);
  }
  return known;
}

/// The zone in which times are written.
export function zoneOf(setting: Setting): string {
  return setting.timeZone !== undefined && isZone(setting.timeZone) ? setting.timeZone : new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/// `America/New York, EST`
export function zoneLabel(setting: Setting): string {
  const zone = zoneOf(setting);
  const short = dates(setting.language, { timeZone: zone, timeZoneName: "short" }).formatToParts(new Date(setting.as_of)).find((one) => one.type === "timeZoneName")?.value;
  return `${zone.replaceAll("_", " ")}${short === undefined ? "" : ` (${short})`}`;
}

/// What is left until a deadline: `4:32`, `2 hr 5 min`, `3 days 4 hr`; the sign is the caller's to tell.
export function span(ms: number, language: string): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const unit = (n: number, name: string) => numbers(language, { style: "unit", unit: name, unitDisplay: "short" }).format(n);
  if (hours >= 48) return `${unit(Math.floor(hours / 24), "day")} ${unit(hours % 24, "hour")}`;
  if (hours >= 1) return `${unit(hours, "hour")} ${unit(minutes % 60, "minute")}`;
  return `${minutes}:${String(seconds % 60).padStart(2, "0")}`;
}

export function percent(of100: number, setting: Setting): string {
  return numbers(setting.language, { style: "percent" }).format(of100 / 100);
}

/// Where a piece of evidence comes from: `Chat, 10:08`, `Record: company employees`.
export function sourceLabel(evidence: Evidence, setting: Setting): string {
  const { words } = setting;
  const [kind, ...rest] = evidence.source.split(":");
  const name = rest.join(":");
  if (kind === "message") {
    const message = setting.lead.messages?.find((one) => one.id === name);
    if (message === undefined) return words.message(name);
    const who = message.from === "prospect" ? "" : ` (${message.name || words.speakers[message.from]})`;
    return `${words.channels[message.channel]}${who}, ${time(message.at, setting, "none")}`;
  }
  if (kind === "event") {
    const event = setting.lead.events?.find((one, index) => one.id === name || String(index) === name);
    return event === undefined ? words.event(name).trim() : `${words.events[event.kind]}, ${time(event.at, setting, "none")}`;
  }
  if (kind === "signal") return setting.lead.signals?.[Number(name)]?.source ?? words.signal(name);
  if (kind === "field") return words.record(name.split("/").filter(Boolean).join(", ").replaceAll("_", " "));
  return evidence.source;
}

export function repName(id: string, setting: Setting): string {
  return clipped(setting.roster.reps?.find((rep) => rep.id === id)?.name ?? id);
}

export function queueName(id: string, setting: Setting): string {
  return clipped(setting.roster.queues?.find((queue) => queue.id === id)?.name ?? id);
}

/// Names come from outside, where nobody limits them.
function clipped(name: string): string {
  return name.length <= 120 ? name : `${name.slice(0, 119).replace(/[\ud800-\udbff]$/, "")}…`;
}

/// Up to two first letters of a name.
export function initials(name: string): string {
  const letters = name.split(/\s+/u).filter(Boolean).map((word) => [...word][0] ?? "");
  return (letters.length > 1 ? [letters[0], letters[letters.length - 1]] : letters).join("").toUpperCase();
}
