/// The door's side of a backtest: lines of a history in, what is kept of each lead as text that can be put away, and the figures.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/call.h"
#include "core/model/backtest.h"

namespace baton {

/// Policies tried on a history. `replay_line` may be called from many threads at once, everything else from one at a time.
class DoorBacktest {
 public:
  struct NamedPolicy {
    std::string name, text;  ///< JSON that `check_text` found no problem in; empty: the default policy.
  };
  /// What decides of a lead: with another of these, what was kept before is worth nothing.
  struct Identity {
    std::string engine, policies, roster, as_of;
  };

  /// At least one policy; `roster` may be empty. `as_of` is the end of the history and must have passed `check_moment`.
  DoorBacktest(std::vector<NamedPolicy> policies, std::string_view roster, std::string_view as_of);
  ~DoorBacktest();
  DoorBacktest(const DoorBacktest&) = delete;
  DoorBacktest& operator=(const DoorBacktest&) = delete;

  const Identity& identity() const;
  std::size_t policies() const;

  /// What to keep of a lead, none of its texts.
  struct Replayed {
    struct Handoff {
      std::size_t policy = 0;
      std::int64_t at_ms = 0;
      std::string kept;
    };
    Answer answer;  ///< Its JSON is what `add` takes.
    std::string lead_id;
    std::vector<Handoff> handoffs;  ///< What `place` takes, of policies that hand the lead over in time.
    bool passed_over = false;       ///< `counts` said no; there is nothing to keep.
    bool stopped = false;           ///< `stop` said so amid the lead; there is nothing to keep.
  };
  /// Replays a line that holds a lead, or `{ as_of, lead }`, whose history then ends with its own moment. `counts` is asked once,
  /// with the lead's id, whether it is to be replayed at all; `stop` now and then whether to give up.
  Replayed replay_line(std::string_view line, const std::function<bool(std::string_view lead_id)>& counts,
                       const std::function<bool()>& stop = {}) const;

  /// Takes in a line of the ledger that knows how leads ended; before the first `add`. It counts before what leads' own records
  /// say.
  Answer add_entry(std::string_view line);

  /// Takes in what was kept of a lead; false when the text is not that. `differs` takes each difference as JSON.
  using TakeDifference = std::function<void(std::string_view json)>;
  bool add(std::string_view kept, const TakeDifference& differs = {});
  /// Hands a handoff to a rep; of each policy in the order of their moments. `load_days` after it the lead leaves the rep's load
  /// if no end before is known. False when the text is no handoff.
  bool place(std::size_t policy, std::string_view kept, std::int64_t load_days);
  /// To be called once.
  Backtest finish(std::int64_t given_twice, std::int64_t load_days);

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace baton
