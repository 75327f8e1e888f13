/// The demo CRM: a list of leads, a record for each, and Baton's panel beside it. Everything runs in this page.
import { loadEngine, type Engine, type Lead, type Roster } from "../../src/engine/index.js";
import { openLedger, type BatonLedger } from "../../src/ledger/index.js";
import "../../src/widget/badge/index.js";
import "../../src/widget/board/index.js";
import "../../src/widget/define.js";
import { h } from "../../src/widget/dom.js";
import "../../src/widget/metrics/index.js";
import "../../src/widget/policy/index.js";
import { clock, day } from "./format.js";
import { listPage } from "./list.js";
import { measuresPage } from "./measures.js";
import { policyPage } from "./policy.js";
import { queuePage } from "./queue.js";
import { recordPage } from "./record.js";
import { Store, viewer } from "./store.js";

const themes = ["auto", "light", "dark"] as const;
type Theme = (typeof themes)[number];

function place<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found as T;
}

function applyTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  for (const panel of document.querySelectorAll("baton-handoff, baton-badge, baton-board, baton-policy, baton-metrics")) panel.setAttribute("theme", theme);
}

function currentTheme(): Theme {
  return themes.find((one) => one === document.documentElement.dataset["theme"]) ?? "auto";
}

const pages = [
  ["#/", "Leads"],
  ["#/queue", "Queue"],
  ["#/policy", "Policy"],
  ["#/measures", "Measures"],
] as const;

/// Pages that are one element of Baton's.
const elementPages = new Map([
  ["#/queue", queuePage],
  ["#/policy", policyPage],
  ["#/measures", measuresPage],
]);

function drawTop(now: string): void {
  const select = h(
    "select",
    { id: "theme", "aria-label": "Colours", change: () => applyTheme(themes.find((one) => one === select.value) ?? "auto") },
    themes.map((one) => h("option", { value: one, selected: one === currentTheme() }, one[0]?.toUpperCase() + one.slice(1))),
  );
  place("top").replaceChildren(
    h("a", { class: "brand", href: "#/" }, h("img", { src: "icon.svg", alt: "", width: 24, height: 24 }), "Northpier ", h("span", { class: "brand-kind" }, "CRM")),
    h("nav", { class: "pages", "aria-label": "Pages" }, pages.map(([hash, name]) => h("a", { href: hash, "aria-current": (location.hash || "#/") === hash ? "page" : undefined }, name))),
    h("p", { class: "clock" }, h("span", { class: "clock-label" }, "Demo time "), h("time", { datetime: now }, `${day(now)}, ${clock(now)}`), ` ${viewer.place}`),
    h("p", { class: "viewer" }, viewer.name),
    select,
  );
}

/// The lead that the address names; one that is written wrong, such as `#/lead/%`, names none.
function idInAddress(hash: string): string | undefined {
  const written = /^#\/lead\/(.+)$/.exec(hash)?.[1];
  try {
    return written === undefined ? undefined : decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/// Counts what was asked to be shown, so that only the last is.
let turn = 0;

async function show(store: Store): Promise<void> {
  const lead = store.leads.get(idInAddress(location.hash) ?? "");
  const main = place("main");
  const shown = ++turn;
  const elementPage = elementPages.get(location.hash);
  if (elementPage !== undefined) {
    document.title = `Northpier CRM: ${location.hash.slice(2)}`;
    main.replaceChildren(elementPage(store));
  } else if (lead === undefined) {
    await store.assessAll();
    if (shown !== turn) return; // A record was opened in the meantime.
    document.title = "Northpier CRM: leads";
    main.replaceChildren(listPage(store));
  } else {
    document.title = `Northpier CRM: ${lead.contact?.name ?? lead.id}`;
    main.replaceChildren(recordPage(store, lead.id, () => drawTop(store.now)));
  }
  drawTop(store.now);
  applyTheme(currentTheme());
  window.scrollTo(0, 0);
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}

/// Each load of the page begins at the same moment, so what an earlier one did has not happened yet.
async function emptyLedger(engine: Engine): Promise<BatonLedger> {
  const name = "northpier";
  await new Promise<void>((done) => {
    if (typeof indexedDB !== "object" || indexedDB === null) return done();
    const asked = indexedDB.deleteDatabase(`baton-ledger-${name}`);
    asked.onsuccess = asked.onerror = asked.onblocked = () => done();
  });
  return openLedger(name, { engine });
}

async function run(): Promise<void> {
  const [engine, leads, roster] = await Promise.all([
    loadEngine({ wasm: new URL("baton.wasm", document.baseURI) }),
    json<Lead[]>("leads.json"),
    json<Roster>("roster.json"),
  ]);
  const store = new Store(engine, leads, roster, () => emptyLedger(engine));
  window.addEventListener("hashchange", () => {
    void show(store).then(() => place("main").focus({ preventScroll: true }));
  });
  await show(store);
  setInterval(() => showTime(store.now), 1000);
}

/// The clock goes on, as the panel's countdown does.
function showTime(now: string): void {
  const time = document.querySelector<HTMLTimeElement>(".clock time");
  if (time === null) return;
  time.dateTime = now;
  time.textContent = `${day(now)}, ${clock(now)}`;
}

run().catch((thrown: unknown) => {
  place("main").replaceChildren(h("p", { class: "wait", role: "alert" }, `The demo could not start: ${thrown instanceof Error ? thrown.message : String(thrown)}`));
});
