/// What the board shows around and in place of its rows. Told often while leads are read, it draws seldom.
import type { Roster } from "../../generated/contract.js";
import type { Spoken } from "../badge/view.js";
import { h } from "../dom.js";
import type { BoardWords } from "../words/board/index.js";
import { RowList } from "./list.js";
import { line, type Setting } from "./line.js";
import { chosen, noFilter, Tally, type Filter, type Row } from "./rows.js";
import { toolbar, type Toolbar } from "./toolbar.js";

export type Phase =
  | { kind: "empty" }
  | { kind: "starting" }
  | { kind: "reading"; share: number }
  | { kind: "stopped"; share: number }
  | { kind: "done" }
  | { kind: "failed"; why: string };

export interface FrameOptions {
  words: BoardWords & Spoken["words"];
  /// BCP 47 tag for numbers and times.
  language: string;
  now: () => number;
  change: (part: Partial<Filter>) => void;
  pick: (row: Row) => void;
  stop: () => void;
  resume: () => void;
  retry: () => void;
}

/// While leads arrive, the queue is put in order this often; a filter that a person changes is heeded at once.
const orderEveryMs = 300;

export class BoardFrame {
  readonly element: HTMLElement;
  readonly #options: FrameOptions;
  readonly #toolbar: Toolbar;
  readonly #list: RowList<Row>;
  readonly #bar: HTMLProgressElement;
  readonly #said = h("span", { class: "said" });
  readonly #button = h("button", { type: "button", class: "small", click: () => this.#press() });
  readonly #progress: HTMLElement;
  readonly #state = h("div", { class: "state" });
  readonly #count = h("p", { class: "count", role: "status" });
  #phase: Phase = { kind: "empty" };
  #rows: readonly Row[] = [];
  #filter: Filter = noFilter;
  #total: number | undefined;
  #tally = new Tally();
  /// What was put in order last.
  #ordered: { filter: Filter; rows: readonly Row[]; seen: number; shown: Row[] } = { filter: noFilter, rows: [], seen: 0, shown: [] };
  #roster = new Map<string, string>();
  #ordering: ReturnType<typeof setTimeout> | undefined;
  #stateShown = "";
  #orderedAt = -Infinity;

  constructor(options: FrameOptions) {
    this.#options = options;
    const { words, language } = options;
    this.#toolbar = toolbar(words, language, options.change);
    this.#bar = h("progress", { max: 1, "aria-label": words.reading });
    this.#progress = h("div", { class: "progress" }, this.#said, this.#bar, this.#button);
    const titles = [words.lead, words.says, words.why, words.answerBy, words.rep];
    this.#list = new RowList<Row>({ titles, slot: () => line(() => this.#setting()), pick: options.pick });
    this.#list.element.setAttribute("aria-label", words.board);
    this.element = h("div", { class: "board", part: "board", role: "region", "aria-label": words.board }, this.#toolbar.element, this.#progress, this.#list.element, this.#state, this.#count);
  }

  /// Whose names the roster holds, and how many leads there are; undefined while nobody has counted them.
  inform(roster: Roster, total: number | undefined): void {
    this.#roster = new Map((roster.reps ?? []).map(({ id, name }) => [id, name]));
    this.#total = total;
  }

  watch(): void {
    this.#list.watch();
  }
  rest(): void {
    this.#list.rest();
    clearTimeout(this.#ordering);
    this.#ordering = undefined;
  }
  tick(): void {
    this.#list.redraw();
  }

  reveal(leadId: string): void {
    const row = this.#rows.find(({ lead_id }) => lead_id === leadId);
    if (row !== undefined) this.#list.reveal(row);
  }

  update(phase: Phase, rows: readonly Row[], filter: Filter): void {
    const isSteady = phase.kind === "reading" && this.#phase.kind === "reading" && filter === this.#filter;
    this.#phase = phase;
    this.#rows = rows;
    this.#filter = filter;
    if (!isSteady) return this.#draw();
    this.#ordering ??= setTimeout(() => this.#draw(), Math.max(0, this.#orderedAt + orderEveryMs - performance.now()));
  }

  #draw(): void {
    clearTimeout(this.#ordering);
    this.#ordering = undefined;
    const shown = this.#inOrder();
    this.#list.items = shown;
    this.#toolbar.tell(this.#filter, this.#tally, (id) => this.#roster.get(id) ?? id);
    this.#drawProgress();
    this.#drawState(shown.length);
    this.#drawCount(shown.length);
    this.#orderedAt = performance.now();
  }

  /// Only rows that came since the last time are new to filter and tally, unless rows or filter are others.
  #inOrder(): Row[] {
    const { filter, rows, seen, shown } = this.#ordered;
    const isSame = rows === this.#rows && rows.length >= seen;
    const fresh = isSame ? rows.slice(seen) : this.#rows;
    if (!isSame) this.#tally = new Tally();
    this.#tally.add(fresh);
    const all = isSame && filter === this.#filter ? chosen(fresh, filter, shown) : chosen(this.#rows, this.#filter);
    this.#ordered = { filter: this.#filter, rows: this.#rows, seen: this.#rows.length, shown: all };
    return all;
  }

  #drawProgress(): void {
    const { words } = this.#options;
    const phase = this.#phase;
    const isUnderWay = phase.kind === "starting" || phase.kind === "reading" || phase.kind === "stopped";
    const held = this.#progress.contains(this.#focused());
    this.#progress.hidden = !isUnderWay;
    if (held && !isUnderWay) this.#list.element.focus({ preventScroll: true });
    if (!isUnderWay) return;
    const said = phase.kind === "starting" ? words.starting : `${phase.kind === "stopped" ? words.stopped : words.reading}: ${this.#readSoFar()}`;
    this.#said.textContent = said;
    this.#button.textContent = phase.kind === "stopped" ? words.goOn : words.stop;
    this.#button.hidden = phase.kind === "starting";
    if (phase.kind === "starting") this.#bar.removeAttribute("value");
    else this.#bar.value = phase.share;
  }

