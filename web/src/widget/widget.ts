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
    for (const name of this.inputs) this.#upgrade(name);
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
    if (value == null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  /// False when a listener cancelled it.
  protected emit(name: string, detail: unknown, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }

  /// Values set before the class was known hide the accessors until they are set again.
  #upgrade(name: string): void {
    if (!Object.prototype.hasOwnProperty.call(this, name)) return;
    const own = this as unknown as Record<string, unknown>;
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
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
