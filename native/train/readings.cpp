#include "native/train/readings.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/detect/reader.h"
#include "native/train/learn_model.h"

namespace baton::train {
namespace {

using nlohmann::json;

constexpr std::array<const char*, trigger_count> trigger_names = {"request",    "emotional",     "intent",
                                                                  "complexity", "qualification", "value"};
constexpr std::array<const char*, element_count> element_names = {"budget", "authority", "need", "timeline"};
constexpr std::array<const char*, 4> status_names = {"unknown", "mentioned", "confirmed", "negative"};

json line_of(const std::string& file, const GoldRow& row, const Reading& reading) {
  json line = {{"file", file}, {"id", row.id}, {"opt_out", reading.opt_out}, {"do_not_call", reading.do_not_call}};
  for (std::size_t i = 0; i < trigger_count; ++i) {
    const TriggerReading& trigger = reading.triggers[i];
    line["triggers"][trigger_names[i]] = {{"fired", trigger.fired}, {"strength", trigger.strength}};
  }
  for (std::size_t i = 0; i < element_count; ++i)
    line["bant"][element_names[i]] = status_names[static_cast<std::size_t>(reading.elements[i].status)];
  return line;
}

/// Rows that belong together: of one file, or neighbours in turn.
std::vector<std::uint32_t> groups_of(const Gold& gold, Split split, std::uint32_t folds) {
  std::vector<std::uint32_t> group_of;
  for (std::uint32_t row = 0; row < gold.rows.size(); ++row)
    group_of.push_back(split == Split::by_file ? static_cast<std::uint32_t>(gold.rows[row].file) : row % (folds * 4));
  return group_of;
}

std::string readings_of(const Gold& gold, const PackedModel& packed, const std::vector<std::uint32_t>& rows) {
  const Reader reader(DetectPolicy{}, packed.model());
  std::string out;
  for (const std::uint32_t at : rows) {
    const GoldRow& row = gold.rows[at];
    const std::vector<text::ByteRange> own = own_words_of(row);
    const Reading reading = reader.read({row.text, &own, row.channel, row.language, row.previous, Time{0}});
    out += line_of(gold.files[row.file], row, reading).dump() + "\n";
  }
  return out;
}

/// The file appears whole or not at all.
void write_whole(const std::filesystem::path& path, const std::string& text) {
  std::filesystem::path unfinished = path;
  unfinished += ".unfinished";
  std::ofstream out(unfinished, std::ios::binary);
  out << text;
  out.close();
  if (!out) throw std::runtime_error("cannot write " + path.string());
  std::filesystem::rename(unfinished, path);
}

}  // namespace

void write_readings(const Gold& gold, const Examples& examples, Split split, std::uint32_t folds, std::size_t most_bytes,
                    const std::filesystem::path& folder) {
  if (folds == 0) return;
  std::filesystem::create_directories(folder);
  const std::vector<std::uint32_t> group_of = groups_of(gold, split, folds);
  const std::string name = split == Split::by_file ? "by_file" : "within_files";
  for (std::uint32_t fold = 0; fold < folds; ++fold) {
    const auto path = folder / (name + "-" + std::to_string(folds) + "-" + std::to_string(fold) + ".jsonl");
    if (std::filesystem::exists(path)) continue;
    std::vector<std::uint32_t> learnt, left_out;
    for (std::uint32_t row = 0; row < gold.rows.size(); ++row) (group_of[row] % folds == fold ? left_out : learnt).push_back(row);
    std::fprintf(stderr, "%s: fold %u of %u\n", name.c_str(), fold + 1, folds);
    write_whole(path, readings_of(gold, learn_model(examples, learnt, group_of, most_bytes), left_out));
  }
}

}  // namespace baton::train
