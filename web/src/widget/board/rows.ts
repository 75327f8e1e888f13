/// The rows of the queue: what is asked of each lead, in which order they stand, and which of them a filter leaves.
import type { Action, SurveyRow, TriggerKind, Urgency } from "../../engine/index.js";
import { strongest, type Verdict } from "../badge/view.js";

export interface Row extends Verdict {
  /// The lead's place among those that were given.
  index: number;
  lead_id: string;
  name: string;
  title: string;
  company: string;
  trigger: TriggerKind | null;
  fired: readonly TriggerKind[];
  reason: string;
  rep_id: string | null;
  /// Why the lead could not be read; empty when it was.
  problem: string;
  /// What a search looks in.
  text: string;
  /// Milliseconds of the deadline; infinite when there is none.
  due: number;
  /// Place of its action and urgency in the queue.
  rank: number;
}

export type Order = "urgency" | "deadline" | "score";
export const orders: readonly Order[] = ["urgency", "deadline", "score"];

export interface Filter {
  /// An action, or the leads that could not be read.
  action: Action | "unread" | null;
  trigger: TriggerKind | null;
  /// A rep's id; empty for leads that nobody gets.
  rep: string | null;
  text: string;
  order: Order;
}

export const noFilter: Filter = { action: null, trigger: null, rep: null, text: "", order: "urgency" };

/// In the contract's order.
export const triggerKinds: readonly TriggerKind[] = ["request", "emotional", "intent", "complexity", "qualification", "value"];
export const actions: readonly Action[] = ["handoff", "prepare", "nurture", "suppress"];
const urgencies: readonly Urgency[] = ["immediate", "high", "normal", "none"];

const plain = [
  "/lead/id",
  "/lead/contact/name",
  "/lead/contact/title",
  "/lead/company/name",
  "/assessment/decision/action",
  "/assessment/decision/urgency",
  "/assessment/decision/score",
  "/assessment/decision/respond_by",
  "/assessment/decision/reasons/0/text",
  "/assessment/brief/headline/text",
  "/assessment/routing/recommended/rep_id",
] as const;

/// What a survey is asked for.
export const fields: readonly string[] = [...plain, ...triggerKinds.flatMap((_, index) => [`/assessment/triggers/${index}/fired`, `/assessment/triggers/${index}/strength`])];

export function rowOf({ values, problems }: SurveyRow, index: number): Row {
  const [id, name, title, company, action, urgency, score, by, reason, headline, rep] = values;
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  const triggers = triggerKinds.map((kind, at) => ({ kind, fired: values[plain.length + 2 * at] === true, strength: Number(values[plain.length + 2 * at + 1]) }));
  const problem = problems[0] === undefined ? "" : `${problems[0].pointer} ${problems[0].message}`;
  const row = {
    index,
    lead_id: text(id),
    name: text(name) || text(id) || `#${index + 1}`,
    title: text(title),
    company: text(company),
    action: (text(action) || "suppress") as Action,
    urgency: (text(urgency) || "none") as Urgency,
    score: typeof score === "number" ? score : 0,
    respond_by: text(by) || null,
    trigger: strongest(triggers),
    fired: triggers.filter(({ fired }) => fired).map(({ kind }) => kind),
    reason: problem || text(reason) || text(headline),
    rep_id: text(rep) || null,
    problem,
  };
  const due = row.respond_by === null ? Infinity : Date.parse(row.respond_by);
  return { ...row, due, rank: rank(row), text: [row.name, row.title, row.company, row.reason, row.lead_id].join("\n").toLowerCase() };
}

/// Puts the contract's words in order; it does not judge.
function rank({ action, urgency, problem }: Pick<Row, "action" | "urgency" | "problem">): number {
  return problem !== "" ? 99 : actions.indexOf(action) * 4 + urgencies.indexOf(urgency);
}

const compare: Record<Order, (a: Row, b: Row) => number> = {
  urgency: (a, b) => a.rank - b.rank || sooner(a, b) || b.score - a.score,
  deadline: (a, b) => sooner(a, b) || a.rank - b.rank || b.score - a.score,
  score: (a, b) => b.score - a.score || a.rank - b.rank || sooner(a, b),
};

function sooner(a: Row, b: Row): number {
  return a.due === b.due ? 0 : a.due - b.due;
}

/// The rows a filter leaves, in its order; equal ones as the host gave them. `known` are those it left of earlier rows: with ten
/// thousand of them, putting all in order for each few that arrive would hold up the page.
export function chosen(rows: readonly Row[], filter: Filter, known: readonly Row[] = []): Row[] {
  const words = filter.text.toLowerCase().split(/\s+/u).filter(Boolean);
  const inOrder = (a: Row, b: Row) => compare[filter.order](a, b) || a.index - b.index;
  const fresh = rows.filter((row) => matches(row, filter, words)).sort(inOrder);
  const all: Row[] = [];
  let at = 0;
  for (const row of fresh) {
    for (let next = known[at]; next !== undefined && inOrder(next, row) < 0; next = known[at]) {
      all.push(next);
      at += 1;
    }
    all.push(row);
  }
  return all.concat(known.slice(at));
}

/// How many rows there are of each action, how many can't be read, and which reps were met.
export class Tally {
  readonly counts = new Map<Filter["action"], number>();
  readonly reps = new Set<string>();

  add(rows: readonly Row[]): void {
    for (const { action, problem, rep_id } of rows) {
      this.#more(null);
      this.#more(problem === "" ? action : "unread");
      if (rep_id !== null) this.reps.add(rep_id);
    }
  }

  #more(kind: Filter["action"]): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }
}

function matches(row: Row, { action, trigger, rep }: Filter, words: readonly string[]): boolean {
  if (action !== null && (action === "unread") !== (row.problem !== "")) return false;
  if (action !== null && action !== "unread" && row.action !== action) return false;
  if (trigger !== null && !row.fired.includes(trigger)) return false;
  if (rep !== null && (row.rep_id ?? "") !== rep) return false;
  return words.every((word) => row.text.includes(word));
}
