/// One row of a table as parts of a lead's document.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "native/history_in/cells.h"
#include "native/history_in/csv_rows.h"
#include "native/history_in/history.h"

namespace baton::native {

/// A fact about the lead: its place in `field_places`, and its JSON.
struct RowFact {
  std::size_t place;
  std::string json;
};

struct RowRead {
  std::string lead_id;
  std::int64_t at_ms = 0;
  FieldOwner is = FieldOwner::lead;  ///< `lead` for a row that says nothing but facts.
  std::size_t line = 0;              ///< Of the table.
  std::string item;                  ///< The members of the message, activity or ledger entry as JSON.
  std::string id;                    ///< The message's, where the table gives it one.
  std::string hash;                  ///< Of them where the table gives it no id; rows that say the same have the same.
  std::vector<RowFact> facts;
};

class RowReader {
 public:
  /// `heading` is the table's first row. Throws std::runtime_error naming columns of the mapping that the table does not have.
  /// Columns that the mapping does not name are told once.
  RowReader(const HistoryMapping& mapping, const CsvRow& heading, std::string file, HistoryProblems& problems);
  /// Nothing for a row that was refused, or that the mapping passes over.
  std::optional<RowRead> read(const CsvRow& row) const;

 private:
  /// One column that is a field, or what every row has.
  struct Source {
    std::optional<std::size_t> column;
    std::string heading;
    ColumnReader reader;
  };
  struct Reading;
  const std::vector<Source>& sources(HistoryField field) const { return sources_[static_cast<std::size_t>(field)]; }
  CellWord meaning(const CsvRow& row, const std::vector<Source>& sources) const;
  std::string_view word(const CsvRow& row, HistoryField field) const { return meaning(row, sources(field)).word; }
  /// The lead of a row with too few or too many cells, where its column is there.
  std::string_view lead_named(const CsvRow& row) const;
  FieldOwner kind_of(const CsvRow& row) const;
  void read_place(std::size_t place, const CsvRow& row, Reading& reading) const;
  void check_item(Reading& reading) const;
  std::string named(const FieldPlace& place) const;

  static constexpr std::size_t field_count = static_cast<std::size_t>(HistoryField::deal_stage) + 1;
  CellReader cells_;
  std::array<std::vector<Source>, field_count> sources_;  ///< Of each field, as they are asked.
  std::size_t columns_ = 0;
  std::string file_;
  HistoryProblems& problems_;
};

}  // namespace baton::native
