/// When the rows of a table are said to have happened, and which of them cannot be right.
#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace baton::native {

/// Times by month, so that a table of any size takes little memory.
class TimeSpread {
 public:
  void add(std::int64_t at_ms, std::size_t line);
  /// A sentence for each group of rows that nobody can have written then: before there were mails to speak of, after now, or
  /// years away from nearly all others.
  std::vector<std::string> doubts(std::int64_t now_ms) const;

 private:
  struct Month {
    std::size_t rows = 0, line = 0;  ///< The first line.
    std::int64_t at_ms = 0;          ///< Of that line.
  };
  using Months = std::map<std::int64_t, Month>;
  static std::string told(Months::const_iterator from, Months::const_iterator until, const char* what);

  Months months_;
  std::size_t rows_ = 0;
};

}  // namespace baton::native
