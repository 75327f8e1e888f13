/// Names for forgotten people and their handoffs within one step: drawn from chance, so that nothing leads back.
#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/model/ledger_rows.h"

namespace baton {

/// The names of one kind. What turns out to be one person under two names gets one of them.
class StandIns {
 public:
  StandIns(std::string kind, std::string chance) : kind_(std::move(kind)), chance_(std::move(chance)) {}

  /// The name that stands for an id; a stand-in stands for itself.
  std::string of(const std::string& id);
  /// All these ids are of one person. A name that has just been drawn gives way, else the later in the alphabet.
  void join(const std::vector<std::string>& ids);
  /// The names that gave way and had not just been drawn.
  void list(std::vector<Renamed>& out) const;

 private:
  std::string latest(std::string name) const;

  std::string kind_, chance_;
  std::set<std::string> drawn_;
  std::map<std::string, std::string> renamed_;
};

}  // namespace baton
