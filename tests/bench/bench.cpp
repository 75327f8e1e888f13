// How long the parts of the engine take: ./dev bench. Over the labelled messages and leads, none of which is read twice in a row.
#include <benchmark/benchmark.h>

#include <algorithm>

#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/call.h"
#include "core/detect/reader.h"
#include "core/policy/default_policy.h"

namespace {

using Json = nlohmann::json;

std::vector<Json> lines_of(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path + " is not there; run from the top of the tree");
  std::vector<Json> rows;
  for (std::string line; std::getline(in, line);) rows.push_back(Json::parse(line));
  return rows;
}

std::size_t words_of(const std::string& text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool letter = c != ' ' && c != '\n' && c != '\t';
    words += letter && !inside;
    inside = letter;
  }
  return words;
}

/// Labelled messages of 50 to 70 words, 60 in the mean or nearly so.
std::vector<baton::Utterance> long_messages() {
  std::vector<baton::Utterance> out;
  static std::vector<std::string> texts;
  texts.reserve(100'000);  // The utterances point into it.
  for (const char* name : {"messages", "messages-email", "messages-enterprise", "messages-chat"}) {
    for (const Json& row : lines_of("tests/eval/gold/" + std::string(name) + ".jsonl")) {
      const std::string text = row.at("text");
      if (words_of(text) < 50 || words_of(text) > 70) continue;
      texts.push_back(text);
      baton::Utterance said;
      said.text = texts.back();
      out.push_back(said);
    }
  }
  return out;
}

void read_message(benchmark::State& state) {
  static const std::vector<baton::Utterance> messages = long_messages();
  static const baton::Reader reader(baton::default_policy().detect);
  std::size_t next = 0, words = 0;
  for (const baton::Utterance& one : messages) words += words_of(std::string(one.text));
  for (auto _ : state) {
    benchmark::DoNotOptimize(reader.read(messages[next]));
    next = (next + 1) % messages.size();
  }
  state.counters["words"] = static_cast<double>(words) / static_cast<double>(messages.size());
  state.counters["messages"] = static_cast<double>(messages.size());
}
BENCHMARK(read_message)
    ->ComputeStatistics("fastest", [](const std::vector<double>& all) { return *std::min_element(all.begin(), all.end()); })
    ->Unit(benchmark::kMicrosecond);

/// `assess` from JSON text to JSON text; the argument is the number of reps in the roster.
void assess_lead(benchmark::State& state) {
  Json roster = {{"reps", Json::array()}};
  for (std::int64_t i = 0; i < state.range(0); ++i)
    roster["reps"].push_back({{"id", "r" + std::to_string(i)}, {"name", "Rep " + std::to_string(i)}, {"active", true}});
  std::vector<std::string> lines;
  for (const Json& row : lines_of("tests/eval/gold/leads.jsonl"))
    lines.push_back(Json{{"as_of", row.at("as_of")}, {"lead", row.at("lead")}}.dump());
  baton::Door door;
  const std::string config = door.configure(roster.dump(), "");
  std::size_t next = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(door.assess_line(config, "", lines[next]));
    next = (next + 1) % lines.size();
  }
}
BENCHMARK(assess_lead)->Arg(0)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
