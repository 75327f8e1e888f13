#include "core/detect/features.h"

#include <algorithm>
#include <bit>
#include <span>

namespace baton {
namespace {

/// Kinds of facts; the number keeps the same words of different kinds apart.
enum Kind : std::uint32_t {
  kind_word = 0x1001,
  kind_stem,
  kind_pair,
  kind_triple,
  kind_skip,
  kind_skip2,
  kind_start,
  kind_scoped_word,
  kind_scoped_class,
  kind_class,
  kind_class_pair,
  kind_class_word,
  kind_word_class,
  kind_class_triple,
  kind_class_far,
  kind_ngram,
  kind_amount,
  kind_amount_word,
  kind_amount_scope,
  kind_date,
  kind_date_word,
  kind_shape,
  kind_end,
  kind_previous_class,
  kind_previous_stem,
  kind_previous_both,
  kind_answer,
  kind_answer_word,
  kind_stem_pair,
  kind_class_set,
  kind_message_class,
  kind_amount_previous,
  kind_stem_triple,
  kind_lang,
  kind_amount_class,
  kind_date_class,
  kind_start_class,
  kind_quad,
  kind_pattern,
  kind_pattern_scope,
  kind_pattern_question,
  kind_pattern_pair,
  kind_pattern_start,
};

constexpr std::uint32_t mix(std::uint32_t kind, std::uint32_t a) { return join_hashes(kind * 0x9E3779B1u, a); }
constexpr std::uint32_t mix(std::uint32_t kind, std::uint32_t a, std::uint32_t b) { return join_hashes(mix(kind, a), b); }
constexpr std::uint32_t mix(std::uint32_t kind, std::uint32_t a, std::uint32_t b, std::uint32_t c) {
  return join_hashes(mix(kind, a, b), c);
}

constexpr bool ends_with(std::string_view word, std::string_view end) {
  return word.size() >= end.size() && word.substr(word.size() - end.size()) == end;
}

/// The word without the commonest English endings. Crude on purpose: the model sees the whole word as well.
std::string_view stem_of(std::string_view word) {
  if (word.size() > 3 && ends_with(word, "'s")) word.remove_suffix(2);
  if (word.size() > 5 && ends_with(word, "ing"))
    word.remove_suffix(3);
  else if (word.size() > 4 && ends_with(word, "ies"))
    word.remove_suffix(2);
  else if (word.size() > 4 && ends_with(word, "ed"))
    word.remove_suffix(2);
  else if (word.size() > 4 && ends_with(word, "es"))
    word.remove_suffix(2);
  else if (word.size() > 3 && word.back() == 's' && !ends_with(word, "ss") && !ends_with(word, "us"))
    word.remove_suffix(1);
  if (word.size() > 5 && ends_with(word, "ly")) word.remove_suffix(2);
  if (word.size() > 4 && word.back() == 'e') word.remove_suffix(1);
  if (word.size() > 4 && word.back() == word[word.size() - 2] && word.back() != 'l') word.remove_suffix(1);
  return word;
}

std::uint32_t short_key_of(std::string_view word) { return short_key(text::key_of(word)); }

/// Size of an amount as a step of a scale on which the limits that matter are steps of their own.
std::uint8_t size_step(std::int64_t value) {
  constexpr std::int64_t limits[] = {2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 20000, 100000, 1000000};
  std::uint8_t step = 1;
  for (const std::int64_t limit : limits) step = static_cast<std::uint8_t>(step + (value >= limit));
  return step;
}

std::int64_t whole(const text::Quantity& quantity) {
  const bool hundredths = quantity.kind == text::QuantityKind::money || quantity.kind == text::QuantityKind::percent;
  return hundredths ? quantity.high / 100 : quantity.high;
}

/// Money in a currency of small units counts for what it is worth, roughly, in pounds, euros or dollars.
std::int64_t worth(const text::Quantity& quantity) {
  struct Worth {
    std::string_view code;
    std::int64_t divisor;
  };
  constexpr Worth worths[] = {{"INR", 85}, {"JPY", 150},   {"KRW", 1350},  {"HUF", 360}, {"CZK", 23},  {"SEK", 10},
                              {"NOK", 10}, {"DKK", 7},     {"PLN", 4},     {"ZAR", 18},  {"KES", 130}, {"NGN", 1500},
                              {"PHP", 56}, {"MXN", 18},    {"BRL", 5},     {"AED", 4},   {"SAR", 4},   {"THB", 35},
                              {"MYR", 5},  {"IDR", 15500}, {"VND", 25000}, {"TRY", 32},  {"RUB", 90},  {"CNY", 7},
                              {"HKD", 8},  {"TWD", 32},    {"LKR", 300},   {"PKR", 280}};
  for (const Worth& entry : worths)
    if (quantity.currency_code() == entry.code) return whole(quantity) / entry.divisor;
  return whole(quantity);
}

std::uint64_t pair_of_classes(int a, int b) { return static_cast<std::uint64_t>(a) * 64 + static_cast<std::uint64_t>(b); }

template <class Visit>
void each_class(std::uint64_t classes, Visit visit) {
  for (; classes != 0; classes &= classes - 1) visit(std::countr_zero(classes));
}

/// Those of a list in the order of the text that lie inside the unit whole.
template <class T>
std::span<const T> within(const std::vector<T>& list, const Unit& unit) {
  const auto begin = std::partition_point(list.begin(), list.end(), [&](const T& one) { return one.first < unit.first; });
  auto end = begin;
  while (end != list.end() && end->last <= unit.last) ++end;
  return {list.data() + (begin - list.begin()), static_cast<std::size_t>(end - begin)};
}

}  // namespace

struct FeatureReader::Emit {
  std::vector<Feature>& to;
  void operator()(std::uint32_t key, std::uint32_t first, std::uint32_t last) { to.push_back({key, first, last}); }
};

FeatureReader::FeatureReader(const Lexicon& lexicon, const Slots& slots, Channel channel, const Context& context)
    : lexicon_(lexicon), slots_(slots), channel_(channel), context_(context) {
  patterns_ = lexicon.patterns(*slots.words, slots.keys);
  find_tokens();
  find_units();
  find_answer();
}

void FeatureReader::find_tokens() {
  const text::Words& words = *slots_.words;
  tokens_.resize(words.list.size());
  for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
    Token& token = tokens_[i];
    token.word = i;
    token.key = short_key(slots_.keys[i]);
    token.scope = slots_.scopes[i];
    const bool number = words.list[i].kind == text::WordKind::number;
    const std::string_view form = words[i];
    if (number) {
      token.key = 0xD161u + static_cast<std::uint32_t>(std::min<std::size_t>(form.size(), 6));
      token.stem = token.key;
    } else {
      token.stem = words.list[i].kind == text::WordKind::word ? short_key_of(stem_of(form)) : token.key;
    }
    token.classes = lexicon_.classes(token.key);
  }
  for (std::uint32_t i = 0; i + 1 < tokens_.size(); ++i) {
    const std::uint32_t two = join_hashes(tokens_[i].key, tokens_[i + 1].key);
    if (const std::uint64_t classes = lexicon_.classes(two); classes != 0) {
      tokens_[i].classes |= classes;
      tokens_[i + 1].classes |= classes;
    }
    if (i + 2 >= tokens_.size()) continue;
    if (const std::uint64_t classes = lexicon_.classes(join_hashes(two, tokens_[i + 2].key)); classes != 0)
      for (std::uint32_t part = i; part < i + 3; ++part) tokens_[part].classes |= classes;
  }
  for (const text::Quantity& quantity : slots_.quantities) {
    const auto number =
        static_cast<std::uint8_t>(static_cast<std::uint8_t>(quantity.kind) * 16 +
                                  size_step(quantity.kind == text::QuantityKind::money ? worth(quantity) : whole(quantity)));
    for (std::uint32_t i = quantity.first; i < quantity.last && i < tokens_.size(); ++i) tokens_[i].number = number;
  }
  for (const Token& token : tokens_) message_classes_ |= token.classes;
}

