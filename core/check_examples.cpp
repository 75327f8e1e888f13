#include "core/check_examples.h"

#include <algorithm>

#include "core/engine.h"
#include "core/json/findings.h"

namespace baton {
namespace {

bool has_fired(const MessageReading& reading, TriggerKind kind) { return reading.triggers[static_cast<std::size_t>(kind)].fired; }

/// Whether a message that is read so has this meaning.
bool shows(const MessageReading& reading, PhraseMeaning meaning) {
  switch (meaning) {
    case PhraseMeaning::request:
      return has_fired(reading, TriggerKind::request);
    case PhraseMeaning::emotional:
      return has_fired(reading, TriggerKind::emotional);
    case PhraseMeaning::intent:
      return has_fired(reading, TriggerKind::intent);
    case PhraseMeaning::complexity:
      return has_fired(reading, TriggerKind::complexity);
    case PhraseMeaning::value:
      return has_fired(reading, TriggerKind::value);
    case PhraseMeaning::opt_out:
      return reading.opt_out;
    case PhraseMeaning::do_not_call:
      return reading.do_not_call;
    case PhraseMeaning::pain_point:
      return !reading.pain_points.empty();
    case PhraseMeaning::objection:
      return !reading.objections.empty();
    case PhraseMeaning::buying_signal:
      return !reading.buying_signals.empty();
    case PhraseMeaning::nothing:
      break;
  }
  return !reading.opt_out && !reading.do_not_call &&
         std::none_of(reading.triggers.begin(), reading.triggers.end(), [](const Trigger& trigger) { return trigger.fired; });
}

}  // namespace

void try_examples(const Policy& policy, Problems& problems) {
  if (policy.detect.examples.empty()) return;
  const Engine engine(policy, Roster{});
  for (std::size_t i = 0; i < policy.detect.examples.size(); ++i) {
    const PhraseExample& example = policy.detect.examples[i];
    const MessageReading reading =
        engine.detect({"example", example.text, Channel::chat, Speaker::prospect, example.language, example.previous});
    if (shows(reading, example.meaning) == example.shown) continue;
    json::add_finding(problems, {"/detect/examples/" + std::to_string(i), ProblemCode::conflict,
                                 std::string(example.shown ? "must show " : "must not show ") +
                                     boost::describe::enum_to_string(example.meaning, "") + " under this policy, and " +
                                     (example.shown ? "does not" : "does")});
  }
}

}  // namespace baton
