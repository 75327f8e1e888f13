/// What an administrator sets for a host, in the `config.js` beside it: a script, because frames and pages may load scripts of their
/// own everywhere, and files of other kinds not.
import type { AdapterConfig } from "../../src/adapters/adapt.js";
import type { Policy, Roster } from "../../src/generated/contract.js";
import { operations } from "../../src/frame/protocol.js";
import { anything, choice, document as documentOf, list, object, text, type Of } from "../../src/frame/shape.js";

const shape = object({}, {
  /// What the records cannot say, authors that are AI among it: see the adapters. They check it themselves.
  adapter: anything,
  roster: documentOf<Roster>(),
  policy: documentOf<Policy>(),
  /// What is written into the CRM when a rep hands a lead over; nothing when left out.
  write: list(choice(operations), operations.length),
  theme: choice(["light", "dark", "auto"]),
  language: text(40),
  timeZone: text(64),
});

export type HostConfig = Omit<Of<typeof shape>, "adapter"> & { readonly adapter?: AdapterConfig };

/// The configuration of this page. A part that can't be used is left out, and said where administrators look.
export function hostConfig(): HostConfig {
  const scope: { BatonConfig?: unknown } = typeof self === "object" ? (self as { BatonConfig?: unknown }) : {};
  const given = scope.BatonConfig ?? {};
  const faults = shape(given, "");
  if (faults.length === 0) return given as HostConfig;
  for (const { pointer, message } of faults) console.error(`Baton: config.js: ${pointer || "BatonConfig"} ${message}`);
  if (typeof given !== "object") return {};
  const wrong = new Set(faults.map(({ pointer }) => pointer.split("/")[1]));
  return Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name))) as HostConfig;
}
