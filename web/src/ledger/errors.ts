/// What can go wrong with a ledger in the browser, each with what to do about it.

/// `unavailable`: the browser keeps nothing here, as in some private windows and frames. `full`: the disk or the page's share of it
/// is used up. `newer`: a newer version of this script has written it. `blocked`: another tab holds an older version open. `busy`:
/// another tab keeps changing it. `closed`: `close()` was called, or the person deleted the page's data. `failed`: anything else.
export type LedgerErrorCode = "unavailable" | "full" | "newer" | "blocked" | "busy" | "closed" | "failed";

const advice: Record<LedgerErrorCode, string> = {
  unavailable: "this page may keep nothing in the browser: leave private browsing, allow site data, or keep the ledger in the CRM",
  full: "there is no room left: export the ledger, free disk space or call navigator.storage.persist(), and do it again; nothing of it was written",
  newer: "a newer version of this script has written it: reload the page",
  blocked: "another tab holds an older version open: close it",
  busy: "other tabs kept changing it: do it again",
  closed: "it is closed: open it again",
  failed: "the browser could not do it; nothing of it was written",
};

export class LedgerError extends Error {
  readonly code: LedgerErrorCode;

  constructor(code: LedgerErrorCode, doing: string, cause?: unknown) {
    super(`${doing}: ${advice[code]}${cause instanceof Error && cause.message !== "" ? ` (${cause.message})` : ""}`, { cause });
    this.name = "LedgerError";
    this.code = code;
  }
}

const codes: Record<string, LedgerErrorCode> = {
  QuotaExceededError: "full",
  VersionError: "newer",
  SecurityError: "unavailable",
  NotAllowedError: "unavailable",
};

/// The browser's failure as what it means for a ledger. What is no failure of storage goes through as it is.
export function ledgerError(doing: string, thrown: unknown, otherwise: LedgerErrorCode = "failed"): unknown {
  if (thrown instanceof LedgerError) return thrown;
  if (typeof DOMException !== "function" || !(thrown instanceof DOMException)) return thrown;
  // A transaction that the browser gave up says only that; why stands in its cause.
  const cause: unknown = thrown.name === "AbortError" && thrown.cause instanceof DOMException ? thrown.cause : thrown;
  return new LedgerError(codes[(cause as DOMException).name] ?? otherwise, doing, cause);
}
