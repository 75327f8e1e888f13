/// Twenty: a person with company, opportunity, notes, tasks, messages and calendar events, of its REST API.
import type { Adapted, AdapterConfig, Answer } from "./adapt.js";
import { Draft, begin, fullName, recordId, secondsBetween } from "./lead.js";
import type { Author } from "./reading.js";
import { emptyRow, idOf, rowOf, rowsOf } from "./row.js";
import type { Row } from "./row.js";
import { inCurrency, mapped, region } from "./values.js";

/// The fields that are read, by object.
export const twentyFields = {
  person: ["id", "name", "emails", "phones", "jobTitle"],
  company: ["id", "name", "domainName", "address", "annualRevenue", "employees", "accountOwnerId"],
  opportunity: ["id", "amount", "closeDate", "stage", "ownerId"],
  note: ["id", "title", "bodyV2", "createdAt", "createdBy", "deletedAt"],
  noteTarget: ["noteId", "targetPersonId", "targetCompanyId", "targetOpportunityId", "personId", "companyId", "opportunityId"],
  task: ["id", "title", "bodyV2", "dueAt", "status", "createdAt", "createdBy", "deletedAt"],
  message: ["id", "subject", "text", "receivedAt", "messageParticipants", "deletedAt"],
  calendarEvent: ["id", "title", "startsAt", "endsAt", "isCanceled", "deletedAt"],
  workspaceMember: ["id", "name", "userEmail"],
} as const;

type Fields<Kind extends keyof typeof twentyFields> = (typeof twentyFields)[Kind][number];
/// The fields of the values that have several.
type Inside = "firstName" | "lastName" | "primaryEmail" | "primaryPhoneNumber" | "primaryPhoneCallingCode" | "primaryLinkUrl" | "addressCountry" | "addressState" | "amountMicros" | "currencyCode" | "markdown" | "name" | "workspaceMemberId" | "role" | "handle" | "displayName" | "personId";

/// The `person` is required. Messages come with `depth=1`, for their participants say who wrote.
export interface TwentyRecords {
  readonly person: Answer<Fields<"person">>;
  readonly company?: Answer<Fields<"company">>;
  readonly opportunity?: Answer<Fields<"opportunity">>;
  readonly notes?: Answer<Fields<"note">>;
  /// Which notes are about whom; with them, notes about anybody else are left out.
  readonly noteTargets?: Answer<Fields<"noteTarget">>;
  readonly tasks?: Answer<Fields<"task">>;
  readonly messages?: Answer<Fields<"message">>;
  readonly calendarEvents?: Answer<Fields<"calendarEvent">>;
  readonly workspaceMembers?: Answer<Fields<"workspaceMember">>;
}

const envelopes = ["data", "person", "people", "company", "companies", "opportunity", "opportunities", "note", "notes", "noteTarget", "noteTargets", "task", "tasks", "message", "messages", "calendarEvent", "calendarEvents", "workspaceMember", "workspaceMembers"];

const nameOf = (row: Row<Inside> | undefined) => fullName(row?.text("firstName"), row?.text("lastName"));

function creatorOf(row: Row<"createdBy">): Author {
  const creator = row.row<Inside>("createdBy");
  return { id: creator?.id("workspaceMemberId"), name: creator?.text("name") };
}

function amountOf(row: Row<Inside> | undefined) {
  const micros = row?.number("amountMicros");
  return row === undefined || micros === undefined ? undefined : inCurrency(micros / 1e6, row.cell("amountMicros"), row.cell("currencyCode"));
}

function noteOf(draft: Draft, row: Row<Fields<"note">>): void {
  const id = row.text("deletedAt") === undefined ? recordId("note", row, "id") : undefined;
  if (id === undefined) return;
  const text = row.row<Inside>("bodyV2")?.text("markdown");
  draft.note({ id, pointer: row.pointer, at: row.instant("createdAt"), text, author: creatorOf(row), subject: row.text("title") });
}

const targetNames = ["targetPersonId", "targetCompanyId", "targetOpportunityId", "personId", "companyId", "opportunityId"] as const;

/// The notes about any of these records; all notes when nothing says whom they are about.
function notesAbout(ids: readonly (string | undefined)[], notes: readonly Row<Fields<"note">>[], targets: readonly Row<Fields<"noteTarget">>[]): readonly Row<Fields<"note">>[] {
  if (targets.length === 0) return notes;
  const about = targets.filter((row) => targetNames.some((name) => row.id(name) !== undefined && ids.includes(row.id(name))));
  const known = new Set(about.map((row) => row.id("noteId")));
  return notes.filter((row) => known.has(row.id("id")));
}