void FeatureReader::find_units() {
  constexpr std::uint32_t long_sentence = 26, short_part = 6, longest = 64;
  const auto add = [&](std::uint32_t first, std::uint32_t last) {
    for (; last - first > longest; first += longest) units_.push_back({first, first + longest});
    units_.push_back({first, last});
  };
  auto clause = slots_.clauses.begin();
  for (const text::WordSpan& sentence : slots_.words->sentences) {
    std::uint32_t first = sentence.first;
    while (clause != slots_.clauses.end() && clause->last <= first) ++clause;
    for (; clause != slots_.clauses.end() && clause->last < sentence.last; ++clause) {
      const bool whole = sentence.last - first <= long_sentence || sentence.last - clause->last < short_part;
      if (whole || clause->last - first < long_sentence / 2) continue;
      add(first, clause->last);
      first = clause->last;
    }
    add(first, sentence.last);
  }
}

void FeatureReader::find_answer() {
  const auto count = static_cast<std::uint32_t>(tokens_.size());
  std::uint64_t opening = 0;
  for (std::uint32_t i = 0; i < std::min(count, 3u); ++i) opening |= tokens_[i].classes;
  const std::uint32_t length = count <= 3 ? 0 : count <= 7 ? 1 : count <= 15 ? 2 : 3;
  const bool amount = !slots_.quantities.empty(), date = !slots_.dates.empty();
  const bool question = count > 0 && (*slots_.words)[count - 1] == "?";
  const std::uint32_t polarity = (opening & bit(WordClass::yes)) != 0 ? 1 : (opening & bit(WordClass::no)) != 0 ? 2 : 0;
  answer_ = length * 32 + polarity * 8 + (question ? 4 : 0) + (amount ? 2 : 0) + (date ? 1 : 0);
}

