#include "core/decide/score.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "core/detect/behaviour.h"
#include "core/detect/fading.h"
#include "core/detect/worth.h"
#include "core/text/words.h"

namespace baton {

namespace {

Points capped(std::int64_t points) { return {std::clamp<std::int64_t>(points, 0, 100)}; }

std::int64_t tier_points(Tier tier, const FitPolicy& policy) {
  switch (tier) {
    case Tier::enterprise:
      return policy.enterprise;
    case Tier::mid_market:
      return policy.mid_market;
    case Tier::small_business:
      return policy.small_business;
    case Tier::unknown:
      return 0;
  }
  return 0;
}

bool same_words(const std::string& a, const std::string& b) { return text::split_words(a).folded == text::split_words(b).folded; }

bool holds_word(const std::string& title, const std::vector<std::string>& wanted) {
  const text::Words words = text::split_words(title);
  for (std::size_t i = 0; i < words.list.size(); ++i)
    if (std::find(wanted.begin(), wanted.end(), words[i]) != wanted.end()) return true;
  return false;
}

bool in_target_industry(const Company& company, const FitPolicy& policy) {
  return std::any_of(policy.industries.begin(), policy.industries.end(),
                     [&](const std::string& industry) { return same_words(industry, company.industry); });
}

bool in_target_country(const Lead& lead, const FitPolicy& policy) {
  return std::any_of(policy.countries.begin(), policy.countries.end(), [&](const CountryCode& country) {
    return country.value == lead.company.country.value || country.value == lead.contact.country.value;
  });
}

std::int64_t deed_points(Deed deed, const EngagementPolicy& policy) {
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
    case Deed::meeting_held:
      return policy.meeting_held;
    case Deed::meeting_booked:
      return policy.meeting_booked;
    case Deed::call:
      return policy.call;
    case Deed::nothing:
      return 0;
  }
  return 0;
}

std::int64_t weight_of(const Trigger& trigger, bool explicit_intent, const ScorePolicy& policy) {
  switch (trigger.kind) {
    case TriggerKind::request:
      return policy.request;
    case TriggerKind::emotional:
      return policy.emotional;
    case TriggerKind::intent:
      return explicit_intent ? std::max<std::int64_t>(policy.explicit_intent, policy.behaviour) : policy.behaviour.value;
    case TriggerKind::complexity:
      return policy.complexity;
    case TriggerKind::qualification:
      return policy.qualification;
    case TriggerKind::value:
      return policy.value;
  }
  return 0;
}

}  // namespace

Points fit_of(const Lead& lead, const DecidePolicy& policy) {
  const FitPolicy& fit = policy.fit;
  std::int64_t points = fit.base + tier_points(lead.account.tier, fit);
  if (lead.account.strategic) points += fit.strategic;
  if (lead.account.existing_customer) points += fit.existing_customer;
  if (is_large_company(lead.company, policy.value))
    points += fit.large_size;
  else if (lead.company.employees && *lead.company.employees >= fit.middle_employees)
    points += fit.middle_size;
  if (is_large_deal(lead.deal, policy.value)) points += fit.large_deal;
  if (in_target_industry(lead.company, fit)) points += fit.target_industry;
  if (in_target_country(lead, fit)) points += fit.target_country;
  if (holds_word(lead.contact.title, fit.senior_title_words)) points += fit.senior_title;
  return capped(points);
}

Points engagement_of(const Conversation& conversation, const DecidePolicy& policy, Time as_of) {
  const EngagementPolicy& engagement = policy.engagement;
  std::int64_t thousandths = 0, other_pages = 0;
  for (const Heard& heard : conversation.heard) {
    if (heard.reading.opt_out) continue;
    const std::int64_t points = heard.reading.substantial ? engagement.message : engagement.short_message;
    thousandths += faded(points * 1000, heard.said->message->at, as_of, engagement.half_life_days);
  }
  for (const Event* event : conversation.transcript->done) {
    const Deed deed = deed_of(*event, policy.behaviour);
    const bool small = deed == Deed::page || deed == Deed::click;
    (small ? other_pages : thousandths) +=
        faded(deed_points(deed, engagement) * 1000, event->at, as_of, engagement.half_life_days);
  }
  return capped((thousandths + std::min<std::int64_t>(other_pages, policy.behaviour.other_pages_most * 1000)) / 1000);
}

Grade grade_of(Points fit, Points engagement, const GradePolicy& policy) {
  const int letter = fit >= policy.fit_a ? 0 : fit >= policy.fit_b ? 1 : 2;
  const int digit = engagement >= policy.engagement_1 ? 0 : engagement >= policy.engagement_2 ? 1 : 2;
  return static_cast<Grade>(letter * 3 + digit);
}

Points score_of(const std::vector<Trigger>& triggers, bool explicit_intent, Points fit, Points engagement,
                const ScorePolicy& policy) {
  constexpr std::int64_t whole = 100'000'000;
  std::int64_t left = whole;
  const auto take = [&](std::int64_t ten_thousandths) { left = left * (10'000 - ten_thousandths) / 10'000; };
  for (const Trigger& trigger : triggers) {
    const std::int64_t full = weight_of(trigger, explicit_intent, policy) * trigger.strength;
    take(trigger.fired ? full : full * policy.unfired_share / 100);
  }
  take(policy.fit_share * fit);
  take(policy.engagement_share * engagement);
  return capped((whole - left) * 100 / whole);
}

}  // namespace baton
