/// The measures: Baton's dashboard over a year of made-up handoffs and what was done in this demo.
import { h } from "../../src/widget/dom.js";
import type { Store } from "./store.js";

export function measuresPage(store: Store): HTMLElement {
  const dashboard = document.createElement("baton-metrics");
  dashboard.engine = store.engine;
  dashboard.roster = store.roster;
  dashboard.policy = store.policy;
  dashboard.asOf = store.now;
  const place = h("div", {}, h("p", { class: "wait", role: "status" }, "Reading a year of handoffs …"));
  store.history().then(
    (ledger) => {
      dashboard.ledger = ledger;
      place.replaceChildren(dashboard);
    },
    (thrown: unknown) => place.replaceChildren(h("p", { class: "wait", role: "alert" }, thrown instanceof Error ? thrown.message : String(thrown))),
  );
  return h("div", { class: "page page-measures" }, h("div", { class: "page-head" }, h("h1", {}, "Measures")), place);
}
