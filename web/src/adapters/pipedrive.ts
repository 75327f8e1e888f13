/// Pipedrive: a person with organization, lead or deal, notes, activities and mails, of API v2 or v1.
import type { Adapted, AdapterConfig, Answer } from "./adapt.js";
import { Draft, begin, fullName, ifOpen, recordId } from "./lead.js";
import { emptyRow, idOf, rowOf, rowsOf } from "./row.js";
import type { Row } from "./row.js";
import { instant, mapped, money, region } from "./values.js";

/// The fields that are read, by object.
export const pipedriveFields = {
  person: ["id", "name", "first_name", "last_name", "owner_id", "emails", "phones", "job_title", "custom_fields"],
  organization: ["name", "website", "industry", "annual_revenue", "employee_count", "address"],
  lead: ["id", "owner_id", "value", "expected_close_date", "is_archived"],
  deal: ["id", "owner_id", "value", "currency", "stage_id", "status", "expected_close_date", "custom_fields"],
  note: ["id", "add_time", "content", "user", "user_id", "active_flag"],
  activity: ["id", "subject", "type", "owner_id", "creator_user_id", "is_deleted", "due_date", "due_time", "duration", "done", "outcome", "note", "add_time"],
  mail: ["id", "subject", "body", "snippet", "message_time", "from", "sent_flag", "draft_flag", "deleted_flag"],
  user: ["id", "name", "email"],
} as const;

type Fields<Kind extends keyof typeof pipedriveFields> = (typeof pipedriveFields)[Kind][number];
type Inside = "value" | "primary" | "amount" | "currency" | "country" | "admin_area_level_1" | "email_address" | "name" | "email";

/// The `person` is required. `mails` are mail messages with their body (`include_body=1`).
export interface PipedriveRecords {
  readonly person: Answer<Fields<"person">>;
  readonly organization?: Answer<Fields<"organization">>;
  readonly lead?: Answer<Fields<"lead">>;
  readonly deal?: Answer<Fields<"deal">>;
  readonly notes?: Answer<Fields<"note">>;
  readonly activities?: Answer<Fields<"activity">>;
  readonly mails?: Answer<Fields<"mail">>;
  readonly users?: Answer<Fields<"user">>;
}

const envelopes = ["data"];

/// The primary one of several addresses, or the first.
function primary(row: Row<Fields<"person">>, name: "emails" | "phones"): Row<Inside> | undefined {
  const all = row.rows<Inside>(name);
  return all.find((one) => one.flag("primary") === true) ?? all[0];
}

function noteOf(draft: Draft, row: Row<Fields<"note">>): void {
  const id = row.flag("active_flag") === false ? undefined : recordId("note", row, "id");
  if (id === undefined) return;
  const user = row.row<Inside>("user");
  const author = { id: row.id("user_id"), email: user?.text("email"), name: user?.text("name") };
  draft.note({ id, pointer: row.pointer, at: row.instant("add_time"), text: row.html("content"), author });
}

/// `HH:MM:SS`, or `HH:MM` in v1.
function secondsOf(row: Row<Fields<"activity">>): number | undefined {
  const written = row.text("duration");
  if (written === undefined) return undefined;
  const found = /^(\d{1,3}):(\d\d)(?::(\d\d))?$/.exec(written);
  if (found === null) {
    row.reading.warn(row.at("duration"), "bad_number", "must be a duration such as 00:20:00");
    return undefined;
  }
  return Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0) || undefined;
}

/// When an activity is due: its day and its time, which is UTC, stand in two fields.
function dueOf(row: Row<Fields<"activity">>): string | undefined {
  const [date, time] = [row.text("due_date"), row.text("due_time")];
  if (date === undefined) return row.instant("add_time");
  return time === undefined ? row.instant("due_date") : instant({ ...row.cell("due_time"), value: `${date}T${time.length === 5 ? `${time}:00` : time}Z` }, "utc");
}

