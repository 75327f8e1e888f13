/// Baton as a widget of Zoho CRM: Zoho's own SDK reads and writes with the session of whoever is signed in.
import { fromZoho, zohoFields, type ZohoRecords } from "../../src/adapters/zoho.js";
import type { Adapted } from "../../src/adapters/adapt.js";
import type { Writers } from "../../src/frame/connect.js";
import { isObject } from "../../src/frame/shape.js";
import { hostConfig, type HostConfig } from "../common/config.js";
import { orNothing, parts, picked, RecordPanel } from "../common/record.js";

interface Zoho {
  readonly embeddedApp: { on(name: "PageLoad", heard: (page: unknown) => void): void; init(): Promise<unknown> };
  readonly CRM: {
    readonly API: {
      getRecord(of: { Entity: string; RecordID: string }): Promise<unknown>;
      getRelatedRecords(of: { Entity: string; RecordID: string; RelatedList: string; page: number; per_page: number }): Promise<unknown>;
      addNotes(of: { Entity: string; RecordID: string; Title: string; Content: string }): Promise<unknown>;
      insertRecord(of: { Entity: string; APIData: object }): Promise<unknown>;
      updateRecord(of: { Entity: string; APIData: object }): Promise<unknown>;
    };
  };
}

const rowsOf = (answer: unknown): readonly unknown[] => (isObject(answer) && Array.isArray(answer["data"]) ? answer["data"] : []);

async function adapted(zoho: Zoho, id: string, config: HostConfig): Promise<Adapted> {
  const related = async (list: string, kind: keyof typeof zohoFields) => {
    const answer = await orNothing(zoho.CRM.API.getRelatedRecords({ Entity: "Leads", RecordID: id, RelatedList: list, page: 1, per_page: 200 }));
    return rowsOf(answer).map((row) => picked(row, zohoFields[kind]));
  };
  const [lead] = rowsOf(await zoho.CRM.API.getRecord({ Entity: "Leads", RecordID: id }));
  if (lead === undefined) throw new Error(`Zoho gives no lead ${id}`);
  const [notes, calls, events, tasks] = await Promise.all([related("Notes", "note"), related("Calls", "call"), related("Events", "event"), related("Tasks", "task")]);
  return fromZoho(parts({ lead: picked(lead, zohoFields.lead), notes, calls, events, tasks }) as ZohoRecords, config.adapter);
}

/// The SDK's promises end well whatever the server said.
async function done(asked: Promise<unknown>): Promise<void> {
  const answer = await asked;
  const [first] = rowsOf(answer);
  if (isObject(first) && first["code"] !== undefined && first["code"] !== "SUCCESS") throw new Error(String(first["message"] ?? first["code"]));
}

function writers(zoho: Zoho, config: HostConfig): Writers {
  const { API } = zoho.CRM;
  return {
    "note.create": ({ lead_id, text }) => done(API.addNotes({ Entity: "Leads", RecordID: lead_id, Title: "Baton", Content: text ?? "" })),
    "task.create": ({ lead_id, subject, text, due_at }) =>
      done(API.insertRecord({ Entity: "Tasks", APIData: { Subject: subject, Description: text, Due_Date: due_at?.slice(0, 10), What_Id: lead_id, $se_module: "Leads" } })),
    "owner.set": ({ lead_id, rep_id }) => {
      const user = Object.entries(config.adapter?.reps ?? {}).find(([name, rep]) => rep === rep_id && /^\d+$/.test(name))?.[0];
      if (user === undefined) throw new Error(`config.js names no user id for ${rep_id}`);
      return done(API.updateRecord({ Entity: "Leads", APIData: { id: lead_id, Owner: { id: user } } }));
    },
  };
}

function start(zoho: Zoho, place: Element): void {
  const config = hostConfig();
  const panel = new RecordPanel(place, config, writers(zoho, config));
  zoho.embeddedApp.on("PageLoad", (page) => {
    const { Entity, EntityId } = isObject(page) ? page : {};
    const id = Array.isArray(EntityId) ? EntityId[0] : EntityId;
    if (Entity === "Leads" && typeof id === "string") void panel.show(() => adapted(zoho, id, config));
    else panel.clear();
  });
  void zoho.embeddedApp.init();
}

const { ZOHO } = globalThis as { ZOHO?: Zoho };
const place = document.querySelector("main");
if (place !== null && ZOHO !== undefined) start(ZOHO, place);
else if (place !== null) place.textContent = "ZohoEmbededAppSDK.min.js is missing beside this file; the README says where it comes from.";
