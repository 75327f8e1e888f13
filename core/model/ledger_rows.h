/// A ledger as whoever keeps it row by row holds it: events and records under keys that say nothing of a person, and what a step
/// changes of them.
#pragma once
#include "core/model/handoff_record.h"
#include "core/model/ledger.h"
#include "core/model/problem.h"
#include "core/model/wire.h"

namespace baton {

/// All that was told under one event's id.
struct LedgerRow {
  std::string key;
  bool forgotten = false;
  LedgerEntry entry;
  std::vector<LedgerEntry> others;
  std::vector<std::string> lead_keys;
};
BOOST_DESCRIBE_STRUCT(LedgerRow, (), (key, forgotten, entry, others, lead_keys))
template <>
struct Notes<LedgerRow> {
  static constexpr Note of[] = {
      {"key", "A digest of the event's id; its stand-in when the person has been forgotten.", Presence::identifier},
      {"forgotten", "The person has been forgotten; every id is a stand-in.", Presence::required},
      {"entry", "The content that counts.", Presence::required},
      {"others", "Other contents under the same id, which do not count; in the order in which they would.", Presence::required},
      {"lead_keys", "Digests of the leads named in it; none when forgotten.", Presence::required},
  };
};
static_assert(covers<LedgerRow>());

/// A record of a handoff.
struct RecordRow {
  std::string key;
  bool forgotten = false;
  HandoffRecord record;
  std::vector<std::string> lead_keys;
};
BOOST_DESCRIBE_STRUCT(RecordRow, (), (key, forgotten, record, lead_keys))
template <>
struct Notes<RecordRow> {
  static constexpr Note of[] = {
      {"key", "A digest of the record as it first came.", Presence::identifier},
      {"forgotten", "The person has been forgotten; every id is a stand-in.", Presence::required},
      {"record", "What was known at the handoff.", Presence::required},
      {"lead_keys", "Digest of the lead named in it; none when forgotten.", Presence::required},
  };
};
static_assert(covers<RecordRow>());

/// A person who has been forgotten, without their id.
struct ForgottenLead {
  std::string key;
  Time until;
};
BOOST_DESCRIBE_STRUCT(ForgottenLead, (), (key, until))
template <>
struct Notes<ForgottenLead> {
  static constexpr Note of[] = {
      {"key", "A digest of the lead's id.", Presence::identifier},
      {"until", "What comes in of the time until then is treated alike.", Presence::required},
  };
};
static_assert(covers<ForgottenLead>());

/// A stand-in whose place another takes: two names turned out to be one person's, or one handoff's.
struct Renamed {
  std::string from, to;
  bool drawn = false;
};
BOOST_DESCRIBE_STRUCT(Renamed, (), (from, to, drawn))
template <>
struct Notes<Renamed> {
  static constexpr Note of[] = {
      {"from", "The stand-in that goes.", Presence::required},
      {"to", "The stand-in that stays; the same again for one that was drawn and has taken another's place.", Presence::required},
      {"drawn", "`from` was drawn from the chance given: it stands in no row but those that this chance has changed.",
       Presence::required},
  };
};
static_assert(covers<Renamed>());

/// `read` alone where nothing was asked for but the keys.
BOOST_DEFINE_ENUM_CLASS(IntakeOutcome, read, added, known, conflict, forgotten, refused)

/// What became of an event or a record that came in.
struct Taken {
  IntakeOutcome outcome = IntakeOutcome::read;
  Count place;
  std::string id, key, lead_key;
  Problems problems;
};
BOOST_DESCRIBE_STRUCT(Taken, (), (outcome, place, id, key, lead_key, problems))
template <>
struct Notes<Taken> {
  static constexpr Note of[] = {
      {"outcome",
       "New, there already, another content under an id that is there, of a person who has been forgotten, or no event at all.",
       Presence::required},
      {"place", "Which of those given, from 0; of a text the line.", Presence::required},
      {"id", "The event's id; of a record the handoff's.", Presence::required},
      {"key", "Under which its row is found; empty when refused.", Presence::required},
      {"lead_key", "Under which its person would be forgotten.", Presence::required},
      {"problems", "Why it was refused.", Presence::required},
  };
};
static_assert(covers<Taken>());

/// What a step changes. Everything is to be written at once, or nothing.
struct LedgerChange {
  std::vector<LedgerRow> rows;
  std::vector<RecordRow> records;
  std::vector<ForgottenLead> forgotten;
  Nullable<Time> texts_since;
  std::vector<Renamed> renamed;
  std::vector<Taken> taken;
  Count hidden, texts_removed;
};
BOOST_DESCRIBE_STRUCT(LedgerChange, (), (rows, records, forgotten, texts_since, renamed, taken, hidden, texts_removed))
template <>
struct Notes<LedgerChange> {
  static constexpr Note of[] = {
      {"rows", "Rows that are new or another than before.", Presence::required},
      {"records", "Records that are new or another than before.", Presence::required},
      {"forgotten", "Everybody given who has been forgotten, and who is now.", Presence::required},
      {"texts_since", "The moment before which texts of events go; null when they stay.", Presence::required},
      {"renamed",
       "Stand-ins of leads and handoffs that give way in all rows, those of this answer apart; to be given again with the next "
       "part "
       "of the same work.",
       Presence::required},
      {"taken", "What became of the entries, then of the handoffs; in their order.", Presence::required},
      {"hidden", "Events and records whose person was forgotten by this step.", Presence::required},
      {"texts_removed", "Texts that went.", Presence::required},
  };
};
static_assert(covers<LedgerChange>());

}  // namespace baton
