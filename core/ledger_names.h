/// Names for forgotten people and their handoffs: drawn from chance, so that nothing leads back.
#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/model/ledger_rows.h"

namespace baton {

/// Whose name it is.
enum class Named { lead, handoff };

/// The names. What turns out to be one person under two names gets one of them. Which one it is does not depend on the order in
/// which that shows, nor on the parts in which the work is done, as long as each is told what the one before has listed.
class StandIns {
 public:
  StandIns(std::string chance, const std::vector<Renamed>& known);

  /// The name that stands for an id; a stand-in stands for itself.
  std::string of(Named what, const std::string& id);
  /// All these ids are of one person, or of one handoff. A name that has just been drawn gives way, else the later in the
  /// alphabet.
  void join(Named what, const std::vector<std::string>& ids);
  /// The names that gave way, and those drawn that took their place.
  std::vector<Renamed> list() const;

 private:
  std::string latest(std::string name) const;

  std::string chance_;
  std::set<std::string> drawn_;
  std::map<std::string, std::string> renamed_;
};

}  // namespace baton
