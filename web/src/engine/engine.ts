/// The engine as callers see it: one method for each method of the door, typed by the contract.
import type { Assessment, BareMessage, HandoffRecord, Lead, LedgerChange, LedgerEntry, MailText, Measures, MessageReading, Packet, Policy, Problem, Roster, Warning } from "../generated/contract.js";
import { BatonError, reasonOf, refusal } from "./errors.js";
import type { Transport } from "./instance.js";
import type { WasmSource } from "./module.js";
import { moment, openLead, type At, type BriefForm, type OpenLead } from "./open-lead.js";
import { decoded, encodeRequest, encodeText, written, type Document, type Part } from "./request.js";
import { startTransport } from "./start.js";
import type { SurveyRow } from "./survey.js";
import type { WorkerSource } from "./worker-transport.js";

export interface EngineOptions {
  /// The module; `baton.wasm` beside this script when left out.
  wasm?: WasmSource;
  /// A worker made from this package's `./worker`, for this engine alone, or its address. False: in this thread. Left out, a page's
  /// engine runs in a worker that all engines of the page share, or in the page's thread where a worker is refused; elsewhere it
  /// runs in the thread that asks.
  worker?: WorkerSource | false;
  /// The largest request that is sent, in bytes; 32 MiB when left out, which is all that the engine takes.
  maxBytes?: number;
}

/// A lead with who could take it, the rules, and the moment it is judged at.
export interface AssessRequest extends OpenRequest, At {}

/// A lead that is kept open, with who could take it and the rules.
export interface OpenRequest extends Setup {
  lead: Document<Lead>;
}

interface Setup {
  roster?: Document<Roster>;
  policy?: Document<Policy>;
}

/// Many leads judged by the same rules at the same moment. `fields` are JSON Pointers into `{ lead, assessment }`.
export interface SurveyRequest extends Setup, At {
  leads: readonly Document<Lead>[];
  fields: readonly string[];
}

/// What happened to handoffs, and what was known of them, looked at from one moment.
export interface MeasureRequest extends At {
  ledger: readonly Document<LedgerEntry>[];
  handoffs?: readonly Document<HandoffRecord>[];
  policy?: Document<Policy>;
}

/// A lead that is handed over. Which handoff it is, and to whom, is told by the lead's own entries where it is not said.
export interface HandoffRequest extends AssessRequest {
  handoff_id?: string;
  rep_id?: string;
}

/// A step of a ledger that is kept in rows, as the door takes it; `src/ledger` is what takes such steps.
export type LedgerRequest = Readonly<Record<string, unknown>>;

/// What of a mail stays besides its author's new words.
export type Keep = "nothing" | "sign_off" | "signature";
export type DocumentKind = "lead" | "roster" | "policy";

export interface Engine {
  /// Whether it runs in a worker, so that calls leave this thread free.
  readonly inWorker: boolean;
  /// Everything about one lead at one moment. Throws BatonError with all problems of the documents.
  assess(request: AssessRequest): Promise<Assessment>;
  /// Keeps the lead, so that it can grow by a message without being sent again. At most 64 leads are open at once.
  open(request: OpenRequest): Promise<OpenLead>;
  /// Assesses all of these and gives a row for each, in their order, with no more than the fields that were asked for: the replies are
  /// read where the engine runs. A few dozen leads a call let others have their turn.
  survey(request: SurveyRequest): Promise<SurveyRow[]>;
  /// What the handoffs come to: figures with their intervals, red flags with their causes, and what was wrong with what was given.
  measure(request: MeasureRequest): Promise<Measures>;
  /// What is known when a lead is handed over, to be measured later.
  handoff(request: HandoffRequest): Promise<HandoffRecord>;
  /// The next state of a ledger that is kept in rows.
  ledger(request: LedgerRequest): Promise<LedgerChange>;
  /// What one message by itself shows.
  detect(request: { message: Document<BareMessage>; policy?: Document<Policy> }): Promise<MessageReading>;
  /// A mail without quoted mail and signature; `keep` asks for a part to be kept.
  replyText(request: { message: Document<MailText>; keep?: Keep }): Promise<MailText>;
  /// All that is wrong with a document, and all that is odd about it. Throws only when it is not Unicode text at all.
  check(document: DocumentKind, text: Document<Lead | Roster | Policy>): Promise<{ problems: Problem[]; warnings: Warning[] }>;
  /// The assessment as people read it.
  brief(request: AssessRequest & { form?: BriefForm }): Promise<string>;
  /// The brief as a document for other programs, with its version.
  packet(request: AssessRequest): Promise<Packet>;
  /// The door itself: a request as JSON, and the reply as JSON, whatever it says.
  call(request: string): Promise<string>;
  version(): Promise<{ engine_version: string; abi: number }>;
  /// Lets go of the memory, and ends a worker that this engine started; one that was passed in runs on. Calls are refused from then on.
  close(): void;
}

