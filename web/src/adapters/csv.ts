/// Leads of a CSV file: any export of any CRM, told which column is what. Rows with the same id are one lead and its messages.
/// The parser is papaparse: no dependency, 7 kB brotli, and years of other people's broken files behind it.
import Papa from "papaparse";
import type { Channel, Speaker } from "../generated/contract.js";
import { AdapterError } from "./adapt.js";
import type { Adapted, AdapterConfig, AdapterWarning } from "./adapt.js";
import { isPlace, places } from "./fields.js";
import type { Place } from "./fields.js";
import { Draft, begin } from "./lead.js";
import { Row } from "./row.js";
import { instant, text, word } from "./values.js";
import type { Cell } from "./values.js";

const channels: readonly Channel[] = ["chat", "email", "sms", "call", "note"];
const speakers: readonly Speaker[] = ["prospect", "ai", "rep", "system"];
const messagePlaces = ["id", "message.id", "message.at", "message.text", "message.from", "message.channel", "message.name", "message.subject"] as const;

/// A place of the lead document, or of the message that a row holds.
export type CsvPlace = Place | (typeof messagePlaces)[number];

export interface CsvOptions {
  /// Which column is what; `id` is required.
  readonly columns: Readonly<Partial<Record<CsvPlace, string>>>;
  /// The channel of messages where no column names it.
  readonly channel?: Channel;
  /// What stands between columns; found out when left out.
  readonly delimiter?: string;
}

/// The leads of a file, in the order of their first rows; pointers are `/rows/<n>/<column>`, counted from the first row of data.
export interface CsvAdapted {
  readonly leads: readonly Adapted[];
  /// Of the file itself: rows that could not be read.
  readonly warnings: readonly AdapterWarning[];
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly warnings: AdapterWarning[];
}

function tableOf(file: string, delimiter: string | undefined): Table {
  const { data, errors } = Papa.parse(file.replace(/^\ufeff/, ""), { skipEmptyLines: "greedy", ...(delimiter === undefined ? {} : { delimiter }) });
  const [columns, ...rows] = data;
  if (columns === undefined) throw new AdapterError("", "missing", "must begin with a row of column names");
  const warnings = errors.filter(({ type }) => type !== "Delimiter").map(({ row, message }) => ({ pointer: `/rows/${(row ?? 1) - 1}`, code: "bad_row" as const, message: `can't be read as it was meant: ${message}` }));
  for (const [n, row] of rows.entries()) if (row.length > columns.length) warnings.push({ pointer: `/rows/${n}`, code: "bad_row", message: "has more values than there are columns; the rest is left out" });
  return { columns: columns.map((name) => name.trim()), rows, warnings };
}

function checkColumns(wanted: CsvOptions["columns"], { columns }: Table): void {
  if (wanted.id === undefined) throw new AdapterError("/columns/id", "missing", "must name the column of the lead's id");
  for (const [place, column] of Object.entries(wanted)) {
    if (!isPlace(place) && !(messagePlaces as readonly string[]).includes(place)) throw new AdapterError(`/columns/${place}`, "unknown_word", `must be one of ${[...messagePlaces, ...places].join(", ")}`);
    const times = columns.filter((name) => name === column).length;
    if (times !== 1) throw new AdapterError(`/columns/${place}`, "unknown_word", `must name a column; ${column} is there ${times === 0 ? "not at all" : "more than once"} among ${columns.join(", ")}`);
  }
  const needed = ["message.at", "message.from"] as const;
  if (wanted["message.text"] !== undefined) for (const place of needed) if (wanted[place] === undefined) throw new AdapterError(`/columns/${place}`, "missing", "must name a column, because message.text does");
}

/// The value of a place; nothing where no column was named for it, though a column may have no name itself.
function cellOf(row: Row<string>, column: string | undefined): Cell {
  return column === undefined ? { reading: row.reading, pointer: row.pointer, value: undefined } : row.cell(column);
}

/// The message of a row, when its cell of text is not empty.
function messageOf(draft: Draft, row: Row<string>, { columns, channel }: CsvOptions, n: number): void {
  const cell = (place: (typeof messagePlaces)[number]) => cellOf(row, columns[place]);
  const said = text(cell("message.text"));
  if (said === undefined) return;
  const from = cell("message.from");
  const writer = text(from);
  const speaker = speakers.find((one) => one === writer?.toLowerCase());
  const name = text(cell("message.name"));
  const email = writer?.includes("@") === true ? writer : undefined;
  const author = speaker === undefined ? { email, name: name ?? (email === undefined ? writer : undefined) } : { name };
  const told = columns["message.channel"] === undefined ? channel : (word(cell("message.channel"), channels) as Channel | undefined);
  const id = text(cell("message.id")) ?? `row:${n}`;
  if (told === undefined) return draft.reading.warn(cell("message.channel").pointer, "unknown_word", "names no channel, and its message is left out");
  const at = instant(cell("message.at"), "local");
  draft.say({ id, pointer: from.pointer, at, channel: told, text: said, author, direction: undefined, subject: text(cell("message.subject")), from: speaker });
}

/// Throws an AdapterError when the file has no columns, or not the ones that are named.
export function fromCsv(file: string, options: CsvOptions, config?: AdapterConfig): CsvAdapted {
  const table = tableOf(file, options.delimiter);
  checkColumns(options.columns, table);
  const fields = Object.fromEntries(Object.entries(options.columns).filter(([place]) => isPlace(place)));
  const drafts = new Map<string, Draft>();
  for (const [n, values] of table.rows.entries()) {
    const cells: Record<string, unknown> = Object.fromEntries(table.columns.map((name, at) => [name, values[at]]));
    const pointer = `/rows/${n}`;
    const id = cells[options.columns.id ?? ""];
    const key = typeof id === "string" ? id.trim() : "";
    if (key === "") {
      table.warnings.push({ pointer, code: "no_id", message: "has no id of a lead, and is left out" });
      continue;
    }
    const known = drafts.get(key);
    const draft = known ?? new Draft(begin({ ...config, fields }), key);
    const row = new Row<string>(draft.reading, pointer, cells);
    if (known === undefined) {
      drafts.set(key, draft);
      draft.reading.addProspect(...(["contact.email", "contact.name"] as const).map((place) => text(cellOf(row, options.columns[place]))));
      draft.custom(row);
    }
    messageOf(draft, row, options, n);
  }
  return { leads: [...drafts.values()].map((draft) => draft.finish({})), warnings: table.warnings };
}
