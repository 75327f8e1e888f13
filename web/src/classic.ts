/// The classic script: registers the elements and leaves one name, `Baton`, with all that the package exports.
import * as Baton from "./whole.js";

// Hosts that run scripts in a box of their own mean that box by `self`.
const scope: object = typeof self === "object" ? self : globalThis;
Object.assign(scope, { Baton });
