/// Countries and their parts: which time zones they keep. A place is an ISO 3166-1 code (`US`) or an ISO 3166-2 code (`US-TX`).
#pragma once
#include <string_view>
#include <vector>

#include "core/zone/zone.h"

namespace baton::zone {

/// Every way of keeping time in the place, none twice. A part of a country that is not listed by itself has its country's
/// zones; an unknown country has none.
std::vector<Zone> zones_of(std::string_view place);

/// The country of a place: `US` for `US` and for `US-TX`.
std::string_view country_of(std::string_view place);

/// The parts of the country that are listed by themselves, such as all states of the US; for many countries none.
std::vector<std::string_view> parts_of(std::string_view country);

/// True when `inner` is `outer` or lies in it: `US-TX` in `US`.
bool lies_in(std::string_view inner, std::string_view outer);

}  // namespace baton::zone
