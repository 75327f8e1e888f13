#include "core/measure/figures.h"

#include <algorithm>
#include <chrono>

#include "core/model/order.h"
#include "core/model/time_units.h"

namespace baton::measuring {
namespace {

std::int64_t rounded(double x) { return static_cast<std::int64_t>(x < 0 ? x - 0.5 : x + 0.5); }

/// Ten-thousandths are said in tenths of a per cent: 4.545 % must not become 4.55 % and then 4.6 %. `nearest` is not below what
/// it was rounded from when `rounded_up`; one that would be taken up a second time is taken one down.
std::int64_t said_once(std::int64_t nearest, bool rounded_up) { return nearest % 10 == 5 && rounded_up ? nearest - 1 : nearest; }

/// Tenths as `12.3`.
std::string say_tenths(std::int64_t tenths) {
  const std::int64_t size = tenths < 0 ? -tenths : tenths;
  return (tenths < 0 ? "-" : "") + std::to_string(size / 10) + "." + std::to_string(size % 10);
}

std::int64_t tenth_of(std::int64_t value) { return (value < 0 ? value - 5 : value + 5) / 10; }

std::string say_too_few(std::int64_t hits, std::int64_t n) {
  return n == 0 ? "nothing to tell yet" : "too few to say (" + std::to_string(hits) + " of " + std::to_string(n) + ")";
}

void give_share(ShareFigure& out, statistics::Interval interval) {
  const std::int64_t nearest = (out.hits * 20'000 + out.n) / (2 * out.n);
  out.share = Share{said_once(nearest, nearest * out.n > out.hits * 10'000)};
  out.low = Share{ten_thousandths(interval.low)};
  out.high = Share{ten_thousandths(interval.high)};
  out.text = say_share(out.share->value) + " (" + say_share(out.low->value) + " to " + say_share(out.high->value) + "), " +
             std::to_string(out.hits) + " of " + std::to_string(out.n);
}

/// Messages of one conversation are no separate draws: the interval counts conversations.
ShareFigure message_share(const std::vector<statistics::PartOfWhole>& messages, const MeasurePolicy& policy) {
  ShareFigure out;
  out.kind = ShareKind::ai_messages;
  for (const statistics::PartOfWhole& one : messages) {
    out.hits += rounded(one.part);
    out.n += rounded(one.whole);
  }
  const auto interval = statistics::ratio_interval(messages);
  out.too_few = static_cast<std::int64_t>(messages.size()) < policy.fewest || !interval;
  if (out.too_few)
    out.text = say_too_few(out.hits, out.n);
  else
    give_share(out, *interval);
  return out;
}

std::string say_quantile(const QuantileFigure& it) {
  const std::string low = it.low_ms ? say_time(*it.low_ms) : "?", high = it.high_ms ? say_time(*it.high_ms) : "?";
  return say_time(it.at_ms) + " (" + low + " to " + high + ")";
}

QuantileFigure quantile(const std::vector<std::int64_t>& sorted, int percent) {
  const statistics::QuantileRanks ranks = statistics::quantile_ranks(sorted.size(), percent);
  QuantileFigure out;
  out.at_ms = sorted[ranks.at];
  if (ranks.low) out.low_ms.emplace(sorted[*ranks.low]);
  if (ranks.high) out.high_ms.emplace(sorted[*ranks.high]);
  return out;
}

}  // namespace

void Counts::add(State state) {
  hits += state == State::hit;
  n += state == State::hit || state == State::miss;
  waiting += state == State::waiting;
}

void Tally::add_share(const Observed& observed, ShareKind kind) {
  shares[index(kind)].add(observed.at(kind));
  for (const TimeKind time : {TimeKind::first_response, TimeKind::meeting_booked, TimeKind::meeting_held})
    if (kind == share_of(time) && observed.at(kind) == State::hit) took_ms[index(time)].push_back(observed.took_ms[index(time)]);
}

bool Tally::is_empty() const {
  return handoffs == 0 && std::all_of(shares.begin(), shares.end(), [](const Counts& one) { return one.n + one.waiting == 0; });
}

void Tally::add_rest(const Observed& observed, const Story& story) {
  ++handoffs;
  for (std::size_t i = 0; i < mean_kinds; ++i) {
    if (observed.value[i]) means[i].add(*observed.value[i]);
  }
  if (!story.record || !story.record->messages) return;
  const MessageCounts& counts = *story.record->messages;
  if (counts.ai + counts.rep > 0)
    messages.push_back({static_cast<double>(counts.ai.value), static_cast<double>(counts.ai + counts.rep)});
}

ShareFigure share_figure(ShareKind kind, const Counts& counts, const MeasurePolicy& policy) {
  ShareFigure out;
  out.kind = kind;
  out.hits = counts.hits, out.n = counts.n, out.waiting = counts.waiting;
  out.too_few = out.n < policy.fewest || out.n == 0;
  if (out.too_few)
    out.text = say_too_few(out.hits, out.n);
  else
    give_share(out, statistics::wilson(counts.sample()));
  return out;
}

TimeFigure time_figure(TimeKind kind, std::vector<std::int64_t> took_ms, const Counts& counts, const MeasurePolicy& policy) {
  TimeFigure out;
  out.kind = kind;
  out.n = counts.hits, out.of = counts.n, out.waiting = counts.waiting;
  out.too_few = out.n < policy.fewest || out.n == 0;
  if (out.too_few) {
    out.text = say_too_few(out.n, out.of);
    return out;
  }
  sort_items(took_ms);
  out.median = quantile(took_ms, 50);
  out.p90 = quantile(took_ms, 90);
  out.text = "median " + say_quantile(*out.median) + ", nine of ten within " + say_quantile(*out.p90) + ", " +
             std::to_string(out.n) + " of " + std::to_string(out.of);
  return out;
}

MeanFigure mean_figure(MeanKind kind, const Tally::Values& values, const MeasurePolicy& policy) {
  MeanFigure out;
  out.kind = kind;
  out.n = values.n;
  out.too_few = out.n < policy.fewest || out.n == 0;
  if (out.too_few) {
    out.text = say_too_few(out.n, out.n);
    return out;
  }
  const std::int64_t most = kind == MeanKind::completeness ? 10'000 : 500, least = kind == MeanKind::completeness ? 0 : 100;
  out.mean.emplace((values.sum * 200 + values.n) / (2 * values.n));
  const auto interval = statistics::mean_interval(static_cast<double>(values.sum), static_cast<double>(values.squares), values.n);
  out.text = say_hundredths(*out.mean);
  if (interval) {
    out.low.emplace(std::clamp(rounded(interval->low * 100), least, most));
    out.high.emplace(std::clamp(rounded(interval->high * 100), least, most));
    out.text += " (" + say_hundredths(*out.low) + " to " + say_hundredths(*out.high) + ")";
  } else {
    out.text += " (all the same)";
  }
  out.text += ", " + std::to_string(out.n) + " rated";
  if (kind == MeanKind::completeness) out.text.replace(out.text.size() - 5, 5, "known");
  return out;
}

FigureSet figure_set(Tally tally, const MeasurePolicy& policy) {
  FigureSet out;
  out.handoffs = tally.handoffs;
  for (std::size_t i = 0; i < share_kinds; ++i) {
    const auto kind = static_cast<ShareKind>(i);
    out.shares.push_back(kind == ShareKind::ai_messages ? message_share(tally.messages, policy)
                                                        : share_figure(kind, tally.shares[i], policy));
  }
  for (std::size_t i = 0; i < time_kinds; ++i) {
    const auto kind = static_cast<TimeKind>(i);
    out.times.push_back(time_figure(kind, std::move(tally.took_ms[i]), tally.shares[index(share_of(kind))], policy));
  }
  for (std::size_t i = 0; i < mean_kinds; ++i) out.means.push_back(mean_figure(static_cast<MeanKind>(i), tally.means[i], policy));
  return out;
}

std::int64_t ten_thousandths(double share) {
  const double size = std::min(1.0, share < 0 ? -share : share) * 10'000;
  const std::int64_t nearest = rounded(size), out = said_once(nearest, static_cast<double>(nearest) > size);
  return share < 0 ? -out : out;
}
std::int64_t hundredths(double number) { return rounded(number * 100); }
std::int64_t millionths(double p) { return std::clamp<std::int64_t>(rounded(p * 1'000'000), 0, 1'000'000); }

std::string say_share(std::int64_t ten_thousandths) { return say_tenths(tenth_of(ten_thousandths)) + " %"; }

std::string say_points(std::int64_t ten_thousandths) {
  std::string out = say_share(ten_thousandths);
  out.resize(out.size() - 2);  // Without the sign for per cent.
  return (ten_thousandths > 0 ? "+" : "") + out;
}

std::string say_time(std::int64_t ms) {
  if (ms < ms_per_minute) return std::to_string(ms / 1000) + " s";
  if (ms < 100 * ms_per_minute) return std::to_string((ms + ms_per_minute / 2) / ms_per_minute) + " min";
  const bool hours = ms < 2 * ms_per_day;
  const std::int64_t unit = hours ? ms_per_hour : ms_per_day;
  return say_tenths((ms * 10 + unit / 2) / unit) + (hours ? " h" : " days");
}

std::int64_t day_of(Time at) {
  const std::int64_t day = at.ms / ms_per_day;
  return at.ms % ms_per_day < 0 ? day - 1 : day;
}

std::string say_day(Time at) {
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day_of(at)}}};
  const auto padded = [](std::int64_t value, std::size_t width) {
    const std::string plain = std::to_string(value);
    return std::string(plain.size() < width ? width - plain.size() : 0, '0') + plain;
  };
  return padded(static_cast<int>(date.year()), 4) + "-" + padded(static_cast<unsigned>(date.month()), 2) + "-" +
         padded(static_cast<unsigned>(date.day()), 2);
}

std::string week_of(Time at) {
  const std::int64_t since_monday = (day_of(at) + 3) % 7;  // 1970-01-01 was a Thursday.
  return say_day(Time{at.ms - (since_monday < 0 ? since_monday + 7 : since_monday) * ms_per_day});
}

std::string say_hundredths(std::int64_t hundredths) { return say_tenths(tenth_of(hundredths)); }

}  // namespace baton::measuring
