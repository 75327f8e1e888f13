/// `<baton-metrics>`: what handoffs come to. This file registers nothing; `index.ts` does.
///   `baton-measured`  the figures are shown; detail: the measures
import type { Document } from "../../engine/index.js";
import type { HandoffRecord, LedgerEntry, Measures } from "../../generated/contract.js";
import type { LedgerLike } from "../../ledger/ledger.js";
import { EngineWidget } from "../asking.js";
import { parsed } from "../documents.js";
import { h } from "../dom.js";
import { tokens } from "../styles/tokens.js";
import { constructed } from "../widget.js";
import { contractWords } from "../words/contract/index.js";
import { metricsWords } from "../words/metrics/index.js";
import type { Reading } from "./figures.js";
import type { Choice, Frame } from "./sections.js";
import { metricsStyles } from "./styles.js";
import { isMeasures, sections, state, whole } from "./view.js";

export interface BatonMetricsEventMap {
  "baton-measured": CustomEvent<Measures>;
}

/// Entries and records as they are, where no ledger keeps them.
export interface History {
  entries: readonly Document<LedgerEntry>[];
  handoffs?: readonly Document<HandoffRecord>[];
}

const firstChoice: Choice = { by: "trigger", figure: "share:won", trend: "share:answered_in_time" };

/**
 * The dashboard of handoffs: figures with their intervals and samples, red flags with their causes, funnel, weeks, groups side by
 * side, warm against cold, and what was odd about the data. All of it is measured by the engine; what is too little to say says so.
 *
 * @element baton-metrics
 * @prop {LedgerLike | History | null} ledger - a ledger from `openLedger`, measured anew when it changes, or entries and records
 * @prop {Document<Measures> | null} measures - what `baton measure --format json` wrote, instead of a ledger
 * @prop {Document<Roster> | null} roster - what reps and queues are called
 * @prop {Document<Policy> | null} policy - windows, tolerated shares and smallest samples; the default policy when there is none
 * @prop {string | Date | null} asOf - the moment to look from; that of looking when there is none
 * @prop {Engine | Promise<Engine> | null} engine - an engine to share; that of the page otherwise
 * @attr {"light" | "dark" | "auto"} theme - colours; those of the system when it says nothing
 * @attr {string} wasm-url - where `baton.wasm` lies when it is not beside the script
 * @attr {string} heading-level - level of the first heading; 2
 * @fires {CustomEvent<Measures>} baton-measured - figures are shown
 * @csspart metrics - the whole
 * @csspart tiles - the figures that are asked for first
 * @csspart tile - one of them
 * @csspart chart - a drawing
 * @csspart flags - the red flags
 * @csspart flag - one that is up
 * @csspart funnel - how far handoffs get
 * @csspart trend - week by week
 * @csspart breakdown - groups side by side
 * @csspart comparison - warm against cold
 * @csspart reasons - why reps said no
 * @csspart remarks - what was odd about the data
 */
export class BatonMetrics extends EngineWidget {
  static readonly observedAttributes = ["wasm-url", "lang", "heading-level"];
  protected readonly inputs = ["ledger", "measures", "roster", "policy", "asOf", "engine", "wasmUrl"];

  #ledger: LedgerLike | History | null = null;
  #measures: Document<Measures> | null = null;
  #shown: Measures | null = null;
  #choice = firstChoice;
  #turn = 0;
  #isStale = true;

