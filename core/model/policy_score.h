/// The part of the policy that says how score, fit, engagement and grade are counted.
#pragma once
#include "core/model/policy_behaviour.h"
#include "core/model/wire.h"

namespace baton {

struct ScorePolicy {
  Points request{100}, emotional{90}, explicit_intent{85}, behaviour{55}, complexity{80}, qualification{65}, value{55};
  Points unfired_share{50};
  Points fit_share{8}, engagement_share{10};
};
BOOST_DESCRIBE_STRUCT(ScorePolicy, (),
                      (request, emotional, explicit_intent, behaviour, complexity, qualification, value, unfired_share, fit_share,
                       engagement_share))
template <>
struct Notes<ScorePolicy> {
  static constexpr Note of[] = {
      {"request", "Score that a request of full strength gives by itself. Several triggers add up, but never past 100."},
      {"emotional", "The same for `emotional`."},
      {"explicit_intent", "The same for intent in words."},
      {"behaviour", "The same for intent by behaviour."},
      {"complexity", "The same for `complexity`."},
      {"qualification", "The same for `qualification`."},
      {"value", "The same for `value`."},
      {"unfired_share", "Per cent of it that a trigger gives which has evidence and has not fired."},
      {"fit_share", "Score that a fit of 100 gives by itself."},
      {"engagement_share", "Score that an engagement of 100 gives by itself."},
  };
};
static_assert(covers<ScorePolicy>());

struct FitPolicy {
  Points base{15}, enterprise{40}, mid_market{25}, small_business{10}, strategic{25}, existing_customer{10};
  Count middle_employees{100};
  Points middle_size{10}, large_size{20}, large_deal{20}, target_industry{15}, target_country{10}, senior_title{10};
  std::vector<std::string> industries;
  std::vector<CountryCode> countries;
  std::vector<std::string> senior_title_words;
};
BOOST_DESCRIBE_STRUCT(FitPolicy, (),
                      (base, enterprise, mid_market, small_business, strategic, existing_customer, middle_employees, middle_size,
                       large_size, large_deal, target_industry, target_country, senior_title, industries, countries,
                       senior_title_words))
template <>
struct Notes<FitPolicy> {
  static constexpr Note of[] = {
      {"base", "Points everyone gets. Points add up, but never past 100."},
      {"enterprise", "Points of an enterprise account."},
      {"mid_market", "Points of a mid-market account."},
      {"small_business", "Points of a small business."},
      {"strategic", "Points of a strategic account."},
      {"existing_customer", "Points of somebody who buys from us already."},
      {"middle_employees", "Head count from which a company is of middle size."},
      {"middle_size", "Points of middle size."},
      {"large_size", "Points of a head count or a revenue that `value` asks for; then middle size gives none."},
      {"large_deal", "Points of a deal value or of seats that `value` asks for."},
      {"target_industry", "Points of an industry you sell to."},
      {"target_country", "Points of a country you sell to."},
      {"senior_title", "Points of a title that holds a word for a leader. A title confirms no authority."},
      {"industries", "Industries you sell to, in the CRM's words; none means that industry gives no points."},
      {"countries", "Countries you sell to; none means that the country gives no points."},
      {"senior_title_words", "Words in a title that mean a leader."},
  };
};
static_assert(covers<FitPolicy>());

struct EngagementPolicy {
  Points message{18}, short_message{6}, pricing_visit{12}, case_study{10}, content{8}, webinar{15}, trial{25}, form{12};
  Points meeting_held{25}, meeting_booked{15}, call{12}, email_click{4}, page_view{3};
  Days half_life_days{14};
};
BOOST_DESCRIBE_STRUCT(EngagementPolicy, (),
                      (message, short_message, pricing_visit, case_study, content, webinar, trial, form, meeting_held,
                       meeting_booked, call, email_click, page_view, half_life_days))
template <>
struct Notes<EngagementPolicy> {
  static constexpr Note of[] = {
      {"message", "Points of a message of substance. Points add up, but never past 100."},
      {"short_message", "Points of any other message of the prospect."},
      {"pricing_visit", "Points of a visit to a pricing page."},
      {"case_study", "Points of a case study read."},
      {"content", "Points of another piece of content."},
      {"webinar", "Points of a webinar attended."},
      {"trial", "Points of a trial begun."},
      {"form", "Points of a form sent."},
      {"meeting_held", "Points of a meeting held."},
      {"meeting_booked", "Points of a meeting booked."},
      {"call", "Points of a call that was answered."},
      {"email_click", "Points of a link followed in a mail."},
      {"page_view", "Points of any other page."},
      {"half_life_days", "Days in which the points of a deed or a message halve; 0 means that they stay."},
  };
};
static_assert(covers<EngagementPolicy>());

struct GradePolicy {
  Points fit_a{65}, fit_b{35}, engagement_1{60}, engagement_2{25};
};
BOOST_DESCRIBE_STRUCT(GradePolicy, (), (fit_a, fit_b, engagement_1, engagement_2))
template <>
struct Notes<GradePolicy> {
  static constexpr Note of[] = {
      {"fit_a", "Fit from which the letter is A."},
      {"fit_b", "Fit from which the letter is B; below it is C."},
      {"engagement_1", "Engagement from which the digit is 1."},
      {"engagement_2", "Engagement from which the digit is 2; below it is 3."},
  };
};
static_assert(covers<GradePolicy>());

}  // namespace baton
