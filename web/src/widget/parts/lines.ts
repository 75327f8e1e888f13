/// Lines of the brief that a person may rewrite in place. The original is kept and can be had back.
import { h, type Child } from "../dom.js";
import { button, type Panel } from "./shared.js";

export function line(panel: Panel, part: string, original: string, key: string): Child {
  const edited = panel.memory.lineOf(part, original);
  if (panel.memory.editing.has("brief")) return field(panel, part, original, key);
  if (edited === undefined) return h("span", { class: "said", dir: "auto" }, original);
  return [h("span", { class: "said edited", dir: "auto" }, edited.text), " ", mark(panel, part, original, key)];
}

/// Says that a line is not as Baton wrote it, and gives that back.
export function mark(panel: Panel, part: string, original: string, key: string): Child {
  const { words, deeds } = panel;
  return [
    h("span", { class: "tag edited-mark", title: `${words.original}: ${original}` }, words.edited),
    " ",
    button(words.restore, `restore-${key}`, "source", () => {
      deeds.write({ part, original, text: original });
      deeds.redraw(part === "introduction" ? "edit-introduction" : "edit-brief");
    }),
  ];
}

/// A field that grows with its text. It writes when it is left.
export function field(panel: Panel, part: string, original: string, key: string, label = original): HTMLElement {
  const area: HTMLTextAreaElement = h("textarea", {
    class: "edit-line",
    rows: Math.min(12, original.split("\n").length + Math.floor(original.length / 60)),
    dir: "auto",
    "aria-label": label.slice(0, 200),
    "data-key": `line-${key}`,
    input: () => panel.memory.write({ part, original, text: area.value }),
    change: () => panel.deeds.write({ part, original, text: area.value }),
  });
  area.value = panel.memory.lineOf(part, original)?.text ?? original;
  return area;
}
