/// What elements have in common that ask the engine about leads: who could take them, the rules, the moment, and the engine itself.
import type { Document, Engine } from "../engine/index.js";
import type { Policy, Roster } from "../generated/contract.js";
import { sharedEngine } from "./engines.js";
import { Widget } from "./widget.js";

export abstract class AskingWidget extends Widget {
  #roster: Document<Roster> | null = null;
  #policy: Document<Policy> | null = null;
  #asOf: string | Date | null = null;
  #engine: Engine | Promise<Engine> | null = null;

  /// Called when one of these properties has been set.
  protected abstract changed(property: "roster" | "policy" | "asOf" | "engine"): void;

  get roster(): Document<Roster> | null {
    return this.#roster;
  }
  set roster(value: Document<Roster> | null | undefined) {
    this.#roster = value ?? null;
    this.changed("roster");
  }
  get policy(): Document<Policy> | null {
    return this.#policy;
  }
  set policy(value: Document<Policy> | null | undefined) {
    this.#policy = value ?? null;
    this.changed("policy");
  }
  get asOf(): string | Date | null {
    return this.#asOf;
  }
  set asOf(value: string | Date | null | undefined) {
    this.#asOf = value ?? null;
    this.changed("asOf");
  }
  get engine(): Engine | Promise<Engine> | null {
    return this.#engine;
  }
  set engine(value: Engine | Promise<Engine> | null | undefined) {
    this.#engine = value ?? null;
    this.changed("engine");
  }

  /// Roster and policy as a request has them: what there is none of is left out.
  protected setup(): { roster?: Document<Roster>; policy?: Document<Policy> } {
    return { ...(this.#roster === null ? {} : { roster: this.#roster }), ...(this.#policy === null ? {} : { policy: this.#policy }) };
  }
}

/// An element that uses the page's engine where the host gives it none.
export abstract class EngineWidget extends AskingWidget {
  get wasmUrl(): string | null {
    return this.getAttribute("wasm-url");
  }
  set wasmUrl(value: string | null | undefined) {
    this.reflect("wasm-url", value);
  }

  protected async started(): Promise<Engine> {
    return this.engine ?? sharedEngine(this.wasmUrl);
  }
}
