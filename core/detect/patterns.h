/// Turns of phrase that mean the same, as patterns over words. What a hit is worth the model has learnt.
#pragma once
#include <cstdint>
#include <vector>

#include "core/detect/phrases.h"

namespace baton {

/// What a group of patterns says. A new one goes at the end: the model knows them by number.
enum class Pattern : std::uint32_t {
  speak_to,
  put_through,
  call_me,
  someone_call,
  is_there_person,
  whom_to_ask,
  meet_up,
  set_call,
  not_machine,
  your_number,
  how_much,
  cost_of,
  send_paper,
  see_demo,
  try_out,
  go_ahead,
  sign_up,
  how_to_buy,
  nobody_answers,
  again_and_again,
  wasted_time,
  circles,
  no_sense,
  you_fault,
  enough,
  no_trust,
  not_impressed,
  feeling,
  answer_me,
  stop_writing,
  remove_me,
  not_again,
  consent_gone,
  no_calls,
  write_instead,
  have_money,
  no_money,
  my_decision,
  not_my_decision,
  agreed_above,
  by_date,
  later,
  need_solved,
  no_need,
  own_terms,
  need_document,
  can_you_do,
  must_comply,
  win_approval,
  we_have_many,
  part_of_group,
  thanks_only,
  other_people,
  meeting_set,
  mail_away,
};

/// All patterns, compiled.
PhraseBook make_patterns();

}  // namespace baton
