// The scorer against a slow twin that looks through every feature of the model.
#include "core/detect/scores.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

#include "native/train/model_writer.h"
#include "tests/native/detect/slow_reading.h"

namespace {

using namespace baton;
using test_models::Random;
using test_models::SlowReading;

/// A feature's own key: between what the model keeps of it stand bits that it does not see.
std::uint32_t whole_key(std::uint32_t model_key, std::uint32_t unseen) {
  const std::uint32_t bucket = model_key >> ReaderModel::print_bits, print = model_key % (1u << ReaderModel::print_bits);
  return bucket << (32 - ReaderModel::bucket_bits) | unseen << ReaderModel::print_bits | print;
}

/// A model whose buckets hold nothing, one feature or many more than are looked at together.
struct MadeUp {
  explicit MadeUp(std::uint32_t seed) {
    Random random(seed);
    for (std::uint32_t bucket = 0; bucket < ReaderModel::bucket_count; ++bucket) {
      const std::uint32_t many = random() % 20 == 0 ? random() % 30 : random() % 3;
      for (std::uint32_t i = 0; i < many; ++i) add(bucket, random);
    }
    bytes = train::write_features(features);
    model = {bytes, {}, {}};
    for (std::int32_t& bias : model.bias) bias = static_cast<std::int32_t>(random() % 200) - 100;
    for (const auto& [key, feature] : features) entries.push_back(feature);
  }

  void add(std::uint32_t bucket, Random& random) {
    // Few prints, so that neighbours have the same.
    ModelFeature feature{bucket << ReaderModel::print_bits | random() % 64, 0, {}};
    for (std::uint32_t head = 0; head < head_count && feature.count < ReaderModel::most_heads; ++head)
      if (random() % 4 == 0)
        feature.weights[feature.count++] = static_cast<std::uint8_t>(head * ReaderModel::levels + random() % ReaderModel::levels);
    features.try_emplace(feature.key, feature);
  }

  const ModelFeature* find(std::uint32_t key) const {
    const std::uint32_t sought = train::model_key(key);
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const ModelFeature& entry) { return entry.key == sought; });
    return found == entries.end() ? nullptr : &*found;
  }

  Scores score(const std::vector<Feature>& features) const {
    Scores scores{};
    for (const Feature& feature : features) {
      const ModelFeature* entry = find(feature.key);
      if (entry == nullptr) continue;
      for (std::uint32_t i = 0; i < entry->count; ++i)
        scores[entry->weights[i] / ReaderModel::levels] += ReaderModel::weight_of(entry->weights[i] % ReaderModel::levels);
    }
    for (std::size_t head = 0; head < head_count; ++head)
      scores[head] = model.bias[head] + scores[head] * share_among(features.size()) / whole_share;
    return scores;
  }

  std::map<std::uint32_t, ModelFeature> features;
  std::vector<ModelFeature> entries;  ///< The same.
  std::vector<std::uint8_t> bytes;
  ReaderModel model{};
};

TEST(Scores, FindAndAddUpWhatALookAtEveryFeatureFinds) {
  for (std::uint32_t seed = 1; seed <= 3; ++seed) {
    const MadeUp made(seed);
    const Scorer scorer(made.model);
    Random random(seed + 100);
    for (int trial = 0; trial < 6; ++trial) {
      std::vector<Feature> features(random() % 600);
      std::uint32_t known = 0;
      for (std::uint32_t i = 0; i < features.size(); ++i) {
        // Every other one is a feature of the model, the rest are near one.
        const ModelFeature& near = made.entries[random() % made.entries.size()];
        const std::uint32_t print = i % 2 == 0 ? near.key % (1u << ReaderModel::print_bits) : random() % 128;
        features[i] = {whole_key(near.key, random() % 128) - near.key % (1u << ReaderModel::print_bits) + print, i, i + 1};
        known += made.find(features[i].key) != nullptr;
      }
      std::vector<Known> found;
      scorer.find(features, found);
      EXPECT_EQ(found.size(), known);
      EXPECT_EQ(scorer.score(scorer.sum(found), features.size()), made.score(features));
    }
  }
}

TEST(Scores, AFactSaysLessTheMoreThereAre) {
  EXPECT_EQ(share_among(127), whole_share);
  EXPECT_EQ(share_among(7), 2 * whole_share);
  EXPECT_EQ(share_among(2047), whole_share / 2);
  for (std::size_t facts = 0; facts < 3000; ++facts) EXPECT_GE(share_among(facts), share_among(facts + 1));
}

TEST(Scores, AWordGetsItsShareOfWhatStandsOnIt) {
  const MadeUp made(7);
  const Scorer scorer(made.model);
  const auto entry =
      std::find_if(made.entries.begin(), made.entries.end(), [](const ModelFeature& one) { return one.count > 0; });
  ASSERT_NE(entry, made.entries.end());
  const std::uint8_t byte = entry->weights.front();
  const auto head = static_cast<Head>(byte / ReaderModel::levels);
  const std::int32_t weight = ReaderModel::weight_of(byte % ReaderModel::levels);
  const std::vector<Feature> features = {{whole_key(entry->key, 0), 11, 13}};
  std::vector<Known> known;
  scorer.find(features, known);
  const std::vector<std::int32_t> words = scorer.contributions(known, head, 10, 14);
  EXPECT_EQ(words, (std::vector<std::int32_t>{0, weight * 8, weight * 8, 0}));
}

/// Looks every key up that there is.
TEST(Scores, KnowOfTheLearntModelWhatASlowReadingOfItKnows) {
  const SlowReading slow(reader_model.features);
  const Scorer scorer(reader_model);
  auto next = slow.features.begin();
  std::vector<Feature> features(1u << ReaderModel::print_bits);
  for (std::uint32_t bucket = 0; bucket < ReaderModel::bucket_count; ++bucket) {
    for (std::uint32_t print = 0; print < features.size(); ++print)
      features[print] = {whole_key(bucket << ReaderModel::print_bits | print, print % 128), print, print + 1};
    std::vector<Known> found;
    scorer.find(features, found);
    for (const Known& known : found) {
      ASSERT_NE(next, slow.features.end());
      ASSERT_EQ(bucket << ReaderModel::print_bits | known.first, next->first);
      Scores expected = reader_model.bias;
      for (const auto& [head, level] : next->second) expected[head] += ReaderModel::weight_of(level);
      ASSERT_EQ(scorer.score(scorer.sum({&known, 1}), 127), expected);
      ++next;
    }
  }
  EXPECT_EQ(next, slow.features.end());
  EXPECT_GT(slow.features.size(), 40'000u);
}

}  // namespace
