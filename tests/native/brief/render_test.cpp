#include "core/brief/render.h"

#include <gtest/gtest.h>

#include "core/brief/figures.h"
#include "core/brief/wording.h"
#include "tests/native/brief/scene.h"

namespace baton::testing {
namespace {

constexpr const char* hostile =
    "<script>alert('x')</script> [click](https://evil.example) ![i](javascript:x) # head `code` **b** \x1b[31mred \u202eevil "
    "www.evil.example mail@evil.example & \"q\" {{rep}}";

Assessment assessed(Scene& scene) {
  Assessment assessment;
  assessment.lead_id = scene.lead.id;
  assessment.as_of = scene.as_of;
  assessment.decision = scene.verdict.decision;
  assessment.triggers = scene.verdict.triggers;
  assessment.brief = scene.brief();
  assessment.follow_ups = scene.steps();
  return assessment;
}

/// Hostile text in every place a stranger can fill.
void poison(Scene& scene) {
  scene.lead.contact.name = hostile;
  scene.lead.contact.title = hostile;
  scene.lead.company.name = hostile;
  scene.lead.company.industry = hostile;
  scene.say(Speaker::prospect, hostile);
  scene.say(Speaker::rep, hostile, Channel::note).name = hostile;
  scene.find("m1", &Reading::pain_points, "<script>", "pain");
  scene.find("m1", &Reading::questions, "[click]", "question");
  scene.fire(TriggerKind::request, "m1", "<script>", "request.person");
  scene.verdict.decision.action = Action::handoff;
  scene.verdict.decision.urgency = Urgency::immediate;
  scene.verdict.decision.respond_by = Time{scene.as_of.ms + 300'000};
  scene.verdict.decision.reasons = {{"request", hostile}};
  scene.build();
}

TEST(Render, opens_with_the_action_and_its_deadline) {
  Scene scene;
  poison(scene);
  const std::string text = render(assessed(scene), scene.lead, {}, BriefForm::text);
  EXPECT_EQ(text.substr(0, text.find('\n')), "HAND OVER NOW: respond by 20 Dec 2025, 12:05 UTC (in 5 minutes)");
}

TEST(Render, says_by_how_much_the_deadline_has_passed) {
  Scene scene;
  poison(scene);
  scene.verdict.decision.respond_by = Time{scene.as_of.ms - 5 * 86'400'000LL};
  const std::string text = render(assessed(scene), scene.lead, {}, BriefForm::text);
  EXPECT_EQ(text.substr(0, text.find('\n')), "HAND OVER NOW: overdue by 5 days, an answer was due 15 Dec 2025, 12:00 UTC");
}

TEST(Render, keeps_the_short_forms_within_six_hundred_characters) {
  Scene scene;
  poison(scene);
  for (const BriefForm form : {BriefForm::slack, BriefForm::sms}) {
    const std::string text = render(assessed(scene), scene.lead, {}, form);
    EXPECT_LE(briefing::characters(text), 600);
    EXPECT_GE(briefing::characters(text), 60);
    EXPECT_EQ(text.find("://"), std::string::npos);
    EXPECT_EQ(text.find('<') == std::string::npos, form == BriefForm::slack);
  }
}

TEST(Render, lets_no_control_character_reach_the_terminal) {
  Scene scene;
  poison(scene);
  const std::string text = render(assessed(scene), scene.lead, {}, BriefForm::text);
  for (const char c : text) EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
  EXPECT_EQ(text.find("\u202e"), std::string::npos);
  EXPECT_NE(render(assessed(scene), scene.lead, {}, BriefForm::text, true).find("\x1b[1m"), std::string::npos);
}

TEST(Render, keeps_every_line_of_the_text_form_within_its_width) {
  Scene scene;
  poison(scene);
  const std::string text = render(assessed(scene), scene.lead, {}, BriefForm::text);
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin);
    EXPECT_LE(briefing::characters(text.substr(begin, end - begin)), 92);
    begin = end + 1;
  }
}

TEST(Render, makes_no_markup_of_hostile_text_in_html) {
  Scene scene;
  poison(scene);
  const std::string page = render(assessed(scene), scene.lead, {}, BriefForm::html);
  EXPECT_EQ(page.find("<script"), std::string::npos);
  EXPECT_EQ(page.find("<a "), std::string::npos);
  EXPECT_EQ(page.find("<img"), std::string::npos);
  EXPECT_NE(page.find("&lt;script&gt;alert(&#39;x&#39;)"), std::string::npos);
  EXPECT_NE(page.find("prefers-color-scheme"), std::string::npos);
}

TEST(Render, makes_no_markup_of_hostile_text_in_markdown) {
  Scene scene;
  poison(scene);
  const std::string page = render(assessed(scene), scene.lead, {}, BriefForm::markdown);
  for (const char* markup :
       {"<script", "[click](", "![i]", "](https", "https://", "\n# head", " `code", " **b", "www.evil", "mail@evil"})
    EXPECT_EQ(page.find(markup), std::string::npos) << markup;
}

TEST(Render, asks_for_nothing_after_an_opt_out) {
  Scene scene;
  scene.lead.contact.name = "Trey Alvarado";
  scene.verdict.decision.action = Action::suppress;
  scene.build();
  const std::string text = render(assessed(scene), scene.lead, {}, BriefForm::text);
  EXPECT_EQ(text.substr(0, 14), "DO NOT CONTACT");
  EXPECT_EQ(text.find("What is missing"), std::string::npos);
  EXPECT_EQ(text.find("What to say first"), std::string::npos);
}

TEST(Figures, are_written_without_a_locale) {
  using namespace briefing;
  EXPECT_EQ(stamp({1'795'183'380'000}), "20 Nov 2026, 14:03 UTC");
  EXPECT_EQ(stamp({-1}), "31 Dec 1969, 23:59 UTC");
  EXPECT_EQ(day(Date{-719'162}), "1 Jan 1");
  EXPECT_EQ(grouped(1'400'000'000), "1,400,000,000");
  EXPECT_EQ(amount({{123'450}, {"EUR"}}), "1,234.50 EUR");
  EXPECT_EQ(amount_field({{123'450}, {"EUR"}}), "1234.5");
  EXPECT_EQ(distance({0}, {300'000}), "in 5 minutes");
  EXPECT_EQ(distance({86'400'000LL * 3}, {0}), "3 days ago");
  EXPECT_EQ(listed({"a", "b", "c"}), "a, b and c");
  EXPECT_EQ(place({"IE"}, {""}), "Ireland");
  EXPECT_EQ(place({"US"}, {"US-TX"}), "United States (US-TX)");
}

}  // namespace
}  // namespace baton::testing
