#include "core/detect/reader.h"

#include <algorithm>
#include <utility>

#include "core/detect/evidence_words.h"
#include "core/detect/features.h"
#include "core/detect/instructions.h"
#include "core/detect/scores.h"
#include "core/detect/slots.h"

namespace baton {

struct Reader::Compiled {
  Lexicon lexicon;
  DetectPolicy policy;
};

namespace {

constexpr std::size_t place(Head head) { return static_cast<std::size_t>(head); }

/// 50 is where a trigger fires; odds of one in ten and nine in ten are near 20 and 80.
std::int64_t strength_of(std::int32_t margin) {
  constexpr std::int64_t half_way = 3 * ReaderModel::one;  // This much above the threshold is half of what is left.
  const std::int64_t above = margin >= 0 ? margin : -margin;
  const std::int64_t step = 50 * above / (above + half_way);
  return margin > 0 ? std::max<std::int64_t>(51, 50 + step) : 50 - step;
}

/// Every unit of one message with its scores.
class Judged {
 public:
  Judged(const Lexicon& lexicon, const Slots& slots, const Utterance& said)
      : lexicon_(lexicon),
        slots_(slots),
        context_(read_context(lexicon, said.previous)),
        reader_(lexicon, slots, said.channel, context_) {
    std::vector<Feature> features;
    for (std::size_t i = 0; i < reader_.units().size(); ++i) {
      reader_.read(i, features);
      scores_.push_back(score(reader_model, features));
    }
  }

  /// How far the best unit is above the threshold; negative when the message does not show it.
  std::int32_t margin(Head head) const {
    std::int32_t best = INT32_MIN / 2;
    for (const Scores& scores : scores_) best = std::max(best, scores[place(head)]);
    return best - reader_model.threshold[place(head)];
  }

  bool shows(Head head) const { return margin(head) > 0; }

