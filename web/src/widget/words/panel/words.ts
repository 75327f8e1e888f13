/// What `<baton-handoff>` says by itself. `{}` is a place for a time or a name.
import type { Action } from "../../../generated/contract.js";

/// Which of the documents can't be read.
export type FaultyDocument = "lead" | "roster" | "policy" | "several";
/// Where a BANT element's state comes from.
export type Origin = "nothing" | "found" | "edited" | "confirmed";

export interface PanelWords {
  panel: string;
  actionHints: Record<Action, string>;
  score: string;
  fit: string;
  engagement: string;
  grade: string;
  respondBy: string;
  left: (span: string) => string;
  overdue: (span: string) => string;
  why: string;
  firedOf: (fired: number, all: number) => string;
  notSeen: string;
  ofHundred: (strength: number) => string;

  handOver: string;
  handOverTo: string;
  handOverAnyway: string;
  accept: string;
  acceptFor: string;
  takeIt: string;
  decline: string;
  reassign: string;
  handBack: string;
  chooseRep: string;
  reason: string;
  comment: string;
  confirm: string;
  cancel: string;
  undo: string;
  undone: string;
  offeredTo: string;
  heldBy: string;
  heldByYou: string;
  declinedBy: string;
  handedBackBy: string;
  closed: string;
  history: string;

  rep: string;
  whyRep: string;
  noRep: string;
  queue: string;
  freesUp: string;
  fits: (score: number) => string;
  availableNow: string;
  availableFrom: string;
  alternatives: string;
  excluded: string;

  showEvidence: string;
  more: (n: number) => string;
  fromRecord: (n: number) => string;
  record: (field: string) => string;
  message: (id: string) => string;
  event: (id: string) => string;
  signal: (number: string) => string;

  brief: string;
  who: string;
  needs: string;
  objections: string;
  questions: string;
  answered: string;
  open: string;
  buyingSignals: string;
  topics: string;
  commitments: string;
  due: string;
  expectation: string;
  introduction: string;
  edit: string;
  editLines: string;
  done: string;
  edited: string;
  restore: string;
  original: string;
  copy: string;
  copyText: string;
  copyMarkdown: string;
  copyPacket: string;
  copied: string;
  copiedWithout: (lines: number) => string;
  notCopied: string;
  send: string;
  sent: string;

  completeness: string;
  complete: (percent: string) => string;
  missing: string;
  askNext: string;
  qualification: string;
  origins: Record<Origin, string>;
  statusField: string;
  valueField: string;
  save: string;
  backToFound: string;

  goesOn: string;
  calling: string;
  mayCall: string;
  mayNotCall: string;
  callUntil: string;
  callNext: string;
  there: string;
  here: string;
  counterfactuals: string;
  warnings: string;

  wasRight: string;
  yes: string;
  no: string;
  whatWasWrong: string;
  thanks: string;

  empty: string;
  emptyHint: string;
  loading: string;
  faulty: Record<FaultyDocument, string>;
  faultyHint: string;
  unavailable: string;
  stopped: string;
  offline: string;
  offlineHint: string;
  retry: string;
  timesIn: string;
  decision: string;
  engine: string;
}
