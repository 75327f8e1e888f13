/// Tryton: a sale opportunity with its parties and notes, as JSON-RPC answers them.
import type { Adapted, AdapterConfig, Answer } from "./adapt.js";
import { Draft, begin, recordId } from "./lead.js";
import { emptyRow, idOf, rowOf, rowsOf } from "./row.js";
import type { Row } from "./row.js";
import { country, inCurrency, instant, language, mapped, number, region } from "./values.js";
import type { Cell } from "./values.js";

/// The fields that are read, by model: what to name in `read`.
export const trytonFields = {
  opportunity: ["id", "party", "contact", "employee", "employee.", "party.", "contact.", "currency.", "description", "amount", "state"],
  party: ["id", "name", "full_name", "website", "email", "phone", "lang.", "addresses."],
  note: ["id", "message", "create_date", "create_uid", "create_uid."],
} as const;

type Fields<Kind extends keyof typeof trytonFields> = (typeof trytonFields)[Kind][number];
type Inside = "id" | "rec_name" | "code" | "country." | "subdivision.";

/// The `opportunity` is required. `party` is the company, `contact` the person when the opportunity names one.
export interface TrytonRecords {
  readonly opportunity: Answer<Fields<"opportunity">>;
  readonly party?: Answer<Fields<"party">>;
  readonly contact?: Answer<Fields<"party">>;
  readonly notes?: Answer<Fields<"note">>;
}

/// A value of a type that JSON lacks comes as an object that names its class.
type Typed = Partial<Record<"__class__" | "decimal" | "year" | "month" | "day" | "hour" | "minute" | "second" | "microsecond", unknown>>;

function plain({ reading, pointer, value }: Cell): Cell {
  const typed = typeof value === "object" && value !== null ? (value as Typed) : undefined;
  const digits = (name: keyof Typed, length: number) => String(typed?.[name] ?? 0).padStart(length, "0");
  const day = () => `${digits("year", 4)}-${digits("month", 2)}-${digits("day", 2)}`;
  switch (typed?.__class__) {
    case "Decimal":
      return { reading, pointer, value: typed.decimal };
    case "date":
      return { reading, pointer, value: day() };
    case "datetime":
      return { reading, pointer, value: `${day()}T${digits("hour", 2)}:${digits("minute", 2)}:${digits("second", 2)}.${digits("microsecond", 6)}Z` };
    default:
      return { reading, pointer, value };
  }
}

/// Every model counts from 1, so an id is one only beside its model's name.
const numbered = (model: string, id: string | undefined) => (id === undefined ? undefined : `${model}/${id}`);

function noteOf(draft: Draft, row: Row<Fields<"note">>): void {
  const id = recordId("note", row, "id");
  if (id === undefined) return;
  const user = row.row<Inside>("create_uid.");
  const author = { id: numbered("res.user", user?.id("id") ?? row.id("create_uid")), name: user?.text("rec_name") };
  draft.note({ id, pointer: row.pointer, at: instant(plain(row.cell("create_date")), "utc"), text: row.text("message"), author });
}

function companyOf(party: Row<Fields<"party">>, opportunity: Row<Fields<"opportunity">>) {
  const address = party.rows<Inside>("addresses.")[0];
  const land = address?.row<Inside>("country.");
  const code = land === undefined ? undefined : country(land.cell(land.text("code") === undefined ? "rec_name" : "code"));
  const part = address?.row<Inside>("subdivision.");
  return {
    name: party.text("name") ?? party.text("full_name") ?? opportunity.row<Inside>("party.")?.text("rec_name"),
    domain: party.domain("website"),
    country: code,
    region: part === undefined ? undefined : region(part.cell(part.text("code") === undefined ? "rec_name" : "code"), code),
  };
}

/// Throws an AdapterError when there is no opportunity with an id.
export function fromTryton(records: TrytonRecords, config?: AdapterConfig): Adapted {
  const reading = begin(config);
  const opportunity = rowOf(reading, "/opportunity", records.opportunity);
  const draft = new Draft(reading, `sale.opportunity/${idOf(opportunity, "/opportunity", "id")}`);
  if (opportunity === undefined) return draft.finish({});
  const party = rowOf(reading, "/party", records.party) ?? emptyRow<Fields<"party">>(reading, "/party");
  const contact = rowOf(reading, "/contact", records.contact) ?? emptyRow<Fields<"party">>(reading, "/contact");
  const person = opportunity.row<Inside>("contact.");
  reading.addProspect(contact.text("email"), party.text("email"));
  for (const row of rowsOf(reading, "/notes", records.notes)) noteOf(draft, row);
  draft.custom(opportunity, party);
  const amount = number(plain(opportunity.cell("amount")));
  const employee = opportunity.row<Inside>("employee.");
  const lang = (contact.row<Inside>("lang.") ?? party.row<Inside>("lang."))?.cell("code");
  const currency = opportunity.row<Inside>("currency.");
  const isOpen = ["lead", "opportunity", undefined].includes(opportunity.text("state"));
  if (!isOpen) reading.warn(opportunity.at("state"), "closed_deal", "is closed, and no open deal of the lead");
  return draft.finish({
    contact: {
      name: contact.text("name") ?? person?.text("rec_name"),
      email: contact.text("email") ?? party.text("email"),
      phone: contact.phone("phone") ?? party.phone("phone"),
      language: lang === undefined ? undefined : language(lang),
    },
    company: companyOf(party, opportunity),
    account: { owner_id: reading.owner(opportunity.at("employee"), { id: numbered("company.employee", employee?.id("id") ?? opportunity.id("employee")), name: employee?.text("rec_name") }) },
    deal: {
      value: amount === undefined || !isOpen ? undefined : inCurrency(amount, opportunity.cell("amount"), currency?.cell(currency.text("code") === undefined ? "rec_name" : "code")),
      stage: isOpen ? mapped(opportunity.cell("state"), reading.config.stages) : undefined,
    },
  });
}
