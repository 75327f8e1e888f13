/// A history from a table: the rows of each lead become one document.
#pragma once
#include <deque>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "native/history_in/history.h"
#include "native/history_in/row_reader.h"
#include "native/history_in/time_spread.h"

namespace baton::native {

/// A lead as JSON, and the lines that its messages stand in.
struct LeadDocument {
  std::string json;
  std::vector<ItemLine> items;
};

/// What rows have said of one lead. Their order makes no difference: of two things said of one fact the later one counts, of two
/// said at one moment the one that is greater as text.
class LeadRows {
 public:
  explicit LeadRows(std::size_t line) : line_(line) {}
  void add(RowRead row);
  LeadDocument document(const std::string& id) const;
  std::size_t line() const { return line_; }
  std::size_t bytes() const { return bytes_; }

 private:
  struct Fact {
    std::int64_t at_ms;
    std::string json;
  };
  struct Item {
    std::int64_t at_ms = 0;
    std::size_t line = 0;
    std::string id, hash;
  };
  void add_list(LeadDocument& to, const char* name, const std::map<std::string, Item>& items) const;

  std::size_t line_, bytes_ = 0;
  std::map<std::size_t, Fact> facts_;
  /// By what a row says: a table that was exported twice tells nothing twice. The first line that says it counts.
  using Items = std::map<std::string, Item>;
  Items messages_, activities_, outcomes_;
};

class CsvHistory : public History {
 public:
  CsvHistory(const std::string& path, const std::string& mapping, HistoryProblems& problems);
  std::optional<HistoryLead> next() override;
  std::optional<double> share() const override;
  std::string timezone() const override { return mapping_.timezone.value; }

  /// Rows of leads that may still go on take at most this much memory, about.
  static constexpr std::size_t most_held = std::size_t{2} << 30;

 private:
  void read_any_order();
  void take(RowRead row);
  /// The next row that says something; at the end of the table it tells of times that cannot be right.
  std::optional<RowRead> next_row();
  std::optional<HistoryLead> next_by_lead();
  HistoryLead lead_of(const std::string& id, const LeadRows& rows);

  std::string file_;
  HistoryProblems& problems_;
  HistoryMapping mapping_;
  CsvRows rows_;
  std::optional<RowReader> reader_;
  TimeSpread times_;
  std::size_t index_ = 0, held_ = 0;
  // In any order: all leads, and the order in which they are first seen.
  bool read_ = false;
  std::unordered_map<std::string, LeadRows> leads_;
  std::deque<std::string> order_;
  // By lead: the one that is being read, and the names of those before it, hashed.
  std::optional<RowRead> pending_;
  std::unordered_set<std::size_t> done_;
};

}  // namespace baton::native
