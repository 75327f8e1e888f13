/// Registers `<baton-handoff>`, once however many copies of this script a page loads. Does nothing where there is no page.
import { BatonHandoff } from "./element.js";

if (typeof customElements === "object" && customElements !== null && customElements.get("baton-handoff") === undefined) {
  customElements.define("baton-handoff", BatonHandoff);
}
export { BatonHandoff };
