#include "core/detect/asked_elements.h"

#include <algorithm>
#include <optional>

#include "core/detect/asked_words.h"

namespace baton {
namespace answering {
namespace {

using text::WordKind;
using text::WordSpan;

const text::KeyTable<question_words, text::Twice::combine> known_questions;
const text::KeyTable<answer_words, text::Twice::combine> known_answers;

constexpr std::uint32_t longest_question = 26, longest_answer = 24, opening_words = 3;

/// `spent`: not what they have, but what goes out.
enum class Form : std::uint8_t { none, open, polar, others, spent };

/// What we asked about, and in what form.
struct Question {
  Form authority = Form::none, budget = Form::none, timeline = Form::none;
};

/// The last sentence with a question mark among the marks at its end.
std::optional<WordSpan> last_question(const text::Words& words) {
  for (std::size_t i = words.sentences.size(); i-- > 0;) {
    const WordSpan& sentence = words.sentences[i];
    for (std::uint32_t at = sentence.last; at > sentence.first && words.list[at - 1].kind == WordKind::mark; --at)
      if (words[at - 1] == "?") return sentence;
  }
  return {};
}

/// Reads the words of our question in their order.
class Asking {
 public:
  Asking(const Slots& slots, const WordSpan& sentence) {
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at)
      if (slots.our_words.list[at].kind == WordKind::word) parts_.push_back(known_questions.find(slots.our_keys[at]));
    for (const std::int64_t part : parts_) all_ |= part;
  }

  Question run() const {
    Question asked;
    if ((all_ & no_plan) != 0) return asked;
    asked.budget = budget();
    if ((all_ & (gone | running)) != 0) return asked;
    if ((all_ & (denies | either)) == 0) asked.authority = authority();
    if ((all_ & time) != 0 || ((all_ & when) != 0 && (all_ & begins) != 0)) asked.timeline = Form::open;
    return asked;
  }

 private:
  bool is(std::size_t at, std::int64_t wanted) const { return at < parts_.size() && (parts_[at] & wanted) != 0; }

  bool decides_at(std::size_t at) const {
    return is(at, decides) || (is(at, signs) && !is(at + 1, off)) || (is(at, say) && at > 0 && is(at - 1, last_say));
  }

  Form budget() const {
    const bool planned = (all_ & money) != 0 || ((all_ & spends) != 0 && (all_ & plans) != 0);
    if ((all_ & running) != 0 && (all_ & (money | spends)) != 0) return Form::spent;
    if (!planned || (all_ & (denies | either)) != 0) return Form::none;
    if ((all_ & amount) != 0 || parts_.size() < opening_words) return Form::open;  // "Budget?"
    return (all_ & gone) != 0 ? Form::none : Form::polar;
  }

  /// "Who decides", "are you the one who signs", "is that your call".
  Form authority() const {
    if ((all_ & (when | manner | time)) != 0) return Form::none;
    constexpr std::size_t farthest = 4;
    std::size_t from_you = farthest + 1;
    bool whose = false;
    for (std::size_t at = 0; at < parts_.size(); ++at, ++from_you) {
      if (is(at, you)) from_you = 0;
      whose = whose || (is(at, who) && from_you > farthest);
      if (!decides_at(at)) continue;
      if (whose) return (all_ & others) != 0 ? Form::others : Form::open;
      const bool of_theirs = from_you <= farthest || (at > 0 && is(at - 1, your));
      if (of_theirs && (all_ & needs) == 0) return Form::polar;
    }
    return Form::none;
  }

  std::vector<std::int64_t> parts_;
  std::int64_t all_ = 0;
};

/// The first sentence of the message, and the second where the first is short.
struct Answer {
  WordSpan words;
  std::vector<std::int64_t> parts;  ///< One a word, none for marks.
  std::int64_t all = 0;
  std::int64_t verdict = 0;  ///< `yes` or `no`, whichever its first words say first.
  bool asks_back = false;

