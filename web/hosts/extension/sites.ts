/// Which page of which CRM shows a record, and how its parts are asked for: reading only, at the page's own origin, with the session
/// of whoever is signed in, and by the field names of the adapters.
import { dynamicsFields } from "../../src/adapters/dynamics.js";
import { hubspotFields } from "../../src/adapters/hubspot.js";
import { pipedriveFields } from "../../src/adapters/pipedrive.js";
import { salesforceFields } from "../../src/adapters/salesforce.js";
import { zohoFields } from "../../src/adapters/zoho.js";
import { orNothing, parts, picked } from "../common/record.js";
import { ask, cookie, one, rows } from "./ask.js";
import type { SiteName } from "./seen.js";

export interface OpenRecord {
  readonly name: SiteName;
  readonly id: string;
  readonly read: (id: string) => Promise<object>;
}

interface Site {
  readonly name: SiteName;
  readonly host: RegExp;
  readonly idOf: (url: URL) => string | undefined;
  readonly read: (id: string) => Promise<object>;
}

const mostRows = 100;
const within = (path: RegExp) => ({ pathname }: URL) => path.exec(pathname)?.[1];

async function readDynamics(id: string): Promise<object> {
  const from = (path: string) => ask(`/api/data/v9.2/${path}`, { Prefer: 'odata.include-annotations="*"' });
  const select = (kind: keyof typeof dynamicsFields) => `$select=${dynamicsFields[kind].filter((name) => name !== "sender" || kind === "email").join(",")}`;
  const related = (table: string, kind: keyof typeof dynamicsFields, by: string) => orNothing(from(`${table}?${select(kind)}&$filter=${by} eq ${id}&$top=${mostRows}`));
  const lead = one(await from(`leads(${id})?${select("lead")}`));
  const currency = lead["_transactioncurrencyid_value"];
  const [annotations, emails, phonecalls, appointments, tasks, money] = await Promise.all([
    related("annotations", "annotation", "_objectid_value"),
    related("emails", "email", "_regardingobjectid_value"),
    related("phonecalls", "phonecall", "_regardingobjectid_value"),
    related("appointments", "appointment", "_regardingobjectid_value"),
    related("tasks", "task", "_regardingobjectid_value"),
    typeof currency === "string" ? orNothing(from(`transactioncurrencies(${currency})?${select("currency")}`)) : undefined,
  ]);
  return parts({ lead, annotations, emails, phonecalls, appointments, tasks, currency: money });
}

async function readPipedrive(id: string): Promise<object> {
  const from = (path: string) => ask(`/api/${path}`);
  const person = one(await from(`v2/persons/${id}`), "data");
  const organisation = person["org_id"];
  const listed = async (path: string, kind: keyof typeof pipedriveFields) => rows(await orNothing(from(path)), "data").map((row) => picked(row, pipedriveFields[kind]));
  const [organization, deals, leads, notes, activities, users] = await Promise.all([
    organisation == null ? undefined : orNothing(from(`v2/organizations/${String(organisation)}`)),
    listed(`v2/deals?person_id=${id}&status=open&limit=1`, "deal"),
    listed(`v1/leads?person_id=${id}&limit=1`, "lead"),
    listed(`v1/notes?person_id=${id}&limit=${mostRows}`, "note"),
    listed(`v2/activities?person_id=${id}&limit=${mostRows}`, "activity"),
    listed("v1/users", "user"),
  ]);
  return parts({ person: picked(person, pipedriveFields.person), organization: organization && picked(one(organization, "data"), pipedriveFields.organization), deal: deals[0], lead: leads[0], notes, activities, users });
}

