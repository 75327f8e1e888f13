/// What happened to handoffs, kept by the browser: `openLedger`. No DOM; it wants IndexedDB and an engine.
import { loadEngine, type Engine } from "../engine/index.js";
import { BatonLedger } from "./ledger.js";
import { Rows } from "./rows.js";

export { LedgerError, type LedgerErrorCode } from "./errors.js";
export { BatonLedger } from "./ledger.js";
export type { Intake, LedgerLike, LineKind } from "./ledger.js";

export interface LedgerOptions {
  /// An engine to share; one of its own is started otherwise, with the first event.
  engine?: Engine | Promise<Engine>;
  /// How many lines, or rows of each table, go to the engine at once; 2,000 when left out. The result is the same with any number.
  atOnce?: number;
}

const mostAtOnce = 2000;
const open = new Map<string, Promise<BatonLedger>>();

/// The ledger of that name, the same one for all of the page; it comes into being when there is none. A LedgerError says why it cannot
/// be opened and what to do.
export function openLedger(name: string, options: LedgerOptions = {}): Promise<BatonLedger> {
  const known = open.get(name);
  if (known !== undefined) return known;
  let started: Promise<Engine> | undefined;
  const engine = () => (started ??= Promise.resolve(options.engine ?? loadEngine()));
  const opening = Rows.open(name).then((rows) => new BatonLedger(name, { rows, engine, atOnce: Math.max(1, options.atOnce ?? mostAtOnce), closed: () => open.delete(name) }));
  open.set(name, opening);
  opening.catch(() => open.delete(name));
  return opening;
}
