#include "core/detect/behaviour.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "core/detect/fading.h"
#include "core/normalise/transcript.h"

namespace baton {

namespace {

std::string lower(std::string_view text) {
  std::string folded(text);
  for (char& c : folded)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return folded;
}

/// `word` in any case stands in `text`, which is in lower case. Allocates nothing: every event is asked for many words.
bool holds(std::string_view text, std::string_view word) {
  const auto small = [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); };
  const auto same = [&](char of_word, char of_text) { return small(of_word) == of_text; };
  if (word.empty()) return false;
  // By its first letter: a replay asks this of every event again and again.
  for (std::size_t at = text.find(small(word.front())); at != text.npos && at + word.size() <= text.size();
       at = text.find(small(word.front()), at + 1))
    if (std::equal(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(at), same)) return true;
  return false;
}

bool holds_one(std::string_view text, const std::vector<std::string>& words) {
  return !text.empty() && std::any_of(words.begin(), words.end(), [&](const std::string& word) { return holds(text, word); });
}

Deed page_of(const std::string& subject, const BehaviourPolicy& policy) {
  if (holds_one(subject, policy.case_study_words)) return Deed::case_study;
  if (holds_one(subject, policy.pricing_words)) return Deed::pricing;
  return holds_one(subject, policy.content_words) ? Deed::content : Deed::page;
}

std::int64_t points_of(Deed deed, const BehaviourPolicy& policy) {
  switch (deed) {
    case Deed::pricing:
      return policy.pricing_visit;
    case Deed::case_study:
      return policy.case_study;
    case Deed::content:
      return policy.content;
    case Deed::webinar:
      return policy.webinar;
    case Deed::trial:
      return policy.trial;
    case Deed::asking_form:
    case Deed::form:
      return policy.form;
    case Deed::click:
      return policy.email_click;
    case Deed::page:
      return policy.page_view;
    case Deed::nothing:
    case Deed::meeting_held:
    case Deed::meeting_booked:
    case Deed::call:
      return 0;
  }
  return 0;
}

std::string_view signal_of(Deed deed) {
  switch (deed) {
    case Deed::pricing:
      return "behaviour.pricing";
    case Deed::case_study:
      return "behaviour.case_study";
    case Deed::content:
      return "behaviour.content";
    case Deed::webinar:
      return "behaviour.webinar";
    case Deed::trial:
      return "behaviour.trial";
    case Deed::asking_form:
      return "intent.form";
    case Deed::form:
      return "behaviour.form";
    case Deed::click:
      return "behaviour.click";
    case Deed::page:
      return "behaviour.page";
    case Deed::nothing:
    case Deed::meeting_held:
    case Deed::meeting_booked:
    case Deed::call:
      return "behaviour.other";
  }
  return "behaviour.other";
}

struct Weighted {
  const Event* event = nullptr;
  Deed deed = Deed::nothing;
  std::int64_t thousandths = 0;
};

/// Views of a page within one visit are one deed, and so is the same file or page at any time: the latest stays.
std::vector<Weighted> distinct(const std::vector<const Event*>& done, const BehaviourPolicy& policy) {
  std::vector<Weighted> kept;
  std::map<std::string, std::size_t> seen;  // By kind of deed and subject: the place in `kept`.
  for (const Event* event : done) {
    const Deed deed = deed_of(*event, policy);
    if (points_of(deed, policy) == 0 && deed != Deed::asking_form) continue;
    const std::string key = std::to_string(static_cast<int>(deed)) + ' ' + lower(event->subject);
    const auto [place, fresh] = seen.try_emplace(key, kept.size());
    const bool returns = deed == Deed::pricing && !fresh &&
                         event->at.ms - kept[place->second].event->at.ms > policy.one_visit_minutes * ms_per_minute;
    if (returns) place->second = kept.size();
    if (fresh || returns)
      kept.push_back({event, deed, 0});
    else
      kept[place->second].event = event;
  }
  return kept;
}

bool heavier(const Weighted& a, const Weighted& b) {
  return a.thousandths != b.thousandths ? a.thousandths > b.thousandths : a.event->at > b.event->at;
}

}  // namespace

Deed deed_of(const Event& event, const BehaviourPolicy& policy) {
  if (holds_one(lower(event.outcome), policy.missed_words)) return Deed::nothing;
  switch (event.kind) {
    case EventKind::page_view:
      return page_of(lower(event.subject), policy);
    case EventKind::download: {
      const Deed page = page_of(lower(event.subject), policy);
      return page == Deed::page ? Deed::content : page;
    }
    case EventKind::email_click:
      return Deed::click;
    case EventKind::form_submit:
      return holds_one(lower(event.subject), policy.asking_form_words) ? Deed::asking_form : Deed::form;
    case EventKind::webinar:
      return Deed::webinar;
    case EventKind::trial_signup:
      return Deed::trial;
    case EventKind::meeting_held:
      return Deed::meeting_held;
    case EventKind::meeting_booked:
      return Deed::meeting_booked;
    case EventKind::call:
      return event.duration_seconds && *event.duration_seconds > 0 ? Deed::call : Deed::nothing;
    case EventKind::email_open:
    case EventKind::meeting_no_show:
    case EventKind::task:
    case EventKind::other:
      return Deed::nothing;
  }
  return Deed::nothing;
}

Behaviour behaviour_of(const std::vector<const Event*>& done, const BehaviourPolicy& policy, Time as_of,
                       std::optional<Time> since) {
  std::vector<Weighted> deeds = distinct(done, policy);
  Behaviour behaviour;
  std::int64_t thousandths = 0, other_pages = 0;
  for (Weighted& deed : deeds) {
    const Time at = deed.event->at;
    const bool counts = as_of.ms - at.ms <= policy.window_days * ms_per_day && (!since || at > *since);
    if (!counts) continue;
    deed.thousandths = faded(points_of(deed.deed, policy) * 1000, at, as_of, policy.half_life_days, policy.full_days);
    (deed.deed == Deed::page || deed.deed == Deed::click ? other_pages : thousandths) += deed.thousandths;
    if (deed.deed == Deed::asking_form) behaviour.asked.push_back(evidence_of_event(*deed.event, signal_of(deed.deed), 90));
  }
  behaviour.points = (thousandths + std::min<std::int64_t>(other_pages, policy.other_pages_most * 1000)) / 1000;
  std::stable_sort(deeds.begin(), deeds.end(), heavier);
  for (const Weighted& deed : deeds)
    if (deed.thousandths > 0 && deed.deed != Deed::asking_form)
      behaviour.evidence.push_back(evidence_of_event(*deed.event, signal_of(deed.deed), deed.thousandths / 1000));
  return behaviour;
}

}  // namespace baton
