/// One lead: its fields, its story, a box to carry the story on, and Baton's panel.
import type { Lead } from "../../src/engine/index.js";
import { h, type Child } from "../../src/widget/dom.js";
import { ledgerEvents } from "../../src/widget/events.js";
import { initials } from "../../src/widget/format.js";
import { standingOf } from "../../src/widget/ledger.js";
import { humanised } from "../../src/widget/words/contract/index.js";
import { composer } from "./composer.js";
import { clock, country, dateTime, language, money, type Held } from "./format.js";
import { viewer, type Store } from "./store.js";
import { showEvidence, timeline } from "./timeline.js";

export function recordPage(store: Store, id: string, clockMoved: () => void): HTMLElement {
  const panel = document.createElement("baton-handoff");
  const story = h("div", { class: "story", role: "region", "aria-label": "What was said and done", tabindex: 0 });
  const says = document.createElement("baton-badge");
  says.timeZone = viewer.timeZone;
  says.toggleAttribute("countdown", true);
  const owner = h("span", { class: "owner" });
  const undo = h("button", { type: "button", class: "plain", click: () => update(store.restore(id)) }, "Reset conversation");

  const update = (lead: Lead | undefined) => {
    if (lead === undefined) return;
    story.replaceChildren(timeline(lead, store.roster));
    showNewest(story);
    owner.textContent = ownerOf(lead, store);
    undo.hidden = !store.isChanged(id);
    panel.asOf = store.now;
    panel.lead = lead;
    clockMoved();
  };
  panel.engine = store.engine;
  panel.roster = store.roster;
  panel.policy = store.policy;
  panel.timeZone = viewer.timeZone;
  // Where the browser keeps nothing the demo goes on without.
  store.ledger().then(
    (ledger) => (panel.ledger = ledger),
    (thrown: unknown) => console.info(thrown instanceof Error ? thrown.message : thrown),
  );
  panel.addEventListener("baton-assessed", (event) => {
    store.results.set(id, { assessment: event.detail });
    says.assessment = event.detail;
  });
  for (const name of Object.values(ledgerEvents)) panel.addEventListener(name, (event) => update(store.enter(id, event.detail)));
  panel.addEventListener("baton-undo", (event) => update(store.takeBack(id, event.detail)));
  panel.addEventListener("baton-qualify", (event) => update(store.qualify(id, event.detail.element, event.detail.known)));
  panel.addEventListener("baton-send", (event) => {
    const last = store.leads.get(id)?.messages?.at(-1)?.channel;
    update(store.say(id, "rep", last === undefined || last === "note" || last === "call" ? "email" : last, event.detail.text, repName(event.detail.rep_id, store)));
  });
  panel.toggleAttribute("can-send", true);
  panel.addEventListener("baton-evidence", (event) => showEvidence(story, store.leads.get(id), event.detail));

  const lead = store.leads.get(id);
  update(lead);
  return h(
    "div",
    { class: "page page-record" },
    lead === undefined ? null : header(lead, store.now, says, owner),
    h("aside", { class: "side", "aria-label": "Baton" }, panel),
    h("div", { class: "fields" }, lead === undefined ? null : fields(lead)),
    h(
      "section",
      { class: "conversation" },
      h("div", { class: "section-head" }, h("h2", {}, "Conversation and activity"), undo),
      story,
      composer(lead, (from, channel, text) => {
        update(store.say(id, from, channel, text));
      }),
    ),
  );
}

function repName(id: string | null | undefined, store: Store): string | undefined {
  return store.roster.reps?.find((one) => one.id === id)?.name;
}

/// Whose the lead is: a person's once one has accepted it, the AI's until then.
function ownerOf(lead: Lead, store: Store): string {
  const { state, rep_id } = standingOf(lead.handoffs ?? [], store.now);
  if (state === "held") return `Owner: ${repName(rep_id, store) ?? rep_id ?? ""}`;
  return state === "offered" ? `Offered to ${repName(rep_id, store) ?? rep_id ?? ""}` : "Owner: Ava (AI)";
}

/// The newest words are what a rep looks for; the story has a scroll of its own where there is room for one.
function showNewest(story: HTMLElement): void {
  requestAnimationFrame(() => (story.scrollTop = story.scrollHeight));
}

function header(lead: Lead, now: string, says: HTMLElement, owner: HTMLElement): HTMLElement {
  const { contact, company, account } = lead;
  const zone = contact?.timezone;
  return h(
    "div",
    { class: "record-head" },
    h("a", { class: "back", href: "#/" }, "All leads"),
    h("span", { class: "avatar", "aria-hidden": "true" }, initials(contact?.name ?? "?")),
    h("div", { class: "record-name" }, h("h1", {}, contact?.name ?? lead.id), h("p", {}, [contact?.title, company?.name].filter(Boolean).join(", "))),
    says,
    h(
      "p",
      { class: "tags" },
      owner,
      account?.strategic === true && h("span", {}, "Strategic"),
      account?.existing_customer === true && h("span", {}, "Customer"),
      account?.tier != null && h("span", {}, humanised(account.tier)),
      zone != null && h("span", {}, `${clock(now, zone)} in ${humanised(zone.split("/").at(-1) ?? zone)}`),
    ),
  );
}

/// A mail address may break behind its @ rather than anywhere.
function broken(value: Held<string>): Child {
  const at = (value ?? "").indexOf("@") + 1;
  return at === 0 ? value : [value?.slice(0, at), document.createElement("wbr"), value?.slice(at)];
}

function fields(lead: Lead): Child {
  const { contact, company, deal, nurture } = lead;
  const block = (title: string, rows: readonly (readonly [string, Held<string>])[]) => {
    const known = rows.filter(([, value]) => value != null && value !== "");
    if (known.length === 0) return null;
    return h("section", { class: "block" }, h("h2", {}, title), h("dl", {}, known.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, broken(value))))));
  };
  return [
    block("Contact", [
      ["Email", contact?.email],
      ["Phone", contact?.phone],
      ["Language", language(contact?.language)],
      ["Country", country(contact?.country)],
      ["Time zone", contact?.timezone],
      ["Call consent", contact?.call_consent == null ? undefined : humanised(contact.call_consent)],
      ["Opted out", contact?.opted_out === true ? "Yes" : undefined],
    ]),
    block("Company", [
      ["Industry", company?.industry],
      ["Employees", company?.employees?.toLocaleString("en")],
      ["Revenue", money(company?.annual_revenue)],
      ["Domain", company?.domain],
      ["Seat", country(company?.country)],
    ]),
    block("Deal", [
      ["Value", money(deal?.value)],
      ["Seats", deal?.seats?.toLocaleString("en")],
      ["Stage", deal?.stage],
      ["Close date", deal?.close_date],
    ]),
    block("Sequence", [
      ["Touches", nurture == null ? undefined : `${nurture.touches_done ?? 0} of ${nurture.touches_planned ?? "?"}`],
      ["Started", nurture?.started_at == null ? undefined : dateTime(nurture.started_at)],
    ]),
  ];
}
