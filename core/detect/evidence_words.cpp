#include "core/detect/evidence_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace baton {
namespace {

/// The run of words with the largest sum, each word costing a little.
text::WordSpan strongest_run(const Unit& unit, const std::vector<std::int32_t>& contributions) {
  constexpr std::int32_t cost = 2 * 16;
  text::WordSpan best{unit.first, unit.first + 1};
  std::int64_t best_sum = INT64_MIN, sum = 0;
  std::uint32_t first = unit.first;
  for (std::uint32_t i = unit.first; i < unit.last; ++i) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += contributions[i - unit.first] - cost;
    if (sum > best_sum) {
      best_sum = sum;
      best = {first, i + 1};
    }
  }
  return best;
}

bool is_mark(const Slots& slots, std::uint32_t word) { return slots.words->list[word].kind == text::WordKind::mark; }

/// Marks that belong to what is said and stay at its ends: currency before a number, the question mark after a question.
bool keeps(const Slots& slots, std::uint32_t word) {
  const std::string_view mark = (*slots.words)[word];
  return mark == "?" || mark == "$" || mark == "£" || mark == "€" || mark == "₹" || mark == "¥" || mark == "%";
}

text::WordSpan trimmed(const Slots& slots, text::WordSpan span) {
  while (span.last - span.first > 1 && is_mark(slots, span.first) && !keeps(slots, span.first)) ++span.first;
  while (span.last - span.first > 1 && is_mark(slots, span.last - 1) && !keeps(slots, span.last - 1)) --span.last;
  return span;
}

struct NamedClass {
  WordClass word_class;
  std::string_view name;
};

/// The name whose class most words have; the first of equals; `otherwise` when none has any.
template <std::size_t N>
std::string_view commonest(const Lexicon& lexicon, const Slots& slots, const text::WordSpan& words,
                           const std::array<NamedClass, N>& names, std::string_view otherwise) {
  std::array<int, N> counts{};
  const auto count = [&](std::uint64_t classes) {
    for (std::size_t i = 0; i < N; ++i) counts[i] += (classes & bit(names[i].word_class)) != 0;
  };
  for (std::uint32_t i = words.first; i < words.last; ++i) {
    const std::uint32_t one = short_key(slots.keys[i]);
    count(lexicon.classes(one));
    if (i + 1 < words.last) count(lexicon.classes(join_hashes(one, short_key(slots.keys[i + 1]))));
  }
  const auto best = std::max_element(counts.begin(), counts.end());
  return *best == 0 ? otherwise : names[static_cast<std::size_t>(best - counts.begin())].name;
}

constexpr std::array request_names = {NamedClass{WordClass::call, "request.call"}, NamedClass{WordClass::meet, "request.meeting"},
                                      NamedClass{WordClass::person, "request.person"}};
constexpr std::array emotional_names = {NamedClass{WordClass::anger, "emotional.anger"},
                                        NamedClass{WordClass::confusion, "emotional.confusion"},
                                        NamedClass{WordClass::letdown, "emotional.disappointment"}};
constexpr std::array intent_names = {NamedClass{WordClass::demo, "intent.demo"}, NamedClass{WordClass::trial, "intent.trial"},
                                     NamedClass{WordClass::price, "intent.price"},
                                     NamedClass{WordClass::contract, "intent.contract"},
                                     NamedClass{WordClass::buy, "intent.order"}};
constexpr std::array complexity_names = {
    NamedClass{WordClass::legal, complexity_legal},          NamedClass{WordClass::procurement, complexity_legal},
    NamedClass{WordClass::approval, complexity_approval},    NamedClass{WordClass::custom, complexity_commercial},
    NamedClass{WordClass::billing, complexity_commercial},   NamedClass{WordClass::discount, complexity_commercial},
    NamedClass{WordClass::technology, complexity_technical}, NamedClass{WordClass::security, complexity_technical}};
constexpr std::array value_names = {NamedClass{WordClass::sites, "value.sites"}, NamedClass{WordClass::seats, "value.seats"},
                                    NamedClass{WordClass::employees, "value.employees"},
                                    NamedClass{WordClass::money, "value.money"},
                                    NamedClass{WordClass::large, "value.organisation"}};

}  // namespace

text::WordSpan strongest_words(const Slots& slots, const Unit& unit, const std::vector<std::int32_t>& contributions) {
  const text::WordSpan run = strongest_run(unit, contributions);
  const auto ends_after = [](const text::WordSpan& clause, std::uint32_t word) { return clause.last <= word; };
  text::WordSpan span = run;
  const auto first = std::lower_bound(slots.clauses.begin(), slots.clauses.end(), run.first, ends_after);
  const auto last = std::lower_bound(slots.clauses.begin(), slots.clauses.end(), run.last - 1, ends_after);
  if (first != slots.clauses.end()) span.first = std::max(unit.first, std::min(span.first, first->first));
  if (last != slots.clauses.end()) span.last = std::min(unit.last, std::max(span.last, last->last));
  return trimmed(slots, span);
}

std::string signal_of(const Lexicon& lexicon, const Slots& slots, Head head, const text::WordSpan& words) {
  const auto name = [&](const auto& names, std::string_view otherwise) {
    return std::string(commonest(lexicon, slots, words, names, otherwise));
  };
  switch (head) {
    case Head::request:
      return name(request_names, "request.person");
    case Head::emotional:
      return name(emotional_names, "emotional.frustration");
    case Head::intent:
      return name(intent_names, "intent.interest");
    case Head::complexity:
      return name(complexity_names, complexity_technical);
    case Head::value:
      return name(value_names, "value.size");
    case Head::budget_confirmed:
      return "budget.confirmed";
    case Head::authority_confirmed:
      return "authority.confirmed";
    case Head::need_confirmed:
      return "need.confirmed";
    case Head::timeline_confirmed:
      return "timeline.confirmed";
    case Head::opt_out:
      return "opt_out.words";
    case Head::do_not_call:
      return "do_not_call.words";
    case Head::budget_mentioned:
      return "budget.mentioned";
    case Head::authority_mentioned:
      return "authority.mentioned";
    case Head::need_mentioned:
      return "need.mentioned";
    case Head::timeline_mentioned:
      return "timeline.mentioned";
    case Head::budget_negative:
      return "budget.negative";
    case Head::authority_negative:
      return "authority.negative";
    case Head::need_negative:
      return "need.negative";
    case Head::timeline_negative:
      return "timeline.negative";
  }
  return {};
}

}  // namespace baton
