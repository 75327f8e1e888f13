/// Baton in an HTML web resource of a Dynamics 365 lead form. The form hands over its context; reading and writing is the client's.
import { dynamicsFields, fromDynamics, type DynamicsRecords } from "../../src/adapters/dynamics.js";
import type { Adapted } from "../../src/adapters/adapt.js";
import { loadEngine } from "../../src/engine/index.js";
import type { Writers } from "../../src/frame/connect.js";
import { hostConfig, type HostConfig } from "../common/config.js";
import { orNothing, parts, RecordPanel } from "../common/record.js";

interface Xrm {
  readonly WebApi: {
    retrieveRecord(table: string, id: string, options: string): PromiseLike<unknown>;
    retrieveMultipleRecords(table: string, options: string, most?: number): PromiseLike<{ readonly entities: readonly unknown[] }>;
    createRecord(table: string, values: object): PromiseLike<unknown>;
    updateRecord(table: string, id: string, values: object): PromiseLike<unknown>;
  };
  readonly Utility?: { getGlobalContext(): { readonly userSettings: { readonly languageId: number } } };
}
interface FormContext {
  readonly data: { readonly entity: { getId(): string; getEntityName(): string } };
}

const most = 100;
/// Ids come in braces from a form, and bare in queries.
const bare = (id: string) => id.replace(/[{}]/g, "").toLowerCase();
const select = (kind: keyof typeof dynamicsFields) => `?$select=${dynamicsFields[kind].join(",")}`;

async function adapted({ WebApi }: Xrm, id: string, config: HostConfig): Promise<Adapted> {
  const related = async (table: keyof typeof dynamicsFields, by: string) => {
    const found = await orNothing((async () => WebApi.retrieveMultipleRecords(table, `${select(table)}&$filter=${by} eq ${id}`, most))());
    return found?.entities;
  };
  const lead = (await WebApi.retrieveRecord("lead", id, select("lead"))) as Record<string, unknown>;
  const currency = lead["_transactioncurrencyid_value"];
  const [annotations, emails, phonecalls, appointments, tasks, money] = await Promise.all([
    related("annotation", "_objectid_value"),
    related("email", "_regardingobjectid_value"),
    related("phonecall", "_regardingobjectid_value"),
    related("appointment", "_regardingobjectid_value"),
    related("task", "_regardingobjectid_value"),
    typeof currency === "string" ? orNothing((async () => WebApi.retrieveRecord("transactioncurrency", currency, select("currency")))()) : undefined,
  ]);
  return fromDynamics(parts({ lead, annotations, emails, phonecalls, appointments, tasks, currency: money }) as DynamicsRecords, config.adapter);
}

function writers({ WebApi }: Xrm, config: HostConfig): Writers {
  return {
    "note.create": ({ lead_id, text }) => WebApi.createRecord("annotation", { subject: "Baton", notetext: text, "objectid_lead@odata.bind": `/leads(${lead_id})` }),
    "task.create": ({ lead_id, subject, text, due_at }) => WebApi.createRecord("task", { subject, description: text, ...(due_at && { scheduledend: due_at }), "regardingobjectid_lead_task@odata.bind": `/leads(${lead_id})` }),
    "owner.set": ({ lead_id, rep_id }) => {
      const user = Object.entries(config.adapter?.reps ?? {}).find(([name, rep]) => rep === rep_id && /^[\da-f-]{36}$/i.test(name))?.[0];
      if (user === undefined) throw new Error(`config.js names no user id for ${rep_id}`);
      return WebApi.updateRecord("lead", lead_id, { "ownerid@odata.bind": `/systemusers(${bare(user)})` });
    },
  };
}

/// Strict policies of an environment let WebAssembly start only in a worker that is loaded by address, which lies beside this page.
const engine = () => loadEngine({ worker: new URL("worker.js", location.href) }).catch(() => loadEngine());

let panel: RecordPanel | undefined;

function setClientApiContext(xrm: Xrm, form: FormContext): void {
  const place = document.querySelector("main");
  const { entity } = form.data;
  if (place === null || entity.getEntityName() !== "lead") return;
  const config = hostConfig();
  panel ??= new RecordPanel(place, config, writers(xrm, config), engine());
  const id = bare(entity.getId());
  // A lead that is being made has no id yet.
  if (id === "") panel.clear();
  else void panel.show(() => adapted(xrm, id, config));
}

// The name is the platform's: forms call it in the page of a web resource.
Object.assign(globalThis, { setClientApiContext });
