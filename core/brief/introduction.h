/// The rep's first message: in the prospect's channel and language, saying what was understood and promising nothing.
#pragma once
#include "core/brief/material.h"
#include "core/model/roster.h"
#include "core/model/routing.h"

namespace baton::briefing {

/// Empty, with no evidence, when nobody may contact the prospect. `rep` may be null: then no name is given. The brief's
/// commitments are written already; `calling` says whether the prospect may be called.
BriefLine introduction(const Material& material, const Brief& brief, const Rep* rep, const Compliance& calling);

/// The channel in which to answer: the prospect's last, else the one the record allows; never a call to somebody who wants none.
Channel answer_channel(const Material& material);

/// The first of `texts` in the prospect's language, else in the contact record's, else the first; null when there is none.
template <class Text>
const Text* in_their_language(const std::vector<Text>& texts, const Material& material) {
  const std::string* const wanted[] = {&material.given.conversation.language, &material.given.lead.contact.language.value};
  for (const std::string* tag : wanted)
    for (const Text& text : texts)
      if (!tag->empty() && tag->substr(0, tag->find_first_of("-_")) == text.language.value) return &text;
  return texts.empty() ? nullptr : &texts.front();
}

}  // namespace baton::briefing
