/// Registers `<baton-badge>`.
import { register } from "../widget.js";
import { BatonBadge } from "./element.js";

register("baton-badge", BatonBadge);
export { BatonBadge };
