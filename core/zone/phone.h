/// Where a telephone number may ring, from its country and area code.
#pragma once
#include <string_view>
#include <vector>

#include "core/model/wire.h"

namespace baton::zone {

/// The places a number may belong to: countries, and for North America the states and provinces of its area code. `+44 …` and
/// `0044 …` speak for themselves; a national number is read only where `country` is of North America. Empty when the number
/// tells nothing. An area code of no place (toll-free) counts for every place of its country code.
std::vector<std::string_view> places_of(const PhoneNumber& phone, const CountryCode& country);

}  // namespace baton::zone
