/// Many leads in one request: assesses each and gives back only the members that were asked for, so that a worker reads the whole
/// replies and the page's own thread does not.
import type { Problem } from "../generated/contract.js";
import { BatonError, reasonOf } from "./errors.js";

/// What one lead gave: a value for each member that was asked for, null where there is none, or what refuses the lead.
export interface SurveyRow {
  values: unknown[];
  problems: Problem[];
}

/// The request as it crosses to the worker. `setup` are the members that go to the engine with each lead.
interface SurveyCall {
  method: "survey";
  leads: string[];
  fields: string[];
}

type Call = (request: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/// How long a survey may hold its thread before others get a turn.
const breathAfterMs = 12;

/// Answers a survey by asking the engine for one lead after the other. Its reply is written as the engine writes its own.
export async function survey(request: Uint8Array, call: Call): Promise<Uint8Array<ArrayBuffer>> {
  const { leads, fields, method: _, ...setup } = JSON.parse(decoder.decode(request)) as SurveyCall;
  const paths = fields.map((field) => field.split("/").slice(1));
  const rows: SurveyRow[] = [];
  let since = Date.now();
  for (const text of leads) {
    const row = await rowOf(text, setup, paths, call);
    // The setup itself is refused, or no longer known: the caller has to hear that and not every lead.
    if (row.problems.some(({ pointer }) => !/^\/lead(\/|$)/.test(pointer))) return encoder.encode(JSON.stringify({ error: { problems: row.problems } }));
    rows.push(row);
    if (Date.now() - since < breathAfterMs) continue;
    await breath();
    since = Date.now();
  }
  return encoder.encode(JSON.stringify({ ok: rows }));
}

async function rowOf(text: string, setup: object, paths: readonly string[][], call: Call): Promise<SurveyRow> {
  const lead = parsed(text);
  const part = lead === undefined ? `"lead_text":${JSON.stringify(text)}` : `"lead":${text}`;
  const reply = await call(encoder.encode(`${JSON.stringify({ method: "assess", ...setup }).slice(0, -1)},${part}}`));
  const answer = read(reply);
  const assessment = "ok" in answer ? answer.ok : null;
  return { values: paths.map((path) => at({ lead, assessment }, path)), problems: "error" in answer ? answer.error.problems : [] };
}

type Answer = { ok: unknown } | { error: { problems: Problem[] } };

function read(reply: Uint8Array): Answer {
  try {
    return JSON.parse(decoder.decode(reply)) as Answer;
  } catch (thrown) {
    throw new BatonError("engine_fault", `the engine's reply can't be read: ${reasonOf(thrown)}`, [], thrown);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // The engine says where it stops being JSON.
  }
}

function at(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const key of path) here = typeof here === "object" && here !== null ? (here as Record<string, unknown>)[key] : undefined;
  return here ?? null;
}

/// A turn of the event loop, without the pause that nested timers have.
function breath(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
