#include "core/detect/elements.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/detect/asked_elements.h"

namespace baton {
namespace {

constexpr Head head_of(Head first, std::size_t element) { return static_cast<Head>(static_cast<std::size_t>(first) + element); }

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

/// What a finding needs of the model's strength to confirm an element.
struct Least {
  std::int64_t alone;   ///< No other element is confirmed.
  std::int64_t apart;   ///< Another is, in other words.
  std::int64_t beside;  ///< Another is, in the same words.
  std::int64_t among;   ///< The same, and a third is too.
};
constexpr Least least[element_count] = {{66, 35, 51, 57}, {66, 43, 57, 60}, {64, 36, 57, 76}, {51, 36, 36, 51}};
/// A need where the message tells what hurts.
constexpr Least least_where_it_hurts = {51, 34, 43, 51};
/// And alone where the very words plainly hurt.
constexpr std::int64_t least_where_it_hurts_most = 36, hurts_most = 64;
/// Alone, and told of the past.
constexpr std::int64_t least_when_over = 85;

/// What an answer to our question is worth.
constexpr std::int64_t answer_weight = 75;

/// What is confirmed beside others shows at least so much; any margin below is too little even there.
constexpr std::int64_t weakest_shown = 51;
constexpr std::int32_t weakest_margin = -ReaderModel::one;

bool overlap(const std::vector<Finding>& list, const Finding& finding) {
  return std::any_of(list.begin(), list.end(), [&](const Finding& other) {
    return other.where.begin < finding.where.end && finding.where.begin < other.where.end;
  });
}

class ElementReader {
 public:
  ElementReader(const Judged& judged, const Slots& slots, std::string_view text, const std::vector<Finding>& pains)
      : judged_(judged), slots_(slots), text_(text), pains_(pains) {}

  Elements run() const {
    Elements first;
    for (std::size_t i = 0; i < element_count; ++i) first[i] = read(i, true);
    Elements elements;
    for (std::size_t i = 0; i < element_count; ++i) elements[i] = settle(i, first);
    take_answers(elements);
    return elements;
  }

 private:
  /// Confirmed, negative and mentioned exclude each other; what is furthest above its threshold holds.
  ElementReading read(std::size_t element, bool may_confirm) const {
    const std::pair<Head, ElementStatus> kinds[] = {{Head::budget_confirmed, ElementStatus::confirmed},
                                                    {Head::budget_negative, ElementStatus::negative},
                                                    {Head::budget_mentioned, ElementStatus::mentioned}};
    ElementReading reading;
    std::int32_t best = 0;
    Head head = kinds[0].first;
    for (const auto& [first, status] : kinds) {
      if (status == ElementStatus::confirmed && !may_confirm) continue;
      const std::int32_t margin = judged_.margin(head_of(first, element));
      if (margin <= best) continue;
      best = margin;
      head = head_of(first, element);
      reading.status = status;
    }
    if (reading.status == ElementStatus::unknown) return reading;
    reading.findings = judged_.findings(head);
    return with_value(element, std::move(reading));
  }

  ElementReading with_value(std::size_t element, ElementReading reading) const {
    reading.value = value_of(slots_, text_, static_cast<Element>(element), reading.findings.front().where);
    return reading;
  }

  ElementReading settle(std::size_t element, const Elements& first) const {
    const ElementReading& before = first[element];
    const Head head = head_of(Head::budget_confirmed, element);
    const bool open = before.status == ElementStatus::unknown && judged_.margin(head) > weakest_margin;
    if (before.status != ElementStatus::confirmed && !open) return before;
    ElementReading reading;
    reading.findings = judged_.findings(head, weakest_margin);
    std::erase_if(reading.findings, [&](const Finding& finding) { return finding.weight < least_for(element, finding, first); });
    if (reading.findings.empty()) return open ? before : read(element, false);
    reading.status = ElementStatus::confirmed;
    for (Finding& finding : reading.findings) finding.weight = std::max(finding.weight, weakest_shown);
    return with_value(element, std::move(reading));
  }

  /// What answers our own question is believed before what the model makes of it: a yes before anything, a no unless the model
  /// finds the element confirmed, what is only spoken of where the model finds nothing.
  void take_answers(Elements& elements) const {
    if (!is_english(slots_)) return;
    const auto answers = read_element_answers(slots_);
    for (std::size_t i = 0; i < element_count; ++i) {
      if (answers[i].evades) elements[i] = ElementReading();
      const ElementStatus status = answers[i].status;
      if (status == ElementStatus::unknown || status == elements[i].status) continue;
      if (status != ElementStatus::confirmed && elements[i].status == ElementStatus::confirmed) continue;
      if (status == ElementStatus::mentioned && elements[i].status != ElementStatus::unknown) continue;
      const text::ByteRange where = slots_.words->where(answers[i].words.first, answers[i].words.last);
      const std::string signal = boost::describe::enum_to_string(static_cast<Element>(i), "") + std::string(".") +
                                 boost::describe::enum_to_string(status, "");
      elements[i] = with_value(i, {status, {}, {{signal, where, answer_weight}}});
    }
  }

  std::int64_t least_for(std::size_t element, const Finding& finding, const Elements& first) const {
    int others = 0;
    bool shares = false;
    for (std::size_t i = 0; i < element_count; ++i) {
      if (i == element || first[i].status != ElementStatus::confirmed) continue;
      ++others;
      shares = shares || overlap(first[i].findings, finding);
    }
    const bool hurts = static_cast<Element>(element) == Element::need && !pains_.empty();
    const Least& row = hurts ? least_where_it_hurts : least[element];
    if (others == 0 && static_cast<Element>(element) == Element::need && is_over(finding)) return least_when_over;
    if (others == 0 && hurts) return least_alone(finding);
    if (others == 0) return row.alone;
    if (!shares) return row.apart;
    return others == 1 ? row.beside : row.among;
  }

  /// Told of the past: "we used to lose parcels".
  bool is_over(const Finding& finding) const {
    const auto before = [](const text::Word& word, std::uint32_t at) { return word.where.begin < at; };
    const std::vector<text::Word>& list = slots_.words->list;
    const auto first = std::lower_bound(list.begin(), list.end(), finding.where.begin, before);
    const auto last = std::lower_bound(first, list.end(), finding.where.end, before);
    return (scope_over(slots_.scopes, static_cast<std::uint32_t>(first - list.begin()),
                       static_cast<std::uint32_t>(last - list.begin())) &
            scope_past) != 0;
  }

  /// What a need that is told alone must have in a message that hurts.
  std::int64_t least_alone(const Finding& finding) const {
    const auto ends_before = [](const Finding& pain, std::uint32_t at) { return pain.where.end <= at; };
    auto pain = std::lower_bound(pains_.begin(), pains_.end(), finding.where.begin, ends_before);
    std::int64_t hurt = 0;
    for (; pain != pains_.end() && pain->where.begin < finding.where.end; ++pain) hurt = std::max(hurt, pain->weight);
    if (hurt == 0) return least[static_cast<std::size_t>(Element::need)].alone;
    return hurt >= hurts_most ? least_where_it_hurts_most : least_where_it_hurts.alone;
  }

  const Judged& judged_;
  const Slots& slots_;
  std::string_view text_;
  const std::vector<Finding>& pains_;
};

}  // namespace

Elements read_elements(const Judged& judged, const Slots& slots, std::string_view text, const std::vector<Finding>& pains) {
  return ElementReader(judged, slots, text, pains).run();
}

TriggerReading read_qualification(const Elements& elements) {
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

}  // namespace baton
