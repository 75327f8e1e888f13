/// The part of the policy that says what counts as a signal in what the prospect wrote.
#pragma once
#include "core/model/trigger.h"
#include "core/model/wire.h"

namespace baton {

/// What a phrase of the user's own stands for.
BOOST_DEFINE_ENUM_CLASS(PhraseMeaning, request, emotional, intent, complexity, value, opt_out, do_not_call, pain_point, objection,
                        buying_signal, nothing)

/// A phrase of less weight is shown as evidence but fires nothing by itself.
inline constexpr std::int64_t phrase_firing_weight = 30;

struct Phrase {
  std::string text;
  PhraseMeaning meaning = PhraseMeaning::nothing;
  LanguageTag language;
  Points weight{80};
  bool even_negated = false;
};
BOOST_DESCRIBE_STRUCT(Phrase, (), (text, meaning, language, weight, even_negated))
template <>
struct Notes<Phrase> {
  static constexpr Note of[] = {
      {"text",
       "The words, in any case and with any kind of apostrophe; `*` stands for up to three words, `(call|ring) (me|us|)` for one "
       "of "
       "the alternatives, an empty one for none.",
       Presence::identifier},
      {"meaning", "What they show; `nothing` makes Baton read them as plain words.", Presence::required},
      {"language", "Only in messages of this language; any when left out."},
      {"weight", "Strength of the evidence; less than 30 fires nothing by itself."},
      {"even_negated", "Counts inside a negation, a hypothetical or a statement about somebody else too."},
  };
};
static_assert(covers<Phrase>());

/// What a message must show under this policy, or must not: a test that the policy carries along.
struct PhraseExample {
  std::string text;
  PhraseMeaning meaning = PhraseMeaning::nothing;
  bool shown = true;
  LanguageTag language;
  std::string previous;
};
BOOST_DESCRIBE_STRUCT(PhraseExample, (), (text, meaning, shown, language, previous))
template <>
struct Notes<PhraseExample> {
  static constexpr Note of[] = {
      {"text", "What a prospect may write.", Presence::identifier},
      {"meaning", "What is read in it; `nothing` is no trigger, no opt-out and no do-not-call.", Presence::required},
      {"shown", "Whether it must show it or must not."},
      {"language", "As with a message."},
      {"previous", "What our side wrote just before."},
  };
};
static_assert(covers<PhraseExample>());

struct DetectPolicy {
  std::vector<Phrase> phrases;
  std::vector<PhraseExample> examples;
};
BOOST_DESCRIBE_STRUCT(DetectPolicy, (), (phrases, examples))
template <>
struct Notes<DetectPolicy> {
  static constexpr Note of[] = {
      {"phrases", "Phrases of your own, beside the built-in ones."},
      {"examples", "Messages and what they must show; `check` reads each and refuses the policy that reads one otherwise."},
  };
};
static_assert(covers<DetectPolicy>());

}  // namespace baton
