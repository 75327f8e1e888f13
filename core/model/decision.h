/// What to do with the lead now, and why.
#pragma once
#include "core/model/evidence.h"
#include "core/model/wire.h"

namespace baton {

BOOST_DEFINE_ENUM_CLASS(Action, nurture, prepare, handoff, suppress)
BOOST_DEFINE_ENUM_CLASS(Urgency, none, normal, high, immediate)
BOOST_DEFINE_ENUM_CLASS(Grade, A1, A2, A3, B1, B2, B3, C1, C2, C3)
/// `continue` is a word of C++; a trailing underscore is never on the wire.
BOOST_DEFINE_ENUM_CLASS(Sequence, continue_, pause, stop)

struct Counterfactual {
  std::string change;
  Action action = Action::nurture;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(Counterfactual, (), (change, action, text))
template <>
struct Notes<Counterfactual> {
  static constexpr Note of[] = {
      {"change", "The smallest change, as a stable phrase.", Presence::required},
      {"action", "What the decision would be then.", Presence::required},
      {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<Counterfactual>());

struct Decision {
  Action action = Action::nurture;
  Urgency urgency = Urgency::none;
  Points score, fit, engagement;
  Grade grade = Grade::C3;
  Nullable<Time> respond_by;
  std::vector<Reason> reasons;
  std::vector<Counterfactual> counterfactuals;
  Sequence sequence = Sequence::continue_;
};
BOOST_DESCRIBE_STRUCT(Decision, (),
                      (action, urgency, score, fit, engagement, grade, respond_by, reasons, counterfactuals, sequence))
template <>
struct Notes<Decision> {
  static constexpr Note of[] = {
      {"action", "What to do now.", Presence::required},
      {"urgency", "How fast.", Presence::required},
      {"score", "How strongly the lead asks for a human.", Presence::required},
      {"fit", "Who they are.", Presence::required},
      {"engagement", "What they do; decays with time.", Presence::required},
      {"grade", "Fit as a letter, engagement as a digit.", Presence::required},
      {"respond_by", "Deadline of the urgency; null when there is none.", Presence::required},
      {"reasons", "In order of weight.", Presence::required},
      {"counterfactuals", "The smallest changes that would give another action.", Presence::required},
      {"sequence", "What the outbound sequence does now.", Presence::required},
  };
};
static_assert(covers<Decision>());

}  // namespace baton
