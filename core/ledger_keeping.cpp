// The door's method that keeps a ledger: ledger.
#include <algorithm>

#include "core/answers.h"
#include "core/door.h"
#include "core/ledger.h"
#include "core/ledger_rows.h"
#include "core/request.h"

namespace baton {
namespace {

using json::Document;

constexpr std::string_view ledger_keys =
    "rows records forgotten texts_since entries entries_text handoffs handoffs_text other_rows other_records other_texts_since "
    "forget retain as_of chance renamed";
/// What nobody can guess has at least as many letters.
constexpr std::size_t shortest_chance = 16;

/// The items of a list of rows; what cannot be read is a problem of the request, as the keeper wrote them itself.
template <class T>
std::vector<T> rows_of(Document& request, std::string_view key, T (Document::*read)(), Problems& problems) {
  std::vector<T> out;
  std::size_t place = 0;
  for (Document& item : request.take_items(key)) {
    out.push_back((item.*read)());
    append(problems, item.problems(), "/" + std::string(key) + "/" + std::to_string(place++));
  }
  return out;
}

/// The lines of a text that are not empty, with their places.
template <class Take>
void each_line(std::string_view text, Take take) {
  for (std::int64_t place = 0; !text.empty(); ++place) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (!line.empty()) take(place, line);
  }
}

/// What comes in, sorted into what can be read and why the rest can not.
struct Arrivals {
  LedgerStep& step;
  std::vector<Taken> taken;  ///< Of entries, then of handoffs; the outcome of those that were read is still open.

  void note(std::int64_t place, const Problems& problems) {
    Taken one;
    one.place.value = place;
    one.problems = problems;
    if (!problems.empty()) one.outcome = IntakeOutcome::refused;
    taken.push_back(std::move(one));
  }
  void entry(std::int64_t place, std::string_view line) {
    GivenEntry given = read_event(line);
    note(place, given.problems);
    if (given.problems.empty()) step.entries.push_back(std::move(given.entry));
  }
  void handoff(std::int64_t place, std::string_view line) {
    Document document(line);
    HandoffRecord record = document.handoff_record();
    note(place, document.problems());
    if (document.good()) step.handoffs.push_back(std::move(record));
  }

  void take(Document& request) {
    take_all(request, "entries", [&](std::int64_t place, std::string_view line) { entry(place, line); });
    take_all(request, "handoffs", [&](std::int64_t place, std::string_view line) { handoff(place, line); });
  }
  template <class Take>
  void take_all(Document& request, const std::string& key, Take take_one) {
    std::int64_t place = 0;
    for (Document& item : request.take_items(key)) take_one(place++, item.written());
    each_line(request.text(key + "_text"), take_one);
  }

  /// Puts what became of those that were read into their places.
  std::vector<Taken> with(const std::vector<Taken>& outcomes, bool only_read) {
    auto next = outcomes.begin();
    for (Taken& one : taken) {
      if (one.outcome == IntakeOutcome::refused) continue;
      const Count place = one.place;
      one = *next++;
      one.place = place;
      if (only_read) one.outcome = IntakeOutcome::read;
    }
    return std::move(taken);
  }
};

}  // namespace

Answer Door::Inside::ledger_request(Document& request) {
  Problems problems;
  const bool only_keys = !request.has("rows"), retains = request.has("retain");
  LedgerStep step;
  step.rows = rows_of(request, "rows", &Document::ledger_row, problems);
  step.records = rows_of(request, "records", &Document::record_row, problems);
  step.other_rows = rows_of(request, "other_rows", &Document::ledger_row, problems);
  step.other_records = rows_of(request, "other_records", &Document::record_row, problems);
  step.forgotten = rows_of(request, "forgotten", &Document::forgotten_lead, problems);
  step.renamed = rows_of(request, "renamed", &Document::renamed, problems);
  step.texts_since = std::max(request.moment("texts_since"), request.moment("other_texts_since"));
  step.forget = request.text("forget"), step.chance = request.text("chance");
  if (!only_keys && step.chance.size() < shortest_chance)
    problems.push_back({"/chance", ProblemCode::missing,
                        "is required: at least 16 letters that nobody can guess, because the core draws nothing by itself"});
  const auto as_of = request.moment("as_of");
  if ((retains || !step.forget.empty()) && !request.has("as_of"))
    problems.push_back({"/as_of", ProblemCode::missing, std::string(no_clock)});
  step.as_of = as_of.value_or(Time{});
  const auto config = retains ? config_of(request, problems) : nullptr;
  Arrivals arrivals{step, {}};
  arrivals.take(request);
  append(problems, request.problems());
  if (!problems.empty()) return refused(problems);
  const std::int64_t keep_days = config ? config->engine.policy().ledger.keep_text_days.value : 0;
  if (keep_days > 0) {
    const Time since = texts_kept_since(step.as_of, keep_days);
    step.texts_since = std::max(step.texts_since.value_or(since), since);
  }
  LedgerChange change = change_ledger(step);
  change.taken = arrivals.with(change.taken, only_keys);
  if (only_keys) change.rows.clear(), change.records.clear(), change.renamed.clear();
  return ok(with_warnings(json::encode(change),
                          warnings_of(request, std::string(ledger_keys) + (retains ? setup_keys_of(request) : ""))));
}

}  // namespace baton
