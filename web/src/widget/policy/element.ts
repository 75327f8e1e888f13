/// `<baton-policy>`: the policy as a form. This file registers nothing; `index.ts` does.
///   `baton-policy-change`  the rules were changed and checked; detail: what differs from the defaults, and what is wrong with it
///   `baton-policy-save`    the rules are to be saved; cancelled, they do not count as saved
///   `baton-policy-export`  the rules are to be given away as this text; cancelled, the form offers no file itself
///   `baton-select`         a lead of the comparison was chosen; detail: its id and its place among `leads`
import type { Engine, SurveyRow } from "../../engine/index.js";
import type { Policy, Problem, Roster } from "../../generated/contract.js";
import { EngineWidget } from "../asking.js";
import { pillStyles } from "../badge/styles.js";
import { momentOf, parsed } from "../documents.js";
import { h } from "../dom.js";
import { tokens } from "../styles/tokens.js";
import type { Leads } from "../survey.js";
import { constructed } from "../widget.js";
import { badgeWords } from "../words/badge/index.js";
import { decisionWords } from "../words/decision/index.js";
import { policyWords, type PolicyWords } from "../words/policy/index.js";
import { compared, rowsUnder } from "./comparison.js";
import { defaults, schema } from "./data.js";
import { Draft, isObject, same, type Json, type JsonObject } from "./draft.js";
import { fieldsOf } from "./fields.js";
import { PolicyForm } from "./form.js";
import { Preview } from "./preview.js";
import { policyStyles } from "./styles.js";
import { policyToolbar, type PolicyToolbar } from "./toolbar.js";

export interface BatonPolicyEventMap {
  "baton-policy-change": CustomEvent<{ policy: Policy; problems: readonly Problem[] }>;
  "baton-policy-save": CustomEvent<{ policy: Policy }>;
  "baton-policy-export": CustomEvent<{ text: string }>;
  "baton-select": CustomEvent<{ lead_id: string; index: number }>;
}

/// How long to wait for the next keystroke before the rules are tried.
const pauseMs = 200;

interface Parts {
  words: PolicyWords;
  form: PolicyForm;
  preview: Preview;
  toolbar: PolicyToolbar;
  others: HTMLElement;
}

/**
 * The policy as a form that is made from the policy's own schema, and beside it what a change does to the leads at hand: which get
 * another action, urgency or rep, and the reasons, as the engine gives them under both policies.
 *
 * @element baton-policy
 * @prop {Document<Policy> | null} policy - the rules in force, whole or only what differs from the defaults; changes are compared with these
 * @prop {Policy} value - the rules as they are written now: what differs from the defaults and nothing else
 * @prop {Leads | null} leads - leads to try the rules on, in a list, or as NDJSON text or bytes
 * @prop {Document<Roster> | null} roster - who could take them
 * @prop {string | Date | null} asOf - the moment to judge at; the moment of comparing when there is none
 * @prop {Engine | Promise<Engine> | null} engine - an engine to share; that of the page otherwise
 * @attr {"light" | "dark" | "auto"} theme - colours; those of the system when it says nothing
 * @attr {number} heading-level - level of the first headings; 2
 * @attr {string} wasm-url - where `baton.wasm` lies when it is not beside the script
 * @fires {CustomEvent<{ policy: Policy, problems: Problem[] }>} baton-policy-change - the rules were changed and checked
 * @fires {CustomEvent<{ policy: Policy }>} baton-policy-save - the rules are to be saved; cancelled, they do not count as saved
 * @fires {CustomEvent<{ text: string }>} baton-policy-export - the rules are to be given away; cancelled, the form offers no file itself
 * @fires {CustomEvent<{ lead_id: string, index: number }>} baton-select - a lead of the comparison was chosen
 * @csspart toolbar - search and buttons
 * @csspart form - all fields
 * @csspart preview - what changes
 */
export class BatonPolicy extends EngineWidget {
  static readonly observedAttributes = ["wasm-url", "lang", "heading-level"];
  protected readonly inputs = ["policy", "leads", "roster", "asOf", "engine", "wasmUrl"];

  readonly #fields = fieldsOf(schema);
  readonly #draft = new Draft(defaults as JsonObject);
  /// The differences of the rules in force.
  #base: JsonObject = {};
  #leads: Leads | null = null;
  #parts: Parts | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();
  /// The leads under the rules in force, until those, the leads or the roster are others.
  #before: { rows: Promise<SurveyRow[]>; as_of: string; abort: AbortController } | undefined;

  get value(): Policy {
    return structuredClone(this.#draft.own) as Policy;
  }
  get leads(): Leads | null {
    return this.#leads;
  }
  set leads(value: Leads | null | undefined) {
    this.#leads = value ?? null;
    this.#forget();
  }
  protected changed(property: string): void {
    if (property === "policy") {
      this.#draft.read(parsed<object>(this.policy, {}) as JsonObject, this.#fields);
      this.#base = this.#draft.own;
    }
    this.#forget();
    if (property === "policy") this.#parts?.form.redraw();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#pause);
    this.#abort.abort();
    this.#forget();
  }

  override attributeChangedCallback(name: string): void {
    if (name !== "wasm-url") this.#parts = undefined; // The words and levels stand in every node.
    this.queue();
  }

  protected build(root: ShadowRoot): void {
    root.adoptedStyleSheets = constructed(tokens, pillStyles, policyStyles);
  }

  protected refresh(): void {
    this.#parts ??= this.#made();
    void this.#judge(this.#parts, false);
  }

  #forget(): void {
    this.#before?.abort.abort();
    this.#before = undefined;
    this.queue();
  }

