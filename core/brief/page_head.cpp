#include "core/brief/page_head.h"

#include <algorithm>

#include "core/brief/figures.h"
#include "core/brief/wording.h"

namespace baton::briefing {

std::string rep_name(const Roster& roster, const std::string& id) {
  for (const Rep& rep : roster.reps)
    if (rep.id == id) return clean(rep.name);
  return clean(id);
}

namespace {

std::string queue_name(const Roster& roster, const std::string& id) {
  for (const Queue& queue : roster.queues)
    if (queue.id == id) return clean(queue.name);
  return clean(id);
}

PageLine because(const RepChoice& choice) {
  PageLine line{"Because", "", ""};
  constexpr std::size_t most = 5;
  for (std::size_t i = 0; i < choice.reasons.size() && i < most; ++i)
    line.text += (line.text.empty() ? "" : " ") + clean(choice.reasons[i].text);
  return line;
}

/// When the deadline falls before the rep is there, it says so, and who is there now.
std::string absence(const Assessment& assessment, const Roster& roster) {
  const Nullable<RepChoice>& choice = assessment.routing.recommended;
  const Time deadline = std::max(*assessment.decision.respond_by, assessment.as_of);
  if (!choice || !choice->available_at || *choice->available_at <= deadline) return "";
  std::string text =
      ". " + rep_name(roster, choice->rep_id) + " starts only " + distance(assessment.as_of, *choice->available_at);
  for (const RepChoice& other : assessment.routing.alternatives)
    if (other.available_at && *other.available_at <= assessment.as_of)
      return text + "; " + rep_name(roster, other.rep_id) + " is there now";
  return text;
}

}  // namespace

std::string banner(const Assessment& assessment, const Roster& roster) {
  const Decision& decision = assessment.decision;
  switch (decision.action) {
    case Action::suppress:
      return "DO NOT CONTACT: they opted out";
    case Action::nurture:
      return "NO HANDOFF: the AI carries on";
    case Action::prepare:
      return "NOT YET: gather what is missing first";
    case Action::handoff:
      break;
  }
  std::string text = decision.urgency == Urgency::immediate ? "HAND OVER NOW"
                     : decision.urgency == Urgency::high    ? "HAND OVER, urgent"
                                                            : "HAND OVER";
  if (!decision.respond_by) return text;
  const std::string late = duration(*decision.respond_by, assessment.as_of);
  if (*decision.respond_by < assessment.as_of && !late.empty())
    text += ": overdue by " + late + ", an answer was due " + stamp(*decision.respond_by);
  else
    text += ": respond by " + stamp(*decision.respond_by) + " (" + distance(assessment.as_of, *decision.respond_by) + ")";
  return text + absence(assessment, roster);
}

std::string footer(const Assessment& assessment) {
  const Decision& decision = assessment.decision;
  return "Lead " + shortened(assessment.lead_id, 80) + ", as of " + stamp(assessment.as_of) + ". Handoff score " +
         std::to_string(decision.score.value) + ", fit " + std::to_string(decision.fit.value) + ", engagement " +
         std::to_string(decision.engagement.value) + ", each of 100.";
}

std::vector<PageLine> receiver_lines(const Assessment& assessment, const Roster& roster) {
  const Routing& routing = assessment.routing;
  std::vector<PageLine> lines;
  if (routing.recommended) {
    const RepChoice& choice = *routing.recommended;
    std::string when;
    if (choice.available_at)
      when = *choice.available_at <= assessment.as_of ? "available now" : "available " + stamp(*choice.available_at);
    lines.push_back({"Rep", rep_name(roster, choice.rep_id), when});
    if (!choice.reasons.empty()) lines.push_back(because(choice));
  } else if (routing.queue_id) {
    lines.push_back({"Queue", queue_name(roster, *routing.queue_id), "nobody can take it now"});
  }
  std::vector<std::string> others;
  for (const RepChoice& choice : routing.alternatives)
    if (others.size() < 3) others.push_back(rep_name(roster, choice.rep_id));
  if (!others.empty()) lines.push_back({"Otherwise", listed(others), ""});
  return lines;
}

}  // namespace baton::briefing
