/// For pages that show the panel in a frame.
export { connectPanel, PanelConnection, type PanelOptions, type Writers } from "./connect.js";
export { FrameError, operations, type FrameErrorCode, type Locale, type Operation, type Theme, type Viewer, type WriteRequest } from "./protocol.js";
export type { Fault } from "./shape.js";