  /// The units that show it, strongest first.
  std::vector<Finding> findings(Head head) const {
    std::vector<Finding> found;
    std::vector<Feature> features;
    for (std::size_t i = 0; i < scores_.size(); ++i) {
      const std::int32_t above = scores_[i][place(head)] - reader_model.threshold[place(head)];
      if (above <= 0) continue;
      const Unit& unit = reader_.units()[i];
      reader_.read(i, features);
      const auto words = strongest_words(slots_, unit, contributions(reader_model, features, head, unit.first, unit.last));
      found.push_back(
          {signal_of(lexicon_, slots_, head, words), slots_.words->where(words.first, words.last), strength_of(above)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) { return a.weight > b.weight; });
    return found;
  }

 private:
  const Lexicon& lexicon_;
  const Slots& slots_;
  Context context_;
  FeatureReader reader_;
  std::vector<Scores> scores_;
};

TriggerReading read_trigger(const Judged& judged, Head head) {
  TriggerReading reading;
  reading.findings = judged.findings(head);
  reading.fired = !reading.findings.empty();
  reading.strength = std::max<std::int64_t>(0, strength_of(judged.margin(head)));
  return reading;
}

/// The amount inside the words for a budget, the date for a timeline, else the words themselves.
std::string value_of(const Slots& slots, std::string_view text, Element element, const text::ByteRange& where) {
  const auto inside = [&](const auto& one) { return one.where.begin >= where.begin && one.where.end <= where.end; };
  if (element == Element::budget) {
    for (const text::Quantity& quantity : slots.quantities)
      if (quantity.kind == text::QuantityKind::money && inside(quantity)) return std::string(quantity.where.of(text));
  }
  if (element == Element::timeline) {
    for (const text::DateMention& date : slots.dates)
      if (inside(date)) return std::string(date.where.of(text));
  }
  return std::string(where.of(text));
}

/// Confirmed, negative and mentioned exclude each other; what is furthest above its threshold holds.
ElementReading read_element(const Judged& judged, const Slots& slots, std::string_view text, Element element) {
  const std::size_t at = static_cast<std::size_t>(element);
  const std::pair<Head, ElementStatus> kinds[] = {
      {static_cast<Head>(place(Head::budget_confirmed) + at), ElementStatus::confirmed},
      {static_cast<Head>(place(Head::budget_negative) + at), ElementStatus::negative},
      {static_cast<Head>(place(Head::budget_mentioned) + at), ElementStatus::mentioned}};
  ElementReading reading;
  std::int32_t best = 0;
  Head head = kinds[0].first;
  for (const auto& [candidate, status] : kinds) {
    if (judged.margin(candidate) <= best) continue;
    best = judged.margin(candidate);
    head = candidate;
    reading.status = status;
  }
  if (reading.status == ElementStatus::unknown) return reading;
  reading.findings = judged.findings(head);
  reading.value = value_of(slots, text, element, reading.findings.front().where);
  return reading;
}

/// Two confirmed elements.
TriggerReading read_qualification(const std::array<ElementReading, element_count>& elements) {
  TriggerReading reading;
  int confirmed = 0;
  for (const ElementReading& element : elements) {
    if (element.status != ElementStatus::confirmed) continue;
    ++confirmed;
    reading.findings.push_back(element.findings.front());
  }
  reading.fired = confirmed >= 2;
  reading.strength = std::min(100, confirmed * 30);
  std::stable_sort(reading.findings.begin(), reading.findings.end(),
                   [](const Finding& a, const Finding& b) { return a.weight > b.weight; });
  return reading;
}

/// More than an acknowledgement: enough words that are none, or something shown.
bool is_substantial(const Lexicon& lexicon, const Slots& slots) {
  constexpr std::uint64_t courtesy = bit(WordClass::yes) | bit(WordClass::no) | bit(WordClass::thanks) |
                                     bit(WordClass::greeting) | bit(WordClass::praise) | bit(WordClass::us) | bit(WordClass::you);
  int telling = 0;
  for (std::size_t i = 0; i < slots.keys.size(); ++i)
    telling += slots.words->list[i].kind != text::WordKind::mark && (lexicon.classes(short_key(slots.keys[i])) & courtesy) == 0;
  return telling >= 4;
}

text::Words words_of(const Utterance& said) {
  return said.own ? text::split_words(said.text, *said.own) : text::split_words(said.text);
}

}  // namespace

Reader::Reader(const DetectPolicy& policy) : compiled_(std::make_unique<const Compiled>(Compiled{Lexicon(), policy})) {}
Reader::~Reader() = default;
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;

Reading Reader::read(const Utterance& said) const {
  Reading reading;
  const text::Words words = words_of(said);
  if (words.list.empty()) return reading;
  const Slots slots = read_slots(said, words);
  const Judged judged(compiled_->lexicon, slots, said);

  constexpr std::pair<TriggerKind, Head> triggers[] = {{TriggerKind::request, Head::request},
                                                       {TriggerKind::emotional, Head::emotional},
                                                       {TriggerKind::intent, Head::intent},
                                                       {TriggerKind::complexity, Head::complexity},
                                                       {TriggerKind::value, Head::value}};
  for (const auto& [kind, head] : triggers) reading.triggers[static_cast<std::size_t>(kind)] = read_trigger(judged, head);
  for (std::size_t i = 0; i < element_count; ++i)
    reading.elements[i] = read_element(judged, slots, said.text, static_cast<Element>(i));
  reading.triggers[static_cast<std::size_t>(TriggerKind::qualification)] = read_qualification(reading.elements);

  reading.opt_out = judged.shows(Head::opt_out);
  reading.do_not_call = judged.shows(Head::do_not_call);
  for (const Head head : {Head::opt_out, Head::do_not_call})
    for (Finding& finding : judged.findings(head)) reading.contact.push_back(std::move(finding));
  const TriggerReading& request = reading.triggers[static_cast<std::size_t>(TriggerKind::request)];
  const TriggerReading& intent = reading.triggers[static_cast<std::size_t>(TriggerKind::intent)];
  reading.asks_for_contact = !reading.opt_out && (request.fired || intent.fired);
  reading.instructions = find_instructions(slots);
  reading.language = std::string(slots.language);
  reading.substantial = is_substantial(compiled_->lexicon, slots);
  return reading;
}

OurReading Reader::read_ours(const Utterance&) const { return {}; }

}  // namespace baton
