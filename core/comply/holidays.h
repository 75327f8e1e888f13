/// The days on which a place rests.
#pragma once
#include <string_view>
#include <vector>

#include "core/model/policy_calling.h"

namespace baton {

/// Sunday of Easter in the western church.
Date easter_sunday(int year);

/// All holidays of the place in a year with their substitutes, in order, none twice. For a country whose part is not known,
/// the holidays of all its parts count.
std::vector<Date> holidays_of(std::string_view place, int year, const std::vector<Holiday>& holidays);

}  // namespace baton
