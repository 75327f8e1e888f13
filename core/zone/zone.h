/// Time zones without a system database: a compact table made from tzdata by a tool of this project.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/model/wire.h"

namespace baton::zone {

/// One IANA zone. Cheap to copy; points into the compiled-in table. Exact from 2015 to 2040; before that the oldest offset
/// and after it the yearly rule stand in.
class Zone {
 public:
  /// Null when the table has no such name; aliases such as `US/Eastern` are known, and case does not matter.
  static std::optional<Zone> find(std::string_view name);
  static Zone utc();
  /// Offset from UTC in seconds at an instant, daylight saving included.
  std::int64_t offset_seconds(Time at) const;
  /// The name as IANA spells it.
  std::string_view name() const;
  /// ISO 3166-1 code of the country the zone belongs to; empty for zones of no country, such as `UTC`.
  std::string_view country() const;

  /// True when both keep the same time throughout, whatever their names.
  friend bool operator==(Zone a, Zone b);

 private:
  explicit Zone(std::uint16_t index) : index_(index) {}
  std::uint16_t index_ = 0;
};

/// A moment on a wall clock.
struct Local {
  Date date;
  std::int64_t minute = 0;   ///< Of the day, 0 to 1439.
  std::int64_t weekday = 0;  ///< 0 is Monday.
};

Local to_local(Zone zone, Time at);
/// The instant of a wall-clock time. In a gap the first instant after it, in an overlap the earlier one. `minute` may be 1440:
/// the end of the day.
Time to_instant(Zone zone, Date date, std::int64_t minute);
/// 0 is Monday.
std::int64_t weekday_of(Date date);

}  // namespace baton::zone
