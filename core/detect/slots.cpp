#include "core/detect/slots.h"

#include <algorithm>

#include "core/detect/languages.h"
#include "core/policy/language_phrases.h"
#include "core/policy/language_tags.h"

namespace baton {
namespace {

/// "1 November" is a date; its 1 is no amount.
void drop_numbers_in_dates(std::vector<text::Quantity>& quantities, const std::vector<text::DateMention>& dates) {
  std::size_t next = 0;
  const auto in_date = [&](const text::Quantity& quantity) {
    while (next < dates.size() && dates[next].last <= quantity.first) ++next;
    return next < dates.size() && dates[next].first < quantity.last && quantity.kind == text::QuantityKind::number;
  };
  quantities.erase(std::remove_if(quantities.begin(), quantities.end(), in_date), quantities.end());
}

/// The primary part of a host's tag, as the same text with static storage that `identify_language` gives.
std::string_view known_language(std::string_view tag) {
  constexpr auto& known = policy::language_tags;
  const std::string_view primary = tag.substr(0, tag.find('-'));
  const auto found = std::find(std::begin(known), std::end(known), primary);
  return found == std::end(known) ? std::string_view() : *found;
}

/// A short answer is in the language of the question, where that is one of the built-in phrases'. English is what is read anyway.
std::string_view language_of_conversation(const Slots& slots) {
  const std::string_view language = identify_language(slots.previous, slots.our_words, slots.our_keys);
  return policy::has_phrases(language) ? language : std::string_view();
}

}  // namespace

Slots read_slots(const Utterance& said, const text::Words& words) {
  Slots slots;
  slots.words = &words;
  slots.previous = said.previous;
  slots.our_words = text::split_words(said.previous);
  slots.our_keys = text::keys_of(slots.our_words);
  slots.keys = text::keys_of(words);
  const WordRoles roles = roles_of(slots.keys);
  slots.clauses = split_clauses(words, roles);
  slots.scopes = scopes_of(words, slots.keys, roles, slots.clauses);
  slots.dates = text::find_dates(words, slots.keys, said.at.ms);
  slots.quantities = text::find_quantities(words, slots.keys);
  drop_numbers_in_dates(slots.quantities, slots.dates);
  slots.language = identify_language(said.text, words, slots.keys);
  if (slots.language.empty()) slots.language = known_language(said.language);
  if (slots.language.empty() && !said.previous.empty()) slots.language = language_of_conversation(slots);
  return slots;
}

}  // namespace baton
