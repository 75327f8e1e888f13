/// The labelled messages as they stand in tests/eval/gold.
#pragma once
#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/model/lead.h"
#include "core/model/trigger.h"
#include "core/policy/reader_model.h"
#include "core/text/range.h"

namespace baton::train {

/// Bits of heads, the first head the lowest bit.
using HeadBits = std::uint32_t;
constexpr HeadBits bit_of(std::size_t head) { return HeadBits{1} << head; }

/// Words that were marked as evidence, and for which heads they may be.
struct MarkedSpan {
  text::ByteRange where;
  HeadBits heads = 0;
};

struct GoldRow {
  std::size_t file = 0;  ///< Index into `Gold::files`.
  std::string id, text, previous, language, difficulty;
  Channel channel = Channel::chat;
  HeadBits shown = 0;   ///< What the message shows.
  HeadBits judged = 0;  ///< What it was labelled for; all else is unknown.
  bool qualification = false, qualification_judged = false;
  std::vector<MarkedSpan> spans;
};

struct Gold {
  std::vector<std::string> files;  ///< Names without folder and ending, in alphabetical order.
  std::vector<GoldRow> rows;       ///< In the order of files and lines.
  std::uint64_t hash = 0;          ///< Of all files' bytes.
};

/// Reads every `messages*.jsonl` of the folder. Throws with the file's name and line on anything unexpected.
Gold read_gold(const std::filesystem::path& folder);

/// The author's own words in a row, as the reader is given them.
std::vector<text::ByteRange> own_words_of(const GoldRow& row);

}  // namespace baton::train
