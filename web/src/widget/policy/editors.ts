/// The control for each shape a field may have. Each calls `change` with the new value; undefined is none.
import { h, type Child } from "../dom.js";
import { humanised } from "../words/contract/index.js";
import type { PolicyWords } from "../words/policy/index.js";
import { isObject, type Json, type JsonObject } from "./draft.js";
import type { Field, Shape } from "./fields.js";

export interface Editing {
  words: PolicyWords;
  /// Id of the control and of what describes it.
  id: string;
  describedBy: string;
  label: string;
  change: (value: Json | undefined) => void;
}

/// The element, and whether it is one control that a `label` can name; groups of controls name themselves.
export function editor(field: Pick<Field, "shape" | "isOptional">, value: Json | undefined, editing: Editing): HTMLElement {
  const { shape } = field;
  switch (shape.kind) {
    case "number":
      return numberEditor(shape, value, editing);
    case "flag":
      return choiceEditor([["true", editing.words.yes], ["false", editing.words.no]], field.isOptional, value === undefined || value === null ? "" : String(value), editing, (text) => text === "true");
    case "choice":
      return choiceEditor(shape.options.map((one) => [one, humanised(one)]), field.isOptional, typeof value === "string" ? value : "", editing, (text) => text);
    case "text":
      return textEditor(typeof value === "string" ? value : "", editing);
    case "choices":
      return choicesEditor(shape.options, value, editing);
    case "words":
      return wordsEditor(value, editing);
    case "list":
      return listEditor(shape.members, value, editing);
    case "group":
    case "json":
      return jsonEditor(value, editing);
  }
}

const attributes = ({ id, describedBy }: Editing) => ({ id, "aria-describedby": describedBy === "" ? undefined : describedBy });

function numberEditor(shape: Extract<Shape, { kind: "number" }>, value: Json | undefined, editing: Editing): HTMLElement {
  const input = h("input", { type: "number", ...attributes(editing), min: shape.least, max: shape.most, step: shape.step, value: typeof value === "number" ? value : undefined, inputmode: "decimal" });
  input.addEventListener("input", () => editing.change(input.value === "" ? undefined : Number(input.value)));
  return input;
}

function choiceEditor(options: readonly (readonly [string, string])[], isOptional: boolean, value: string, editing: Editing, read: (text: string) => Json): HTMLElement {
  const none = isOptional && value === "" ? [["", editing.words.noChoice] as const] : value === "" ? [["", ""] as const] : [];
  const select = h("select", attributes(editing), [...none, ...options].map(([one, name]) => h("option", { value: one, selected: one === value }, name)));
  select.addEventListener("change", () => editing.change(select.value === "" ? undefined : read(select.value)));
  return select;
}

function textEditor(value: string, editing: Editing): HTMLElement {
  const isLong = value.length > 60;
  const input = isLong ? h("textarea", { ...attributes(editing), rows: 2, dir: "auto" }, value) : h("input", { type: "text", ...attributes(editing), value, dir: "auto", autocomplete: "off" });
  input.addEventListener("input", () => editing.change(input.value));
  return input;
}

function choicesEditor(options: readonly string[], value: Json | undefined, editing: Editing): HTMLElement {
  const held = new Set(Array.isArray(value) ? value : []);
  const boxes = options.map((one) => {
    const box = h("input", { type: "checkbox", value: one, checked: held.has(one) });
    box.addEventListener("change", () => {
      if (box.checked) held.add(one);
      else held.delete(one);
      editing.change([...held]);
    });
    return h("label", { class: "box" }, box, h("span", {}, humanised(one)));
  });
  return h("div", { ...attributes(editing), class: "boxes", role: "group", "aria-label": editing.label }, boxes);
}

function wordsEditor(value: Json | undefined, editing: Editing): HTMLElement {
  const lines = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  const input = h("textarea", { ...attributes(editing), rows: Math.min(6, Math.max(2, lines.length + 1)), placeholder: editing.words.oneALine, dir: "auto" }, lines.join("\n"));
  input.addEventListener("input", () => editing.change(input.value.split("\n").map((line) => line.trim()).filter((line) => line !== "")));
  return input;
}

