#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/check.h"
#include "core/check_parts.h"
#include "core/check_phrases.h"
#include "core/json/words.h"
#include "core/zone/places.h"

namespace baton {
namespace {

using json::add_finding;

constexpr std::string_view every_place = "*";
constexpr const char* place_forms = "must be an ISO 3166-1 or 3166-2 code, such as \"US\" or \"US-TX\"";

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

std::string in_capitals(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), upper);
  return out;
}

/// Puts the code into capitals; says when it is none, or one that nobody's place matches.
void check_place(std::string& place, const std::string& pointer, CheckResult& out) {
  const auto code = checking::place_code(place);
  if (!code) return add_finding(out.problems, {pointer, ProblemCode::unreadable_value, place_forms});
  place = *code;
  if (!checking::is_known_place(place))
    add_finding(out.warnings,
                {pointer, ProblemCode::unreadable_value, "is no country that is known here, so no place matches it"});
}

/// Refuses a key that stands a second time: only the first would ever be found.
void refuse_repeated(const std::vector<std::string>& keys, const std::string& list, std::string_view member, Problems& out) {
  std::unordered_map<std::string_view, std::size_t> first;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const auto [seen, fresh] = first.emplace(keys[i], i);
    if (!fresh)
      add_finding(out, {list + "/" + std::to_string(i) + "/" + std::string(member), ProblemCode::conflict,
                        "is that of item " + std::to_string(seen->second) + " too; put both into one"});
  }
}

template <class List, class Key>
std::vector<std::string> keys_of(const List& list, const Key& key) {
  std::vector<std::string> keys;
  for (const auto& item : list) keys.push_back(key(item));
  return keys;
}

void check_rules(std::vector<CallingRule>& rules, const std::string& list, CheckResult& out) {
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const std::string here = list + "/" + std::to_string(i);
    if (rules[i].place != every_place) check_place(rules[i].place, here + "/place", out);
    checking::check_spans(rules[i].hours, here + "/hours", out);
  }
  refuse_repeated(keys_of(rules, [](const CallingRule& rule) { return rule.place; }), list, "place", out.problems);
}

/// A holiday needs a rule that gives it a date: counted from Easter, a day of a month, or the nth weekday of one.
void check_holidays(std::vector<Holiday>& holidays, const std::string& list, CheckResult& out) {
  constexpr int longest[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  for (std::size_t i = 0; i < holidays.size(); ++i) {
    Holiday& holiday = holidays[i];
    const std::string here = list + "/" + std::to_string(i);
    check_place(holiday.place, here + "/place", out);
    if (holiday.easter_days) continue;
    if (holiday.month == 0)
      add_finding(out.problems, {here + "/month", ProblemCode::missing, "is required, 1 to 12, without `easter_days`"});
    else if (holiday.weekday && holiday.nth > 0)
      continue;
    else if (holiday.day == 0)
      add_finding(out.problems,
                  {here + "/day", ProblemCode::missing, "is required without `easter_days`, or `weekday` and `nth`"});
    else if (holiday.day > longest[holiday.month - 1])
      add_finding(out.problems, {here + "/day", ProblemCode::out_of_range,
                                 "must be from 1 to " + std::to_string(longest[holiday.month - 1]) + " in that month"});
  }
}

void check_territories(const std::vector<Territory>& territories, const std::string& list, CheckResult& out) {
  for (std::size_t i = 0; i < territories.size(); ++i)
    for (std::size_t k = 0; k < territories[i].regions.size(); ++k) {
      std::string place = territories[i].regions[k];
      check_place(place, list + "/" + std::to_string(i) + "/regions/" + std::to_string(k), out);
    }
  refuse_repeated(keys_of(territories, [](const Territory& territory) { return in_capitals(territory.name); }), list, "name",
                  out.problems);
}

void check_floors(const std::vector<MoneyFloor>& floors, const std::string& list, Problems& out) {
  refuse_repeated(keys_of(floors, [](const MoneyFloor& floor) { return floor.currency.value; }), list, "currency", out);
}

/// The lower of two limits must not lie above the higher one, or what is between them is never reached.
void check_order(std::int64_t lower, std::int64_t higher, const std::string& pointer, std::string_view above, Problems& out) {
  if (lower > higher)
    add_finding(out, {pointer, ProblemCode::conflict,
                      "must not be above `" + std::string(above) + "`, which is " + std::to_string(higher) + ", but is " +
                          std::to_string(lower)});
}

}  // namespace

std::optional<std::string> checking::place_code(std::string_view text) {
  if (const auto region = json::read_region(text)) return region->value;
  if (const auto country = json::read_country(text)) return country->value;
  return {};
}

bool checking::is_known_place(std::string_view code) { return !zone::zones_of(code).empty(); }

CheckResult check(Policy& policy, std::string_view prefix) {
  CheckResult out;
  const std::string root(prefix);
  const GradePolicy& grade = policy.decide.grade;
  check_order(grade.fit_b, grade.fit_a, root + "/decide/grade/fit_b", "fit_a", out.problems);
  check_order(grade.engagement_2, grade.engagement_1, root + "/decide/grade/engagement_2", "engagement_1", out.problems);
  check_floors(policy.decide.value.deal_value, root + "/decide/value/deal_value", out.problems);
  check_floors(policy.decide.value.annual_revenue, root + "/decide/value/annual_revenue", out.problems);
  check_territories(policy.route.territories, root + "/route/territories", out);
  check_rules(policy.calling.rules, root + "/calling/rules", out);
  check_holidays(policy.calling.holidays, root + "/calling/holidays", out);
  for (Problem& doubt : doubts_about_phrases(policy.detect.phrases, root + "/detect/phrases"))
    add_finding(out.warnings, std::move(doubt));
  return out;
}

Problems check_regions(const Roster& roster, const RoutePolicy& policy, std::string_view prefix) {
  Problems warnings;
  std::unordered_set<std::string> territories;
  for (const Territory& territory : policy.territories) territories.insert(in_capitals(territory.name));
  for (std::size_t i = 0; i < roster.reps.size() && !json::is_full(warnings); ++i)
    for (std::size_t k = 0; k < roster.reps[i].regions.size() && !json::is_full(warnings); ++k) {
      const std::string& region = roster.reps[i].regions[k];
      const auto code = checking::place_code(region);
      if (territories.count(in_capitals(region)) || (code && checking::is_known_place(*code))) continue;
      add_finding(warnings,
                  {checking::at(prefix, "reps", i, "regions/") + std::to_string(k), ProblemCode::unreadable_value,
                   "is neither an ISO code, such as \"US\" or \"US-TX\", nor a territory of the policy; it matches no place"});
    }
  return warnings;
}

}  // namespace baton
