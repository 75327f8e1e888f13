/// What the scripts that need no other script hold: everything but the policy's form, whose schema and defaults weigh more than it.
export * from "./index.js";
export { BatonBadge, type BatonBadgeEventMap } from "./widget/badge/index.js";
export { BatonBoard, type BatonBoardEventMap } from "./widget/board/index.js";
