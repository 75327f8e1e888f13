/// A CRM's row, read by the names of its fields. What is not there, null or empty is undefined; what is there and can't be read is
/// a warning at its place, and undefined.
import { AdapterError } from "./adapt.js";
import type { Answer, Raw } from "./adapt.js";
import type { Reading } from "./reading.js";
import * as values from "./values.js";

/// Where a row keeps its fields: beside one another, or in `fields` as `{ value }` (Salesforce's UI API), or in `properties` (HubSpot).
export type Nest = "fields" | "properties" | undefined;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

export class Row<Name extends string> {
  readonly reading: Reading;
  readonly pointer: string;
  readonly #fields: Fields;
  readonly #nest: Nest;

  constructor(reading: Reading, pointer: string, fields: Fields, nest?: Nest) {
    this.reading = reading;
    this.pointer = pointer;
    this.#fields = fields;
    this.#nest = nest;
  }

  /// The field's value and the JSON Pointer to it.
  cell(name: Name): values.Cell {
    const inner = this.#nest === undefined || !Object.hasOwn(this.#fields, this.#nest) ? undefined : this.#fields[this.#nest];
    const place = `${this.pointer}/${this.#nest ?? ""}/${step(name)}`;
    if (isFields(inner) && Object.hasOwn(inner, name)) {
      const held = inner[name];
      const wrapped = this.#nest === "fields" && isFields(held);
      return { reading: this.reading, pointer: wrapped ? `${place}/value` : place, value: wrapped ? held["value"] : held };
    }
    return { reading: this.reading, pointer: `${this.pointer}/${step(name)}`, value: Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined };
  }

  at(name: Name): string {
    return this.cell(name).pointer;
  }

  text = (name: Name) => values.text(this.cell(name));
  id = (name: Name) => values.id(this.cell(name));
  count = (name: Name) => values.count(this.cell(name));
  number = (name: Name) => values.number(this.cell(name));
  flag = (name: Name) => values.flag(this.cell(name));
  day = (name: Name) => values.day(this.cell(name));
  country = (name: Name) => values.country(this.cell(name));
  zone = (name: Name) => values.zone(this.cell(name));
  language = (name: Name) => values.language(this.cell(name));
  phone = (name: Name) => values.phone(this.cell(name));
  domain = (name: Name) => values.domain(this.cell(name));
  html = (name: Name) => values.html(this.cell(name));

  /// An instant; one that names no zone is in UTC, or on the configuration's clock where the CRM writes local times.
  instant(name: Name, unzoned: "utc" | "local" = "utc"): string | undefined {
    return values.instant(this.cell(name), unzoned);
  }

  /// A field that is a row itself.
  row<Inner extends string>(name: Name): Row<Inner> | undefined {
    const { pointer, value } = this.cell(name);
    return isFields(value) ? new Row<Inner>(this.reading, pointer, value) : undefined;
  }

  /// A field that is a list of rows.
  rows<Inner extends string>(name: Name): Row<Inner>[] {
    const { pointer, value } = this.cell(name);
    return (Array.isArray(value) ? value : []).flatMap((one: unknown, n) => (isFields(one) ? [new Row<Inner>(this.reading, `${pointer}/${n}`, one)] : []));
  }

  /// A field by a name of the configuration's.
  custom(name: string): values.Cell {
    return this.cell(name as Name);
  }
}

/// A name as a step of a JSON Pointer.
const step = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/// The rows of an answer, which may come bare, as a list, or inside `envelopes`.
export function rowsOf<Name extends string>(reading: Reading, pointer: string, answer: Answer<Name> | null | undefined, envelopes: readonly string[] = [], nest?: Nest): Row<Name>[] {
  let [place, value]: [string, unknown] = [pointer, answer];
  // Pipedrive and Twenty wrap twice; nobody wraps deeper.
  for (let depth = 0; depth < 3 && isFields(value); depth += 1) {
    const outer: Fields = value;
    const envelope = envelopes.find((name) => Object.hasOwn(outer, name) && typeof outer[name] === "object");
    if (envelope === undefined) break;
    [place, value] = [`${place}/${envelope}`, outer[envelope]];
  }
  if (value === undefined || value === null) return [];
  const listed = Array.isArray(value);
  return (listed ? (value as readonly unknown[]) : [value]).map((one, n) => {
    const own = listed ? `${place}/${n}` : place;
    if (!isFields(one)) throw new AdapterError(own, "wrong_type", "must be a record, with its fields by name");
    return new Row<Name>(reading, own, one, nest);
  });
}

/// The one row of an answer, the first when there are more.
export function rowOf<Name extends string>(reading: Reading, pointer: string, answer: Answer<Name> | null | undefined, envelopes: readonly string[] = [], nest?: Nest): Row<Name> | undefined {
  return rowsOf(reading, pointer, answer, envelopes, nest)[0];
}

/// The id without which there is no lead.
export function idOf<Name extends string>(row: Row<Name> | undefined, pointer: string, name: Name): string {
  if (row === undefined) throw new AdapterError(pointer, "missing", "must be the record of the lead");
  const id = row.id(name);
  if (id === undefined) throw new AdapterError(row.at(name), "missing", "must be the id of the record");
  return id;
}

/// A row of nothing, for records that were not fetched: it saves every adapter a question a field.
export function emptyRow<Name extends string>(reading: Reading, pointer: string): Row<Name> {
  return new Row<Name>(reading, pointer, {});
}

export type { Raw };
