#include "native/history_in/history.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include "core/text/wording.h"
#include "native/history_in/csv_history.h"
#include "native/history_in/first_lines.h"
#include "native/lines.h"
#include "native/progress.h"
#include "native/stop.h"

namespace baton::native {
namespace {

class LinesHistory : public History {
 public:
  LinesHistory(const std::string& path, HistoryProblems& problems)
      : name_(path == "-" ? "standard input" : path), lines_(path), problems_(problems) {}

  std::optional<HistoryLead> next() override {
    while (auto line = lines_.next()) {
      if (line->number == 1) look_at_shape(line->text);
      const std::string place = name_ + ":" + std::to_string(line->number);
      if (!line->too_long) return HistoryLead{index_++, line->number, place, std::move(line->text), false, {}, {}};
      problems_.refuse(place, "The line is longer than " + std::to_string(longest_line) + " bytes, the most a line may have\n");
    }
    return {};
  }

  std::optional<double> share() const override { return lines_.share(); }

 private:
  void look_at_shape(std::string_view first) {
    if (const std::string hint = hint_of_shape(first, name_); !hint.empty()) problems_.warn(hint);
  }

  std::string name_;
  Lines lines_;
  HistoryProblems& problems_;
  std::size_t index_ = 0;
};

/// What the threads of `each_lead` share.
struct Turn {
  std::mutex lock;
  std::exception_ptr thrown;

  void keep(std::exception_ptr exception) {
    const std::lock_guard guard(lock);
    if (!thrown) thrown = std::move(exception);
  }
};

/// Whatever becomes of a lead, those after it do not wait for it for ever.
struct Passing {
  FirstLines& first_lines;
  std::size_t index;
  ~Passing() { first_lines.pass(index); }
};

/// What all such problems have in common: `column "When" must be a time`, not what stood there.
std::string_view reason_of(std::string_view problems) {
  const std::string_view first = problems.substr(0, problems.find('\n'));
  return first.substr(0, first.find(", but is "));
}

}  // namespace

std::string HistoryLead::place_of(std::string_view source) const {
  const auto found = std::find_if(items.begin(), items.end(), [&](const ItemLine& each) { return each.source == source; });
  return file + ":" + std::to_string(found == items.end() ? number : found->line);
}

HistoryProblems::~HistoryProblems() { finish(); }

void HistoryProblems::lose_row_of(std::string_view lead_id) {
  const std::lock_guard guard(telling_);
  incomplete_.emplace(lead_id);
}

bool HistoryProblems::has_lost_rows(std::string_view lead_id) const {
  const std::lock_guard guard(telling_);
  return incomplete_.contains(lead_id);
}

HistoryLoss HistoryProblems::loss() const {
  constexpr std::size_t most_listed = 20;
  const std::lock_guard guard(telling_);
  HistoryLoss out{leads_, rows_, cells_, static_cast<std::int64_t>(incomplete_.size()), {}, {}};
  for (const std::string& lead : incomplete_)
    if (out.incomplete.size() < most_listed) out.incomplete.push_back(lead);
  for (const auto& [text, count] : reasons_) out.causes.push_back({text, count});
  std::stable_sort(out.causes.begin(), out.causes.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
  if (out.causes.size() > most_listed) out.causes.resize(most_listed);
  return out;
}

void HistoryProblems::refuse(std::string_view place, std::string_view problems, Lost lost) {
  const std::lock_guard guard(telling_);
  ++(lost == Lost::lead ? leads_ : lost == Lost::row ? rows_ : cells_);
  constexpr std::size_t most_reasons = 1000;
  const std::string_view reason = reason_of(problems);
  const auto known = reasons_.find(reason);
  if (known != reasons_.end())
    ++known->second;
  else
    ++reasons_[reasons_.size() < most_reasons ? std::string(reason) : "other reasons"];
  ++refused_;
  while (!problems.empty()) {
    const std::size_t end = std::min(problems.find('\n'), problems.size());
    causes_.add(place, problems.substr(0, end));
    problems.remove_prefix(std::min(end + 1, problems.size()));
  }
}

void HistoryProblems::pass_over(std::string_view place, std::string_view lead_id, std::size_t first) {
  const std::lock_guard guard(telling_);
  if (++given_twice_ > most_told) return;
  std::fprintf(stderr, "%.*s: lead %s is given twice: line %zu counts, this one does not\n", static_cast<int>(place.size()),
               place.data(), text::quoted(text::clean(lead_id)).c_str(), first);
}

void HistoryProblems::warn(std::string sentence) {
  const std::lock_guard guard(telling_);
  warnings_.push_back(std::move(sentence));
}

void HistoryProblems::finish() {
  if (!finished_ && given_twice_ > most_told) std::fprintf(stderr, "and %zu more give a lead again\n", given_twice_ - most_told);
  finished_ = true;
  const Causes causes = std::exchange(causes_, {});
  for (const std::string& each : causes.lines()) std::fprintf(stderr, "%s\n", each.c_str());
  for (const std::string& each : std::exchange(warnings_, {})) std::fprintf(stderr, "%s\n", each.c_str());
}

std::unique_ptr<History> open_history(const std::string& path, const std::string& mapping, HistoryProblems& problems) {
  if (!mapping.empty()) return std::make_unique<CsvHistory>(path, mapping, problems);
  if (path.ends_with(".csv") || path.ends_with(".tsv"))
    throw std::runtime_error(path +
                             ": a table needs --mapping FILE, which says which column is what (baton schema history_mapping)");
  return std::make_unique<LinesHistory>(path, problems);
}

bool Counts::operator()(std::string_view lead_id, std::string_view moment) const {
  // No moment ends in a line break, so no two leads share a name.
  const std::string name = std::string(moment) + '\n' + std::string(lead_id);
  const auto before = first_lines_.name(lead_.index, lead_.number, name);
  // Told before the next line may be named: what is told stands in the order of the history whoever is faster.
  if (before) problems_.pass_over(lead_.place, lead_id, *before);
  first_lines_.pass(lead_.index);
  return !before;
}

void each_lead(History& history, std::size_t threads, HistoryProblems& problems,
               const std::function<void(std::size_t, const HistoryLead&, const Counts&)>& work) {
  Progress progress("leads");
  Turn turn;
  FirstLines first_lines;
  const auto take = [&]() -> std::optional<HistoryLead> {
    const std::lock_guard guard(turn.lock);
    if (turn.thrown) return {};
    if (is_asked_to_stop()) throw Interrupted();
    auto lead = history.next();
    if (lead) progress.step(history.share());
    return lead;
  };
  const auto run = [&](std::size_t worker) {
    try {
      while (const auto lead = take()) {
        const Passing passing{first_lines, lead->index};
        work(worker, *lead, Counts(first_lines, problems, *lead));
      }
    } catch (...) {
      turn.keep(std::current_exception());
    }
  };
  std::vector<std::thread> others;
  for (std::size_t worker = 1; worker < threads; ++worker) others.emplace_back(run, worker);
  run(0);
  for (std::thread& each : others) each.join();
  if (turn.thrown) std::rethrow_exception(turn.thrown);
}

std::size_t threads_here() { return std::max(1u, std::thread::hardware_concurrency()); }

}  // namespace baton::native
