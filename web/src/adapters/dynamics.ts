/// Dynamics 365 Sales: a lead with its mails, calls, appointments, tasks and annotations, of the Dataverse Web API.
import type { ElementStatus } from "../generated/contract.js";
import type { Adapted, AdapterConfig, Answer } from "./adapt.js";
import { Draft, begin, fullName, recordId, secondsBetween } from "./lead.js";
import type { Author } from "./reading.js";
import { idOf, rowOf, rowsOf } from "./row.js";
import type { Row } from "./row.js";
import { inCurrency, mapped, region } from "./values.js";

/// The columns that are read, by table: what to name in `$select`. With `Prefer: odata.include-annotations="*"` a choice comes with
/// its label, and a lookup with its name.
export const dynamicsFields = {
  lead: ["leadid", "firstname", "lastname", "fullname", "jobtitle", "companyname", "emailaddress1", "emailaddress2", "telephone1", "mobilephone", "websiteurl", "address1_stateorprovince", "address1_country", "industrycode", "numberofemployees", "revenue", "estimatedamount", "budgetamount", "estimatedclosedate", "budgetstatus", "purchasetimeframe", "need", "decisionmaker", "statuscode", "donotemail", "donotphone", "_transactioncurrencyid_value", "_ownerid_value"],
  currency: ["transactioncurrencyid", "isocurrencycode"],
  annotation: ["annotationid", "subject", "notetext", "_ownerid_value", "createdon"],
  email: ["activityid", "subject", "description", "directioncode", "sender", "senton", "actualend", "createdon", "statuscode", "_ownerid_value"],
  phonecall: ["activityid", "subject", "description", "actualdurationminutes", "actualstart", "scheduledend", "createdon", "statecode", "statuscode", "leftvoicemail", "_ownerid_value"],
  appointment: ["activityid", "subject", "description", "scheduledstart", "scheduledend", "statecode", "_ownerid_value"],
  task: ["activityid", "subject", "description", "scheduledend", "createdon", "statecode", "_ownerid_value"],
} as const;

type Bare<Kind extends keyof typeof dynamicsFields> = (typeof dynamicsFields)[Kind][number];
type Labelled<Name extends string> = Name | `${Name}@OData.Community.Display.V1.FormattedValue`;
type Fields<Kind extends keyof typeof dynamicsFields> = Labelled<Bare<Kind>>;

/// The `lead` is required. `currency` is the row that its `transactioncurrencyid` names.
export interface DynamicsRecords {
  readonly lead: Answer<Fields<"lead">>;
  readonly currency?: Answer<Fields<"currency">>;
  readonly annotations?: Answer<Fields<"annotation">>;
  readonly emails?: Answer<Fields<"email">>;
  readonly phonecalls?: Answer<Fields<"phonecall">>;
  readonly appointments?: Answer<Fields<"appointment">>;
  readonly tasks?: Answer<Fields<"task">>;
}

const envelopes = ["value"];
const label = <Name extends string>(name: Name): Labelled<Name> => `${name}@OData.Community.Display.V1.FormattedValue`;

function ownerOf(row: Row<Labelled<"_ownerid_value">>): Author {
  return { id: row.id("_ownerid_value"), name: row.text(label("_ownerid_value")) };
}

/// States of an activity.
const [completed, canceled] = ["1", "2"];
/// Status of a mail that did not go out: draft, canceled, pending, failed.
const unsent = ["1", "5", "6", "8"];

/// How an activity that is over came out.
const endOf = (state: string | undefined) => (state === completed ? "completed" : state === canceled ? "canceled" : undefined);

function emailOf(draft: Draft, row: Row<Fields<"email">>): void {
  const id = unsent.includes(row.id("statuscode") ?? "") ? undefined : recordId("email", row, "activityid");
  if (id === undefined) return;
  const outgoing = row.flag("directioncode");
  const direction = outgoing === undefined ? undefined : outgoing ? "out" : "in";
  // The owner of a received mail is whoever got it.
  const author = direction === "in" ? { email: row.text("sender") } : { ...ownerOf(row), email: row.text("sender") };
  const at = row.instant("senton") ?? row.instant("actualend") ?? row.instant("createdon");
  draft.say({ id, pointer: row.pointer, at, channel: "email", text: row.html("description"), author, direction, subject: row.text("subject") });
}

function annotationOf(draft: Draft, row: Row<Fields<"annotation">>): void {
  const id = recordId("annotation", row, "annotationid");
  if (id === undefined) return;
  draft.note({ id, pointer: row.pointer, at: row.instant("createdon"), text: row.html("notetext"), author: ownerOf(row), subject: row.text("subject") });
}

function phonecallOf(draft: Draft, row: Row<Fields<"phonecall">>): void {
  const id = recordId("phonecall", row, "activityid");
  if (id === undefined) return;
  const made = row.id("statecode") === completed;
  const minutes = row.count("actualdurationminutes");
  const at = row.instant("actualstart") ?? row.instant("scheduledend") ?? row.instant("createdon");
  const outcome = row.flag("leftvoicemail") === true ? "left voicemail" : row.text(label("statuscode"));
  draft.happen({ id, pointer: row.pointer, at, kind: made ? "call" : "task", subject: row.text("subject"), outcome: made ? outcome : endOf(row.id("statecode")), durationSeconds: minutes === undefined ? undefined : minutes * 60 });
  draft.note({ id, pointer: row.pointer, at, text: row.html("description"), author: ownerOf(row) });
}

