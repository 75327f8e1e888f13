#include "core/detect/judged.h"

#include <algorithm>

#include "core/detect/evidence_words.h"

namespace baton {
namespace {

constexpr std::size_t place(Head head) { return static_cast<std::size_t>(head); }

}  // namespace

std::int64_t strength_of(std::int32_t margin) {
  constexpr std::int64_t half_way = 3 * ReaderModel::one / 2;  // So far from the threshold is half of what is left.
  const std::int64_t distance = margin >= 0 ? margin : -std::int64_t{margin};
  const std::int64_t step = 50 * distance / (distance + half_way);
  return margin > 0 ? std::max<std::int64_t>(51, 50 + step) : 50 - step;
}

Judged::Judged(const Scorer& scorer, const Lexicon& lexicon, const Slots& slots, const Utterance& said)
    : scorer_(scorer),
      lexicon_(lexicon),
      slots_(slots),
      context_(read_context(lexicon, slots)),
      reader_(lexicon, slots, said.channel, context_) {
  FeatureReader::Room room;
  known_.reserve(12 * slots.keys.size());  // As many as a message has, as a rule.
  known_to_.reserve(reader_.units().size());
  scores_.reserve(reader_.units().size());
  const std::span<const Feature> shared = reader_.read_shared(room);
  const std::size_t shared_facts = shared.size();
  scorer_.find(shared, known_);
  const Scores shared_sum = scorer_.sum(known_);
  known_.clear();
  for (std::size_t i = 0; i < reader_.units().size(); ++i) {
    const std::size_t before = known_.size();
    const std::span<const Feature> facts = reader_.read(i, room);
    scorer_.find(facts, known_);
    known_to_.push_back(static_cast<std::uint32_t>(known_.size()));
    Scores weighed = scorer_.sum(std::span(known_).subspan(before));
    for (std::size_t head = 0; head < head_count; ++head) weighed[head] += shared_sum[head];
    scores_.push_back(scorer_.score(weighed, facts.size() + shared_facts));
  }
}

std::int32_t Judged::margin(Head head) const {
  std::int32_t best = INT32_MIN / 2;
  for (const Scores& scores : scores_) best = std::max(best, scores[place(head)]);
  return best - scorer_.threshold(head);
}

std::vector<Finding> Judged::findings(Head head, std::int32_t least_margin) const {
  std::vector<Finding> found;
  for (std::size_t i = 0; i < scores_.size(); ++i) {
    const std::int32_t above = scores_[i][place(head)] - scorer_.threshold(head);
    if (above <= least_margin) continue;
    const Unit& unit = reader_.units()[i];
    const std::size_t first = i == 0 ? 0 : known_to_[i - 1];
    const auto known = std::span(known_).subspan(first, known_to_[i] - first);
    const auto words = strongest_words(slots_, unit, scorer_.contributions(known, head, unit.first, unit.last));
    found.push_back({signal_of(lexicon_, slots_, head, words), slots_.words->where(words.first, words.last), strength_of(above)});
  }
  std::stable_sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) { return a.weight > b.weight; });
  return found;
}

}  // namespace baton
