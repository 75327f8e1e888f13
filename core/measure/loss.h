/// Says what of a history was lost: at the head of every report, before any figure.
#pragma once
#include <string>
#include <vector>

#include "core/model/history_loss.h"

namespace baton::measuring {

/// What becomes of leads with lost rows.
inline constexpr const char* in_no_figure = "they are in no figure and no case";
inline constexpr const char* read_without = "they are read without these rows";

/// A sentence each; none when everything was read.
std::vector<std::string> say_loss(const HistoryLoss& loss, const char* becomes);

}  // namespace baton::measuring
