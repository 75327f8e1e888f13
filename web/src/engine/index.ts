/// The engine without any DOM: for node, workers and hosts that draw for themselves.
export { BatonError, type BatonErrorCode } from "./errors.js";
export {
  loadEngine,
  type AssessRequest,
  type DocumentKind,
  type Engine,
  type HandoffRequest,
  type Keep,
  type LedgerRequest,
  type MeasureRequest,
  type EngineOptions,
  type OpenRequest,
  type SurveyRequest,
} from "./engine.js";
export type { SurveyRow } from "./survey.js";
export type { WasmSource } from "./module.js";
export type { Appended, At, BriefForm, OpenLead } from "./open-lead.js";
export type { Document } from "./request.js";
export type { WorkerLike, WorkerSource } from "./worker-transport.js";
export type * from "../generated/contract.js";
