/// Puts the lead document together: what every adapter does the same way once it has read its CRM's rows.
import type { Channel, Event, EventKind, Lead, Message, Speaker } from "../generated/contract.js";
import { AdapterError } from "./adapt.js";
import type { Adapted, AdapterConfig } from "./adapt.js";
import { isPlace, places, readInto } from "./fields.js";
import { Reading } from "./reading.js";
import type { Author } from "./reading.js";
import type { Row } from "./row.js";
import type { Cell } from "./values.js";

/// A part of the document in the making: undefined is what the record does not say.
export type Partly<Part> = { readonly [Key in keyof Part]?: Part[Key] | undefined };

/// The parts that stand beside messages and events.
export interface Parts {
  readonly contact?: Partly<NonNullable<Lead["contact"]>>;
  readonly company?: Partly<NonNullable<Lead["company"]>>;
  readonly account?: Partly<NonNullable<Lead["account"]>>;
  readonly deal?: Partly<NonNullable<Lead["deal"]>>;
  readonly nurture?: Partly<NonNullable<Lead["nurture"]>>;
  readonly qualification?: Partly<NonNullable<Lead["qualification"]>>;
}

export interface Said {
  /// The record's kind and id, so that two kinds may share a number.
  readonly id: string;
  /// Where the record stands.
  readonly pointer: string;
  readonly at: string | undefined;
  readonly channel: Channel;
  readonly text: string | undefined;
  readonly author: Author;
  readonly direction: "in" | "out" | undefined;
  readonly subject?: string | undefined;
  /// Where the CRM itself says who speaks.
  readonly from?: Speaker | undefined;
}

export interface Happened {
  readonly id: string;
  readonly pointer: string;
  readonly at: string | undefined;
  readonly kind: EventKind;
  readonly subject?: string | undefined;
  readonly outcome?: string | undefined;
  readonly durationSeconds?: number | undefined;
}

interface Tree {
  [name: string]: unknown;
}

function put(tree: Tree, [name = "", ...inner]: readonly string[], value: unknown): void {
  if (inner.length === 0) tree[name] = value;
  else put((tree[name] ??= {}) as Tree, inner, value);
}

/// What is said of an object without its undefined members; undefined when nothing is.
function told<Part extends object>(part: Part | undefined): Part | undefined {
  const members = Object.entries(part ?? {}).filter(([, value]) => value !== undefined);
  return members.length === 0 ? undefined : (Object.fromEntries(members) as Part);
}

export class Draft {
  readonly reading: Reading;
  readonly #id: string;
  readonly #messages: Message[] = [];
  /// Messages of the prospect whose rows hold an address alone.
  readonly #unnamed: Message[] = [];
  readonly #events: Event[] = [];
  readonly #seen = new Set<string>();
  readonly #custom: Tree = {};

  constructor(reading: Reading, id: string) {
    this.reading = reading;
    this.#id = id;
  }

  /// A message; one without words or a time is dropped with a warning.
  say({ id, pointer, at, channel, text, author, direction, subject, from }: Said): void {
    if (at === undefined) return this.reading.warn(pointer, "bad_time", "names no time at which it was written, and is left out");
    if (text === undefined) return this.reading.warn(pointer, "no_text", "has no text, and is left out");
    if (this.#isTwice(pointer, `message ${id}`)) return;
    const speaker = from ?? this.reading.speaker(pointer, author, direction);
    const known = this.reading.author(author);
    const message = told({ id, at, channel, from: speaker, text, name: known.name, subject });
    if (message === undefined) return;
    this.#messages.push(message as Message);
    if (speaker === "prospect" && known.name === undefined && this.reading.mayBeProspect(known)) this.#unnamed.push(message as Message);
  }

  /// A note about the lead, when there is one: nothing is missing where nobody wrote anything.
  note(said: Omit<Said, "channel" | "direction">): void {
    if (said.text !== undefined) this.say({ ...said, channel: "note", direction: "out" });
  }

  /// Something that happened or is planned; without a time it is dropped with a warning.
  happen({ id, pointer, at, kind, subject, outcome, durationSeconds }: Happened): void {
    if (at === undefined) return this.reading.warn(pointer, "bad_time", "names no time at which it happened, and is left out");
    if (this.#isTwice(pointer, `event ${id}`)) return;
    this.#events.push(told({ id, at, kind, subject, outcome, duration_seconds: durationSeconds }) as Event);
  }

  /// Reads the configuration's fields, each from the first of `rows` that has it.
  custom(...rows: readonly ({ custom(name: string): Cell } | undefined)[]): void {
    for (const [place, name] of Object.entries(this.reading.config.fields ?? {})) {
      if (!isPlace(place)) throw new AdapterError(`/config/fields/${place}`, "unknown_word", `must be one of ${places.join(", ")}`);
      const cell = rows.map((row) => row?.custom(name)).find((one) => one !== undefined && one.value !== undefined && one.value !== null);
      const value = cell === undefined ? undefined : readInto(place, cell);
      if (value !== undefined) put(this.#custom, place.split("."), value);
    }
  }

  finish(parts: Parts): Adapted {
    const language = parts.contact?.language ?? this.reading.config.language;
    const sections = { ...parts, contact: { ...parts.contact, language } };
    const names = ["contact", "company", "account", "deal", "nurture", "qualification"] as const;
    const written = names.map((name) => [name, told({ ...sections[name], ...(this.#custom[name] as object | undefined) })] as const).filter(([, part]) => part !== undefined);
    // The parts are typed by the contract one by one above; the entries of an object are not.
    const lead = { id: this.#id, ...Object.fromEntries(written) } as Lead;
    const name = lead.contact?.name;
    if (name !== undefined && name !== null) for (const message of this.#unnamed) message.name = name;
    if (this.#messages.length > 0) lead.messages = this.#messages;
    if (this.#events.length > 0) lead.events = this.#events;
    return { lead, warnings: this.reading.warnings };
  }

  #isTwice(pointer: string, id: string): boolean {
    if (this.#seen.has(id)) {
      this.reading.warn(pointer, "duplicate", "is there twice; the first one is kept");
      return true;
    }
    this.#seen.add(id);
    return false;
  }
}

/// Begins a lead; what an adapter's caller left out is the default.
export function begin(config: AdapterConfig | undefined): Reading {
  return new Reading(config ?? {});
}

/// The end of a record's id in the document: `email:17`. None when the record has no id, with a warning.
export function recordId<Name extends string>(kind: string, row: Row<Name>, name: Name): string | undefined {
  const id = row.id(name);
  if (id === undefined) row.reading.warn(row.pointer, "no_id", "is a record without an id, and is left out");
  return id === undefined ? undefined : `${kind}:${id}`;
}

/// The deal, while it is open; a closed one is dropped with a warning.
export function ifOpen<Name extends string>(deal: Row<Name> | undefined, isClosed: (row: Row<Name>) => boolean): Row<Name> | undefined {
  if (deal === undefined || !isClosed(deal)) return deal;
  deal.reading.warn(deal.pointer, "closed_deal", "is closed, and no open deal of the lead");
  return undefined;
}

/// First and last name as one.
export function fullName(first: string | undefined, last: string | undefined): string | undefined {
  return [first, last].filter((part) => part !== undefined).join(" ") || undefined;
}

/// Whole seconds from one time to another; undefined when either is missing or they stand the wrong way round.
export function secondsBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1000);
  return seconds >= 0 ? seconds : undefined;
}
