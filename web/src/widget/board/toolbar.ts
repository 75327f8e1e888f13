/// The filters above the queue. They are built once and then only told the numbers, so that what a person types stays.
import { h } from "../dom.js";
import type { BoardWords } from "../words/board/index.js";
import type { DecisionWords } from "../words/decision/index.js";
import { actions, orders, triggerKinds, type Filter, type Order, type Tally } from "./rows.js";

type FilterAction = Filter["action"];

export interface Toolbar {
  element: HTMLElement;
  /// Shows the filter as it is, the numbers of each action and the reps that were met.
  tell(filter: Filter, tally: Tally, repName: (id: string) => string): void;
}

export function toolbar(words: BoardWords & DecisionWords, language: string, change: (part: Partial<Filter>) => void): Toolbar {
  const search = h("input", { type: "search", class: "search", placeholder: words.searchHint, "aria-label": words.search, autocomplete: "off", input: () => change({ text: search.value }) });
  const orderNames: Record<Order, string> = { urgency: words.byUrgency, deadline: words.byDeadline, score: words.byScore };
  const order = select(words.order, orders.map((one) => [one, orderNames[one]]), (value) => change({ order: orders.find((one) => one === value) ?? "urgency" }));
  const kinds = triggerKinds.map((one) => [one, words.triggers[one]] as const);
  const trigger = select(words.trigger, [["", words.anyTrigger], ...kinds], (value) => change({ trigger: triggerKinds.find((one) => one === value) ?? null }));
  const rep = select(words.rep, [], (value) => change({ rep: value === "*" ? null : value }));
  const chips = chipRow(words, language, (action) => change({ action }));
  const element = h("div", { class: "toolbar", part: "toolbar" }, h("div", { class: "bar-line" }, search, trigger, rep, order), chips.element);
  return {
    element,
    tell(filter, tally, repName) {
      if (search.value !== filter.text) search.value = filter.text;
      trigger.value = filter.trigger ?? "";
      order.value = filter.order;
      fillReps(rep, tally.reps, repName, words);
      rep.value = filter.rep ?? "*";
      chips.tell(filter, tally);
    },
  };
}

function chipRow(words: BoardWords & DecisionWords, language: string, pick: (action: FilterAction) => void): { element: HTMLElement; tell(filter: Filter, tally: Tally): void } {
  const number = new Intl.NumberFormat(language);
  const kinds: readonly FilterAction[] = [null, ...actions, "unread"];
  const chips = kinds.map((action) => {
    const count = h("span", { class: "chip-count" });
    const title = action === null ? words.all : action === "unread" ? words.unread : words.actions[action];
    return { action, count, element: h("button", { type: "button", class: "chip", click: () => pick(action) }, `${title} `, count) };
  });
  const element = h("div", { class: "chips", role: "group", "aria-label": words.action }, chips.map((chip) => chip.element));
  return {
    element,
    tell(filter, { counts }) {
      for (const { action, count, element: chip } of chips) {
        const held = counts.get(action) ?? 0;
        count.textContent = number.format(held);
        chip.setAttribute("aria-pressed", String(filter.action === action));
        if (action === "unread") chip.hidden = held === 0 && filter.action !== "unread";
      }
    },
  };
}

function select(label: string, options: readonly (readonly [value: string, name: string])[], pick: (value: string) => void): HTMLSelectElement {
  const element: HTMLSelectElement = h("select", { "aria-label": label, change: () => pick(element.value) }, options.map(([value, name]) => h("option", { value }, name)));
  return element;
}

/// The reps that leads were given to, by name; a choice that exists already stays the node it is.
function fillReps(element: HTMLSelectElement, ids: ReadonlySet<string>, repName: (id: string) => string, words: BoardWords): void {
  const named = [...ids].map((id) => [id, repName(id)] as const).sort((a, b) => a[1].localeCompare(b[1]));
  const options = [["*", words.anyRep], ["", words.nobody], ...named] as const;
  const known = [...element.options].map((one) => `${one.value}\n${one.text}`).join("\n\n");
  if (known === options.map(([value, text]) => `${value}\n${text}`).join("\n\n")) return;
  element.replaceChildren(...options.map(([value, name]) => h("option", { value }, name)));
}
