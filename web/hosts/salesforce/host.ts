/// Baton on a Lead's page of Salesforce: the component hands in records of the UI API and ways to write, and gets the panel in return.
import { fromSalesforce, salesforceFields, type SalesforceRecords } from "../../src/adapters/salesforce.js";
import type { Writers } from "../../src/frame/connect.js";
import { hostConfig, type HostConfig } from "../common/config.js";
import { RecordPanel } from "../common/record.js";

interface Component {
  readonly language: string;
  readonly timeZone: string;
  readonly create: (apiName: string, fields: object) => Promise<void>;
  readonly update: (fields: object) => Promise<unknown>;
}

function writers({ create, update }: Component, config: HostConfig): Writers {
  return {
    // A note of Salesforce needs code on its server; a completed task stands in the same timeline.
    "note.create": ({ lead_id, text }) => create("Task", { Subject: "Baton", Description: text, WhoId: lead_id, Status: "Completed" }),
    "task.create": ({ lead_id, subject, text, due_at }) => create("Task", { Subject: subject, Description: text, WhoId: lead_id, ActivityDate: due_at?.slice(0, 10) }),
    "owner.set": ({ rep_id }) => {
      const user = Object.entries(config.adapter?.reps ?? {}).find(([name, rep]) => rep === rep_id && name.startsWith("005"))?.[0];
      if (user === undefined) throw new Error(`batonConfig names no user id for ${rep_id}`);
      return update({ OwnerId: user });
    },
  };
}

function open(place: Element, component: Component): { show(records: SalesforceRecords): void; fail(message: string): void; close(): void } {
  const config = hostConfig();
  const panel = new RecordPanel(place, config, writers(component, config));
  panel.seat.setLocale({ tag: config.language ?? component.language, time_zone: config.timeZone ?? component.timeZone });
  let last: SalesforceRecords | undefined;
  const show = (records: SalesforceRecords) => {
    last = records;
    void panel.show(async () => fromSalesforce(records, config.adapter));
  };
  return { show, fail: (message) => panel.seat.showUnread(message, () => last !== undefined && show(last)), close: () => panel.close() };
}

// The platform runs scripts in a box of their own, whose global is `self`.
Object.assign(self, { BatonSalesforce: { open, fields: salesforceFields } });