function taskOf(draft: Draft, row: Row<Fields<"task">>): void {
  const id = row.text("deletedAt") === undefined ? recordId("task", row, "id") : undefined;
  if (id === undefined) return;
  const at = row.instant("dueAt") ?? row.instant("createdAt");
  draft.happen({ id, pointer: row.pointer, at, kind: "task", subject: row.text("title"), outcome: row.text("status") === "DONE" ? "done" : undefined });
  const text = row.row<Inside>("bodyV2")?.text("markdown");
  draft.note({ id, pointer: row.pointer, at: row.instant("createdAt") ?? at, text, author: creatorOf(row) });
}

/// The row itself does not say whether it came or went; its sender is a person of the CRM or a member of the workspace.
function messageOf(draft: Draft, row: Row<Fields<"message">>): void {
  const id = row.text("deletedAt") === undefined ? recordId("message", row, "id") : undefined;
  if (id === undefined) return;
  const sender = row.rows<Inside>("messageParticipants").find((one) => one.text("role")?.toLowerCase() === "from");
  const member = sender?.id("workspaceMemberId");
  const author = { id: member ?? sender?.id("personId"), email: sender?.text("handle"), name: sender?.text("displayName") };
  draft.say({ id, pointer: row.pointer, at: row.instant("receivedAt"), channel: "email", text: row.text("text"), author, direction: member === undefined ? undefined : "out", subject: row.text("subject") });
}

function calendarEventOf(draft: Draft, row: Row<Fields<"calendarEvent">>): void {
  if (row.flag("isCanceled") === true || row.text("deletedAt") !== undefined) return;
  const id = recordId("calendarEvent", row, "id");
  if (id === undefined) return;
  const at = row.instant("startsAt");
  draft.happen({ id, pointer: row.pointer, at, kind: "meeting_booked", subject: row.text("title"), durationSeconds: secondsBetween(at, row.instant("endsAt")) });
}

function phoneOf(row: Row<Inside> | undefined): string | undefined {
  const [code, number] = [row?.text("primaryPhoneCallingCode"), row?.text("primaryPhoneNumber")];
  if (row === undefined || number === undefined) return undefined;
  return code === undefined || number.startsWith("+") ? row.phone("primaryPhoneNumber") : `${code}${number.replace(/\D/g, "")}`;
}

function companyOf(row: Row<Fields<"company">>) {
  const address = row.row<Inside>("address");
  const country = address?.country("addressCountry");
  return {
    name: row.text("name"),
    domain: row.row<Inside>("domainName")?.domain("primaryLinkUrl"),
    employees: row.count("employees"),
    annual_revenue: amountOf(row.row("annualRevenue")),
    country,
    region: address === undefined ? undefined : region(address.cell("addressState"), country),
  };
}

/// Throws an AdapterError when there is no person with an id.
export function fromTwenty(records: TwentyRecords, config?: AdapterConfig): Adapted {
  const reading = begin(config);
  for (const member of rowsOf(reading, "/workspaceMembers", records.workspaceMembers, envelopes)) reading.addUser({ id: member.id("id"), name: nameOf(member.row("name")), email: member.text("userEmail") });
  const person = rowOf(reading, "/person", records.person, envelopes);
  const draft = new Draft(reading, idOf(person, "/person", "id"));
  if (person === undefined) return draft.finish({});
  const company = rowOf(reading, "/company", records.company, envelopes) ?? emptyRow<Fields<"company">>(reading, "/company");
  const deal = rowOf(reading, "/opportunity", records.opportunity, envelopes);
  const email = person.row<Inside>("emails")?.text("primaryEmail");
  reading.addProspect(email, person.id("id"));
  for (const row of rowsOf(reading, "/messages", records.messages, envelopes)) messageOf(draft, row);
  const notes = rowsOf(reading, "/notes", records.notes, envelopes);
  const targets = rowsOf(reading, "/noteTargets", records.noteTargets, envelopes);
  for (const row of notesAbout([person.id("id"), company.id("id"), deal?.id("id")], notes, targets)) noteOf(draft, row);
  for (const row of rowsOf(reading, "/tasks", records.tasks, envelopes)) taskOf(draft, row);
  for (const row of rowsOf(reading, "/calendarEvents", records.calendarEvents, envelopes)) calendarEventOf(draft, row);
  draft.custom(deal, person, company);
  const owned = deal?.id("ownerId") === undefined ? { at: company.at("accountOwnerId"), id: company.id("accountOwnerId") } : { at: deal.at("ownerId"), id: deal.id("ownerId") };
  return draft.finish({
    contact: { name: nameOf(person.row("name")), title: person.text("jobTitle"), email, phone: phoneOf(person.row("phones")) },
    company: companyOf(company),
    account: { owner_id: reading.owner(owned.at, { id: owned.id }) },
    deal: { value: amountOf(deal?.row("amount")), stage: deal === undefined ? undefined : mapped(deal.cell("stage"), reading.config.stages), close_date: deal?.day("closeDate") },
  });
}
