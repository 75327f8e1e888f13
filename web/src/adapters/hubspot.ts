/// HubSpot: a contact with its company, deal and engagements, as the CRM objects API answers them.
import type { Adapted, AdapterConfig, Answer } from "./adapt.js";
import { Draft, begin, fullName, ifOpen, recordId, secondsBetween } from "./lead.js";
import { Row, emptyRow, idOf, rowOf, rowsOf } from "./row.js";
import { mapped, money, region, zone } from "./values.js";

/// The properties that are read, by object: HubSpot answers only with those that were asked for.
export const hubspotFields = {
  contact: ["hs_object_id", "firstname", "lastname", "email", "phone", "mobilephone", "jobtitle", "company", "website", "state", "country", "lifecyclestage", "hubspot_owner_id", "recent_conversion_event_name", "recent_conversion_date", "hs_email_optout", "hs_timezone", "hs_language"],
  company: ["name", "domain", "website", "industry", "numberofemployees", "annualrevenue", "hs_annual_revenue_currency_code", "state", "country", "lifecyclestage"],
  deal: ["amount", "deal_currency_code", "dealstage", "closedate", "hs_is_closed"],
  note: ["hs_object_id", "hs_timestamp", "hs_note_body", "hubspot_owner_id"],
  email: ["hs_object_id", "hs_timestamp", "hs_email_direction", "hs_email_status", "hs_email_subject", "hs_email_text", "hs_email_html", "hs_email_headers", "hs_email_from_email", "hs_email_from_firstname", "hs_email_from_lastname", "hubspot_owner_id"],
  call: ["hs_object_id", "hs_timestamp", "hs_call_title", "hs_call_body", "hs_call_duration", "hs_call_disposition", "hs_call_status", "hubspot_owner_id"],
  meeting: ["hs_object_id", "hs_timestamp", "hs_meeting_title", "hs_meeting_body", "hs_internal_meeting_notes", "hs_meeting_start_time", "hs_meeting_end_time", "hs_meeting_outcome", "hubspot_owner_id"],
  task: ["hs_object_id", "hs_timestamp", "hs_task_subject", "hs_task_body", "hs_task_status", "hubspot_owner_id"],
  owner: ["id", "email", "firstName", "lastName"],
} as const;

type Fields<Kind extends keyof typeof hubspotFields> = (typeof hubspotFields)[Kind][number] | "id" | "archived";

/// The `contact` is required; lists come bare or as a batch read's answer.
export interface HubspotRecords {
  readonly contact: Answer<Fields<"contact">>;
  readonly company?: Answer<Fields<"company">>;
  readonly deal?: Answer<Fields<"deal">>;
  readonly notes?: Answer<Fields<"note">>;
  readonly emails?: Answer<Fields<"email">>;
  readonly calls?: Answer<Fields<"call">>;
  readonly meetings?: Answer<Fields<"meeting">>;
  readonly tasks?: Answer<Fields<"task">>;
  readonly owners?: Answer<Fields<"owner">>;
}

const envelopes = ["results"];

/// The portal's own call outcomes have ids of their own; these six are HubSpot's.
const dispositions: Readonly<Record<string, string>> = {
  "9d9162e7-6cf3-4944-bf63-4dff82258764": "busy",
  "f240bbac-87c9-4f6e-bf70-924b57d47db7": "connected",
  "a4c4c377-d246-4b32-a13b-75a56a4cd0ff": "left live message",
  "b2cf5968-551e-4856-9783-52b3da59a7d0": "left voicemail",
  "73a0d17f-1163-4015-bdd5-ec830791da20": "no answer",
  "17b47fee-58de-441e-a44c-c6300d46f273": "wrong number",
};

const meetingKinds = new Map([["COMPLETED", "meeting_held"], ["NO_SHOW", "meeting_no_show"], ["CANCELED", "other"]] as const);

