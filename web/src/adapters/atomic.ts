/// Atomic CRM and other react-admin hosts of its shape: a contact with company, deal, notes and tasks, as its data provider gives them.
import type { Adapted, AdapterConfig, Answer } from "./adapt.js";
import { Draft, begin, fullName, ifOpen, recordId } from "./lead.js";
import { emptyRow, idOf, rowOf, rowsOf } from "./row.js";
import type { Row } from "./row.js";
import { mapped, money, region, writtenMoney } from "./values.js";

/// The fields that are read, by resource. The rows of `sales` hold passwords in its demo, which is why nothing else is looked at.
export const atomicFields = {
  contact: ["id", "first_name", "last_name", "title", "company_name", "email_jsonb", "phone_jsonb", "sales_id"],
  company: ["name", "sector", "size", "website", "state_abbr", "country", "revenue"],
  deal: ["stage", "amount", "expected_closing_date", "archived_at"],
  note: ["id", "text", "date", "sales_id"],
  task: ["id", "type", "text", "due_date", "done_date"],
  activity: ["type", "contactNote"],
  sale: ["id", "first_name", "last_name", "email"],
} as const;

type Fields<Kind extends keyof typeof atomicFields> = (typeof atomicFields)[Kind][number];

/// The `contact` is required; lists come bare or as the data provider's `{ data }`.
export interface AtomicRecords {
  readonly contact: Answer<Fields<"contact">>;
  readonly company?: Answer<Fields<"company">>;
  readonly deal?: Answer<Fields<"deal">>;
  readonly notes?: Answer<Fields<"note">>;
  readonly tasks?: Answer<Fields<"task">>;
  /// The activity log, for its notes.
  readonly activities?: Answer<Fields<"activity">>;
  readonly sales?: Answer<Fields<"sale">>;
}

const envelopes = ["data"];

/// The least head count of each size class: a class says no more.
const leastOfClass: Readonly<Record<string, number>> = { "1": 1, "10": 2, "50": 10, "250": 50, "500": 250 };

function employeesOf(row: Row<Fields<"company">>): number | undefined {
  const size = row.id("size");
  if (size === undefined) return undefined;
  const least = Object.hasOwn(leastOfClass, size) ? leastOfClass[size] : undefined;
  if (least === undefined) row.reading.warn(row.at("size"), "unmapped_code", "must be a size class: 1, 10, 50, 250 or 500");
  else if (least > 1) row.reading.warn(row.at("size"), "size_class", `is a size class; its least head count, ${least}, is taken`);
  return least;
}

function noteOf(draft: Draft, row: Row<Fields<"note">>): void {
  const id = recordId("note", row, "id");
  if (id !== undefined) draft.note({ id, pointer: row.pointer, at: row.instant("date"), text: row.text("text"), author: { id: row.id("sales_id") } });
}

function taskOf(draft: Draft, row: Row<Fields<"task">>): void {
  const id = recordId("task", row, "id");
  if (id === undefined) return;
  const outcome = row.text("done_date") === undefined ? undefined : "done";
  draft.happen({ id, pointer: row.pointer, at: row.instant("due_date"), kind: "task", subject: row.text("text"), outcome });
}

function companyOf(row: Row<Fields<"company">>, contact: Row<Fields<"contact">>) {
  const country = row.country("country");
  return {
    name: row.text("name") ?? contact.text("company_name"),
    domain: row.domain("website"),
    industry: mapped(row.cell("sector"), row.reading.config.industries),
    employees: employeesOf(row),
    annual_revenue: writtenMoney(row.cell("revenue")),
    country,
    region: region(row.cell("state_abbr"), country),
  };
}

const isClosed = (deal: Row<Fields<"deal">>): boolean => deal.text("archived_at") !== undefined || ["won", "lost"].includes(deal.text("stage") ?? "");

/// Throws an AdapterError when there is no contact with an id.
export function fromAtomic(records: AtomicRecords, config?: AdapterConfig): Adapted {
  const reading = begin(config);
  for (const sale of rowsOf(reading, "/sales", records.sales, envelopes)) reading.addUser({ id: sale.id("id"), name: fullName(sale.text("first_name"), sale.text("last_name")), email: sale.text("email") });
  const contact = rowOf(reading, "/contact", records.contact, envelopes);
  const draft = new Draft(reading, idOf(contact, "/contact", "id"));
  if (contact === undefined) return draft.finish({});
  const company = rowOf(reading, "/company", records.company, envelopes) ?? emptyRow<Fields<"company">>(reading, "/company");
  const deal = ifOpen(rowOf(reading, "/deal", records.deal, envelopes), isClosed);
  const notes = rowsOf(reading, "/notes", records.notes, envelopes);
  for (const row of notes) noteOf(draft, row);
  const known = new Set(notes.map((row) => row.id("id")));
  for (const row of rowsOf(reading, "/activities", records.activities, envelopes)) {
    const note = row.row<Fields<"note">>("contactNote");
    if (note !== undefined && !known.has(note.id("id"))) noteOf(draft, note);
  }
  for (const row of rowsOf(reading, "/tasks", records.tasks, envelopes)) taskOf(draft, row);
  draft.custom(deal, contact, company);
  return draft.finish({
    contact: {
      name: fullName(contact.text("first_name"), contact.text("last_name")),
      title: contact.text("title"),
      email: contact.rows<"email">("email_jsonb")[0]?.text("email"),
      phone: contact.rows<"number">("phone_jsonb")[0]?.phone("number"),
    },
    company: companyOf(company, contact),
    account: { owner_id: reading.owner(contact.at("sales_id"), { id: contact.id("sales_id") }) },
    deal: deal === undefined ? {} : { value: money(deal.cell("amount")), stage: mapped(deal.cell("stage"), reading.config.stages), close_date: deal.day("expected_closing_date") },
  });
}
