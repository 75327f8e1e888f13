#include "core/detect/merge.h"

#include <algorithm>

#include "core/detect/calm.h"
#include "core/detect/grievances.h"
#include "core/detect/ratings.h"
#include "core/policy/language_phrases.h"
#include "core/text/key_table.h"

namespace baton {
namespace {

/// Of the model's strength for a request: what it needs beside words that ask for a person, and without any.
constexpr std::int64_t enough_for_sure_words = 20, enough_for_words = 30, sure_without_words = 65, sure_of_more = 90;
constexpr std::int64_t weight_of_words = 80;
/// What intent needs, in the same order.
constexpr std::int64_t enough_for_asks = 45, sure_without_asks = 62, sure_against_asks = 80;

void add_to_trigger(Reading& reading, TriggerKind kind, const Finding& finding) {
  TriggerReading& trigger = reading.triggers[static_cast<std::size_t>(kind)];
  const auto weaker = [&](const Finding& other) { return other.weight < finding.weight; };
  trigger.findings.insert(std::find_if(trigger.findings.begin(), trigger.findings.end(), weaker), finding);
  trigger.strength = std::max(trigger.strength, finding.weight);
  trigger.fired = trigger.fired || finding.weight >= phrase_firing_weight;
}

/// What the model found for it is something else.
void drop(TriggerReading& trigger) {
  constexpr std::int64_t not_fired = 50;
  trigger.findings.clear();
  trigger.fired = false;
  trigger.strength = std::min(trigger.strength, not_fired);
}

void add_to_contact(Reading& reading, bool Reading::*claim, const Finding& finding) {
  reading.contact.push_back(finding);
  if (finding.weight >= phrase_firing_weight) reading.*claim = true;
}

void add_phrase(const PhraseFinding& phrase, Reading& reading) {
  switch (phrase.meaning) {
    case PhraseMeaning::request:
      return add_to_trigger(reading, TriggerKind::request, phrase.finding);
    case PhraseMeaning::emotional:
      return add_to_trigger(reading, TriggerKind::emotional, phrase.finding);
    case PhraseMeaning::intent:
      return add_to_trigger(reading, TriggerKind::intent, phrase.finding);
    case PhraseMeaning::complexity:
      return add_to_trigger(reading, TriggerKind::complexity, phrase.finding);
    case PhraseMeaning::value:
      return add_to_trigger(reading, TriggerKind::value, phrase.finding);
    case PhraseMeaning::opt_out:
      return add_to_contact(reading, &Reading::opt_out, phrase.finding);
    case PhraseMeaning::do_not_call:
      return add_to_contact(reading, &Reading::do_not_call, phrase.finding);
    case PhraseMeaning::pain_point:
      reading.pain_points.push_back(phrase.finding);
      return;
    case PhraseMeaning::objection:
      reading.objections.push_back(phrase.finding);
      return;
    case PhraseMeaning::buying_signal:
      reading.buying_signals.push_back(phrase.finding);
      return;
    case PhraseMeaning::nothing:
      return;
  }
}

bool shows(const std::vector<Finding>& contact, std::string_view what) {
  return std::any_of(contact.begin(), contact.end(), [&](const Finding& finding) { return finding.signal.starts_with(what); });
}

}  // namespace

std::int64_t surest_enough(std::string_view language) {
  if (language.empty() || language == "en") return 0;
  constexpr std::int64_t sure = 70, never = 101;
  return policy::has_phrases(language) ? sure : never;
}

void keep_sure(Reading& reading, std::int64_t least_weight) {
  if (least_weight == 0) return;
  const auto unsure = [&](const Finding& finding) { return finding.weight < least_weight; };
  for (TriggerReading& trigger : reading.triggers) {
    std::erase_if(trigger.findings, unsure);
    if (trigger.fired && trigger.findings.empty()) trigger = {};
  }
  for (ElementReading& element : reading.elements) {
    std::erase_if(element.findings, unsure);
    if (element.findings.empty()) element = {};
  }
  std::erase_if(reading.contact, unsure);
  reading.opt_out = reading.opt_out && shows(reading.contact, "opt_out");
  reading.do_not_call = reading.do_not_call && shows(reading.contact, "do_not_call");
}

void settle_contact(const ContactWishes& contact, Reading& reading) {
  constexpr std::int64_t sure = 60, sure_of_more = 85;
  bool out = false, no_calls = false;
  for (const PhraseFinding& wish : contact.wishes) (wish.meaning == PhraseMeaning::opt_out ? out : no_calls) = true;
  const auto unsure = [&](const Finding& finding) {
    const bool of_all = finding.signal.starts_with("opt_out");
    const bool limited = of_all ? contact.limited_opt_out : contact.limited_do_not_call;
    return finding.weight < (limited ? sure_of_more : sure) && !(of_all ? out : no_calls);
  };
  std::erase_if(reading.contact, unsure);
  reading.opt_out = shows(reading.contact, "opt_out");
  reading.do_not_call = shows(reading.contact, "do_not_call");
  for (const PhraseFinding& wish : contact.wishes)
    if (!(wish.meaning == PhraseMeaning::opt_out ? reading.opt_out : reading.do_not_call)) add_phrase(wish, reading);
}

bool is_intent_open(const Reading& reading) {
  const std::int64_t strength = reading.triggers[static_cast<std::size_t>(TriggerKind::intent)].strength;
  return strength >= enough_for_asks && strength < sure_against_asks;
}

void settle_intent(const TradeAsks& asks, const Slots& slots, Reading& reading) {
  TriggerReading& intent = reading.triggers[static_cast<std::size_t>(TriggerKind::intent)];
  if (!asks.asked) {
    if (intent.strength < (asks.taken_away ? sure_against_asks : sure_without_asks)) drop(intent);
    return;
  }
  const TradeAsk& one = *asks.asked;
  if (!intent.fired)
    add_to_trigger(reading, TriggerKind::intent, {one.signal, slots.words->where(one.first, one.last), weight_of_words});
}

bool is_request_open(const Reading& reading) {
  const std::int64_t strength = reading.triggers[static_cast<std::size_t>(TriggerKind::request)].strength;
  return strength >= enough_for_sure_words && strength < sure_of_more;
}

void settle_request(const PersonRequests& requests, const Slots& slots, Reading& reading) {
  TriggerReading& request = reading.triggers[static_cast<std::size_t>(TriggerKind::request)];
  const std::vector<PersonRequest>& asked = requests.asked;
  if (asked.empty() && request.strength < (requests.taken_away ? sure_of_more : sure_without_words)) drop(request);
  if (asked.empty() || request.fired) return;
  const auto sure = std::find_if(asked.begin(), asked.end(), [](const PersonRequest& one) { return one.sure; });
  if (sure == asked.end() && request.strength < enough_for_words) return;
  const PersonRequest& one = sure == asked.end() ? asked.front() : *sure;
  add_to_trigger(reading, TriggerKind::request, {one.signal, slots.words->where(one.first, one.last), weight_of_words});
}

void settle_emotional(const Slots& slots, const Turns& turns, Reading& reading) {
  constexpr std::int64_t weight = 80, weight_of_grievance = 65, doubtful = 28, sure = 85, sure_beside_opt_out = 58;
  TriggerReading& emotional = reading.triggers[static_cast<std::size_t>(TriggerKind::emotional)];
  if (emotional.strength >= sure) return;
  const RatingAnswer answer = find_rating(slots);
  if (answer.rating == Rating::bad) {
    if (emotional.strength < weight)
      add_to_trigger(reading, TriggerKind::emotional,
                     {"emotional.disappointment", slots.words->where(answer.first, answer.last), weight});
    return;
  }
  const bool may_grieve = !emotional.fired && emotional.strength >= doubtful;
  const text::WordSpan grievance = may_grieve ? find_grievance(slots, turns) : text::WordSpan();
  if (!emotional.fired && grievance.first == grievance.last) return;
  const bool merely_leaves = reading.opt_out && emotional.strength < sure_beside_opt_out;
  if (answer.rating == Rating::good || merely_leaves || is_calm(slots)) return drop(emotional);
  if (!emotional.fired)
    add_to_trigger(reading, TriggerKind::emotional,
                   {"emotional.frustration", slots.words->where(grievance.first, grievance.last), weight_of_grievance});
}

namespace {

enum CostWord : std::int64_t {
  pays = 1,      ///< Says that money goes out, or in, as it does all the time.
  may_pay = 2,   ///< Makes that a readiness to pay.
  is_every = 4,  ///< What comes after it is how often.
};
constexpr text::WordGroup cost_words[] = {
    {pays, "pay pays paying earn earns earning"},
    {may_pay,
     "can could would will might may should i'd we'd i'll we'll they'd they'll able happy glad willing ready prepared "
     "going want like love budget if"},
    {is_every, "a an per each every / annually yearly monthly weekly pa"},
};
const text::KeyTable<cost_words, text::Twice::combine> costs;

/// "We pay a clerk 28,000 a year": what goes out already, month by month, is not put aside for something new.
bool is_running_cost(const Slots& slots, std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t farthest = 8;
  bool every = false;
  for (std::uint32_t at = first; at <= last && at < slots.keys.size(); ++at)
    every = every || (costs.find(slots.keys[at]) & is_every) != 0;
  if (!every) return false;
  bool pays_now = false;
  for (std::uint32_t back = 1; back <= farthest && back <= first; ++back) {
    const std::uint32_t at = first - back;
    if (slots.words->list[at].kind == text::WordKind::mark && (*slots.words)[at] != "$" && (*slots.words)[at] != "'") break;
    const std::int64_t kind = costs.find(slots.keys[at]);
    if ((kind & may_pay) != 0) return false;
    pays_now = pays_now || (kind & pays) != 0;
  }
  return pays_now;
}

}  // namespace

void drop_spent_money(const Slots& slots, Reading& reading) {
  const auto is_spent = [&](const Finding& finding) {
    std::uint32_t first = 0, last = 0;
    for (const text::Quantity& quantity : slots.quantities)
      if (quantity.where.begin >= finding.where.begin && quantity.where.end <= finding.where.end)
        first = last == 0 ? quantity.first : first, last = quantity.last;
    if (last == first) return false;
    return (scope_over(slots.scopes, first, last) & scope_past) != 0 || is_running_cost(slots, first, last);
  };
  ElementReading& budget = reading.elements[static_cast<std::size_t>(Element::budget)];
  if (budget.findings.empty()) return;
  std::erase_if(budget.findings, is_spent);
  if (budget.findings.empty()) budget = {};
}

void drop_plain_words(const std::vector<PhraseFinding>& phrases, Reading& reading) {
  for (const PhraseFinding& phrase : phrases) {
    if (phrase.meaning != PhraseMeaning::nothing) continue;
    const text::ByteRange plain = phrase.finding.where;
    const auto touches = [&](const Finding& finding) {
      return finding.where.begin < plain.end && plain.begin < finding.where.end;
    };
    for (TriggerReading& trigger : reading.triggers) {
      std::erase_if(trigger.findings, touches);
      if (!trigger.fired || !trigger.findings.empty()) continue;
      trigger.fired = false;
      trigger.strength = 0;
    }
    const std::size_t contacts = reading.contact.size();
    std::erase_if(reading.contact, touches);
    if (reading.contact.size() != contacts && reading.contact.empty()) reading.opt_out = reading.do_not_call = false;
  }
}

void add_phrases(const std::vector<PhraseFinding>& phrases, Reading& reading) {
  for (const PhraseFinding& phrase : phrases) add_phrase(phrase, reading);
}

}  // namespace baton
