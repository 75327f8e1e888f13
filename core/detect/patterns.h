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
};

/// All patterns, compiled.
PhraseBook make_patterns();

}  // namespace baton
