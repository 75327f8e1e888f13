/// Baton in the form of an Odoo lead: the view's component hands in the ORM service, and gets the panel in return.
import type { Adapted } from "../../src/adapters/adapt.js";
import type { Writers } from "../../src/frame/connect.js";
import { hostConfig, type HostConfig } from "../common/config.js";
import { orNothing, parts, picked, RecordPanel } from "../common/record.js";
import { fromOdoo, odooFields, plainRow, type OdooRecords } from "./records.js";

interface Orm {
  read(model: string, ids: readonly number[], fields: readonly string[]): Promise<readonly unknown[]>;
  searchRead(model: string, domain: readonly unknown[], fields: readonly string[], options?: object): Promise<readonly unknown[]>;
  write(model: string, ids: readonly number[], values: object): Promise<unknown>;
  call(model: string, method: string, args: readonly unknown[], options?: object): Promise<unknown>;
}

const most = 200;
const numberOf = (id: string) => Number(id.slice(id.lastIndexOf("/") + 1));

async function adapted(orm: Orm, id: number, config: HostConfig): Promise<Adapted> {
  const plain = (rows: readonly unknown[] | undefined, names: readonly string[]) => (rows ?? []).map((row) => picked(plainRow(row), names));
  const [leads, messages, activities] = await Promise.all([
    orm.read("crm.lead", [id], odooFields.lead),
    orNothing(orm.searchRead("mail.message", [["model", "=", "crm.lead"], ["res_id", "=", id]], odooFields.message, { limit: most, order: "date desc" })),
    orNothing(orm.searchRead("mail.activity", [["res_model", "=", "crm.lead"], ["res_id", "=", id]], odooFields.activity, { limit: most })),
  ]);
  const [lead] = plain(leads, odooFields.lead);
  if (lead === undefined) throw new Error(`there is no crm.lead ${id}`);
  return fromOdoo(parts({ lead, messages: plain(messages, odooFields.message), activities: plain(activities, odooFields.activity) }) as OdooRecords, config.adapter);
}

function writers(orm: Orm, config: HostConfig): Writers {
  return {
    "note.create": ({ lead_id, text }) => orm.call("crm.lead", "message_post", [[numberOf(lead_id)]], { body: text, message_type: "comment", subtype_xmlid: "mail.mt_note" }),
    "owner.set": ({ lead_id, rep_id }) => {
      const user = Object.entries(config.adapter?.reps ?? {}).find(([name, rep]) => rep === rep_id && name.startsWith("res.users/"))?.[0];
      if (user === undefined) throw new Error(`config.js names no user for ${rep_id}`);
      return orm.write("crm.lead", [numberOf(lead_id)], { user_id: numberOf(user) });
    },
  };
}

function open(place: Element, { orm }: { readonly orm: Orm }): { show(id: number | false | undefined): void; close(): void } {
  const config = hostConfig();
  const panel = new RecordPanel(place, config, writers(orm, config));
  // A lead that is being made has no id yet.
  const show = (id: number | false | undefined) => (typeof id === "number" ? void panel.show(() => adapted(orm, id, config)) : panel.clear());
  return { show, close: () => panel.close() };
}

Object.assign(self, { BatonOdoo: { open } });