/// The sender that a mail's headers name, when the portal has no property for it.
function senderOf(row: Row<Fields<"email">>): { email?: string | undefined; name?: string | undefined } {
  const email = row.text("hs_email_from_email");
  if (email !== undefined) return { email, name: fullName(row.text("hs_email_from_firstname"), row.text("hs_email_from_lastname")) };
  const headers = row.text("hs_email_headers");
  if (headers === undefined) return {};
  try {
    const from = new Row<"email" | "firstName" | "lastName">(row.reading, row.at("hs_email_headers"), (JSON.parse(headers) as { from: Record<string, unknown> }).from);
    return { email: from.text("email"), name: fullName(from.text("firstName"), from.text("lastName")) };
  } catch {
    row.reading.warn(row.at("hs_email_headers"), "wrong_type", "must be JSON with a sender in `from`");
    return {};
  }
}

function emailOf(draft: Draft, row: Row<Fields<"email">>): void {
  if (row.text("hs_email_status") === "DRAFT") return;
  const id = recordId("email", row, "id");
  if (id === undefined) return;
  // A forwarded mail was written by whoever stands in its headers.
  const direction = ({ EMAIL: "out", INCOMING_EMAIL: "in" } as const)[row.text("hs_email_direction") as "EMAIL" | "INCOMING_EMAIL"] as "out" | "in" | undefined;
  const author = { ...senderOf(row), id: direction === "out" ? row.id("hubspot_owner_id") : undefined };
  const text = row.text("hs_email_text") ?? row.html("hs_email_html");
  draft.say({ id, pointer: row.pointer, at: row.instant("hs_timestamp"), channel: "email", text, author, direction, subject: row.text("hs_email_subject") });
}

function noteOf(draft: Draft, row: Row<Fields<"note">>): void {
  const id = recordId("note", row, "id");
  if (id === undefined) return;
  draft.note({ id, pointer: row.pointer, at: row.instant("hs_timestamp"), text: row.html("hs_note_body"), author: { id: row.id("hubspot_owner_id") } });
}

function callOf(draft: Draft, row: Row<Fields<"call">>): void {
  const id = recordId("call", row, "id");
  if (id === undefined) return;
  const milliseconds = row.number("hs_call_duration");
  const disposition = row.text("hs_call_disposition");
  const outcome = disposition === undefined ? row.text("hs_call_status") : mapped(row.cell("hs_call_disposition"), dispositions);
  const at = row.instant("hs_timestamp");
  draft.happen({ id, pointer: row.pointer, at, kind: "call", subject: row.text("hs_call_title"), outcome, durationSeconds: milliseconds === undefined ? undefined : Math.round(milliseconds / 1000) });
  draft.note({ id, pointer: row.pointer, at, text: row.html("hs_call_body"), author: { id: row.id("hubspot_owner_id") } });
}

function meetingOf(draft: Draft, row: Row<Fields<"meeting">>): void {
  const id = recordId("meeting", row, "id");
  if (id === undefined) return;
  const at = row.instant("hs_meeting_start_time") ?? row.instant("hs_timestamp");
  const outcome = row.text("hs_meeting_outcome");
  const kind = meetingKinds.get((outcome ?? "") as "COMPLETED" | "NO_SHOW" | "CANCELED") ?? "meeting_booked";
  draft.happen({ id, pointer: row.pointer, at, kind, subject: row.text("hs_meeting_title"), outcome: kind === "other" ? "canceled" : undefined, durationSeconds: secondsBetween(at, row.instant("hs_meeting_end_time")) });
  const text = row.html("hs_internal_meeting_notes") ?? row.html("hs_meeting_body");
  draft.note({ id, pointer: row.pointer, at, text, author: { id: row.id("hubspot_owner_id") } });
}

function taskOf(draft: Draft, row: Row<Fields<"task">>): void {
  const id = recordId("task", row, "id");
  if (id === undefined) return;
  const at = row.instant("hs_timestamp");
  const outcome = row.text("hs_task_status") === "COMPLETED" ? "completed" : undefined;
  draft.happen({ id, pointer: row.pointer, at, kind: "task", subject: row.text("hs_task_subject"), outcome });
  draft.note({ id, pointer: row.pointer, at, text: row.html("hs_task_body"), author: { id: row.id("hubspot_owner_id") } });
}

