/// One lead: its fields, its story, a box to carry the story on, and Baton's panel.
import type { Lead } from "../../src/engine/index.js";
import { h, type Child } from "../../src/widget/dom.js";
import { initials } from "../../src/widget/format.js";
import { humanised } from "../../src/widget/words/contract/index.js";
import { composer } from "./composer.js";
import { clock, country, dateTime, language, money, type Held } from "./format.js";
import { badge } from "./list.js";
import { viewer, type Store } from "./store.js";
import { showEvidence, timeline } from "./timeline.js";

export function recordPage(store: Store, id: string, clockMoved: () => void): HTMLElement {
  const panel = document.createElement("baton-handoff");
  const story = h("div", { class: "story", role: "region", "aria-label": "What was said and done", tabindex: 0 });
  const says = h("p", { class: "record-says" });
  const undo = h("button", { type: "button", class: "plain", click: () => update(store.restore(id)) }, "Reset conversation");

  const update = (lead: Lead | undefined) => {
    if (lead === undefined) return;
    story.replaceChildren(timeline(lead));
    showNewest(story);
    undo.hidden = !store.isChanged(id);
    panel.asOf = store.now;
    panel.lead = lead;
    clockMoved();
  };
  panel.engine = store.engine;
  panel.roster = store.roster;
  panel.timeZone = viewer.timeZone;
  panel.addEventListener("baton-assessed", (event) => {
    store.results.set(id, { assessment: event.detail });
    says.replaceChildren(...[badge(event.detail)].flat(2).filter((one): one is Node => one instanceof Node));
  });
  panel.addEventListener("baton-evidence", (event) => showEvidence(story, store.leads.get(id), event.detail));

  const lead = store.leads.get(id);
  update(lead);
  return h(
    "div",
    { class: "page page-record" },
    lead === undefined ? null : header(lead, store.now, says),
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

/// The newest words are what a rep looks for; the story has a scroll of its own where there is room for one.
function showNewest(story: HTMLElement): void {
  requestAnimationFrame(() => (story.scrollTop = story.scrollHeight));
}

function header(lead: Lead, now: string, says: HTMLElement): HTMLElement {
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
