/// Makes up leads with conversations, which of them are handed over, and what becomes of those by a logistic truth that is known:
/// ln odds = base + slope * score(true weights). What a lead shows is what the engine reads in it at its handoff, so the best
/// weights there are are those of the truth. Integers, a seed and the engine's own arithmetic: the same on every machine.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/calibrate/calibrate.h"
#include "core/engine.h"
#include "core/model/lead.h"
#include "core/model/ledger.h"
#include "native/history/dice.h"

namespace baton::history {

/// What makes an outcome: the score's weights, and the chance of a success at scores of 0 and of 100.
struct OutcomeTruth {
  ScorePolicy score;
  std::int64_t percent_at_0 = 5, percent_at_100 = 45;

  double chance(const ScoreBasis& basis) const;
};

/// Texts of prospects by the one trigger that they show; the last list shows none.
struct Phrasebook {
  std::array<std::vector<std::string>, trigger_count + 1> texts;
  bool is_empty() const { return texts.back().empty(); }
};

struct LeadPlan {
  std::uint64_t seed = 1;
  std::size_t leads = 2'000;
  std::int64_t days = 365, messages = 6;  ///< Messages of each lead, the AI's among them.
  Time until;
  OutcomeTruth truth;
  Phrasebook phrases;  ///< Without texts the host's own signals say what they would show.
};

/// A lead, and its handoff where it was handed over.
struct MadeLead {
  Lead lead;
  std::vector<LedgerEntry> ledger;  ///< Of what has happened until the plan's end.
  std::optional<CalibrationCase> handoff;
};

/// Makes one lead after another; the same plan gives the same leads.
class LeadMaker {
 public:
  LeadMaker(const LeadPlan& plan, const Engine& engine);
  MadeLead make(std::size_t number);

 private:
  const LeadPlan& plan_;
  const Engine& engine_;
};

}  // namespace baton::history
