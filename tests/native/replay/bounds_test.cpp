// How far a replay goes: among given moments, up to so many, until it is stopped.
#include <gtest/gtest.h>

#include "core/detect/memory.h"
#include "core/replay/replay.h"
#include "tests/native/replay/leads.h"
#include "tests/native/slow_host.h"

namespace baton {
namespace {

TEST(Replay, finds_the_first_handoff_among_given_moments) {
  const Replayer replayer({eager()}, Roster());
  std::size_t found = 0, none = 0, later_than_any = 0;
  constexpr std::size_t leads = slow_host ? 25 : 250;
  for (std::uint64_t seed = 1; seed <= leads; ++seed) {
    const Lead lead = lead_of(seed);
    std::vector<Time> moments;
    std::optional<Time> expected, first;
    const LeadReplay whole = replayer.replay(lead, later, Extent::whole);
    for (const Moment& row : whole.by_policy.front().moments) {
      const bool hands_over = row.ruling.action == Action::handoff;
      if (hands_over && !first) first = row.at;
      if (row.kind != MomentKind::message && row.kind != MomentKind::event) continue;
      moments.push_back(row.at);
      if (hands_over && !expected) expected = row.at;
    }
    Memory memory;
    EXPECT_EQ(replayer.first_handoff(lead, moments, memory), expected) << "seed " << seed;
    ++(expected ? found : none);
    later_than_any += expected && *first < *expected;
  }
  EXPECT_TRUE(found > leads / 2 && none > 0 && later_than_any > 0) << found << ' ' << none << ' ' << later_than_any;
}

/// A lead that looks at pages once a minute and then asks for a person.
Lead busy(std::size_t pages) {
  Made made;
  for (std::size_t i = 0; i < pages; ++i) made.see(EventKind::page_view, static_cast<std::int64_t>(i), "/status");
  made.say(Speaker::prospect, static_cast<std::int64_t>(pages), "Could I talk to a real person about this please?");
  return made.lead;
}

TEST(Replay, a_lead_with_more_moments_than_are_decided_on_is_told) {
  const Replayer replayer({default_policy()}, Roster());
  const LeadReplay whole = replayer.replay(busy(most_moments - 1), later, Extent::first_handoff);
  EXPECT_FALSE(whole.cut);
  EXPECT_EQ(whole.by_policy.front().handoff, most_moments - 1);
  const LeadReplay cut = replayer.replay(busy(most_moments), later, Extent::first_handoff);
  EXPECT_TRUE(cut.cut);
  EXPECT_FALSE(cut.by_policy.front().handoff);
  EXPECT_EQ(cut.by_policy.front().moments.size(), most_moments);
  Lead early = busy(most_moments + 10);
  early.messages.front().at = at(5);
  const LeadReplay over = replayer.replay(early, later, Extent::first_handoff);
  EXPECT_FALSE(over.cut) << "nothing that was passed over would have counted";
  EXPECT_TRUE(over.by_policy.front().handoff);
}

TEST(Replay, stops_amid_a_lead_when_asked_to) {
  const Replayer replayer({default_policy()}, Roster());
  int asked = 0;
  const LeadReplay got = replayer.replay(busy(500), later, Extent::first_handoff, [&] { return ++asked == 7; });
  EXPECT_TRUE(got.stopped);
  EXPECT_EQ(asked, 7);
  EXPECT_FALSE(replayer.replay(busy(5), later, Extent::first_handoff, [] { return false; }).stopped);
}

}  // namespace
}  // namespace baton
