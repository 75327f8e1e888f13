/// Measures the reader on messages its model did not learn from.
#pragma once
#include <array>
#include <map>
#include <string>
#include <vector>

#include "native/train/packed.h"

namespace baton::train {

/// What is counted: every head, and qualification, which follows from the elements.
inline constexpr std::size_t measured_count = head_count + 1;
inline constexpr std::size_t measured_qualification = head_count;
extern const std::array<std::string, measured_count> measured_names;

struct Counts {
  long hits = 0, false_alarms = 0, misses = 0, rightly_silent = 0;
  double precision() const;
  double recall() const;
  double f1() const;
  double false_alarm_rate() const;
};

struct Mistake {
  std::uint32_t row = 0;
  std::size_t measured = 0;
  long strength = 0;  ///< How sure the reader was, 0 to 100; for a miss how far from sure.
};

struct Measurement {
  std::array<Counts, measured_count> all{};
  std::map<std::string, std::array<Counts, measured_count>> by_file, by_difficulty;
  std::vector<Mistake> mistakes;
  double macro_f1() const;  ///< Over the six triggers.
};

enum class Split {
  by_file,       ///< Each fold leaves whole files out.
  within_files,  ///< Each fold leaves out some rows of every file.
};

/// Learns a model from `rows` alone, thresholds included: they are chosen on scores of models that did not see the rows, in
/// three parts of whole groups; then the model is learnt again from all. `group_of` says which rows belong together.
PackedModel learn_model(const Examples& examples, const std::vector<std::uint32_t>& rows,
                        const std::vector<std::uint32_t>& group_of, std::size_t most_bytes);

/// Cross-validation in `folds` parts through the very reader that ships.
Measurement cross_validate(const Gold& gold, const Examples& examples, Split split, std::uint32_t folds, std::size_t most_bytes);

}  // namespace baton::train
