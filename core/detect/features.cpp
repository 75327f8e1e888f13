#include "core/detect/features.h"

#include <algorithm>

#include "core/detect/feature_kinds.h"
#include "core/detect/stems.h"

namespace baton {
namespace {

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

using enum WordClass;

/// What a trigger can hardly do without. "I would like" asks for a person only where a person or a way to reach one comes up.
constexpr std::uint64_t anchors[] = {
    bit(person) | bit(expert) | bit(alive) | bit(machine) | bit(call) | bit(talk) | bit(connect) | bit(meet) | bit(contact),
    bit(price) | bit(discount) | bit(demo) | bit(trial) | bit(contract) | bit(buy),
    bit(anger) | bit(confusion) | bit(letdown) | bit(again) | bit(problem) | bit(stop) | bit(refuse),
    bit(legal) | bit(security) | bit(technology) | bit(procurement) | bit(approval) | bit(custom) | bit(billing)};
/// Words that ask for something, whatever it is.
constexpr std::uint64_t asking = bit(want) | bit(may) | bit(you) | bit(send) | bit(question) | bit(WordClass::us);

}  // namespace

FeatureReader::FeatureReader(const Lexicon& lexicon, const Slots& slots, Channel channel, const Context& context)
    : lexicon_(lexicon), slots_(slots), channel_(channel), context_(context) {
  find_tokens();
  find_units();
  find_answer();
}

void FeatureReader::find_tokens() {
  const text::Words& words = *slots_.words;
  tokens_.resize(words.list.size());
  for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
    Token& token = tokens_[i];
    token.key = short_key(slots_.keys[i]);
    token.scope = slots_.scopes[i];
    const bool number = words.list[i].kind == text::WordKind::number;
    const std::string_view form = words[i];
    if (number) {
      token.key = 0xD161u + static_cast<std::uint32_t>(std::min<std::size_t>(form.size(), 6));
      token.stem = token.key;
    } else {
      token.stem = words.list[i].kind == text::WordKind::word ? lexicon_.meaning(short_key_of(stem_of(form))) : token.key;
    }
    token.classes = lexicon_.classes(token.key);
  }
  for (std::uint32_t i = 0; i + 1 < tokens_.size(); ++i) {
    const std::uint32_t two = join_hashes(tokens_[i].key, tokens_[i + 1].key);
    mark(i, 2, lexicon_.classes(two));
    if (i + 2 < tokens_.size()) mark(i, 3, lexicon_.classes(join_hashes(two, tokens_[i + 2].key)));
  }
  for (Token& token : tokens_) {
    if (!token.plain) continue;
    token.key = token.stem = 0x9A1Bu;
    token.classes = bit(WordClass::hiring);
  }
  for (const text::Quantity& quantity : slots_.quantities) {
    const auto number =
        static_cast<std::uint8_t>(static_cast<std::uint8_t>(quantity.kind) * 16 +
                                  size_step(quantity.kind == text::QuantityKind::money ? worth(quantity) : whole(quantity)));
    for (std::uint32_t i = quantity.first; i < quantity.last && i < tokens_.size(); ++i) tokens_[i].number = number;
  }
  for (const Token& token : tokens_) message_classes_ |= token.classes;
}

/// Gives the words of a set phrase its classes. In "quote of the day" or "estate agent" they lose their own meaning.
void FeatureReader::mark(std::uint32_t first, std::uint32_t count, std::uint64_t classes) {
  for (std::uint32_t i = first; i < first + count && classes != 0; ++i) {
    tokens_[i].classes |= classes;
    tokens_[i].plain = tokens_[i].plain || (classes & bit(WordClass::hiring)) != 0;
  }
}

void FeatureReader::find_units() {
  units_.reserve(slots_.clauses.size() + 1);
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

bool FeatureReader::lacks(std::size_t anchor) const { return ((message_classes_ | context_.classes) & anchors[anchor]) == 0; }

std::span<const Feature> FeatureReader::read_shared(Room& room) const {
  Emit emit(room);
  const auto count = static_cast<std::uint32_t>(tokens_.size());
  const auto units = static_cast<std::uint32_t>(std::min<std::size_t>(units_.size(), 6));
  emit(mix(kind_shape, 2, static_cast<std::uint32_t>(channel_)), 0, count);
  emit(mix(kind_shape, 3, units), 0, count);
  if (!context_.any) emit(mix(kind_answer, 9999), 0, count);
  for (std::uint32_t anchor = 0; anchor < std::size(anchors); ++anchor)
    if (lacks(anchor)) emit(mix(kind_lacks, anchor), 0, count);
  each_class(message_classes_, [&](int c) { emit(mix(kind_message_class, static_cast<std::uint32_t>(c)), 0, count); });
  return emit.all();
}

std::span<const Feature> FeatureReader::read(std::size_t unit, Room& room) const {
  Emit emit(room);
  read_words(units_[unit], emit);
  read_classes(units_[unit], emit);
  read_letters(units_[unit], emit);
  read_amounts(units_[unit], emit);
  read_shape(unit, emit);
  read_lacks(unit, emit);
  read_context(unit, emit);
  return emit.all();
}

void FeatureReader::read_shape(std::size_t index, Emit& emit) const {
  const Unit& unit = units_[index];
  const std::uint32_t count = unit.last - unit.first;
  const std::uint32_t length = count <= 2 ? 0 : count <= 4 ? 1 : count <= 8 ? 2 : count <= 14 ? 3 : count <= 22 ? 4 : 5;
  const bool question = (*slots_.words)[unit.last - 1] == "?";
  emit(mix(kind_shape, 1, length), unit.first, unit.last);
  emit(mix(kind_shape, 4, question ? 1 : 0, length), unit.first, unit.last);
  emit(mix(kind_shape, 5, index == 0 ? 1 : 0, index + 1 == units_.size() ? 1 : 0), unit.first, unit.last);
  std::uint64_t classes = 0;
  for (std::uint32_t i = unit.first; i < unit.last; ++i) classes |= tokens_[i].classes;
  if (question)
    each_class(classes, [&](int c) { emit(mix(kind_class_set, static_cast<std::uint32_t>(c)), unit.first, unit.last); });
}

void FeatureReader::read_lacks(std::size_t index, Emit& emit) const {
  const Unit& unit = units_[index];
  std::uint64_t classes = 0;
  for (std::uint32_t i = unit.first; i < unit.last; ++i) classes |= tokens_[i].classes;
  const std::uint32_t count = unit.last - unit.first, length = count <= 3 ? 0 : count <= 8 ? 1 : 2;
  for (std::uint32_t anchor = 0; anchor < std::size(anchors); ++anchor) {
    if (!lacks(anchor)) continue;
    emit(mix(kind_lacks_length, anchor, length), unit.first, unit.last);
    each_class(classes & asking,
               [&](int c) { emit(mix(kind_lacks_class, anchor, static_cast<std::uint32_t>(c)), unit.first, unit.last); });
  }
}

}  // namespace baton
