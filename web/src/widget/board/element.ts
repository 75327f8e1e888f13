/// `<baton-board>`: the queue of all leads. This file registers nothing; `index.ts` does.
///   `baton-select`    a row was chosen; detail: the lead's id and its place among `leads`
///   `baton-surveyed`  all leads have been read; detail: how many, and how many were refused
import type { Document, SurveyRequest } from "../../engine/index.js";
import type { Lead } from "../../generated/contract.js";
import { EngineWidget } from "../asking.js";
import { pillStyles } from "../badge/styles.js";
import type { LedgerLike } from "../../ledger/ledger.js";
import { momentOf, parsed } from "../documents.js";
import { tokens } from "../styles/tokens.js";
import { chunksOf, countOf, surveyAll, surveyChunk, withLedger, type Chunk, type Leads } from "../survey.js";
import { constructed, eachSecond } from "../widget.js";
import { badgeWords } from "../words/badge/index.js";
import { boardWords } from "../words/board/index.js";
import { decisionWords } from "../words/decision/index.js";
import { BoardFrame, type Phase } from "./frame.js";
import { fields, noFilter, rowOf, type Filter, type Row } from "./rows.js";
import { boardStyles } from "./styles.js";

export interface BatonBoardEventMap {
  "baton-select": CustomEvent<{ lead_id: string; index: number }>;
  "baton-surveyed": CustomEvent<{ count: number; refused: number }>;
}

/**
 * The queue: every lead assessed by the engine's worker, the most urgent first, with filters. Made for ten thousand leads and a page
 * that stays responsive meanwhile; only the rows in sight are nodes.
 *
 * @element baton-board
 * @prop {Leads | null} leads - documents in a list, or NDJSON as text or bytes; other leads, rules or moments begin anew
 * @prop {Document<Roster> | null} roster - who could take the leads
 * @prop {Document<Policy> | null} policy - the rules; the default policy when there is none
 * @prop {string | Date | null} asOf - the moment to judge at, from which deadlines count; the moment of beginning when there is none
 * @prop {Engine | Promise<Engine> | null} engine - an engine to share; that of the page otherwise
 * @prop {LedgerLike | null} ledger - what was done with the leads; read anew when it changes
 * @prop {Filter} filter - action, trigger, rep, text and order of what is shown
 * @prop {string | null} selected - id of the lead that was chosen last
 * @attr {"light" | "dark" | "auto"} theme - colours; those of the system when it says nothing
 * @attr {string} wasm-url - where `baton.wasm` lies when it is not beside the script
 * @fires {CustomEvent<{ lead_id: string, index: number }>} baton-select - a row was chosen; `index` is the lead's place among `leads`
 * @fires {CustomEvent<{ count: number, refused: number }>} baton-surveyed - all leads have been read; `refused` could not be
 * @csspart board - the whole
 * @csspart toolbar - the filters
 * @csspart grid - the rows' place
 * @csspart row - one lead
 * @cssprop --baton-board-height - how high the board is
 */
export class BatonBoard extends EngineWidget {
  static readonly observedAttributes = ["wasm-url", "lang"];
  protected readonly inputs = ["leads", "roster", "policy", "asOf", "engine", "wasmUrl", "ledger", "filter", "selected"];

  #leads: Leads | null = null;
  #ledger: LedgerLike | null = null;
  #filter: Filter = noFilter;
  #selected: string | null = null;
  #rows: Row[] = [];
  #phase: Phase = { kind: "empty" };
  /// What is left to read, and the way to stop it.
  #chunks: Generator<Chunk, undefined> | undefined;
  #abort: AbortController | undefined;
  #reading: Promise<void> | undefined;
  /// Leads that were updated, by their place among `leads`.
  readonly #newer = new Map<number, Document<Lead>>();
  #startedAs = "";
  #startedAt = 0;
  #isStale = true;
  #frame: BoardFrame | undefined;
  #stopTicking: (() => void) | undefined;

