/// The part of the policy that says what a prospect's deeds weigh, without a word said.
#pragma once
#include "core/model/lead.h"
#include "core/model/wire.h"

namespace baton {

/// A number of days, up to ten years.
using Days = Bounded<0, 3650>;
/// A number of minutes, up to a year.
using Minutes = Bounded<0, 525'600>;

struct BehaviourPolicy {
  Points fires_at{50};
  Points pricing_visit{30}, case_study{25}, content{17}, webinar{25}, trial{50}, form{20}, email_click{5}, page_view{3};
  Points other_pages_most{12};
  Minutes one_visit_minutes{30};
  Days full_days{7}, half_life_days{14}, window_days{30};
  std::vector<std::string> pricing_words, case_study_words, content_words, asking_form_words, missed_words;
};
BOOST_DESCRIBE_STRUCT(BehaviourPolicy, (),
                      (fires_at, pricing_visit, case_study, content, webinar, trial, form, email_click, page_view,
                       other_pages_most, one_visit_minutes, full_days, half_life_days, window_days, pricing_words,
                       case_study_words, content_words, asking_form_words, missed_words))
template <>
struct Notes<BehaviourPolicy> {
  static constexpr Note of[] = {
      {"fires_at", "Points that make behaviour fire `intent`. Opening a mail gives none: mail clients open them too."},
      {"pricing_visit", "Points of a visit to a pricing page."},
      {"case_study", "Points of a case study read; the same one counts once."},
      {"content", "Points of another piece of content downloaded; the same one counts once."},
      {"webinar", "Points of a webinar attended."},
      {"trial", "Points of a trial begun."},
      {"form", "Points of a form sent."},
      {"email_click", "Points of a link followed in a mail; the same one counts once."},
      {"page_view", "Points of any other page; the same one counts once."},
      {"other_pages_most", "Most points that other pages and links give together."},
      {"one_visit_minutes", "Views of a page within so many minutes of the last one are one visit."},
      {"full_days", "Days during which a deed counts in full."},
      {"half_life_days", "After them, days in which its points halve; 0 means that they stay."},
      {"window_days", "Days after which a deed no longer counts."},
      {"pricing_words", "A subject that holds one of these is a pricing page."},
      {"case_study_words", "A subject that holds one of these is a case study."},
      {"content_words", "A page whose path holds one of these is a piece of content, as a download is."},
      {"asking_form_words", "A form whose subject holds one of these asks for a demo or a price as words would."},
      {"missed_words", "An outcome that holds one of these says that it did not take place."},
  };
};
static_assert(covers<BehaviourPolicy>());

}  // namespace baton
