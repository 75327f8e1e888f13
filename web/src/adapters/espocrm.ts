/// EspoCRM: a Lead with its stream, activities, history, tasks, mails and account, of its REST API.
import type { Adapted, AdapterConfig, Answer } from "./adapt.js";
import { Draft, begin, fullName, recordId, secondsBetween } from "./lead.js";
import type { Author } from "./reading.js";
import { emptyRow, idOf, rowOf, rowsOf } from "./row.js";
import type { Row } from "./row.js";
import { mapped, money, region } from "./values.js";

/// The fields that are read, by what was asked for.
export const espocrmFields = {
  lead: ["id", "name", "firstName", "lastName", "title", "status", "industry", "opportunityAmount", "opportunityAmountCurrency", "website", "addressState", "addressCountry", "emailAddress", "emailAddressIsOptedOut", "emailAddressData", "phoneNumber", "doNotCall", "accountName", "assignedUserId", "assignedUserName"],
  account: ["name", "website", "industry", "type", "billingAddressState", "billingAddressCountry"],
  stream: ["id", "type", "post", "createdAt", "createdById", "createdByName", "deleted"],
  activity: ["id", "_scope", "name", "status", "dateStart", "dateEnd", "dateStartDate", "dateEndDate", "duration", "description", "createdAt", "assignedUserId", "assignedUserName", "deleted", "direction"],
  email: ["id", "_scope", "name", "subject", "from", "fromString", "fromEmailAddressName", "nameHash", "typeHash", "body", "bodyPlain", "isHtml", "status", "dateSent", "createdById", "createdByName", "deleted"],
} as const;

type Fields<Kind extends keyof typeof espocrmFields> = (typeof espocrmFields)[Kind][number];

/// The `lead` is required. `activities` and `history` are the panels' lists; `emails` are whole mails (`GET Email/<id>`), because
/// the lists have no bodies.
export interface EspocrmRecords {
  readonly lead: Answer<Fields<"lead">>;
  readonly account?: Answer<Fields<"account">>;
  readonly stream?: Answer<Fields<"stream">>;
  readonly activities?: Answer<Fields<"activity">>;
  readonly history?: Answer<Fields<"activity"> | Fields<"email">>;
  readonly tasks?: Answer<Fields<"activity">>;
  readonly emails?: Answer<Fields<"email">>;
}

const envelopes = ["list"];

function postOf(draft: Draft, row: Row<Fields<"stream">>): void {
  if (row.text("type") !== "Post" || row.flag("deleted") === true) return;
  const id = recordId("post", row, "id");
  if (id === undefined) return;
  draft.note({ id, pointer: row.pointer, at: row.instant("createdAt"), text: row.text("post"), author: { id: row.id("createdById"), name: row.text("createdByName") } });
}

const kinds = {
  Call: { Held: "call", Planned: "task" },
  Meeting: { Held: "meeting_held", Planned: "meeting_booked", "Not Held": "meeting_no_show" },
} as const;

function activityOf(draft: Draft, row: Row<Fields<"activity">>, scope: string): void {
  const id = row.flag("deleted") === true ? undefined : recordId(scope.toLowerCase(), row, "id");
  if (id === undefined) return;
  const [status, planned] = [row.text("status") ?? "", row.text("status") === "Planned"];
  const start = row.instant("dateStart") ?? row.instant("dateStartDate");
  const end = row.instant("dateEnd") ?? row.instant("dateEndDate");
  const known: Readonly<Record<string, "call" | "task" | "meeting_held" | "meeting_booked" | "meeting_no_show">> = scope === "Call" ? kinds.Call : scope === "Meeting" ? kinds.Meeting : {};
  const kind = scope === "Task" ? "task" : Object.hasOwn(known, status) ? known[status] : undefined;
  const outcome = planned || (scope === "Task" && status !== "Completed") ? undefined : status.toLowerCase() || undefined;
  const isTask = scope === "Task";
  // Of a task, the end is when it is due.
  const at = (isTask ? end : start) ?? start ?? end ?? row.instant("createdAt");
  // `duration` is a form's choice of lengths and stands beside the real ones.
  const durationSeconds = isTask ? undefined : secondsBetween(start, end);
  draft.happen({ id, pointer: row.pointer, at, kind: kind ?? "other", subject: row.text("name"), outcome, durationSeconds });
  draft.note({ id, pointer: row.pointer, at, text: row.text("description"), author: { id: row.id("assignedUserId"), name: row.text("assignedUserName") } });
}

