/// Writes down what is read in each message by a model that did not learn from it, for the evaluation to count.
#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>

#include "native/train/examples.h"

namespace baton::train {

enum class Split {
  by_file,       ///< Each fold leaves whole files out.
  within_files,  ///< Each fold leaves out some rows of every file.
};

/// For each fold a file `<split>-<folds>-<fold>.jsonl` in `folder`, a line for each row left out: its file and id, and what the
/// reader says of it. A file that is there already is kept, so that what was interrupted goes on where it stopped. No folds:
/// nothing is written.
void write_readings(const Gold& gold, const Examples& examples, Split split, std::uint32_t folds, std::size_t most_bytes,
                    const std::filesystem::path& folder);

}  // namespace baton::train
