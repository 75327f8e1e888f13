#include "native/train/learn_model.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

#include "core/detect/scores.h"

namespace baton::train {

namespace {

constexpr unsigned threads = 2;
constexpr std::ptrdiff_t calibration_parts = 3;

/// How many learners' mean the model is: their mean varies less than any of them. Thresholds are sought on scores of the same
/// kind. Which features stay is settled well enough by fewer.
constexpr unsigned choosing_learners = 2, lasting_learners = 5;

std::array<Weights, head_count> learn_heads(const Examples& examples, const std::vector<std::uint32_t>& rows,
                                            const Chosen& chosen, unsigned learners) {
  std::array<Weights, head_count> weights;
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t head; (head = next++) < head_count;) weights[head] = learn(examples, head, rows, chosen, learners);
  };
  std::vector<std::thread> workers;
  for (unsigned i = 0; i < threads; ++i) workers.emplace_back(work);
  for (std::thread& worker : workers) worker.join();
  return weights;
}

/// Learnt twice: what is left out for want of room is made up for by what stays when that is learnt again without it.
PackedModel learn_packed(const Examples& examples, const std::vector<std::uint32_t>& rows, std::size_t most_bytes) {
  const Chosen chosen = choose(examples, learn_heads(examples, rows, {}, choosing_learners), most_bytes + most_bytes / 2);
  return pack(examples, learn_heads(examples, rows, chosen, lasting_learners), most_bytes);
}

/// The best unit's scores for each row, by head.
std::vector<Scores> best_scores(const Examples& examples, const PackedModel& packed, const std::vector<std::uint32_t>& rows) {
  const Scorer scorer(packed.model());
  std::vector<Scores> best(rows.size());
  std::vector<Feature> features;
  std::vector<Known> known;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    best[i].fill(INT32_MIN / 2);
    const ExampleRow& row = examples.rows[rows[i]];
    for (std::uint32_t unit = row.first_unit; unit < row.last_unit; ++unit) {
      features.clear();
      for (std::uint32_t at = examples.units[unit].begin; at < examples.units[unit].end; ++at)
        features.push_back({examples.keys[examples.features[at]], 0, 0});
      known.clear();
      scorer.find(features, known);
      const Scores scores = scorer.score(scorer.sum(known), examples.units[unit].facts);
      for (std::size_t head = 0; head < head_count; ++head) best[i][head] = std::max(best[i][head], scores[head]);
    }
  }
  return best;
}

/// F1 of one head were this its threshold.
double f1_at(const Examples& examples, const std::vector<std::uint32_t>& rows, const std::vector<Scores>& scores,
             std::size_t head, std::int32_t threshold) {
  long hits = 0, said_in_all = 0, shown_in_all = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const ExampleRow& row = examples.rows[rows[i]];
    if ((row.judged & bit_of(head)) == 0) continue;
    const bool shown = (row.shown & bit_of(head)) != 0, said = scores[i][head] > threshold;
    hits += shown && said;
    said_in_all += said;
    shown_in_all += shown;
  }
  return hits == 0 ? 0 : 2.0 * static_cast<double>(hits) / static_cast<double>(said_in_all + shown_in_all);
}

/// The threshold around which F1 is best: the mean over its neighbourhood, since a peak of few rows is chance.
std::int32_t best_threshold(const Examples& examples, const std::vector<std::uint32_t>& rows, const std::vector<Scores>& scores,
                            std::size_t head) {
  constexpr std::int32_t step = 4, lowest = -3 * ReaderModel::one, steps = 4 * ReaderModel::one / step, around = 8;
  std::vector<double> f1;
  for (std::int32_t i = 0; i <= steps; ++i) f1.push_back(f1_at(examples, rows, scores, head, lowest + i * step));
  std::int32_t best = around;
  double best_sum = -1;
  for (std::int32_t i = around; i + around <= steps; ++i) {
    double sum = 0;
    for (std::int32_t j = i - around; j <= i + around; ++j) sum += f1[static_cast<std::size_t>(j)];
    if (sum > best_sum) {
      best_sum = sum;
      best = i;
    }
  }
  return lowest + best * step;
}

}  // namespace

PackedModel learn_model(const Examples& examples, const std::vector<std::uint32_t>& rows,
                        const std::vector<std::uint32_t>& group_of, std::size_t most_bytes) {
  std::vector<std::uint32_t> groups;
  for (const std::uint32_t row : rows) groups.push_back(group_of[row]);
  std::sort(groups.begin(), groups.end());
  groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
  std::vector<std::uint32_t> judged;
  std::vector<Scores> scores;
  for (std::ptrdiff_t part = 0; part < calibration_parts; ++part) {
    const auto held_out = [&](std::uint32_t row) {
      return (std::lower_bound(groups.begin(), groups.end(), group_of[row]) - groups.begin()) % calibration_parts == part;
    };
    std::vector<std::uint32_t> first, second;
    for (const std::uint32_t row : rows) (held_out(row) ? second : first).push_back(row);
    const std::vector<Scores> found = best_scores(examples, learn_packed(examples, first, most_bytes), second);
    judged.insert(judged.end(), second.begin(), second.end());
    scores.insert(scores.end(), found.begin(), found.end());
  }
  PackedModel packed = learn_packed(examples, rows, most_bytes);
  for (std::size_t head = 0; head < head_count; ++head) packed.threshold[head] = best_threshold(examples, judged, scores, head);
  return packed;
}

}  // namespace baton::train
