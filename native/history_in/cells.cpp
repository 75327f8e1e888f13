#include "native/history_in/cells.h"

#include <charconv>
#include <ctime>

#include "core/json/documents.h"
#include "core/json/words.h"
#include "core/text/numbers.h"
#include "core/text/utf8.h"

namespace baton::native {
namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string lower(std::string_view text) {
  std::string out(trimmed(text));
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const text::Character read = text::character_at(text, at);
    if (!read.valid) return false;
    at += read.bytes;
  }
  return true;
}

std::optional<std::int64_t> hundredths_of(std::string_view cell) {
  for (const std::string_view sign : {"$", "€", "£", "¥"})
    if (cell.starts_with(sign)) cell.remove_prefix(sign.size());
  return text::read_digits(trimmed(cell), false);
}

CellRead number(std::string_view cell, CellForm form) {
  const auto hundredths = hundredths_of(cell);
  if (form == CellForm::amount)
    return hundredths ? CellRead{json::print_hundredths({*hundredths}), ""} : CellRead{"", "an amount, such as 1200 or 1,200.50"};
  if (hundredths && *hundredths % 100 == 0) return {std::to_string(*hundredths / 100), ""};
  return {"", "a whole number, such as 1200 or 1,200"};
}

CellRead flag(std::string_view cell) {
  const std::string word = lower(cell);
  for (const std::string_view yes : {"true", "yes", "y", "1", "x"})
    if (word == yes) return {"true", ""};
  for (const std::string_view no : {"false", "no", "n", "0"})
    if (word == no) return {"false", ""};
  return {"", "yes or no, true or false, 1 or 0"};
}

std::optional<Time> since_1970(std::string_view cell, std::int64_t unit_ms) {
  std::int64_t count = 0;
  const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), count);
  if (read.ec != std::errc() || read.ptr != cell.data() + cell.size() || count > json::last_moment.ms / unit_ms || count < 0)
    return {};
  return Time{count * unit_ms};
}

/// A wall clock as the format writes it, or nothing. With an offset (%z) it is an instant already.
std::optional<Time> by_format(const std::string& cell, const char* format, zone::Zone zone) {
  std::tm when{};
  when.tm_mday = 1;
  const char* end = strptime(cell.c_str(), format, &when);
  if (!end || *end != '\0') return {};
  char day[16];
  if (std::strftime(day, sizeof day, "%Y-%m-%d", &when) == 0) return {};
  const auto date = json::read_date(day);
  if (!date) return {};
  const bool has_offset = std::string_view(format).find("%z") != std::string_view::npos;
  const std::int64_t seconds = when.tm_sec - (has_offset ? when.tm_gmtoff : 0);
  return Time{zone::to_instant(has_offset ? zone::Zone::utc() : zone, *date, when.tm_hour * 60 + when.tm_min).ms +
              seconds * 1000};
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(blanks);
  return begin == text.npos ? std::string_view() : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

CellReader::CellReader(const HistoryMapping& mapping)
    : time_format_(mapping.time_format), zone_(zone::Zone::find(mapping.timezone.value).value_or(zone::Zone::utc())) {}

CellRead CellReader::read_time(std::string_view cell) const {
  const std::string text(cell);
  std::optional<Time> at;
  if (time_format_ == "unix" || time_format_ == "unix_ms")
    at = since_1970(cell, time_format_ == "unix" ? 1000 : 1);
  else if (!time_format_.empty())
    at = by_format(text, time_format_.c_str(), zone_);
  else if (!(at = json::read_time(cell)))
    for (const char* format : {"%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d"})
      if (!at) at = by_format(text, format, zone_);
  if (at) return {json::quoted(json::print_time(*at)), ""};
  return {"", time_format_.empty()
                  ? "a time, such as 2026-11-20T14:03:00Z or 2026-11-20 14:03:00; time_format says how others are written"
                  : "a time as time_format says, " + time_format_};
}

CellRead CellReader::read(std::string_view cell, CellForm form) const {
  if (!is_utf8(cell)) return {"", "UTF-8; save the table as UTF-8"};
  switch (form) {
    case CellForm::text:
      return {json::quoted(cell), ""};
    case CellForm::time:
      return read_time(trimmed(cell));
    case CellForm::whole_number:
    case CellForm::amount:
      return number(trimmed(cell), form);
    case CellForm::flag:
      return flag(cell);
  }
  return {};
}

ColumnReader::ColumnReader(const HistoryColumn& column) : otherwise_(column.otherwise) {
  for (const CellMeaning& each : column.values) values_.emplace(lower(each.cell), each.means);
}

std::string_view ColumnReader::meaning(std::string_view cell) const {
  if (values_.empty()) return trimmed(cell).empty() ? std::string_view(otherwise_) : cell;
  const auto found = values_.find(lower(cell));
  if (found != values_.end()) return found->second;
  return otherwise_.empty() ? trimmed(cell) : std::string_view(otherwise_);
}

}  // namespace baton::native
