#include "native/train/packed.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "native/train/model_writer.h"

namespace baton::train {
namespace {

struct Entry {
  double worth = 0;  ///< How much would be lost without it, roughly.
  std::uint32_t feature = 0;
  std::uint8_t byte = 0;  ///< Head and level.
};

std::int32_t rounded(double weight) { return static_cast<std::int32_t>(std::lround(weight * ReaderModel::one)); }

/// The level nearest to a weight, or none for one that is nearer to nothing.
std::optional<std::uint32_t> level_of(std::int32_t weight) {
  const std::int32_t size = weight < 0 ? -weight : weight;
  if (2 * size < ReaderModel::magnitudes.front()) return std::nullopt;
  std::uint32_t best = 0;
  for (std::uint32_t level = 1; level < ReaderModel::magnitudes.size(); ++level)
    if (std::abs(ReaderModel::magnitudes[level] - size) < std::abs(ReaderModel::magnitudes[best] - size)) best = level;
  return weight < 0 ? best + static_cast<std::uint32_t>(ReaderModel::magnitudes.size()) : best;
}

/// What is only mentioned or denied decides less than what fires.
double worth_of(std::size_t head) { return head >= static_cast<std::size_t>(Head::budget_mentioned) ? 0.5 : 1.0; }

/// What few messages have will seldom be met: about the third root of how many, by roots that are exact everywhere.
double use_of(std::uint32_t messages) {
  const double fourth = std::sqrt(std::sqrt(static_cast<double>(messages)));
  return fourth * std::sqrt(std::sqrt(fourth));
}

/// What a weight and a key take when written plainly.
constexpr std::size_t weight_bytes = 1, key_bytes = 2;

bool by_worth(const Entry& a, const Entry& b) { return a.worth > b.worth; }

/// All weights that do not round to nothing, those that say most first.
std::vector<Entry> entries_of(const Examples& examples, const std::array<Weights, head_count>& weights) {
  std::vector<Entry> entries;
  for (std::size_t head = 0; head < head_count; ++head) {
    for (std::uint32_t i = 0; i < weights[head].of.size(); ++i) {
      const auto level = level_of(rounded(weights[head].of[i]));
      if (!level) continue;
      const double size = static_cast<double>(weights[head].of[i]) * use_of(examples.counts[i]) * worth_of(head);
      entries.push_back({size * size, i, static_cast<std::uint8_t>(head * ReaderModel::levels + *level)});
    }
  }
  std::stable_sort(entries.begin(), entries.end(), by_worth);
  return entries;
}

/// Orders entries by what they are worth for each byte that they take, the best first. A feature's first has to pay for its key
/// as well, so those that stand together with others of their feature come sooner than alone.
void order_by_use_of_bytes(std::vector<Entry>& entries) {
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.feature < b.feature; });
  for (std::size_t first = 0, last = 0; first < entries.size(); first = last) {
    while (last < entries.size() && entries[last].feature == entries[first].feature) ++last;
    double sum = 0, best = 0;
    std::size_t together = first;
    for (std::size_t i = first; i < last; ++i) {
      sum += entries[i].worth;
      const double each = sum / static_cast<double>(key_bytes + (i - first + 1) * weight_bytes);
      if (each <= best) continue;
      best = each;
      together = i + 1;
    }
    for (std::size_t i = first; i < together; ++i) entries[i].worth = best;
  }
  std::stable_sort(entries.begin(), entries.end(), by_worth);
}

/// The entries that say most, as many as `most_bytes` hold when written plainly, and of no more features than that.
std::vector<Entry> fitting(const Examples& examples, const std::array<Weights, head_count>& weights, std::size_t most_bytes,
                           std::size_t most_features) {
  std::vector<Entry> entries = entries_of(examples, weights), kept;
  order_by_use_of_bytes(entries);
  std::vector<std::uint8_t> heads(examples.keys.size());
  std::size_t bytes = 0, features = 0;
  for (const Entry& entry : entries) {
    const bool is_new = heads[entry.feature] == 0;
    if (heads[entry.feature] == ReaderModel::most_heads || (is_new && features == most_features)) continue;
    bytes += weight_bytes + (is_new ? key_bytes : 0);
    if (bytes > most_bytes) break;
    features += is_new;
    ++heads[entry.feature];
    kept.push_back(entry);
  }
  return kept;
}

void print_list(std::string& to, const std::vector<std::uint8_t>& bytes, std::size_t per_line) {
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i % per_line == 0) to += "\n";
    to += std::to_string(bytes[i]) + ",";
  }
}

std::string listed(const std::array<std::int32_t, head_count>& numbers) {
  std::string out;
  for (const std::int32_t number : numbers) out += (out.empty() ? "" : ", ") + std::to_string(number);
  return out;
}

}  // namespace

Chosen choose(const Examples& examples, const std::array<Weights, head_count>& weights, std::size_t most_bytes) {
  Chosen chosen(examples.keys.size());
  for (const Entry& entry : fitting(examples, weights, most_bytes, examples.keys.size()))
    chosen[entry.feature] |= bit_of(entry.byte / ReaderModel::levels);
  return chosen;
}

PackedModel pack(const Examples& examples, const std::array<Weights, head_count>& weights, std::size_t most_bytes) {
  std::map<std::uint32_t, std::vector<std::uint8_t>> kept;  // By the features' own keys.
  for (const Entry& entry : fitting(examples, weights, most_bytes, ReaderModel::most_features))
    kept[examples.keys[entry.feature]].push_back(entry.byte);
  std::map<std::uint32_t, ModelFeature> features;  // By the model's keys; of those it cannot tell apart the first holds.
  for (auto& [key, bytes] : kept) {
    std::sort(bytes.begin(), bytes.end());
    ModelFeature feature{model_key(key), static_cast<std::uint32_t>(bytes.size()), {}};
    std::copy(bytes.begin(), bytes.end(), feature.weights.begin());
    features.try_emplace(feature.key, feature);
  }
  PackedModel packed;
  packed.features = write_features(features);
  for (std::size_t head = 0; head < head_count; ++head) packed.bias[head] = rounded(weights[head].bias);
  return packed;
}

std::string print(const PackedModel& packed, const std::string& command, const std::string& provenance) {
  std::string out = "// Generated by `" + command + "`; do not edit.\n// " + provenance + "\n";
  out += "#include \"core/policy/reader_model.h\"\n\nnamespace baton {\nnamespace {\n\n// clang-format off\n";
  out += "constexpr std::uint8_t features[] = {";
  print_list(out, packed.features, 32);
  out += "};\n// clang-format on\n\n}  // namespace\n\nconst ReaderModel reader_model = {features,\n    {" + listed(packed.bias);
  out += "},\n    {" + listed(packed.threshold) + "}};\n\n}  // namespace baton\n";
  return out;
}

}  // namespace baton::train
