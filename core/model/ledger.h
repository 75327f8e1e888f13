/// What happened to a handoff: append-only, one event a line.
#pragma once
#include "core/model/wire.h"

namespace baton {

BOOST_DEFINE_ENUM_CLASS(LedgerKind, proposed, accepted, declined, reassigned, failed, handed_back, first_response, meeting_booked,
                        meeting_held, meeting_no_show, repeated_information, satisfaction, context_rating, quality_complaint,
                        dropped, won, lost)
BOOST_DEFINE_ENUM_CLASS(LedgerReason, no_answer, not_qualified, wrong_territory, no_capacity, inaccurate_data, duplicate,
                        out_of_office, prospect_left, channel_lost, other)

struct LedgerEntry {
  std::string id, handoff_id, lead_id;
  Time at;
  LedgerKind kind = LedgerKind::proposed;
  std::string rep_id;
  std::optional<Bounded<1, 5>> rating;
  std::optional<LedgerReason> reason;
  std::string text, decision_id;
};
BOOST_DESCRIBE_STRUCT(LedgerEntry, (), (id, handoff_id, lead_id, at, kind, rep_id, rating, reason, text, decision_id))
template <>
struct Notes<LedgerEntry> {
  static constexpr Note of[] = {
      {"id", "The same id twice is one event.", Presence::identifier},
      {"handoff_id", "The handoff it belongs to.", Presence::identifier},
      {"lead_id", "The lead that was handed over.", Presence::identifier},
      {"at", "When it happened.", Presence::required},
      {"kind", "What happened.", Presence::required},
      {"rep_id", "The rep it concerns."},
      {"rating", "1 to 5, for satisfaction and context_rating."},
      {"reason", "Why it was declined or failed; required with these two kinds."},
      {"text", "What a person wrote about it."},
      {"decision_id", "The assessment that proposed it."},
  };
};
static_assert(covers<LedgerEntry>());

}  // namespace baton
