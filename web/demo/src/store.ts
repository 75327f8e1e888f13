/// What the demo knows: its leads, its reps, its clock, and what Baton said of each lead.
import { BatonError, type Assessment, type Channel, type Engine, type KnownQualification, type Lead, type LedgerEntry, type Message, type Policy, type Roster } from "../../src/engine/index.js";
import type { BatonLedger } from "../../src/ledger/index.js";

/// The demo always starts at the same moment, so that everybody sees the same deadlines.
const start = Date.parse("2026-11-19T15:10:00Z");
export const viewer = { name: "Nora Kimball", timeZone: "America/New_York", place: "New York" };

export interface Assessed {
  assessment?: Assessment;
  problem?: string;
}

export class Store {
  readonly engine: Engine;
  readonly roster: Roster;
  /// The rules as they were saved on the page of the policy; the default ones at first.
  #policy: Policy = {};
  readonly #original: ReadonlyMap<string, Lead>;
  readonly leads: Map<string, Lead>;
  readonly results = new Map<string, Assessed>();
  /// How far what was done here has moved the clock; besides, it goes as every clock goes.
  #moved = 0;
  readonly #began = performance.now();
  #assessedAt = 0;
  #changed = true;
  readonly #opening: () => Promise<BatonLedger>;
  #ledger: Promise<BatonLedger> | undefined;
  #history: Promise<BatonLedger> | undefined;

  /// `opening` gives the ledger of this demo, empty.
  constructor(engine: Engine, leads: readonly Lead[], roster: Roster, opening: () => Promise<BatonLedger>) {
    this.engine = engine;
    this.#opening = opening;
    this.roster = roster;
    this.#original = new Map(leads.map((lead) => [lead.id, lead]));
    this.leads = new Map(this.#original);
  }

  get policy(): Policy {
    return this.#policy;
  }
  set policy(policy: Policy) {
    this.#policy = policy;
    this.#changed = true;
  }

  get now(): string {
    return new Date(this.#milliseconds).toISOString().replace(".000Z", "Z");
  }

  get #milliseconds(): number {
    return start + this.#moved + Math.floor((performance.now() - this.#began) / 1000) * 1000;
  }

  /// Assesses every lead, unless nothing has happened since the last time, not even a minute.
  async assessAll(): Promise<void> {
    if (!this.#changed && this.#milliseconds < this.#assessedAt + 60_000) return;
    const at = this.#milliseconds;
    this.#changed = false;
    for (const lead of this.leads.values()) {
      this.results.set(lead.id, await this.#assess(lead));
      await new Promise((done) => setTimeout(done)); // The page stays alive between two leads.
    }
    this.#assessedAt = at;
  }

  async #assess(lead: Lead): Promise<Assessed> {
    try {
      return { assessment: await this.engine.assess({ as_of: this.now, lead, roster: this.roster, policy: this.#policy }) };
    } catch (thrown) {
      if (thrown instanceof BatonError) return { problem: thrown.message };
      throw thrown;
    }
  }

  /// One message more; a minute passes.
  say(id: string, from: "prospect" | "ai" | "rep", channel: Channel, text: string, name?: string): Lead | undefined {
    const lead = this.leads.get(id);
    if (lead === undefined) return undefined;
    const messages = lead.messages ?? [];
    const said: Message = { id: `said-${messages.length + 1}`, at: this.now, channel, from, text, ...(name === undefined ? {} : { name }) };
    this.#moved += 60_000;
    return this.#put({ ...lead, messages: [...messages, said] });
  }

  /// Writes into the ledger of the lead what a rep did in the panel.
  enter(id: string, entry: LedgerEntry): Lead | undefined {
    const lead = this.leads.get(id);
    return lead === undefined ? undefined : this.#put({ ...lead, handoffs: [...(lead.handoffs ?? []), entry] });
  }

  takeBack(id: string, entry: LedgerEntry): Lead | undefined {
    const lead = this.leads.get(id);
    return lead === undefined ? undefined : this.#put({ ...lead, handoffs: (lead.handoffs ?? []).filter((one) => one.id !== entry.id) });
  }

  qualify(id: string, element: keyof KnownQualification, known: KnownQualification["budget"]): Lead | undefined {
    const lead = this.leads.get(id);
    const before = this.#original.get(id)?.qualification?.[element] ?? null;
    return lead === undefined ? undefined : this.#put({ ...lead, qualification: { ...lead.qualification, [element]: known ?? before } });
  }

  /// What is done here, kept by the browser until the page is loaded again.
  ledger(): Promise<BatonLedger> {
    return (this.#ledger ??= this.#opening());
  }

  /// The same with a year of handoffs that were made up while the demo was built.
  history(): Promise<BatonLedger> {
    return (this.#history ??= this.#readHistory());
  }

  async #readHistory(): Promise<BatonLedger> {
    const [ledger, entries, handoffs] = await Promise.all([this.ledger(), lines("history-ledger.ndjson"), lines("history-handoffs.ndjson")]);
    await ledger.import(handoffs, "handoffs");
    await ledger.import(entries);
    return ledger;
  }

  #put(lead: Lead): Lead {
    this.leads.set(lead.id, lead);
    this.#changed = true;
    return lead;
  }

  /// Takes back what was said here.
  restore(id: string): Lead | undefined {
    const lead = this.#original.get(id);
    const done = this.leads.get(id)?.handoffs?.slice(lead?.handoffs?.length ?? 0) ?? [];
    if (done.length > 0) void this.#forgetDone(done);
    if (lead !== undefined) this.leads.set(id, lead);
    this.#changed = true;
    return lead;
  }

  async #forgetDone(done: readonly LedgerEntry[]): Promise<void> {
    const ledger = await this.ledger();
    const begun = new Set(done.map(({ handoff_id }) => handoff_id));
    await ledger.takeBack(done, (await ledger.handoffs()).filter(({ handoff_id }) => begun.has(handoff_id)));
  }

  isChanged(id: string): boolean {
    return this.leads.get(id) !== this.#original.get(id);
  }
}

async function lines(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}
