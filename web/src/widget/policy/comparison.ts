/// What other rules do to the leads at hand: each is assessed under both, and what differs is told. Nothing is judged here.
import type { Action, Document, Engine, Policy, Reason, Roster, SurveyRow, Urgency } from "../../engine/index.js";
import { chunksOf, surveyAll, type Leads } from "../survey.js";
import { same, type Json } from "./draft.js";

export interface Side {
  action: Action;
  urgency: Urgency;
  score: number;
  rep_id: string | null;
  reasons: Reason[];
}

/// A lead of which action, urgency or rep are others under the rules that are being written.
export interface Change {
  index: number;
  lead_id: string;
  name: string;
  company: string;
  before: Side;
  after: Side;
}

export interface Comparison {
  changes: Change[];
  /// Leads of which only the score differs.
  scoresOnly: number;
  /// Leads that were compared; those that can't be read are the same under all rules.
  compared: number;
}

const fields = [
  "/lead/id",
  "/lead/contact/name",
  "/lead/company/name",
  "/assessment/decision/action",
  "/assessment/decision/urgency",
  "/assessment/decision/score",
  "/assessment/routing/recommended/rep_id",
  "/assessment/decision/reasons",
];

export interface Given {
  leads: Leads;
  roster: Document<Roster> | null;
  as_of: string;
}

/// The rows of all leads under one policy, in their order.
export async function rowsUnder(engine: Engine, policy: Document<Policy>, given: Given, signal: AbortSignal): Promise<SurveyRow[]> {
  const rows: SurveyRow[] = [];
  const request = { as_of: given.as_of, fields, policy, ...(given.roster === null ? {} : { roster: given.roster }) };
  await surveyAll(engine, chunksOf(given.leads), request, signal, (some, { at }) => {
    for (const [place, row] of some.entries()) rows[at + place] = row;
  });
  return rows;
}

export function compared(before: readonly SurveyRow[], after: readonly SurveyRow[]): Comparison {
  const result: Comparison = { changes: [], scoresOnly: 0, compared: after.length };
  for (const [index, row] of after.entries()) {
    const old = before[index];
    if (old === undefined || row.problems.length > 0 || old.problems.length > 0) continue;
    const [now, then] = [sideOf(row), sideOf(old)];
    const text = (at: number) => String(row.values[at] ?? "");
    if (now.action !== then.action || now.urgency !== then.urgency || now.rep_id !== then.rep_id) {
      result.changes.push({ index, lead_id: text(0), name: text(1) || text(0), company: text(2), before: then, after: now });
    } else if (now.score !== then.score) {
      result.scoresOnly += 1;
    }
  }
  return result;
}

function sideOf({ values }: SurveyRow): Side {
  const [, , , action, urgency, score, rep, reasons] = values;
  return { action: action as Action, urgency: urgency as Urgency, score: Number(score), rep_id: typeof rep === "string" ? rep : null, reasons: Array.isArray(reasons) ? (reasons as Reason[]) : [] };
}

/// The reasons of one side that the other has not, word for word.
export function reasonsOnlyOf(side: Side, other: Side): string[] {
  return side.reasons.filter((one) => !other.reasons.some((known) => same(known as unknown as Json, one as unknown as Json))).map(({ text }) => text);
}
