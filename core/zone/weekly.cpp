#include "core/zone/weekly.h"

#include <algorithm>

#include "core/model/order.h"
#include "core/model/time_units.h"

namespace baton::zone {
namespace {

/// The day's spans as real time, by their start. A span that daylight saving swallows is left out.
std::vector<Stretch> stretches_of(Zone zone, const std::vector<WeeklySpan>& spans, Date date) {
  std::vector<Stretch> out;
  for (const WeeklySpan& span : spans) {
    if ((span.days >> weekday_of(date) & 1u) == 0 || span.from >= span.to) continue;
    const Stretch stretch{to_instant(zone, date, span.from), to_instant(zone, date, span.to)};
    if (stretch.from < stretch.until) out.push_back(stretch);
  }
  sort_items(out, [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
  return out;
}

}  // namespace

std::optional<Stretch> next_stretch(Zone zone, const std::vector<WeeklySpan>& spans, Time at, std::int64_t days,
                                    const ClosedDay& is_closed) {
  std::optional<Stretch> open;
  const Date today = to_local(zone, at).date;
  const Time horizon{at.ms + days * ms_per_day};
  // Yesterday too: a stretch may reach over midnight from there.
  for (Date date{today.days - 1}; date.days <= today.days + days + 1; ++date.days) {
    if (is_closed && is_closed(date)) continue;
    for (const Stretch& next : stretches_of(zone, spans, date)) {
      if (open && next.from <= open->until) {
        open->until = std::max(open->until, next.until);
      } else if (open && open->until > at) {
        return open;
      } else {
        open = next;
      }
    }
    if (open && open->until >= horizon) break;
  }
  if (!open || open->until <= at || open->from >= horizon) return std::nullopt;
  open->until = std::min(open->until, horizon);
  return open;
}

}  // namespace baton::zone