/// The name that the CRM itself has for an address, and whether it is a user's.
function senderOf(row: Row<Fields<"email">>): { author: Author; direction: "in" | "out" | undefined } {
  const email = row.text("from") ?? row.text("fromEmailAddressName");
  const name = email === undefined ? undefined : row.row<string>("nameHash")?.text(email);
  const type = email === undefined ? undefined : row.row<string>("typeHash")?.text(email);
  return { author: { email, name: name ?? row.text("fromString") }, direction: type === undefined ? undefined : type === "User" ? "out" : "in" };
}

function emailOf(draft: Draft, row: Row<Fields<"email">>): void {
  if (row.flag("deleted") === true || row.text("status") === "Draft") return;
  const id = recordId("email", row, "id");
  if (id === undefined) return;
  const text = row.text("bodyPlain") ?? (row.flag("isHtml") === false ? row.text("body") : row.html("body"));
  const subject = row.text("subject") ?? row.text("name");
  draft.say({ id, pointer: row.pointer, at: row.instant("dateSent"), channel: "email", text, ...senderOf(row), subject });
}

function companyOf(lead: Row<Fields<"lead">>, account: Row<Fields<"account">>) {
  const { industries } = lead.reading.config;
  const country = account.country("billingAddressCountry") ?? lead.country("addressCountry");
  return {
    name: account.text("name") ?? lead.text("accountName"),
    domain: account.domain("website") ?? lead.domain("website"),
    industry: mapped(account.cell("industry"), industries) ?? mapped(lead.cell("industry"), industries),
    country,
    region: region(account.cell("billingAddressState"), country) ?? region(lead.cell("addressState"), country),
  };
}

/// Throws an AdapterError when there is no lead with an id.
export function fromEspocrm(records: EspocrmRecords, config?: AdapterConfig): Adapted {
  const reading = begin(config);
  const lead = rowOf(reading, "/lead", records.lead, envelopes);
  const draft = new Draft(reading, idOf(lead, "/lead", "id"));
  if (lead === undefined) return draft.finish({});
  const account = rowOf(reading, "/account", records.account, envelopes) ?? emptyRow<Fields<"account">>(reading, "/account");
  reading.addProspect(lead.text("emailAddress"), ...lead.rows<"emailAddress">("emailAddressData").map((one) => one.text("emailAddress")));
  const whole = rowsOf(reading, "/emails", records.emails, envelopes);
  const known = new Set(whole.map((row) => row.id("id")));
  for (const row of whole) emailOf(draft, row);
  for (const row of rowsOf(reading, "/stream", records.stream, envelopes)) postOf(draft, row);
  for (const [name, answer] of [["activities", records.activities], ["history", records.history], ["tasks", records.tasks]] as const) {
    for (const row of rowsOf<Fields<"activity"> | Fields<"email">>(reading, `/${name}`, answer, envelopes)) {
      const scope = row.text("_scope") ?? "Task";
      if (scope !== "Email") activityOf(draft, row as unknown as Row<Fields<"activity">>, scope);
      else if (!known.has(row.id("id"))) emailOf(draft, row as unknown as Row<Fields<"email">>);
    }
  }
  draft.custom(lead, account);
  return draft.finish({
    contact: {
      name: lead.text("name") ?? fullName(lead.text("firstName"), lead.text("lastName")),
      title: lead.text("title"),
      email: lead.text("emailAddress"),
      phone: lead.phone("phoneNumber"),
      do_not_call: lead.flag("doNotCall"),
      opted_out: lead.flag("emailAddressIsOptedOut"),
    },
    company: companyOf(lead, account),
    account: {
      owner_id: reading.owner(lead.at("assignedUserId"), { id: lead.id("assignedUserId"), name: lead.text("assignedUserName") }),
      existing_customer: account.text("type") === "Customer" || undefined,
    },
    deal: { value: money(lead.cell("opportunityAmount"), lead.cell("opportunityAmountCurrency")), stage: mapped(lead.cell("status"), reading.config.stages) },
  });
}
