/// Looks a whole ledger over.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "native/ledger/store.h"

namespace baton::native::ledger {

struct Survey {
  std::size_t events = 0, forgotten = 0, texts = 0;
  std::size_t leads = 0, handoffs = 0;
  std::size_t conflicts = 0;        ///< Contents that came with the id of another event and do not count.
  std::size_t ahead = 0;            ///< Events after `as_of` by more than clocks differ.
  std::size_t before_proposal = 0;  ///< Events before the first proposal of their handoff by more than clocks differ.
  bool is_counted = false;          ///< False where the file is so damaged that nothing was counted.
  std::vector<std::string> faults;  ///< What cannot be in a sound ledger, a sentence each.
};

/// Checks the file's own structure, then that each event is what was written and one that would be taken in, under the key of its
/// id.
Survey survey(Store& store, Time as_of);

}  // namespace baton::native::ledger
