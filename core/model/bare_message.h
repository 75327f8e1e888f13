/// One message by itself: what `detect` and `reply_text` take and give.
#pragma once
#include "core/model/evidence.h"
#include "core/model/lead.h"
#include "core/model/wire.h"

namespace baton {

struct BareMessage {
  std::string id, text;
  Channel channel = Channel::chat;
  Speaker from = Speaker::prospect;
  LanguageTag language;
  std::string previous;
};
BOOST_DESCRIBE_STRUCT(BareMessage, (), (id, text, channel, from, language, previous))
template <>
struct Notes<BareMessage> {
  static constexpr Note of[] = {
      {"id", "The caller's own.", Presence::identifier},
      {"text", "The text as it came.", Presence::required},
      {"channel", "How it came."},
      {"from", "Who wrote it; the prospect when left out."},
      {"language", "BCP 47 tag, when the host knows it."},
      {"previous", "What our side wrote just before: helps to read a short answer, is never evidence."},
  };
};
static_assert(covers<BareMessage>());

struct MessageReading {
  std::string id;
  std::vector<Trigger> triggers;
  Qualification qualification;
  bool opt_out = false, do_not_call = false;
  std::vector<Evidence> pain_points, objections, questions, buying_signals;
  std::string language;
  std::vector<Warning> warnings;
};
BOOST_DESCRIBE_STRUCT(MessageReading, (),
                      (id, triggers, qualification, opt_out, do_not_call, pain_points, objections, questions, buying_signals,
                       language, warnings))
template <>
struct Notes<MessageReading> {
  static constexpr Note of[] = {
      {"id", "The message's id.", Presence::required},
      {"triggers", "All six; fired means that this message by itself shows it.", Presence::required},
      {"qualification", "The BANT elements this message speaks of.", Presence::required},
      {"opt_out", "Wants no further contact.", Presence::required},
      {"do_not_call", "Wants no calls.", Presence::required},
      {"pain_points", "What hurts.", Presence::required},
      {"objections", "What speaks against buying.", Presence::required},
      {"questions", "What wants an answer.", Presence::required},
      {"buying_signals", "What speaks for buying.", Presence::required},
      {"language", "BCP 47 tag of the language read; empty when unknown.", Presence::required},
      {"warnings", "What a person should know about the input.", Presence::required},
  };
};
static_assert(covers<MessageReading>());

struct MailText {
  std::string id, text;
};
BOOST_DESCRIBE_STRUCT(MailText, (), (id, text))
template <>
struct Notes<MailText> {
  static constexpr Note of[] = {
      {"id", "The caller's own.", Presence::identifier},
      {"text", "A mail; in the answer only its author's own new words.", Presence::required},
  };
};
static_assert(covers<MailText>());

}  // namespace baton
