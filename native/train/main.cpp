// Learns the reader's model from labelled messages, or measures how well that works.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <fstream>
#include <iostream>

#include "native/train/public_rows.h"
#include "native/train/readings.h"
#include "native/train/report.h"

namespace baton::train {
namespace {

/// Bytes of the packed weights: with the buckets, the phrases and the code the module stays within its budget.
constexpr std::size_t most_bytes = 230'000;

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
  std::printf("%zu bytes of weights\n", packed.bytes());
}

std::string measure(const Gold& gold, const Examples& examples, std::uint32_t folds, std::uint32_t inner, std::size_t mistakes) {
  const Measurement by_file = cross_validate(gold, examples, Split::by_file, folds, most_bytes);
  std::string out = tables("Whole files left out, in " + std::to_string(folds) + " parts", by_file) + "\n";
  if (inner > 0)
    out += tables("Rows of every file left out, in " + std::to_string(inner) + " parts",
                  cross_validate(gold, examples, Split::within_files, inner, most_bytes)) +
           "\n";
  return out + "## Worst mistakes, whole files left out\n" + worst_mistakes(gold, by_file, mistakes);
}

int run(int count, char** arguments) {
  CLI::App app("Learns the reader's model from labelled messages, or measures it by cross-validation.");
  std::string gold_folder, write_to, results, third_party, readings;
  std::uint32_t folds = 16, inner = 5;
  std::size_t mistakes = 8;
  app.add_option("--gold", gold_folder, "folder with messages*.jsonl")->required();
  app.add_option("--write", write_to, "the C++ file to write the model to");
  app.add_option("--results", results, "the Markdown file to write a cross-validation to");
  app.add_option("--readings", readings, "the folder to write what is read in each row left out to, a file a fold");
  app.add_option("--public", third_party, "folder of third-party messages to measure the built-in model on as well");
  app.add_option("--folds", folds, "parts for leaving files out; one a file when as many as files");
  app.add_option("--inner-folds", inner, "parts for leaving rows of every file out; 0 skips it");
  app.add_option("--mistakes", mistakes, "how many of the worst mistakes to list of each kind");
  CLI11_PARSE(app, count, arguments);
  const Gold gold = read_gold(gold_folder);
  const Examples examples = make_examples(gold);
  if (!write_to.empty()) learn_all(gold, examples, write_to);
  if (!readings.empty()) {
    write_readings(gold, examples, Split::by_file, folds, most_bytes, readings);
    write_readings(gold, examples, Split::within_files, inner, most_bytes, readings);
  }
  if (!results.empty()) {
    std::string text = third_party.empty() ? std::string() : measure_public(third_party) + "\n";
    text += measure(gold, examples, folds, inner, mistakes);
    write_file(results,
               "# How well Baton reads\n\nWritten by `baton-train --results`. " + provenance(gold, examples) + "\n\n" + text);
    std::fputs(text.c_str(), stdout);
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
