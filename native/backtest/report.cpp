#include "native/backtest/report.h"

#include <algorithm>

#include "core/json/words.h"
#include "core/measure/figures.h"
#include "core/measure/loss.h"
#include "core/text/wording.h"
#include "native/report/page.h"

namespace baton::native::backtests {
namespace {

using measuring::say_share;
using report::Chart;
using report::ChartKind;
using report::Column;
using report::Page;
using report::Point;
using report::Table;
using report::Unit;
using text::grouped;

template <class Word>
std::string word(Word value) {
  std::string out = boost::describe::enum_to_string(value, "");
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

std::string spaced(std::string key) {
  std::replace(key.begin(), key.end(), '_', ' ');
  return key;
}

template <class Word>
std::string listed(const std::vector<Word>& values) {
  std::vector<std::string> out;
  for (const Word value : values) out.push_back(word(value));
  return text::listed(out);
}

std::int64_t permille(Share share) { return (share.value + 5) / 10; }

/// The share without its sample, which stands beside it.
std::string interval_of(const BacktestShare& it) {
  if (!it.share) return it.text;
  return say_share(*it.share) + " (" + say_share(*it.low) + " to " + say_share(*it.high) + ")";
}

Point point_of(std::string label, const BacktestShare& it) {
  Point out{std::move(label), {}, {}, interval_of(it), grouped(it.hits) + " of " + grouped(it.n)};
  if (!it.share) return out;
  out.value = permille(*it.share);
  out.interval = {permille(*it.low), permille(*it.high)};
  return out;
}

std::string minute(Time at) {
  std::string out = json::print_time(at);
  out[10] = ' ';
  return out.substr(0, 16);
}

/// A table with a column for each policy.
Table by_policy(std::string caption, const Backtest& it, bool of_numbers) {
  Table out{std::move(caption), {{"", false}}, {}};
  for (const BacktestPolicy& policy : it.policies) out.columns.push_back({policy.name, of_numbers});
  return out;
}

template <class Cell>
void add_row(Table& table, const std::string& name, const Backtest& it, Cell cell) {
  std::vector<std::string>& row = table.rows.emplace_back(1, name);
  for (const BacktestPolicy& policy : it.policies) row.push_back(cell(policy));
}

void add_head(const Backtest& it, Page& page) {
  std::vector<report::Tile> tiles = {{"Leads", grouped(it.leads), grouped(it.messages) + " messages"},
                                     {"A person had them in fact", grouped(it.with_person), "of " + grouped(it.leads)}};
  for (const BacktestPolicy& policy : it.policies)
    tiles.push_back({"Handed over under " + policy.name, grouped(policy.handed_over.hits), policy.handed_over.text});
  std::vector<std::string> warnings = measuring::say_loss(it.loss, measuring::read_without);
  if (it.with_person == 0 && it.leads > 0)
    warnings.push_back("In no lead of this history a rep wrote after the AI: what a person took over in fact cannot be judged.");
  page.warning(warnings);
  page.tiles(tiles);
  for (const BacktestPair& pair : it.pairs) page.paragraph(pair.text + ".");
}

void add_actions(const Backtest& it, Page& page) {
  page.section("How many");
  Chart chart{"Leads handed over", "", "Policy", "Share of leads (95 % interval)", "Leads", Unit::permille, {}};
  for (const BacktestPolicy& policy : it.policies) chart.points.push_back(point_of(policy.name, policy.handed_over));
  page.chart(ChartKind::bars, chart);
  Table table = by_policy("What becomes of each of the " + text::counted(it.leads, "lead"), it, true);
  const auto row = [&](const std::string& name, BacktestShare BacktestPolicy::*share) {
    add_row(table, name, it,
            [&](const BacktestPolicy& policy) { return grouped((policy.*share).hits) + ": " + interval_of(policy.*share); });
  };
  row("Handed over", &BacktestPolicy::handed_over);
  row("Only after a person had them in fact", &BacktestPolicy::after_person);
  row("Only prepared", &BacktestPolicy::prepared);
  row("Suppressed: opted out", &BacktestPolicy::suppressed);
  row("Left with the AI", &BacktestPolicy::nurtured);
  if (it.with_person > 0)
    row("Of the " + grouped(it.with_person) + " that a person had in fact, by then", &BacktestPolicy::person_found);
  page.table(table);
}

void add_times(const Backtest& it, Page& page) {
  page.section("When");
  for (const BacktestPolicy& policy : it.policies) {
    Chart chart{"Handed over by message, " + policy.name,
                "Of all leads, by that message of the conversation.",
                "Message",
                "Share of leads (95 % interval)",
                "Leads",
                Unit::permille,
                {}};
    for (const BacktestShare& share : policy.by_message) chart.points.push_back(point_of(share.key, share));
    page.chart(ChartKind::trend, chart);
  }
  Table table = by_policy("When leads are handed over", it, false);
  const auto row = [&](const char* name, BacktestSpread BacktestPolicy::*spread) {
    add_row(table, name, it, [&](const BacktestPolicy& policy) { return (policy.*spread).text; });
  };
  row("After message number", &BacktestPolicy::message_number);
  row("Since the first contact", &BacktestPolicy::since_first_ms);
  if (it.with_person > 0) row("Before the person had it in fact", &BacktestPolicy::before_person_ms);
  page.table(table);
}

void add_reasons(const Backtest& it, Page& page) {
  page.section("Why");
  for (const BacktestPolicy& policy : it.policies) {
    Chart chart{"What had fired, " + policy.name,
                "Several triggers may have fired for one handoff.",
                "Trigger",
                "Share of handoffs (95 % interval)",
                "Handoffs",
                Unit::permille,
                {}};
    for (const BacktestShare& share : policy.triggers) chart.points.push_back(point_of(spaced(share.key), share));
    if (!chart.points.empty()) page.chart(ChartKind::bars, chart);
    Table table{"Urgency and moment, " + policy.name, {{"Of its handoffs", false}, {"Share (95 % interval)", true}}, {}};
    for (const BacktestShare& share : policy.urgencies) table.rows.push_back({"Urgency: " + share.key, share.text});
    for (const BacktestShare& share : policy.moments) table.rows.push_back({"At: " + spaced(share.key), share.text});
    if (!table.rows.empty()) page.table(table);
  }
}

void add_staffing(const Backtest& it, Page& page) {
  if (std::none_of(it.policies.begin(), it.policies.end(), [](const BacktestPolicy& one) { return one.staffing.has_value(); }))
    return;
  page.section("To whom");
  for (const BacktestPolicy& policy : it.policies) {
    const BacktestStaffing& staffing = *policy.staffing;
    Chart chart{"Leads handed out a week, " + policy.name, "", "Week from", "Leads", "Most open at once", Unit::count, {}};
    for (const BacktestWeek& week : staffing.weeks)
      chart.points.push_back({week.week, week.handoffs, {}, grouped(week.handoffs), grouped(week.most_open)});
    if (!chart.points.empty()) page.chart(ChartKind::trend, chart);
    Table table{"Load of the reps, " + policy.name,
                {{"Rep", false}, {"Leads", true}, {"Most a week", true}, {"Most open at once", true}},
                {}};
    for (const BacktestRep& rep : staffing.reps)
      table.rows.push_back({rep.rep_id, grouped(rep.handoffs), grouped(rep.most_a_week), grouped(rep.most_open)});
    page.table(table);
    page.list({"A rep could take the lead at once: " + staffing.assigned.text, "Nobody could: " + staffing.nobody.text,
               "A rep at work before the deadline, of those: " + staffing.in_time.text});
  }
  page.note("Reps begin with nothing open. A lead is open until its known end, for " + text::counted(it.load_days, "day") +
            " at most. A handoff that nobody could take at its moment is not tried again.");
}

void add_outcomes(const Backtest& it, Page& page) {
  if (it.ends_known == 0) return;
  page.section("What became of them in fact");
  Chart chart{"Won, of the leads whose end is known", "", "Leads", "Share won (95 % interval)", "Leads", Unit::permille, {}};
  for (const BacktestPolicy& policy : it.policies) {
    if (!policy.outcome) continue;
    chart.points.push_back(point_of("Handed over under " + policy.name, policy.outcome->handed_over));
    chart.points.push_back(point_of("The others", policy.outcome->others));
  }
  page.chart(ChartKind::bars, chart);
  for (const BacktestPolicy& policy : it.policies)
    if (policy.outcome) page.paragraph(policy.name + ": " + policy.outcome->text + ".");
  page.note("This says whom a policy picks. What its handoffs would have caused, no history can tell.");
}

void add_pair(const BacktestPair& it, Page& page) {
  page.section(it.first + " beside " + it.second);
  const auto ahead = [](std::int64_t leads, const BacktestSpread& by) {
    return grouped(leads) + (leads == 0 ? "" : "; by " + by.text);
  };
  Table counts{"Lead by lead", {{"", false}, {"Leads", false}}, {}};
  counts.rows = {{"Both hand over", grouped(it.both)},
                 {"both, at one moment", grouped(it.at_once)},
                 {"both, earlier under " + it.first, ahead(it.first_earlier, it.first_ahead_ms)},
                 {"both, earlier under " + it.second, ahead(it.second_earlier, it.second_ahead_ms)},
                 {it.first + " alone", grouped(it.first_only) + "; won: " + it.first_only_won.text},
                 {it.second + " alone", grouped(it.second_only) + "; won: " + it.second_only_won.text},
                 {"Neither", grouped(it.neither)}};
  page.table(counts);
  if (it.differing == 0) return;
  Table reasons{"What each said where they differ: when it hands over, or when the other alone does",
                {{"Policy", false}, {"Reason", false}, {"Leads", true}},
                {}};
  for (const BacktestReason& one : it.reasons) reasons.rows.push_back({one.policy, word(one.reason), grouped(one.count)});
  page.table(reasons);
  const std::string shown = it.differences.size() < static_cast<std::size_t>(it.differing)
                                ? ", the " + grouped(static_cast<std::int64_t>(it.differences.size())) + " furthest apart"
                                : "";
  Table leads{text::counted(it.differing, "lead is", "leads are") + " treated otherwise" + shown,
              {{"Lead", false}, {it.first, false}, {it.second, false}, {"In fact", false}},
              {}};
  const auto side = [](const BacktestSide& one) {
    const std::string reasons = one.reasons.empty() ? "" : ": " + listed(one.reasons);
    return one.at ? minute(*one.at) + ", message " + grouped(*one.messages) + reasons : word(one.action) + reasons;
  };
  for (const BacktestDifference& one : it.differences) {
    const std::string person = one.person_at ? "a person at " + minute(*one.person_at) : "no person";
    leads.rows.push_back({one.lead_id, side(one.first), side(one.second), person + (one.end ? ", " + word(*one.end) : "")});
  }
  page.table(leads);
}

void add_method(const Backtest& it, Page& page) {
  page.section("How it was done");
  std::vector<std::string> lines = {
      "Every lead was decided on again as of each of its moments, with nothing in sight that came later. The record itself "
      "(size, "
      "deal, touches, marks) has no history: every moment sees it as it was exported.",
      "A policy hands a lead over at the first moment it says so. After a person had the lead in fact it no longer counts.",
      "Shares have Wilson's interval, medians one by order statistics, differences Newcombe's for paired shares; all 95 %. "
      "Policies are compared by McNemar's exact test, outcomes by the score test, both corrected for the comparisons made "
      "(Holm).",
      "Engine " + it.engine_version + ". Times are UTC."};
  for (const BacktestPolicy& policy : it.policies) lines.push_back("Policy " + policy.name + ": " + policy.policy_hash);
  if (it.empty > 0) lines.push_back("Without a message or an event, counted nowhere: " + text::counted(it.empty, "lead") + ".");
  if (it.given_twice > 0)
    lines.push_back("Given again by a later line, counted once: " + text::counted(it.given_twice, "lead") + ".");
  if (it.cut > 0)
    lines.push_back("Decided on at their first " + grouped(it.most_moments) +
                    " moments only, as they have more: " + text::counted(it.cut, "lead") + ".");
  if (it.undated_opt_outs > 0)
    lines.push_back("Marked as opted out without a date, so suppressed from the start unless they ask for a person: " +
                    text::counted(it.undated_opt_outs, "lead") + ".");
  page.list(lines);
}

}  // namespace

std::string report_of(const Backtest& it) {
  std::vector<std::string> names;
  for (const BacktestPolicy& policy : it.policies) names.push_back(policy.name);
  const std::string span = it.from ? " from " + minute(*it.from).substr(0, 10) + " to " + minute(*it.until).substr(0, 10) : "";
  Page page("Backtest of " + text::listed(names),
            text::counted(it.leads, "lead") + span + ", as of " + minute(it.as_of) + " UTC");
  add_head(it, page);
  add_actions(it, page);
  add_times(it, page);
  add_reasons(it, page);
  add_staffing(it, page);
  add_outcomes(it, page);
  for (const BacktestPair& pair : it.pairs) add_pair(pair, page);
  add_method(it, page);
  return page.finish();
}

}  // namespace baton::native::backtests
