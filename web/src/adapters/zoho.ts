/// Zoho CRM: a lead with its deal, notes, calls, events, tasks and mails, of REST v8 or the widget SDK.
import type { Adapted, AdapterConfig, Answer } from "./adapt.js";
import { Draft, begin, fullName, recordId, secondsBetween } from "./lead.js";
import type { Author } from "./reading.js";
import { idOf, rowOf, rowsOf } from "./row.js";
import type { Row } from "./row.js";
import { mapped, money, region } from "./values.js";

/// The fields that are read, by module: what to name in `fields=`.
export const zohoFields = {
  lead: ["id", "Owner", "First_Name", "Last_Name", "Designation", "Company", "Email", "Secondary_Email", "Phone", "Mobile", "Website", "Lead_Status", "Industry", "No_of_Employees", "Annual_Revenue", "Currency", "Email_Opt_Out", "State", "Country"],
  deal: ["id", "Amount", "Currency", "Stage", "Closing_Date"],
  note: ["id", "Owner", "Created_By", "Note_Title", "Note_Content", "Created_Time"],
  call: ["id", "Owner", "Subject", "Call_Start_Time", "Call_Duration_in_seconds", "Call_Duration", "Call_Result", "Call_Status", "Description"],
  event: ["id", "Owner", "Event_Title", "Start_DateTime", "End_DateTime", "Description"],
  task: ["id", "Owner", "Subject", "Due_Date", "Status", "Description", "Created_Time"],
  email: ["message_id", "subject", "content", "from", "time", "sent"],
} as const;

type Fields<Kind extends keyof typeof zohoFields> = (typeof zohoFields)[Kind][number];
type Person = "id" | "name" | "email" | "user_name";

/// The `lead` is required. `emails` are single mails (`…/Emails/{message_id}`): the list has no bodies.
export interface ZohoRecords {
  readonly lead: Answer<Fields<"lead">>;
  readonly deal?: Answer<Fields<"deal">>;
  readonly notes?: Answer<Fields<"note">>;
  readonly calls?: Answer<Fields<"call">>;
  readonly events?: Answer<Fields<"event">>;
  readonly tasks?: Answer<Fields<"task">>;
  readonly emails?: Answer<Fields<"email">> | readonly Answer<Fields<"email">>[];
}

const envelopes = ["data", "Emails"];

function personOf(row: Row<Person> | undefined): Author {
  return { id: row?.id("id"), name: row?.text("name") ?? row?.text("user_name"), email: row?.text("email") };
}

function noteOf(draft: Draft, row: Row<Fields<"note">>): void {
  const id = recordId("note", row, "id");
  if (id === undefined) return;
  const author = personOf(row.row("Created_By") ?? row.row("Owner"));
  draft.note({ id, pointer: row.pointer, at: row.instant("Created_Time"), text: row.html("Note_Content"), author, subject: row.text("Note_Title") });
}

/// Seconds, or else `MM:SS`.
function secondsOf(row: Row<Fields<"call">>): number | undefined {
  const [, minutes, seconds] = /^(\d{1,4}):(\d\d)$/.exec(row.text("Call_Duration") ?? "") ?? [];
  return row.count("Call_Duration_in_seconds") ?? (minutes === undefined ? undefined : Number(minutes) * 60 + Number(seconds));
}

function callOf(draft: Draft, row: Row<Fields<"call">>): void {
  const id = recordId("call", row, "id");
  if (id === undefined) return;
  const at = row.instant("Call_Start_Time", "local");
  const planned = row.text("Call_Status") === "Scheduled";
  const outcome = planned ? undefined : (row.text("Call_Result") ?? row.text("Call_Status"));
  draft.happen({ id, pointer: row.pointer, at, kind: planned ? "task" : "call", subject: row.text("Subject"), outcome, durationSeconds: secondsOf(row) || undefined });
  draft.note({ id, pointer: row.pointer, at, text: row.text("Description"), author: personOf(row.row("Owner")) });
}

