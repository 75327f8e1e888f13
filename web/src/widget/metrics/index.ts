/// Registers `<baton-metrics>`, once however many copies of this script a page loads. Does nothing where there is no page.
import { BatonMetrics } from "./element.js";

if (typeof customElements === "object" && customElements !== null && customElements.get("baton-metrics") === undefined) {
  customElements.define("baton-metrics", BatonMetrics);
}
export { BatonMetrics };
export type { BatonMetricsEventMap } from "./element.js";
