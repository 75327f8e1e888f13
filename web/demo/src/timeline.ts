/// What was said and done, in the order of time.
import type { Event as LeadEvent, Evidence, Lead, LedgerEntry, Message, Roster } from "../../src/engine/index.js";
import { h, type Child } from "../../src/widget/dom.js";
import { humanised } from "../../src/widget/words/contract/index.js";
import { en as words } from "../../src/widget/words/contract/en.js";
import { clock, day } from "./format.js";

type Entry = { at: string; message: Message } | { at: string; event: LeadEvent; index: number } | { at: string; entry: LedgerEntry };

export function timeline(lead: Lead, roster: Roster): HTMLElement {
  const entries: Entry[] = [
    ...(lead.messages ?? []).map((message): Entry => ({ at: message.at, message })),
    ...(lead.events ?? []).map((event, index): Entry => ({ at: event.at, event, index })),
    ...(lead.handoffs ?? []).map((entry): Entry => ({ at: entry.at, entry })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  let before = "";
  const items: Child[] = entries.map((entry) => {
    const today = day(entry.at);
    const divider = today === before ? null : h("li", { class: "day" }, h("h3", {}, today));
    before = today;
    return [divider, "message" in entry ? bubble(entry.message, lead) : "event" in entry ? eventRow(entry.event, entry.index) : handoffRow(entry.entry, roster)];
  });
  return h("ol", { class: "timeline" }, items);
}

function bubble(message: Message, lead: Lead): HTMLElement {
  const speaker = message.from === "prospect" ? (lead.contact?.name ?? words.speakers.prospect) : message.from === "ai" ? "Ava (AI)" : message.name || words.speakers[message.from];
  return h(
    "li",
    { class: `message from-${message.from} channel-${message.channel}`, "data-message": message.id, tabindex: -1 },
    h("p", { class: "meta" }, h("b", {}, speaker), ` ${words.channels[message.channel]}, `, h("time", { datetime: message.at }, clock(message.at))),
    message.subject !== undefined && message.subject !== "" && h("p", { class: "subject", dir: "auto" }, message.subject),
    h("p", { class: "text", dir: "auto" }, message.text),
  );
}

function eventRow(event: LeadEvent, index: number): HTMLElement {
  return h(
    "li",
    { class: "event", "data-event": event.id ?? String(index), tabindex: -1 },
    h("span", { class: "event-kind" }, humanised(event.kind)),
    ` ${event.subject ?? ""}`,
    event.outcome !== undefined && event.outcome !== "" && ` (${event.outcome})`,
    h("time", { class: "minor", datetime: event.at }, clock(event.at)),
  );
}

/// `Handoff accepted: Amara Osei`, with the reason where one was given.
function handoffRow(entry: LedgerEntry, roster: Roster): HTMLElement {
  const rep = roster.reps?.find((one) => one.id === entry.rep_id)?.name ?? entry.rep_id ?? "";
  const why = [entry.reason == null ? "" : words.reasons[entry.reason], entry.text ?? ""].filter(Boolean).join(", ");
  return h(
    "li",
    { class: "event handoff", "data-handoff": entry.kind, tabindex: -1 },
    h("span", { class: "event-kind" }, `Handoff ${words.ledger[entry.kind].toLowerCase()}`),
    rep === "" ? "" : `: ${rep}`,
    why === "" ? "" : ` (${why})`,
    h("time", { class: "minor", datetime: entry.at }, clock(entry.at)),
  );
}

/// The message or event that evidence stands in; what another program found stands in the message it named.
function placeOf(lead: Lead | undefined, evidence: Evidence): { kind: string; id: string } {
  const [kind = "", ...rest] = evidence.source.split(":");
  const id = rest.join(":");
  if (kind !== "signal") return { kind, id };
  return { kind: "message", id: lead?.signals?.[Number(id)]?.message_id ?? "" };
}

/// Scrolls to where something was said or done and marks it.
export function showEvidence(story: HTMLElement, lead: Lead | undefined, evidence: Evidence): void {
  const { kind, id } = placeOf(lead, evidence);
  for (const old of story.querySelectorAll(".shown")) old.classList.remove("shown");
  for (const mark of story.querySelectorAll("mark")) mark.replaceWith(mark.textContent ?? "");
  const found = [...story.querySelectorAll<HTMLElement>("[data-message], [data-event]")].find((one) => (kind === "message" ? one.dataset["message"] : kind === "event" ? one.dataset["event"] : undefined) === id);
  if (found === undefined) return;
  const text = lead?.messages?.find((one) => one.id === id)?.text;
  const place = found.querySelector(".text");
  if (text !== undefined && place !== null && text.slice(evidence.begin, evidence.end) === evidence.quote) {
    place.replaceChildren(text.slice(0, evidence.begin), h("mark", {}, text.slice(evidence.begin, evidence.end)), text.slice(evidence.end));
  }
  found.classList.add("shown");
  found.scrollIntoView({ block: "center" });
  found.focus({ preventScroll: true });
}
