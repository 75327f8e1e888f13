/// The panel in its place beside a record, as every host uses it: shows leads, and when the rep hands one over, writes into the CRM
/// what the host allows. Nothing is written without a `baton-write` event first, which anybody may cancel.
import { loadEngine, type Document, type Engine } from "../engine/index.js";
import type { Assessment, Lead, Policy, Roster } from "../generated/contract.js";
import { h } from "../widget/dom.js";
import { BatonHandoff } from "../widget/define.js";
import type { Writers } from "./connect.js";
import { Notice, type Outcome } from "./notice.js";
import { FrameError, operations, type Locale, type Operation, type Theme, type Viewer, type WriteRequest } from "./protocol.js";

export interface SeatOptions {
  readonly roster?: Document<Roster> | null;
  readonly policy?: Document<Policy> | null;
  /// How to write, and which of it is wanted; nothing is written that is not in both.
  readonly writers?: Writers;
  readonly write?: readonly Operation[];
  /// An engine of the host's own, which goes with the panel; one from beside the script when left out.
  readonly engine?: Promise<Engine>;
}

/// With these the rep says that the lead changes hands.
const deeds = ["baton-handoff", "baton-accept"];

export class Seat {
  readonly element: BatonHandoff;
  readonly #notice = new Notice();
  readonly #options: SeatOptions;
  readonly #engine: Promise<Engine>;
  /// What has been written, by decision: pressing twice is not writing twice.
  readonly #done = new Set<string>();
  #custom: readonly string[] = [];

  constructor(place: Element, options: SeatOptions = {}) {
    this.#options = options;
    this.#engine = options.engine ?? loadEngine();
    this.#engine.catch(() => undefined); // The panel shows it.
    this.element = h("baton-handoff", {});
    this.element.engine = this.#engine;
    this.element.roster = options.roster ?? null;
    this.element.policy = options.policy ?? null;
    for (const name of deeds) this.element.addEventListener(name, (event) => this.#afterwards(event));
    place.append(this.element, this.#notice.host);
  }

  /// Another lead, or the same one changed; null shows none.
  show(lead: Document<Lead> | null, asOf?: string | Date): void {
    this.#notice.clear();
    this.element.asOf = asOf ?? null;
    this.element.lead = lead;
  }

  /// Says that the CRM did not give the record, and offers to ask it again. What was shown before is another record's, so it goes.
  showUnread(problem: string, again: () => void): void {
    this.show(null);
    this.#notice.showUnread(problem, again);
  }

  setTheme({ scheme, vars }: Theme): void {
    for (const part of [this.element, this.#notice.host]) {
      part.setAttribute("theme", scheme);
      for (const name of this.#custom) part.style.removeProperty(name);
      for (const [name, value] of Object.entries(vars ?? {})) part.style.setProperty(name, value);
    }
    this.#custom = Object.keys(vars ?? {});
  }

  setLocale({ tag, time_zone }: Locale): void {
    this.element.lang = tag;
    this.#notice.host.lang = tag;
    this.element.timeZone = time_zone ?? null;
  }

  setViewer({ rep_id }: Viewer): void {
    if (rep_id === undefined) this.element.removeAttribute("viewer");
    else this.element.setAttribute("viewer", rep_id);
  }

  /// Takes the panel out of the page; the engine goes with it.
  close(): void {
    this.element.remove();
    this.#notice.host.remove();
    void this.#engine.then((engine) => engine.close(), () => undefined);
  }

  /// Whoever cancels the deed may stand further out in the page, so it is looked at when all have heard of it.
  #afterwards(event: Event): void {
    const { assessment, lead } = this.element;
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    queueMicrotask(() => {
      if (!event.defaultPrevented && assessment !== null && lead !== null) void this.#writeAll(lead, assessment, repOf(detail, assessment));
    });
  }

  async #writeAll(lead: Document<Lead>, assessment: Assessment, rep: string | undefined): Promise<void> {
    const wanted = operations.filter((op) => this.#options.write?.includes(op) && this.#options.writers?.[op] && !this.#done.has(`${assessment.decision_id} ${op}`));
    if (wanted.length === 0) return;
    this.#notice.busy();
    const outcomes: Outcome[] = [];
    for (const op of wanted) {
      const outcome = await this.#write(op, lead, assessment, rep);
      if (outcome !== undefined) outcomes.push(outcome);
    }
    if (this.element.assessment?.lead_id === assessment.lead_id) this.#notice.show(outcomes, () => void this.#writeAll(lead, assessment, rep));
  }

  /// Undefined when there was nothing to write, or somebody was against it.
  async #write(op: Operation, lead: Document<Lead>, assessment: Assessment, rep: string | undefined): Promise<Outcome | undefined> {
    try {
      const request = await this.#requestFor(op, lead, assessment, rep);
      if (request === undefined) return undefined;
      const event = new CustomEvent("baton-write", { detail: request, bubbles: true, composed: true, cancelable: true });
      if (!this.element.dispatchEvent(event)) return undefined;
      await this.#options.writers?.[op]?.(request);
      this.#done.add(`${assessment.decision_id} ${op}`);
      return { op };
    } catch (thrown) {
      if (thrown instanceof FrameError && thrown.code === "cancelled") return undefined;
      return { op, problem: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  }

  async #requestFor(op: Operation, lead: Document<Lead>, assessment: Assessment, rep: string | undefined): Promise<WriteRequest | undefined> {
    const base = { op, lead_id: assessment.lead_id };
    if (op === "owner.set") return rep === undefined ? undefined : { ...base, rep_id: rep };
    const text = await this.#brief(lead, assessment);
    if (op === "note.create") return { ...base, text };
    const due = assessment.decision.respond_by;
    return { ...base, subject: assessment.brief.headline.text.slice(0, 250), text, ...(due == null ? {} : { due_at: due }), ...(rep === undefined ? {} : { rep_id: rep }) };
  }

  async #brief(lead: Document<Lead>, { as_of }: Assessment): Promise<string> {
    const { roster, policy } = this.element;
    return (await this.#engine).brief({ lead, as_of, form: "text", ...(roster === null ? {} : { roster }), ...(policy === null ? {} : { policy }) });
  }
}

/// Who the lead goes to: whom the deed names, else whom the engine recommends.
function repOf(detail: unknown, assessment: Assessment): string | undefined {
  const named = typeof detail === "object" && detail !== null && "rep_id" in detail ? detail.rep_id : undefined;
  return typeof named === "string" ? named : (assessment.routing.recommended?.rep_id ?? undefined);
}
