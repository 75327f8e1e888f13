/// Registers `<baton-policy>`, once however many copies of this script a page loads. Does nothing where there is no page.
import { BatonPolicy } from "./element.js";

if (typeof customElements === "object" && customElements !== null && customElements.get("baton-policy") === undefined) {
  customElements.define("baton-policy", BatonPolicy);
}
export { BatonPolicy };
export type { BatonPolicyEventMap } from "./element.js";
