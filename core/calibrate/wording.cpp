#include "core/calibrate/wording.h"

#include <algorithm>
#include <cstdlib>

#include "core/calibrate/calibrate.h"
#include "core/measure/figures.h"
#include "core/text/wording.h"

namespace baton::calibrating {
namespace {

std::string decimal(std::int64_t ten_thousandths, Sign sign) {
  const std::string digits = std::to_string(10'000 + std::abs(ten_thousandths) % 10'000).substr(1);
  const char* mark = ten_thousandths < 0 ? "-" : sign == Sign::always ? "+" : "";
  return mark + std::to_string(std::abs(ten_thousandths) / 10'000) + "." + digits;
}

std::string from_to(Points present, Points fitted) {
  return " from " + std::to_string(present.value) + " to " + std::to_string(fitted.value);
}

std::string day(const Nullable<Time>& at) { return at ? measuring::say_day(*at) : "none"; }

}  // namespace

std::string say(const CalibrationFigure& it, Sign sign) {
  return decimal(it.value, sign) + " (" + decimal(it.low, sign) + " to " + decimal(it.high, sign) + ")";
}

std::string say_change(Points present, Points fitted) {
  return std::to_string(present.value) + (fitted == present ? "" : " -> " + std::to_string(fitted.value));
}

std::string say_interval(const CalibratedWeight& weight) {
  return weight.low ? std::to_string(weight.low->value) + " to " + std::to_string(weight.high->value) : "";
}

std::string say_name(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

std::string say_success(Success success) { return say_name(boost::describe::enum_to_string(success, "")); }

std::vector<std::string> say_sample(const Calibration& it) {
  const CalibrationSample& s = it.sample;
  std::vector<std::string> out;
  out.push_back(text::counted(s.leads, "lead") + ", " + text::grouped(s.leads_handed_over) + " of them handed over; " +
                text::counted(s.handoffs, "handoff") + " known; a success is " + say_success(it.success));
  if (it.split)
    out.push_back("learnt from " + text::counted(s.past, "handoff") + " (" + text::grouped(s.past_successes) +
                  " a success) from " + day(it.from) + ", tried out on " + text::grouped(s.held_out) + " (" +
                  text::grouped(s.held_out_successes) + ") from " + day(it.split) + " to " + day(it.until));
  if (s.given_twice > 0)
    out.push_back(text::counted(s.given_twice, "line gives", "lines give") +
                  " a lead again as of the same moment; the first counts");
  const auto left_out = [&](std::int64_t n, const char* why) {
    if (n > 0) out.push_back("left out: " + text::counted(n, "handoff") + " " + why);
  };
  left_out(s.waiting, "too young to tell");
  left_out(s.later, "of a lead that had one before, of which the first alone counts");
  left_out(s.no_lead, "of leads that the history does not hold");
  left_out(s.suppressed, "of leads that had opted out by then");
  return out;
}

std::string say_result(const Calibration& it) {
  if (!it.refused.empty()) return "Nothing is fitted: " + it.refused + ".";
  const auto changes = static_cast<std::int64_t>(changes_of(it).size());
  if (changes == 0) return "The policy stays as it is.";
  std::vector<std::string> said;
  for (const CalibratedWeight& one : it.weights)
    if (one.fitted != one.present) said.push_back(say_name(one.name) + from_to(one.present, one.fitted));
  const std::string weights_move =
      said.empty() ? ""
                   : " Weights move the score alone, and so the order in which equally urgent leads are given out: not whether a "
                     "lead is handed over, nor when, how urgently or with which grade.";
  for (const CalibratedThreshold& one : it.thresholds)
    if (one.fitted != one.present) said.push_back(one.name + from_to(one.present, one.fitted));
  return text::counted(changes, "number") + " of the policy changed: " + text::listed(said) + "." + weights_move;
}

}  // namespace baton::calibrating
