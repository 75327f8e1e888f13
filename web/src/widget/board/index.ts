/// Registers `<baton-board>`.
import { register } from "../widget.js";
import { BatonBoard } from "./element.js";

register("baton-board", BatonBoard);
export { BatonBoard };
export type { BatonBoardEventMap } from "./element.js";