function activityOf(draft: Draft, row: Row<Fields<"activity">>): void {
  const id = row.flag("is_deleted") === true ? undefined : recordId("activity", row, "id");
  if (id === undefined) return;
  const type = row.text("type");
  const done = row.flag("done") === true;
  // A call that has not been made is a task.
  const kind = type === "call" && done ? "call" : type === "meeting" ? (done ? "meeting_held" : "meeting_booked") : "task";
  const at = dueOf(row);
  const outcome = row.text("outcome") ?? (done && kind === "task" ? "done" : undefined);
  draft.happen({ id, pointer: row.pointer, at, kind, subject: row.text("subject"), outcome, durationSeconds: kind === "task" ? undefined : secondsOf(row) });
  const text = row.html("note");
  draft.note({ id, pointer: row.pointer, at: row.instant("add_time") ?? at, text, author: { id: row.id("creator_user_id") ?? row.id("owner_id") } });
}

function mailOf(draft: Draft, row: Row<Fields<"mail">>): void {
  if (row.flag("draft_flag") === true || row.flag("deleted_flag") === true) return;
  const id = recordId("mail", row, "id");
  if (id === undefined) return;
  const from = row.rows<Inside>("from")[0];
  const sent = row.flag("sent_flag");
  const author = { email: from?.text("email_address"), name: from?.text("name") };
  const body = row.html("body");
  if (body === undefined && row.text("snippet") !== undefined) row.reading.warn(row.at("body"), "no_text", "was not fetched; the snippet of at most 225 letters stands for it");
  const direction = sent === undefined ? undefined : sent ? "out" : "in";
  draft.say({ id, pointer: row.pointer, at: row.instant("message_time"), channel: "email", text: body ?? row.text("snippet"), author, direction, subject: row.text("subject") });
}

function dealOf(deal: Row<Fields<"deal">> | undefined, lead: Row<Fields<"lead">> | undefined) {
  if (deal !== undefined) return { value: money(deal.cell("value"), deal.cell("currency")), stage: mapped(deal.cell("stage_id"), deal.reading.config.stages), close_date: deal.day("expected_close_date") };
  const value = lead?.row<Inside>("value");
  return { value: value === undefined ? undefined : money(value.cell("amount"), value.cell("currency")), close_date: lead?.day("expected_close_date") };
}

function companyOf(row: Row<Fields<"organization">>) {
  const address = row.row<Inside>("address");
  const country = address?.country("country");
  return {
    name: row.text("name"),
    domain: row.domain("website"),
    industry: mapped(row.cell("industry"), row.reading.config.industries),
    employees: row.count("employee_count"),
    annual_revenue: money(row.cell("annual_revenue")),
    country,
    region: address === undefined ? undefined : region(address.cell("admin_area_level_1"), country),
  };
}

/// Throws an AdapterError when there is no person with an id.
export function fromPipedrive(records: PipedriveRecords, config?: AdapterConfig): Adapted {
  const reading = begin(config);
  for (const user of rowsOf(reading, "/users", records.users, envelopes)) reading.addUser({ id: user.id("id"), name: user.text("name"), email: user.text("email") });
  const person = rowOf(reading, "/person", records.person, envelopes);
  const draft = new Draft(reading, idOf(person, "/person", "id"));
  if (person === undefined) return draft.finish({});
  const organization = rowOf(reading, "/organization", records.organization, envelopes) ?? emptyRow<Fields<"organization">>(reading, "/organization");
  const lead = rowOf(reading, "/lead", records.lead, envelopes);
  const deal = ifOpen(rowOf(reading, "/deal", records.deal, envelopes), (row) => (row.text("status") ?? "open") !== "open");
  const addresses = person.rows<Inside>("emails");
  reading.addProspect(...addresses.map((one) => one.text("value")));
  for (const row of rowsOf(reading, "/mails", records.mails, envelopes)) mailOf(draft, row);
  for (const row of rowsOf(reading, "/notes", records.notes, envelopes)) noteOf(draft, row);
  for (const row of rowsOf(reading, "/activities", records.activities, envelopes)) activityOf(draft, row);
  draft.custom(deal?.row("custom_fields"), person.row("custom_fields"));
  const phone = primary(person, "phones");
  const owned: Row<"owner_id"> = deal ?? lead ?? person;
  return draft.finish({
    contact: {
      name: person.text("name") ?? fullName(person.text("first_name"), person.text("last_name")),
      title: person.text("job_title"),
      email: primary(person, "emails")?.text("value"),
      phone: phone?.phone("value"),
    },
    company: companyOf(organization),
    account: { owner_id: reading.owner(owned.at("owner_id"), { id: owned.id("owner_id") }) },
    deal: dealOf(deal, lead),
  });
}