void FeatureReader::read(std::size_t unit, std::vector<Feature>& features) const {
  features.clear();
  Emit emit{features};
  read_words(units_[unit], emit);
  read_classes(units_[unit], emit);
  read_patterns(units_[unit], emit);
  read_letters(units_[unit], emit);
  read_amounts(units_[unit], emit);
  read_shape(unit, emit);
  read_context(unit, emit);
}

void FeatureReader::read_words(const Unit& unit, Emit& emit) const {
  for (std::uint32_t i = unit.first; i < unit.last; ++i) {
    const Token& a = tokens_[i];
    const bool denied = (a.scope & scope_negated) != 0;
    if (!denied) {
      emit(mix(kind_word, a.key), i, i + 1);
      if (a.stem != a.key) emit(mix(kind_stem, a.stem), i, i + 1);
    }
    if (const auto scope = a.scope & scope_not_meant; scope != 0) {
      emit(mix(kind_scoped_word, a.stem, scope), i, i + 1);
      each_class(a.classes, [&](int c) { emit(mix(kind_scoped_class, static_cast<std::uint32_t>(c), scope), i, i + 1); });
    }
    if (i + 1 >= unit.last) continue;
    const Token& b = tokens_[i + 1];
    emit(mix(kind_pair, a.key, b.key), i, i + 2);
    if (a.stem != a.key || b.stem != b.key) emit(mix(kind_stem_pair, a.stem, b.stem), i, i + 2);
    if (i + 2 >= unit.last) continue;
    const Token& c = tokens_[i + 2];
    emit(mix(kind_triple, a.key, b.key, c.key), i, i + 3);
    emit(mix(kind_skip, a.stem, c.stem), i, i + 3);
    if (i + 3 >= unit.last) continue;
    const Token& d = tokens_[i + 3];
    emit(mix(kind_skip2, a.stem, d.stem), i, i + 4);
    emit(join_hashes(mix(kind_quad, a.key, b.key, c.key), d.key), i, i + 4);
  }
  const Token& first = tokens_[unit.first];
  emit(mix(kind_start, first.key), unit.first, unit.first + 1);
  if (unit.first + 1 < unit.last) emit(mix(kind_start, first.key, tokens_[unit.first + 1].key), unit.first, unit.first + 2);
  each_class(first.classes,
             [&](int c) { emit(mix(kind_start_class, static_cast<std::uint32_t>(c)), unit.first, unit.first + 1); });
  const Token& last = tokens_[unit.last - 1];
  emit(mix(kind_end, last.key), unit.last - 1, unit.last);
}

