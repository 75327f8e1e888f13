/// Writes down what is read in each message by a model that did not learn from it, for the evaluation to count.
#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>

#include "native/train/evaluate.h"

namespace baton::train {

/// For each fold a file `<split>-<folds>-<fold>.jsonl` in `folder`, a line for each row left out: its file and id, and what the
/// reader says of it. A file that is there already is kept, so that what was interrupted goes on where it stopped. No folds:
/// nothing is written.
void write_readings(const Gold& gold, const Examples& examples, Split split, std::uint32_t folds, std::size_t most_bytes,
                    const std::filesystem::path& folder);

}  // namespace baton::train
