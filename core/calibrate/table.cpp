#include "core/calibrate/table.h"

#include <vector>

#include "core/calibrate/wording.h"
#include "core/measure/figures.h"
#include "core/measure/loss.h"

namespace baton {
namespace {

using namespace calibrating;

std::string padded(std::string text, std::size_t to) {
  return text.size() < to ? text + std::string(to - text.size(), ' ') : text;
}

std::string mark(Points present, Points fitted) { return fitted == present ? "    " : "  * "; }

void add_weights(const Calibration& it, std::string& out) {
  out += "\nWeights of the score, and what agrees with the outcomes (all intervals together hold with 95 %)\n";
  for (const CalibratedWeight& one : it.weights)
    out += mark(one.present, one.fitted) + padded(say_name(one.name), 17) + padded(say_change(one.present, one.fitted), 11) +
           padded(say_interval(one), 11) + one.text + "\n";
}

void add_thresholds(const Calibration& it, std::string& out) {
  out += "\nThresholds on strengths\n";
  for (const CalibratedThreshold& one : it.thresholds)
    out +=
        mark(one.present, one.fitted) + padded(one.name, 24) + padded(say_change(one.present, one.fitted), 11) + one.text + "\n";
}

void add_bins(const std::vector<CalibrationBin>& bins, std::string_view whose, std::string& out) {
  out += "\nThe chance that " + std::string(whose) + " foretells, and what happened\n";
  for (const CalibrationBin& bin : bins)
    out += "    " + padded(measuring::say_share(bin.foretold), 9) + padded(measuring::say_share(bin.share), 9) + "(" +
           measuring::say_share(bin.low) + " to " + measuring::say_share(bin.high) + "; " + std::to_string(bin.successes) +
           " of " + std::to_string(bin.n) + ")\n";
}

void add_accuracy(const Calibration& it, std::string& out) {
  const CalibrationAccuracy& a = *it.accuracy;
  const auto row = [&](const char* name, const std::string& present, const std::string& fitted, const std::string& difference) {
    out += "    " + padded(name, 26) + padded(present, 28) + padded(fitted, 28) + difference + "\n";
  };
  out += "\nOn the held-out time, with 95 % intervals\n";
  row("", "present", "fitted", "difference");
  row("success above the rest", say(a.present.ranking), say(a.fitted.ranking), say(a.ranking_gain, Sign::always));
  row("mean square error", say(a.present.error), say(a.fitted.error), say(a.error_gain, Sign::always));
  out += "    The first is the area under the curve: 0.5 is a coin, 1 is perfect. The second is the Brier score: 0 is best.\n";
  add_bins(a.present.bins, "the present score", out);
  add_bins(a.fitted.bins, "the fitted score", out);
}

}  // namespace

std::string print_table(const Calibration& it) {
  std::string out;
  for (const std::string& each : measuring::say_loss(it.loss, measuring::read_without))
    out += "NOT READ: " + text::clean(each) + "\n";
  for (const std::string& sentence : say_sample(it)) out += sentence + "\n";
  if (it.refused.empty()) {
    add_weights(it, out);
    add_thresholds(it, out);
    add_accuracy(it, out);
  }
  out += "\n" + say_result(it) + "\n\nWhat this cannot say\n";
  for (const std::string& caveat : it.caveats) out += "  - " + caveat + "\n";
  return out;
}

}  // namespace baton