void FeatureReader::read_classes(const Unit& unit, Emit& emit) const {
  constexpr std::uint32_t window = 7;
  std::uint64_t seen = 0;
  for (std::uint32_t i = unit.first; i < unit.last; ++i) {
    const Token& a = tokens_[i];
    each_class(a.classes, [&](int c) {
      const auto class_a = static_cast<std::uint32_t>(c);
      if ((seen & (std::uint64_t{1} << c)) == 0)
        emit(mix(kind_class, class_a + ((a.scope & scope_negated) ? 64u : 0u)), i, i + 1);
      if (i > unit.first) emit(mix(kind_word_class, tokens_[i - 1].stem, class_a), i - 1, i + 1);
      if (i + 1 < unit.last) emit(mix(kind_class_word, class_a, tokens_[i + 1].stem), i, i + 2);
      for (std::uint32_t j = i + 1; j < std::min(unit.last, i + window); ++j) {
        each_class(tokens_[j].classes, [&](int d) {
          const auto pair = static_cast<std::uint32_t>(pair_of_classes(c, d)) + ((a.scope & scope_negated) ? 8192u : 0u) +
                            ((tokens_[j].scope & scope_negated) ? 16384u : 0u);
          emit(mix(j == i + 1 ? kind_class_pair : kind_class_far, pair), i, j + 1);
          if (j != i + 1 || j + 1 >= unit.last) return;
          each_class(tokens_[j + 1].classes,
                     [&](int e) { emit(mix(kind_class_triple, pair, static_cast<std::uint32_t>(e)), i, j + 2); });
        });
      }
    });
    seen |= a.classes;
  }
}

void FeatureReader::read_patterns(const Unit& unit, Emit& emit) const {
  const auto ends_before = [](const PhraseBook::Hit& hit, std::uint32_t word) { return hit.last <= word; };
  const bool question = (*slots_.words)[unit.last - 1] == "?";
  std::uint64_t seen = 0;
  for (auto hit = std::lower_bound(patterns_.begin(), patterns_.end(), unit.first, ends_before);
       hit != patterns_.end() && hit->last <= unit.last; ++hit) {
    if (hit->first < unit.first || (seen >> hit->id & 1) != 0) continue;
    ScopeBits scope = 0;
    for (std::uint32_t i = hit->first; i < hit->last; ++i) scope |= tokens_[i].scope & scope_not_meant;
    emit(mix(kind_pattern, hit->id), hit->first, hit->last);
    if (scope != 0) emit(mix(kind_pattern_scope, hit->id, scope), hit->first, hit->last);
    if (question) emit(mix(kind_pattern_question, hit->id), hit->first, hit->last);
    if (hit->first == unit.first) emit(mix(kind_pattern_start, hit->id), hit->first, hit->last);
    each_class(seen, [&](int other) {
      emit(mix(kind_pattern_pair, static_cast<std::uint32_t>(other), hit->id), unit.first, unit.last);
    });
    seen |= std::uint64_t{1} << hit->id;
  }
}