function eventOf(draft: Draft, row: Row<Fields<"event">>): void {
  const id = recordId("event", row, "id");
  if (id === undefined) return;
  const at = row.instant("Start_DateTime", "local");
  draft.happen({ id, pointer: row.pointer, at, kind: "meeting_booked", subject: row.text("Event_Title"), durationSeconds: secondsBetween(at, row.instant("End_DateTime", "local")) });
  draft.note({ id, pointer: row.pointer, at, text: row.text("Description"), author: personOf(row.row("Owner")) });
}

function taskOf(draft: Draft, row: Row<Fields<"task">>): void {
  const id = recordId("task", row, "id");
  if (id === undefined) return;
  const at = row.instant("Due_Date") ?? row.instant("Created_Time", "local");
  draft.happen({ id, pointer: row.pointer, at, kind: "task", subject: row.text("Subject"), outcome: row.text("Status") === "Completed" ? "completed" : undefined });
  draft.note({ id, pointer: row.pointer, at: row.instant("Created_Time", "local"), text: row.text("Description"), author: personOf(row.row("Owner")) });
}

function emailOf(draft: Draft, row: Row<Fields<"email">>): void {
  const id = recordId("email", row, "message_id");
  if (id === undefined) return;
  const sent = row.flag("sent");
  const direction = sent === undefined ? undefined : sent ? "out" : "in";
  draft.say({ id, pointer: row.pointer, at: row.instant("time", "local"), channel: "email", text: row.html("content"), author: personOf(row.row("from")), direction, subject: row.text("subject") });
}

function emailRows(draft: Draft, emails: ZohoRecords["emails"]): Row<Fields<"email">>[] {
  const read = (pointer: string, one: Answer<Fields<"email">>) => rowsOf<Fields<"email">>(draft.reading, pointer, one, envelopes);
  return Array.isArray(emails) ? emails.flatMap((one: Answer<Fields<"email">>, n) => read(`/emails/${n}`, one)) : read("/emails", (emails ?? []) as Answer<Fields<"email">>);
}

function companyOf(row: Row<Fields<"lead">>) {
  const country = row.country("Country");
  return {
    name: row.text("Company"),
    domain: row.domain("Website"),
    industry: mapped(row.cell("Industry"), row.reading.config.industries),
    employees: row.count("No_of_Employees"),
    annual_revenue: money(row.cell("Annual_Revenue"), row.cell("Currency")),
    country,
    region: region(row.cell("State"), country),
  };
}

/// Throws an AdapterError when there is no lead with an id.
export function fromZoho(records: ZohoRecords, config?: AdapterConfig): Adapted {
  const reading = begin(config);
  const lead = rowOf(reading, "/lead", records.lead, envelopes);
  const draft = new Draft(reading, idOf(lead, "/lead", "id"));
  if (lead === undefined) return draft.finish({});
  const deal = rowOf(reading, "/deal", records.deal, envelopes);
  reading.addProspect(lead.text("Email"), lead.text("Secondary_Email"));
  for (const row of emailRows(draft, records.emails)) emailOf(draft, row);
  for (const row of rowsOf(reading, "/notes", records.notes, envelopes)) noteOf(draft, row);
  for (const row of rowsOf(reading, "/calls", records.calls, envelopes)) callOf(draft, row);
  for (const row of rowsOf(reading, "/events", records.events, envelopes)) eventOf(draft, row);
  for (const row of rowsOf(reading, "/tasks", records.tasks, envelopes)) taskOf(draft, row);
  draft.custom(lead, deal);
  const { stages } = reading.config;
  return draft.finish({
    contact: {
      name: fullName(lead.text("First_Name"), lead.text("Last_Name")),
      title: lead.text("Designation"),
      email: lead.text("Email"),
      phone: lead.phone("Phone") ?? lead.phone("Mobile"),
      opted_out: lead.flag("Email_Opt_Out"),
    },
    company: companyOf(lead),
    account: { owner_id: reading.owner(lead.at("Owner"), personOf(lead.row("Owner"))) },
    deal: {
      value: deal === undefined ? undefined : money(deal.cell("Amount"), deal.cell("Currency")),
      stage: deal === undefined ? mapped(lead.cell("Lead_Status"), stages) : mapped(deal.cell("Stage"), stages),
      close_date: deal?.day("Closing_Date"),
    },
  });
}
