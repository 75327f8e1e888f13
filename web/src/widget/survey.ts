/// Has every lead of a host assessed, a few at a time, so that neither the page nor others who share the engine have to wait.
import { BatonError, type Document, type Engine, type SurveyRequest, type SurveyRow } from "../engine/index.js";
import type { Lead, LedgerEntry, Problem } from "../generated/contract.js";
import { parsed } from "./documents.js";
import { withEntries } from "./keeping.js";

/// Leads as hosts have them: a list of documents, or NDJSON as text or bytes, which is taken apart only as it is read.
export type Leads = readonly Document<Lead>[] | string | Uint8Array;

/// So many leads cross to the engine at once; a worker has the next ones waiting while it reads these.
const chunkLeads = 16;
const lanes = 2;

/// Some leads, the place of the first in the whole, and what part of the whole has been taken once they are.
export interface Chunk {
  leads: Document<Lead>[];
  at: number;
  share: number;
}

/// Takes the leads apart, from the place `from` on; `newer` stands in the places it names.
export function* chunksOf(leads: Leads, from = 0, newer?: ReadonlyMap<number, Document<Lead>>): Generator<Chunk, undefined> {
  let at = 0;
  let chunk: Document<Lead>[] = [];
  for (const { lead, share } of one(leads)) {
    at += 1;
    if (at <= from) continue;
    chunk.push(newer?.get(at - 1) ?? lead);
    if (chunk.length < chunkLeads && share < 1) continue;
    yield { leads: chunk, at: at - chunk.length, share };
    chunk = [];
  }
  if (chunk.length > 0) yield { leads: chunk, at: at - chunk.length, share: 1 };
  return undefined;
}

function* one(leads: Leads): Generator<{ lead: Document<Lead>; share: number }> {
  if (typeof leads !== "string" && !(leads instanceof Uint8Array)) {
    for (const [index, lead] of leads.entries()) yield { lead, share: (index + 1) / leads.length };
    return;
  }
  const isText = typeof leads === "string";
  for (let begin = 0; begin < leads.length; ) {
    const found = isText ? leads.indexOf("\n", begin) : leads.indexOf(10, begin);
    const end = found < 0 ? leads.length : found;
    const line = isText ? leads.slice(begin, end) : leads.subarray(begin, end);
    begin = end + 1;
    if (isText ? (line as string).trim() !== "" : (line as Uint8Array).some((byte) => byte > 32)) yield { lead: line, share: Math.min(1, begin / leads.length) };
  }
}

/// The same chunks, each lead with the entries of a ledger that are of it.
export function* withLedger(chunks: Iterable<Chunk>, entries: readonly LedgerEntry[] = []): Generator<Chunk, undefined> {
  if (entries.length === 0) {
    yield* chunks; // Without taking the leads apart.
    return undefined;
  }
  const ofLead = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const known = ofLead.get(entry.lead_id);
    if (known === undefined) ofLead.set(entry.lead_id, [entry]);
    else known.push(entry);
  }
  for (const chunk of chunks) yield { ...chunk, leads: chunk.leads.map((lead) => withEntries(lead, ofLead.get(parsed<Lead>(lead, { id: "" }).id) ?? [])) };
  return undefined;
}

/// How many there are; undefined of a text, which nobody has counted.
export function countOf(leads: Leads | null): number | undefined {
  return typeof leads === "string" || leads instanceof Uint8Array ? undefined : (leads?.length ?? 0);
}

/// Assesses the chunks one after the other and gives the rows of each, until they end or the signal says stop; what was asked by
/// then still comes, so that the same chunks can be gone on with.
export async function surveyAll(
  engine: Engine,
  chunks: Iterator<Chunk, undefined>,
  request: Omit<SurveyRequest, "leads">,
  signal: AbortSignal,
  take: (rows: SurveyRow[], chunk: Chunk) => void,
): Promise<void> {
  const lane = async () => {
    for (;;) {
      const next = signal.aborted ? undefined : chunks.next().value;
      if (next === undefined) return;
      take(await surveyChunk(engine, next.leads, request), next);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/// A lead that can't even cross, because its text is broken, gets a row of its own; the others of its chunk get theirs.
export async function surveyChunk(engine: Engine, leads: Document<Lead>[], request: Omit<SurveyRequest, "leads">): Promise<SurveyRow[]> {
  try {
    return await engine.survey({ ...request, leads });
  } catch (thrown) {
    if (!(thrown instanceof BatonError) || !isOfLead(thrown)) throw thrown;
    if (leads.length === 1) return [{ values: [], problems: problemsOf(thrown) }];
  }
  const rows: SurveyRow[] = [];
  for (const lead of leads) rows.push(...(await surveyChunk(engine, [lead], request)));
  return rows;
}

/// A lead that stops the engine counts as one that can't be read: it must not keep the others from being.
function isOfLead({ code, problems }: BatonError): boolean {
  return code === "engine_fault" || (problems.length > 0 && !problems.some(({ pointer }) => /^\/(as_of|roster|policy)/.test(pointer)));
}

function problemsOf({ code, message, problems }: BatonError): Problem[] {
  return problems.length > 0 || code === "engine_unavailable" ? [...problems] : [{ pointer: "/lead", code, message }];
}
