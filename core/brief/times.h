/// The times at which the prospect wants to be called, met or answered.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/detect/conversation.h"

namespace baton::briefing {

/// One stretch of a message that names a time: `before noon`, `Tuesday or Wednesday afternoon`, `week of November 30`.
struct NamedTime {
  const Said* said = nullptr;
  text::ByteRange where;          ///< Of the words.
  std::string words;              ///< As written, without quotation marks.
  std::optional<Date> first_day;  ///< When the words name days, the first and the last of them; at the writer's place.
  std::optional<Date> last_day;
  bool has_day = false;      ///< Names a day, not only an hour.
  bool has_daytime = false;  ///< Names a part of the day or an hour, not only days.

  /// Higher for what pins a moment down better.
  int precision() const { return (has_daytime ? 2 : 0) + (has_day && first_day == last_day ? 1 : 0); }
};

/// The times named in `said`, in a sentence that says when they are free or asks to be called, or in any sentence of a message
/// that is `about_contact`. Deadlines and dates of the past are none. `zone` is the writer's, empty when unknown. Linear in the
/// text.
std::vector<NamedTime> times_named(const Said& said, bool about_contact, std::string_view zone);

/// Of the last message of the prospect that names any: what stands at the end and is not over by `as_of`. Empty when none does.
std::vector<NamedTime> times_standing(const Conversation& conversation, std::string_view zone, Time as_of);

}  // namespace baton::briefing
