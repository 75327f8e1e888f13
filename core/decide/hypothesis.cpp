#include "core/decide/hypothesis.h"

#include <algorithm>
#include <utility>

#include "core/decide/ruling.h"
#include "core/detect/behaviour.h"
#include "core/detect/fading.h"

namespace baton {

namespace {

/// The record without its lists: the ruling reads them in the conversation only.
Lead record_of(const Lead& lead) {
  Lead record;
  record.contact = lead.contact;
  record.company = lead.company;
  record.account = lead.account;
  record.deal = lead.deal;
  record.nurture = lead.nurture;
  return record;
}

Conversation without_words(const Conversation& heard) {
  Conversation light;
  light.transcript = heard.transcript;
  light.spoken = heard.spoken;
  light.observed_intent = heard.observed_intent;
  light.messages_of_substance = heard.messages_of_substance;
  light.quality_interactions = heard.quality_interactions;
  light.last_activity = heard.last_activity;
  light.answered_by_rep = heard.answered_by_rep;
  light.opted_out = heard.opted_out;
  return light;
}

}  // namespace

Hypothesis::Hypothesis(const Case& original)
    : record(record_of(original.lead)),
      conversation(without_words(original.conversation)),
      qualification(original.qualification),
      original_(original),
      done_(original.conversation.transcript->done) {}

void Hypothesis::add_visit(std::string page) {
  // Far enough from each other and from what is known to be visits apart.
  const std::int64_t minutes =
      (original_.policy.decide.behaviour.one_visit_minutes + 1) * static_cast<std::int64_t>(added_.size() + 1);
  Event event;
  event.at = {original_.as_of.ms + minutes * ms_per_minute};
  event.kind = EventKind::page_view;
  event.subject = std::move(page);
  added_.push_back(std::move(event));
}

bool Hypothesis::remove_latest_deed() {
  const auto counts = [&](const Event* event) {
    const Deed deed = deed_of(*event, original_.policy.decide.behaviour);
    return deed == Deed::pricing || deed == Deed::case_study || deed == Deed::content || deed == Deed::webinar ||
           deed == Deed::trial;
  };
  const auto latest = std::find_if(done_.rbegin(), done_.rend(), counts);
  if (latest == done_.rend()) return false;
  done_.erase(std::next(latest).base());
  return true;
}

Action Hypothesis::action() const {
  std::vector<const Event*> done = done_;
  for (const Event& event : added_) done.push_back(&event);
  Conversation weighed = conversation;
  weigh(weighed, record, done, original_.policy, original_.as_of);
  return rule({record, weighed, qualification, original_.policy, original_.as_of}).action;
}

}  // namespace baton
