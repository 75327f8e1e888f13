/// The elements as wrappers for frameworks see them: each with its own properties and events. One that is missing does not compile.
import type { BatonBadge, BatonBadgeEventMap } from "./widget/badge/element.js";
import type { BatonBoard, BatonBoardEventMap } from "./widget/board/element.js";
import type { BatonHandoff, BatonHandoffEventMap } from "./widget/element.js";
import type { BatonMetrics, BatonMetricsEventMap } from "./widget/metrics/element.js";
import type { BatonPolicy, BatonPolicyEventMap } from "./widget/policy/element.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/// The properties an element adds to HTMLElement that can be set; those that are methods or read only are left out.
export type Settable<Element> = {
  [Name in Exclude<keyof Element, keyof HTMLElement>]: Element[Name] extends (...given: never[]) => unknown
    ? never
    : Same<Pick<Element, Name>, Readonly<Pick<Element, Name>>> extends true
      ? never
      : Name;
}[Exclude<keyof Element, keyof HTMLElement>] &
  string;

export interface Described<Element extends HTMLElement, Events> {
  tag: string;
  properties: Record<Settable<Element>, true>;
  events: Record<keyof Events & string, true>;
}

/// `baton-assessed` as `onBatonAssessed`.
export type Handler<Name extends string> = `on${Pascal<Name>}`;
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${Capitalize<First>}${Pascal<Rest>}` : Capitalize<Name>;

export function handlerOf(event: string): string {
  return `on${event.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

export const handoff: Described<BatonHandoff, BatonHandoffEventMap> = {
  tag: "baton-handoff",
  properties: { lead: true, roster: true, policy: true, asOf: true, engine: true, wasmUrl: true, timeZone: true, viewer: true, ledger: true },
  events: {
    "baton-assessed": true,
    "baton-evidence": true,
    "baton-handoff": true,
    "baton-accept": true,
    "baton-decline": true,
    "baton-reassign": true,
    "baton-hand-back": true,
    "baton-undo": true,
    "baton-qualify": true,
    "baton-edit": true,
    "baton-send": true,
    "baton-feedback": true,
    "baton-ledger-error": true,
  },
};

export const badge: Described<BatonBadge, BatonBadgeEventMap> = {
  tag: "baton-badge",
  properties: { assessment: true, lead: true, roster: true, policy: true, asOf: true, engine: true, timeZone: true },
  events: { "baton-assessed": true },
};

export const board: Described<BatonBoard, BatonBoardEventMap> = {
  tag: "baton-board",
  properties: { leads: true, ledger: true, roster: true, policy: true, asOf: true, engine: true, wasmUrl: true, filter: true, selected: true },
  events: { "baton-select": true, "baton-surveyed": true },
};

export const policy: Described<BatonPolicy, BatonPolicyEventMap> = {
  tag: "baton-policy",
  properties: { policy: true, leads: true, roster: true, asOf: true, engine: true, wasmUrl: true },
  events: { "baton-policy-change": true, "baton-policy-save": true, "baton-policy-export": true, "baton-select": true },
};

export const metrics: Described<BatonMetrics, BatonMetricsEventMap> = {
  tag: "baton-metrics",
  properties: { ledger: true, measures: true, roster: true, policy: true, asOf: true, engine: true, wasmUrl: true },
  events: { "baton-measured": true },
};
