#include "core/calibrate/table.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "core/calibrate/calibrate.h"
#include "core/measure/figures.h"
#include "core/text/wording.h"

namespace baton {
namespace {

using measuring::say_share;

std::string padded(std::string text, std::size_t to) {
  return text.size() < to ? text + std::string(to - text.size(), ' ') : text;
}

std::string words_of(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

/// `0.7312` of ten-thousandths; `+0.0120` where the sign matters.
std::string decimal(std::int64_t ten_thousandths, bool with_sign = false) {
  const std::string digits = std::to_string(10'000 + std::abs(ten_thousandths) % 10'000).substr(1);
  const char* sign = ten_thousandths < 0 ? "-" : with_sign ? "+" : "";
  return sign + std::to_string(std::abs(ten_thousandths) / 10'000) + "." + digits;
}

std::string text_of(const CalibrationFigure& it, bool with_sign = false) {
  return decimal(it.value, with_sign) + " (" + decimal(it.low, with_sign) + " to " + decimal(it.high, with_sign) + ")";
}

std::string day(const Nullable<Time>& at) { return at ? measuring::say_day(*at) : "none"; }

void add_sample(const Calibration& it, std::string& out) {
  const CalibrationSample& s = it.sample;
  const auto line = [&](std::int64_t n, const char* what) {
    if (n > 0) out += "  " + text::counted(n, "handoff") + " " + what + "\n";
  };
  out += text::counted(s.leads, "lead") + ", " + std::to_string(s.leads_handed_over) + " of them handed over; " +
         text::counted(s.handoffs, "handoff") + " in the ledger; a success is " +
         words_of(boost::describe::enum_to_string(it.success, "")) + "\n";
  line(s.waiting, "too young to tell");
  line(s.later, "of a lead that had one before, of which the first alone counts");
  line(s.no_lead, "of leads that the history does not hold");
  line(s.suppressed, "of leads that had opted out by then");
  if (it.split)
    out += "Learnt from " + text::counted(s.past, "handoff") + " (" + std::to_string(s.past_successes) + " a success) from " +
           day(it.from) + ", tried out on " + std::to_string(s.held_out) + " (" + std::to_string(s.held_out_successes) +
           ") from " + day(it.split) + " to " + day(it.until) + "\n";
}

void add_weights(const Calibration& it, std::string& out) {
  out += "\nWeights of the score, and what agrees with the outcomes (all intervals together hold with 95 %)\n";
  for (const CalibratedWeight& one : it.weights) {
    const std::string change = one.fitted == one.present
                                   ? std::to_string(one.present.value)
                                   : std::to_string(one.present.value) + " -> " + std::to_string(one.fitted.value);
    const std::string interval = one.low ? std::to_string(one.low->value) + " to " + std::to_string(one.high->value) : "";
    out += std::string(one.fitted == one.present ? "    " : "  * ") + padded(words_of(one.name), 17) + padded(change, 11) +
           padded(interval, 11) + one.text + "\n";
  }
}

void add_thresholds(const Calibration& it, std::string& out) {
  out += "\nThresholds on strengths\n";
  for (const CalibratedThreshold& one : it.thresholds)
    out += std::string(one.fitted == one.present ? "    " : "  * ") + padded(one.name, 24) +
           padded(one.fitted == one.present ? std::to_string(one.present.value)
                                            : std::to_string(one.present.value) + " -> " + std::to_string(one.fitted.value),
                  11) +
           one.text + "\n";
}

void add_bins(const std::vector<CalibrationBin>& bins, std::string_view whose, std::string& out) {
  out += "\nWhat " + std::string(whose) + " foretells, and what happened\n";
  for (const CalibrationBin& bin : bins)
    out += "    " + padded(say_share(bin.foretold), 9) + padded(say_share(bin.share), 9) + "(" + say_share(bin.low) + " to " +
           say_share(bin.high) + "; " + std::to_string(bin.successes) + " of " + std::to_string(bin.n) + ")\n";
}

void add_accuracy(const Calibration& it, std::string& out) {
  const CalibrationAccuracy& a = *it.accuracy;
  const auto row = [&](const char* name, const std::string& present, const std::string& fitted, const std::string& gain) {
    out += "    " + padded(name, 26) + padded(present, 28) + padded(fitted, 28) + gain + "\n";
  };
  out += "\nOn the held-out time, with 95 % intervals\n";
  row("", "present", "fitted", "difference");
  row("success above the rest", text_of(a.present.ranking), text_of(a.fitted.ranking), text_of(a.ranking_gain, true));
  row("mean square error", text_of(a.present.error), text_of(a.fitted.error), text_of(a.error_gain, true));
  out += "    The first is the area under the curve: 0.5 is a coin, 1 is perfect. The second is the Brier score: 0 is best.\n";
  add_bins(a.present.bins, "the present score", out);
  add_bins(a.fitted.bins, "the fitted score", out);
}

}  // namespace

std::string print_table(const Calibration& it) {
  std::string out;
  add_sample(it, out);
  if (!it.refused.empty()) {
    out += "\nNothing is fitted: " + it.refused + ".\n";
  } else {
    add_weights(it, out);
    add_thresholds(it, out);
    add_accuracy(it, out);
    const auto changes = static_cast<std::int64_t>(changes_of(it).size());
    out +=
        "\n" +
        (changes == 0 ? std::string("The policy stays as it is") : text::counted(changes, "number") + " of the policy changed") +
        ".\n";
  }
  out += "\nWhat this cannot say\n";
  for (const std::string& caveat : it.caveats) out += "  - " + caveat + "\n";
  return out;
}

}  // namespace baton
