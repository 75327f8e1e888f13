/// The dashboard as a whole, and the states in which there is none.
import type { Measures } from "../../generated/contract.js";
import { h } from "../dom.js";
import { flags } from "./flags.js";
import { breakdown, comparison, funnel, reasons, remarks, trend, type Frame } from "./sections.js";
import { head, tiles } from "./tiles.js";

/// Those that are drawn anew when people choose something else in them.
export const sections = { trend, breakdown } as const;

export function whole(frame: Frame): HTMLElement {
  const { measures, reading, level } = frame;
  const parts = [flags(frame), funnel(frame), reasons(frame), trend(frame), breakdown(frame), comparison(frame), remarks(frame)];
  return h("div", { class: "whole" }, head(measures, level, reading), tiles(measures, reading), h("div", { class: "sections" }, parts));
}

export function state(kind: "empty" | "loading" | "failed", title: string, hint?: string, act?: { text: string; click: () => void }): HTMLElement {
  return h(
    "div",
    { class: `state state-${kind}`, role: kind === "failed" ? "alert" : "status" },
    kind === "loading" && h("progress", { "aria-label": title }),
    h("p", { class: "state-title" }, title),
    hint !== undefined && h("p", { class: "soft" }, hint),
    act !== undefined && h("button", { type: "button", class: "small", click: act.click }, act.text),
  );
}

const lists = ["funnel", "reasons", "warm_and_cold", "red_flags", "breakdowns", "problems"] as const;

/// Whether a document is what the engine writes, as far as drawing depends on it.
export function isMeasures(value: unknown): value is Measures {
  if (typeof value !== "object" || value === null) return false;
  const given = value as Record<string, unknown>;
  const all = given["all"];
  if (typeof given["as_of"] !== "string" || typeof all !== "object" || all === null) return false;
  const set = all as Record<string, unknown>;
  return [...lists.map((name) => given[name]), set["shares"], set["times"], set["means"]].every(Array.isArray);
}
