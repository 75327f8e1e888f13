/// What stands in a cell, as JSON of the lead's document.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/zone/zone.h"
#include "native/history_in/fields.h"

namespace baton::native {

/// JSON, or what the cell must be instead.
struct CellRead {
  std::string json, expected;
};

/// Reads the cells of one file as its mapping says.
class CellReader {
 public:
  explicit CellReader(const HistoryMapping& mapping);
  CellRead read(std::string_view cell, CellForm form) const;

 private:
  CellRead read_time(std::string_view cell) const;

  std::string time_format_;
  zone::Zone zone_;
};

/// What the cells of one column mean.
class ColumnReader {
 public:
  ColumnReader() = default;
  explicit ColumnReader(const HistoryColumn& column);
  /// The word that the cell stands for.
  std::string_view meaning(std::string_view cell) const;

 private:
  std::map<std::string, std::string, std::less<>> values_;
  std::string otherwise_;
};

/// Passes a row over.
inline constexpr std::string_view skip_word = "skip";

/// Without white space at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace baton::native
