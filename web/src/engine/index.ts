/// The engine without any DOM: for node, workers and hosts that draw for themselves.
export { BatonError, type BatonErrorCode } from "./errors.js";
export {
  loadEngine,
  type AssessRequest,
  type BriefForm,
  type DocumentKind,
  type Engine,
  type Keep,
  type EngineOptions,
} from "./engine.js";
export type { WasmSource } from "./module.js";
export type { Document } from "./request.js";
export type { WorkerLike, WorkerSource } from "./worker-transport.js";
export type * from "../generated/contract.js";