  bool has(std::int64_t wanted) const { return (all & wanted) != 0; }
  bool is(std::size_t at, std::int64_t wanted) const { return at < parts.size() && (parts[at] & wanted) != 0; }
};

std::int64_t verdict_of(const Answer& answer) {
  for (std::size_t at = 0; at < std::min<std::size_t>(answer.parts.size(), opening_words); ++at) {
    if (answer.is(at, yes)) return yes;
    if (answer.is(at, no)) return answer.is(at + 1, mild) || answer.is(at + 2, mild) ? 0 : std::int64_t{no};
  }
  return 0;
}

Answer answer_of(const Slots& slots) {
  constexpr std::uint32_t short_sentence = 4;
  const std::vector<WordSpan>& sentences = slots.words->sentences;
  Answer answer;
  answer.words = sentences.front();
  if (sentences.size() > 1 && answer.words.last - answer.words.first <= short_sentence) answer.words.last = sentences[1].last;
  for (std::uint32_t at = answer.words.first; at < answer.words.last; ++at) {
    if (slots.words->list[at].kind == WordKind::mark)
      answer.asks_back = answer.asks_back || (*slots.words)[at] == "?";
    else
      answer.parts.push_back(known_answers.find(slots.keys[at]));
  }
  for (const std::int64_t part : answer.parts) answer.all |= part;
  answer.verdict = verdict_of(answer);
  return answer;
}

/// "Me", "that would be me", "I do", "my call", "no one but me".
bool is_nobody_but_self(const Answer& answer) {
  const bool names_self = answer.has(self) || (answer.has(mine) && answer.has(power));
  const bool nobody_but = answer.is(0, no) && answer.has(but);
  const std::int64_t allowed = plain | self | mine | power | (nobody_but ? no | but : 0);
  return names_self &&
         std::all_of(answer.parts.begin(), answer.parts.end(), [&](std::int64_t one) { return (one & allowed) != 0; });
}

/// "Not me", "I don't", "above me".
bool denies_self(const Answer& answer) {
  constexpr std::size_t short_denial = 4;
  if (answer.has(above)) return true;
  for (std::size_t at = 0; at < answer.parts.size(); ++at) {
    if (answer.is(at, no) && answer.is(at + 1, self)) return true;
    if (answer.is(at, self) && answer.is(at + 1, no)) return answer.has(boss) || answer.parts.size() <= short_denial;
  }
  return false;
}

/// "Not sure", "let me check", "you tell me".
bool evades(const Answer& answer) {
  constexpr std::size_t short_answer = 6;
  return answer.parts.size() <= short_answer && answer.has(unsure | back);
}

ElementStatus authority_in(Form form, const Answer& answer) {
  if (answer.has(unsure | back)) return ElementStatus::unknown;
  if (is_nobody_but_self(answer)) return ElementStatus::confirmed;
  if (denies_self(answer)) return ElementStatus::negative;
  if (form == Form::polar) {
    if (answer.verdict == no || answer.has(wishes)) return ElementStatus::negative;
    return answer.verdict == yes && !answer.has(but) ? ElementStatus::confirmed : ElementStatus::unknown;
  }
  constexpr std::size_t names_somebody = 14, names_two = 10;
  if (answer.is(0, self)) {
    const bool another = answer.is(1, joins) && answer.parts.size() <= names_two;
    return another ? ElementStatus::mentioned : ElementStatus::unknown;
  }
  if (answer.has(self) || !answer.has(boss) || answer.parts.size() > names_somebody || answer.verdict != 0)
    return ElementStatus::unknown;
  return form == Form::others || answer.has(joins) ? ElementStatus::mentioned : ElementStatus::negative;
}

/// The first amount of money in the answer; of an answer of few words any number.
const text::Quantity* amount_in(const Slots& slots, const Answer& answer) {
  const auto find = [&](text::QuantityKind kind) {
    const auto found = std::find_if(slots.quantities.begin(), slots.quantities.end(), [&](const text::Quantity& one) {
      return one.kind == kind && one.first >= answer.words.first && one.last <= answer.words.last;
    });
    return found == slots.quantities.end() ? nullptr : &*found;
  };
  const text::Quantity* const money_named = find(text::QuantityKind::money);
  return money_named != nullptr || answer.parts.size() > opening_words ? money_named : find(text::QuantityKind::number);
}

/// Something was said of it, unless they know nothing or ask us.
ElementAnswer spoken_of(const Answer& answer) {
  if (answer.verdict == no || answer.has(back)) return {};
  return {ElementStatus::mentioned, answer.words};
}

ElementAnswer budget_in(Form form, const Slots& slots, const Answer& answer) {
  if (form == Form::spent) return {ElementStatus::unknown, answer.words, true};
  if (answer.has(unsure)) return spoken_of(answer);
  if (const text::Quantity* const amount = amount_in(slots, answer); amount != nullptr) {
    const bool meant = answer.verdict != no && (slots.scopes[amount->first] & scope_not_meant) == 0;
    return meant && form == Form::open ? ElementAnswer{ElementStatus::confirmed, {amount->first, amount->last}} : ElementAnswer{};
  }
  if (answer.verdict == no) return {ElementStatus::negative, answer.words};
  const bool agrees = form == Form::polar && answer.verdict == yes && !answer.has(but);
  return agrees ? ElementAnswer{ElementStatus::confirmed, answer.words} : ElementAnswer{};
}

ElementAnswer timeline_in(const Slots& slots, const Answer& answer) {
  if (answer.has(unsure | vague)) return spoken_of(answer);
  if (answer.has(leisure) && answer.is(0, no)) return {ElementStatus::negative, answer.words};
  if (answer.verdict == no) return {};
  for (const text::DateMention& date : slots.dates)
    if (!date.past && !date.vague && date.first >= answer.words.first && date.last <= answer.words.last &&
        (slots.scopes[date.first] & scope_not_meant) == 0)
      return {ElementStatus::confirmed, {date.first, date.last}};
  constexpr std::size_t names_a_day = 8;
  const bool named = answer.parts.size() <= names_a_day && (answer.is(0, until) || answer.is(1, until) || answer.is(2, until)) &&
                     !answer.has(no_date | self | but);
  if (!named && answer.is(0, until)) return {ElementStatus::unknown, answer.words, true};
  return named ? ElementAnswer{ElementStatus::confirmed, answer.words} : ElementAnswer{};
}

}  // namespace
}  // namespace answering

std::array<ElementAnswer, element_count> read_element_answers(const Slots& slots) {
  using namespace answering;
  std::array<ElementAnswer, element_count> answers;
  const std::optional<text::WordSpan> sentence = last_question(slots.our_words);
  if (!sentence || sentence->last - sentence->first > longest_question || slots.words->sentences.empty()) return answers;
  const Question question = Asking(slots, *sentence).run();
  if (question.authority == Form::none && question.budget == Form::none && question.timeline == Form::none) return answers;
  const Answer answer = answer_of(slots);
  if (answer.parts.empty() || answer.parts.size() > longest_answer || answer.asks_back) return answers;
  const auto at = [&](Element element) -> ElementAnswer& { return answers[static_cast<std::size_t>(element)]; };
  if (question.authority != Form::none)
    at(Element::authority) = {authority_in(question.authority, answer), answer.words, evades(answer)};
  if (question.budget != Form::none) at(Element::budget) = budget_in(question.budget, slots, answer);
  if (question.timeline != Form::none) at(Element::timeline) = timeline_in(slots, answer);
  return answers;
}

}  // namespace baton
