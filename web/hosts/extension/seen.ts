/// What the reader of a page tells the panel: kept for the session, in the browser's memory, by tab.
import { choice, object, orNull, text, type Of } from "../../src/frame/shape.js";

export const siteNames = ["dynamics", "hubspot", "pipedrive", "salesforce", "zoho"] as const;
export type SiteName = (typeof siteNames)[number];

const record = object({ crm: choice(siteNames), records: object({}) }, { problem: text(2000) });
/// A message of the reader; null when the page shows no record.
export const seenMessage = object({ type: choice(["baton-seen"]), seen: orNull(record) });
export type Seen = NonNullable<Of<typeof seenMessage>["seen"]>;
/// Asks the reader to look again.
export const lookAgain = "baton-look-again";

export const keyOf = (tab: number) => `tab-${tab}`;
