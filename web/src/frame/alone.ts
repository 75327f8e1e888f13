/// The panel without a record: what a person pastes or opens is the lead. Nothing of it is kept. No form element, because a frame
/// that is sandboxed without allow-forms would not let it be sent.
import type { Document } from "../engine/index.js";
import type { Lead } from "../generated/contract.js";
import { h } from "../widget/dom.js";
import { filled, speechOf, tagAround } from "../widget/words/language.js";
import { isObject } from "./shape.js";
import { hostSheets } from "./styles.js";
import { hostWords } from "./words/index.js";

/// Why there is no record.
export type Reason = { kind: "alone" } | { kind: "silent" } | { kind: "not_allowed"; origin: string };

export class Alone {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #take: (lead: Document<Lead>) => void;

  constructor(take: (lead: Document<Lead>) => void) {
    this.#take = take;
    this.host = h("div", { hidden: true });
    this.#root = this.host.attachShadow({ mode: "open" });
    this.#root.adoptedStyleSheets = hostSheets();
  }

  show(reason: Reason): void {
    const words = hostWords[speechOf(tagAround(this.host)).language];
    const field = h("textarea", { id: "pasted", rows: 6, spellcheck: "false" });
    const file = h("input", { id: "file", type: "file", accept: ".json,.txt,application/json,text/plain", change: () => void read() });
    const problem = h("p", { class: "failed", role: "alert", hidden: true });
    const read = async () => {
      const chosen = file.files?.[0];
      if (chosen !== undefined) field.value = await chosen.text();
      file.value = "";
    };
    const look = () => {
      const { lead, fault } = leadOf(field.value);
      problem.hidden = lead !== undefined;
      problem.textContent = fault === undefined ? "" : `${words.unreadable} ${fault}`;
      if (lead !== undefined) this.#take(lead);
    };
    const why = reason.kind === "silent" ? words.silent : reason.kind === "not_allowed" ? filled(words.notAllowed, reason.origin) : "";
    this.#root.replaceChildren(
      h("section", { class: "box alone" },
        h("h1", {}, words.alone),
        why !== "" && h("p", { class: "silent" }, why),
        h("p", {}, words.aloneHint),
        h("label", { for: "pasted" }, words.field), field,
        h("label", { for: "file" }, words.file), file,
        problem,
        h("button", { type: "button", click: look }, words.show)),
    );
    this.host.hidden = false;
  }

  hide(): void {
    this.host.hidden = true;
    this.#root.replaceChildren();
  }
}

/// A lead document, or a bare message that makes one. What is wrong inside a document the engine says.
export function leadOf(pasted: string): { lead?: Lead | string; fault?: string } {
  const text = pasted.trim();
  if (!text.startsWith("{")) return { lead: { id: "pasted", messages: [{ id: "pasted-1", at: new Date().toISOString(), channel: "email", from: "prospect", text }] } };
  try {
    const document: unknown = JSON.parse(text);
    return isObject(document) ? { lead: text } : { fault: "" };
  } catch (thrown) {
    return { fault: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
