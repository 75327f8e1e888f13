/// Many records become figures. Adding and merging give the same whatever the order.
#pragma once
#include <array>
#include <map>
#include <string>
#include <vector>

#include "core/audit/record.h"
#include "core/measure/figures.h"

namespace baton::auditing {

inline constexpr std::size_t most_cases = 5, most_groups = 60;

/// What the records of one group add up to.
struct GroupTally {
  std::int64_t leads = 0;
  std::array<measuring::Counts, share_kinds> shares{};
  std::array<measuring::Counts, time_kinds> expected{};
  std::array<std::vector<std::int64_t>, time_kinds> took_ms{};
  measuring::Tally::Values completeness;

  void add(const Record& record);
  void merge(GroupTally&& other);
  AuditFigures figures(const MeasurePolicy& policy) const;
};

class Tally {
 public:
  void add(Record record);
  void merge(Tally&& other);
  /// All but what the tally cannot know: the moment, the policy and what was refused.
  Audit finish(const MeasurePolicy& policy) const;

 private:
  using Groups = std::map<std::string, GroupTally>;
  void keep(AuditCase it);
  Groups& groups(AuditDimension by) { return groups_[static_cast<std::size_t>(by)]; }

  GroupTally all_;
  std::array<Groups, 4> groups_;
  std::int64_t incomplete_ = 0, messages_ = 0, from_reps_ = 0, without_ai_ = 0, cut_ = 0, taken_over_ = 0;
  std::optional<Time> from_, until_;
  std::array<std::int64_t, trigger_count> up_{};
  std::array<std::int64_t, topic_count> known_{}, asked_again_{};
  std::map<std::string, std::int64_t> missing_;
  std::array<std::vector<AuditCase>, share_kinds> cases_;
};

}  // namespace baton::auditing
