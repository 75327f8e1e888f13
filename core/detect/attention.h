/// What a person should know about a conversation before relying on what was read in it.
#pragma once
#include "core/detect/conversation.h"

namespace baton {

/// The same about one message whose text stands at `pointer`: words aimed at a language model, a language not read well.
std::vector<Warning> warnings_about_words(const Reading& reading, std::string_view text, const std::string& pointer);

/// Text aimed at a language model; a transfer that our side announced and the ledger does not hold; a language that is not
/// read well; an opt-out mark in the CRM that a message contradicts; host signals that point at nobody's words. Needs
/// `heard` and `told`. In the order of the transcript.
std::vector<Warning> warnings_about(const Lead& lead, const Conversation& conversation, bool flag_lifted, Time as_of);

}  // namespace baton
