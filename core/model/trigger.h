/// The words of the field that several documents share: the six triggers and the four BANT elements.
#pragma once
#include "core/model/wire.h"

namespace baton {

/// The six reasons to hand over, in the order in which every assessment lists them.
BOOST_DEFINE_ENUM_CLASS(TriggerKind, request, emotional, intent, complexity, qualification, value)
inline constexpr std::size_t trigger_count = 6;

/// What is known of one BANT element.
BOOST_DEFINE_ENUM_CLASS(ElementStatus, unknown, mentioned, confirmed, negative)

/// The four BANT elements, in the order of their name.
BOOST_DEFINE_ENUM_CLASS(Element, budget, authority, need, timeline)
inline constexpr std::size_t element_count = 4;

}  // namespace baton
