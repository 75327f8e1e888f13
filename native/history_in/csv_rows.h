/// Rows of a CSV file with the line each begins on; libcsv reads them.
#pragma once
#include <csv.h>

#include <cstddef>
#include <cstdio>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "native/progress.h"

namespace baton::native {

struct CsvRow {
  std::size_t line = 0;  ///< Where it begins, from 1; a cell may hold line breaks.
  std::vector<std::string> cells;
  std::string fault;  ///< Why it could not be read; empty when it was. Reading goes on with the line after it.
};

/// More than this and a quote is most likely not closed.
inline constexpr std::size_t longest_row = 4u << 20;

class CsvRows {
 public:
  /// Throws std::runtime_error when the file cannot be opened. `-` is standard input.
  CsvRows(const std::string& path, char delimiter);
  ~CsvRows();
  CsvRows(const CsvRows&) = delete;
  CsvRows& operator=(const CsvRows&) = delete;
  /// The next row, or nothing at the end; empty lines are passed over. Throws when the file cannot be read on.
  std::optional<CsvRow> next();
  /// How much of a regular file has been read, from 0 to 1.
  std::optional<double> share() const { return share_.read(); }

 private:
  struct Close {
    void operator()(std::FILE* file) const {
      if (file != stdin) std::fclose(file);
    }
  };
  static void take_cell(void* text, std::size_t size, void* self);
  static void take_row(int end, void* self);
  void start();
  void feed(const char* text, std::size_t size);
  void give_up(std::string why);
  void finish();

  std::string path_;
  std::unique_ptr<std::FILE, Close> file_;
  FileShare share_;
  char delimiter_;
  csv_parser parser_{};
  std::vector<char> block_;
  std::deque<CsvRow> ready_;
  CsvRow row_;
  std::size_t line_ = 1, row_bytes_ = 0;
  bool at_end_ = false, skipping_ = false;  ///< The rest of a line that was given up.
};

}  // namespace baton::native