/// HubSpot writes a zone as `america_slash_new_york`.
function zoneOf(row: Row<Fields<"contact">>): string | undefined {
  const cell = row.cell("hs_timezone");
  const written = row.text("hs_timezone");
  return written === undefined ? undefined : zone({ ...cell, value: written.replaceAll("_slash_", "/") });
}

/// A form that the prospect sent; HubSpot keeps the last one on the contact.
function formOf(draft: Draft, row: Row<Fields<"contact">>): void {
  const at = row.instant("recent_conversion_date");
  if (at !== undefined) draft.happen({ id: `form:${at}`, pointer: row.at("recent_conversion_date"), at, kind: "form_submit", subject: row.text("recent_conversion_event_name") });
}

function kept<Name extends string>(rows: Row<Name | "archived">[]): Row<Name | "archived">[] {
  return rows.filter((row) => row.flag("archived") !== true);
}

function contactOf(row: Row<Fields<"contact">>) {
  const country = row.country("country");
  return {
    name: fullName(row.text("firstname"), row.text("lastname")),
    title: row.text("jobtitle"),
    email: row.text("email"),
    phone: row.phone("phone") ?? row.phone("mobilephone"),
    language: row.language("hs_language"),
    timezone: zoneOf(row),
    country,
    region: region(row.cell("state"), country),
    opted_out: row.flag("hs_email_optout"),
  };
}

function companyOf(company: Row<Fields<"company">>, contact: Row<Fields<"contact">>) {
  const country = company.country("country");
  return {
    name: company.text("name") ?? contact.text("company"),
    domain: company.domain("domain") ?? company.domain("website") ?? contact.domain("website"),
    industry: mapped(company.cell("industry"), company.reading.config.industries),
    employees: company.count("numberofemployees"),
    annual_revenue: money(company.cell("annualrevenue"), company.cell("hs_annual_revenue_currency_code")),
    country,
    region: region(company.cell("state"), country),
  };
}

/// Throws an AdapterError when there is no contact with an id.
export function fromHubspot(records: HubspotRecords, config?: AdapterConfig): Adapted {
  const reading = begin(config);
  const read = <Name extends string>(pointer: string, answer: Answer<Name | "archived"> | undefined) => kept(rowsOf<Name | "archived">(reading, pointer, answer, envelopes, "properties"));
  for (const owner of rowsOf(reading, "/owners", records.owners, envelopes)) reading.addUser({ id: owner.id("id"), email: owner.text("email"), name: fullName(owner.text("firstName"), owner.text("lastName")) });
  const contact = rowOf(reading, "/contact", records.contact, envelopes, "properties");
  const draft = new Draft(reading, idOf(contact, "/contact", "id"));
  if (contact === undefined) return draft.finish({});
  const company = rowOf(reading, "/company", records.company, envelopes, "properties") ?? emptyRow<Fields<"company">>(reading, "/company");
  const deal = ifOpen(rowOf(reading, "/deal", records.deal, envelopes, "properties"), (row) => row.flag("hs_is_closed") === true);
  reading.addProspect(contact.text("email"));
  for (const row of read<Fields<"email">>("/emails", records.emails)) emailOf(draft, row);
  for (const row of read<Fields<"note">>("/notes", records.notes)) noteOf(draft, row);
  for (const row of read<Fields<"call">>("/calls", records.calls)) callOf(draft, row);
  for (const row of read<Fields<"meeting">>("/meetings", records.meetings)) meetingOf(draft, row);
  for (const row of read<Fields<"task">>("/tasks", records.tasks)) taskOf(draft, row);
  formOf(draft, contact);
  draft.custom(contact, deal, company);
  const isCustomer = [contact.text("lifecyclestage"), company.text("lifecyclestage")].includes("customer");
  return draft.finish({
    contact: contactOf(contact),
    company: companyOf(company, contact),
    account: { owner_id: reading.owner(contact.at("hubspot_owner_id"), { id: contact.id("hubspot_owner_id") }), existing_customer: isCustomer || undefined },
    deal: deal === undefined ? {} : { value: money(deal.cell("amount"), deal.cell("deal_currency_code")), stage: mapped(deal.cell("dealstage"), reading.config.stages), close_date: deal.day("closedate") },
  });
}