/// Starts an engine. However many a page starts, it compiles each module once.
export async function loadEngine(options: EngineOptions = {}): Promise<Engine> {
  return new DoorEngine(await startTransport(options.wasm, options.worker), options.maxBytes ?? mostBytes);
}

/// What the engine takes of one request; a larger one need not cross to be refused.
const mostBytes = 32 * 1024 * 1024;

const decoder = new TextDecoder("utf-8", { fatal: true });

class DoorEngine implements Engine {
  readonly #transport: Transport;
  readonly #maxBytes: number;
  /// The roster and policy that the engine keeps compiled, as they were written, and their name.
  #kept: { written: string; config: string } | undefined;

  constructor(transport: Transport, maxBytes: number) {
    this.#transport = transport;
    this.#maxBytes = maxBytes;
  }

  get inWorker(): boolean {
    return this.#transport.inWorker;
  }

  async assess(request: AssessRequest): Promise<Assessment> {
    return (await this.#callWithSetup("assess", leadAt(request), request)) as Assessment;
  }

  async brief(request: AssessRequest & { form?: BriefForm }): Promise<string> {
    const form: Part = { name: "form", value: request.form ?? "text" };
    return ((await this.#callWithSetup("brief", [...leadAt(request), form], request)) as { text: string }).text;
  }

  async packet(request: AssessRequest): Promise<Packet> {
    const form: Part = { name: "form", value: "json" };
    return ((await this.#callWithSetup("brief", [...leadAt(request), form], request)) as { packet: Packet }).packet;
  }

  async open(request: OpenRequest): Promise<OpenLead> {
    const { lead } = request;
    // As they are now: what the caller does with its objects afterwards must not show when the lead has to be opened again.
    const setup: Setup = {};
    if (request.roster !== undefined) setup.roster = asWritten("/roster", request.roster);
    if (request.policy !== undefined) setup.policy = asWritten("/policy", request.policy);
    return openLead(lead, {
      call: (method, parts) => this.#call(method, parts),
      open: (part) => this.#callWithSetup("open", [part], setup),
    });
  }

  async survey(request: SurveyRequest): Promise<SurveyRow[]> {
    const own: Part[] = [moment(request), { name: "fields", value: request.fields }, { name: "leads", value: request.leads.map(asJson) }];
    return (await this.#callWithSetup("survey", own, request)) as SurveyRow[];
  }

  async measure(request: MeasureRequest): Promise<Measures> {
    const own: Part[] = [moment(request), { name: "ledger", value: request.ledger.map(asObject) }, { name: "handoffs", value: (request.handoffs ?? []).map(asObject) }];
    return (await this.#callWithSetup("measure", own, request)) as Measures;
  }

  async handoff(request: HandoffRequest): Promise<HandoffRecord> {
    const names = (["handoff_id", "rep_id"] as const).flatMap((name): Part[] => (request[name] === undefined ? [] : [{ name, value: request[name] }]));
    return (await this.#callWithSetup("handoff", [...leadAt(request), ...names], request)) as HandoffRecord;
  }

  async ledger(request: LedgerRequest): Promise<LedgerChange> {
    const parts = Object.entries(request).flatMap(([name, value]): Part[] => (value === undefined ? [] : [{ name, value }]));
    return (await this.#call("ledger", parts)) as LedgerChange;
  }

  async detect(request: { message: Document<BareMessage>; policy?: Document<Policy> }): Promise<MessageReading> {
    return (await this.#callWithSetup("detect", [{ name: "message", document: request.message }], request)) as MessageReading;
  }

  async replyText(request: { message: Document<MailText>; keep?: Keep }): Promise<MailText> {
    const parts: Part[] = [{ name: "message", document: request.message }];
    if (request.keep !== undefined) parts.push({ name: "keep", value: request.keep });
    return (await this.#call("reply_text", parts)) as MailText;
  }

  async check(document: DocumentKind, text: Document<Lead | Roster | Policy>): Promise<{ problems: Problem[]; warnings: Warning[] }> {
    const parts: Part[] = [{ name: "document", value: document }, { name: "text", value: asJson(text) }];
    return (await this.#call("check", parts)) as { problems: Problem[]; warnings: Warning[] };
  }

  async call(request: string): Promise<string> {
    return decoder.decode(await this.#transport.call(encodeText(request, this.#maxBytes)));
  }

  async version(): Promise<{ engine_version: string; abi: number }> {
    return (await this.#call("version", [])) as { engine_version: string; abi: number };
  }

  close(): void {
    this.#kept = undefined;
    this.#transport.close();
  }

  /// Sends roster and policy once and from then on only their name, for as long as they stay the same.
  async #callWithSetup(method: string, own: readonly Part[], setup: Setup): Promise<unknown> {
    const shared: Part[] = [];
    if (setup.roster !== undefined) shared.push({ name: "roster", document: setup.roster });
    if (setup.policy !== undefined) shared.push({ name: "policy", document: setup.policy });
    const written = decoder.decode(encodeRequest("configure", shared, this.#maxBytes));
    const byName = (config: string) => this.#unlessUnknown(method, [...own, { name: "config", value: config }]);
    const known = this.#kept?.written === written ? await byName(this.#kept.config) : undefined;
    if (known !== undefined) return known.ok;
    const config = ((await this.#call("configure", shared)) as { config: string }).config;
    this.#kept = { written, config };
    // Other calls may have pushed the name out in the meantime, or stopped the engine: then all of it goes in one request.
    return (await byName(config))?.ok ?? this.#call(method, [...own, ...shared]);
  }

  /// The answer of a call that names a config; undefined when the engine does not know the name.
  async #unlessUnknown(method: string, parts: readonly Part[]): Promise<{ ok: unknown } | undefined> {
    try {
      return { ok: await this.#call(method, parts) };
    } catch (thrown) {
      if (thrown instanceof BatonError && thrown.code === "unknown_config") return undefined;
      throw thrown;
    }
  }

  async #call(method: string, parts: readonly Part[]): Promise<unknown> {
    const request = encodeRequest(method, parts, this.#maxBytes);
    const answer = read(await (method === "survey" ? this.#transport.survey(request) : this.#transport.call(request)));
    if ("ok" in answer) return answer.ok;
    throw refusal(answer.error.problems);
  }
}

function leadAt(request: AssessRequest): Part[] {
  return [moment(request), { name: "lead", document: request.lead }];
}

type Answer = { ok: unknown } | { error: { problems: Problem[] } };

function read(reply: Uint8Array): Answer {
  try {
    const answer = JSON.parse(decoder.decode(reply)) as Answer;
    if ("ok" in answer || Array.isArray(answer.error.problems)) return answer;
  } catch (thrown) {
    throw new BatonError("engine_fault", `the engine's reply can't be read: ${reasonOf(thrown)}`, [], thrown);
  }
  throw new BatonError("engine_fault", "the engine's reply is neither an answer nor a list of problems");
}

/// A document that nobody else can change. An object stays one, so that it is the same roster for other calls that send it.
function asWritten<T>(pointer: string, document: Document<T>): Document<T> {
  if (typeof document === "string") return document;
  return document instanceof Uint8Array ? decoded(pointer, document) : (JSON.parse(written(pointer, document)) as T);
}

/// An item of a list, which the door takes as JSON alone. Text that is none is handed on, to be named by the engine as what it is.
function asObject(document: Document<unknown>): unknown {
  if (typeof document !== "string" && !(document instanceof Uint8Array)) return document;
  const text = asJson(document);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/// The text to be checked; objects are written down.
function asJson(document: Document<unknown>): string {
  if (typeof document === "string") return document;
  if (document instanceof Uint8Array) return decoded("", document);
  return written("", document);
}
