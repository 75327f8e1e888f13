#include "native/train/examples.h"

#include <algorithm>
#include <unordered_map>

#include "core/detect/features.h"

namespace baton::train {
namespace {

/// The moment dates in the rows are read against; the rows themselves say none.
constexpr Time reading_time{0};

/// Words of the unit overlap the marked ones by half of the shorter of the two.
bool covers(const text::ByteRange& unit, const text::ByteRange& marked) {
  const std::uint32_t begin = std::max(unit.begin, marked.begin), end = std::min(unit.end, marked.end);
  return begin < end && (end - begin) * 2 >= std::min(unit.end - unit.begin, marked.end - marked.begin);
}

class Maker {
 public:
  explicit Maker(const Gold& gold) {
    for (const GoldRow& row : gold.rows) add(row);
    keep_shared();
  }
  Examples take() { return std::move(examples_); }

 private:
  void add(const GoldRow& row) {
    const std::vector<text::ByteRange> own = own_words_of(row);
    const text::Words words = text::split_words(row.text, own);
    const Slots slots = read_slots({row.text, &own, row.channel, row.language, row.previous, reading_time}, words);
    const Context context = read_context(lexicon_, slots);
    const FeatureReader reader(lexicon_, slots, row.channel, context);
    ExampleRow example;
    example.first_unit = static_cast<std::uint32_t>(examples_.units.size());
    FeatureReader::Room room;
    const std::span<const Feature> of_message = reader.read_shared(room);
    const std::vector<Feature> shared(of_message.begin(), of_message.end());
    for (std::size_t i = 0; i < reader.units().size(); ++i) {
      ExampleUnit unit;
      const text::ByteRange where = words.where(reader.units()[i].first, reader.units()[i].last);
      for (const MarkedSpan& span : row.spans)
        if (covers(where, span.where)) unit.marked |= span.heads;
      unit.begin = static_cast<std::uint32_t>(keys_.size());
      const std::span<const Feature> facts = reader.read(i, room);
      for (const Feature& feature : facts) keys_.push_back(feature.key);
      for (const Feature& feature : shared) keys_.push_back(feature.key);
      unit.facts = static_cast<std::uint32_t>(facts.size() + shared.size());
      unit.end = static_cast<std::uint32_t>(keys_.size());
      examples_.units.push_back(unit);
    }
    example.last_unit = static_cast<std::uint32_t>(examples_.units.size());
    example.shown = row.shown;
    example.judged = row.judged;
    example.file = row.file;
    examples_.rows.push_back(example);
  }

  void count() {
    for (std::uint32_t row = 0; row < examples_.rows.size(); ++row) {
      const ExampleRow& example = examples_.rows[row];
      if (example.first_unit == example.last_unit) continue;
      for (std::uint32_t i = examples_.units[example.first_unit].begin; i < examples_.units[example.last_unit - 1].end; ++i) {
        auto& [messages, last_row] = seen_[keys_[i]];
        if (messages == 0 || last_row != row) ++messages;
        last_row = row;
      }
    }
  }

  void keep_shared() {
    count();
    std::unordered_map<std::uint32_t, std::uint32_t> index;
    for (ExampleUnit& unit : examples_.units) {
      const std::uint32_t begin = unit.begin, end = unit.end;
      unit.begin = static_cast<std::uint32_t>(examples_.features.size());
      for (std::uint32_t i = begin; i < end; ++i) {
        const std::uint32_t messages = seen_[keys_[i]].first;
        if (messages < rare) continue;
        const auto [found, is_new] = index.try_emplace(keys_[i], static_cast<std::uint32_t>(examples_.keys.size()));
        if (is_new) {
          examples_.keys.push_back(keys_[i]);
          examples_.counts.push_back(messages);
        }
        examples_.features.push_back(found->second);
      }
      unit.end = static_cast<std::uint32_t>(examples_.features.size());
    }
  }

  Lexicon lexicon_;
  Examples examples_;
  std::vector<std::uint32_t> keys_;
  std::unordered_map<std::uint32_t, std::pair<std::uint32_t, std::uint32_t>> seen_;  ///< Messages, and the last of them.
};

}  // namespace

Examples make_examples(const Gold& gold) { return Maker(gold).take(); }

}  // namespace baton::train
