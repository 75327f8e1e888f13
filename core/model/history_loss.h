/// What of a history could not be read, and so stands in no figure.
#pragma once
#include <string>
#include <vector>

#include "core/model/wire.h"

namespace baton {

/// Why something could not be read.
struct LossCause {
  std::string text;
  std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(LossCause, (), (text, count))
template <>
struct Notes<LossCause> {
  static constexpr Note of[] = {
      {"text", "What would have been right.", Presence::required},
      {"count", "How often.", Presence::required},
  };
};
static_assert(covers<LossCause>());

struct HistoryLoss {
  std::int64_t leads = 0, rows = 0, cells = 0, incomplete_leads = 0;
  std::vector<std::string> incomplete;
  std::vector<LossCause> causes;
};
BOOST_DESCRIBE_STRUCT(HistoryLoss, (), (leads, rows, cells, incomplete_leads, incomplete, causes))
template <>
struct Notes<HistoryLoss> {
  static constexpr Note of[] = {
      {"leads", "Lines that hold no lead that could be read.", Presence::required},
      {"rows", "Rows of a table that could not be read.", Presence::required},
      {"cells", "Rows that were read but for facts of the lead in them.", Presence::required},
      {"incomplete_leads", "Leads whose conversation lacks such rows.", Presence::required},
      {"incomplete", "The first of those by name, at most 20.", Presence::required},
      {"causes", "Why, most frequent first, at most 20.", Presence::required},
  };
};
static_assert(covers<HistoryLoss>());

}  // namespace baton
