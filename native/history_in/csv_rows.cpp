#include "native/history_in/csv_rows.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <utility>

#include "native/lines.h"

namespace baton::native {
namespace {

constexpr std::size_t block = 1u << 16;

std::runtime_error failed(const std::string& path, const char* what) {
  return std::runtime_error((path == "-" ? std::string("standard input") : path) + ": " + what + ": " + std::strerror(errno));
}

}  // namespace

CsvRows::CsvRows(const std::string& path, char delimiter)
    : path_(path), file_(open_input(path)), share_(file_.get()), delimiter_(delimiter), block_(block) {
  start();
}

CsvRows::~CsvRows() { csv_free(&parser_); }

void CsvRows::start() {
  if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::runtime_error("no memory for a CSV reader");
  csv_set_delim(&parser_, static_cast<unsigned char>(delimiter_));
  row_ = {line_, {}, {}};
  row_bytes_ = 0;
}

void CsvRows::take_cell(void* text, std::size_t size, void* self) {
  static_cast<CsvRows*>(self)->row_.cells.emplace_back(static_cast<const char*>(text), size);
}

void CsvRows::take_row(int, void* self) {
  CsvRows& rows = *static_cast<CsvRows*>(self);
  rows.ready_.push_back(std::exchange(rows.row_, {}));
  rows.row_bytes_ = 0;
}

/// What was begun is no row; the next line starts a new one.
void CsvRows::give_up(std::string why) {
  if (line_ > row_.line + 1)
    why += "; nothing of the lines " + std::to_string(row_.line) + " to " + std::to_string(line_ - 1) + " was read";
  row_.cells.clear();
  row_.fault = std::move(why);
  ready_.push_back(std::exchange(row_, {}));
  csv_free(&parser_);
  start();
}

/// At most one line, so that every row knows where it begins.
void CsvRows::feed(const char* text, std::size_t size) {
  const bool whole_line = text[size - 1] == '\n';
  if (skipping_) {
    skipping_ = !whole_line;
    line_ += whole_line;
    row_.line = line_;
    return;
  }
  // libcsv's state 0: no row has begun.
  if (parser_.pstate == 0) row_.line = line_;
  row_bytes_ += size;
  if (whole_line) ++line_;
  if (csv_parse(&parser_, text, size, take_cell, take_row, this) != size) {
    skipping_ = !whole_line;
    return give_up(csv_error(&parser_) == CSV_EPARSE
                       ? "a quotation mark stands where none may; one inside a cell is written twice, and the cell in quotes"
                       : csv_strerror(csv_error(&parser_)));
  }
  if (row_bytes_ > longest_row) skipping_ = !whole_line;
  if (row_bytes_ > longest_row)
    give_up("the row is longer than " + std::to_string(longest_row) + " bytes; is a quotation mark not closed?");
}

void CsvRows::finish() {
  at_end_ = true;
  if (csv_fini(&parser_, take_cell, take_row, this) != 0)
    give_up("the file ends inside a cell whose quotation mark is not closed");
}

std::optional<CsvRow> CsvRows::next() {
  while (ready_.empty() && !at_end_) {
    const std::size_t count = std::fread(block_.data(), 1, block_.size(), file_.get());
    share_.add(count);
    if (count == 0 && std::ferror(file_.get())) throw failed(path_, "cannot be read");
    std::size_t begin = 0;
    if (line_ == 1 && row_bytes_ == 0) refuse_utf16(path_, {block_.data(), count});
    if (line_ == 1 && row_bytes_ == 0 && count >= 3 && std::memcmp(block_.data(), "\xEF\xBB\xBF", 3) == 0) begin = 3;
    while (begin < count) {
      const char* found = static_cast<const char*>(std::memchr(block_.data() + begin, '\n', count - begin));
      const std::size_t end = found ? static_cast<std::size_t>(found - block_.data()) + 1 : count;
      feed(block_.data() + begin, end - begin);
      begin = end;
    }
    if (count == 0) finish();
  }
  if (ready_.empty()) return {};
  CsvRow out = std::move(ready_.front());
  ready_.pop_front();
  return out;
}

}  // namespace baton::native
