/// What the smaller elements have in common: properties that were set before the class was known, one drawing for many changes,
/// style sheets made once a page, and the language spoken around them.
import { speechOf, tagAround, type Speech } from "./words/language.js";

const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

export abstract class Widget extends Base {
  #queued = false;
  #built = false;

  /// Names of the properties that a host may set.
  protected abstract readonly inputs: readonly string[];
  /// Called once, before the first `refresh`.
  protected abstract build(root: ShadowRoot): void;
  /// Shows what the properties say now. Several that are set one after the other give one call.
  protected abstract refresh(): void;

  connectedCallback(): void {
    takeOver(this, this.inputs);
    if (!this.#built) {
      this.#built = true;
      this.build(this.attachShadow({ mode: "open" }));
    }
    this.queue();
  }

  attributeChangedCallback(_name: string): void {
    this.queue();
  }

  protected queue(): void {
    if (this.#queued || !this.isConnected) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (this.isConnected) this.refresh();
    });
  }

  protected speech(): Speech {
    return speechOf(tagAround(this));
  }

  /// An attribute as a property; null takes it away.
  protected reflect(name: string, value: string | null | undefined): void {
    reflect(this, name, value);
  }

  /// False when a listener cancelled it.
  protected emit(name: string, detail: unknown, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }
}

/// Hosts often set properties before the class is known; such values hide the accessors until they are set again.
export function takeOver(element: HTMLElement, names: readonly string[]): void {
  const own = element as unknown as Record<string, unknown>;
  for (const name of names.filter((one) => Object.prototype.hasOwnProperty.call(element, one))) {
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
}

/// An attribute as a property; null takes it away.
export function reflect(element: HTMLElement, name: string, value: string | null | undefined): void {
  if (value == null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

const made = new Map<string, CSSStyleSheet>();

/// A sheet for each text, the same one for all elements of the page.
export function constructed(...texts: string[]): CSSStyleSheet[] {
  return texts.map((text) => {
    const sheet = made.get(text) ?? new CSSStyleSheet();
    if (!made.has(text)) sheet.replaceSync(text);
    made.set(text, sheet);
    return sheet;
  });
}

const ticking = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/// Calls this once a second, all of the page by one timer, until the function that is given back is called.
export function eachSecond(call: () => void): () => void {
  ticking.add(call);
  timer ??= setInterval(() => ticking.forEach((one) => one()), 1000);
  return () => {
    ticking.delete(call);
    if (ticking.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
