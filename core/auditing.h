/// Audits a history: leads in, line by line and from many threads, figures out.
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "core/call.h"
#include "core/model/audit.h"

namespace baton {

class AuditRun {
 public:
  struct Options {
    std::string policy, roster;  ///< JSON text that `check_text` found no problem in; empty for the default and none.
    std::string as_of;           ///< For lines that bring none.
    std::size_t workers = 1;
    bool quotes = true;  ///< Without, what prospects and reps wrote stays out of the result.
  };
  /// Nothing of `options` may be wrong: callers check it.
  explicit AuditRun(const Options& options);
  ~AuditRun();
  AuditRun(const AuditRun&) = delete;
  AuditRun& operator=(const AuditRun&) = delete;

  /// Takes in a ledger entry: won or lost. Before any lead. It counts before what leads' own records say.
  Answer add_outcome(std::string_view line);
  struct Given {
    std::string_view line;       ///< A lead, or `{ as_of, lead }`.
    bool is_incomplete = false;  ///< It lacks messages: it is counted and judged in nothing.
    /// Where the history says what an evidence's source names; may be left out.
    std::function<std::string(std::string_view source)> place_of;
  };
  /// Takes in a lead; passes it over when `counts`, asked once with its id, says no. Calls with different workers may run at
  /// once.
  Answer add(std::size_t worker, const Given& given, const std::function<bool(std::string_view lead_id)>& counts);
  /// The figures; the same bytes whichever worker had which lead. To be called once. `refused` is what could not be read,
  /// `given_twice` what was passed over.
  Audit finish(std::int64_t refused, std::int64_t given_twice);

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace baton
