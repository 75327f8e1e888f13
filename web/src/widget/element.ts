/// `<baton-handoff>`: the panel beside a lead. This file registers nothing; `define.ts` does.
///
/// Give it `lead`, `roster` and `policy` as properties; it assesses and shows them.
/// Events, all bubbling and composed:
///   `baton-assessed`  a new assessment is shown; detail: the assessment
///   `baton-handoff`   the rep hands the lead over; detail: the assessment. Cancelled, the panel does not say it is done.
///   `baton-evidence`  the rep wants to see where something was said; detail: the evidence
import { loadEngine, type Document, type Engine, type WasmSource } from "../engine/index.js";
import type { Assessment, Evidence, Lead, Policy, Roster } from "../generated/contract.js";
import { copy, parsed } from "./documents.js";
import { span, wordsOf, type Words } from "./format.js";
import { tone } from "./parts/decision.js";
import type { Panel } from "./parts/shared.js";
import { sheets } from "./styles/sheets.js";
import { assessed, empty, failed, loading } from "./view.js";
import { speechOf, tagAround } from "./words/language.js";

export interface BatonHandoffEventMap {
  "baton-assessed": CustomEvent<Assessment>;
  "baton-handoff": CustomEvent<Assessment>;
  "baton-evidence": CustomEvent<Evidence>;
}

/// How long the engine may think before the panel says that it is reading.
const patienceMs = 150;
const inputs = ["lead", "roster", "policy", "asOf", "engine", "wasmUrl", "timeZone"] as const;

/// One engine for each module address on the page, however many panels there are.
const engines = new Map<string, Promise<Engine>>();

function sharedEngine(wasm: WasmSource | undefined): Promise<Engine> {
  const key = wasm === undefined ? "" : String(wasm);
  const known = engines.get(key);
  if (known !== undefined) return known;
  const started = loadEngine(wasm === undefined ? {} : { wasm });
  engines.set(key, started);
  started.catch(() => engines.delete(key));
  return started;
}

const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

export class BatonHandoff extends Base {
  static readonly observedAttributes = ["wasm-url", "time-zone", "heading-level", "lang"];

  #lead: Document<Lead> | null = null;
  #roster: Document<Roster> | null = null;
  #policy: Document<Policy> | null = null;
  #asOf: string | Date | null = null;
  #engine: Engine | Promise<Engine> | null = null;
  #assessment: Assessment | null = null;
  /// When the shown assessment arrived, for the countdown: deadlines are counted from `as_of`, not from this machine's clock.
  #shownAt = 0;
  /// The lead that was assessed last, whatever failed since.
  #lastLead: string | null = null;
  #handedOver: string | null = null;
  #turn = 0;
  #queued = false;
  #ticking: ReturnType<typeof setInterval> | undefined;
  readonly #folds = new Map<string, boolean>();
  #body: HTMLElement | undefined;
  #announcer: HTMLElement | undefined;

  /// The lead, as an object, JSON text or its bytes. Null shows the empty panel.
  get lead(): Document<Lead> | null {
    return this.#lead;
  }
  set lead(value: Document<Lead> | null | undefined) {
    this.#lead = value ?? null;
    this.#queue();
  }

  get roster(): Document<Roster> | null {
    return this.#roster;
  }
  set roster(value: Document<Roster> | null | undefined) {
    this.#roster = value ?? null;
    this.#queue();
  }

  /// The rules; the default policy when there is none.
  get policy(): Document<Policy> | null {
    return this.#policy;
  }
  set policy(value: Document<Policy> | null | undefined) {
    this.#policy = value ?? null;
    this.#queue();
  }

  /// The moment the lead is judged at; the moment of assessing when there is none.
  get asOf(): string | Date | null {
    return this.#asOf;
  }
  set asOf(value: string | Date | null | undefined) {
    this.#asOf = value ?? null;
    this.#queue();
  }

  /// An engine to share with other parts of the page; the panel starts its own when there is none.
  get engine(): Engine | Promise<Engine> | null {
    return this.#engine;
  }
  set engine(value: Engine | Promise<Engine> | null | undefined) {
    this.#engine = value ?? null;
    this.#queue();
  }

  /// Where `baton.wasm` lies, when it is not beside this script.
  get wasmUrl(): string | null {
    return this.getAttribute("wasm-url");
  }
  set wasmUrl(value: string | null | undefined) {
    if (value == null) this.removeAttribute("wasm-url");
    else this.setAttribute("wasm-url", value);
  }

  /// IANA zone of the person who looks; the browser's when there is none.
  get timeZone(): string | null {
    return this.getAttribute("time-zone");
  }
  set timeZone(value: string | null | undefined) {
    if (value == null) this.removeAttribute("time-zone");
    else this.setAttribute("time-zone", value);
  }

  /// What is shown now.
  get assessment(): Assessment | null {
    return this.#assessment;
  }

  connectedCallback(): void {
    for (const name of inputs) this.#upgrade(name);
    if (this.shadowRoot === null) this.#build();
    this.#ticking ??= setInterval(() => this.#tick(), 1000);
    this.#queue();
  }

  disconnectedCallback(): void {
    clearInterval(this.#ticking);
    this.#ticking = undefined;
    this.#turn += 1; // What is still being assessed is nobody's any more; the next connection asks anew.
  }

  attributeChangedCallback(): void {
    this.#queue();
  }

  /// Hosts often set properties before the class is known; such values hide the accessors until they are set again.
  #upgrade(name: (typeof inputs)[number]): void {
    if (!Object.prototype.hasOwnProperty.call(this, name)) return;
    const own = this as Record<string, unknown>;
    const value = own[name];
    delete own[name];
    own[name] = value;
  }

