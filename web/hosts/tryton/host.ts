/// Baton beside the opportunities of Tryton's web client, loaded by the `custom.js` that the client's page has a place for.
import { speechOf } from "../../src/widget/words/language.js";
import { contractWords } from "../../src/widget/words/contract/index.js";
import { hostConfig } from "../common/config.js";
import { RecordPanel } from "../common/record.js";
import { Drawer } from "./drawer.js";
import { adaptedOpportunity, writers } from "./records.js";
import { client, openOpportunity } from "./sao.js";

/// The client says nowhere that another record is open.
const lookEveryMs = 400;

function start(): void {
  const config = hostConfig();
  const drawer = new Drawer();
  const panel = new RecordPanel(drawer.place, config, writers(config));
  let shown: string | undefined;
  panel.seat.element.addEventListener("baton-assessed", ({ detail }) => {
    drawer.label = contractWords[speechOf(panel.seat.element.lang).language].actions[detail.decision.action];
  });
  setInterval(() => {
    const sao = client();
    const open = sao === undefined ? undefined : openOpportunity(sao);
    if (open?.version === shown) return;
    shown = open?.version;
    drawer.isThere = open !== undefined;
    drawer.label = "";
    if (open === undefined || sao === undefined) return panel.clear();
    panel.seat.setLocale({ tag: config.language ?? sao.i18n.getlang().replace("_", "-"), ...(config.timeZone && { time_zone: config.timeZone }) });
    void panel.show(() => adaptedOpportunity(open.id, config));
  }, lookEveryMs);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
