#include "core/ledger.h"

#include <algorithm>
#include <tuple>

#include "core/digest.h"
#include "core/json/documents.h"
#include "core/json/findings.h"
#include "core/json/words.h"
#include "core/model/time_units.h"
#include "core/request.h"

namespace baton {
namespace {

/// Clocks that are set by the network differ by less; a wrong time zone by more. Only what lies ahead is measured by it, where no
/// policy is at hand.
constexpr std::int64_t clock_tolerance_ms = 10 * ms_per_minute;

/// In the order in which two entries with one id are compared: the earlier one counts.
auto members_of(const LedgerEntry& e) {
  const std::int64_t rating = e.rating ? e.rating->value : 0;
  return std::tuple(e.at, e.kind, rating, e.reason, std::tie(e.handoff_id, e.rep_id, e.text, e.decision_id, e.lead_id, e.id));
}

constexpr std::string_view stand_in_prefix = "forgotten-";
constexpr std::size_t key_bytes = 16;

int value_of(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

}  // namespace

GivenEntry read_entry(std::string_view line) {
  json::Document document(line);
  GivenEntry out;
  out.entry = document.ledger_entry();
  out.problems = document.problems();
  out.warnings = document.warnings();
  if (out.problems.empty()) check_entry(out.entry, "", out.problems);
  return out;
}

std::string entry_line(const LedgerEntry& entry) { return json::encode(entry); }

void check_entry(const LedgerEntry& entry, std::string_view prefix, Problems& out) {
  const bool needs_reason = entry.kind == LedgerKind::declined || entry.kind == LedgerKind::failed;
  if (needs_reason && !entry.reason)
    json::add_finding(
        out, {std::string(prefix) + "/reason", ProblemCode::missing, "is required when a handoff is declined or failed"});
  const bool needs_rating = entry.kind == LedgerKind::satisfaction || entry.kind == LedgerKind::context_rating;
  if (needs_rating && !entry.rating)
    json::add_finding(out,
                      {std::string(prefix) + "/rating", ProblemCode::missing, "is required with a rating event, from 1 to 5"});
}

bool is_stand_in(const std::string& id) {
  if (!id.starts_with(stand_in_prefix) || id.size() != stand_in_prefix.size() + 2 * key_bytes) return false;
  for (std::size_t i = stand_in_prefix.size(); i < id.size(); ++i)
    if (value_of(id[i]) < 0) return false;
  return true;
}

void check_names(GivenEntry& given) {
  const LedgerEntry& entry = given.entry;
  if (!is_stand_in(entry.id)) return;
  const auto check = [&](const char* pointer, const std::string& name) {
    if (!is_stand_in(name))
      given.problems.push_back(
          {pointer, ProblemCode::conflict, "must be a stand-in, as the id is that of an event whose person has been forgotten"});
  };
  check("/handoff_id", entry.handoff_id), check("/lead_id", entry.lead_id);
}

GivenEntry read_event(std::string_view line) {
  GivenEntry out = read_entry(line);
  if (out.problems.empty()) check_names(out);
  return out;
}

std::string stand_in(const std::string& key) {
  constexpr char digits[] = "0123456789abcdef";
  std::string out(stand_in_prefix);
  for (const char c : key) {
    const auto byte = static_cast<unsigned char>(c);
    out += digits[byte >> 4];
    out += digits[byte & 15];
  }
  return out;
}

std::string key_of(const std::string& event_id) {
  if (!is_stand_in(event_id)) return sha256(event_id).substr(0, key_bytes);
  std::string key;
  for (std::size_t i = stand_in_prefix.size(); i < event_id.size(); i += 2)
    key += static_cast<char>(value_of(event_id[i]) << 4 | value_of(event_id[i + 1]));
  return key;
}

std::string lead_key(const std::string& lead_id) { return sha256("lead " + lead_id).substr(0, key_bytes); }

bool is_same(const LedgerEntry& a, const LedgerEntry& b) { return members_of(a) == members_of(b); }
bool goes_first(const LedgerEntry& a, const LedgerEntry& b) { return members_of(a) < members_of(b); }

LedgerEntry without_person(const LedgerEntry& entry, const Pseudonyms& names) {
  LedgerEntry out = entry;
  out.id = names.id;
  out.handoff_id = names.handoff_id;
  out.lead_id = names.lead_id;
  out.text.clear();
  out.decision_id.clear();
  return out;
}

HandoffRecord without_person(const HandoffRecord& record, const Pseudonyms& names) {
  HandoffRecord out = record;
  out.handoff_id = names.handoff_id;
  out.lead_id = names.lead_id;
  out.decision_id.clear();
  return out;
}

bool is_ahead(Time at, Time as_of) { return at.ms - as_of.ms > clock_tolerance_ms; }

Time texts_kept_since(Time as_of, std::int64_t keep_text_days) {
  if (keep_text_days == 0) return json::first_moment;
  return {std::max(json::first_moment.ms, as_of.ms - keep_text_days * ms_per_day)};
}

}  // namespace baton
