/// A work on a ledger that may be more than one request to the engine: its parts share what was drawn by chance, and each is told what
/// the one before gave back.
import { BatonError, type Engine, type LedgerRequest } from "../engine/index.js";
import type { LedgerChange, Renamed } from "../generated/contract.js";
import type { Slice } from "./rows.js";

export class Work {
  readonly #engine: Engine;
  readonly #chance = drawn();
  #most: number;
  #renamed: readonly Renamed[] = [];
  #isWritten = false;

  /// `most` are the lines, and the rows of each table, of one part.
  constructor(engine: Engine, most: number) {
    this.#engine = engine;
    this.#most = most;
  }

  get renamed(): readonly Renamed[] {
    return this.#renamed;
  }

  /// The next state of the rows given, as a part of this work.
  async ask(request: LedgerRequest): Promise<LedgerChange> {
    const change = await this.#engine.ledger({ chance: this.#chance, renamed: this.#renamed, ...request });
    this.#renamed = change.renamed;
    return change;
  }

  /// Under which keys it is found what is in a request without rows.
  async keys(request: LedgerRequest): Promise<LedgerChange> {
    return this.#engine.ledger(request);
  }

  /// The change as it is to be written before the next part is asked for.
  written(change: LedgerChange): LedgerChange {
    // What was drawn for the first part stands in rows when the second is written.
    const renamed = change.renamed.filter(({ drawn: isDrawn }) => this.#isWritten || !isDrawn);
    this.#isWritten = true;
    return { ...change, renamed };
  }

  /// Does one part after the other; each says where the next begins. One that is more than the engine takes is done again by half.
  async inParts<Place>(begin: Place, part: (from: Place, most: number) => Promise<Place | undefined>): Promise<void> {
    for (let place: Place | undefined = begin; place !== undefined; ) {
      try {
        place = await part(place, this.#most);
      } catch (thrown) {
        if (!(thrown instanceof BatonError) || thrown.code !== "too_large" || this.#most === 1) throw thrown;
        this.#most = Math.ceil(this.#most / 2);
      }
    }
  }
}

/// Of pages that begin at one place, the rows up to where the first of them ends, and where that is; undefined where all end.
export function upToOnePlace(pages: readonly Slice[], most: number): { pages: Slice[]; until: string | undefined } {
  const lists = pages.flatMap(({ rows, records, forgotten }) => [rows, records, forgotten]);
  const until = lists.flatMap((list) => (list.length < most ? [] : (list.at(-1)?.key ?? []))).sort()[0];
  const within = <Row extends { key: string }>(list: Row[]) => (until === undefined ? list : list.filter(({ key }) => key <= until));
  return { pages: pages.map((page) => ({ ...page, rows: within(page.rows), records: within(page.records), forgotten: within(page.forgotten) })), until };
}

/// What nobody can guess.
function drawn(): string {
  return [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
