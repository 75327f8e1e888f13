/// Baton beside a ticket of Zendesk Support or a lead of Zendesk Sell, by the client of Zendesk's app framework.
import type { Adapted } from "../../src/adapters/adapt.js";
import type { Writers } from "../../src/frame/connect.js";
import { isObject } from "../../src/frame/shape.js";
import { hostConfig, type HostConfig } from "../common/config.js";
import { orNothing, parts, picked, RecordPanel } from "../common/record.js";
import { fromSell, fromTicket, zendeskFields, type SellRecords } from "./records.js";

interface Client {
  get(names: readonly string[] | string): Promise<Readonly<Record<string, unknown>>>;
  on(name: string, heard: (data: unknown) => void): void;
  invoke(name: string, ...args: unknown[]): Promise<unknown>;
  request(options: { url: string; type: string; contentType?: string; data?: string }): Promise<unknown>;
}

/// The height that a sidebar may have before it scrolls by itself.
const mostHeight = 2000;

const dataOf = (answer: unknown) => (isObject(answer) ? answer["data"] : undefined);
const items = (answer: unknown): readonly unknown[] => (isObject(answer) && Array.isArray(answer["items"]) ? answer["items"].map(dataOf) : []);

async function adaptedTicket(client: Client, config: HostConfig): Promise<Adapted> {
  const names = zendeskFields.ticket.map((name) => `ticket.${name}`);
  const answer = await client.get(names);
  return fromTicket(Object.fromEntries(zendeskFields.ticket.map((name) => [name, answer[`ticket.${name}`]])), config.adapter);
}

async function adaptedLead(client: Client, id: string, config: HostConfig): Promise<Adapted> {
  const from = (path: string) => client.request({ url: `/v2/${path}`, type: "GET" });
  const [lead, notes, users] = await Promise.all([from(`leads/${id}`), orNothing(from(`notes?resource_type=lead&resource_id=${id}&per_page=100`)), orNothing(from("users?per_page=100"))]);
  const rows = (answer: unknown, names: readonly string[]) => items(answer).map((row) => picked(row, names));
  return fromSell(parts({ lead: picked(dataOf(lead), zendeskFields.lead), notes: rows(notes, zendeskFields.note), users: rows(users, zendeskFields.user) }) as SellRecords, config.adapter);
}

function writers(client: Client, isTicket: boolean): Writers {
  return {
    // In Support the text goes into the composer, where the agent sees it before it is sent.
    "note.create": ({ lead_id, text }) =>
      isTicket
        ? client.invoke("ticket.comment.appendText", text)
        : client.request({ url: "/v2/notes", type: "POST", contentType: "application/json", data: JSON.stringify({ data: { resource_type: "lead", resource_id: Number(lead_id.slice(lead_id.indexOf("/") + 1)), content: text } }) }),
  };
}

async function start(client: Client, place: Element): Promise<void> {
  const config = hostConfig();
  // Sell has no tickets, and says so by giving none.
  const lead = await orNothing(client.get("lead.id"));
  const id = lead?.["lead.id"];
  const panel = new RecordPanel(place, config, writers(client, id === undefined));
  const show = () => panel.show(() => (id === undefined ? adaptedTicket(client, config) : adaptedLead(client, String(id), config)));
  const heights = new ResizeObserver(() => void client.invoke("resize", { width: "100%", height: `${Math.min(mostHeight, Math.ceil(document.body.getBoundingClientRect().height))}px` }).catch(() => undefined));
  heights.observe(document.body);
  for (const name of ["ticket.conversation.changed", "ticket.status.changed", "ticket.assignee.user.id.changed"]) client.on(name, () => void show());
  await show();
}

const { ZAFClient } = globalThis as { ZAFClient?: { init(): Client | false } };
const place = document.querySelector("main");
const client = ZAFClient?.init();
if (place !== null && client !== undefined && client !== false) void start(client, place);
else if (place !== null) place.textContent = client === false ? "This page is an app of Zendesk, and no Zendesk is around it." : "zaf_sdk.min.js is missing beside this file; the README says where it comes from.";
