/// What a page and the panel in its frame say to one another. Over the window goes only `baton:hello` (panel to whoever frames it,
/// with nothing in it) and `baton:connect` (page to the panel's exact origin, with a port); all else goes over that port.
import type { Lead, Policy, Roster } from "../generated/contract.js";
import { anything, choice, document, flag, isObject, list, object, orNull, table, text, whole, type Fault, type Of, type Shape } from "./shape.js";

export const protocol = 1;

/// What a panel can ask its host to write down in the CRM.
export const operations = ["note.create", "task.create", "owner.set"] as const;
export type Operation = (typeof operations)[number];

const time = text(40);
const pointed = object({ pointer: text(1000), message: text(1000) });

/// How an asking ends, on both sides. `ok` false comes with `error`.
const result = object({ re: whole(1, 2 ** 31), ok: flag }, { value: anything, error: object({ code: text(64), message: text(4000) }, { faults: list(pointed, 1000) }) });

/// The one message of the page that goes over the window, beside the port.
export const connect = object({ baton: whole(1, 1000), type: choice(["baton:connect"]) }, { operations: list(choice(operations), operations.length) });

/// From the page.
export const toPanel = {
  lead: object({ lead: orNull(document<Lead>()) }, { as_of: time }),
  roster: object({ roster: orNull(document<Roster>()) }),
  policy: object({ policy: orNull(document<Policy>()) }),
  /// `vars` are the panel's custom properties, and nothing else of a style.
  theme: object({ scheme: choice(["light", "dark", "auto"]) }, { vars: table(/^--baton-[a-z-]{1,40}$/, text(200, /^(?!.*url\()[^;{}]*$/i), 40) }),
  locale: object({ tag: text(40) }, { time_zone: text(64) }),
  viewer: object({}, { rep_id: text(200), name: text(200) }),
  bye: object({}),
  result,
} as const;

/// From the panel.
export const toHost = {
  ready: object({ version: whole(1, 1000), capabilities: list(text(64), 100) }),
  resize: object({ height: whole(0, 100_000) }),
  /// An event of the element, for the page to know of: `name` and `detail` as the package documents them.
  event: object({ name: text(64, /^baton-[a-z-]+$/), detail: anything }),
  request: object({ op: choice(operations), lead_id: text(1000) }, { text: text(100_000), subject: text(1000), due_at: time, rep_id: text(1000) }),
  result,
} as const;

export type Messages = Readonly<Record<string, Shape<object>>>;
export type ToPanel = { [Type in keyof typeof toPanel]: Of<(typeof toPanel)[Type]> };
export type ToHost = { [Type in keyof typeof toHost]: Of<(typeof toHost)[Type]> };
export type WriteRequest = ToHost["request"];
export type Theme = ToPanel["theme"];
export type Locale = ToPanel["locale"];
export type Viewer = ToPanel["viewer"];

export type FrameErrorCode =
  | "bad_message" | "unknown_type" | "not_supported" | "cancelled" | "failed" // said by the other side
  | "timeout" | "closed" | "bad_origin"; // found on this side

/// What went wrong between a page and its panel.
export class FrameError extends Error {
  readonly code: FrameErrorCode;
  readonly faults: readonly Fault[];

  constructor(code: FrameErrorCode, message: string, faults: readonly Fault[] = []) {
    super(message);
    this.name = "FrameError";
    this.code = code;
    this.faults = faults;
  }
}

/// An origin written exactly as the browser says it; undefined for paths, wildcards and everything else.
export function exactOrigin(written: string): string | undefined {
  try {
    const { origin, protocol: scheme, host } = new URL(written);
    const whole = origin === "null" ? `${scheme}//${host}` : origin;
    return whole === written && host !== "" && !host.includes("*") ? whole : undefined;
  } catch {
    return undefined;
  }
}

/// Whether it is a message of this protocol at all: pages are full of others, which are none of our business.
export function isOurs(data: unknown): data is Readonly<Record<string, unknown>> {
  return isObject(data) && typeof data["baton"] === "number" && typeof data["type"] === "string";
}
