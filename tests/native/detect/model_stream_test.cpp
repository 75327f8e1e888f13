// What is written of a model against what is read of it, and bytes that nobody wrote.
#include "core/detect/model_stream.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <memory>

#include "native/train/model_writer.h"
#include "tests/native/detect/slow_reading.h"

namespace {

using namespace baton;
using test_models::Random;
using test_models::SlowReading;

using Features = std::map<std::uint32_t, ModelFeature>;

/// Anywhere among the keys, now and then far from the next; some heads and levels are much more common than others.
Features made_up(std::uint32_t seed, std::uint32_t many, int key_bits = ModelFeature::key_bits) {
  Random random(seed);
  Features features;
  for (std::uint32_t i = 0; i < many; ++i) {
    ModelFeature feature;
    feature.key = random() % (1u << key_bits) >> random() % 4;
    for (std::uint32_t head = 0; head < head_count && feature.count < ReaderModel::most_heads; ++head)
      if (random() % (1 + head) == 0)
        feature.weights[feature.count++] = static_cast<std::uint8_t>(
            head * ReaderModel::levels + std::min(random() % ReaderModel::levels, random() % ReaderModel::levels));
    features.try_emplace(feature.key, feature);
  }
  return features;
}

std::vector<ModelFeature> read_all(std::span<const std::uint8_t> bytes) {
  // Behind the last byte of its own memory the sanitizers see every step.
  const auto own = std::make_unique<std::uint8_t[]>(bytes.size());
  std::copy(bytes.begin(), bytes.end(), own.get());
  ModelStream stream({own.get(), bytes.size()});
  std::vector<ModelFeature> features;
  while (const std::optional<ModelFeature> feature = stream.next()) features.push_back(*feature);
  return features;
}

bool alike(const ModelFeature& a, const ModelFeature& b) {
  return a.key == b.key && a.count == b.count && a.weights == b.weights;
}

/// Every key once and upwards, every head once and upwards.
void expect_possible(const std::vector<ModelFeature>& features) {
  std::uint64_t lowest = 0;
  for (const ModelFeature& feature : features) {
    ASSERT_GE(feature.key, lowest);
    ASSERT_LT(feature.key, 1u << ModelFeature::key_bits);
    ASSERT_LE(feature.count, ReaderModel::most_heads);
    for (std::uint32_t i = 0; i < feature.count; ++i) {
      ASSERT_LT(feature.weights[i] / ReaderModel::levels, head_count);
      const int before = i == 0 ? -1 : static_cast<int>(feature.weights[i - 1] / ReaderModel::levels);
      ASSERT_GT(static_cast<int>(feature.weights[i] / ReaderModel::levels), before);
    }
    lowest = std::uint64_t{feature.key} + 1;
  }
}

TEST(ModelStream, GivesBackWhatWasWritten) {
  for (const std::uint32_t many : {0u, 1u, 2u, 50u, 5'000u}) {
    const Features features = made_up(many + 1, many);
    const std::vector<ModelFeature> read = read_all(train::write_features(features));
    EXPECT_TRUE(std::equal(read.begin(), read.end(), features.begin(), features.end(), [](const ModelFeature& a, const auto& b) {
      return alike(a, b.second);
    })) << many;
  }
}

TEST(ModelStream, GivesBackTheLastKeyAndTheFirst) {
  const std::uint32_t last = (1u << ModelFeature::key_bits) - 1;
  const Features features = {{0, {0, 0, {}}}, {last, {last, 1, {227}}}};
  const std::vector<ModelFeature> read = read_all(train::write_features(features));
  ASSERT_EQ(read.size(), 2u);
  EXPECT_TRUE(alike(read[0], features.at(0)));
  EXPECT_TRUE(alike(read[1], features.at(last)));
}

TEST(ModelStream, ReadsAsASlowReadingDoes) {
  const std::vector<std::uint8_t> bytes = train::write_features(made_up(3, 3'000));
  const SlowReading slow(bytes);
  const std::vector<ModelFeature> read = read_all(bytes);
  ASSERT_EQ(read.size(), slow.features.size());
  auto expected = slow.features.begin();
  for (const ModelFeature& feature : read) {
    std::map<std::uint32_t, std::uint32_t> weights;
    for (std::uint32_t i = 0; i < feature.count; ++i)
      weights[feature.weights[i] / ReaderModel::levels] = feature.weights[i] % ReaderModel::levels;
    ASSERT_EQ(feature.key, expected->first);
    ASSERT_EQ(weights, expected->second);
    ++expected;
  }
}

TEST(ModelStream, BytesCutOffGiveTheFeaturesBeforeTheCut) {
  const std::vector<std::uint8_t> bytes = train::write_features(made_up(4, 60, 16));
  const std::vector<ModelFeature> whole = read_all(bytes);
  std::size_t before = 0;
  // From inside the codes on, which stand first.
  for (std::size_t length = 1'200; length <= bytes.size(); ++length) {
    const std::vector<ModelFeature> read = read_all(std::span(bytes).first(length));
    expect_possible(read);
    // Where the cut goes through a feature anything may follow.
    const auto differs = std::mismatch(whole.begin(), whole.end(), read.begin(), read.end(), alike).first;
    const auto right = static_cast<std::size_t>(differs - whole.begin());
    EXPECT_GE(right, before);
    before = right;
  }
  EXPECT_EQ(before, whole.size());
}

TEST(ModelStream, DamagedBytesGivePossibleFeaturesOrNone) {
  const std::vector<std::uint8_t> whole = train::write_features(made_up(5, 200, 18));
  Random random(6);
  for (int trial = 0; trial < 2'000; ++trial) {
    std::vector<std::uint8_t> bytes = whole;
    const std::uint32_t hits = 1 + random() % 40;
    for (std::uint32_t i = 0; i < hits; ++i) bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
    expect_possible(read_all(bytes));
  }
  for (const std::uint8_t byte : {std::uint8_t{0}, std::uint8_t{0x11}, std::uint8_t{0x88}, std::uint8_t{0xFF}})
    expect_possible(read_all(std::vector<std::uint8_t>(5'000, byte)));
}

}  // namespace
