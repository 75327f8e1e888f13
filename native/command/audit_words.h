/// How the audit's figures are called: short beside a bar, and of which leads each is a share.
#pragma once
#include <algorithm>
#include <iterator>

#include "core/model/audit.h"

namespace baton::native {

struct ShareWords {
  AuditShareKind kind;
  const char* label;            ///< Short, beside a bar.
  const char* among;            ///< Of which leads it is a share.
  const char* none;             ///< What it means that there are no such leads.
  const char* amiss = nullptr;  ///< A case of it, where the label says the opposite.
};

inline constexpr ShareWords share_words[] = {
    {AuditShareKind::taken_over, "A person took over", "leads in which an AI wrote", "no lead in which an AI wrote"},
    {AuditShareKind::taken_over_when_due, "Taken over when due", "leads that should have been handed over",
     "no lead in which the policy hands over", "Not taken over when due"},
    {AuditShareKind::in_time, "Taken over in time", "leads that should have been handed over",
     "no lead in which the policy hands over", "Not taken over in time"},
    {AuditShareKind::early, "Taken over with no trigger", "leads that a person took over", "no lead that a person took over"},
    {AuditShareKind::not_announced, "Not announced",
     "leads that a person took over; announced is by our side, at the latest in the first words of whoever took over",
     "no lead that a person took over"},
    {AuditShareKind::asked_again, "Asked what was known", "leads that a person took over", "no lead that a person took over"},
    {AuditShareKind::dropped_off, "Silent after takeover", "leads that a person took over", "no lead that a person took over"},
    {AuditShareKind::request_unanswered, "Request never answered", "leads that asked for a person",
     "no request for a person found in the wording"},
    {AuditShareKind::intent_late, "High intent answered late", "leads that showed high intent in words",
     "no high intent found in the wording"},
    {AuditShareKind::promise_broken, "Promised, nobody came", "leads told by the AI that a person takes over",
     "no promise of a person found in the AI's wording"},
    {AuditShareKind::opt_out_ignored, "Written to after opt-out",
     "leads that wanted no further contact; one confirmation within the hour is excused", "no opt-out found in the wording"},
    {AuditShareKind::call_outside_hours, "Called outside hours", "leads called where the hours are known",
     "no call where the hours are known"},
    {AuditShareKind::won, "Won", "leads taken over whose outcome is known", ""},
};

inline const ShareWords& words_of(AuditShareKind kind) {
  return *std::find_if(std::begin(share_words), std::end(share_words), [&](const ShareWords& each) { return each.kind == kind; });
}

inline const char* name_of(AuditTimeKind kind) {
  static constexpr const char* names[] = {"From due to taken over", "From request to a person", "From high intent to a person"};
  return names[static_cast<std::size_t>(kind)];
}

/// What a case of it is headed by.
inline const char* heading_of(AuditShareKind kind) { return words_of(kind).amiss ? words_of(kind).amiss : words_of(kind).label; }

}  // namespace baton::native