function jsonEditor(value: Json | undefined, editing: Editing): HTMLElement {
  const input = h("textarea", { ...attributes(editing), rows: 4, class: "code", spellcheck: "false" }, JSON.stringify(value ?? null, null, 2));
  input.addEventListener("input", () => {
    try {
      editing.change(JSON.parse(input.value) as Json);
    } catch {
      editing.change(input.value); // As text it is of the wrong type, which the engine says beside the field.
    }
  });
  return input;
}

/// One entry in a word or two: what stands in its first fields.
function summaryOf(entry: JsonObject, members: readonly Field[], words: PolicyWords): string {
  const told = members.flatMap(({ name }) => {
    const value = entry[name];
    return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
  });
  return told.filter(Boolean).slice(0, 3).join(" · ") || words.newEntry;
}

/// A list of entries, each of which opens into fields of its own. Nothing of it is made before it is opened: some lists are long.
function listEditor(members: readonly Field[], value: Json | undefined, editing: Editing): HTMLElement {
  const { words, id, label } = editing;
  let entries: JsonObject[] = (Array.isArray(value) ? value : []).filter(isObject);
  const title = h("span", {}, words.entries(entries.length));
  const place = h("div", { class: "entries" });
  const tell = () => {
    title.textContent = words.entries(entries.length);
    editing.change([...entries]);
  };
  const draw = (opened?: JsonObject) => {
    const items = entries.map((entry, index) =>
      entryEditor(members, entry, `${id}-${index}`, words, entry === opened, (next) => {
        entries[index] = next;
        tell();
      }, () => {
        entries = entries.filter((_, at) => at !== index);
        draw();
        tell();
        add.focus();
      }),
    );
    place.replaceChildren(...items, add);
  };
  const add = h("button", { type: "button", class: "small", click: () => {
    const entry: JsonObject = {};
    entries = [...entries, entry];
    draw(entry);
    tell();
    place.querySelector<HTMLElement>("details:last-of-type :is(input, textarea, select)")?.focus();
  } }, `+ ${words.addEntry}`);
  const fold = h("details", { class: "list", id, role: "group", "aria-label": label, open: entries.length === 0 }, h("summary", {}, title), place);
  fold.addEventListener("toggle", () => fold.open && place.childElementCount === 0 && draw());
  return fold;
}

function entryEditor(members: readonly Field[], entry: JsonObject, id: string, words: PolicyWords, open: boolean, change: (entry: JsonObject) => void, remove: () => void): HTMLElement {
  let now = entry;
  const title = h("span", { dir: "auto" });
  const body = h("div", { class: "entry-fields" });
  const button = h("button", { type: "button", class: "small remove", click: remove });
  const tell = () => {
    title.textContent = summaryOf(now, members, words);
    button.textContent = words.removeEntry(title.textContent);
  };
  const draw = () => {
    const fields = members.map((field) => {
      const set = (value: Json | undefined) => {
        const { [field.name]: _, ...others } = now;
        now = value === undefined ? others : { ...now, [field.name]: value };
        tell();
        change(now);
      };
      return labelled(field, editor(field, now[field.name], { words, id: `${id}-${field.name}`, describedBy: `${id}-${field.name}-note`, label: humanised(field.name), change: set }), `${id}-${field.name}`);
    });
    body.replaceChildren(...fields, button);
  };
  const fold = h("details", { class: "entry", open }, h("summary", {}, title), body);
  fold.addEventListener("toggle", () => fold.open && body.childElementCount === 0 && draw());
  tell();
  if (open) draw();
  return fold;
}

/// A control with its name above and its note below. Groups of controls have no label element: they carry their name themselves.
export function labelled(field: Field, control: HTMLElement, id: string): HTMLElement {
  const isOne = control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement;
  const name = isOne ? h("label", { for: id, class: "label", lang: "en" }, humanised(field.name)) : h("span", { class: "label", lang: "en", "aria-hidden": "true" }, humanised(field.name));
  return h("div", { class: `field kind-${field.shape.kind}` }, name, control, h("p", { class: "note", id: `${id}-note`, lang: "en" }, noteOf(field)));
}

/// A note, with what stands between backticks as code.
export function noteOf({ note }: Pick<Field, "note">): Child[] {
  return note.split("`").map((text, index) => (index % 2 === 1 ? h("code", {}, text) : text));
}
