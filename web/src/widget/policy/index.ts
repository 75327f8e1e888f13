/// Registers `<baton-policy>`.
import { register } from "../widget.js";
import { BatonPolicy } from "./element.js";

register("baton-policy", BatonPolicy);
export { BatonPolicy };
export type { BatonPolicyEventMap } from "./element.js";