  get ledger(): LedgerLike | History | null {
    return this.#ledger;
  }
  set ledger(value: LedgerLike | History | null | undefined) {
    if (this.#ledger instanceof EventTarget) this.#ledger.removeEventListener("change", this.#anew);
    this.#ledger = value ?? null;
    if (this.isConnected) this.#listen();
    this.#anew();
  }
  get measures(): Document<Measures> | null {
    return this.#measures;
  }
  set measures(value: Document<Measures> | null | undefined) {
    this.#measures = value ?? null;
    this.#anew();
  }
  protected changed(property: string): void {
    if (property === "roster") this.queue();
    else this.#anew();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  disconnectedCallback(): void {
    if (this.#ledger instanceof EventTarget) this.#ledger.removeEventListener("change", this.#anew);
    this.#isStale = true; // What happens meanwhile is not seen.
    this.#turn += 1;
  }

  override attributeChangedCallback(name: string): void {
    if (name === "wasm-url") this.#isStale = true;
    this.queue();
  }

  protected build(root: ShadowRoot): void {
    root.adoptedStyleSheets = constructed(tokens, metricsStyles);
  }

  protected refresh(): void {
    if (this.#isStale) void this.#measure();
    else this.#draw();
  }

  #listen(): void {
    if (this.#ledger instanceof EventTarget) this.#ledger.addEventListener("change", this.#anew);
  }

  readonly #anew = (): void => {
    this.#isStale = true;
    this.queue();
  };

  async #measure(): Promise<void> {
    const turn = ++this.#turn;
    this.#isStale = false;
    const { words } = this.#reading();
    if (this.#ledger === null && this.#measures === null) {
      this.#shown = null;
      return this.#show(state("empty", words.empty, words.emptyHint));
    }
    if (this.#shown === null) this.#show(state("loading", words.starting));
    try {
      const measures = await this.#ask();
      if (turn !== this.#turn) return;
      this.#shown = measures;
      this.#draw();
      this.emit("baton-measured", measures);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.#shown = null;
      this.#show(state("failed", words.failed, thrown instanceof Error ? thrown.message : String(thrown), { text: words.retry, click: this.#anew }));
    }
  }

  async #ask(): Promise<Measures> {
    if (this.#measures !== null) {
      const given: unknown = parsed<object>(this.#measures, {});
      if (isMeasures(given)) return given;
      throw new Error("measures: must be what baton measure --format json writes");
    }
    const from = this.#ledger;
    const [ledger, handoffs] = from === null ? [[], []] : "append" in from ? await Promise.all([from.entries(), from.handoffs()]) : [from.entries, from.handoffs ?? []];
    const engine = await this.started();
    return engine.measure({ as_of: this.asOf ?? new Date(), ledger, handoffs, ...(this.policy === null ? {} : { policy: this.policy }) });
  }

  #reading(): Reading {
    const { language, tag } = this.speech();
    return { words: { ...contractWords[language], ...metricsWords[language] }, language: tag, roster: parsed(this.roster, {}) };
  }

  #draw(): void {
    const reading = this.#reading();
    if (this.#shown === null) return this.#anew();
    if (this.#shown.all.handoffs === 0 && this.#shown.problems.length === 0) return this.#show(state("empty", reading.words.nothing, reading.words.nothingHint));
    const frame: Frame = {
      measures: this.#shown,
      reading,
      level: Number(this.getAttribute("heading-level") ?? 2) || 2,
      choice: this.#choice,
      choose: (part, section) => this.#choose(part, section),
    };
    this.#show(whole(frame));
  }

  /// Draws one section anew, with its table as open as it was, and the focus where it was.
  #choose(part: Partial<Choice>, name: "trend" | "breakdown"): void {
    this.#choice = { ...this.#choice, ...part };
    const before = this.shadowRoot?.querySelector(`[data-section="${name}"]`);
    if (before == null || this.#shown === null) return;
    const focused = this.shadowRoot?.activeElement instanceof HTMLElement ? this.shadowRoot.activeElement.dataset["key"] : undefined;
    const frame: Frame = { measures: this.#shown, reading: this.#reading(), level: Number(this.getAttribute("heading-level") ?? 2) || 2, choice: this.#choice, choose: (more, which) => this.#choose(more, which) };
    const after = sections[name](frame);
    const [was, now] = [before.querySelector("details"), after.querySelector("details")];
    if (was !== null && now !== null) now.open = was.open;
    before.replaceWith(after);
    if (focused !== undefined) after.querySelector<HTMLElement>(`[data-key="${focused}"]`)?.focus();
  }

  #show(content: HTMLElement): void {
    this.shadowRoot?.replaceChildren(h("div", { class: "metrics", part: "metrics", role: "region", "aria-label": this.#reading().words.metrics }, content));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "baton-metrics": BatonMetrics;
  }
  interface HTMLElementEventMap extends BatonMetricsEventMap {}
}
