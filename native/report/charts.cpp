#include "native/report/charts.h"

#include <algorithm>

#include "core/text/wording.h"
#include "native/report/page.h"

namespace baton::report {
namespace {

/// Lengths on paper, in the units of the drawing.
constexpr std::int64_t width = 720, label_width = 190, value_width = 150, row_height = 30, bar_height = 16;
constexpr std::int64_t plot_height = 220, foot = 28, left_margin = 56;

std::string number(std::int64_t n) { return std::to_string(n); }

std::string rect(const char* class_name, std::int64_t x, std::int64_t y, std::int64_t w, std::int64_t h) {
  return std::string("<rect class=\"") + class_name + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(w) +
         "\" height=\"" + number(h) + "\"/>";
}

std::string path(const char* class_name, const std::string& steps) {
  return std::string("<path class=\"") + class_name + "\" d=\"" + steps + "\"/>";
}

std::string at(std::int64_t x, std::int64_t y) { return number(x) + " " + number(y); }

/// Text that has to do with `most` characters; the table has all of it.
std::string words(const char* class_name, std::int64_t x, std::int64_t y, std::string text, std::size_t most = 60) {
  std::size_t letters = 0, end = 0;
  text = text::clean(text);
  for (; end < text.size(); ++end)
    if ((text[end] & 0xC0) != 0x80 && ++letters > most) break;
  if (end < text.size()) text = text.substr(0, end) + "…";
  return std::string("<text class=\"") + class_name + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\">" + safe(text) +
         "</text>";
}

std::string drawing(const Chart& chart, std::int64_t height, const std::string& inside) {
  return "<svg viewBox=\"0 0 " + number(width) + " " + number(height) + "\" role=\"img\" aria-label=\"" + safe(chart.title) +
         "; the table below has the numbers\">" + inside + "</svg>\n";
}

std::string tick_words(Unit unit, std::int64_t value) {
  switch (unit) {
    case Unit::permille:
      return number(value / 10) + " %";
    case Unit::seconds:
      if (value < 120) return number(value) + " s";
      if (value < 7200) return number(value / 60) + " min";
      if (value < 172'800) return number(value / 3600) + " h";
      return number(value / 86'400) + " d";
    case Unit::count:
      break;
  }
  return text::grouped(value);
}

/// The step of an axis that has at most five of them: 1, 2 or 5 with zeros; of time a minute, an hour, a day and their kind.
std::int64_t step_of(Unit unit, std::int64_t most) {
  static constexpr std::int64_t times[] = {1,   2,    5,    10,   15,    30,     60,     120,    300,    600,
                                           900, 1800, 3600, 7200, 10800, 21'600, 43'200, 86'400, 172'800};
  if (unit == Unit::seconds)
    for (const std::int64_t step : times)
      if (step * 5 >= most) return step;
  std::int64_t step = unit == Unit::seconds ? 86'400 : 1;
  for (const std::int64_t base = step;; step *= 10) {
    for (const std::int64_t times_base : {1, 2, 5})
      if (step * times_base * 5 >= most) return step * times_base;
    if (step > most * 10 + base) return step;
  }
}

struct Axis {
  std::int64_t step = 1, end = 1;
  /// Where a value stands on `length` units.
  std::int64_t place(std::int64_t value, std::int64_t length) const {
    return std::clamp<std::int64_t>(value, 0, end) * length / end;
  }
};

Axis axis_of(const Chart& chart) {
  // Below one per cent a tick could not be told from the next.
  const std::int64_t least = chart.unit == Unit::permille ? 50 : 1;
  std::int64_t most = least;
  for (const Point& each : chart.points) {
    if (each.value) most = std::max(most, *each.value);
    if (each.value && each.interval) most = std::max(most, each.interval->high);
    if (each.expected) most = std::max(most, *each.expected);
  }
  // An interval may be boundless on one side; the axis is no longer than four times what is drawn for certain.
  std::int64_t largest = least;
  for (const Point& each : chart.points) largest = std::max({largest, each.value.value_or(0), each.expected.value_or(0)});
  most = std::min(most, largest > most / 4 ? most : largest * 4);
  const std::int64_t step = step_of(chart.unit, most);
  return {step, (most + step - 1) / step * step};
}

/// An I-beam, lying or standing, from low to high.
std::string whisker(bool lying, std::int64_t low, std::int64_t high, std::int64_t across) {
  const auto place = [&](std::int64_t along, std::int64_t off) {
    return lying ? at(along, across + off) : at(across + off, along);
  };
  return path("whisker", "M" + place(low, -4) + "L" + place(low, 4) + "M" + place(low, 0) + "L" + place(high, 0) + "M" +
                             place(high, -4) + "L" + place(high, 4));
}

/// Lines and words across an upright plot.
std::string upright_grid(const Chart& chart, const Axis& axis) {
  std::string out;
  for (std::int64_t tick = 0; tick <= axis.end; tick += axis.step) {
    const std::int64_t y = plot_height - axis.place(tick, plot_height - 10);
    out += path("grid", "M" + at(left_margin, y) + "L" + at(width, y));
    out += words("tick end", left_margin - 6, y + 4, tick_words(chart.unit, tick));
  }
  return out;
}

/// Which points get their words below: as many as fit.
std::size_t every(std::size_t count, std::size_t most) { return std::max<std::size_t>(1, (count + most - 1) / most); }

/// Where all are too few to say there is nothing to draw, and no axis to draw it on.
bool has_values(const Chart& chart) {
  return std::any_of(chart.points.begin(), chart.points.end(), [](const Point& each) { return each.value.has_value(); });
}

}  // namespace

std::string bar_chart(const Chart& chart) {
  if (!has_values(chart)) return {};
  const Axis axis = axis_of(chart);
  const std::int64_t plot = width - label_width - value_width,
                     height = row_height * static_cast<std::int64_t>(chart.points.size());
  std::string out;
  for (std::int64_t tick = 0; tick <= axis.end; tick += axis.step) {
    const std::int64_t x = label_width + axis.place(tick, plot);
    out +=
        path("grid", "M" + at(x, 0) + "L" + at(x, height)) + words("tick middle", x, height + 16, tick_words(chart.unit, tick));
  }
  std::int64_t y = 0;
  for (const Point& each : chart.points) {
    const std::int64_t middle = y + row_height / 2;
    out += words("end", label_width - 8, middle + 4, each.label, 26);
    if (each.value) out += rect("bar", label_width, middle - bar_height / 2, axis.place(*each.value, plot), bar_height);
    if (each.value && each.interval)
      out += whisker(true, label_width + axis.place(each.interval->low, plot),
                     label_width + axis.place(each.interval->high, plot), middle);
    if (each.expected) {
      const std::int64_t x = label_width + axis.place(*each.expected, plot);
      out += path("expected", "M" + at(x, middle - row_height / 2 + 2) + "L" + at(x, middle + row_height / 2 - 2));
    }
    out += words("", label_width + plot + 10, middle + 4, each.shown.substr(0, each.shown.find(" (")), 20);
    y += row_height;
  }
  return drawing(chart, height + foot, out);
}

std::string trend_chart(const Chart& chart) {
  if (!has_values(chart)) return {};
  const Axis axis = axis_of(chart);
  const std::size_t count = std::max<std::size_t>(1, chart.points.size()), each_label = every(count, 9);
  std::string out = upright_grid(chart, axis), line, marks;
  bool joined = false;
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    const Point& point = chart.points[i];
    const std::int64_t x =
        left_margin + (width - left_margin) * static_cast<std::int64_t>(2 * i + 1) / static_cast<std::int64_t>(2 * count);
    if (i % each_label == 0) out += words("tick middle", x, plot_height + 18, point.label, 12);
    if (!point.value) {
      joined = false;
      continue;
    }
    const auto y_of = [&](std::int64_t value) { return plot_height - axis.place(value, plot_height - 10); };
    line += (joined ? "L" : "M") + at(x, y_of(*point.value));
    if (point.interval) marks += whisker(false, y_of(point.interval->high), y_of(point.interval->low), x);
    marks += rect("bar", x - 3, y_of(*point.value) - 3, 6, 6);
    joined = true;
  }
  return drawing(chart, plot_height + foot, out + (line.empty() ? "" : path("path", line)) + marks);
}

std::string histogram(const Chart& chart) {
  const Axis axis = axis_of(chart);
  const auto count = static_cast<std::int64_t>(std::max<std::size_t>(1, chart.points.size()));
  std::string out = upright_grid(chart, axis);
  for (std::int64_t i = 0; i < static_cast<std::int64_t>(chart.points.size()); ++i) {
    const Point& point = chart.points[static_cast<std::size_t>(i)];
    const std::int64_t from = left_margin + (width - left_margin) * i / count,
                       to = left_margin + (width - left_margin) * (i + 1) / count;
    const std::int64_t high = axis.place(point.value.value_or(0), plot_height - 10);
    out += rect("bar", from + 1, plot_height - high, std::max<std::int64_t>(1, to - from - 2), high);
    if (static_cast<std::size_t>(i) % every(chart.points.size(), 9) == 0)
      out += words("tick middle", (from + to) / 2, plot_height + 18, point.label, 14);
  }
  return drawing(chart, plot_height + foot, out);
}

std::string funnel(const Chart& chart) {
  const Axis axis = axis_of(chart);
  const std::int64_t plot = width - label_width - value_width,
                     height = row_height * static_cast<std::int64_t>(chart.points.size());
  std::int64_t largest = 1, y = 0;
  for (const Point& each : chart.points) largest = std::max({largest, each.value.value_or(0), each.expected.value_or(0)});
  std::string out;
  for (const Point& each : chart.points) {
    const std::int64_t length = Axis{axis.step, largest}.place(each.value.value_or(0), plot), middle = y + row_height / 2;
    out += words("end", label_width - 8, middle + 4, each.label, 26);
    out += rect("track", label_width, middle - bar_height / 2, plot, bar_height);
    out += rect("bar", label_width + (plot - length) / 2, middle - bar_height / 2, length, bar_height);
    out += words("", label_width + plot + 10, middle + 4, each.shown, 20);
    y += row_height;
  }
  return drawing(chart, height, out);
}

}  // namespace baton::report
