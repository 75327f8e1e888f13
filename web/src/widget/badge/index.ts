/// Registers `<baton-badge>`, once however many copies of this script a page loads. Does nothing where there is no page.
import { BatonBadge } from "./element.js";

if (typeof customElements === "object" && customElements !== null && customElements.get("baton-badge") === undefined) {
  customElements.define("baton-badge", BatonBadge);
}
export { BatonBadge };
export type { BatonBadgeEventMap } from "./element.js";
