#include "core/brief/promises.h"

#include <gtest/gtest.h>

#include "tests/native/brief/scene.h"

namespace baton::testing {
namespace {

TEST(Promises, owes_nothing_that_has_been_read) {
  for (const auto& [answer, owed] :
       {std::pair{"Read the case study last night, it was useful.", 0u}, std::pair{"Where is the case study you promised?", 1u},
        std::pair{"The case study has not arrived yet.", 1u}}) {
    Scene scene;
    scene.say(Speaker::ai, "I'll send you the case study.");
    scene.say(Speaker::prospect, answer);
    scene.promise("m1", "I'll send you the case study");
    scene.build();
    EXPECT_EQ(scene.brief().commitments.size(), owed) << answer;
  }
}

TEST(Promises, owes_nothing_that_they_opened) {
  Scene scene;
  scene.say(Speaker::ai, "I'll send you a short video by Friday.");
  scene.promise("m1", "I'll send you a short video by Friday");
  Event click;
  click.kind = EventKind::email_click;
  click.subject = "video: replanning in 90 seconds";
  click.at = {start_ms + 86'400'000};
  scene.lead.events.push_back(click);
  scene.build();
  EXPECT_TRUE(scene.brief().commitments.empty());
}

}  // namespace
}  // namespace baton::testing
