#include "core/json/decode.h"

#include <algorithm>
#include <cmath>

namespace baton::json {
namespace {

/// A code that only advises: what cannot be read becomes a warning and counts as unknown.
template <class Code>
void advise(const Value& v, Code& out, std::optional<Code> (*read)(std::string_view), std::string_view example, const Path& at,
            Findings& f) {
  if (!v.is_string()) return wrong_type(at, "text", v, f);
  const std::string& text = v.get_ref<const std::string&>();
  if (text.find_first_not_of(" \t") == text.npos) return;
  if (auto code = read(text))
    out = std::move(*code);
  else
    add_warning(at, ProblemCode::unreadable_value,
                "was expected like " + std::string(example) + ", but is " + shown(v) + "; it counts as unknown", f);
}

std::string_view kind_of(const Value& v) {
  switch (v.type()) {
    case Value::value_t::null:
      return "null";
    case Value::value_t::object:
      return "an object";
    case Value::value_t::array:
      return "a list";
    case Value::value_t::string:
      return "text";
    case Value::value_t::boolean:
      return "true or false";
    case Value::value_t::number_integer:
    case Value::value_t::number_unsigned:
    case Value::value_t::number_float:
      return "a number";
    case Value::value_t::binary:
    case Value::value_t::discarded:
      break;
  }
  return "something else";
}

/// Reports every key of an object that no field has.
void warn_of_unknown_keys(const Value& v, const Field* fields, std::size_t count, const Path& at, Findings& f) {
  for (auto item = v.begin(); item != v.end(); ++item) {
    const auto is_it = [&](const Field& field) { return item.key() == field.name; };
    if (std::none_of(fields, fields + count, is_it))
      add_warning(Path{&at, item.key()}, ProblemCode::unknown_key, "is not a field here and was not read", f);
  }
}

}  // namespace

void decode_fields(const Value& v, void* object, const Field* fields, std::size_t count, const Path& at, Findings& f) {
  if (!v.is_object()) return wrong_type(at, "an object", v, f);
  std::size_t known = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const Field& field = fields[i];
    const Path here{&at, field.name};
    const auto found = v.find(field.name);
    if (found != v.end()) ++known;
    if (found == v.end() || found->is_null()) {
      if (field.presence != Presence::optional) add_problem(here, ProblemCode::missing, "is required", f);
      continue;
    }
    field.read(*found, field.of(object), here, f);
    if (field.presence == Presence::identifier && field.is_text && found->is_string() &&
        found->get_ref<const std::string&>().empty())
      add_problem(here, ProblemCode::empty, "must not be empty", f);
  }
  if (known != v.size()) warn_of_unknown_keys(v, fields, count, at, f);
}

std::optional<std::size_t> decode_word(const Value& v, const char* const* words, std::size_t count, const Path& at, Findings& f) {
  if (!v.is_string()) {
    wrong_type(at, "a word", v, f);
    return {};
  }
  const std::string& word = v.get_ref<const std::string&>();
  std::string all;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view name = wire_word(words[i]);
    if (name == word) return i;
    all += (all.empty() ? "" : ", ") + std::string(name);
  }
  add_problem(at, ProblemCode::unknown_word, "must be one of " + all + ", but is " + shown(v), f);
  return {};
}

void add_problem(const Path& at, ProblemCode code, std::string message, Findings& out) {
  if (!is_full(out.problems)) add_finding(out.problems, {at.str(), code, std::move(message)});
}

void add_warning(const Path& at, ProblemCode code, std::string message, Findings& out) {
  if (!is_full(out.warnings)) add_finding(out.warnings, {at.str(), code, std::move(message)});
}

void wrong_type(const Path& at, std::string_view expected, const Value& found, Findings& out) {
  add_problem(at, ProblemCode::wrong_type, "must be " + std::string(expected) + ", but is " + std::string(kind_of(found)), out);
}

std::string shown(const Value& value) {
  constexpr std::size_t most = 40;
  if (value.is_object() || value.is_array()) return std::string(kind_of(value));
  std::string text = value.dump();
  if (text.size() <= most) return text;
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;  // never half a character
  text.resize(end);
  return text + "…\"";
}

