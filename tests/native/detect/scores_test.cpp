// The scorer against a slow twin that looks through every feature of the model.
#include "core/detect/scores.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace {

using namespace baton;

/// The same numbers everywhere.
class Random {
 public:
  explicit Random(std::uint32_t seed) : made_(seed) {}
  std::uint32_t operator()() { return static_cast<std::uint32_t>(made_()); }

 private:
  std::mt19937 made_;
};

struct Entry {
  std::uint32_t bucket = 0, print = 0;
  std::vector<std::uint8_t> weights;
};

/// A model whose buckets hold nothing, one feature or many more than are looked at together, some of them alike.
struct MadeUp {
  explicit MadeUp(std::uint32_t seed) {
    Random random(seed);
    for (std::uint32_t bucket = 0; bucket <= ReaderModel::bucket_count; ++bucket) {
      if (bucket % ReaderModel::per_block == 0) bases.push_back(static_cast<std::uint32_t>(bytes.size()));
      buckets.push_back(static_cast<std::uint16_t>(bytes.size() - bases.back()));
      const std::uint32_t many = random() % 20 == 0 ? random() % 30 : random() % 3;
      for (std::uint32_t i = 0; bucket < ReaderModel::bucket_count && i < many; ++i) add(bucket, random);
    }
    model = {bases.data(), buckets.data(), bytes.data(), {}, {}};
    for (std::int32_t& bias : model.bias) bias = static_cast<std::int32_t>(random() % 200) - 100;
  }

  void add(std::uint32_t bucket, Random& random) {
    // Few prints, so that neighbours have the same.
    Entry entry{bucket, static_cast<std::uint32_t>(random() % 64), {}};
    for (std::uint32_t head = 0; head < head_count && entry.weights.size() < ReaderModel::most_heads; ++head)
      if (random() % 4 == 0)
        entry.weights.push_back(static_cast<std::uint8_t>(head * ReaderModel::levels + random() % ReaderModel::levels));
    bytes.push_back(static_cast<std::uint8_t>(entry.print >> 4));
    bytes.push_back(static_cast<std::uint8_t>((entry.print & 0xF) << 4 | entry.weights.size()));
    bytes.insert(bytes.end(), entry.weights.begin(), entry.weights.end());
    entries.push_back(entry);
  }

  /// The first that has the key's bucket and print.
  const Entry* find(std::uint32_t key) const {
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) {
      return entry.bucket == key >> (32 - ReaderModel::bucket_bits) &&
             entry.print == (key & ((1u << ReaderModel::print_bits) - 1));
    });
    return found == entries.end() ? nullptr : &*found;
  }

  Scores score(const std::vector<Feature>& features) const {
    Scores scores = model.bias;
    for (const Feature& feature : features) {
      const Entry* entry = find(feature.key);
      if (entry == nullptr) continue;
      for (const std::uint8_t byte : entry->weights)
        scores[byte / ReaderModel::levels] += ReaderModel::weight_of(byte % ReaderModel::levels);
    }
    return scores;
  }

  std::vector<std::uint32_t> bases;
  std::vector<std::uint16_t> buckets;
  std::vector<std::uint8_t> bytes;
  std::vector<Entry> entries;
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
        const Entry& near = made.entries[random() % made.entries.size()];
        const auto print = static_cast<std::uint32_t>(i % 2 == 0 ? near.print : random() % 128);
        features[i] = {near.bucket << (32 - ReaderModel::bucket_bits) | (random() % 128) << ReaderModel::print_bits | print, i,
                       i + 1};
        known += made.find(features[i].key) != nullptr;
      }
      std::vector<Known> found;
      scorer.find(features, found);
      EXPECT_EQ(found.size(), known);
      EXPECT_EQ(scorer.score(found), made.score(features));
    }
  }
}

TEST(Scores, AWordGetsItsShareOfWhatStandsOnIt) {
  const MadeUp made(7);
  const Scorer scorer(made.model);
  const auto entry = std::find_if(made.entries.begin(), made.entries.end(), [&](const Entry& one) {
    return !one.weights.empty() && made.find(one.bucket << (32 - ReaderModel::bucket_bits) | one.print) == &one;
  });
  ASSERT_NE(entry, made.entries.end());
  const std::uint8_t byte = entry->weights.front();
  const auto head = static_cast<Head>(byte / ReaderModel::levels);
  const std::int32_t weight = ReaderModel::weight_of(byte % ReaderModel::levels);
  const std::vector<Feature> features = {{entry->bucket << (32 - ReaderModel::bucket_bits) | entry->print, 11, 13}};
  std::vector<Known> known;
  scorer.find(features, known);
  const std::vector<std::int32_t> words = scorer.contributions(known, head, 10, 14);
  EXPECT_EQ(words, (std::vector<std::int32_t>{0, weight * 8, weight * 8, 0}));
}

}  // namespace
