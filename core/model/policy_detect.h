/// The part of the policy that says what counts as a signal in what the prospect wrote.
#pragma once
#include "core/model/trigger.h"
#include "core/model/wire.h"

namespace baton {

/// What a phrase of the user's own stands for.
BOOST_DEFINE_ENUM_CLASS(PhraseMeaning, request, emotional, intent, complexity, value, opt_out, do_not_call, pain_point, objection,
                        buying_signal, nothing)

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
      {"text", "The words, in any case and with any kind of apostrophe; `*` stands for up to three words.", Presence::identifier},
      {"meaning", "What they show; `nothing` makes Baton read them as plain words.", Presence::required},
      {"language", "Only in messages of this language; any when left out."},
      {"weight", "Strength of the evidence."},
      {"even_negated", "Counts inside a negation, a hypothetical or a statement about somebody else too."},
  };
};
static_assert(covers<Phrase>());

struct DetectPolicy {
  std::vector<Phrase> phrases;
};
BOOST_DESCRIBE_STRUCT(DetectPolicy, (), (phrases))
template <>
struct Notes<DetectPolicy> {
  static constexpr Note of[] = {
      {"phrases", "Phrases of your own, beside the built-in ones."},
  };
};
static_assert(covers<DetectPolicy>());

}  // namespace baton
