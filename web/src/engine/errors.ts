/// The one error this package throws: what the engine found wrong, or why there is no engine.
import type { Problem, ProblemCode } from "../generated/contract.js";

/// Words of the contract, and `engine_unavailable`: the module could not be fetched, compiled, trusted or started, its worker
/// ended, or the engine was closed.
export type BatonErrorCode = ProblemCode | "engine_unavailable";

export class BatonError extends Error {
  /// The kind of the first problem.
  readonly code: BatonErrorCode;
  /// Everything that is wrong with the documents, each with a JSON Pointer; empty when the fault is not in them.
  readonly problems: readonly Problem[];

  constructor(code: BatonErrorCode, message: string, problems: readonly Problem[] = [], cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "BatonError";
    this.code = code;
    this.problems = problems;
  }
}

/// An error that lists these problems; there is at least one.
export function refusal(problems: readonly Problem[]): BatonError {
  const first = problems[0];
  if (first === undefined) return new BatonError("engine_fault", "the engine refused the request and named no problem");
  const place = first.pointer === "" ? "the document" : first.pointer;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
  return new BatonError(first.code, `${place} ${first.message}${more}`, problems);
}

export function oneProblem(code: ProblemCode, pointer: string, message: string): BatonError {
  return refusal([{ pointer, code, message }]);
}

/// What every call is told once its engine was closed.
export function engineClosed(): BatonError {
  return new BatonError("engine_unavailable", "the engine was closed");
}

/// What was thrown, as text for a message.
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
