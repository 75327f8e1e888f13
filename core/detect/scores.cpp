#include "core/detect/scores.h"

#include <algorithm>
#include <bit>
#include <map>

namespace baton {
namespace {

constexpr std::uint32_t bucket_shift = 32 - ReaderModel::bucket_bits;
constexpr std::uint32_t print_mask = (1u << ReaderModel::print_bits) - 1;

/// An entry is the print in twelve bits, the number of weights in four, and the weights.
constexpr std::uint32_t print_at(const std::uint8_t* entry) { return static_cast<std::uint32_t>(entry[0]) << 4 | entry[1] >> 4; }
constexpr std::uint32_t weight_count(const std::uint8_t* entry) { return entry[1] & 0xFu; }

constexpr std::uint64_t in_all_bytes(std::uint64_t byte) { return byte * 0x0101010101010101u; }
static_assert(ReaderModel::magnitudes.back() < Scorer::nothing);

Weights weights_of(const std::uint8_t* entry) {
  Weights weights;
  weights.fill(in_all_bytes(Scorer::nothing));
  for (std::uint32_t i = 0; i < weight_count(entry); ++i) {
    const std::uint32_t byte = entry[2 + i], head = byte / ReaderModel::levels;
    const std::int32_t weight = ReaderModel::weight_of(byte % ReaderModel::levels);
    // Carries and borrows end in the byte itself: it holds more than any weight takes away.
    weights[head / 8] += static_cast<std::uint64_t>(std::int64_t{weight}) << head % 8 * 8;
  }
  return weights;
}

std::int32_t weight_in(const Weights& weights, std::size_t head) {
  return static_cast<std::int32_t>(weights[head / 8] >> head % 8 * 8 & 0xFF) - Scorer::nothing;
}

/// Four prints, the first in the lowest bits.
std::uint64_t four_of(const std::uint16_t* prints) {
  return prints[0] | std::uint64_t{prints[1]} << 16 | std::uint64_t{prints[2]} << 32 | std::uint64_t{prints[3]} << 48;
}

/// One bit for each of four places where the two are alike, the first the lowest; the places' highest bits are not used.
std::uint32_t alike(std::uint64_t four, std::uint64_t other) {
  constexpr std::uint64_t highest = 0x8000800080008000u,
                          gather = 1u << 3 | 1u << 18 | std::uint64_t{1} << 33 | std::uint64_t{1} << 48;
  const std::uint64_t places = ~((four ^ other) + (highest - 0x0001000100010001u)) & highest;
  return static_cast<std::uint32_t>((places >> 15) * gather >> 48 & 0xF);
}

}  // namespace

Scorer::Scorer(const ReaderModel& model) : bias_(model.bias), threshold_(model.threshold) {
  // Most features have one weight or two, so that few rows do for many features.
  std::map<Weights, std::uint16_t> rows;
  for (std::uint32_t bucket = 0; bucket < ReaderModel::bucket_count; ++bucket) {
    drawers_.push_back(static_cast<std::uint16_t>(prints_.size()));
    const std::uint32_t end = model.bucket_begin(bucket + 1);
    for (std::uint32_t at = model.bucket_begin(bucket); at < end; at += 2 + weight_count(model.entries + at)) {
      const auto print = static_cast<std::uint16_t>(print_at(model.entries + at));
      // Of two features that the model cannot tell apart the first holds.
      if (std::find(prints_.begin() + drawers_.back(), prints_.end(), print) != prints_.end()) continue;
      const Weights weights = weights_of(model.entries + at);
      const auto [row, is_new] = rows.try_emplace(weights, static_cast<std::uint16_t>(rows_.size()));
      if (is_new) rows_.push_back(weights);
      prints_.push_back(print);
      row_of_.push_back(row->second);
    }
  }
  drawers_.push_back(static_cast<std::uint16_t>(prints_.size()));
  prints_.resize(prints_.size() + at_once);  // What lies behind the last drawer is read, and not believed.
  row_of_.resize(prints_.size());
}

/// Where in its drawer a feature stands; at or past the drawer's end when it is not there. Takes no branch as a rule: which
/// features are known is hard to guess.
inline std::uint32_t Scorer::find_in(std::uint32_t begin, std::uint32_t end, std::uint16_t print) const {
  if (end - begin > at_once) return find_in_full(begin, end, print);
  const std::uint16_t* prints = prints_.data() + begin;
  const std::uint64_t sought = print * std::uint64_t{0x0001000100010001};
  constexpr std::uint32_t nowhere = 1u << at_once;
  return begin +
         static_cast<std::uint32_t>(std::countr_zero(alike(four_of(prints), sought) | alike(four_of(prints + 4), sought) << 4 |
                                                     alike(four_of(prints + 8), sought) << 8 | nowhere));
}

std::uint32_t Scorer::find_in_full(std::uint32_t begin, std::uint32_t end, std::uint16_t print) const {
  return static_cast<std::uint32_t>(std::find(prints_.begin() + begin, prints_.begin() + end, print) - prints_.begin());
}

std::vector<Known> Scorer::find(std::span<const Feature> features) const {
  // What is looked at some features later is sent for now, and so are the weights: they come from all over the model.
  constexpr std::size_t ahead = 12;
  std::vector<Known> known(features.size());
  std::size_t count = 0;
  for (std::size_t i = 0; i < features.size(); ++i) {
    const std::uint32_t later = drawers_[features[std::min(i + ahead, features.size() - 1)].key >> bucket_shift];
    __builtin_prefetch(&prints_[later]);
    __builtin_prefetch(&row_of_[later]);
    const Feature& feature = features[i];
    const std::uint32_t drawer = feature.key >> bucket_shift, end = drawers_[drawer + 1];
    const std::uint32_t at = find_in(drawers_[drawer], end, static_cast<std::uint16_t>(feature.key & print_mask));
    known[count] = {row_of_[at], feature.first, feature.last};
    __builtin_prefetch(&rows_[known[count].row]);
    count += at < end;
  }
  known.resize(count);
  return known;
}

Scores Scorer::score(const std::vector<Known>& features) const {
  // Every second byte by itself: so many fit into the sixteen bits that each then has.
  constexpr std::size_t most = 256;
  constexpr std::uint64_t every_second = 0x00FF00FF00FF00FFu;
  Scores scores = bias_;
  for (std::size_t begin = 0; begin < features.size(); begin += most) {
    const std::size_t end = std::min(features.size(), begin + most);
    std::uint64_t even[3] = {}, odd[3] = {};
    for (std::size_t i = begin; i < end; ++i) {
      const Weights& row = rows_[features[i].row];
      for (std::size_t at = 0; at < row.size(); ++at) {
        even[at] += row[at] & every_second;
        odd[at] += row[at] >> 8 & every_second;
      }
    }
    for (std::size_t head = 0; head < head_count; ++head) {
      const std::uint64_t sums = (head % 2 == 0 ? even : odd)[head / 8] >> head % 8 / 2 * 16;
      scores[head] += static_cast<std::int32_t>(sums & 0xFFFF) - nothing * static_cast<std::int32_t>(end - begin);
    }
  }
  return scores;
}

std::vector<std::int32_t> Scorer::contributions(const std::vector<Known>& features, Head head, std::uint32_t first,
                                                std::uint32_t last) const {
  constexpr std::int32_t widest = 8;  // What stands on more words says nothing about any one of them.
  std::vector<std::int32_t> words(last - first);
  // Those that say something about this head are picked out first, without a branch, for most say nothing.
  std::vector<const Known*> telling(features.size());
  std::size_t count = 0;
  for (const Known& known : features) {
    telling[count] = &known;
    count += weight_in(rows_[known.row], static_cast<std::size_t>(head)) != 0;
  }
  for (std::size_t i = 0; i < count; ++i) {
    const Known& known = *telling[i];
    const auto width = static_cast<std::int32_t>(known.last - known.first);
    if (width > widest) continue;
    const std::int32_t share = weight_in(rows_[known.row], static_cast<std::size_t>(head)) * 16 / width;
    for (std::uint32_t word = known.first; word < known.last; ++word) words[word - first] += share;
  }
  return words;
}

}  // namespace baton
