/// What the words of the wire are called when a person reads them.
#pragma once
#include <string>

#include "core/model/lead.h"

namespace baton::briefing {

/// `confirmed`, or what a rep must know about an element that is not: `mentioned, not settled`, `no money for it`.
std::string standing(Element element, ElementStatus status);

/// The tier in plain words; empty when unknown.
std::string tier_name(Tier tier);

/// The channel in plain words: `email`, `chat`, `text message`, `telephone`.
std::string channel_name(Channel channel);

}  // namespace baton::briefing
