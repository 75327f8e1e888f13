/// Makes leads of Zendesk's records with the tools of the adapters: a ticket of Support with its comments, and a lead of Sell.
import type { Adapted, AdapterConfig, Answer } from "../../src/adapters/adapt.js";
import { begin, Draft, fullName, recordId } from "../../src/adapters/lead.js";
import { idOf, rowOf, rowsOf } from "../../src/adapters/row.js";
import { mapped, region } from "../../src/adapters/values.js";

/// The fields that are read, by record.
export const zendeskFields = {
  ticket: ["id", "subject", "status", "requester", "organization", "assignee", "createdAt", "comments"],
  lead: ["id", "first_name", "last_name", "title", "email", "phone", "mobile", "organization_name", "website", "industry", "status", "address", "owner_id"],
  note: ["id", "content", "created_at", "creator_id"],
  user: ["id", "name", "email"],
} as const;
type Fields<Kind extends keyof typeof zendeskFields> = (typeof zendeskFields)[Kind][number];

/// A ticket as the framework gives it: its comments are the conversation, the internal ones notes.
export function fromTicket(ticket: Answer<Fields<"ticket">>, config?: AdapterConfig): Adapted {
  const reading = begin(config);
  const row = rowOf(reading, "/ticket", ticket);
  const draft = new Draft(reading, `ticket/${idOf(row, "/ticket", "id")}`);
  if (row === undefined) return draft.finish({});
  const requester = row.row<"id" | "name" | "email" | "locale">("requester");
  reading.addProspect(requester?.text("email"));
  const subject = row.text("subject");
  row.rows<"id" | "author" | "value" | "timestamp" | "imageURLs" | "internal" | "channel">("comments").forEach((comment, index) => {
    const author = comment.row<"id" | "name" | "email" | "role">("author");
    const said = { id: comment.id("id") ?? `comment:${index + 1}`, pointer: comment.pointer, at: comment.instant("timestamp"), text: comment.html("value"), author: { id: author?.id("id"), name: author?.text("name"), email: author?.text("email") }, subject };
    if (comment.flag("internal") === true) draft.note(said);
    else draft.say({ ...said, channel: comment.row<"name">("channel")?.text("name") === "chat" ? "chat" : "email", direction: author?.text("role") === "end-user" ? "in" : "out" });
  });
  draft.custom(row);
  const organization = row.row<"name">("organization");
  const assignee = row.row<"user">("assignee")?.row<"id" | "name" | "email">("user");
  return draft.finish({
    contact: { name: requester?.text("name"), email: requester?.text("email"), language: requester?.language("locale") },
    company: { name: organization?.text("name") },
    account: { owner_id: reading.owner(row.at("assignee"), { id: assignee?.id("id"), name: assignee?.text("name"), email: assignee?.text("email") }) },
    deal: { stage: mapped(row.cell("status"), reading.config.stages) },
  });
}

export interface SellRecords {
  readonly lead: Answer<Fields<"lead">>;
  readonly notes?: Answer<Fields<"note">>;
  readonly users?: Answer<Fields<"user">>;
}

/// A lead of Sell with its notes, as `/v2` answers: every row inside its own `data`.
export function fromSell(records: SellRecords, config?: AdapterConfig): Adapted {
  const reading = begin(config);
  for (const user of rowsOf(reading, "/users", records.users)) reading.addUser({ id: user.id("id"), name: user.text("name"), email: user.text("email") });
  const lead = rowOf(reading, "/lead", records.lead);
  const draft = new Draft(reading, `lead/${idOf(lead, "/lead", "id")}`);
  if (lead === undefined) return draft.finish({});
  for (const note of rowsOf(reading, "/notes", records.notes)) {
    const id = recordId("note", note, "id");
    if (id !== undefined) draft.note({ id, pointer: note.pointer, at: note.instant("created_at"), text: note.html("content"), author: { id: note.id("creator_id") } });
  }
  draft.custom(lead);
  const address = lead.row<"country" | "state">("address");
  const country = address?.country("country");
  return draft.finish({
    contact: { name: fullName(lead.text("first_name"), lead.text("last_name")), title: lead.text("title"), email: lead.text("email"), phone: lead.phone("phone") ?? lead.phone("mobile") },
    company: { name: lead.text("organization_name"), domain: lead.domain("website"), industry: mapped(lead.cell("industry"), reading.config.industries), country, region: address === undefined ? undefined : region(address.cell("state"), country) },
    account: { owner_id: reading.owner(lead.at("owner_id"), { id: lead.id("owner_id") }) },
    deal: { stage: mapped(lead.cell("status"), reading.config.stages) },
  });
}
