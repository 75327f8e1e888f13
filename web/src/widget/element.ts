/// `<baton-handoff>`: the panel beside a lead. This file registers nothing; `define.ts` does.
///
/// Give it `lead`, `roster` and `policy` as properties; it assesses and shows them. What it tells is in `events.ts`.
import type { AssessRequest, Document } from "../engine/index.js";
import type { Assessment, Lead } from "../generated/contract.js";
import type { LedgerLike } from "../ledger/ledger.js";
import { EngineWidget } from "./asking.js";
import { deedsOf } from "./deeds.js";
import { parsed } from "./documents.js";
import { tellingOnly, type BatonHandoffEventMap } from "./events.js";
import { wordsOf } from "./format.js";
import { Keeping } from "./keeping.js";
import { standingOf } from "./ledger.js";
import { lastDeedAt, Memory, remembered } from "./memory.js";
import { newsOf } from "./news.js";
import type { Panel } from "./parts/shared.js";
import { sizeOf, Stage } from "./stage.js";
import { assessed, empty, failed, loading } from "./view.js";
import { speechOf, tagAround } from "./words/language.js";

export type * from "./events.js";

/// How long the engine may think before the panel says that it is reading.
const patienceMs = 150;

/**
 * The panel beside a lead: what to do, how soon, why, who takes it, what to say.
 *
 * @element baton-handoff
 * @prop {Document<Policy> | null} policy - The rules; the default policy when there is none.
 * @prop {string | Date | null} asOf - The moment the lead is judged at; the moment of assessing when there is none.
 * @prop {Engine | Promise<Engine> | null} engine - An engine to share with other parts of the page; the panel starts its own when there is none.
 * @prop {string | null} wasmUrl - Where `baton.wasm` lies, when it is not beside this script.
 */
export class BatonHandoff extends EngineWidget {
  static readonly observedAttributes = ["wasm-url", "time-zone", "heading-level", "lang", "viewer", "can-send"];
  protected readonly inputs = ["lead", "roster", "policy", "asOf", "engine", "wasmUrl", "timeZone", "viewer", "ledger"];

