#include "core/detect/ratings.h"

#include <optional>
#include <string_view>
#include <vector>

#include "core/detect/rating_words.h"

namespace baton {
namespace rating {
namespace {

using text::WordSpan;

const text::KeyTable<rating::question_words, text::Twice::combine> known_questions;
const text::KeyTable<rating::answer_words, text::Twice::combine> known_answers;
constexpr std::uint32_t longest_opening = 6, longest_praise = 7, longest_question = 24;

/// How an answer begins.
struct Opening {
  bool bad = false, good = false, praise = false, yes = false, all = false;
  bool unhurt = false;  ///< "Not bad", "no complaints": well, whatever was asked.
};

Opening read_opening(const Slots& slots, const WordSpan& sentence) {
  Opening answer;
  std::uint32_t telling = 0;
  std::int64_t before = 0;
  for (std::uint32_t at = sentence.first; at < sentence.last && telling < longest_opening; ++at) {
    if (slots.words->list[at].kind == text::WordKind::mark) {
      if (slots.keys[at] == text::key_of("?")) answer.good = false;  // "Helpful how?"
      continue;
    }
    const std::int64_t says = known_answers.find(slots.keys[at]);
    if ((says & contrast) != 0) return {};  // Half and half.
    if ((before & denies) != 0 && (says & unhurt) != 0) return {false, true, true, false, false, true};
    answer.all = answer.all || ((says & whole) != 0 && !answer.bad);
    answer.bad = answer.bad || ((says & poor) != 0 && !answer.praise);
    answer.praise = answer.praise || ((says & praises) != 0 && !answer.bad);
    answer.yes = answer.yes || (says & yes) != 0;
    answer.good = answer.good || ((says & (praises | yes | agrees)) != 0 && !answer.bad);
    if ((says & denies) != 0 && !answer.yes && !answer.praise) answer.bad = true, answer.good = false;
    telling += (says & empty) == 0;
    before = says;
  }
  if (sentence.last - sentence.first > longest_praise) answer.good = answer.praise = false;
  return answer;
}

Rating rate(Kind asked, const Opening& answer) {
  if (answer.unhurt) return Rating::good;
  const bool faults = asked == Kind::faults;
  const bool bad = faults ? answer.all || (answer.yes && !answer.bad) : answer.bad;
  const bool good = faults ? answer.bad && !answer.all : asked == Kind::polar ? answer.good : answer.praise;
  return bad == good ? Rating::none : bad ? Rating::bad : Rating::good;
}

/// What the last sentence of our words asks about how we have done.
std::optional<Kind> kind_asked(const Slots& slots) {
  const text::Words& words = slots.our_words;
  if (words.sentences.empty()) return {};
  const WordSpan& question = words.sentences.back();
  if (question.last - question.first > longest_question) return {};
  std::vector<std::int64_t> parts;
  parts.reserve(question.last - question.first);
  for (std::uint32_t at = question.first; at < question.last; ++at) {
    const bool is_mark = words.list[at].kind == text::WordKind::mark;
    parts.push_back(is_mark ? std::int64_t{mark} : known_questions.find(slots.our_keys[at]));
    if ((parts.back() & other) != 0) return {};
  }
  const std::uint32_t end = static_cast<std::uint32_t>(parts.size());
  for (const Question& one : questions)
    for (std::uint32_t at = 0; at < end; ++at) {
      if ((parts[at] & one.steps[0].parts) == 0) continue;
      const bool asks_how = at > 0 && (parts[at - 1] & (how | what)) != 0;  // "How did you like it" is no "did you like it".
      if (asks_how && (one.steps[0].parts & how) == 0) continue;
      if (follow(one.steps, 1, parts, at + 1, end, 0, mark) != 0) return one.kind;
    }
  return {};
}

}  // namespace
}  // namespace rating

RatingAnswer find_rating(const Slots& slots) {
  if (slots.previous.empty() || slots.words->sentences.empty()) return {};
  const text::WordSpan& sentence = slots.words->sentences.front();
  const rating::Opening answer = rating::read_opening(slots, sentence);
  if (!answer.bad && !answer.good && !answer.all && !answer.yes) return {};
  const std::optional<rating::Kind> asked = rating::kind_asked(slots);
  if (!asked) return {};
  return {rating::rate(*asked, answer), sentence.first, sentence.last};
}

}  // namespace baton