  #readSoFar(): string {
    const { words, language } = this.#options;
    const number = new Intl.NumberFormat(language);
    const read = number.format(this.#rows.length);
    return this.#total === undefined ? read : words.shownOf(read, number.format(this.#total));
  }

  #focused(): Element | null {
    const root = this.element.getRootNode();
    return root instanceof ShadowRoot ? root.activeElement : null;
  }

  #drawState(shown: number): void {
    const phase = this.#phase;
    const isWaiting = phase.kind === "starting" || phase.kind === "reading";
    const kind = phase.kind === "failed" ? `failed ${phase.why}` : phase.kind === "empty" ? "empty" : shown > 0 || (isWaiting && this.#rows.length === 0) ? "" : "none";
    this.#list.element.hidden = kind !== "";
    this.#toolbar.element.hidden = phase.kind === "empty";
    this.#state.hidden = kind === "";
    if (kind === this.#stateShown) return;
    this.#stateShown = kind;
    this.#state.replaceChildren(this.#stateContent(kind, phase));
  }

  #stateContent(kind: string, phase: Phase): HTMLElement {
    const { words, change, retry } = this.#options;
    const button = (title: string, click: () => void) => h("button", { type: "button", class: "small", click }, title);
    const title = (text: string) => h("p", { class: "title" }, text);
    if (phase.kind === "failed") return h("div", { class: "inner", role: "alert" }, title(words.failed), h("p", { class: "hint", dir: "auto" }, phase.why), button(words.retry, retry));
    if (kind === "empty") return h("div", { class: "inner" }, title(words.empty), h("p", { class: "hint" }, words.emptyHint));
    const clear = button(words.clear, () => change({ ...noFilter, order: this.#filter.order }));
    return h("div", { class: "inner" }, kind === "none" && title(words.noMatch), kind === "none" && clear);
  }

  /// Said when a filter or the end of reading changes it, not with each lead that arrives.
  #drawCount(shown: number): void {
    const { words, language } = this.#options;
    const number = new Intl.NumberFormat(language);
    const all = this.#rows.length;
    this.#count.hidden = this.#phase.kind === "empty" || this.#phase.kind === "failed";
    if (this.#phase.kind === "starting" || this.#phase.kind === "reading") return void (this.#count.textContent = "");
    const text = shown === all ? words.leads(all) : words.shownOf(number.format(shown), words.leads(all));
    if (this.#count.textContent !== text) this.#count.textContent = text;
  }

  #press(): void {
    if (this.#phase.kind === "stopped") this.#options.resume();
    else this.#options.stop();
  }

  #setting(): Setting {
    const { words, language, now } = this.#options;
    return { spoken: { words, language, timeZone: undefined, as_of: "" }, unread: words.unread, now, repName: (id) => this.#roster.get(id) ?? id };
  }
}