  #build(): void {
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = sheets();
    this.#body = document.createElement("div");
    this.#body.className = "body";
    this.#body.setAttribute("role", "region");
    this.#announcer = document.createElement("p");
    this.#announcer.className = "unseen";
    this.#announcer.setAttribute("role", "status");
    root.append(this.#body, this.#announcer);
  }

  /// Several properties set one after the other give one assessment.
  #queue(): void {
    if (this.#queued || !this.isConnected) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (this.isConnected) void this.#refresh();
    });
  }

  async #refresh(): Promise<void> {
    const turn = ++this.#turn;
    const lead = this.#lead;
    if (lead === null) {
      this.#assessment = null;
      this.#show(empty(this.#panel()));
      return;
    }
    const waiting = setTimeout(() => turn === this.#turn && this.#show(loading(this.#panel())), this.#assessment === null ? 0 : patienceMs);
    try {
      const engine = await (this.#engine ?? sharedEngine(this.wasmUrl ?? undefined));
      const assessment = await engine.assess({
        as_of: this.#asOf ?? new Date(),
        lead,
        ...(this.#roster === null ? {} : { roster: this.#roster }),
        ...(this.#policy === null ? {} : { policy: this.#policy }),
      });
      if (turn === this.#turn) this.#present(assessment);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.#assessment = null;
      this.#show(failed(thrown, this.#panel(), () => this.#queue()));
    } finally {
      clearTimeout(waiting);
    }
  }

  #present(assessment: Assessment): void {
    const before = this.#assessment;
    this.#assessment = assessment;
    this.#shownAt = performance.now();
    if (this.#lastLead !== assessment.lead_id) {
      this.#lastLead = assessment.lead_id;
      this.#handedOver = null;
      this.#folds.clear();
    }
    this.#show(assessed(assessment, this.#panel(), this.#handedOver === assessment.lead_id));
    this.#tick();
    this.#announce(before, assessment);
    this.#emit("baton-assessed", assessment);
  }

  /// Puts new content in place and gives focus back to what held it.
  #show(content: HTMLElement): void {
    const body = this.#body;
    if (body === undefined) return;
    const held = this.shadowRoot?.activeElement;
    const key = held instanceof HTMLElement ? held.dataset["key"] : undefined;
    body.setAttribute("aria-label", this.#words().panel);
    body.replaceChildren(content);
    if (key === undefined) return;
    const again = [...body.querySelectorAll<HTMLElement>("[data-key]")].find((one) => one.dataset["key"] === key);
    again?.focus({ preventScroll: true });
  }

  /// Says aloud what is new; silent while nothing of weight changed.
  #announce(before: Assessment | null, now: Assessment): void {
    if (this.#announcer === undefined) return;
    const fresh = now.triggers.filter((one) => one.fired && before?.triggers.find((old) => old.kind === one.kind)?.fired !== true);
    const same = before !== null && before.lead_id === now.lead_id && tone(before) === tone(now) && fresh.length === 0;
    if (same) return;
    const words = this.#words();
    const parts = [words.actions[now.decision.action], ...fresh.map((one) => words.triggers[one.kind])];
    this.#announcer.textContent = `${parts.join(". ")}.`;
  }

  #tick(): void {
    const timer = this.#body?.querySelector<HTMLElement>("[data-deadline]");
    if (timer == null || this.#assessment === null) return;
    const now = Date.parse(this.#assessment.as_of) + (performance.now() - this.#shownAt);
    const left = Date.parse(timer.dataset["deadline"] ?? "") - now;
    const { words, setting } = this.#panel();
    const shown = span(left, setting.language);
    timer.textContent = left < 0 ? words.overdue(shown) : words.left(shown);
    timer.classList.toggle("overdue", left < 0);
  }

  #words(): Words {
    return wordsOf(speechOf(tagAround(this)));
  }

  #panel(): Panel {
    const speech = speechOf(tagAround(this));
    const words = wordsOf(speech);
    return {
      words,
      setting: {
        lead: parsed(this.#lead, { id: "" }),
        roster: parsed(this.#roster, {}),
        language: speech.tag,
        words,
        timeZone: this.timeZone ?? undefined,
        as_of: this.#assessment?.as_of ?? "",
      },
      headingLevel: Number(this.getAttribute("heading-level") ?? 2) || 2,
      folds: this.#folds,
      showEvidence: (evidence) => void this.#emit("baton-evidence", evidence),
      handOver: () => this.#handOver(),
      copy: (text, button) => void copy(text, button, words),
    };
  }

  #handOver(): void {
    const assessment = this.#assessment;
    if (assessment === null || !this.#emit("baton-handoff", assessment)) return;
    this.#handedOver = assessment.lead_id;
    this.#show(assessed(assessment, this.#panel(), true));
  }

  /// False when a listener cancelled it.
  #emit<Name extends keyof BatonHandoffEventMap>(name: Name, detail: BatonHandoffEventMap[Name]["detail"]): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === "baton-handoff" }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "baton-handoff": BatonHandoff;
  }
  interface HTMLElementEventMap extends BatonHandoffEventMap {}
}
