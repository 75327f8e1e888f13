/// The queue: Baton's board over the demo's leads, or over ten thousand made of them.
import { h } from "../../src/widget/dom.js";
import type { Store } from "./store.js";

const many = 10_000;

export function queuePage(store: Store): HTMLElement {
  const board = document.createElement("baton-board");
  const leads = [...store.leads.values()];
  const show = (isMany: boolean) => {
    board.leads = isMany ? copies(leads.map((lead) => JSON.stringify({ ...lead, id: "" }))) : leads;
    button.textContent = isMany ? "The demo’s leads alone" : "Try ten thousand leads";
    button.setAttribute("aria-pressed", String(isMany));
  };
  const button = h("button", { type: "button", class: "chip", click: () => show(button.getAttribute("aria-pressed") !== "true") });
  board.engine = store.engine;
  board.roster = store.roster;
  board.policy = store.policy;
  board.asOf = store.now;
  board.addEventListener("baton-select", ({ detail }) => {
    location.hash = `#/lead/${encodeURIComponent(leads[detail.index % leads.length]?.id ?? "")}`;
  });
  show(false);
  return h("div", { class: "page page-queue" }, h("div", { class: "page-head" }, h("h1", {}, "Queue"), button), board);
}

/// The same leads again and again, each under an id of its own.
function copies(texts: readonly string[]): string[] {
  return Array.from({ length: many }, (_, index) => (texts[index % texts.length] ?? "").replace('"id":""', `"id":"copy-${index}"`));
}