function appointmentOf(draft: Draft, row: Row<Fields<"appointment">>): void {
  const id = recordId("appointment", row, "activityid");
  if (id === undefined) return;
  const at = row.instant("scheduledstart");
  const state = row.id("statecode");
  const kind = state === completed ? "meeting_held" : state === canceled ? "other" : "meeting_booked";
  draft.happen({ id, pointer: row.pointer, at, kind, subject: row.text("subject"), outcome: kind === "meeting_held" ? undefined : endOf(state), durationSeconds: secondsBetween(at, row.instant("scheduledend")) });
  draft.note({ id, pointer: row.pointer, at, text: row.html("description"), author: ownerOf(row) });
}

function taskOf(draft: Draft, row: Row<Fields<"task">>): void {
  const id = recordId("task", row, "activityid");
  if (id === undefined) return;
  const at = row.instant("scheduledend") ?? row.instant("createdon");
  draft.happen({ id, pointer: row.pointer, at, kind: "task", subject: row.text("subject"), outcome: endOf(row.id("statecode")) });
  draft.note({ id, pointer: row.pointer, at: row.instant("createdon") ?? at, text: row.html("description"), author: ownerOf(row) });
}

type Choice = "budgetstatus" | "need" | "purchasetimeframe";

/// What a choice's number says of an element. A rep's "may" and "should" are mentions; a far or unknown date is none.
const choices: Readonly<Record<Choice, Readonly<Record<string, ElementStatus>>>> = {
  budgetstatus: { "0": "negative", "1": "mentioned", "2": "confirmed", "3": "confirmed" },
  need: { "0": "confirmed", "1": "mentioned", "2": "mentioned", "3": "negative" },
  purchasetimeframe: { "0": "confirmed", "1": "confirmed", "2": "mentioned", "3": "mentioned" },
};

function elementOf(row: Row<Fields<"lead">>, name: Choice) {
  const number = row.id(name) ?? "";
  const status = Object.hasOwn(choices[name], number) ? choices[name][number] : undefined;
  const value = row.text(label(name));
  return status === undefined ? undefined : value === undefined ? { status } : { status, value };
}

/// A choice by its label, or by its number where annotations were not asked for.
function labelled(row: Row<Fields<"lead">>, name: "industrycode" | "statuscode", map: Readonly<Record<string, string>> | undefined): string | undefined {
  const byNumber = row.id(name);
  if (byNumber !== undefined && map !== undefined && Object.hasOwn(map, byNumber)) return map[byNumber];
  return row.text(label(name)) === undefined ? mapped(row.cell(name), map) : mapped(row.cell(label(name)), map);
}

/// Amounts are in the row's own currency, which is named by a lookup: its code stands in another table.
function amountOf(row: Row<Fields<"lead">>, name: "revenue" | "estimatedamount" | "budgetamount", currency: Row<Fields<"currency">> | undefined) {
  const amount = row.number(name);
  return amount === undefined ? undefined : inCurrency(amount, row.cell(name), currency?.cell("isocurrencycode"));
}

/// Throws an AdapterError when there is no lead with an id.
export function fromDynamics(records: DynamicsRecords, config?: AdapterConfig): Adapted {
  const reading = begin(config);
  const lead = rowOf(reading, "/lead", records.lead, envelopes);
  const draft = new Draft(reading, idOf(lead, "/lead", "leadid"));
  if (lead === undefined) return draft.finish({});
  const currency = rowOf(reading, "/currency", records.currency, envelopes);
  reading.addProspect(lead.text("emailaddress1"), lead.text("emailaddress2"));
  for (const row of rowsOf(reading, "/emails", records.emails, envelopes)) emailOf(draft, row);
  for (const row of rowsOf(reading, "/annotations", records.annotations, envelopes)) annotationOf(draft, row);
  for (const row of rowsOf(reading, "/phonecalls", records.phonecalls, envelopes)) phonecallOf(draft, row);
  for (const row of rowsOf(reading, "/appointments", records.appointments, envelopes)) appointmentOf(draft, row);
  for (const row of rowsOf(reading, "/tasks", records.tasks, envelopes)) taskOf(draft, row);
  draft.custom(lead);
  const country = lead.country("address1_country");
  // "No" is the field's default, and says nothing.
  const decides = lead.flag("decisionmaker") === true ? ({ status: "confirmed", value: "decision maker" } as const) : undefined;
  return draft.finish({
    contact: {
      name: lead.text("fullname") ?? fullName(lead.text("firstname"), lead.text("lastname")),
      title: lead.text("jobtitle"),
      email: lead.text("emailaddress1"),
      phone: lead.phone("telephone1") ?? lead.phone("mobilephone"),
      do_not_call: lead.flag("donotphone"),
      opted_out: lead.flag("donotemail"),
    },
    company: {
      name: lead.text("companyname"),
      domain: lead.domain("websiteurl"),
      industry: labelled(lead, "industrycode", reading.config.industries),
      employees: lead.count("numberofemployees"),
      annual_revenue: amountOf(lead, "revenue", currency),
      country,
      region: region(lead.cell("address1_stateorprovince"), country),
    },
    account: { owner_id: reading.owner(lead.at("_ownerid_value"), ownerOf(lead)) },
    deal: {
      value: amountOf(lead, "estimatedamount", currency) ?? amountOf(lead, "budgetamount", currency),
      stage: labelled(lead, "statuscode", reading.config.stages),
      close_date: lead.day("estimatedclosedate"),
    },
    qualification: { budget: elementOf(lead, "budgetstatus"), authority: decides, need: elementOf(lead, "need"), timeline: elementOf(lead, "purchasetimeframe") },
  });
}
