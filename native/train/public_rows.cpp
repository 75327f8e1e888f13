#include "native/train/public_rows.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <vector>

#include "core/detect/reader.h"
#include "native/train/evaluate.h"

namespace baton::train {
namespace {

using nlohmann::json;

constexpr std::array<const char*, trigger_count> names = {"request",    "emotional",     "intent",
                                                          "complexity", "qualification", "value"};
using TriggerCounts = std::array<Counts, trigger_count>;

bool lists(const json& list, const char* name) { return std::find(list.begin(), list.end(), name) != list.end(); }

void count_line(const Reader& reader, const json& line, TriggerCounts& counts) {
  const std::string text = line.at("text");
  Utterance said;
  said.text = text;
  const Reading reading = reader.read(said);
  for (std::size_t i = 0; i < trigger_count; ++i) {
    if (!lists(line.at("judged"), names[i])) continue;
    const bool shown = lists(line.at("labels"), names[i]), fired = reading.triggers[i].fired;
    ++(shown ? fired ? counts[i].hits : counts[i].misses : fired ? counts[i].false_alarms : counts[i].rightly_silent);
  }
}

std::string number(double value) {
  char digits[16];
  std::snprintf(digits, sizeof digits, "%.3f", value);
  return digits;
}

std::string rows_of(const std::string& source, const TriggerCounts& counts) {
  std::string out;
  for (std::size_t i = 0; i < trigger_count; ++i) {
    const Counts& one = counts[i];
    const long positives = one.hits + one.misses, negatives = one.false_alarms + one.rightly_silent;
    if (positives + negatives == 0) continue;
    const auto of_positives = [&](double value) { return positives == 0 ? std::string("–") : number(value); };
    out += "| " + source + " | " + names[i] + " | " + std::to_string(positives) + " | " + std::to_string(negatives) + " | " +
           of_positives(one.precision()) + " | " + of_positives(one.recall()) + " | " + of_positives(one.f1()) + " | " +
           number(one.false_alarm_rate()) + " |\n";
  }
  return out;
}

}  // namespace

std::string measure_public(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder / "triggers"))
    if (entry.path().extension() == ".jsonl") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  const Reader reader{DetectPolicy{}};
  std::string out =
      "## Third-party messages, judged triggers only\n\n| source | trigger | positives | negatives | precision | recall | F1 |";
  out += " false-alarm rate |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n";
  for (const auto& path : paths) {
    TriggerCounts counts{};
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) count_line(reader, json::parse(line), counts);
    out += rows_of(path.stem().string(), counts);
  }
  return out;
}

}  // namespace baton::train
