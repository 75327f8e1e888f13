/// The form: groups that fold, a row for each field with its note, its default and what is wrong with it, and a search over all.
import type { Problem } from "../../generated/contract.js";
import { h } from "../dom.js";
import { humanised } from "../words/contract/index.js";
import type { PolicyWords } from "../words/policy/index.js";
import type { Draft, Json } from "./draft.js";
import { editor, labelled, noteOf } from "./editors.js";
import type { Field } from "./fields.js";

interface Row {
  field: Field;
  path: readonly string[];
  pointer: string;
  element: HTMLElement;
  aside: HTMLElement;
  problem: HTMLElement;
  /// What a search looks in.
  text: string;
}

interface Group {
  element: HTMLDetailsElement;
  count: HTMLElement;
  rows: Row[];
  /// Open because a person opened it, and not because a search found something inside.
  isOpen: boolean;
}

/// Groups that stand open at first: what most people came for.
const openAtFirst = ["/detect", "/decide", "/decide/thresholds", "/decide/deadlines"];

export class PolicyForm {
  readonly element = h("div", { class: "form", part: "form" });
  readonly #draft: Draft;
  readonly #words: PolicyWords;
  readonly #level: number;
  readonly #changed: () => void;
  readonly #rows: Row[] = [];
  readonly #groups: Group[] = [];
  readonly #none: HTMLElement;
  #problems: readonly Problem[] = [];

