/// Salesforce: a Lead, or a Contact with its Account and Opportunity, as REST rows or as the records of the UI API.
import type { Adapted, AdapterConfig, Answer } from "./adapt.js";
import { Draft, begin, fullName, ifOpen, recordId } from "./lead.js";
import type { Reading } from "./reading.js";
import { emptyRow, idOf, rowOf, rowsOf } from "./row.js";
import type { Row } from "./row.js";
import { mapped, money, region } from "./values.js";

/// The fields that are read, by object: what to ask the API for.
export const salesforceFields = {
  lead: ["Id", "Name", "FirstName", "LastName", "Title", "Email", "Phone", "MobilePhone", "Company", "Website", "Industry", "NumberOfEmployees", "AnnualRevenue", "CurrencyIsoCode", "Country", "CountryCode", "State", "StateCode", "Status", "OwnerId", "DoNotCall", "HasOptedOutOfEmail"],
  contact: ["Id", "Name", "FirstName", "LastName", "Title", "Email", "Phone", "MobilePhone", "MailingCountry", "MailingCountryCode", "MailingState", "MailingStateCode", "OwnerId", "DoNotCall", "HasOptedOutOfEmail"],
  account: ["Id", "Name", "Website", "Industry", "NumberOfEmployees", "AnnualRevenue", "CurrencyIsoCode", "BillingCountry", "BillingCountryCode", "BillingState", "BillingStateCode", "Type", "OwnerId"],
  opportunity: ["Id", "Amount", "CurrencyIsoCode", "StageName", "CloseDate", "IsClosed"],
  task: ["Id", "Subject", "ActivityDate", "Description", "OwnerId", "CreatedById", "IsDeleted", "TaskSubtype", "CallDurationInSeconds", "CallDisposition", "CompletedDateTime", "CreatedDate", "Status"],
  event: ["Id", "Subject", "StartDateTime", "EndDateTime", "ActivityDateTime", "DurationInMinutes", "Description", "OwnerId", "IsDeleted"],
  email: ["Id", "TextBody", "HtmlBody", "Subject", "FromName", "FromAddress", "Incoming", "MessageDate", "CreatedDate", "CreatedById", "IsDeleted", "Status"],
  note: ["Id", "Title", "Body", "TextPreview", "CreatedDate", "CreatedById", "IsDeleted"],
  user: ["Id", "Name", "Email"],
} as const;

type Fields<Kind extends keyof typeof salesforceFields> = (typeof salesforceFields)[Kind][number];

/// A `lead` or a `contact` is required; lists come bare, as a query's answer or as related-list records.
export interface SalesforceRecords {
  readonly lead?: Answer<Fields<"lead">>;
  readonly contact?: Answer<Fields<"contact">>;
  readonly account?: Answer<Fields<"account">>;
  readonly opportunity?: Answer<Fields<"opportunity">>;
  readonly tasks?: Answer<Fields<"task">>;
  readonly events?: Answer<Fields<"event">>;
  readonly emails?: Answer<Fields<"email">>;
  readonly notes?: Answer<Fields<"note">>;
  readonly users?: Answer<Fields<"user">>;
}

const envelopes = ["records"];
const customerTypes = ["Customer", "Customer - Direct", "Customer - Channel"];

function taskOf(draft: Draft, row: Row<Fields<"task">>): void {
  const id = row.flag("IsDeleted") === true ? undefined : recordId("task", row, "Id");
  if (id === undefined) return;
  const isCall = row.text("TaskSubtype") === "Call";
  const completed = row.instant("CompletedDateTime");
  // A call is logged when it is over; the row says nowhere when it began.
  const at = completed ?? row.instant("ActivityDate") ?? row.instant("CreatedDate");
  const outcome = isCall ? row.text("CallDisposition") : completed === undefined ? undefined : row.text("Status");
  draft.happen({ id, pointer: row.pointer, at, kind: isCall ? "call" : "task", subject: row.text("Subject"), outcome, durationSeconds: row.count("CallDurationInSeconds") });
  draft.note({ id, pointer: row.pointer, at: row.instant("CreatedDate") ?? at, text: row.text("Description"), author: { id: row.id("CreatedById") ?? row.id("OwnerId") } });
}

function eventOf(draft: Draft, row: Row<Fields<"event">>): void {
  const id = row.flag("IsDeleted") === true ? undefined : recordId("event", row, "Id");
  if (id === undefined) return;
  const minutes = row.count("DurationInMinutes");
  const at = row.instant("StartDateTime") ?? row.instant("ActivityDateTime");
  draft.happen({ id, pointer: row.pointer, at, kind: "meeting_booked", subject: row.text("Subject"), durationSeconds: minutes === undefined ? undefined : minutes * 60 });
  draft.note({ id, pointer: row.pointer, at, text: row.text("Description"), author: { id: row.id("OwnerId") } });
}

/// The status of a mail that nobody has sent yet.
const draftStatus = "5";

