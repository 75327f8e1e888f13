/// Says under the panel what was written into the CRM, and what could not be.
import { h } from "../widget/dom.js";
import { speechOf, tagAround } from "../widget/words/language.js";
import type { Operation } from "./protocol.js";
import { hostSheets } from "./styles.js";
import { hostWords } from "./words/index.js";

export interface Outcome {
  readonly op: Operation;
  /// What went wrong; nothing did when left out.
  readonly problem?: string;
}

export class Notice {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;

  constructor() {
    this.host = h("div", { hidden: true });
    this.#root = this.host.attachShadow({ mode: "open" });
    this.#root.adoptedStyleSheets = hostSheets();
    this.#root.append(h("div", { class: "box notice", role: "status" }));
  }

  clear(): void {
    this.host.hidden = true;
    this.#fill();
  }

  busy(): void {
    this.#fill(h("p", { class: "busy" }, this.#words().writing));
  }

  show(outcomes: readonly Outcome[], again: () => void): void {
    const words = this.#words();
    const lines = outcomes.map(({ op, problem }) =>
      problem === undefined ? h("p", {}, words.written[op]) : h("p", { class: "failed" }, `${words.notWritten[op]} ${problem}`));
    const retry = outcomes.some(({ problem }) => problem !== undefined) && h("button", { type: "button", click: again }, words.tryAgain);
    this.#fill(...lines, ...(retry === false ? [] : [retry]));
  }

  /// The record itself could not be read.
  showUnread(problem: string, again: () => void): void {
    const words = this.#words();
    this.#fill(h("p", { class: "failed" }, `${words.notRead} ${problem}`), h("button", { type: "button", click: again }, words.tryAgain));
  }

  #fill(...children: HTMLElement[]): void {
    this.#root.firstElementChild?.replaceChildren(...children);
    this.host.hidden = children.length === 0;
  }

  #words() {
    return hostWords[speechOf(tagAround(this.host)).language];
  }
}
