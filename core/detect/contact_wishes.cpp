#include "core/detect/contact_wishes.h"

#include <algorithm>
#include <iterator>

#include "core/detect/contact_words.h"

namespace baton {
namespace {

using namespace contact;
using text::WordSpan;

const text::KeyTable<contact::words, text::Twice::combine> parts;
constexpr std::int64_t wish_weight = 80;
constexpr ScopeBits not_ours = scope_past | scope_others | scope_hypothetical | scope_quoted;

/// Each wish has one of these, so a sentence without them is none.
constexpr std::int64_t always = stop | finish | denied | wish | could | remove | take | unsubscribe | receive | send;
/// A longer run of courtesy is none.
constexpr std::uint32_t longest_courtesy = 12;

class WishFinder {
 public:
  explicit WishFinder(const Slots& slots) : slots_(slots) {
    parts_.reserve(slots.keys.size());
    for (std::size_t i = 0; i < slots.keys.size(); ++i) parts_.push_back(is_mark(i) ? 0 : parts.find(slots.keys[i]));
  }

  ContactWishes run() {
    for (const WordSpan& sentence : slots_.words->sentences) {
      std::int64_t all = 0;
      for (std::uint32_t at = sentence.first; at < sentence.last; ++at) all |= parts_[at];
      if ((all & always) == 0) continue;
      for (const Wish& wish : wishes)
        if (may_hold(wish.steps, all) && !is_done(wish.meaning)) look_for(wish, sentence);
    }
    return std::move(found_);
  }

 private:
  static std::uint32_t bit_of(PhraseMeaning meaning) { return 1u << static_cast<int>(meaning); }

  bool is_mark(std::size_t at) const { return slots_.words->list[at].kind == text::WordKind::mark; }
  bool is(std::uint32_t at, std::int64_t wanted) const { return (parts_[at] & wanted) != 0; }

  bool is_done(PhraseMeaning meaning) const { return (done_ & bit_of(meaning)) != 0; }
  bool& limited(PhraseMeaning meaning) {
    return meaning == PhraseMeaning::opt_out ? found_.limited_opt_out : found_.limited_do_not_call;
  }

  void look_for(const Wish& wish, const WordSpan& sentence) {
    for (std::uint32_t first = sentence.first; first < sentence.last; ++first) {
      if (!is(first, wish.steps[0].parts) || (slots_.scopes[first] & not_ours) != 0) continue;
      const std::uint32_t last = follow(wish.steps, 1, parts_, first + 1, sentence.last, 0, 0);
      if (last == 0 || !is_said_so(wish, first, sentence)) continue;
      if (is_limited(first, last, sentence))
        limited(wish.meaning) = true;
      else if (stands_right(wish, first, last, sentence))
        return add(wish, first, last);
    }
  }

  void add(const Wish& wish, std::uint32_t first, std::uint32_t last) {
    done_ |= bit_of(wish.meaning);
    const std::string signal = std::string("phrase.") + boost::describe::enum_to_string(wish.meaning, "nothing");
    found_.wishes.push_back({wish.meaning, {signal, slots_.words->where(first, last), wish_weight}});
  }

  bool is_said_so(const Wish& wish, std::uint32_t first, const WordSpan& sentence) const {
    if ((wish.place & of_us) != 0 && (first == sentence.first || !is(first - 1, self))) return false;
    return (wish.place & asked) == 0 || is_asked(first, sentence, (wish.place & oneself) != 0);
  }

  bool stands_right(const Wish& wish, std::uint32_t first, std::uint32_t last, const WordSpan& sentence) const {
    const WordSpan message = {0, static_cast<std::uint32_t>(parts_.size())};
    if ((wish.place & sole) != 0 && !is_all(first, last, message)) return false;
    if ((wish.place & by_itself) != 0 && !is_all(first, last, sentence)) return false;
    if ((wish.place & (ends | whole)) != 0 && !courtesy_follows(last, sentence)) return false;
    return (wish.place & whole) == 0 || courtesy_precedes(first, sentence);
  }

  /// Nothing but courtesy stands in the span outside [first, last).
  bool is_all(std::uint32_t first, std::uint32_t last, const WordSpan& span) const {
    if (span.last - span.first > last - first + longest_courtesy) return false;
    for (std::uint32_t at = span.first; at < span.last; ++at)
      if ((at < first || at >= last) && !is_mark(at) && !is(at, courtesy | opening)) return false;
    return true;
  }

