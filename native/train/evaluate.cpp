#include "native/train/evaluate.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

#include "core/detect/reader.h"
#include "core/detect/scores.h"

namespace baton::train {

const std::array<std::string, measured_count> measured_names = {"request",
                                                                "emotional",
                                                                "intent",
                                                                "complexity",
                                                                "value",
                                                                "budget confirmed",
                                                                "authority confirmed",
                                                                "need confirmed",
                                                                "timeline confirmed",
                                                                "opt-out",
                                                                "do-not-call",
                                                                "budget mentioned",
                                                                "authority mentioned",
                                                                "need mentioned",
                                                                "timeline mentioned",
                                                                "budget negative",
                                                                "authority negative",
                                                                "need negative",
                                                                "timeline negative",
                                                                "qualification"};

namespace {

constexpr unsigned threads = 2;
constexpr std::ptrdiff_t calibration_parts = 3;

double share(long part, long whole) { return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole); }

/// How many learners' mean the model is. One does where only the threshold is sought.
constexpr unsigned learners = 3;

std::array<Weights, head_count> learn_heads(const Examples& examples, const std::vector<std::uint32_t>& rows, unsigned many) {
  std::array<Weights, head_count> weights;
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t head; (head = next++) < head_count;) weights[head] = learn(examples, head, rows, many);
  };
  std::vector<std::thread> workers;
  for (unsigned i = 0; i < threads; ++i) workers.emplace_back(work);
  for (std::thread& worker : workers) worker.join();
  return weights;
}

PackedModel learn_packed(const Examples& examples, const std::vector<std::uint32_t>& rows, std::size_t most_bytes,
                         unsigned many) {
  return pack(examples, learn_heads(examples, rows, many), most_bytes);
}

/// The best unit's scores for each row, by head.
std::vector<Scores> best_scores(const Examples& examples, const PackedModel& packed, const std::vector<std::uint32_t>& rows) {
  const Scorer scorer(packed.model());
  std::vector<Scores> best(rows.size());
  std::vector<Feature> features;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    best[i].fill(INT32_MIN / 2);
    const ExampleRow& row = examples.rows[rows[i]];
    for (std::uint32_t unit = row.first_unit; unit < row.last_unit; ++unit) {
      features.clear();
      for (std::uint32_t at = examples.units[unit].begin; at < examples.units[unit].end; ++at)
        features.push_back({examples.keys[examples.features[at]], 0, 0});
      const Scores scores = scorer.score(scorer.find(features));
      for (std::size_t head = 0; head < head_count; ++head) best[i][head] = std::max(best[i][head], scores[head]);
    }
  }
  return best;
}

/// F1 of one head were this its threshold.
double f1_at(const Examples& examples, const std::vector<std::uint32_t>& rows, const std::vector<Scores>& scores,
             std::size_t head, std::int32_t threshold) {
  Counts counts;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const ExampleRow& row = examples.rows[rows[i]];
    if ((row.judged & bit_of(head)) == 0) continue;
    const bool shown = (row.shown & bit_of(head)) != 0, said = scores[i][head] > threshold;
    ++(shown ? said ? counts.hits : counts.misses : said ? counts.false_alarms : counts.rightly_silent);
  }
  return counts.f1();
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

HeadBits said_by(const Reading& reading) {
  HeadBits said = 0;
  for (std::size_t head = 0; head < 5; ++head) {
    constexpr TriggerKind kinds[] = {TriggerKind::request, TriggerKind::emotional, TriggerKind::intent, TriggerKind::complexity,
                                     TriggerKind::value};
    if (reading.triggers[static_cast<std::size_t>(kinds[head])].fired) said |= bit_of(head);
  }
  for (std::size_t i = 0; i < element_count; ++i) {
    const auto base = [&](Head head) { return bit_of(static_cast<std::size_t>(head) + i); };
    if (reading.elements[i].status == ElementStatus::confirmed) said |= base(Head::budget_confirmed);
    if (reading.elements[i].status == ElementStatus::mentioned) said |= base(Head::budget_mentioned);
    if (reading.elements[i].status == ElementStatus::negative) said |= base(Head::budget_negative);
  }
  if (reading.opt_out) said |= bit_of(static_cast<std::size_t>(Head::opt_out));
  if (reading.do_not_call) said |= bit_of(static_cast<std::size_t>(Head::do_not_call));
  if (reading.triggers[static_cast<std::size_t>(TriggerKind::qualification)].fired) said |= bit_of(measured_qualification);
  return said;
}

