/// What is wrong with a document, as a value: where, what kind, and what would be right.
#pragma once
#include "core/model/wire.h"

namespace baton {

BOOST_DEFINE_ENUM_CLASS(ProblemCode, not_json, not_utf8, too_deep, too_large, duplicate_key, inexact_number, missing, empty,
                        wrong_type, out_of_range, unknown_word, bad_time, duplicate_id, unknown_method, unknown_config,
                        unknown_lead, unreadable_value, unknown_key, conflict, engine_fault)

struct Problem {
  std::string pointer;
  ProblemCode code = ProblemCode::wrong_type;
  std::string message;
};
BOOST_DESCRIBE_STRUCT(Problem, (), (pointer, code, message))
template <>
struct Notes<Problem> {
  static constexpr Note of[] = {
      {"pointer", "JSON Pointer to the value at fault; empty for the whole document.", Presence::required},
      {"code", "What kind of problem; stable, for programs.", Presence::required},
      {"message", "Completes \"the value at this place …\" for a person and says what would be right.", Presence::required},
  };
};
static_assert(covers<Problem>());

/// Collected in document order; empty means that all is well.
using Problems = std::vector<Problem>;

}  // namespace baton