void decode(const Value& v, std::string& out, const Path& at, Findings& f) {
  if (!v.is_string()) return wrong_type(at, "text", v, f);
  out = v.get_ref<const std::string&>();
}

void decode(const Value& v, bool& out, const Path& at, Findings& f) {
  if (!v.is_boolean()) return wrong_type(at, "true or false", v, f);
  out = v.get<bool>();
}

bool decode_bounded(const Value& v, std::int64_t low, std::int64_t high, std::int64_t& out, const Path& at, Findings& f) {
  std::int64_t number = 0;
  if (v.is_number_float()) {
    const double given = v.get<double>();
    if (std::floor(given) != given || std::fabs(given) > static_cast<double>(largest_exact))
      return wrong_type(at, "a whole number", v, f), false;
    number = static_cast<std::int64_t>(given);
  } else if (v.is_number()) {
    number = v.get<std::int64_t>();
  } else {
    return wrong_type(at, "a whole number", v, f), false;
  }
  if (number < low || number > high) {
    add_problem(at, ProblemCode::out_of_range,
                "must be from " + std::to_string(low) + " to " + std::to_string(high) + ", but is " + std::to_string(number), f);
    return false;
  }
  out = number;
  return true;
}

void decode(const Value& v, std::int64_t& out, const Path& at, Findings& f) {
  decode_bounded(v, -largest_exact, largest_exact, out, at, f);
}

void decode(const Value& v, Time& out, const Path& at, Findings& f) {
  if (!v.is_string()) return wrong_type(at, "a time such as \"2026-11-20T14:03:00Z\"", v, f);
  if (auto time = read_time(v.get_ref<const std::string&>()))
    out = *time;
  else
    add_problem(at, ProblemCode::bad_time, "must be a time with its zone, such as \"2026-11-20T14:03:00Z\", but is " + shown(v),
                f);
}

void decode(const Value& v, Date& out, const Path& at, Findings& f) {
  if (!v.is_string()) return wrong_type(at, "a date such as \"2026-11-20\"", v, f);
  if (auto date = read_date(v.get_ref<const std::string&>()))
    out = *date;
  else
    add_problem(at, ProblemCode::bad_time, "must be a date such as \"2026-11-20\", but is " + shown(v), f);
}

void decode(const Value& v, ClockTime& out, const Path& at, Findings& f) {
  if (!v.is_string()) return wrong_type(at, "a time of day such as \"09:00\"", v, f);
  if (auto time = read_clock_time(v.get_ref<const std::string&>()))
    out = *time;
  else
    add_problem(at, ProblemCode::bad_time, "must be a time of day from \"00:00\" to \"24:00\", but is " + shown(v), f);
}

void decode(const Value& v, Hundredths& out, const Path& at, Findings& f) {
  constexpr double most = 90'000'000'000'000.0;
  if (!v.is_number()) return wrong_type(at, "a number", v, f);
  const double amount = v.get<double>();
  if (!(std::fabs(amount) <= most))
    return add_problem(at, ProblemCode::out_of_range, "must lie between -90 and 90 trillion, but is " + shown(v), f);
  out.value = std::llround(amount * 100);
}

void decode(const Value& v, CountryCode& out, const Path& at, Findings& f) { advise(v, out, read_country, "\"US\"", at, f); }
void decode(const Value& v, RegionCode& out, const Path& at, Findings& f) { advise(v, out, read_region, "\"US-TX\"", at, f); }
void decode(const Value& v, LanguageTag& out, const Path& at, Findings& f) { advise(v, out, read_language, "\"pt-BR\"", at, f); }
void decode(const Value& v, CurrencyCode& out, const Path& at, Findings& f) { advise(v, out, read_currency, "\"EUR\"", at, f); }
void decode(const Value& v, PhoneNumber& out, const Path& at, Findings& f) {
  advise(v, out, read_phone, "\"+12185550121\"", at, f);
}
void decode(const Value& v, ZoneName& out, const Path& at, Findings& f) {
  advise(v, out, read_zone, "\"America/Chicago\"", at, f);
}

}  // namespace baton::json
