/// The side panel: shows the record that the tab in front has open. Opened with `?tab=<id>` it stays with that tab.
import type { Adapted, AdapterConfig } from "../../src/adapters/adapt.js";
import { fromDynamics, type DynamicsRecords } from "../../src/adapters/dynamics.js";
import { fromHubspot, type HubspotRecords } from "../../src/adapters/hubspot.js";
import { fromPipedrive, type PipedriveRecords } from "../../src/adapters/pipedrive.js";
import { fromSalesforce, type SalesforceRecords } from "../../src/adapters/salesforce.js";
import { fromZoho, type ZohoRecords } from "../../src/adapters/zoho.js";
import { Alone } from "../../src/frame/alone.js";
import { h } from "../../src/widget/dom.js";
import { hostConfig } from "../common/config.js";
import { RecordPanel } from "../common/record.js";
import { chrome } from "./chrome.js";
import { keyOf, lookAgain, type Seen, type SiteName } from "./seen.js";

const adapters: { readonly [Name in SiteName]: (records: object, config: AdapterConfig | undefined) => Adapted } = {
  dynamics: (records, config) => fromDynamics(records as DynamicsRecords, config),
  hubspot: (records, config) => fromHubspot(records as HubspotRecords, config),
  pipedrive: (records, config) => fromPipedrive(records as PipedriveRecords, config),
  salesforce: (records, config) => fromSalesforce(records as SalesforceRecords, config),
  zoho: (records, config) => fromZoho(records as ZohoRecords, config),
};

const config = hostConfig();
const place = h("div", {});
const alone = new Alone((lead) => panel.seat.show(lead));
document.querySelector("main")?.append(alone.host, place);
document.documentElement.lang = config.language ?? navigator.language;
// Reading is all that this extension does in a CRM.
const panel = new RecordPanel(place, config, {});
const fixedTab = Number(new URLSearchParams(location.search).get("tab") ?? Number.NaN);
let tab: number | undefined;
let shown: string | undefined;

function show(seen: Seen | undefined): void {
  const written = JSON.stringify(seen);
  if (written === shown) return;
  shown = written;
  if (seen === undefined) {
    panel.clear();
    alone.show({ kind: "alone" });
    return;
  }
  alone.hide();
  void panel.show(async () => {
    if (seen.problem !== undefined) throw new Error(seen.problem);
    return adapters[seen.crm](seen.records, config.adapter);
  });
}

async function follow(id: number | undefined): Promise<void> {
  tab = id;
  if (id === undefined) return show(undefined);
  const { [keyOf(id)]: seen } = await chrome.storage.session.get(keyOf(id));
  if (tab === id) show(seen as Seen | undefined);
  // A page without a reader does not answer.
  chrome.tabs.sendMessage(id, lookAgain).catch(() => undefined);
}

chrome.storage.session.onChanged.addListener((changes) => {
  const change = tab === undefined ? undefined : changes[keyOf(tab)];
  if (change !== undefined) show(change.newValue as Seen | undefined);
});
if (Number.isInteger(fixedTab)) void follow(fixedTab);
else {
  chrome.tabs.onActivated.addListener(({ tabId }) => void follow(tabId));
  void chrome.tabs.query({ active: true, currentWindow: true }).then(([active]) => follow(active?.id));
}
