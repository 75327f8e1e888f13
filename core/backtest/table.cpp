#include "core/backtest/table.h"

#include <algorithm>

#include "core/measure/figures.h"
#include "core/measure/loss.h"
#include "core/text/wording.h"

namespace baton {
namespace {

using text::clean;
using text::counted;
using text::grouped;

constexpr std::size_t name_width = 34;

std::string padded(const std::string& text, std::size_t width) {
  return text + std::string(width > text.size() ? width - text.size() : 0, ' ');
}

void line(std::string& out, const std::string& name, const std::string& what) {
  out += "  " + padded(name, name_width) + what + "\n";
}

std::string words(std::string key) {
  std::replace(key.begin(), key.end(), '_', ' ');
  return key;
}

void add_shares(std::string& out, const std::string& heading, const std::vector<BacktestShare>& shares) {
  for (std::size_t i = 0; i < shares.size(); ++i) line(out, (i == 0 ? heading : "") + words(shares[i].key), shares[i].text);
}

void add_staffing(std::string& out, const BacktestStaffing& it, std::int64_t load_days) {
  line(out, "a rep could take them at once", it.assigned.text);
  line(out, "nobody could", it.nobody.text);
  line(out, "a rep at work before the deadline", it.in_time.text);
  for (const BacktestRep& rep : it.reps)
    line(out, "  " + clean(rep.rep_id),
         counted(rep.handoffs, "lead") + ", at most " + grouped(rep.most_a_week) + " a week, at most " + grouped(rep.most_open) +
             " open at once");
  if (!it.reps.empty()) line(out, "", "(a lead is open until its known end, for " + counted(load_days, "day") + " at most)");
}

void add_policy(std::string& out, const Backtest& all, const BacktestPolicy& it) {
  out += "\n" + clean(it.name) + "\n";
  line(out, "handed over", it.handed_over.text);
  line(out, "only after a person had them", it.after_person.text);
  line(out, "only prepared", it.prepared.text);
  line(out, "suppressed", it.suppressed.text);
  line(out, "left with the AI", it.nurtured.text);
  if (all.with_person > 0) line(out, "of those a person had, by then", it.person_found.text);
  add_shares(out, "of its handoffs: ", it.urgencies);
  add_shares(out, "fired: ", it.triggers);
  add_shares(out, "at: ", it.moments);
  line(out, "after message number", it.message_number.text);
  line(out, "since the first contact", it.since_first_ms.text);
  if (all.with_person > 0) line(out, "before the person in fact", it.before_person_ms.text);
  if (it.staffing) add_staffing(out, *it.staffing, all.load_days);
  if (it.outcome) line(out, "what became of them in fact", it.outcome->text);
}

std::string ahead(std::int64_t leads, const BacktestSpread& by) { return grouped(leads) + (leads == 0 ? "" : "; by " + by.text); }

void add_pair(std::string& out, const BacktestPair& it, std::size_t most_shown) {
  out += "\n" + clean(it.text) + "\n";
  line(out, "both, neither", grouped(it.both) + ", " + grouped(it.neither));
  line(out, "of both: at one moment", grouped(it.at_once));
  line(out, "  earlier under " + clean(it.first), ahead(it.first_earlier, it.first_ahead_ms));
  line(out, "  earlier under " + clean(it.second), ahead(it.second_earlier, it.second_ahead_ms));
  line(out, "won, of " + clean(it.first) + " alone", it.first_only_won.text);
  line(out, "won, of " + clean(it.second) + " alone", it.second_only_won.text);
  std::size_t shown = 0;
  for (const BacktestReason& one : it.reasons)
    if (shown++ < most_shown)
      line(out, shown == 1 ? "said where they differ" : "",
           clean(one.policy) + ": " + boost::describe::enum_to_string(one.reason, "") + ", " + counted(one.count, "lead"));
  if (it.differing == 0) return;
  out += "  " + counted(it.differing, "lead is", "leads are") + " treated otherwise" +
         (static_cast<std::size_t>(it.differing) > most_shown ? ", such as" : "") + "\n";
  for (std::size_t i = 0; i < it.differences.size() && i < most_shown; ++i)
    out += "    " + clean(it.differences[i].lead_id) + ": " + clean(it.differences[i].text) + "\n";
}

}  // namespace

std::string print_table(const Backtest& it, std::size_t most_shown) {
  std::string out = counted(it.leads, "lead") + ", " + counted(it.messages, "message");
  if (it.from) out += ", from " + measuring::say_day(*it.from) + " to " + measuring::say_day(*it.until);
  out += "; " + grouped(it.with_person) + " of them a person had in fact\n";
  if (it.with_person == 0 && it.leads > 0) out += "in no lead a rep wrote after the AI: take-over in fact cannot be judged\n";
  for (const std::string& each : measuring::say_loss(it.loss, measuring::read_without)) out += "NOT READ: " + clean(each) + "\n";
  if (it.empty > 0) out += counted(it.empty, "lead has", "leads have") + " no message and no event, and count nowhere\n";
  if (it.given_twice > 0) out += counted(it.given_twice, "line gives", "lines give") + " a lead again, and count nowhere\n";
  if (it.cut > 0)
    out += counted(it.cut, "lead has", "leads have") + " more than " + grouped(it.most_moments) +
           " moments; those after it were passed over\n";
  if (it.undated_opt_outs > 0)
    out +=
        counted(it.undated_opt_outs, "lead is", "leads are") + " marked as opted out without a date: suppressed from the start\n";
  for (const BacktestPolicy& policy : it.policies) add_policy(out, it, policy);
  for (const BacktestPair& pair : it.pairs) add_pair(out, pair, most_shown);
  return out;
}

}  // namespace baton
