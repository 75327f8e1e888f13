/// What a lead asks of the person who takes it over.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "core/decide/decide.h"
#include "core/model/roster.h"
#include "core/model/routing.h"

namespace baton {

/// Why a rep does not get this very lead again.
struct Refusal {
  enum class Kind { declined, missed };
  Kind kind = Kind::declined;
  Time at;
};

/// By the rep's id.
using Refusals = std::map<std::string, Refusal, std::less<>>;

struct Wanted {
  std::optional<Role> role;      ///< None when anyone will do.
  std::vector<Role> or_else;     ///< Who may stand in, in this order.
  std::string written_language;  ///< Primary tag of what the prospect writes; empty when nothing was written.
  std::string wished_language;   ///< Primary tag on the contact record.
  std::string place;             ///< ISO 3166-2 or 3166-1; empty when unknown.
  Tier tier = Tier::unknown;
  bool is_valuable = false;  ///< Value is up: reps who serve enterprises may take it whatever the tier.
  bool wants_seniority = false;
  bool is_urgent = false;
  std::string industry;                   ///< Folded words.
  std::vector<std::string> skills;        ///< Folded, in order; what the signals ask for.
  std::vector<std::string> said;          ///< The prospect's messages, folded, with a space at both ends.
  std::unordered_set<std::string> words;  ///< Every word in `said`.
  std::string owner_id;
  Refusals refusals;                ///< Of the reps whose last word on this lead was no, or who let it lie.
  std::optional<CallWindow> calls;  ///< When calls are allowed, where the prospect is to be called.
};

/// For a handoff what has fired decides; for a lead that is only near, what is there. `compliance` says when the prospect may
/// be called.
Wanted want(const Case& lead_case, const Verdict& verdict, const Compliance& compliance);

/// Settles which of a team's skills the lead asks for, so that the words can be forgotten: afterwards `skills` holds those
/// that signals ask for or the prospect names, and `said` and `words` are empty.
void settle_skills(Wanted& wanted, const std::vector<std::string>& team_skills);

/// Why the rep does not get the lead again; null when nothing says so.
const Refusal* refusal_of(const Wanted& wanted, std::string_view rep_id);

/// Lower case, without diacritics, words separated by one space.
std::string folded(std::string_view text);
/// `pt` for `pt-BR`; the two Norwegian written forms are one language.
std::string primary_language(std::string_view tag);

}  // namespace baton
