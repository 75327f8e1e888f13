#include "core/brief/print_short.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/brief/figures.h"
#include "core/brief/page_head.h"
#include "core/brief/wording.h"

namespace baton::briefing {
namespace {

using Spelling = std::string (*)(const std::string&);

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// Addresses stay words: a stranger's link would come from us.
std::string without_links(std::string text) {
  replace_all(text, "://", ":\u2060//");
  replace_all(text, "www.", "www\u2060.");
  replace_all(text, "@", "\u2060@");
  return text;
}

std::string for_slack(const std::string& line) {
  std::string text = without_links(line);
  replace_all(text, "&", "&amp;");
  replace_all(text, "<", "&lt;");
  replace_all(text, ">", "&gt;");
  return text;
}

/// Typographic marks would halve what one text message holds.
std::string for_sms(const std::string& line) {
  std::string text = without_links(line);
  for (const auto& [from, to] : {std::pair{"“", "\""}, std::pair{"”", "\""}, std::pair{"…", "..."}, std::pair{"’", "'"}})
    replace_all(text, from, to);
  return text;
}

const KeyFact* fact(const Brief& brief, std::string_view name) {
  const auto found =
      std::find_if(brief.key_facts.begin(), brief.key_facts.end(), [&](const KeyFact& it) { return it.name == name; });
  return found == brief.key_facts.end() ? nullptr : &*found;
}

/// Everything worth a line, the most needed first.
std::vector<std::string> lines_of(const Assessment& assessment, const Lead& lead, const Roster& roster) {
  const Brief& brief = assessment.brief;
  std::vector<std::string> lines = {banner(assessment, roster), clean(brief.headline.text)};
  const auto add = [&](const std::string& label, const std::string& text) { lines.push_back(label + clean(text)); };
  if (assessment.decision.action == Action::suppress) return lines;
  if (const KeyFact* time = fact(brief, "time_named")) add("Time they named: ", time->text);
  if (const KeyFact* whom = fact(brief, "person_wanted"); whom && brief.headline.text.find(whom->text) == std::string::npos)
    add("Whom they want: ", whom->text);
  for (const Rep& rep : roster.reps)
    if (assessment.routing.recommended && assessment.routing.recommended->rep_id == rep.id) add("For: ", rep.name);
  if (assessment.decision.action == Action::handoff && assessment.compliance.may_call && !lead.contact.phone.value.empty())
    add("May be called: ", lead.contact.phone.value);
  for (const OpenPoint& point : brief.questions)
    if (!point.answered && brief.headline.text.find(point.text) == std::string::npos) {
      add("Open: ", point.text);
      break;
    }
  for (const Commitment& owed : brief.commitments)
    if (owed.due_at) {
      add("We owe: ", owed.text + (*owed.due_at < assessment.as_of ? " (overdue)" : " (due " + stamp(*owed.due_at) + ")"));
      break;
    }
  for (const char* name : {"need", "budget", "timeline", "authority"})
    if (const KeyFact* known = fact(brief, name))
      add(std::string(1, static_cast<char>(name[0] - 'a' + 'A')) + (name + 1) + ": ", known->text);
  add("Lead ", lead.id);
  return lines;
}

/// As many whole lines as fit, the first two cut to what there is room for.
std::string fitted(const std::vector<std::string>& lines, Spelling spelled) {
  std::string text;
  std::int64_t left = most_short;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    constexpr std::int64_t most_line = 260;
    std::int64_t room = std::min(most_line, left - (i > 0 ? 1 : 0));
    std::string line = spelled(shortened(lines[i], room));
    // What escaping adds is taken from the words.
    for (; i < 2 && room > 8 && characters(line) > std::min(most_line, left - (i > 0 ? 1 : 0)); room -= 8)
      line = spelled(shortened(lines[i], room - 8));
    const std::int64_t taken = characters(line) + (i > 0 ? 1 : 0);
    if (lines[i].empty() || taken > left) continue;
    text += (text.empty() ? "" : "\n") + line;
    left -= taken;
  }
  return text;
}

}  // namespace

std::string print_slack(const Assessment& assessment, const Lead& lead, const Roster& roster) {
  return fitted(lines_of(assessment, lead, roster), for_slack) + "\n";
}

std::string print_sms(const Assessment& assessment, const Lead& lead, const Roster& roster) {
  return fitted(lines_of(assessment, lead, roster), for_sms) + "\n";
}

}  // namespace baton::briefing
