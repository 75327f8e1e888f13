/// A grid of which only the rows in sight are nodes. All rows have one height, so that arithmetic says which those are.
import { h } from "../dom.js";

/// The nodes of one row, used again for whichever row comes into its place.
export interface Slot<Item> {
  element: HTMLElement;
  show(item: Item): void;
}

export interface ListOptions<Item> {
  titles: readonly string[];
  slot: () => Slot<Item>;
  pick: (item: Item) => void;
}

/// Rows beyond the edges that are drawn too, so that scrolling by a little shows no gap.
const spare = 6;

export class RowList<Item> {
  readonly element: HTMLElement;
  readonly #options: ListOptions<Item>;
  readonly #head: HTMLElement;
  readonly #space = h("div", { class: "space", role: "presentation" });
  readonly #window = h("div", { class: "window", role: "rowgroup" });
  readonly #slots: { slot: Slot<Item>; item: Item | null }[] = [];
  readonly #watcher: ResizeObserver;
  #items: readonly Item[] = [];
  #first = 0;
  #rowHeight = 0;
  #active = 0;
  #isTouched = false;
  #isDrawing = false;

  constructor(options: ListOptions<Item>) {
    this.#options = options;
    this.#head = h("div", { class: "row head", role: "row" }, options.titles.map((title) => h("span", { class: "cell", role: "columnheader" }, title)));
    const head = h("div", { role: "rowgroup", class: "top" }, this.#head);
    this.#space.append(this.#window);
    this.element = h("div", { class: "grid", role: "grid", tabindex: 0, part: "grid", keydown: (event) => this.#press(event as KeyboardEvent), scroll: () => this.#soon() }, head, this.#space);
    this.#window.addEventListener("click", (event) => this.#click(event));
    this.#watcher = new ResizeObserver(() => {
      this.#rowHeight = 0;
      this.#soon();
    });
  }

  /// Watches its own size from now on, until `rest`.
  watch(): void {
    this.#watcher.observe(this.element);
  }
  rest(): void {
    this.#watcher.disconnect();
  }

  /// Takes other rows. The one that a person made active stays so, wherever it stands now; the first is, until then.
  set items(items: readonly Item[]) {
    const before = this.#items[this.#active];
    this.#items = items;
    this.#isTouched &&= items.length > 0;
    this.#active = before === undefined || !this.#isTouched ? 0 : Math.max(0, items.indexOf(before));
    this.element.setAttribute("aria-rowcount", String(items.length + 1));
    this.#soon();
  }

  /// Makes this row active and brings it into sight, if it is there.
  reveal(item: Item): void {
    const at = this.#items.indexOf(item);
    if (at >= 0) this.#go(at);
  }

  /// Draws the rows in sight again, for what changes with time.
  redraw(): void {
    for (const { slot, item } of this.#slots) if (item !== null) slot.show(item);
  }

  #soon(): void {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    requestAnimationFrame(() => {
      this.#isDrawing = false;
      this.#draw();
    });
  }

  #draw(): void {
    if (this.#items.length > 0 && this.#rowHeight === 0) this.#measure();
    const height = this.#rowHeight || 1;
    const inSight = Math.ceil(this.element.clientHeight / height) + 2 * spare;
    const count = Math.min(this.#items.length, inSight);
    this.#first = Math.max(0, Math.min(this.#items.length - count, Math.floor(this.element.scrollTop / height) - spare));
    while (this.#slots.length < count) this.#add();
    while (this.#slots.length > count) this.#slots.pop()?.slot.element.remove();
    this.#space.style.height = `${this.#items.length * height}px`;
    this.#window.style.transform = `translateY(${this.#first * height}px)`;
    for (const [place, one] of this.#slots.entries()) this.#fill(one, this.#first + place);
    this.#mark();
  }

  #add(): void {
    const slot = this.#options.slot();
    this.#slots.push({ slot, item: null });
    this.#window.append(slot.element);
  }

  #measure(): void {
    if (this.#slots.length === 0) this.#add();
    this.#rowHeight = this.#slots[0]?.slot.element.getBoundingClientRect().height ?? 0;
  }

  #fill(one: { slot: Slot<Item>; item: Item | null }, index: number): void {
    const item = this.#items[index];
    const { element } = one.slot;
    element.id = `row-${index}`;
    element.dataset["index"] = String(index);
    element.setAttribute("aria-rowindex", String(index + 2));
    if (item === undefined || one.item === item) return;
    one.item = item;
    one.slot.show(item);
  }

  #mark(): void {
    for (const { slot } of this.#slots) {
      const isActive = this.#isTouched && slot.element.dataset["index"] === String(this.#active);
      slot.element.setAttribute("aria-selected", String(isActive));
    }
    const isDrawn = this.#active >= this.#first && this.#active < this.#first + this.#slots.length;
    if (isDrawn) this.element.setAttribute("aria-activedescendant", `row-${this.#active}`);
    else this.element.removeAttribute("aria-activedescendant");
  }

  #go(index: number): void {
    this.#active = Math.max(0, Math.min(this.#items.length - 1, index));
    this.#isTouched = true;
    const height = this.#rowHeight || 1;
    const inSight = this.element.clientHeight - this.#head.offsetHeight;
    const top = this.#active * height;
    if (top < this.element.scrollTop) this.element.scrollTop = top;
    else if (top + height > this.element.scrollTop + inSight) this.element.scrollTop = top + height - inSight;
    this.#draw();
  }

  #press(event: KeyboardEvent): void {
    const item = this.#items[this.#active];
    if (item === undefined || event.altKey || event.target !== this.element) return;
    const page = Math.max(1, Math.floor(this.element.clientHeight / (this.#rowHeight || 1)) - 1);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step === undefined && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (step === undefined) this.#options.pick(item);
    else this.#go(this.#active + step);
  }

  #click(event: Event): void {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>(".row") : null;
    const index = Number(element?.dataset["index"] ?? -1);
    const item = this.#items[index];
    if (item === undefined) return;
    this.#go(index);
    this.#options.pick(item);
  }
}