  #lead: Document<Lead> | null = null;
  /// When `asOf` was set: from then on its time passes as everybody's does.
  #asOfSince = 0;
  #assessment: Assessment | null = null;
  #memory = new Memory("");
  #turn = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #drawn: Panel | undefined;
  #failed = false;
  readonly #folds = new Map<string, boolean>();
  #stage: Stage | undefined;
  readonly #keeping = new Keeping(this, {
    request: () => this.#request(),
    engine: () => this.started(),
    changed: () => this.queue(),
    failed: (error, entry) => this.#emit("baton-ledger-error", { entry, error }) && this.#stage?.announce(error instanceof Error ? error.message : String(error)),
  });

  /// The lead, as an object, JSON text or its bytes. Null shows the empty panel.
  get lead(): Document<Lead> | null {
    return this.#lead;
  }
  set lead(value: Document<Lead> | null | undefined) {
    this.#lead = value ?? null;
    this.queue();
  }

  /// IANA zone of the person who looks; the browser's when there is none.
  get timeZone(): string | null {
    return this.getAttribute("time-zone");
  }
  set timeZone(value: string | null | undefined) {
    this.reflect("time-zone", value);
  }

  /// Id of the rep who looks; without one the panel offers what any may do.
  get viewer(): string | null {
    return this.getAttribute("viewer");
  }
  set viewer(value: string | null | undefined) {
    this.reflect("viewer", value);
  }

  /// Keeps what is done here, and knows what was done with the lead before.
  get ledger(): LedgerLike | null {
    return this.#keeping.ledger;
  }
  set ledger(value: LedgerLike | null | undefined) {
    this.#keeping.ledger = value ?? null;
    this.queue();
  }

  /// What is shown now.
  get assessment(): Assessment | null {
    return this.#assessment;
  }

  protected changed(property: string): void {
    if (property === "asOf") this.#asOfSince = performance.now();
    this.queue();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stage?.open();
    this.#ticking ??= setInterval(() => this.#tick(), 1000);
  }

  protected build(root: ShadowRoot): void {
    this.#stage = new Stage(this, root, {
      resized: () => this.#redraw(),
      online: () => this.#failed && this.queue(),
    });
  }

  disconnectedCallback(): void {
    this.#stage?.close();
    clearInterval(this.#ticking);
    this.#ticking = undefined;
    this.#turn += 1; // What is still being assessed is nobody's any more; the next connection asks anew.
  }

  protected refresh(): void {
    void this.#assess();
  }

  async #assess(): Promise<void> {
    const turn = ++this.#turn;
    this.#failed = false;
    if (this.#lead === null) {
      this.#assessment = null;
      this.#show(empty);
      return;
    }
    const waiting = setTimeout(() => turn === this.#turn && this.#show(loading), this.#assessment === null ? 0 : patienceMs);
    try {
      await this.#keeping.read(this.#lead);
      const request = turn === this.#turn ? this.#request() : null;
      if (request === null) return;
      const assessment = await (await this.started()).assess(request);
      if (turn === this.#turn) this.#present(assessment);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.#assessment = null;
      this.#failed = true;
      this.#show((panel) => failed(thrown, panel, () => this.queue()));
    } finally {
      clearTimeout(waiting);
    }
  }

  /// What the engine is asked: the lead with what was done here, at a moment when it had been done.
  #request(): AssessRequest | null {
    if (this.#lead === null) return null;
    const last = lastDeedAt(this.#lead, this.#memory);
    const asOf = this.asOf ?? new Date();
    const moment = new Date(asOf).getTime() < last ? new Date(last) : asOf;
    return {
      as_of: moment,
      lead: remembered(this.#keeping.added(this.#lead), this.#memory),
      ...this.setup(),
    };
  }

  #present(assessment: Assessment): void {
    const before = this.#assessment === null ? undefined : { assessment: this.#assessment, standing: this.#drawn?.standing };
    this.#assessment = assessment;
    if (this.#memory.leadId !== assessment.lead_id) {
      this.#memory = new Memory(assessment.lead_id);
      this.#folds.clear();
    }
    this.#redraw();
    if (this.#drawn !== undefined) this.#stage?.announceNews(newsOf(before, assessment, this.#drawn));
    this.#emit("baton-assessed", assessment);
  }

  #redraw(...focus: string[]): void {
    const assessment = this.#assessment;
    if (assessment === null) return;
    this.#show((panel) => assessed(assessment, panel), focus);
    this.#tick();
  }

  #show(draw: (panel: Panel) => HTMLElement, focus: readonly string[] = []): void {
    const panel = this.#panel();
    this.#drawn = panel;
    this.#stage?.show(draw(panel), panel.words.panel, focus);
  }

  #tick(): void {
    if (this.#drawn !== undefined) this.#stage?.tick(this.#now(), this.#drawn);
  }

  /// The panel's moment, in milliseconds: `asOf` and what has passed since, or this machine's clock.
  #now(): number {
    const given = this.asOf === null ? NaN : new Date(this.asOf).getTime();
    return Number.isNaN(given) ? Date.now() : given + (performance.now() - this.#asOfSince);
  }

  #panel(): Panel {
    const speech = speechOf(tagAround(this));
    const words = wordsOf(speech);
    const lead = this.#lead === null ? { id: "" } : parsed<Lead>(remembered(this.#keeping.added(this.#lead), this.#memory), { id: "" });
    const assessment = this.#assessment;
    const standing = standingOf(Array.isArray(lead.handoffs) ? lead.handoffs : [], assessment?.as_of ?? "");
    return {
      words,
      setting: { lead, roster: parsed(this.roster, {}), language: speech.tag, words, timeZone: this.timeZone ?? undefined, as_of: assessment?.as_of ?? "" },
      headingLevel: Number(this.getAttribute("heading-level") ?? 2) || 2,
      size: sizeOf(this.#stage?.width ?? 0),
      folds: this.#folds,
      memory: this.#memory,
      standing,
      viewer: this.viewer,
      canSend: this.hasAttribute("can-send"),
      deeds: deedsOf({
        memory: this.#memory,
        ids: { lead_id: assessment?.lead_id ?? "", decision_id: assessment?.decision_id ?? "" },
        taker: standing.rep_id ?? assessment?.routing.recommended?.rep_id ?? null,
        standing,
        words,
        now: () => new Date(Math.floor(this.#now() / 1000) * 1000).toISOString().replace(".000Z", "Z"),
        request: () => this.#request(),
        engine: () => this.started(),
        emit: (name, detail) => this.#emit(name, detail),
        reassess: (...focus) => {
          this.#stage?.wish(focus);
          this.queue();
        },
        redraw: (...focus) => this.#redraw(...focus),
        announce: (text) => this.#stage?.announce(text),
      }),
    };
  }

  /// False when a listener cancelled it.
  #emit<Name extends keyof BatonHandoffEventMap>(name: Name, detail: BatonHandoffEventMap[Name]["detail"]): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: !tellingOnly.includes(name) }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "baton-handoff": BatonHandoff;
  }
  interface HTMLElementEventMap extends BatonHandoffEventMap {}
}
