/// Names for forgotten people and their handoffs: drawn by chance, so that nothing leads back; known only while a command runs.
#pragma once
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "native/ledger/rows.h"

namespace baton::native::ledger {

/// The names of one kind. What turns out to be one person under two names gets one of them, in the rows too.
class NamesOf {
 public:
  NamesOf(Rows& rows, IdColumn column) : rows_(rows), column_(column) {}

  /// The name for a real id; a new one when none was learnt.
  std::string of(const std::string& id);
  bool knows(const std::string& id) const { return names_.count(id) > 0; }
  /// An event of `id` stands under `name`.
  void learn(const std::string& id, const std::string& name);
  /// Both name one person. One that has just been drawn gives way, else the later in the alphabet.
  std::string join(const std::string& a, const std::string& b);

 private:
  std::string latest(std::string name) const;

  Rows& rows_;
  IdColumn column_;
  std::unordered_map<std::string, std::string> names_, renamed_;
  std::unordered_set<std::string> drawn_;
};

struct Names {
  explicit Names(Rows& rows) : leads(rows, IdColumn::lead), handoffs(rows, IdColumn::handoff) {}
  NamesOf leads, handoffs;
};

}  // namespace baton::native::ledger
