/// The list of leads, sorted and filtered by what Baton says of them.
import type { Action, Assessment, Lead, Urgency } from "../../src/engine/index.js";
import { bar, h } from "../../src/widget/dom.js";
import { en as words } from "../../src/widget/words/contract/en.js";
import { ago, country, dateTime, lastActivity, type Held } from "./format.js";
import { viewer, type Store } from "./store.js";

const actions: readonly Action[] = ["handoff", "prepare", "nurture", "suppress"];
/// Columns are sorted by these orders of words; they order, they do not judge.
const urgencyOrder: readonly Urgency[] = ["none", "normal", "high", "immediate"];
const actionOrder: readonly Action[] = ["suppress", "nurture", "prepare", "handoff"];

type Column = "name" | "company" | "activity" | "action" | "score";
const columns: readonly { key: Column; title: string; descending: boolean }[] = [
  { key: "name", title: "Lead", descending: false },
  { key: "company", title: "Company", descending: false },
  { key: "activity", title: "Last activity", descending: true },
  { key: "action", title: "Baton says", descending: true },
  { key: "score", title: "Score", descending: true },
];

interface ListState {
  sort: Column;
  descending: boolean;
  only: Action | null;
  search: string;
}
/// Kept while the page lives, so that coming back from a record finds the list as it was left.
const state: ListState = { sort: "action", descending: true, only: null, search: "" };

interface Row {
  lead: Lead;
  assessment: Assessment | undefined;
  problem: string | undefined;
}

export function listPage(store: Store): HTMLElement {
  const rows = [...store.leads.values()].map((lead): Row => ({ lead, assessment: store.results.get(lead.id)?.assessment, problem: store.results.get(lead.id)?.problem }));
  const table = h("div", { class: "list" });
  const chips = h("div", { class: "chips", role: "group", "aria-label": "Filter by action" });
  const redraw = () => {
    chips.replaceChildren(...filterChips(rows, redraw));
    table.replaceChildren(drawTable(store, rows, redraw));
  };
  const search = h("input", {
    type: "search",
    placeholder: "Search name, company, industry",
    "aria-label": "Search leads",
    value: state.search,
    input: () => {
      state.search = search.value;
      redraw();
    },
  });
  redraw();
  return h("div", { class: "page page-list" }, h("div", { class: "page-head" }, h("h1", {}, "Leads"), search), chips, table);
}

function filterChips(rows: readonly Row[], redraw: () => void): HTMLElement[] {
  const chip = (action: Action | null, title: string, count: number) =>
    h(
      "button",
      {
        type: "button",
        class: `chip ${action ?? "all"}`,
        "aria-pressed": String(state.only === action),
        click: () => {
          state.only = action;
          redraw();
        },
      },
      `${title} `,
      h("span", { class: "chip-count" }, String(count)),
    );
  return [chip(null, "All", rows.length), ...actions.map((one) => chip(one, words.actions[one], rows.filter((row) => row.assessment?.decision.action === one).length))];
}

function matches(row: Row): boolean {
  if (state.only !== null && row.assessment?.decision.action !== state.only) return false;
  const { contact, company } = row.lead;
  const text = [contact?.name, contact?.title, company?.name, company?.industry, country(company?.country)].join(" ").toLowerCase();
  return state.search.toLowerCase().split(/\s+/u).every((word) => text.includes(word));
}

function compare(a: Row, b: Row, now: string): number {
  const sign = state.descending ? -1 : 1;
  const byText = (x: Held<string>, y: Held<string>) => (x ?? "").localeCompare(y ?? "", "en");
  const score = (row: Row) => row.assessment?.decision.score ?? -1;
  const rank = (row: Row) =>
    row.assessment === undefined ? -1 : actionOrder.indexOf(row.assessment.decision.action) * 10 + urgencyOrder.indexOf(row.assessment.decision.urgency);
  const byColumn: Record<Column, () => number> = {
    name: () => byText(a.lead.contact?.name, b.lead.contact?.name),
    company: () => byText(a.lead.company?.name, b.lead.company?.name),
    activity: () => byText(lastActivity(a.lead, now)?.at, lastActivity(b.lead, now)?.at),
    action: () => rank(a) - rank(b) || score(a) - score(b),
    score: () => score(a) - score(b),
  };
  return sign * byColumn[state.sort]() || byText(a.lead.id, b.lead.id);
}

function drawTable(store: Store, rows: readonly Row[], redraw: () => void): HTMLElement {
  const shown = rows.filter(matches).sort((a, b) => compare(a, b, store.now));
  if (shown.length === 0) return h("p", { class: "wait" }, "No lead fits this search.");
  const head = columns.map(({ key, title, descending }) => {
    const sorted = state.sort === key;
    const sort = () => {
      state.descending = sorted ? !state.descending : descending;
      state.sort = key;
      redraw();
      document.querySelector<HTMLElement>(`[data-sort="${key}"]`)?.focus();
    };
    const direction = state.descending ? "descending" : "ascending";
    return h("th", { scope: "col", "aria-sort": sorted ? direction : undefined }, h("button", { type: "button", class: "sort", "data-sort": key, click: sort }, title));
  });
  return h("table", {}, h("caption", { class: "unseen" }, `${shown.length} leads`), h("thead", {}, h("tr", {}, head)), h("tbody", {}, shown.map((row) => drawRow(row, store.now))));
}

function drawRow(row: Row, now: string): HTMLElement {
  const { lead, assessment } = row;
  const last = lastActivity(lead, now);
  const href = `#/lead/${encodeURIComponent(lead.id)}`;
  return h(
    "tr",
    { "data-lead": lead.id, click: () => (location.hash = href) },
    h("td", { class: "who" }, h("a", { href }, lead.contact?.name ?? lead.id), h("span", { class: "minor" }, lead.contact?.title)),
    h("td", { class: "company" }, lead.company?.name, h("span", { class: "minor" }, [lead.company?.industry, `${lead.company?.employees?.toLocaleString("en") ?? "?"} people`, country(lead.company?.country)].filter(Boolean).join(" · "))),
    h("td", { class: "activity" }, last === undefined ? null : [h("span", { class: "snippet", dir: "auto" }, last.text), h("time", { class: "minor", datetime: last.at, title: dateTime(last.at) }, ago(last.at, now))]),
    h("td", { class: "says" }, assessment === undefined ? h("span", { class: "minor" }, row.problem ?? "Not assessed") : badge(assessment)),
    h("td", { class: "score" }, assessment === undefined ? null : [h("span", { class: "number" }, String(assessment.decision.score)), bar(assessment.decision.score), h("span", { class: "grade" }, assessment.decision.grade)]),
  );
}

function badge(assessment: Assessment): HTMLElement {
  const element = document.createElement("baton-badge");
  element.timeZone = viewer.timeZone;
  element.assessment = assessment;
  return element;
}
