// An application of its own: assesses one lead as values and one as JSON, and prints what came of it.
#include <core/baton.h>

#include <cstdio>

int main() {
  baton::Lead lead;
  lead.id = "1";
  lead.messages.push_back({});
  lead.messages.back().id = "m1";
  lead.messages.back().at = baton::Time{1'794'232'800'000};
  lead.messages.back().text = "can I talk to a real person please";
  const baton::Engine engine(baton::default_policy(), baton::Roster{});
  const baton::Assessment assessment = engine.assess(lead, baton::Time{1'794'232'860'000});
  const auto word = [](auto value) { return boost::describe::enum_to_string(value, "?"); };
  std::printf("%s %s", word(assessment.decision.action), word(assessment.decision.urgency));
  for (const baton::Trigger& trigger : assessment.triggers)
    if (trigger.fired) std::printf(" %s", word(trigger.kind));
  baton::Door door;
  const std::string reply = door.call(R"({"method":"assess","as_of":"2026-11-20T14:03:00Z","lead":{"id":"1"}})");
  std::printf(" %s\n", reply.substr(0, 6).c_str());
}