  get leads(): Leads | null {
    return this.#leads;
  }
  set leads(value: Leads | null | undefined) {
    this.#leads = value ?? null;
    this.#newer.clear();
    this.#anew();
  }
  get ledger(): LedgerLike | null {
    return this.#ledger;
  }
  set ledger(value: LedgerLike | null | undefined) {
    this.#ledger?.removeEventListener("change", this.#anew);
    this.#ledger = value ?? null;
    if (this.isConnected) this.#ledger?.addEventListener("change", this.#anew);
    this.#anew();
  }
  get filter(): Filter {
    return this.#filter;
  }
  set filter(value: Partial<Filter> | null | undefined) {
    this.#filter = { ...noFilter, ...value };
    this.queue();
  }
  get selected(): string | null {
    return this.#selected;
  }
  set selected(value: string | null | undefined) {
    this.#selected = value ?? null;
    if (this.#selected !== null) this.#frame?.reveal(this.#selected);
  }

  protected changed(): void {
    this.#anew();
  }

  /// Stops reading; the rows that are there stay. `resume` goes on.
  stop(): void {
    if (this.#phase.kind !== "reading") return;
    this.#abort?.abort();
    this.#enter({ ...this.#phase, kind: "stopped" });
  }

  resume(): void {
    if (this.#phase.kind === "stopped") this.#reading = this.#read(this.#phase.share);
  }

  /// Assesses one lead anew, as of this moment of the board, in the place of the one with its id, and no other. Waits for what is being
  /// read. False when the queue holds no such lead; `leads` stays the list it was, and the newer lead counts in its place.
  async update(lead: Document<Lead>): Promise<boolean> {
    await Promise.resolve(); // Properties that were set just now begin to be read.
    await this.#reading;
    const { id } = parsed<Lead>(lead, { id: "" });
    const row = this.#rows.find(({ lead_id }) => lead_id === id);
    if (row === undefined) return false;
    this.#newer.set(row.index, lead);
    const engine = await this.started();
    const chunks = withLedger(chunksOf([lead]), await this.#ledger?.entries());
    const [read] = await surveyChunk(engine, chunks.next().value?.leads ?? [], this.#request(new Date(this.#now()).toISOString()));
    // Another update of it, or other leads, may have come meanwhile.
    if (read === undefined || this.#newer.get(row.index) !== lead || !this.#rows.includes(row)) return true;
    Object.assign(row, rowOf(read, row.index));
    this.#rows = [...this.#rows];
    this.#frame?.update(this.#phase, this.#rows, this.#filter);
    this.#frame?.tick();
    return true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#frame?.watch();
    this.#ledger?.addEventListener("change", this.#anew);
    this.#stopTicking ??= eachSecond(() => this.#frame?.tick());
  }

  disconnectedCallback(): void {
    this.#frame?.rest();
    this.#ledger?.removeEventListener("change", this.#anew);
    this.#stopTicking?.();
    this.#stopTicking = undefined;
    if (this.#phase.kind === "reading" || this.#phase.kind === "starting") {
      this.#abort?.abort();
      this.#isStale = true; // Nobody looks any more; the next connection asks anew.
    }
  }

  override attributeChangedCallback(name: string): void {
    if (name === "wasm-url") {
      this.#isStale = true;
    } else {
      this.#frame?.rest();
      this.#frame = undefined; // Another language: the words stand in every node.
    }
    this.queue();
  }

  protected build(root: ShadowRoot): void {
    root.adoptedStyleSheets = constructed(tokens, pillStyles, boardStyles);
  }

  protected refresh(): void {
    if (this.#frame === undefined) this.#dress();
    if (this.#isStale) this.#begin();
    else this.#frame?.update(this.#phase, this.#rows, this.#filter);
  }

  #dress(): void {
    const { language, tag } = this.speech();
    const words = { ...boardWords[language], ...badgeWords[language], ...decisionWords[language] };
    this.#frame = new BoardFrame({
      words,
      language: tag,
      now: () => this.#now(),
      change: (part) => {
        this.#filter = { ...this.#filter, ...part };
        this.#frame?.update(this.#phase, this.#rows, this.#filter);
      },
      pick: ({ lead_id, index }) => {
        this.#selected = lead_id;
        this.emit("baton-select", { lead_id, index });
      },
      stop: () => this.stop(),
      resume: () => this.resume(),
      retry: () => this.#anew(),
    });
    this.shadowRoot?.replaceChildren(this.#frame.element);
    this.#inform();
    this.#frame.watch();
  }

  /// What the frame shows of the inputs.
  #inform(): void {
    this.#frame?.inform(parsed(this.roster, {}), countOf(this.#leads));
  }

  readonly #anew = (): void => {
    this.#isStale = true;
    this.queue();
  };

  #begin(): void {
    this.#isStale = false;
    this.#abort?.abort();
    this.#rows = [];
    this.#startedAs = momentOf(this.asOf ?? new Date());
    this.#startedAt = performance.now();
    this.#inform();
    if (this.#leads === null || this.#leads.length === 0) return this.#enter({ kind: "empty" });
    this.#chunks = chunksOf(this.#leads, 0, this.#newer);
    this.#reading = this.#read(0);
  }

  /// The board's moment, in milliseconds: that of the beginning, and what has passed since.
  #now(): number {
    return Date.parse(this.#startedAs) + performance.now() - this.#startedAt;
  }

  #request(as_of: string): Omit<SurveyRequest, "leads"> {
    return { as_of, fields, ...this.setup() };
  }

  async #read(from: number): Promise<void> {
    const chunks = this.#chunks;
    if (chunks === undefined) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.#enter(from === 0 ? { kind: "starting" } : { kind: "reading", share: from });
    try {
      const engine = await this.started();
      if (abort.signal.aborted) return;
      const kept = withLedger(chunks, await this.#ledger?.entries());
      await surveyAll(engine, kept, this.#request(this.#startedAs), abort.signal, (rows, { at, share }) => {
        if (this.#chunks !== chunks) return; // What was asked for before a stop still counts, but not other leads' chunks.
        for (const [place, row] of rows.entries()) this.#rows.push(rowOf(row, at + place));
        this.#enter({ kind: abort.signal.aborted ? "stopped" : "reading", share });
      });
      if (abort.signal.aborted) return;
      this.#enter({ kind: "done" });
      this.emit("baton-surveyed", { count: this.#rows.length, refused: this.#rows.filter(({ problem }) => problem !== "").length });
    } catch (thrown) {
      if (!abort.signal.aborted) this.#enter({ kind: "failed", why: thrown instanceof Error ? thrown.message : String(thrown) });
      abort.abort();
    }
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    this.#frame?.update(phase, this.#rows, this.#filter);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "baton-board": BatonBoard;
  }
  interface HTMLElementEventMap extends BatonBoardEventMap {}
}
