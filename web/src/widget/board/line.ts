/// The nodes of one row of the queue, filled again and again while the queue scrolls.
import { countdown, toneOf, wordOf, type Spoken } from "../badge/view.js";
import { h } from "../dom.js";
import type { Slot } from "./list.js";
import type { Row } from "./rows.js";

/// What a line needs besides its row.
export interface Setting {
  spoken: Spoken;
  unread: string;
  now: () => number;
  repName: (id: string) => string;
}

type Cell = HTMLElement;

/// `setting` is asked anew for each row, because language and roster may change under the nodes.
export function line(setting: () => Setting): Slot<Row> {
  const part = (name: string) => h("span", { class: name, dir: "auto" });
  const [name, about, why, rep, trigger] = [part("name"), part("about"), part("why"), part("rep"), h("span", { class: "trigger" })];
  const [score, word, due] = [h("b", { class: "score" }), h("span", { class: "word" }), h("span", { class: "due" })];
  const pill = h("span", { class: "pill" }, score, word);
  const cell = (kind: string, ...children: Cell[]) => h("span", { class: `cell cell-${kind}`, role: "gridcell" }, ...children);
  const element = h("div", { class: "row", role: "row", part: "row" }, cell("lead", name, about), cell("says", pill, trigger), cell("why", why), cell("due", due), cell("rep", rep));
  return {
    element,
    show(row) {
      const { spoken, unread, now, repName } = setting();
      element.dataset["tone"] = row.problem === "" ? toneOf(row) : "unread";
      write(name, row.name);
      write(about, [row.title, row.company].filter(Boolean).join(", "));
      write(score, row.problem === "" ? String(row.score) : "!");
      write(word, row.problem === "" ? wordOf(row, spoken.words) : unread);
      write(trigger, row.trigger === null ? "" : spoken.words.triggers[row.trigger]);
      write(why, row.reason);
      const left = row.respond_by === null ? null : countdown(row.respond_by, now(), spoken);
      write(due, left?.text ?? "");
      due.classList.toggle("overdue", left?.isOver === true);
      write(rep, row.rep_id === null ? "" : repName(row.rep_id));
    },
  };
}

/// Leaves alone what stands there already: most of a row does not change from second to second.
function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
