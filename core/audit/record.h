/// What one conversation shows of how its lead was handed over.
#pragma once
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/decide/decide.h"
#include "core/measure/observed.h"
#include "core/model/audit.h"
#include "core/model/routing.h"
#include "core/replay/replay.h"

namespace baton::auditing {

/// A longer quote is clipped between two words.
inline constexpr std::int64_t quote_characters = 220;

inline constexpr std::size_t share_kinds = 13, time_kinds = 3, topic_count = 6;

constexpr std::size_t index(AuditShareKind kind) { return static_cast<std::size_t>(kind); }
constexpr std::size_t index(AuditTimeKind kind) { return static_cast<std::size_t>(kind); }

using measuring::State;

/// One lead's answer to every figure.
struct Record {
  std::string lead_id;
  std::int64_t messages = 0, from_reps = 0;
  bool is_incomplete = false;  ///< It lacks messages that could not be read: nothing can be said of it.
  bool has_ai = false;
  bool cut = false;  ///< It had more moments than `most_looks`.
  Time from, until;  ///< First and last message.

  std::array<State, share_kinds> state{};
  std::array<bool, time_kinds> expected{};  ///< A person should have come.
  std::array<std::optional<std::int64_t>, time_kinds> took_ms{};

  std::optional<Time> taken_over;
  std::string rep;                           ///< Who took over.
  std::optional<std::int64_t> completeness;  ///< Of the brief when a person took over.
  std::vector<std::string> missing;          ///< Codes, at that moment.
  std::vector<TriggerKind> up;               ///< At that moment.
  std::vector<TriggerKind> due_for;          ///< Had fired when the lead first should have been handed over.
  std::array<bool, topic_count> known{}, asked_again{};
  Channel channel = Channel::chat;  ///< Where the prospect wrote last before a person came.
  Time week_of;                     ///< The moment by which it belongs to a week: due, else taken over, else first.
  std::vector<AuditCase> cases;

  void set(AuditShareKind kind, State to) { state[index(kind)] = to; }
  void set(AuditShareKind kind, bool hit) { set(kind, hit ? State::hit : State::miss); }
};

/// What Baton reads of the lead at one moment, and what a brief written then would hold.
struct Seen {
  const Case& it;
  const Verdict& verdict;
};
/// Looks at the lead as of a moment and hands on what is to be seen.
using Look = std::function<void(Time at, const std::function<void(const Seen&)>& then)>;

/// What a conversation is read with; all under one policy.
struct Means {
  const Look& look;
  Memory& memory;  ///< What looking has read of the lead.
  const Replayer& replayer;
  const Reader& reader;
};

/// Moments at which a lead is looked at before somebody takes over; later ones are passed over and the record says so.
inline constexpr std::size_t most_looks = 200;

/// Reads one conversation. `lead` is as the history has it, with what has no date in it taken out (see `as_it_was`).
/// `outcome` is won or lost, where it is known.
Record record_of(const Lead& lead, Time as_of, const Means& means, std::optional<LedgerKind> outcome);

/// The lead as of a moment. What came later is left out, meetings that may have been planned by then included: the history does
/// not say since when. Takes as long as what came before. Messages and events stand in the order of time.
Lead up_to(const Lead& lead, Time at);

/// The lead without what the CRM knows only today: its opt-out marks, its qualification and its ledger have no place in the past.
Lead as_it_was(Lead lead);

}  // namespace baton::auditing