long strength_of(const Reading& reading, std::size_t measured) {
  constexpr std::size_t kinds[] = {0, 1, 2, 3, 5};
  return measured < 5 ? static_cast<long>(reading.triggers[kinds[measured]].strength) : 50;
}

void count_row(const Gold& gold, std::uint32_t at, const Reading& reading, Measurement& measurement) {
  const GoldRow& row = gold.rows[at];
  const HeadBits shown = row.shown | (row.qualification ? bit_of(measured_qualification) : 0);
  const HeadBits judged = row.judged | (row.qualification_judged ? bit_of(measured_qualification) : 0);
  const HeadBits said = said_by(reading);
  for (std::size_t i = 0; i < measured_count; ++i) {
    if ((judged & bit_of(i)) == 0) continue;
    const bool is_shown = (shown & bit_of(i)) != 0, is_said = (said & bit_of(i)) != 0;
    for (Counts* counts :
         {&measurement.all[i], &measurement.by_file[gold.files[row.file]][i], &measurement.by_difficulty[row.difficulty][i]})
      ++(is_shown ? is_said ? counts->hits : counts->misses : is_said ? counts->false_alarms : counts->rightly_silent);
    if (is_shown != is_said) measurement.mistakes.push_back({at, i, strength_of(reading, i)});
  }
}

}  // namespace

double Counts::precision() const { return share(hits, hits + false_alarms); }
double Counts::recall() const { return share(hits, hits + misses); }
double Counts::f1() const { return share(2 * hits, 2 * hits + false_alarms + misses); }
double Counts::false_alarm_rate() const { return share(false_alarms, false_alarms + rightly_silent); }

double Measurement::macro_f1() const {
  double sum = all[measured_qualification].f1();
  for (std::size_t i = 0; i < 5; ++i) sum += all[i].f1();
  return sum / 6;
}

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
    const std::vector<Scores> found = best_scores(examples, learn_packed(examples, first, most_bytes, 1), second);
    judged.insert(judged.end(), second.begin(), second.end());
    scores.insert(scores.end(), found.begin(), found.end());
  }
  PackedModel packed = learn_packed(examples, rows, most_bytes, learners);
  for (std::size_t head = 0; head < head_count; ++head) packed.threshold[head] = best_threshold(examples, judged, scores, head);
  return packed;
}

Measurement cross_validate(const Gold& gold, const Examples& examples, Split split, std::uint32_t folds, std::size_t most_bytes) {
  std::vector<std::uint32_t> group_of;
  for (std::uint32_t row = 0; row < gold.rows.size(); ++row)
    group_of.push_back(split == Split::by_file ? static_cast<std::uint32_t>(gold.rows[row].file) : row % (folds * 4));
  Measurement measurement;
  for (std::uint32_t fold = 0; fold < folds; ++fold) {
    std::vector<std::uint32_t> learnt, left_out;
    for (std::uint32_t row = 0; row < gold.rows.size(); ++row) (group_of[row] % folds == fold ? left_out : learnt).push_back(row);
    std::fprintf(stderr, "fold %u of %u\n", fold + 1, folds);
    const PackedModel packed = learn_model(examples, learnt, group_of, most_bytes);
    const Reader reader(DetectPolicy{}, packed.model());
    for (const std::uint32_t at : left_out) {
      const GoldRow& row = gold.rows[at];
      const std::vector<text::ByteRange> own = own_words_of(row);
      count_row(gold, at, reader.read({row.text, &own, row.channel, row.language, row.previous, Time{0}}), measurement);
    }
  }
  return measurement;
}

}  // namespace baton::train
