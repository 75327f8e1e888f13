#include "core/brief/behaviour.h"

#include <algorithm>
#include <unordered_map>

#include "core/brief/figures.h"
#include "core/model/order.h"

namespace baton::briefing {
namespace {

const char* deed(EventKind kind) {
  switch (kind) {
    case EventKind::page_view:
      return "Viewed";
    case EventKind::download:
      return "Downloaded";
    case EventKind::email_click:
      return "Clicked";
    case EventKind::form_submit:
      return "Filled in";
    case EventKind::webinar:
      return "Attended the webinar";
    case EventKind::trial_signup:
      return "Signed up for a trial";
    case EventKind::meeting_held:
      return "Came to a meeting";
    case EventKind::email_open:
    case EventKind::call:
    case EventKind::meeting_booked:
    case EventKind::meeting_no_show:
    case EventKind::task:
    case EventKind::other:
      break;
  }
  return nullptr;
}

struct Deed {
  const Event* last;
  std::int64_t count;
};

/// A page everybody passes says less than the price list.
std::int64_t interest(const Deed& deed) {
  const std::string subject = plain(deed.last->subject);
  std::int64_t points = deed.count * 10;
  for (const char* telling : {"pric", "case", "demo", "trial", "contract", "order", "plan", "compare", "security"})
    if (subject.find(telling) != std::string::npos) points += 25;
  if (deed.last->kind != EventKind::page_view) points += 15;
  return points;
}

}  // namespace

std::vector<BriefLine> behaviour(const Material& material) {
  if (!material.given.conversation.transcript) return {};
  std::vector<Deed> deeds;
  std::unordered_map<std::string, std::size_t> places;
  for (const Event* event : material.given.conversation.transcript->done) {
    if (!deed(event->kind)) continue;
    const std::string key = std::string(deed(event->kind)) + "\n" + event->subject;
    const auto [place, is_new] = places.try_emplace(key, deeds.size());
    if (is_new)
      deeds.push_back({event, 1});
    else
      deeds[place->second] = {event, deeds[place->second].count + 1};
  }
  sort_items(deeds, [](const Deed& a, const Deed& b) { return interest(a) > interest(b); });
  std::vector<BriefLine> lines;
  for (const Deed& it : deeds) {
    std::string text = deed(it.last->kind);
    const std::string subject = clean(it.last->subject).empty() ? "" : shortened(it.last->subject, 80);
    const bool whole = it.last->kind == EventKind::trial_signup || it.last->kind == EventKind::meeting_held;
    if (!subject.empty() && !whole) text += " " + subject;
    if (it.count > 1) text += (it.count == 2 ? " twice" : " " + grouped(it.count) + " times") + ", last";
    text += " on " + day(it.last->at);
    if (!subject.empty() && whole) text += ": " + subject;
    lines.push_back({text, {evidence_of_event(*it.last, "brief.behaviour", 0)}});
  }
  return lines;
}

}  // namespace baton::briefing
