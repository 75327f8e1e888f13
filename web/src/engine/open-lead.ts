/// A lead that the engine keeps open: what is new is sent, not the whole conversation.
import type { Assessment, Event, Lead, LedgerEntry, Message, Packet, Signal } from "../generated/contract.js";
import { BatonError } from "./errors.js";
import { momentOf } from "./moment.js";
import { decoded, written, type Document, type Part } from "./request.js";

/// What has happened since: one of each, or several kinds at once.
export interface Appended {
  message?: Document<Message>;
  event?: Document<Event>;
  signal?: Document<Signal>;
  handoff?: Document<LedgerEntry>;
}

/// Judged at a moment.
export interface At {
  as_of: string | Date;
}
export type BriefForm = "text" | "markdown" | "html" | "slack" | "sms";

export interface OpenLead {
  /// The same bytes as assessing the whole lead, with all that was appended at the end of its lists.
  assess(at: At): Promise<Assessment>;
  brief(at: At & { form?: BriefForm }): Promise<string>;
  packet(at: At): Promise<Packet>;
  /// Adds to the lead. Refused with all problems, and nothing is added, when one of the documents is wrong.
  append(what: Appended): Promise<void>;
  /// Lets go of it. Calls that follow are refused.
  close(): Promise<void>;
}

/// The door, as an open lead needs it.
export interface Door {
  call(method: string, parts: readonly Part[]): Promise<unknown>;
  /// The same with roster and policy of the lead.
  open(lead: Part): Promise<unknown>;
}

export function moment(at: At): Part {
  return { name: "as_of", value: at.as_of instanceof Date ? momentOf(at.as_of) : at.as_of };
}

/// Opens the lead. Its text is kept, so that it can be opened again when the engine had to start afresh.
export async function openLead(lead: Document<Lead>, door: Door): Promise<OpenLead> {
  const opened = new GrowingLead({ name: "lead", document: asText("/lead", lead) }, door);
  await opened.start();
  return opened;
}

class GrowingLead implements OpenLead {
  readonly #lead: Part;
  readonly #door: Door;
  readonly #appended: Part[][] = [];
  /// What the engine calls it now; undefined when it has to be opened again.
  #name: string | undefined;
  #closed = false;
  /// One call after the other: each append gives the lead another name.
  #last: Promise<unknown> = Promise.resolve();

  constructor(lead: Part, door: Door) {
    this.#lead = lead;
    this.#door = door;
  }

  start(): Promise<void> {
    return this.#next(() => this.#reopen());
  }

  async assess(at: At): Promise<Assessment> {
    return (await this.#ask("assess", [moment(at)])) as Assessment;
  }

  async brief(at: At & { form?: BriefForm }): Promise<string> {
    return ((await this.#ask("brief", [moment(at), { name: "form", value: at.form ?? "text" }])) as { text: string }).text;
  }

  async packet(at: At): Promise<Packet> {
    return ((await this.#ask("brief", [moment(at), { name: "form", value: "json" }])) as { packet: Packet }).packet;
  }

  async append(what: Appended): Promise<void> {
    // Written down at once: what the caller does with its objects afterwards is its own business.
    const parts: Part[] = [];
    for (const [name, document] of Object.entries(what) as [string, Document<unknown> | undefined][]) {
      if (document !== undefined) parts.push({ name, document: asText(`/${name}`, document) });
    }
    await this.#next(async () => {
      this.#name = ((await this.#named("append", parts)) as { open: string }).open;
      this.#appended.push(parts);
    });
  }

  close(): Promise<void> {
    return this.#next(async () => {
      this.#closed = true;
      if (this.#name === undefined) return;
      try {
        await this.#door.call("close", [{ name: "open", value: this.#name }]);
      } catch (thrown) {
        if (!isLost(thrown)) throw thrown;
      }
    });
  }

  #ask(method: string, parts: readonly Part[]): Promise<unknown> {
    return this.#next(() => this.#named(method, parts));
  }

  /// A call about this lead; once more, with the lead opened again, when the engine no longer knows it.
  async #named(method: string, parts: readonly Part[]): Promise<unknown> {
    if (this.#name === undefined) await this.#reopen();
    try {
      return await this.#door.call(method, [{ name: "open", value: this.#name }, ...parts]);
    } catch (thrown) {
      if (!isLost(thrown)) throw thrown;
    }
    await this.#reopen();
    return this.#door.call(method, [{ name: "open", value: this.#name }, ...parts]);
  }

  async #reopen(): Promise<void> {
    this.#name = undefined;
    let name = ((await this.#door.open(this.#lead)) as { open: string }).open;
    for (const parts of this.#appended) name = ((await this.#door.call("append", [{ name: "open", value: name }, ...parts])) as { open: string }).open;
    this.#name = name;
  }

  async #next<T>(call: () => Promise<T>): Promise<T> {
    const before = this.#last;
    const mine = before.then(() => {
      if (this.#closed) throw new BatonError("unknown_lead", "the lead was closed");
      return call();
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

function asText(pointer: string, document: Document<unknown>): string {
  if (typeof document === "string") return document;
  return document instanceof Uint8Array ? decoded(pointer, document) : written(pointer, document);
}

/// The engine was started afresh, or another lead was given this one's place.
function isLost(thrown: unknown): boolean {
  return thrown instanceof BatonError && thrown.code === "unknown_lead";
}