  constructor(fields: readonly Field[], draft: Draft, words: PolicyWords, level: number, changed: () => void) {
    this.#draft = draft;
    this.#words = words;
    this.#level = level;
    this.#changed = changed;
    this.#none = h("p", { class: "hint", hidden: true }, words.noField);
    this.element.append(...fields.map((field) => this.#part(field, [], [])), this.#none);
    this.#tell();
  }

  /// Makes every control anew, after the draft was changed by other means than the form.
  redraw(): void {
    for (const row of this.#rows) this.#redrawRow(row);
    this.#tell();
  }

  /// Puts each problem beside its field and gives back those that have none.
  mark(problems: readonly Problem[]): Problem[] {
    this.#problems = problems;
    for (const row of this.#rows) this.#markRow(row);
    return problems.filter(({ pointer }) => !this.#rows.some((row) => isWithin(pointer, row.pointer)));
  }

  /// Shows only the fields that hold all of these words, and only changed ones if asked.
  search(text: string, onlyChanged: boolean): void {
    const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
    const isAsked = words.length > 0 || onlyChanged;
    for (const row of this.#rows) row.element.hidden = !words.every((word) => row.text.includes(word)) || (onlyChanged && !this.#draft.differs(row.path));
    for (const group of this.#groups) {
      const hasSome = group.rows.some(({ element }) => !element.hidden);
      group.element.hidden = !hasSome;
      group.element.open = isAsked ? hasSome : group.isOpen;
    }
    this.#none.hidden = this.#rows.some(({ element }) => !element.hidden);
  }

  /// Brings a field into sight and its control to the focus.
  reveal(pointer: string): void {
    const row = this.#rows.find((one) => isWithin(pointer, one.pointer));
    if (row === undefined) return;
    for (const group of this.#groups) if (group.rows.includes(row)) group.element.open = group.isOpen = true;
    row.element.hidden = false;
    row.element.querySelector<HTMLElement>("input, select, textarea, summary")?.focus();
  }

  #part(field: Field, above: readonly string[], around: readonly Group[]): HTMLElement {
    const path = [...above, field.name];
    if (field.shape.kind !== "group") return this.#rowOf(field, path, around);
    const pointer = `/${path.join("/")}`;
    const count = h("span", { class: "tag", hidden: true });
    const level = `h${Math.min(6, this.#level + path.length - 1)}` as "h3";
    const title = h(level, { class: "heading", lang: "en" }, humanised(field.name));
    const summary = h("summary", {}, title, h("span", { class: "note", lang: "en" }, noteOf(field)), count);
    const isOpen = openAtFirst.includes(pointer);
    const element = h("details", { class: `group depth-${path.length}`, open: isOpen }, summary);
    const group: Group = { element, count, rows: [], isOpen };
    summary.addEventListener("click", () => (group.isOpen = !element.open));
    this.#groups.push(group);
    element.append(h("div", { class: "fields" }, field.shape.members.map((member) => this.#part(member, path, [...around, group]))));
    return element;
  }

  #rowOf(field: Field, path: readonly string[], around: readonly Group[]): HTMLElement {
    const pointer = `/${path.join("/")}`;
    const text = [...path, humanised(field.name), field.note].join(" ").toLowerCase();
    const row: Row = { field, path, pointer, element: h("div", { class: "row", "data-pointer": pointer }), aside: h("p", { class: "aside" }), problem: h("p", { class: "problem" }), text };
    this.#redrawRow(row);
    this.#rows.push(row);
    for (const group of around) group.rows.push(row);
    return row.element;
  }

  #redrawRow(row: Row): void {
    const { field, path, element } = row;
    const id = `field-${path.join("-")}`;
    row.problem.id = `${id}-problem`;
    row.aside.id = `${id}-aside`;
    const editing = {
      words: this.#words,
      id,
      describedBy: `${id}-note ${id}-aside ${id}-problem`,
      label: humanised(field.name),
      change: (value: Json | undefined) => {
        this.#draft.set(path, value);
        this.#drawAside(row);
        this.#tell();
        this.#changed();
      },
    };
    const control = editor(field, this.#draft.value(path), editing);
    element.className = `row of-${field.shape.kind}`;
    element.replaceChildren(labelled(field, control, id), row.aside, row.problem);
    this.#drawAside(row);
    this.#markRow(row);
  }

  /// The default, and the way back to it where something else holds.
  #drawAside(row: Row): void {
    const differs = this.#draft.differs(row.path);
    const usual = told(this.#draft.default(row.path), this.#words);
    row.element.classList.toggle("changed", differs);
    if (!differs) return row.aside.replaceChildren(this.#words.default(usual));
    const back = h("button", { type: "button", class: "back", "aria-label": `${this.#words.back(usual)}: ${humanised(row.field.name)}`, click: () => this.#back(row) }, this.#words.back(usual));
    return row.aside.replaceChildren(back);
  }

  #back(row: Row): void {
    this.#draft.set(row.path, undefined);
    this.#redrawRow(row);
    this.#tell();
    this.#changed();
    row.element.querySelector<HTMLElement>("input, select, textarea, summary")?.focus();
  }

  #markRow(row: Row): void {
    const own = this.#problems.filter(({ pointer }) => isWithin(pointer, row.pointer));
    row.problem.replaceChildren(...own.slice(0, 5).map(({ pointer, message }) => h("span", { dir: "auto", lang: "en" }, [pointer.slice(row.pointer.length + 1).replaceAll("/", " "), message].filter(Boolean).join(": "))));
    row.element.classList.toggle("wrong", own.length > 0);
    const control = row.element.querySelector("input, select, textarea");
    if (own.length > 0) control?.setAttribute("aria-invalid", "true");
    else control?.removeAttribute("aria-invalid");
  }

  #tell(): void {
    for (const { count, rows } of this.#groups) {
      const changed = rows.filter(({ path }) => this.#draft.differs(path)).length;
      count.hidden = changed === 0;
      count.textContent = this.#words.changes(changed);
    }
  }
}

function isWithin(pointer: string, field: string): boolean {
  return pointer === field || pointer.startsWith(`${field}/`);
}

/// A default in few words.
function told(value: Json | undefined, words: PolicyWords): string {
  if (value === undefined || value === null || value === "") return words.nothing;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (!Array.isArray(value)) return typeof value === "string" ? value : JSON.stringify(value);
  if (value.length === 0) return words.nothing;
  const isShort = value.length <= 3 && value.every((one) => typeof one === "string");
  return isShort ? value.join(", ") : words.entries(value.length);
}
