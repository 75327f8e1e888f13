#include "core/brief/completeness.h"

#include <algorithm>
#include <optional>

#include "core/brief/facts.h"
#include "core/brief/introduction.h"
#include "core/brief/person.h"

namespace baton::briefing {
namespace {

/// In hundredths: known, half known, unknown.
constexpr std::int64_t all = 100, half = 50, nothing = 0;

/// The element of BANT that a piece of knowledge is.
std::optional<Element> element_in(Knowledge what) {
  switch (what) {
    case Knowledge::need:
      return Element::need;
    case Knowledge::authority:
      return Element::authority;
    case Knowledge::budget:
      return Element::budget;
    case Knowledge::timeline:
      return Element::timeline;
    case Knowledge::pain:
    case Knowledge::conversation:
    case Knowledge::why_now:
    case Knowledge::next_step:
    case Knowledge::company:
    case Knowledge::title:
    case Knowledge::size:
    case Knowledge::reach:
    case Knowledge::name:
    case Knowledge::language:
    case Knowledge::place:
    case Knowledge::open_questions:
      return std::nullopt;
  }
  return std::nullopt;
}

std::int64_t known_of(const Material& material, Element element) {
  switch (element_of(material.given.qualification, element).status) {
    case ElementStatus::unknown:
      return nothing;
    case ElementStatus::mentioned:
      return half;
    case ElementStatus::confirmed:
    case ElementStatus::negative:
      return all;  // That there is no budget is known too.
  }
  return nothing;
}

bool has_substance(const Conversation& conversation) {
  return std::any_of(conversation.heard.begin(), conversation.heard.end(),
                     [](const Heard& heard) { return heard.reading.substantial; });
}

bool has_fired(const Material& material) {
  return std::any_of(material.verdict.triggers.begin(), material.verdict.triggers.end(),
                     [](const Trigger& trigger) { return trigger.fired; });
}

bool knows_of_person(const Lead& lead, const Conversation& conversation, Knowledge what) {
  if (what == Knowledge::title) return !lead.contact.title.empty();
  if (what == Knowledge::reach) return !lead.contact.email.empty() || !lead.contact.phone.value.empty();
  if (what == Knowledge::name) return read_name(lead.contact.name).known();
  if (what == Knowledge::language) return !conversation.language.empty() || !lead.contact.language.value.empty();
  return !lead.contact.timezone.value.empty() || !lead.contact.country.value.empty() || !lead.company.country.value.empty();
}

bool knows(const Material& material, Knowledge what, const Nullable<BriefLine>& expectation) {
  const Lead& lead = material.given.lead;
  const Conversation& conversation = material.given.conversation;
  switch (what) {
    case Knowledge::need:
    case Knowledge::authority:
    case Knowledge::budget:
    case Knowledge::timeline:
      break;
    case Knowledge::pain:
      return !material.pains.empty();
    case Knowledge::conversation:
      return has_substance(conversation);
    case Knowledge::why_now:
      return has_fired(material);
    case Knowledge::next_step:
      return expectation.has_value();
    case Knowledge::company:
      return !lead.company.name.empty() || !lead.company.domain.empty();
    case Knowledge::size:
      return lead.company.employees || lead.deal.seats || lead.account.tier != Tier::unknown ||
             !material.of(TriggerKind::value).empty();
    case Knowledge::title:
    case Knowledge::reach:
    case Knowledge::name:
    case Knowledge::language:
    case Knowledge::place:
      return knows_of_person(lead, conversation, what);
    case Knowledge::open_questions:
      return !conversation.heard.empty();
  }
  return false;
}

std::int64_t known(const Material& material, Knowledge what, const Nullable<BriefLine>& expectation) {
  if (const auto element = element_in(what)) return known_of(material, *element);
  return knows(material, what, expectation) ? all : nothing;
}

/// Who buys from us already is not asked what they would need us for.
bool is_settled(const Lead& lead, Knowledge what) {
  return lead.account.existing_customer && (what == Knowledge::need || what == Knowledge::pain);
}

/// Our side has asked for it since the prospect's last word: asking again would only annoy.
bool is_being_asked(const Conversation& conversation, Knowledge what) {
  if (conversation.heard.empty() || !answered_last(conversation)) return false;
  const auto element = element_in(what);
  return element && conversation.told.back().reading.asks[static_cast<std::size_t>(*element)];
}

}  // namespace

Completeness completeness(const Material& material, const Nullable<BriefLine>& expectation) {
  Completeness result;
  std::int64_t have = 0, whole = 0;
  const auto most = static_cast<std::size_t>(material.limits().ask_next.value);
  // Who asks for a person or is upset is not questioned any further.
  const bool may_ask = !material.suppressed() && !material.fired(TriggerKind::request) && !material.fired(TriggerKind::emotional);
  for (const WarmthNeed& need : material.given.policy.brief.needs) {
    const std::int64_t part = known(material, need.what, expectation);
    have += need.weight * part;
    whole += need.weight * all;
    if (part == all) continue;
    const std::string code = boost::describe::enum_to_string(need.what, "");
    if (!need.missing.empty()) result.missing.push_back({code, part == half ? need.missing + " (only mentioned)" : need.missing});
    const Phrasing* question = in_their_language(need.ask, material);
    const bool ask = question && may_ask && !is_being_asked(material.given.conversation, need.what) &&
                     !is_settled(material.given.lead, need.what);
    if (ask && result.ask_next.size() < most) result.ask_next.push_back({code, question->text});
  }
  result.score.value = whole == 0 ? 0 : have * 100 / whole;
  return result;
}

}  // namespace baton::briefing
