#include "native/train/report.h"

#include <algorithm>
#include <cstdio>

namespace baton::train {
namespace {

std::string number(double value) {
  char digits[16];
  std::snprintf(digits, sizeof digits, "%.3f", value);
  return digits;
}

constexpr std::array<std::size_t, 6> triggers = {0, 1, 2, 3, measured_qualification, 4};

std::string f1_rows(const std::string& heading, const std::map<std::string, std::array<Counts, measured_count>>& groups) {
  std::string out = "\n| " + heading + " |";
  for (const std::size_t i : triggers) out += " " + measured_names[i] + " |";
  out += " macro |\n| --- |" + std::string(" --- | --- | --- | --- | --- | --- | --- |\n");
  for (const auto& [name, counts] : groups) {
    out += "| " + name + " |";
    double sum = 0;
    long judged = 0;
    for (const std::size_t i : triggers) {
      const bool any = counts[i].hits + counts[i].misses > 0;
      out += any ? " " + number(counts[i].f1()) + " |" : " – |";
      sum += any ? counts[i].f1() : 0;
      judged += any;
    }
    out += " " + number(judged == 0 ? 0 : sum / static_cast<double>(judged)) + " |\n";
  }
  return out;
}

std::string one_line(std::string text) {
  constexpr std::size_t longest = 300;
  for (char& c : text)
    if (c == '\n' || c == '\r' || c == '|') c = ' ';
  if (text.size() <= longest) return text;
  std::size_t cut = longest;
  while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80) --cut;
  return text.substr(0, cut) + " …";
}

}  // namespace

std::string tables(const std::string& title, const Measurement& measurement) {
  std::string out = "## " + title + "\n\nMacro F1 over the six triggers: **" + number(measurement.macro_f1()) + "**\n\n";
  out += "| what | precision | recall | F1 | false-alarm rate | positives |\n| --- | --- | --- | --- | --- | --- |\n";
  std::vector<std::size_t> order(triggers.begin(), triggers.end());
  for (std::size_t i = 5; i < head_count; ++i) order.push_back(i);
  for (const std::size_t i : order) {
    const Counts& counts = measurement.all[i];
    out += "| " + measured_names[i] + " | " + number(counts.precision()) + " | " + number(counts.recall()) + " | " +
           number(counts.f1()) + " | " + number(counts.false_alarm_rate()) + " | " + std::to_string(counts.hits + counts.misses) +
           " |\n";
  }
  return out + f1_rows("F1 by file", measurement.by_file) + f1_rows("F1 by difficulty", measurement.by_difficulty);
}

std::string worst_mistakes(const Gold& gold, const Measurement& measurement, std::size_t most) {
  std::string out;
  for (const std::size_t trigger : triggers) {
    for (const bool missed : {true, false}) {
      std::vector<Mistake> list;
      for (const Mistake& mistake : measurement.mistakes) {
        const GoldRow& row = gold.rows[mistake.row];
        const bool shown = trigger == measured_qualification ? row.qualification : (row.shown & bit_of(trigger)) != 0;
        if (mistake.measured == trigger && shown == missed) list.push_back(mistake);
      }
      std::stable_sort(list.begin(), list.end(), [&](const Mistake& a, const Mistake& b) {
        return missed ? a.strength < b.strength : a.strength > b.strength;
      });
      out += "\n### " + measured_names[trigger] + (missed ? ": missed" : ": false alarms") + " (" + std::to_string(list.size()) +
             ")\n\n";
      for (std::size_t i = 0; i < std::min(most, list.size()); ++i) {
        const GoldRow& row = gold.rows[list[i].row];
        out += "- " + gold.files[row.file] + " " + row.id + ", strength " + std::to_string(list[i].strength) + ": " +
               (row.previous.empty() ? "" : "[" + one_line(row.previous) + "] ") + one_line(row.text) + "\n";
      }
    }
  }
  return out;
}

}  // namespace baton::train
