/// The leads that a change of the rules changes, beside the form.
import { pill, type Spoken } from "../badge/view.js";
import { toneOf } from "../badge/view.js";
import { h } from "../dom.js";
import type { PolicyWords } from "../words/policy/index.js";
import { reasonsOnlyOf, type Change, type Comparison, type Side } from "./comparison.js";

export type PreviewState =
  | { kind: "no_leads" }
  | { kind: "no_edit" }
  | { kind: "wrong" }
  | { kind: "comparing" }
  | { kind: "failed"; why: string; retry: () => void }
  | { kind: "compared"; comparison: Comparison };

export interface PreviewSetting {
  words: PolicyWords & Spoken["words"];
  language: string;
  repName: (id: string) => string;
  headingTag: "h2" | "h3" | "h4" | "h5" | "h6";
  choose: (change: Change) => void;
}

/// More than a person reads; the numbers above count them all.
const mostShown = 60;

export class Preview {
  readonly element: HTMLElement;
  readonly #setting: PreviewSetting;
  readonly #status = h("p", { class: "status", role: "status" });
  readonly #body = h("div", { class: "preview-body" });

  constructor(setting: PreviewSetting) {
    this.#setting = setting;
    this.element = h("section", { class: "preview", part: "preview", "aria-label": setting.words.preview, tabindex: 0 }, h(setting.headingTag, { class: "heading" }, setting.words.preview), this.#status, this.#body);
  }

  show(state: PreviewState): void {
    const { words } = this.#setting;
    this.element.toggleAttribute("data-busy", state.kind === "comparing");
    // What was compared last stays in sight, paler, until there is something newer.
    if (state.kind === "comparing" && this.#body.childElementCount > 0) return;
    const said = { no_leads: words.noLeads, no_edit: words.noEdit, wrong: words.mendFirst, comparing: `${words.comparing} …`, failed: words.failed, compared: "" }[state.kind];
    this.#status.textContent = state.kind === "compared" ? this.#sum(state.comparison) : said;
    if (state.kind === "compared") return this.#list(state.comparison);
    if (state.kind !== "failed") return this.#body.replaceChildren();
    return this.#body.replaceChildren(h("p", { class: "hint", dir: "auto" }, state.why), h("button", { type: "button", class: "small", click: state.retry }, words.retry));
  }

  #sum({ changes, compared, scoresOnly }: Comparison): string {
    const { words, language } = this.#setting;
    const sum = words.changeOf(new Intl.NumberFormat(language).format(changes.length), words.leads(compared));
    return scoresOnly === 0 ? sum : `${sum}. ${words.onlyScore(scoresOnly)}.`;
  }

  #list({ changes }: Comparison): void {
    const rest = changes.length - mostShown;
    this.#body.replaceChildren(
      h("ul", { class: "changes" }, changes.slice(0, mostShown).map((change) => this.#item(change))),
      rest > 0 ? h("p", { class: "hint" }, this.#setting.words.more(rest)) : "",
    );
  }

  #item(change: Change): HTMLElement {
    const { words, repName, choose } = this.#setting;
    const { before, after } = change;
    const rep = (side: Side) => h("span", { dir: "auto" }, side.rep_id === null ? words.nobody : repName(side.rep_id));
    const arrow = () => h("span", { class: "arrow", role: "img", "aria-label": words.becomes });
    const [gained, lost] = [reasonsOnlyOf(after, before), reasonsOnlyOf(before, after)];
    return h(
      "li",
      { class: "change" },
      h("button", { type: "button", class: "lead", dir: "auto", click: () => choose(change) }, change.name, change.company !== "" && h("span", { class: "company" }, change.company)),
      h("p", { class: "turn" }, this.#side(before), arrow(), this.#side(after)),
      before.rep_id !== after.rep_id && h("p", { class: "turn reps" }, rep(before), arrow(), rep(after)),
      (gained.length > 0 || lost.length > 0) &&
        h("ul", { class: "reasons" }, gained.map((text) => h("li", { dir: "auto" }, text)), lost.map((text) => h("li", { class: "lost", dir: "auto" }, h("b", {}, `${words.noLonger}: `), text))),
    );
  }

  #side(side: Side): HTMLElement {
    const { words, language } = this.#setting;
    const verdict = { ...side, respond_by: null };
    return h("span", { "data-tone": toneOf(verdict) }, pill(verdict, { words, language, timeZone: undefined, as_of: "" }));
  }
}
