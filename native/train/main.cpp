// Learns the reader's model from labelled messages, or reads each message by a model that did not learn from it.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <fstream>
#include <iostream>

#include "native/train/learn_model.h"
#include "native/train/readings.h"

namespace baton::train {
namespace {

/// How much of what was learnt is kept, by what it would take written plainly (see `pack`). With the phrases and lists of words
/// the module stays within its budget.
constexpr std::size_t most_bytes = 160'000;

void write_file(const std::string& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  if (!out.flush()) throw std::runtime_error("cannot write " + path);
}

std::string provenance(const Gold& gold, const Examples& examples) {
  char hash[20];
  std::snprintf(hash, sizeof hash, "%016llx", static_cast<unsigned long long>(gold.hash));
  return "Learnt from " + std::to_string(gold.rows.size()) + " rows (" + std::to_string(examples.units.size()) + " units) of " +
         std::to_string(gold.files.size()) + " files whose lines hash to " + hash + " by FNV-1a.";
}

void learn_all(const Gold& gold, const Examples& examples, const std::string& path) {
  std::vector<std::uint32_t> rows, group_of;
  for (std::uint32_t row = 0; row < gold.rows.size(); ++row) {
    rows.push_back(row);
    group_of.push_back(static_cast<std::uint32_t>(gold.rows[row].file));
  }
  const PackedModel packed = learn_model(examples, rows, group_of, most_bytes);
  write_file(path, print(packed, "baton-train --gold tests/eval/gold --write core/policy/reader_model_data.cpp",
                         provenance(gold, examples)));
  std::printf("%zu bytes of features and weights\n", packed.features.size());
}

int run(int count, char** arguments) {
  CLI::App app("Learns the reader's model from labelled messages, or reads each of them by a model that did not learn from it.");
  std::string gold_folder, write_to, readings;
  std::uint32_t folds = 16, inner = 5;
  app.add_option("--gold", gold_folder, "folder with messages*.jsonl")->required();
  app.add_option("--write", write_to, "the C++ file to write the model to");
  app.add_option("--readings", readings, "the folder to write what is read in each row left out to, a file a fold");
  app.add_option("--folds", folds, "parts for leaving files out; one a file when as many as files");
  app.add_option("--inner-folds", inner, "parts for leaving rows of every file out; 0 skips it");
  CLI11_PARSE(app, count, arguments);
  const Gold gold = read_gold(gold_folder);
  const Examples examples = make_examples(gold);
  if (!write_to.empty()) learn_all(gold, examples, write_to);
  if (!readings.empty()) {
    write_readings(gold, examples, Split::by_file, folds, most_bytes, readings);
    write_readings(gold, examples, Split::within_files, inner, most_bytes, readings);
  }
  return 0;
}

}  // namespace
}  // namespace baton::train

int main(int count, char** arguments) {
  try {
    return baton::train::run(count, arguments);
  } catch (const std::exception& fault) {
    std::fprintf(stderr, "baton-train: %s\n", fault.what());
    return 1;
  }
}