function emailOf(draft: Draft, row: Row<Fields<"email">>): void {
  if (row.flag("IsDeleted") === true || row.id("Status") === draftStatus) return;
  const id = recordId("email", row, "Id");
  if (id === undefined) return;
  const incoming = row.flag("Incoming");
  const sender = { email: row.text("FromAddress"), name: row.text("FromName") };
  const author = incoming === true ? sender : { ...sender, id: row.id("CreatedById") };
  const direction = incoming === undefined ? undefined : incoming ? "in" : "out";
  const at = row.instant("MessageDate") ?? row.instant("CreatedDate");
  draft.say({ id, pointer: row.pointer, at, channel: "email", text: row.text("TextBody") ?? row.html("HtmlBody"), author, direction, subject: row.text("Subject") });
}

function noteOf(draft: Draft, row: Row<Fields<"note">>): void {
  const id = row.flag("IsDeleted") === true ? undefined : recordId("note", row, "Id");
  if (id === undefined) return;
  const text = row.html("Body") ?? row.text("TextPreview");
  draft.note({ id, pointer: row.pointer, at: row.instant("CreatedDate"), text, author: { id: row.id("CreatedById") }, subject: row.text("Title") });
}

function dealOf(row: Row<Fields<"opportunity">> | undefined, lead: Row<Fields<"lead">>) {
  const { stages } = lead.reading.config;
  if (row === undefined) return { stage: mapped(lead.cell("Status"), stages) };
  return { value: money(row.cell("Amount"), row.cell("CurrencyIsoCode")), stage: mapped(row.cell("StageName"), stages), close_date: row.day("CloseDate") };
}

function addUsers(reading: Reading, records: SalesforceRecords): void {
  for (const user of rowsOf(reading, "/users", records.users, envelopes, "fields")) reading.addUser({ id: user.id("Id"), name: user.text("Name"), email: user.text("Email") });
}

function companyOf(lead: Row<Fields<"lead">>, account: Row<Fields<"account">>) {
  const country = account.country("BillingCountryCode") ?? account.country("BillingCountry") ?? lead.country("CountryCode") ?? lead.country("Country");
  const revenue = money(account.cell("AnnualRevenue"), account.cell("CurrencyIsoCode")) ?? money(lead.cell("AnnualRevenue"), lead.cell("CurrencyIsoCode"));
  const { industries } = lead.reading.config;
  return {
    name: account.text("Name") ?? lead.text("Company"),
    domain: account.domain("Website") ?? lead.domain("Website"),
    industry: mapped(account.cell("Industry"), industries) ?? mapped(lead.cell("Industry"), industries),
    employees: account.count("NumberOfEmployees") ?? lead.count("NumberOfEmployees"),
    annual_revenue: revenue,
    country,
    region: region(account.cell("BillingStateCode"), country) ?? region(account.cell("BillingState"), country) ?? region(lead.cell("StateCode"), country) ?? region(lead.cell("State"), country),
  };
}

/// Throws an AdapterError when there is neither a lead nor a contact with an id.
export function fromSalesforce(records: SalesforceRecords, config?: AdapterConfig): Adapted {
  const reading = begin(config);
  addUsers(reading, records);
  const lead = rowOf(reading, "/lead", records.lead, envelopes, "fields");
  const contact = rowOf(reading, "/contact", records.contact, envelopes, "fields");
  const account = rowOf(reading, "/account", records.account, envelopes, "fields") ?? emptyRow<Fields<"account">>(reading, "/account");
  const deal = ifOpen(rowOf(reading, "/opportunity", records.opportunity, envelopes, "fields"), (row) => row.flag("IsClosed") === true);
  const person: Row<Fields<"lead"> & Fields<"contact">> | undefined = lead ?? contact;
  const draft = new Draft(reading, idOf(person, "/lead", "Id"));
  if (person === undefined) return draft.finish({});
  reading.addProspect(person.text("Email"), person.id("Id"));
  for (const row of rowsOf(reading, "/emails", records.emails, envelopes, "fields")) emailOf(draft, row);
  for (const row of rowsOf(reading, "/notes", records.notes, envelopes, "fields")) noteOf(draft, row);
  for (const row of rowsOf(reading, "/tasks", records.tasks, envelopes, "fields")) taskOf(draft, row);
  for (const row of rowsOf(reading, "/events", records.events, envelopes, "fields")) eventOf(draft, row);
  draft.custom(person, deal, account);
  const leadRow = lead ?? emptyRow<Fields<"lead">>(reading, "/lead");
  const contactRow = contact ?? emptyRow<Fields<"contact">>(reading, "/contact");
  const country = contactRow.country("MailingCountryCode") ?? contactRow.country("MailingCountry");
  const type = account.text("Type");
  return draft.finish({
    contact: {
      name: person.text("Name") ?? fullName(person.text("FirstName"), person.text("LastName")),
      title: person.text("Title"),
      email: person.text("Email"),
      phone: person.phone("Phone") ?? person.phone("MobilePhone"),
      country,
      region: region(contactRow.cell("MailingStateCode"), country) ?? region(contactRow.cell("MailingState"), country),
      do_not_call: person.flag("DoNotCall"),
      opted_out: person.flag("HasOptedOutOfEmail"),
    },
    company: companyOf(leadRow, account),
    account: { owner_id: reading.owner(person.at("OwnerId"), { id: person.id("OwnerId") }), existing_customer: type === undefined ? undefined : customerTypes.includes(type) || undefined },
    deal: dealOf(deal, leadRow),
  });
}
