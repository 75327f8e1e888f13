#include "core/brief/facts.h"

#include <algorithm>

#include "core/brief/figures.h"
#include "core/brief/labels.h"
#include "core/brief/people.h"
#include "core/brief/person.h"
#include "core/brief/terms.h"
#include "core/brief/wishes.h"
#include "core/model/order.h"

namespace baton::briefing {
namespace {

/// Collects facts from fields of the record; an empty field gives none.
class Fields {
 public:
  void add(const char* name, const char* pointer, const std::string& value) { add(name, pointer, value, value); }

  void add(const char* name, const char* pointer, const std::string& value, const std::string& shown) {
    const std::string text = shortened(shown, 120);
    if (!text.empty()) facts.push_back({name, text, {evidence_of_field(pointer, value, "brief.field", 0)}});
  }

  std::vector<KeyFact> facts;
};

void add_person(Fields& fields, const Lead& lead) {
  const Contact& contact = lead.contact;
  fields.add("person", "/contact/name", contact.name);
  fields.add("title", "/contact/title", contact.title);
  fields.add("email", "/contact/email", contact.email);
  fields.add("phone", "/contact/phone", contact.phone.value);
  fields.add("language", "/contact/language", contact.language.value);
}

void add_place(Fields& fields, const Lead& lead) {
  const Contact& contact = lead.contact;
  if (!contact.country.value.empty())
    fields.add("place", "/contact/country", contact.country.value, place(contact.country, contact.region));
  else if (!contact.region.value.empty())
    fields.add("place", "/contact/region", contact.region.value);
  else if (!lead.company.country.value.empty())
    fields.add("place", "/company/country", lead.company.country.value, place(lead.company.country, lead.company.region));
  fields.add("time_zone", "/contact/timezone", contact.timezone.value);
}

void add_company(Fields& fields, const Lead& lead) {
  const Company& company = lead.company;
  fields.add("company", "/company/name", company.name);
  if (company.name.empty()) fields.add("company", "/company/domain", company.domain);
  fields.add("industry", "/company/industry", company.industry);
  if (company.employees)
    fields.add("size", "/company/employees", std::to_string(company.employees->value),
               counted(company.employees->value, "employee", "employees"));
  if (company.annual_revenue)
    fields.add("revenue", "/company/annual_revenue/amount", amount_field(*company.annual_revenue),
               amount(*company.annual_revenue) + " a year");
  const std::string tier = tier_name(lead.account.tier);
  if (!tier.empty()) fields.add("tier", "/account/tier", boost::describe::enum_to_string(lead.account.tier, ""), tier);
  if (lead.account.strategic) fields.add("strategic", "/account/strategic", "true", "strategic account");
  if (lead.account.existing_customer)
    fields.add("existing_customer", "/account/existing_customer", "true", "buys from us already");
}

void add_deal(Fields& fields, const Lead& lead, const Rep* rep) {
  const Deal& deal = lead.deal;
  if (deal.value)
    fields.add("deal", "/deal/value/amount", amount_field(*deal.value), amount(*deal.value) + " expected by the CRM");
  if (deal.seats)
    fields.add("seats", "/deal/seats", std::to_string(deal.seats->value), counted(deal.seats->value, "seat", "seats"));
  fields.add("stage", "/deal/stage", deal.stage);
  if (deal.close_date) fields.add("close_date", "/deal/close_date", day(*deal.close_date), day(*deal.close_date) + " in the CRM");
  const std::string& owner = lead.account.owner_id;
  fields.add("owner", "/account/owner_id", owner, rep && rep->id == owner ? rep->name : owner);
}

void add_elements(std::vector<KeyFact>& facts, const Material& material) {
  static constexpr const char* names[] = {"budget", "authority", "need", "timeline"};
  for (std::size_t i = 0; i < element_count; ++i) {
    const auto element = static_cast<Element>(i);
    const QualifiedElement& known = element_of(material.given.qualification, element);
    const Pieces& pieces = material.of(element);
    if (known.status == ElementStatus::unknown || pieces.empty()) continue;
    const bool from_crm = pieces.front().evidence.source.starts_with("field:");
    std::string text = pieces.front().text;
    if (from_crm && known.value && !known.value->empty()) text = shortened(*known.value, 120);
    KeyFact fact{names[i], standing(element, known.status) + ": " + text + (from_crm ? " (CRM)" : ""), {}};
    for (const Piece& piece : best(pieces, 2)) fact.evidence.push_back(piece.evidence);
    facts.push_back(std::move(fact));
  }
}

void add_channel(std::vector<KeyFact>& facts, const Material& material) {
  const Said* last = last_heard(material.given.conversation);
  if (!last) return;
  const Excerpt words = beginning(*last, 60);
  facts.push_back({"channel",
                   channel_name(last->message->channel) + ", last written " + stamp(last->message->at),
                   {evidence_in(*last->message, words.where, "brief.channel", 0)}});
  if (last->message->channel == Channel::call) facts.back().text = "telephone, last spoken " + stamp(last->message->at);
}

void add_said(std::vector<KeyFact>& facts, const Material& material) {
  for (const Piece& piece : best(material.of(TriggerKind::value), 2))
    if (piece.said) facts.push_back({"scale", piece.text, {piece.evidence}});
  Pieces said = best(material.said, material.limits().said);
  sort_items(said, [](const Piece& a, const Piece& b) { return a.order < b.order; });
  for (const Piece& piece : said) {
    facts.push_back({"said", piece.text, {piece.evidence}});
    if (piece.asked_text.empty()) continue;
    facts.back().text += " (we asked: " + piece.asked_text + ")";
    facts.back().evidence.push_back(piece.asked);
  }
}

/// Internal notes: what a colleague wrote, under that colleague's name, never as the prospect's words.
void add_notes(std::vector<KeyFact>& facts, const Material& material) {
  if (!material.given.conversation.transcript) return;
  const auto& said = material.given.conversation.transcript->said;
  std::int64_t left = material.limits().notes;
  for (auto note = said.rbegin(); note != said.rend() && left > 0; ++note) {
    if (note->message->channel != Channel::note) continue;
    const Excerpt words = beginning(*note, material.limits().quote_characters);
    if (words.where.begin == words.where.end) continue;
    const std::string writer = note->message->name.empty() ? "A colleague" : shortened(note->message->name, 60);
    facts.push_back({"note",
                     writer + " noted on " + day(note->message->at) + ": " + words.text(note->message->text),
                     {evidence_in(*note->message, words.where, "brief.note", 0)}});
    --left;
  }
}

/// When they want to be called or met: in their words, with the days they mean.
void add_times(std::vector<KeyFact>& facts, const Material& material) {
  constexpr std::size_t most = 3;
  for (std::size_t i = 0; i < material.times.size() && i < most; ++i) {
    const NamedTime& time = material.times[i];
    std::string days;
    if (time.has_day && time.first_day) days = ", " + day(*time.first_day);
    if (!days.empty() && time.last_day != time.first_day) days += " to " + day(*time.last_day);
    facts.push_back({"time_named",
                     quoted(time.words) + days + (days.empty() ? ", said on " + day(time.said->message->at) : ""),
                     {evidence_in(*time.said->message, time.where, "brief.time", 80)}});
  }
}

/// How long they have waited for a person.
void add_waiting(std::vector<KeyFact>& facts, const Material& material) {
  const auto& since = material.verdict.since;
  if (!since || material.verdict.decision.action != Action::handoff || *since >= material.given.as_of) return;
  for (const Heard& heard : material.given.conversation.heard) {
    if (heard.said->message->at != *since) continue;
    const std::string span = duration(*since, material.given.as_of);
    if (span.empty()) return;
    return facts.push_back({"waiting",
                            span + ", since " + stamp(*since),
                            {evidence_in(*heard.said->message, beginning(*heard.said, 60).where, "brief.waiting", 0)}});
  }
}

/// Says of a long conversation that the brief has chosen.
void add_length(std::vector<KeyFact>& facts, const Material& material) {
  const Conversation& conversation = material.given.conversation;
  constexpr std::size_t long_from = 40;
  const std::size_t messages = conversation.heard.size() + conversation.told.size();
  if (messages < long_from || conversation.heard.empty()) return;
  const Said& first = *conversation.heard.front().said;
  facts.push_back({"conversation",
                   grouped(static_cast<std::int64_t>(messages)) + " messages, " +
                       grouped(static_cast<std::int64_t>(conversation.heard.size())) + " of theirs, since " +
                       day(first.message->at) + "; quoted is what weighs most, and of equals the newest",
                   {evidence_in(*first.message, beginning(first, 60).where, "brief.first", 0)}});
}

void add_meetings(std::vector<KeyFact>& facts, const Material& material) {
  const Transcript* transcript = material.given.conversation.transcript;
  if (!transcript) return;
  for (const Event* event : transcript->planned)
    if (event->kind == EventKind::meeting_booked || event->kind == EventKind::call)
      facts.push_back({"meeting",
                       "planned for " + stamp(event->at) + (event->subject.empty() ? "" : ": " + shortened(event->subject, 80)),
                       {evidence_of_event(*event, "brief.meeting", 0)}});
  for (auto event = transcript->done.rbegin(); event != transcript->done.rend(); ++event) {
    const bool held = (*event)->kind == EventKind::meeting_held, missed = (*event)->kind == EventKind::meeting_no_show;
    if (!held && !missed) continue;
    facts.push_back({"meeting",
                     (held ? "held on " : "missed by them on ") + day((*event)->at),
                     {evidence_of_event(**event, "brief.meeting", 0)}});
    break;
  }
}

void add_sequence(Fields& fields, const Material& material) {
  const Nurture& nurture = material.given.lead.nurture;
  if (nurture.touches_done <= 0) return;
  const std::int64_t planned =
      nurture.touches_planned ? nurture.touches_planned->value : material.given.policy.decide.nurture.touches_planned.value;
  fields.add("sequence", "/nurture/touches_done", std::to_string(nurture.touches_done.value),
             std::to_string(nurture.touches_done.value) + " of " + std::to_string(planned) + " touches made");
}

/// The last thing that happened to an earlier handoff.
void add_handoff(Fields& fields, const Lead& lead) {
  if (lead.handoffs.empty()) return;
  std::size_t last = 0;
  for (std::size_t i = 1; i < lead.handoffs.size(); ++i)
    if (lead.handoffs[i].at >= lead.handoffs[last].at) last = i;
  const std::string pointer = "/handoffs/" + std::to_string(last) + "/kind";
  std::string kind = boost::describe::enum_to_string(lead.handoffs[last].kind, "");
  std::string shown = kind;
  std::replace(shown.begin(), shown.end(), '_', ' ');
  fields.add("earlier_handoff", pointer.c_str(), kind, shown + " on " + day(lead.handoffs[last].at));
}

void append(std::vector<KeyFact>& to, std::vector<KeyFact>&& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

BriefLine who(const Lead& lead) {
  BriefLine line;
  const auto support = [&](const char* pointer, const std::string& value) {
    line.evidence.push_back(evidence_of_field(pointer, value, "brief.field", 0));
  };
  const std::string company = shortened(lead.company.name.empty() ? lead.company.domain : lead.company.name, 60);
  const PersonName person = read_name(lead.contact.name);
  if (person.known()) {
    line.text = person.whole();
    support("/contact/name", lead.contact.name);
  } else if (!lead.contact.email.empty()) {
    line.text = shortened(lead.contact.email, 60);
    support("/contact/email", lead.contact.email);
  }
  std::string place;
  if (!clean(lead.contact.title).empty()) {
    place = shortened(lead.contact.title, 60);
    support("/contact/title", lead.contact.title);
  }
  if (!company.empty()) {
    place += (place.empty() ? "" : ", ") + company;
    const bool by_name = !lead.company.name.empty();
    support(by_name ? "/company/name" : "/company/domain", by_name ? lead.company.name : lead.company.domain);
  }
  if (!place.empty()) line.text = line.text.empty() ? "Somebody (" + place + ")" : line.text + " (" + place + ")";
  if (line.text.empty() && !lead.contact.phone.value.empty()) {
    line.text = shortened(lead.contact.phone.value, 40);
    support("/contact/phone", lead.contact.phone.value);
  }
  if (line.text.empty()) {
    line.text = "Lead " + shortened(lead.id, 60);
    line.evidence.push_back(record_evidence(lead));
  }
  return line;
}

std::vector<KeyFact> key_facts(const Material& material, const Rep* rep) {
  const Lead& lead = material.given.lead;
  Fields person, firm, rest;
  add_person(person, lead);
  add_company(firm, lead);
  add_place(firm, lead);
  add_deal(rest, lead, rep);
  add_sequence(rest, material);
  add_handoff(rest, lead);
  std::vector<KeyFact> facts = std::move(person.facts);
  append(facts, std::move(firm.facts));
  add_waiting(facts, material);
  add_times(facts, material);
  add_wishes(facts, material);
  add_people(facts, material);
  add_elements(facts, material);
  add_said(facts, material);
  add_notes(facts, material);
  append(facts, terms_used(material));
  add_meetings(facts, material);
  add_channel(facts, material);
  add_length(facts, material);
  append(facts, std::move(rest.facts));
  return facts;
}

const QualifiedElement& element_of(const Qualification& qualification, Element element) {
  switch (element) {
    case Element::budget:
      return qualification.budget;
    case Element::authority:
      return qualification.authority;
    case Element::need:
      return qualification.need;
    case Element::timeline:
      break;
  }
  return qualification.timeline;
}

}  // namespace baton::briefing
