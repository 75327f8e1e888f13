#include "core/detect/asked_elements.h"

#include <algorithm>

#include "core/detect/asked_words.h"

namespace baton {
namespace answering {
namespace {

using text::WordSpan;

const text::KeyTable<question_words, text::Twice::combine> known_questions;
const text::KeyTable<answer_words, text::Twice::combine> known_answers;

constexpr std::uint32_t longest_question = 26, longest_answer = 24, opening_words = 3;

enum class Form : std::uint8_t { none, open, polar, others };

/// What we asked about, and in what form.
struct Question {
  Form authority = Form::none, budget = Form::none, timeline = Form::none;
  bool any() const { return authority != Form::none || budget != Form::none || timeline != Form::none; }
};

/// `first` is what comes first, who or the prospect: "are you the one who signs" asks whether.
Form authority_asked(std::int64_t all, std::int64_t first) {
  if ((all & decides) == 0 || (all & (when | manner | denies | time)) != 0) return Form::none;
  if ((first & who) != 0) return (all & others) != 0 ? Form::others : Form::open;
  return (first & you) != 0 && (all & needs) == 0 ? Form::polar : Form::none;
}

Question question_of(std::string_view previous) {
  const text::Words words = text::split_words(previous);
  if (words.sentences.empty()) return {};
  const WordSpan& sentence = words.sentences.back();
  if (words[sentence.last - 1] != "?" || sentence.last - sentence.first > longest_question) return {};
  std::int64_t all = 0, first = 0, before = 0;
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if (words.list[at].kind != text::WordKind::word) continue;
    const std::int64_t asks = known_questions.find(text::key_of(words[at]));
    if (first == 0) first = (before & your) != 0 && (asks & decides) != 0 ? std::int64_t{you} : asks & (who | you);
    all |= asks;
    before = asks;
  }
  if ((all & (contact | gone | either)) != 0) return {};
  const bool short_name = sentence.last - sentence.first <= opening_words;  // "Budget?"
  Question asked;
  asked.authority = authority_asked(all, first);
  if ((all & money) != 0 && (all & denies) == 0) asked.budget = (all & amount) != 0 || short_name ? Form::open : Form::polar;
  if ((all & time) != 0 || ((all & when) != 0 && (all & begins) != 0)) asked.timeline = Form::open;
  return asked;
}

/// The first words of the message, up to its second sentence where the first is short.
struct Answer {
  WordSpan words;
  std::int64_t opening = 0;  ///< What the first words are.
  std::int64_t all = 0;
  bool asks_back = false, denies_self = false;
  bool names_self = false;  ///< Somewhere in the message.
  std::uint32_t count = 0;  ///< Words, without marks.
};

Answer answer_of(const Slots& slots) {
  Answer answer;
  const std::vector<WordSpan>& sentences = slots.words->sentences;
  answer.words = sentences.front();
  constexpr std::uint32_t short_sentence = 4;
  if (sentences.size() > 1 && answer.words.last - answer.words.first <= short_sentence) answer.words.last = sentences[1].last;
  std::int64_t before = 0;
  for (std::uint32_t at = answer.words.first; at < answer.words.last; ++at) {
    if (slots.words->list[at].kind == text::WordKind::mark) {
      answer.asks_back = answer.asks_back || (*slots.words)[at] == "?";
      continue;
    }
    const std::int64_t says = known_answers.find(slots.keys[at]);
    answer.denies_self = answer.denies_self || ((says & self) != 0 && (before & no) != 0);
    if (answer.count++ < opening_words) answer.opening |= says;
    answer.all |= says;
    before = says;
  }
  answer.names_self = std::any_of(slots.keys.begin(), slots.keys.end(), [](text::WordKey key) { return (known_answers.find(key) & self) != 0; });
  return answer;
}

ElementStatus authority_in(Form form, const Answer& answer) {
  if ((answer.all & (unsure | back)) != 0) return ElementStatus::unknown;
  if (answer.denies_self || (answer.all & above) != 0) return ElementStatus::negative;
  const bool me = (answer.all & self) != 0;
  if (form == Form::polar) {
    if ((answer.opening & (no | wishes)) != 0) return ElementStatus::negative;
    const bool agrees = (answer.opening & yes) != 0 || (me && answer.count <= opening_words);
    return agrees && (answer.all & turns) == 0 ? ElementStatus::confirmed : ElementStatus::unknown;
  }
  if (me) {
    if ((answer.opening & self) == 0 && answer.count > 6) return ElementStatus::unknown;
    return (answer.all & joins) != 0 ? ElementStatus::mentioned : ElementStatus::confirmed;
  }
  constexpr std::uint32_t names_somebody = 14;
  if (answer.count > names_somebody || answer.names_self || (answer.opening & (no | yes)) != 0) return ElementStatus::unknown;
  return form == Form::others || (answer.all & joins) != 0 ? ElementStatus::mentioned : ElementStatus::negative;
}

/// The first amount of money in the answer, or a bare number.
const text::Quantity* amount_in(const Slots& slots, const Answer& answer) {
  for (const text::Quantity& quantity : slots.quantities) {
    const bool counts = quantity.kind == text::QuantityKind::money || quantity.kind == text::QuantityKind::number;
    if (counts && quantity.first >= answer.words.first && quantity.last <= answer.words.last) return &quantity;
  }
  return nullptr;
}

/// Something was said of it, unless they know nothing or ask us.
ElementStatus said_of(const Answer& answer) {
  return (answer.opening & no) != 0 || (answer.all & back) != 0 ? ElementStatus::unknown : ElementStatus::mentioned;
}

ElementAnswer budget_in(Form form, const Slots& slots, const Answer& answer) {
  if ((answer.all & unsure) != 0) return {said_of(answer), answer.words};
  const text::Quantity* const amount = amount_in(slots, answer);
  const bool denied = (answer.opening & no) != 0;
  if (amount != nullptr) {
    if (denied || (slots.scopes[amount->first] & scope_not_meant) != 0 || form != Form::open) return {};
    return {ElementStatus::confirmed, {amount->first, amount->last}};
  }
  if (denied) return {ElementStatus::negative, answer.words};
  const bool agrees = form == Form::polar && (answer.opening & yes) != 0 && (answer.all & turns) == 0;
  return agrees ? ElementAnswer{ElementStatus::confirmed, answer.words} : ElementAnswer{};
}

ElementAnswer timeline_in(const Slots& slots, const Answer& answer) {
  if ((answer.all & (unsure | vague)) != 0) return {said_of(answer), answer.words};
  if ((answer.opening & no) != 0) return {};
  for (const text::DateMention& date : slots.dates)
    if (!date.past && !date.vague && date.first >= answer.words.first && date.last <= answer.words.last &&
        (slots.scopes[date.first] & scope_not_meant) == 0)
      return {ElementStatus::confirmed, {date.first, date.last}};
  const bool named = (answer.opening & until) != 0 && answer.count <= 10;
  return named ? ElementAnswer{ElementStatus::confirmed, answer.words} : ElementAnswer{};
}

}  // namespace
}  // namespace answering

std::array<ElementAnswer, element_count> read_element_answers(const Slots& slots) {
  std::array<ElementAnswer, element_count> answers;
  if (slots.previous.empty() || slots.words->sentences.empty()) return answers;
  const answering::Answer answer = answering::answer_of(slots);
  if (answer.count == 0 || answer.count > answering::longest_answer || answer.asks_back) return answers;
  const answering::Question question = answering::question_of(slots.previous);
  if (question.authority != answering::Form::none)
    answers[static_cast<std::size_t>(Element::authority)] = {answering::authority_in(question.authority, answer), answer.words};
  if (question.budget != answering::Form::none)
    answers[static_cast<std::size_t>(Element::budget)] = answering::budget_in(question.budget, slots, answer);
  if (question.timeline != answering::Form::none)
    answers[static_cast<std::size_t>(Element::timeline)] = answering::timeline_in(slots, answer);
  return answers;
}

}  // namespace baton