  #made(): Parts {
    const { language, tag } = this.speech();
    const words = { ...policyWords[language], ...badgeWords[language], ...decisionWords[language] };
    const level = Math.min(4, Math.max(1, Number(this.getAttribute("heading-level") ?? 2) || 2));
    const form = new PolicyForm(this.#fields, this.#draft, words, level, () => this.#edited());
    const preview = new Preview({
      words,
      language: tag,
      repName: (id) => parsed<Roster>(this.roster, {}).reps?.find((rep) => rep.id === id)?.name ?? id,
      headingTag: `h${Math.max(2, level)}` as "h2",
      choose: ({ lead_id, index }) => this.emit("baton-select", { lead_id, index }),
    });
    const toolbar = policyToolbar(words, {
      search: (text, onlyChanged) => form.search(text, onlyChanged),
      save: () => this.#save(),
      undo: () => this.#replace(this.#base),
      defaults: () => this.#replace({}),
      read: (text) => this.#read(text),
      give: () => this.#give(),
    });
    const others = h("ul", { class: "others", hidden: true, "aria-label": words.otherProblems });
    const body = h("div", { class: "policy", role: "region", "aria-label": words.policy }, h("div", { class: "rules" }, toolbar.element, others, form.element), preview.element);
    this.shadowRoot?.replaceChildren(body);
    return { words, form, preview, toolbar, others };
  }

  #edited(): void {
    this.#parts?.toolbar.say("");
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#parts !== undefined && void this.#judge(this.#parts, true), pauseMs);
  }

  #replace(policy: JsonObject): void {
    this.#draft.read(policy, this.#fields);
    this.#parts?.form.redraw();
    this.#parts?.toolbar.clear();
    this.#edited();
  }

  #save(): void {
    const parts = this.#parts;
    if (parts === undefined || same(this.#draft.own, this.#base) || parts.form.element.querySelector(".wrong") !== null) return;
    if (!this.emit("baton-policy-save", { policy: this.value }, true)) return;
    this.#base = this.#draft.own;
    this.#forget();
    parts.toolbar.say(parts.words.saved);
  }

  #read(text: string): void {
    let policy: unknown;
    try {
      policy = JSON.parse(text);
    } catch {
      policy = undefined;
    }
    if (isObject(policy as Json)) this.#replace(policy as JsonObject);
    else if (this.#parts !== undefined) this.#parts.toolbar.say(this.#parts.words.notJson, true);
  }

  /// Offers the differences as a file. A frame that may not download is asked by the event first.
  #give(): void {
    const text = `${JSON.stringify(this.#draft.own, null, 2)}\n`;
    if (!this.emit("baton-policy-export", { text }, true)) return;
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    h("a", { href: address, download: "policy.json" }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  /// Has the rules checked, and tried on the leads if nothing is wrong with them. The newest call wins.
  async #judge(parts: Parts, isNews: boolean): Promise<void> {
    this.#abort.abort();
    const abort = (this.#abort = new AbortController());
    const own = this.#draft.own;
    const isEdited = !same(own, this.#base);
    try {
      const engine = await this.started();
      const { problems } = await engine.check("policy", own as Policy);
      if (abort.signal.aborted) return;
      this.#mark(parts, problems);
      parts.toolbar.tell(isEdited, problems.length > 0);
      if (isNews) this.emit("baton-policy-change", { policy: this.value, problems });
      if (this.#leads === null || this.#leads.length === 0) return parts.preview.show({ kind: "no_leads" });
      if (problems.length > 0) return parts.preview.show({ kind: "wrong" });
      if (!isEdited) return parts.preview.show({ kind: "no_edit" });
      parts.preview.show({ kind: "comparing" });
      const before = (this.#before ??= this.#survey(engine, this.#leads));
      const rows = await before.rows;
      const after = await rowsUnder(engine, own as Policy, { leads: this.#leads, roster: this.roster, as_of: before.as_of }, abort.signal);
      if (!abort.signal.aborted) parts.preview.show({ kind: "compared", comparison: compared(rows, after) });
    } catch (thrown) {
      if (abort.signal.aborted) return;
      this.#before = undefined;
      parts.preview.show({ kind: "failed", why: thrown instanceof Error ? thrown.message : String(thrown), retry: () => void this.#judge(parts, false) });
    }
  }

  #survey(engine: Engine, leads: Leads): { rows: Promise<SurveyRow[]>; as_of: string; abort: AbortController } {
    const abort = new AbortController();
    const as_of = momentOf(this.asOf ?? new Date());
    return { rows: rowsUnder(engine, this.#base as Policy, { leads, roster: this.roster, as_of }, abort.signal), as_of, abort };
  }

  #mark({ form, others }: Parts, problems: readonly Problem[]): void {
    const rest = form.mark(problems);
    others.hidden = rest.length === 0;
    others.replaceChildren(...rest.map(({ pointer, message }) => h("li", { dir: "auto", lang: "en" }, h("code", {}, pointer || "/"), ` ${message}`)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "baton-policy": BatonPolicy;
  }
  interface HTMLElementEventMap extends Omit<BatonPolicyEventMap, "baton-select"> {}
}
