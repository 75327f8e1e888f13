/// Every place of the lead document that holds one value, and how a CRM's own field or a column of a file is read into it.
import { hasRegions, regionCode } from "./places.js";
import { country, count, day, domain, flag, instant, language, mapped, phone, text, word, writtenMoney, zone } from "./values.js";
import type { Cell } from "./values.js";

const statuses = (cell: Cell) => word(cell, ["unknown", "mentioned", "confirmed", "negative"]);
const tiers = (cell: Cell) => word(cell, ["unknown", "small_business", "mid_market", "enterprise"]);
/// A region is written whole here (`US-TX`), for no country stands beside it.
const wholeRegion = (cell: Cell) => {
  const written = text(cell)?.toUpperCase();
  const land = written?.slice(0, 2) ?? "";
  if (written === undefined) return undefined;
  if (hasRegions(land) ? regionCode(land, written) !== undefined : /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(written)) return written;
  cell.reading.warn(cell.pointer, "unknown_region", "must be an ISO 3166-2 code such as US-TX");
  return undefined;
};

const readers = {
  "contact.name": text,
  "contact.title": text,
  "contact.email": text,
  "contact.phone": phone,
  "contact.language": language,
  "contact.timezone": zone,
  "contact.country": country,
  "contact.region": wholeRegion,
  "contact.do_not_call": flag,
  "contact.opted_out": flag,
  "contact.call_consent": (cell: Cell) => word(cell, ["unknown", "granted", "revoked"]),
  "company.name": text,
  "company.domain": domain,
  "company.industry": (cell: Cell) => mapped(cell, cell.reading.config.industries),
  "company.employees": count,
  "company.annual_revenue": writtenMoney,
  "company.country": country,
  "company.region": wholeRegion,
  "account.tier": tiers,
  "account.strategic": flag,
  "account.existing_customer": flag,
  "account.owner_id": (cell: Cell) => cell.reading.owner(cell.pointer, { id: text(cell) }),
  "deal.value": writtenMoney,
  "deal.seats": count,
  "deal.stage": (cell: Cell) => mapped(cell, cell.reading.config.stages),
  "deal.close_date": day,
  "nurture.touches_done": count,
  "nurture.touches_planned": count,
  "nurture.started_at": (cell: Cell) => instant(cell, "local"),
  "qualification.budget.status": statuses,
  "qualification.budget.value": text,
  "qualification.authority.status": statuses,
  "qualification.authority.value": text,
  "qualification.need.status": statuses,
  "qualification.need.value": text,
  "qualification.timeline.status": statuses,
  "qualification.timeline.value": text,
} as const satisfies Readonly<Record<string, (cell: Cell) => unknown>>;

/// A place of the lead document, as the contract names it.
export type Place = keyof typeof readers;

export const places = Object.keys(readers) as Place[];

export const isPlace = (name: string): name is Place => Object.hasOwn(readers, name);

export function readInto(place: Place, cell: Cell): unknown {
  return readers[place](cell);
}
