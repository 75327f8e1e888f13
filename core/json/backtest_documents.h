/// The documents of a backtest as JSON text: what is kept of each lead, out and in again, and what all of it comes to.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/model/backtest.h"
#include "core/model/backtest_record.h"

namespace baton::json {

std::string encode(const KeptLead& value);
std::string encode(const KeptPlacing& value);
std::string encode(const Backtest& value);
std::string encode(const BacktestDifference& value);
/// Null when the text is none that `encode` wrote.
std::optional<KeptLead> read_kept_lead(std::string_view text);
std::optional<KeptPlacing> read_kept_placing(std::string_view text);

}  // namespace baton::json