async function readZoho(id: string): Promise<object> {
  const csrf = cookie("CT_CSRF_TOKEN");
  const headers = csrf === undefined ? {} : { "X-ZCSRF-TOKEN": `crmcsrfparam=${csrf}` };
  const from = (path: string, kind: keyof typeof zohoFields) => ask(`/crm/v8/${path}?fields=${zohoFields[kind].join(",")}`, headers);
  const related = (list: string, kind: keyof typeof zohoFields) => orNothing(from(`Leads/${id}/${list}`, kind));
  const [lead, notes, calls, events, tasks] = await Promise.all([from(`Leads/${id}`, "lead"), related("Notes", "note"), related("Calls", "call"), related("Events", "event"), related("Tasks", "task")]);
  return parts({ lead, notes, calls, events, tasks });
}

const engagements = [["notes", "note"], ["emails", "email"], ["calls", "call"], ["meetings", "meeting"], ["tasks", "task"]] as const;

async function readHubspot(id: string): Promise<object> {
  const csrf = cookie("hubspotapi-csrf");
  const headers = csrf === undefined ? {} : { "X-HubSpot-CSRF-hubspotapi": csrf };
  const portal = /^\/contacts\/(\d+)\//.exec(location.pathname)?.[1] ?? "";
  const from = (object: string, kind: keyof typeof hubspotFields, key: string, more = "") => ask(`/api/crm/v3/objects/${object}/${key}?portalId=${portal}&properties=${hubspotFields[kind].join(",")}${more}`, headers);
  const contact = one(await from("contacts", "contact", id, `&associations=companies,deals,${engagements.map(([object]) => object).join(",")}`));
  const associated = (object: string) => rows(one(one(contact["associations"])[object]), "results").slice(0, mostRows).map((row) => String(row["id"]));
  const all = async (object: string, kind: keyof typeof hubspotFields) => (await Promise.all(associated(object).map((key) => orNothing(from(object, kind, key))))).filter((row) => row !== undefined);
  const [companies, deals, ...lists] = await Promise.all([all("companies", "company"), all("deals", "deal"), ...engagements.map(([object, kind]) => all(object, kind))]);
  return parts({ contact: picked(contact, ["id", "properties"]), company: companies[0], deal: deals[0], ...Object.fromEntries(engagements.map(([object], index) => [object, lists[index]])) });
}

/// Lightning keeps its data to itself and marks the places of a record's fields by their names.
async function readSalesforce(id: string): Promise<object> {
  const value = (field: string) => document.querySelector(`[data-target-selection-name="sfdc:RecordField.Lead.${field}"] .test-id__field-value`)?.textContent?.trim();
  for (let tries = 0; tries < 50 && value("Name") === undefined; tries += 1) await new Promise((done) => setTimeout(done, 200));
  const found = salesforceFields.lead.map((field) => [field, value(field)]).filter(([, text]) => text !== undefined && text !== "");
  if (found.length === 0) throw new Error("the page shows no fields of the lead; open its details");
  return { lead: { ...Object.fromEntries(found), Id: id } };
}

const sites: readonly Site[] = [
  { name: "dynamics", host: /\.dynamics\.com$/, idOf: ({ searchParams: at }) => (at.get("etn") === "lead" ? /^[\da-f-]{36}$/i.exec(at.get("id") ?? "")?.[0] : undefined), read: readDynamics },
  { name: "hubspot", host: /^app(-\w+)?\.hubspot\.com$/, idOf: within(/^\/contacts\/\d+\/(?:record\/0-1|contact)\/(\d+)/), read: readHubspot },
  { name: "pipedrive", host: /\.pipedrive\.com$/, idOf: within(/^\/person\/(\d+)/), read: readPipedrive },
  { name: "salesforce", host: /\.lightning\.force\.com$/, idOf: within(/^\/lightning\/r\/Lead\/(00Q\w{12,15})\//), read: readSalesforce },
  { name: "zoho", host: /^crm\.zoho\.\w+$/, idOf: within(/^\/crm\/(?:\w+\/)?tab\/Leads\/(\d+)/), read: readZoho },
];

/// The record that an address shows.
export function siteOf(url: URL): OpenRecord | undefined {
  const site = sites.find(({ host }) => host.test(url.hostname));
  const id = site?.idOf(url);
  return site === undefined || id === undefined ? undefined : { name: site.name, id, read: site.read };
}