/// Beginnings and endings of words, for what the words of the examples do not cover.
void FeatureReader::read_letters(const Unit& unit, Emit& emit) const {
  const text::Words& words = *slots_.words;
  for (std::uint32_t i = unit.first; i < unit.last; ++i) {
    const std::string_view form = words[i];
    if (words.list[i].kind != text::WordKind::word || form.size() < 5) continue;
    emit(mix(kind_ngram, short_key_of(form.substr(0, 4)), 1), i, i + 1);
    if (form.size() > 6) emit(mix(kind_ngram, short_key_of(form.substr(0, 6)), 2), i, i + 1);
    emit(mix(kind_ngram, short_key_of(form.substr(form.size() - 4)), 3), i, i + 1);
  }
}

void FeatureReader::read_amounts(const Unit& unit, Emit& emit) const {
  for (const text::Quantity& quantity : within(slots_.quantities, unit)) {
    const std::uint32_t first = quantity.first, last = quantity.last;
    const std::uint32_t number = tokens_[first].number + (quantity.each ? 256u : 0u);
    const auto kind = static_cast<std::uint32_t>(quantity.kind);
    emit(mix(kind_amount, number), first, last);
    emit(mix(kind_amount, 512 + kind, static_cast<std::uint32_t>(quantity.per)), first, last);
    if (last < unit.last) {
      emit(mix(kind_amount_word, tokens_[last].stem, number), first, last + 1);
      emit(mix(kind_amount_word, tokens_[last].stem, kind, 1), first, last + 1);
    }
    if (first > unit.first) {
      emit(mix(kind_amount_word, tokens_[first - 1].stem, number, 2), first - 1, last);
      emit(mix(kind_amount_word, tokens_[first - 1].stem, kind, 3), first - 1, last);
    }
    if (const auto scope = tokens_[first].scope & scope_not_meant; scope != 0)
      emit(mix(kind_amount_scope, number, scope), first, last);
    for (std::uint32_t i = unit.first; i < unit.last; ++i) {
      if (i >= first && i < last) continue;
      if (i + 8 < first || i > last + 6) continue;
      each_class(tokens_[i].classes, [&](int c) {
        emit(mix(kind_amount_class, static_cast<std::uint32_t>(c), kind, i < first ? 1 : 2), std::min(i, first),
             std::max(i + 1, last));
        emit(mix(kind_amount_class, static_cast<std::uint32_t>(c), number, 3), std::min(i, first), std::max(i + 1, last));
      });
    }
  }
  for (const text::DateMention& date : within(slots_.dates, unit)) {
    const std::uint32_t shape =
        static_cast<std::uint32_t>(date.direction) * 8 + (date.vague ? 4u : 0u) + (date.past ? 2u : 0u) + (date.minute ? 1u : 0u);
    emit(mix(kind_date, shape), date.first, date.last);
    if (date.first > unit.first) emit(mix(kind_date_word, tokens_[date.first - 1].stem, shape), date.first - 1, date.last);
    for (std::uint32_t i = unit.first; i < unit.last; ++i)
      each_class(tokens_[i].classes, [&](int c) {
        emit(mix(kind_date_class, static_cast<std::uint32_t>(c), shape), std::min(i, date.first), std::max(i + 1, date.last));
      });
  }
}

