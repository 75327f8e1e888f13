/// Everything: the engine, and `<baton-handoff>` registered where there is a page.
export * from "./engine/index.js";
export { BatonHandoff } from "./widget/define.js";
export type { BatonHandoffEventMap } from "./widget/element.js";
