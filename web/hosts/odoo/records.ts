/// Makes a lead of Odoo's `crm.lead` with its messages and activities, with the tools of the adapters.
import type { Adapted, AdapterConfig, Answer } from "../../src/adapters/adapt.js";
import { begin, Draft, recordId } from "../../src/adapters/lead.js";
import type { Reading } from "../../src/adapters/reading.js";
import { idOf, rowOf, rowsOf, type Row } from "../../src/adapters/row.js";
import { mapped, money } from "../../src/adapters/values.js";

/// The fields that are read, by model.
export const odooFields = {
  lead: ["id", "contact_name", "partner_name", "email_from", "phone", "mobile", "function", "website", "country_id", "stage_id", "expected_revenue", "company_currency", "date_deadline", "user_id", "active"],
  message: ["id", "date", "body", "subject", "author_id", "email_from", "message_type", "is_internal"],
  activity: ["id", "summary", "date_deadline", "user_id"],
} as const;
type Fields<Kind extends keyof typeof odooFields> = (typeof odooFields)[Kind][number];

export interface OdooRecords {
  readonly lead: Answer<Fields<"lead">>;
  readonly messages?: Answer<Fields<"message">>;
  readonly activities?: Answer<Fields<"activity">>;
}

/// Odoo writes `false` where nothing is, and a link as its id and name.
export function plainRow(row: unknown): Record<string, unknown> {
  const entries = Object.entries(typeof row === "object" && row !== null ? row : {});
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === false && name !== "is_internal" && name !== "active" ? [] : Array.isArray(value) ? [[name, { id: value[0], name: value[1] }]] : [[name, value]])));
}

const link = <Name extends string>(row: Row<Name>, name: Name) => row.row<"id" | "name">(name);

function messageOf(draft: Draft, row: Row<Fields<"message">>): void {
  const id = recordId("message", row, "id");
  if (id === undefined || row.html("body") === undefined) return;
  const kind = row.text("message_type");
  // Changes of fields are messages too, of a kind of their own.
  if (kind !== "email" && kind !== "comment" && kind !== "email_outgoing") return;
  const partner = link(row, "author_id");
  const sender = /<([^>]+)>/.exec(row.text("email_from") ?? "")?.[1] ?? row.text("email_from");
  const said = { id, pointer: row.pointer, at: row.instant("date"), text: row.html("body"), author: { id: partner === undefined ? undefined : `res.partner/${partner.id("id")}`, name: partner?.text("name"), email: sender }, subject: row.text("subject") };
  if (row.flag("is_internal") === true) draft.note(said);
  else draft.say({ ...said, channel: "email", direction: kind === "email" ? "in" : "out" });
}

export function fromOdoo(records: OdooRecords, config?: AdapterConfig): Adapted {
  const reading: Reading = begin(config);
  const lead = rowOf(reading, "/lead", records.lead);
  const draft = new Draft(reading, `crm.lead/${idOf(lead, "/lead", "id")}`);
  if (lead === undefined) return draft.finish({});
  reading.addProspect(lead.text("email_from"));
  for (const row of rowsOf(reading, "/messages", records.messages)) messageOf(draft, row);
  for (const row of rowsOf(reading, "/activities", records.activities)) {
    const id = recordId("activity", row, "id");
    if (id !== undefined) draft.happen({ id, pointer: row.pointer, at: row.instant("date_deadline"), kind: "task", subject: row.text("summary") });
  }
  draft.custom(lead);
  const owner = link(lead, "user_id");
  return draft.finish({
    contact: { name: lead.text("contact_name"), title: lead.text("function"), email: lead.text("email_from"), phone: lead.phone("phone") ?? lead.phone("mobile") },
    company: { name: lead.text("partner_name"), domain: lead.domain("website"), country: link(lead, "country_id")?.country("name") },
    account: { owner_id: reading.owner(lead.at("user_id"), { id: owner === undefined ? undefined : `res.users/${owner.id("id")}`, name: owner?.text("name") }) },
    deal: { value: lead.number("expected_revenue") === 0 ? undefined : money(lead.cell("expected_revenue"), link(lead, "company_currency")?.cell("name")), stage: link(lead, "stage_id") === undefined ? undefined : mapped((link(lead, "stage_id") as Row<"id" | "name">).cell("name"), reading.config.stages), close_date: lead.day("date_deadline") },
  });
}
