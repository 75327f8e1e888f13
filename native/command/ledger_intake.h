/// Events on their way into a ledger: counted, told, committed batch by batch.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/ledger.h"
#include "native/ledger/store.h"

namespace baton::native {

/// What became of the lines so far.
struct IntakeTally {
  std::size_t lines = 0, added = 0, known = 0, conflicts = 0, forgotten = 0, refused = 0, ahead = 0;
  std::int64_t before_proposal = 0;  ///< By how many they are more; an earlier proposal makes them fewer.

  /// As one JSON object.
  std::string json() const;
  /// For people; only what there is.
  std::string text() const;
};

class Intake {
 public:
  /// An event, or the problems of what should have been one.
  struct Line {
    std::size_t number;
    GivenEntry given;
    bool may_be_half_written = false;
  };

  /// `source` names where the lines come from, in what is told on standard error.
  Intake(ledger::Store& store, Time as_of, std::string source);

  /// Takes in the lines that are events, and tells of the others; returns when all of them are safe. What became of each line
  /// is nothing for one that was refused.
  std::vector<std::optional<ledger::Outcome>> take(const std::vector<Line>& lines);
  const IntakeTally& tally() const { return tally_; }
  /// Wipes what has to go, and tells the totals.
  void close();

 private:
  void tell(std::size_t number, const std::string& what);
  void refuse(const Line& line);
  ledger::Outcome take_one(const Line& line);

  ledger::Store& store_;
  Time as_of_;
  std::string source_;
  IntakeTally tally_;
  std::size_t told_ = 0;
};

/// Lines of one transaction: not more than were asked for, and not more bytes than memory should hold.
class IntakeBatch {
 public:
  explicit IntakeBatch(std::size_t most_lines) : most_lines_(most_lines) {}

  void add(Intake::Line line);
  bool is_full() const;
  void clear();
  const std::vector<Intake::Line>& lines() const { return lines_; }

 private:
  std::size_t most_lines_, bytes_ = 0;
  std::vector<Intake::Line> lines_;
};

}  // namespace baton::native
