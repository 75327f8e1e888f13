/// Baton in a side panel of EspoCRM: the view hands in its model and the CRM's own requests, and gets the panel in return.
import { espocrmFields, fromEspocrm, type EspocrmRecords } from "../../src/adapters/espocrm.js";
import type { Adapted } from "../../src/adapters/adapt.js";
import type { Writers } from "../../src/frame/connect.js";
import { isObject } from "../../src/frame/shape.js";
import { hostConfig, type HostConfig } from "../common/config.js";
import { orNothing, parts, picked, RecordPanel } from "../common/record.js";

interface View {
  readonly ajax: { getRequest(url: string, data?: object): PromiseLike<unknown>; postRequest(url: string, data: object): PromiseLike<unknown>; putRequest(url: string, data: object): PromiseLike<unknown> };
  readonly model: { readonly id: string; readonly attributes: Readonly<Record<string, unknown>>; trigger(name: string): void; fetch(): unknown };
  readonly language: string | null;
  readonly isDark: () => boolean;
}

const most = { maxSize: 100 };
/// Mails are asked for one by one, for the lists have no texts.
const mostMails = 20;
const rowsOf = (answer: unknown): readonly unknown[] => (isObject(answer) && Array.isArray(answer["list"]) ? answer["list"] : []);

async function adapted({ ajax, model }: View, config: HostConfig): Promise<Adapted> {
  const get = async (url: string, data?: object) => ajax.getRequest(url, data);
  const list = async (url: string, names: readonly string[]) => rowsOf(await orNothing(get(url, most))).map((row) => picked(row, names));
  const account = model.attributes["createdAccountId"];
  const [stream, activities, history, tasks, of] = await Promise.all([
    list(`Lead/${model.id}/stream`, espocrmFields.stream),
    list(`Activities/Lead/${model.id}/activities`, espocrmFields.activity),
    list(`Activities/Lead/${model.id}/history`, [...espocrmFields.activity, ...espocrmFields.email]),
    list(`Lead/${model.id}/tasks`, espocrmFields.activity),
    typeof account === "string" ? orNothing(get(`Account/${account}`)) : undefined,
  ]);
  const mails = (history as readonly { _scope?: unknown; id?: unknown }[]).filter(({ _scope }) => _scope === "Email").slice(0, mostMails);
  const emails = (await Promise.all(mails.map(({ id }) => orNothing(get(`Email/${String(id)}`))))).filter((mail) => mail !== undefined).map((mail) => picked(mail, espocrmFields.email));
  const lead = picked({ ...model.attributes, id: model.id }, espocrmFields.lead);
  return fromEspocrm(parts({ lead, account: of && picked(of, espocrmFields.account), stream, activities, history, tasks, emails }) as EspocrmRecords, config.adapter);
}

function writers({ ajax, model }: View, config: HostConfig): Writers {
  const refreshed = async (asked: PromiseLike<unknown>) => {
    await asked;
    model.trigger("update-all");
  };
  return {
    "note.create": ({ text }) => refreshed(ajax.postRequest("Note", { type: "Post", parentType: "Lead", parentId: model.id, post: text })),
    "task.create": ({ subject, text, due_at }) =>
      refreshed(ajax.postRequest("Task", { name: subject, description: text, dateEnd: due_at?.slice(0, 19).replace("T", " "), parentType: "Lead", parentId: model.id, assignedUserId: model.attributes["assignedUserId"] })),
    "owner.set": async ({ rep_id }) => {
      const user = Object.entries(config.adapter?.reps ?? {}).find(([name, rep]) => rep === rep_id && /^[\da-f]{17}$|^\d+$/.test(name))?.[0];
      if (user === undefined) throw new Error(`config.js names no user id for ${rep_id}`);
      await ajax.putRequest(`Lead/${model.id}`, { assignedUserId: user });
      model.fetch();
    },
  };
}

function open(place: Element, view: View): { show(): void; close(): void } {
  const config = hostConfig();
  const panel = new RecordPanel(place, config, writers(view, config));
  panel.seat.setTheme({ scheme: config.theme ?? (view.isDark() ? "dark" : "light") });
  panel.seat.setLocale({ tag: config.language ?? (view.language ?? "en").replace("_", "-"), ...(config.timeZone && { time_zone: config.timeZone }) });
  const show = () => void panel.show(() => adapted(view, config));
  show();
  return { show, close: () => panel.close() };
}

Object.assign(self, { BatonEspo: { open } });
