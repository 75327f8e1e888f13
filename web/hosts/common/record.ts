/// A panel that shows one record of the CRM after the other: reads it, has the adapter make a lead of it, says what went wrong.
import type { Adapted } from "../../src/adapters/adapt.js";
import type { Writers } from "../../src/frame/connect.js";
import { Seat } from "../../src/frame/seat.js";
import type { Engine } from "../../src/engine/index.js";
import type { HostConfig } from "./config.js";

export class RecordPanel {
  readonly seat: Seat;
  #turn = 0;

  constructor(place: Element, config: HostConfig, writers: Writers, engine?: Promise<Engine>) {
    const { roster, policy, write, theme, language, timeZone } = config;
    this.seat = new Seat(place, { writers, ...(roster && { roster }), ...(policy && { policy }), ...(write && { write }), ...(engine && { engine }) });
    if (theme !== undefined) this.seat.setTheme({ scheme: theme });
    if (language !== undefined) this.seat.setLocale({ tag: language });
    if (timeZone !== undefined) this.seat.element.timeZone = timeZone;
  }

  /// Reads and shows; of several readings under way only the last is shown. What the adapter was not sure of is the detail of a
  /// `baton-adapted` event.
  async show(read: () => Promise<Adapted>): Promise<void> {
    const turn = ++this.#turn;
    try {
      const { lead, warnings } = await read();
      if (turn !== this.#turn) return;
      this.seat.show(lead);
      this.seat.element.dispatchEvent(new CustomEvent("baton-adapted", { detail: { lead, warnings }, bubbles: true, composed: true }));
    } catch (thrown) {
      if (turn === this.#turn) this.seat.showUnread(thrown instanceof Error ? thrown.message : String(thrown), () => void this.show(read));
    }
  }

  /// No record is open.
  clear(): void {
    this.#turn += 1;
    this.seat.show(null);
  }

  close(): void {
    this.#turn += 1;
    this.seat.close();
  }
}

/// What a list gives, or nothing: a list that may not be seen, or is not there, keeps nobody from the rest.
export async function orNothing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (thrown) {
    console.warn(`Baton: left out: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    return undefined;
  }
}

/// `name` only where there is something, for records whose parts may be missing and never undefined.
export function parts<T extends object>(all: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

/// `row` with these fields and no other. The adapters look at nothing else; here it keeps the rest from even being held.
export function picked<Name extends string>(row: unknown, names: readonly Name[]): { [name in Name]?: unknown } {
  if (typeof row !== "object" || row === null) return {};
  return Object.fromEntries(names.filter((name) => name in row).map((name) => [name, (row as Record<string, unknown>)[name]])) as { [name in Name]?: unknown };
}
