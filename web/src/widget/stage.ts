/// The element's shadow: puts content in place, keeps focus and what was selected, speaks, and watches the room it has.
import { span } from "./format.js";
import type { News } from "./news.js";
import type { Panel } from "./parts/shared.js";
import { sheets } from "./styles/sheets.js";

/// How much room there is: beside a form, in a usual side panel, on a page of its own.
export type Size = "small" | "medium" | "wide";

export function sizeOf(width: number): Size {
  return width >= 720 ? "wide" : width >= 340 || width === 0 ? "medium" : "small";
}

export interface Watch {
  resized(): void;
  online(): void;
}

export class Stage {
  readonly #body: HTMLElement;
  readonly #announcer: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #host: HTMLElement;
  readonly #watch: Watch;
  readonly #observer: ResizeObserver;
  #wished: readonly string[] = [];
  /// Parts that were opened for printing only.
  readonly #unfolded = new Set<HTMLDetailsElement>();
  width = 0;

  constructor(host: HTMLElement, root: ShadowRoot, watch: Watch) {
    this.#host = host;
    this.#watch = watch;
    this.#root = root;
    this.#root.adoptedStyleSheets = sheets();
    this.#body = document.createElement("div");
    this.#body.className = "body";
    this.#body.setAttribute("role", "region");
    this.#announcer = document.createElement("p");
    this.#announcer.className = "unseen";
    this.#announcer.setAttribute("role", "status");
    this.#root.append(this.#body, this.#announcer);
    this.#observer = new ResizeObserver(() => this.#measure());
  }

  open(): void {
    this.width = this.#host.clientWidth;
    this.#observer.observe(this.#host);
    window.addEventListener("beforeprint", this.#unfold);
    window.addEventListener("afterprint", this.#foldAgain);
    window.addEventListener("online", this.#online);
  }

  close(): void {
    this.#observer.disconnect();
    window.removeEventListener("beforeprint", this.#unfold);
    window.removeEventListener("afterprint", this.#foldAgain);
    window.removeEventListener("online", this.#online);
  }

  /// Focus goes to the first of these keys that what is shown next holds.
  wish(keys: readonly string[]): void {
    this.#wished = keys;
  }

  /// Puts new content in place. Focus goes where it is wished, or back to what held it.
  show(content: HTMLElement, label: string, focus: readonly string[]): void {
    const held = this.#root.activeElement;
    const key = held instanceof HTMLElement ? held.dataset["key"] : undefined;
    const selected = held instanceof HTMLTextAreaElement || (held instanceof HTMLInputElement && held.type === "text") ? [held.selectionStart, held.selectionEnd] : null;
    this.#unfolded.clear();
    this.#body.setAttribute("aria-label", label);
    this.#body.replaceChildren(content);
    // Who has gone on to another place of the page is left there.
    const isAway = held === null && ![null, document.body, this.#host].includes(document.activeElement as HTMLElement | null);
    if (isAway || (held === null && focus.length + this.#wished.length === 0)) return;
    const wanted = [...focus, ...this.#wished, ...(key === undefined ? [] : [key])];
    const all = [...this.#body.querySelectorAll<HTMLElement>("[data-key]")];
    const found = wanted.map((one) => all.find((other) => other.dataset["key"] === one)).find((one) => one !== undefined);
    if (found === undefined) return;
    found.focus({ preventScroll: true });
    this.#wished = [];
    if (selected !== null && found.dataset["key"] === key && (found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement)) found.setSelectionRange(selected[0] ?? null, selected[1] ?? null);
  }

  /// Writes how long there is until the deadline.
  tick(nowMs: number, { words, setting }: Panel): void {
    const timer = this.find("[data-deadline]");
    if (timer === null) return;
    const left = Date.parse(timer.dataset["deadline"] ?? "") - nowMs;
    const shown = span(left, setting.language);
    timer.textContent = left < 0 ? words.overdue(shown) : words.left(shown);
    timer.classList.toggle("overdue", left < 0);
  }

  announce(text: string): void {
    this.#announcer.textContent = text;
  }

  announceNews({ moved, words }: News): void {
    const who = moved ? (this.find(".standing") ?? this.find(".verdict"))?.textContent : undefined;
    const parts = [...(who == null ? [] : [who]), ...words];
    if (parts.length > 0) this.announce(`${parts.join(". ")}.`);
  }

  find(selector: string): HTMLElement | null {
    return this.#body.querySelector<HTMLElement>(selector);
  }

  #measure(): void {
    const before = this.width;
    this.width = this.#host.clientWidth;
    if (sizeOf(before) !== sizeOf(this.width)) this.#watch.resized();
  }

  readonly #online = (): void => this.#watch.online();

  readonly #unfold = (): void => {
    for (const one of this.#body.querySelectorAll("details")) {
      if (one.open) continue;
      one.open = true;
      this.#unfolded.add(one);
    }
  };

  readonly #foldAgain = (): void => {
    for (const one of this.#unfolded) one.open = false;
    this.#unfolded.clear();
  };
}
