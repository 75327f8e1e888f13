/// What stands in a cell, as JSON of the lead's document.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
  CellRead read(std::string_view cell, const FieldPlace& place) const;

 private:
  CellRead read_time(std::string_view cell) const;

  std::vector<std::string> formats_;
  zone::Zone zone_;
};

/// The word that a cell stands for.
struct CellWord {
  std::string_view word;
  bool is_mapped = false;  ///< The mapping says so; else the cell does.
};

/// What the cells of one column mean.
class ColumnReader {
 public:
  explicit ColumnReader(const HistoryColumn& column);
  /// `is_last`: no other column of the field can be asked, so that a word the mapping does not know is read as it stands.
  CellWord meaning(std::string_view cell, bool is_last) const;

 private:
  std::map<std::string, std::string, std::less<>> values_;
  std::string otherwise_;
};

/// Words of a mapping that are none of a lead: one passes a row over, the other is the kind of a row that is a message.
inline constexpr std::string_view skip_word = "skip", message_word = "message";
/// Whether a mapping's word is this one; case does not matter.
bool is_word(std::string_view given, std::string_view word);

/// Without white space at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace baton::native