  bool courtesy_follows(std::uint32_t at, const WordSpan& sentence) const {
    const auto goes_on = [&](std::uint32_t i) {  // "From now on" as well.
      return is(i, courtesy | again | you | phone | mail) || (is(i, from) && i + 1 < sentence.last && is(i + 1, courtesy));
    };
    const std::uint32_t end = std::min(sentence.last, at + longest_courtesy);
    while (at < end && goes_on(at)) ++at;
    return at >= sentence.last || is_mark(at) || is(at, opening | forbid);
  }

  std::uint32_t before_courtesy(std::uint32_t at, const WordSpan& sentence) const {
    const std::uint32_t end = at - std::min(at - sentence.first, longest_courtesy);
    while (at > end && is(at - 1, courtesy)) --at;
    return at;
  }

  bool courtesy_precedes(std::uint32_t at, const WordSpan& sentence) const {
    at = before_courtesy(at, sentence);
    return at <= sentence.first || is_break(at - 1) || is(at - 1, opening);
  }

  /// A mark after which something new begins; what stands in quotation marks is only named.
  bool is_break(std::uint32_t at) const { return is_mark(at) && (*slots_.words)[at] != "\"" && (*slots_.words)[at] != "'"; }

  bool is_limited(std::uint32_t first, std::uint32_t last, const WordSpan& sentence) const {
    static constexpr text::WordKey until = text::key_of("until"), about = text::key_of("about"), our = text::key_of("our");
    for (std::uint32_t at = first - std::min(first - sentence.first, 4u); at < first; ++at)
      if (slots_.keys[at] == until) return true;
    // Their own list is theirs to clear.
    if (is(last - 1, list) && last - first > 3 && slots_.keys[last - 2] == our) return true;
    for (std::uint32_t at = first; at < std::min(sentence.last, last + 6); ++at) {
      if (at >= last && (is_mark(at) || is(at, opening))) return false;
      if (is(at, limit)) return true;
      if (slots_.keys[at] == about && at + 1 < sentence.last && is_this(at + 1)) return true;
    }
    return false;
  }

  bool is_this(std::uint32_t at) const {
    static constexpr text::WordKey keys[] = {text::key_of("this"), text::key_of("that"), text::key_of("it")};
    return std::find(std::begin(keys), std::end(keys), slots_.keys[at]) != std::end(keys);
  }

  /// Whether the word begins a request: after nothing but courtesy, or after "could you", "I'd like you to".
  bool is_asked(std::uint32_t at, const WordSpan& sentence, bool oneself) const {
    static constexpr text::WordKey do_ = text::key_of("do"), not_ = text::key_of("not"), never = text::key_of("never"),
                                   to = text::key_of("to"), as = text::key_of("as");
    const auto key = [&](std::uint32_t i) { return slots_.keys[i]; };
    const bool donts = is(at, forbid) && key(at) != not_ && key(at) != never;
    if (at > sentence.first && is(at, forbid) && key(at - 1) == do_) {
      --at;
    } else if (key(at) == not_ && (at == sentence.first || !(is(at - 1, you | could | courtesy) || key(at - 1) == to))) {
      return false;
    }
    at = before_courtesy(at, sentence);
    if (at == sentence.first || is_break(at - 1) || is(at - 1, opening)) return true;
    const std::uint32_t before = at - 1;
    if (is_mark(before)) return false;
    if (key(before) == to && before > sentence.first)
      return is(before - 1, you | could) || (oneself && is(before - 1, wish)) || key(before - 1) == as;
    if (is(before, me | self)) return oneself && could_before(before, sentence);
    if (is(before, you | could)) return could_before(at, sentence);
    return donts && !is_subject(before);
  }

  bool is_subject(std::uint32_t at) const {
    static constexpr std::string_view subjects[] = {"they", "he",    "she",  "it",        "who",  "why",
                                                    "that", "which", "guys", "customers", "there"};
    return std::find(std::begin(subjects), std::end(subjects), (*slots_.words)[at]) != std::end(subjects);
  }

  bool could_before(std::uint32_t at, const WordSpan& sentence) const {
    for (std::uint32_t i = at - std::min(at - sentence.first, 5u); i < at; ++i)
      if (is(i, could)) return true;
    return false;
  }

  const Slots& slots_;
  std::vector<std::int64_t> parts_;
  std::uint32_t done_ = 0;
  ContactWishes found_;
};

}  // namespace

ContactWishes find_contact_wishes(const Slots& slots) { return WishFinder(slots).run(); }

}  // namespace baton