void FeatureReader::read_shape(std::size_t index, Emit& emit) const {
  const Unit& unit = units_[index];
  const std::uint32_t count = unit.last - unit.first;
  const std::uint32_t length = count <= 2 ? 0 : count <= 4 ? 1 : count <= 8 ? 2 : count <= 14 ? 3 : count <= 22 ? 4 : 5;
  const auto units = static_cast<std::uint32_t>(std::min<std::size_t>(units_.size(), 6));
  const bool question = (*slots_.words)[unit.last - 1] == "?";
  emit(mix(kind_shape, 1, length), unit.first, unit.last);
  emit(mix(kind_shape, 2, static_cast<std::uint32_t>(channel_)), unit.first, unit.last);
  emit(mix(kind_shape, 3, units), unit.first, unit.last);
  emit(mix(kind_shape, 4, question ? 1 : 0, length), unit.first, unit.last);
  emit(mix(kind_shape, 5, index == 0 ? 1 : 0, index + 1 == units_.size() ? 1 : 0), unit.first, unit.last);
  std::uint64_t classes = 0;
  for (std::uint32_t i = unit.first; i < unit.last; ++i) classes |= tokens_[i].classes;
  if (question)
    each_class(classes, [&](int c) { emit(mix(kind_class_set, static_cast<std::uint32_t>(c)), unit.first, unit.last); });
  each_class(message_classes_ & ~classes,
             [&](int c) { emit(mix(kind_message_class, static_cast<std::uint32_t>(c)), unit.first, unit.last); });
}

void FeatureReader::read_context(std::size_t index, Emit& emit) const {
  const Unit& unit = units_[index];
  if (!context_.any) {
    emit(mix(kind_answer, 9999), unit.first, unit.last);
    return;
  }
  const std::uint32_t answer = answer_ + (index == 0 ? 0u : 1000u);
  emit(mix(kind_answer, answer, context_.asked ? 1 : 0), unit.first, unit.last);
  if (index > 1) return;
  std::uint64_t classes = 0;
  for (std::uint32_t i = unit.first; i < unit.last; ++i) classes |= tokens_[i].classes;
  each_class(context_.classes, [&](int c) {
    const auto asked = static_cast<std::uint32_t>(c);
    emit(mix(kind_previous_class, asked, answer), unit.first, unit.last);
    emit(mix(kind_previous_class, asked, answer & ~7u, 1), unit.first, unit.last);
    each_class(classes,
               [&](int d) { emit(mix(kind_previous_both, asked, static_cast<std::uint32_t>(d)), unit.first, unit.last); });
    for (const text::Quantity& quantity : within(slots_.quantities, unit))
      emit(mix(kind_amount_previous, asked, tokens_[quantity.first].number), unit.first, unit.last);
    if (index == 0) emit(mix(kind_answer_word, asked, tokens_[unit.first].stem), unit.first, unit.last);
  });
  for (const std::uint32_t stem : context_.stems) {
    emit(mix(kind_previous_stem, stem, answer / 8 % 4 + (answer_ >= 96 ? 10 : 0) + (index == 0 ? 0 : 20)), unit.first, unit.last);
  }
}

Context read_context(const Lexicon& lexicon, std::string_view previous) {
  Context context;
  const text::Words words = text::split_words(previous);
  if (words.list.empty()) return context;
  context.any = true;
  text::WordSpan chosen = words.sentences.back();
  for (const text::WordSpan& sentence : words.sentences) {
    if (words[sentence.last - 1] != "?") continue;
    chosen = sentence;
    context.asked = true;
  }
  std::vector<std::uint32_t> keys;
  for (std::uint32_t i = chosen.first; i < chosen.last; ++i) keys.push_back(short_key_of(words[i]));
  for (std::size_t i = 0; i < keys.size(); ++i) {
    context.classes |= lexicon.classes(keys[i]);
    if (words.list[chosen.first + i].kind == text::WordKind::word)
      context.stems.push_back(short_key_of(stem_of(words[chosen.first + i])));
    if (i + 1 >= keys.size()) continue;
    const std::uint32_t two = join_hashes(keys[i], keys[i + 1]);
    context.classes |= lexicon.classes(two);
    if (i + 2 < keys.size()) context.classes |= lexicon.classes(join_hashes(two, keys[i + 2]));
  }
  std::sort(context.stems.begin(), context.stems.end());
  context.stems.erase(std::unique(context.stems.begin(), context.stems.end()), context.stems.end());
  return context;
}

}  // namespace baton
