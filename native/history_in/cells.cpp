#include "native/history_in/cells.h"

#include <charconv>
#include <ctime>

#include "core/json/documents.h"
#include "core/json/words.h"
#include "core/text/numbers.h"
#include "core/text/utf8.h"
#include "core/text/wording.h"

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

bool is_in_ms(std::string_view cell) { return cell.size() == 13 && cell.find_first_not_of("0123456789") == cell.npos; }

std::optional<Time> by_name(std::string_view cell, const std::string& format, zone::Zone zone) {
  if (format == "unix" || format == "unix_ms") return since_1970(cell, format == "unix" ? 1000 : 1);
  return by_format(std::string(cell), format.c_str(), zone);
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(blanks);
  return begin == text.npos ? std::string_view() : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

bool is_word(std::string_view given, std::string_view word) { return lower(given) == word; }

CellReader::CellReader(const HistoryMapping& mapping)
    : formats_(mapping.time_formats), zone_(zone::Zone::find(mapping.timezone.value).value_or(zone::Zone::utc())) {
  if (!mapping.time_format.empty()) formats_.insert(formats_.begin(), mapping.time_format);
}

CellRead CellReader::read_time(std::string_view cell) const {
  constexpr const char* usual[] = {"%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d"};
  std::optional<Time> at;
  if (formats_.empty() && !(at = json::read_time(cell)))
    for (const char* format : usual)
      if (!at) at = by_format(std::string(cell), format, zone_);
  std::string_view read_by;
  for (const std::string& format : formats_) {
    const auto found = by_name(cell, format, zone_);
    if (found && at && *found != *at)
      return {"", "a time that only one of time_formats reads (" + std::string(read_by) + " gives " + json::print_time(*at) +
                      ", " + format + " gives " + json::print_time(*found) + ")"};
    if (found && !at) at = found, read_by = format;
  }
  if (at) return {json::quoted(json::print_time(*at)), ""};
  return {"", formats_.empty()
                  ? "a time, such as 2026-11-20T14:03:00Z or 2026-11-20 14:03:00; time_format says how others are written"
                  : "a time as time_format says, " + text::listed(formats_) + (is_in_ms(cell) ? "; 13 digits are unix_ms" : "")};
}

CellRead CellReader::read(std::string_view cell, const FieldPlace& place) const {
  if (!is_utf8(cell)) return {"", "UTF-8; save the table as UTF-8"};
  switch (place.form) {
    case CellForm::text:
      if (place.knows && place.knows(lower(cell))) return {json::quoted(lower(cell)), ""};
      return {json::quoted(cell), ""};
    case CellForm::time:
      return read_time(trimmed(cell));
    case CellForm::whole_number:
    case CellForm::amount:
      return number(trimmed(cell), place.form);
    case CellForm::flag:
      return flag(cell);
  }
  return {};
}

ColumnReader::ColumnReader(const HistoryColumn& column) : otherwise_(column.otherwise) {
  for (const CellMeaning& each : column.values) values_.emplace(lower(each.cell), each.means);
}

CellWord ColumnReader::meaning(std::string_view cell, bool is_last) const {
  if (!values_.empty())
    if (const auto found = values_.find(lower(cell)); found != values_.end()) return {found->second, true};
  const std::string_view stands = trimmed(cell);
  if (!otherwise_.empty() && (stands.empty() || !values_.empty())) return {otherwise_, true};
  if (values_.empty()) return {stands.empty() ? stands : cell, false};
  return {is_last ? stands : std::string_view(), false};
}

}  // namespace baton::native
