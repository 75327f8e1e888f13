/// Reads an opportunity with its parties and notes, and writes notes and owners.
import { fromTryton, trytonFields, type TrytonRecords } from "../../src/adapters/tryton.js";
import type { Adapted } from "../../src/adapters/adapt.js";
import type { Writers } from "../../src/frame/connect.js";
import type { WriteRequest } from "../../src/frame/protocol.js";
import type { HostConfig } from "../common/config.js";
import { orNothing, parts } from "../common/record.js";
import { call } from "./sao.js";

/// What stands behind a field is asked for by name; the adapter's lists end those fields with a dot.
const behind: Readonly<Record<string, readonly string[]>> = {
  "currency.": ["code"],
  "lang.": ["code"],
  "addresses.": ["country.code", "subdivision.code"],
};
const asked = (fields: readonly string[]) => fields.flatMap((name) => (name.endsWith(".") ? (behind[name] ?? ["rec_name"]).map((inner) => name + inner) : [name]));

async function read(model: string, id: number, fields: readonly string[]): Promise<Record<string, unknown>> {
  const rows = (await call(`model.${model}.read`, [id], asked(fields))) as Record<string, unknown>[];
  const [row] = rows;
  if (row === undefined) throw new Error(`there is no ${model} ${id}`);
  return row;
}

export async function adaptedOpportunity(id: number, config: HostConfig): Promise<Adapted> {
  const opportunity = await read("sale.opportunity", id, trytonFields.opportunity);
  const partyOf = (field: string) => {
    const party = opportunity[field];
    return typeof party === "number" ? orNothing(read("party.party", party, trytonFields.party)) : undefined;
  };
  const notes = call("model.ir.note.search_read", [["resource", "=", `sale.opportunity,${id}`]], 0, 200, [["create_date", "ASC"]], asked(trytonFields.note));
  const [party, contact, written] = await Promise.all([partyOf("party"), partyOf("contact"), orNothing(notes)]);
  return fromTryton(parts({ opportunity, party, contact, notes: written }) as TrytonRecords, config.adapter);
}

/// The number at the end of `sale.opportunity/7`.
const numberOf = (id: string) => Number(id.slice(id.lastIndexOf("/") + 1));

function employeeOf({ rep_id }: WriteRequest, config: HostConfig): number {
  const known = Object.entries(config.adapter?.reps ?? {}).find(([user, rep]) => rep === rep_id && user.startsWith("company.employee/"));
  if (known === undefined) throw new Error(`config.js names no employee for ${rep_id}`);
  return numberOf(known[0]);
}

export function writers(config: HostConfig): Writers {
  return {
    "note.create": ({ lead_id, text }) => call("model.ir.note.create", [{ resource: `sale.opportunity,${numberOf(lead_id)}`, message: text }]),
    "owner.set": (request) => call("model.sale.opportunity.write", [numberOf(request.lead_id)], { employee: employeeOf(request, config) }),
  };
}
