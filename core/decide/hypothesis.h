/// A copy of a case that can be altered, to ask what would be decided then.
#pragma once
#include <vector>

#include "core/decide/decide.h"

namespace baton {

/// Holds what the ruling looks at and no text: cheap to copy. Points into the case it was made from.
class Hypothesis {
 public:
  explicit Hypothesis(const Case& original);

  /// Alter these, then ask. Record, events and `spoken` are weighed anew; the qualification is taken as it stands.
  Lead record;
  Conversation conversation;
  Qualification qualification;

  /// The prospect views this page once more, as a visit of its own.
  void add_visit(std::string page);
  /// The latest event that spoke for intent has not happened; false when there is none.
  bool remove_latest_deed();

  Action action() const;

 private:
  const Case& original_;
  std::vector<const Event*> done_;
  std::vector<Event> added_;
};

}  // namespace baton
