/// Registers `<baton-board>`, once however many copies of this script a page loads. Does nothing where there is no page.
import { BatonBoard } from "./element.js";

if (typeof customElements === "object" && customElements !== null && customElements.get("baton-board") === undefined) {
  customElements.define("baton-board", BatonBoard);
}
export { BatonBoard };
export type { BatonBoardEventMap } from "./element.js";
