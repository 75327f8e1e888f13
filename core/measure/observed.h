/// What each handoff says to each figure: yes, no, too early to tell, or nothing.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "core/measure/story.h"
#include "core/model/measure_figures.h"

namespace baton::measuring {

inline constexpr std::size_t share_kinds = 19, time_kinds = 3, mean_kinds = 3;

constexpr std::size_t index(ShareKind kind) { return static_cast<std::size_t>(kind); }
constexpr std::size_t index(TimeKind kind) { return static_cast<std::size_t>(kind); }

enum class State : std::uint8_t {
  silent,   ///< Says nothing to it: no deadline, no meeting.
  waiting,  ///< Too young to tell.
  miss,
  hit,
};

/// The share that says how often a time is known.
constexpr ShareKind share_of(TimeKind kind) {
  return kind == TimeKind::first_response   ? ShareKind::answered
         : kind == TimeKind::meeting_booked ? ShareKind::meeting_booked
                                            : ShareKind::meeting_held;
}

/// One handoff. Nothing that happens after its window counts, and before its window has passed it counts neither way: a handoff
/// proposed yesterday is not lost because nobody has bought yet, and those that closed fast are not overrated.
struct Observed {
  std::array<State, share_kinds> state{};
  std::array<std::uint32_t, share_kinds> rep{};  ///< Who had the lead when it happened, or when its window ended.
  std::array<std::int64_t, time_kinds> took_ms{};
  std::array<std::optional<std::int64_t>, mean_kinds> value{};

  State at(ShareKind kind) const { return state[index(kind)]; }
  bool tells(ShareKind kind) const { return at(kind) == State::miss || at(kind) == State::hit; }
};

/// One for each story, in their order.
std::vector<Observed> observe(const std::vector<Story>& stories, Time as_of, const MeasurePolicy& policy);

}  // namespace baton::measuring
