/// Makes up pipelines whose truth is known: handoffs, what was known of them, what became of them, and a planted fault if one
/// is wanted. Integers and a seed alone: the same on every machine.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/handoff_record.h"
#include "core/model/ledger.h"
#include "core/model/measures.h"

namespace baton::history {

/// Where a planted fault sits.
enum class Place { completeness, trigger, rep, routing, delay, everywhere, lately };

/// Something that goes wrong more often than it should.
struct Fault {
  ShareKind flag = ShareKind::no_show;
  Place place = Place::rep;
};

/// A fault that can be told apart from its effect: nobody answers late because of having answered late.
bool is_possible(const Fault& fault);

/// How the cause of a fault is named by those who find it; a place without one has none.
struct Truth {
  Dimension by = Dimension::rep;
  std::string key;
};

struct TeamMember {
  std::string id, queue;
  Role role = Role::account_executive;
};

struct Plan {
  std::uint64_t seed = 1;
  std::size_t handoffs = 1'500;
  std::int64_t days = 180;
  Time until;
  std::vector<TeamMember> team = default_team();
  std::vector<Fault> faults;

  static std::vector<TeamMember> default_team();
};

struct Pipeline {
  std::vector<LedgerEntry> ledger;
  std::vector<HandoffRecord> handoffs;
};

/// What is known at `until`: nothing later stands in it. The fault of a rep is that of the team's second.
Pipeline make_pipeline(const Plan& plan);

/// Null for faults that sit everywhere or came lately.
std::optional<Truth> truth_of(const Fault& fault, const Plan& plan);

}  // namespace baton::history
