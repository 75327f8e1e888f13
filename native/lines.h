/// Reads a file or standard input line by line, in bounded memory.
#pragma once
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/json/limits.h"
#include "native/progress.h"

namespace baton::native {

/// The longest line that is read; the rest of a longer one is passed over.
inline constexpr std::size_t longest_line = json::longest_document;

struct Line {
  std::size_t number = 0;  ///< From 1.
  std::string text;        ///< Without its line end; cut at `longest_line`.
  bool too_long = false;
  bool ended = true;  ///< False for a last line without a line end: it may be half-written.
};

/// Lines of a file, or of standard input for `-`. Blank lines are passed over; a byte order mark is dropped.
class Lines {
 public:
  /// Throws std::runtime_error, saying why, when the file cannot be opened.
  explicit Lines(const std::string& path);
  /// The next line, or nothing at the end. Throws when the file cannot be read on.
  std::optional<Line> next();
  /// Whether `next` answers at once, with a line or the end, without waiting for a writer.
  bool is_ready();
  /// How much of a regular file has been read, from 0 to 1.
  std::optional<double> share() const { return share_.read(); }

 private:
  struct Close {
    void operator()(std::FILE* file) const {
      if (file != stdin) std::fclose(file);
    }
  };
  /// Reads until a line is whole or the input ends; false when it would have to wait and may not.
  bool advance(bool may_wait);
  bool has_input() const;
  void fill();
  void take_piece();
  void finish(bool ended);

  std::string path_;
  std::unique_ptr<std::FILE, Close> file_;
  FileShare share_;
  std::string buffer_;
  std::size_t at_ = 0, number_ = 0;
  Line line_;  ///< As far as it has been read.
  bool any_ = false, whole_ = false, at_end_ = false;
};

/// What to do about a file whose first line is no document but begins one, or is a list of them; empty when it is neither.
std::string hint_of_shape(std::string_view first_line, const std::string& name);

/// Throws std::runtime_error when a file that begins so is UTF-16, which nothing here reads.
void refuse_utf16(const std::string& path, std::string_view begin);

/// A file, or standard input for `-`. Throws std::runtime_error, saying why, when it cannot be opened.
std::FILE* open_input(const std::string& path);

/// A whole document. Throws std::runtime_error when it cannot be read or is longer than `longest_line`.
std::string read_whole(const std::string& path);

}  // namespace baton::native
