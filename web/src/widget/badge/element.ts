/// `<baton-badge>`: what Baton says of a lead, for a list row or a card. This file registers nothing; `index.ts` does.
///   `baton-assessed`  the badge has assessed its lead; detail: the assessment
import type { Document, Engine } from "../../engine/index.js";
import type { Assessment, Lead } from "../../generated/contract.js";
import { AskingWidget } from "../asking.js";
import { h } from "../dom.js";
import { tokens } from "../styles/tokens.js";
import { constructed, eachSecond } from "../widget.js";
import { badgeWords } from "../words/badge/index.js";
import { decisionWords } from "../words/decision/index.js";
import { badgeStyles, pillStyles } from "./styles.js";
import { countdown, pill, spokenName, strongest, toneOf, type Spoken } from "./view.js";

export interface BatonBadgeEventMap {
  "baton-assessed": CustomEvent<Assessment>;
}

/**
 * Score, urgency and strongest trigger of a lead. Give it an `assessment`; or a `lead` and an `engine` that all badges of the page
 * share, and it assesses by itself. It loads no engine of its own.
 *
 * @element baton-badge
 * @prop {Assessment | null} assessment - what to show; set by the badge itself when it has a lead
 * @prop {Document<Lead> | null} lead - the lead to assess, with `roster`, `policy` and `asOf` as the panel takes them
 * @prop {Engine | Promise<Engine> | null} engine - who assesses the lead
 * @attr {"light" | "dark" | "auto"} theme - colours; those of the system when it says nothing
 * @attr {boolean} countdown - shows the time that is left to answer, second by second
 * @attr {boolean} compact - leaves the trigger to the accessible name
 * @attr {string} time-zone - IANA zone in which the deadline is written; the browser's otherwise
 * @fires {CustomEvent<Assessment>} baton-assessed - the badge has assessed its lead
 * @csspart badge - the whole line
 * @csspart pill - score and urgency
 * @csspart trigger - the strongest trigger
 * @csspart countdown - the time left
 */
export class BatonBadge extends AskingWidget {
  static readonly observedAttributes = ["countdown", "time-zone", "lang"];
  protected readonly inputs = ["assessment", "lead", "roster", "policy", "asOf", "engine", "timeZone"];

  #assessment: Assessment | null = null;
  #lead: Document<Lead> | null = null;
  /// Deadlines count from `as_of`, not from this machine's clock.
  #shownAt = 0;
  #turn = 0;
  /// Whether lead, rules or engine changed since the last assessment.
  #isStale = false;
  #stopTicking: (() => void) | undefined;

  get assessment(): Assessment | null {
    return this.#assessment;
  }
  set assessment(value: Assessment | null | undefined) {
    this.#turn += 1;
    this.#isStale = false;
    this.#assessment = value ?? null;
    this.#shownAt = performance.now();
    this.queue();
  }

  get lead(): Document<Lead> | null {
    return this.#lead;
  }
  set lead(value: Document<Lead> | null | undefined) {
    this.#lead = value ?? null;
    if (this.#lead === null) this.#assessment = null;
    this.#reassess();
  }

  get timeZone(): string | null {
    return this.getAttribute("time-zone");
  }
  set timeZone(value: string | null | undefined) {
    this.reflect("time-zone", value);
  }

  protected changed(): void {
    this.#reassess();
  }

  disconnectedCallback(): void {
    this.#stopTicking?.();
    this.#stopTicking = undefined;
  }

  protected build(root: ShadowRoot): void {
    root.adoptedStyleSheets = constructed(tokens, pillStyles, badgeStyles);
  }

  protected refresh(): void {
    this.#stopTicking?.();
    this.#stopTicking = undefined;
    if (this.#isStale && this.#lead !== null && this.engine !== null) void this.#assess(this.#lead, this.engine);
    else this.#draw();
  }

  #reassess(): void {
    this.#isStale = true;
    this.queue();
  }

  async #assess(lead: Document<Lead>, engine: Engine | Promise<Engine>): Promise<void> {
    const turn = ++this.#turn;
    this.#isStale = false;
    if (this.#assessment === null) this.#show(h("span", { class: "wait", role: "img", "aria-label": this.#spoken().words.waiting }));
    try {
      const request = { as_of: this.asOf ?? new Date(), lead, ...this.setup() };
      const assessment = await (await engine).assess(request);
      if (turn !== this.#turn) return;
      this.#assessment = assessment;
      this.#shownAt = performance.now();
      this.#draw();
      this.emit("baton-assessed", assessment);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.#assessment = null;
      this.#show(h("span", { class: "unread", title: thrown instanceof Error ? thrown.message : String(thrown) }, this.#spoken().words.unreadable));
    }
  }

  #spoken(): Spoken {
    const { language, tag } = this.speech();
    return { words: { ...badgeWords[language], ...decisionWords[language] }, language: tag, timeZone: this.timeZone ?? undefined, as_of: this.#assessment?.as_of ?? "" };
  }

  #show(...content: Node[]): void {
    this.shadowRoot?.replaceChildren(...content);
  }

  #draw(): void {
    const assessment = this.#assessment;
    if (assessment === null) return this.#show();
    const { decision, triggers } = assessment;
    const spoken = this.#spoken();
    const trigger = strongest(triggers);
    const left = this.hasAttribute("countdown") && decision.respond_by !== null ? h("span", { class: "countdown", part: "countdown" }) : null;
    const name = spokenName(decision, trigger, spoken);
    const why = trigger !== null && h("span", { class: "trigger", part: "trigger" }, spoken.words.triggers[trigger]);
    this.#show(h("span", { class: "badge", part: "badge", role: "img", "aria-label": name, "data-tone": toneOf(decision) }, pill(decision, spoken), why, left));
    if (left !== null && decision.respond_by !== null) this.#count(left, decision.respond_by, spoken);
  }

  #count(place: HTMLElement, respondBy: string, spoken: Spoken): void {
    const from = Date.parse(spoken.as_of) - this.#shownAt;
    const tick = () => {
      const { text, isOver } = countdown(respondBy, from + performance.now(), spoken);
      if (place.textContent !== text) place.textContent = text;
      place.classList.toggle("overdue", isOver);
    };
    tick();
    this.#stopTicking ??= eachSecond(tick);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "baton-badge": BatonBadge;
  }
}
