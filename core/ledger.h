/// What a ledger needs to know of an event: whether a line is one, which of two with one id counts, what stays of it when the
/// person is forgotten, and whether a clock was wrong. Whoever keeps the events, in a file or in a browser, asks here.
#pragma once
#include <string>
#include <string_view>

#include "core/model/handoff_record.h"
#include "core/model/ledger.h"
#include "core/model/problem.h"

namespace baton {

/// A line of a ledger. With problems it is no event.
struct GivenEntry {
  LedgerEntry entry;
  Problems problems, warnings;
};

/// Reads and checks one line.
GivenEntry read_entry(std::string_view line);
/// The event as one canonical line, without a line end; `read_entry` gives the same event again.
std::string entry_line(const LedgerEntry& entry);

/// What an entry must have beyond its types: a reason or a rating where its kind demands one. Pointers start with `prefix`.
void check_entry(const LedgerEntry& entry, std::string_view prefix, Problems& out);

/// Whether the two say the same in every member.
bool is_same(const LedgerEntry& a, const LedgerEntry& b);
/// Of two entries with one id, whether `a` is the one that counts. It does not depend on which came first.
bool goes_first(const LedgerEntry& a, const LedgerEntry& b);

/// Under which an event is found: the first 16 bytes of the SHA-256 of its id, or what its stand-in says.
std::string key_of(const std::string& event_id);
/// True for the stand-in of the id of an event whose person has been forgotten, and for the names of leads and handoffs that go
/// with it.
bool is_stand_in(const std::string& id);
/// Refuses what says by its id that its person has been forgotten, and names the lead or the handoff all the same.
void check_names(GivenEntry& given);
/// Reads and checks one line on its way into a ledger.
GivenEntry read_event(std::string_view line);
/// The stand-in for an event's id.
std::string stand_in(const std::string& key);
/// Under which a forgotten lead is known.
std::string lead_key(const std::string& lead_id);

/// The ids that stand for a forgotten person's own.
struct Pseudonyms {
  std::string id, handoff_id, lead_id;
};
/// What stays of an event when its person is forgotten: when, what kind, which rep, the rating and the reason, all of which is
/// counted. The text goes, and every id that leads back to the person.
LedgerEntry without_person(const LedgerEntry& entry, const Pseudonyms& names);

/// The same of a record of what was known at a handoff.
HandoffRecord without_person(const HandoffRecord& record, const Pseudonyms& names);

/// Whether an event lies so far after `as_of` that somebody's clock was wrong.
bool is_ahead(Time at, Time as_of);

/// The moment before which the texts of events go, at `as_of`; the first there is when they stay for ever.
Time texts_kept_since(Time as_of, std::int64_t keep_text_days);

}  // namespace baton
