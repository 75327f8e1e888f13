/// What the demo knows: its leads, its reps, its clock, and what Baton said of each lead.
import { BatonError, type Assessment, type Channel, type Engine, type Lead, type Message, type Roster } from "../../src/engine/index.js";

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
  readonly #original: ReadonlyMap<string, Lead>;
  readonly leads: Map<string, Lead>;
  readonly results = new Map<string, Assessed>();
  #now = start;
  #assessedAt = 0;

  constructor(engine: Engine, leads: readonly Lead[], roster: Roster) {
    this.engine = engine;
    this.roster = roster;
    this.#original = new Map(leads.map((lead) => [lead.id, lead]));
    this.leads = new Map(this.#original);
  }

  get now(): string {
    return new Date(this.#now).toISOString().replace(".000Z", "Z");
  }

  /// Assesses every lead, unless nothing has happened since the last time.
  async assessAll(): Promise<void> {
    if (this.#assessedAt === this.#now) return;
    const at = this.#now;
    for (const lead of this.leads.values()) {
      this.results.set(lead.id, await this.#assess(lead));
      await new Promise((done) => setTimeout(done)); // The page stays alive between two leads.
    }
    this.#assessedAt = at;
  }

  async #assess(lead: Lead): Promise<Assessed> {
    try {
      return { assessment: await this.engine.assess({ as_of: this.now, lead, roster: this.roster }) };
    } catch (thrown) {
      if (thrown instanceof BatonError) return { problem: thrown.message };
      throw thrown;
    }
  }

  /// One message more; a minute passes.
  say(id: string, from: "prospect" | "ai", channel: Channel, text: string): Lead | undefined {
    const lead = this.leads.get(id);
    if (lead === undefined) return undefined;
    const messages = lead.messages ?? [];
    const said: Message = { id: `m${messages.length + 1}`, at: this.now, channel, from, text };
    const longer = { ...lead, messages: [...messages, said] };
    this.leads.set(id, longer);
    this.#now += 60_000;
    return longer;
  }

  /// Takes back what was said here.
  restore(id: string): Lead | undefined {
    const lead = this.#original.get(id);
    if (lead !== undefined) this.leads.set(id, lead);
    this.#assessedAt = 0;
    return lead;
  }

  isChanged(id: string): boolean {
    return this.leads.get(id) !== this.#original.get(id);
  }
}
