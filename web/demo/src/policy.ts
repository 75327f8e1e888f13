/// The policy: Baton's form, tried on the demo's leads. What is saved holds for the whole demo, until the page is loaded again.
import { h } from "../../src/widget/dom.js";
import type { Store } from "./store.js";

export function policyPage(store: Store): HTMLElement {
  const form = document.createElement("baton-policy");
  form.engine = store.engine;
  form.roster = store.roster;
  form.policy = store.policy;
  form.asOf = store.now;
  form.leads = [...store.leads.values()];
  form.addEventListener("baton-policy-save", ({ detail }) => (store.policy = detail.policy));
  form.addEventListener("baton-select", ({ detail }) => (location.hash = `#/lead/${encodeURIComponent(detail.lead_id)}`));
  return h("div", { class: "page page-policy" }, h("div", { class: "page-head" }, h("h1", {}, "Policy")), form);
}
