#include "native/command/calibrate_report.h"

#include "core/calibrate/wording.h"
#include "core/measure/figures.h"
#include "core/measure/loss.h"
#include "core/text/wording.h"
#include "native/report/page.h"

namespace baton::native {
namespace {

using namespace calibrating;
using measuring::say_share;

std::string counted(std::int64_t hits, std::int64_t n) { return std::to_string(hits) + " of " + std::to_string(n); }

void add_tiles(const Calibration& it, report::Page& page) {
  const CalibrationSample& s = it.sample;
  std::vector<report::Tile> tiles = {
      {"Learnt from", text::grouped(s.past), "handoffs, " + text::grouped(s.past_successes) + " a success"},
      {"Tried out on", text::grouped(s.held_out), "later handoffs, " + text::grouped(s.held_out_successes) + " a success"}};
  const auto add = [&](const char* name, const CalibrationFigure& figure, const char* better) {
    const std::string text = say(figure, Sign::always);
    const std::size_t interval = text.find(" (");
    tiles.push_back({name, text.substr(0, interval), "fitted less present" + text.substr(interval) + "; " + better});
  };
  if (it.accuracy) {
    add("Difference in ranking", it.accuracy->ranking_gain, "above 0 is better");
    add("Difference in error", it.accuracy->error_gain, "below 0 is better");
  }
  page.tiles(tiles);
}

void add_weights(const Calibration& it, report::Page& page) {
  page.section("Weights of the score");
  page.paragraph(
      "A weight is changed only when what agrees with the outcomes of the past does not hold its present value, and the "
      "held-out time bears the change out.");
  report::Table table{
      "All intervals together hold with 95 %",
      {{"Weight"}, {"Present", true}, {"New", true}, {"Agrees with the outcomes", true}, {"Shown by", true}, {"Why"}},
      {}};
  for (const CalibratedWeight& one : it.weights)
    table.rows.push_back({say_name(one.name), std::to_string(one.present.value), std::to_string(one.fitted.value),
                          say_interval(one), std::to_string(one.shown_by), one.text});
  page.table(table);
}

void add_thresholds(const Calibration& it, report::Page& page) {
  page.section("Thresholds on strengths");
  report::Table table{"", {{"Threshold"}, {"Present", true}, {"New", true}, {"Why"}}, {}};
  for (const CalibratedThreshold& one : it.thresholds)
    table.rows.push_back({one.name, std::to_string(one.present.value), std::to_string(one.fitted.value), one.text});
  page.table(table);
}

void add_curve(const CalibrationFigures& figures, const char* title, report::Page& page) {
  report::Chart chart;
  chart.title = title;
  chart.note =
      "Held-out handoffs in groups of about the same chance. The mark across a bar is what was foretold, the bar what "
      "happened.";
  chart.heading = "Foretold", chart.value_heading = "Happened (95 % interval)";
  for (const CalibrationBin& bin : figures.bins)
    chart.points.push_back({say_share(bin.foretold), bin.share.value / 10, report::Span{bin.low.value / 10, bin.high.value / 10},
                            say_share(bin.share) + " (" + say_share(bin.low) + " to " + say_share(bin.high) + ")",
                            counted(bin.successes, bin.n), bin.foretold.value / 10});
  page.chart(report::ChartKind::bars, chart);
}

void add_accuracy(const CalibrationAccuracy& it, report::Page& page) {
  page.section("On the held-out time");
  page.table({"With 95 % intervals",
              {{"Figure"}, {"Present", true}, {"Fitted", true}, {"Difference", true}},
              {{"Success above the rest", say(it.present.ranking), say(it.fitted.ranking), say(it.ranking_gain, Sign::always)},
               {"Mean square error", say(it.present.error), say(it.fitted.error), say(it.error_gain, Sign::always)}}});
  page.note(
      "The first is the area under the curve: how often a success has the higher score; 0.5 is a coin, 1 is perfect. The second "
      "is the Brier score: the mean square of chance less outcome; 0 is best.");
  add_curve(it.present, "What the present score foretells, and what happened", page);
  add_curve(it.fitted, "What the fitted score foretells, and what happened", page);
}

}  // namespace

std::string calibration_page(const Calibration& it) {
  const std::string until =
      it.until ? ", handoffs from " + measuring::say_day(*it.from) + " to " + measuring::say_day(*it.until) : "";
  report::Page page("Weights beside outcomes",
                    "A success is " + say_success(it.success) + until + ", as of " + measuring::say_day(it.as_of));
  page.warning(measuring::say_loss(it.loss, measuring::read_without));
  page.paragraph(say_result(it));
  add_tiles(it, page);
  if (it.refused.empty()) {
    add_weights(it, page);
    add_accuracy(*it.accuracy, page);
    add_thresholds(it, page);
  }
  page.section("Which handoffs these are");
  page.list(say_sample(it));
  page.section("What this cannot say");
  page.list(it.caveats);
  return page.finish();
}

}  // namespace baton::native
