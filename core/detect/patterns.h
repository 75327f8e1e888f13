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
  later,
  want_human,
  call_me,
  who_there,
  come_here,
  same_person,
  how_often,
  already_said,
  no_answer,
  not_asked,
  you_dont,
  waste,
  what_a,
  promised,
  lost_me,
  contradiction,
  how_much,
  send_me,
  let_me_see,
  try_it,
  go_ahead,
  accepts,
  keeps_failing,
  by_hand,
  want_to_fix,
  costs_us,
  part_of,
  all_of_them,
  how_do_you,
  special_price,
  contract_terms,
  get_approved,
  by_when,
  when_start,
  sells_to_us,
  set_aside,
};

/// All patterns, compiled.
PhraseBook make_patterns();

}  // namespace baton
