/// Time zones without a system database: a compact table made from tzdata by a tool of this project.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/model/wire.h"

namespace baton::zone {

/// One IANA zone. Cheap to copy; points into the compiled-in table.
class Zone {
 public:
  /// Null when the table has no such name; aliases such as `US/Eastern` are known.
  static std::optional<Zone> find(std::string_view name);
  static Zone utc();
  /// Offset from UTC in seconds at an instant, daylight saving included.
  std::int64_t offset_seconds(Time at) const;

 private:
  explicit Zone(std::uint16_t index) : index_(index) {}
  std::uint16_t index_ = 0;
};

/// A moment on a wall clock.
struct Local {
  Date date;
  std::int64_t minute = 0;  ///< Of the day, 0 to 1439.
  std::int64_t weekday = 0; ///< 0 is Monday.
};

Local to_local(Zone zone, Time at);
/// The instant of a wall-clock time. In a gap the first instant after it, in an overlap the earlier one.
Time to_instant(Zone zone, Date date, std::int64_t minute);

}  // namespace baton::zone
