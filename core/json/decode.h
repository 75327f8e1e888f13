/// JSON value to described struct: one walk over the members, all problems at once.
#pragma once
#include <string>
#include <type_traits>

#include "core/json/findings.h"
#include "core/json/pointer.h"
#include "core/json/read.h"
#include "core/json/words.h"
#include "core/model/problem.h"
#include "core/model/wire.h"

namespace baton::json {

/// What was found on the way: problems refuse the document, warnings do not.
struct Findings {
  Problems problems, warnings;
};

void add_problem(const Path& at, ProblemCode code, std::string message, Findings& out);
void add_warning(const Path& at, ProblemCode code, std::string message, Findings& out);

/// "must be text, but is a number": what was expected, and what stands there.
void wrong_type(const Path& at, std::string_view expected, const Value& found, Findings& out);

/// The value in a few characters, for messages.
std::string shown(const Value& value);

/// `sequence` for the enumerator `sequence_`: an enumerator that would be a C++ word ends in an underscore.
inline std::string_view wire_word(const char* enumerator) {
  std::string_view word = enumerator;
  if (word.ends_with('_')) word.remove_suffix(1);
  return word;
}

/// What a struct holds before a document is decoded over it; overloaded where members' defaults are not enough.
template <class T>
T initial() {
  return T{};
}

template <class T>
inline constexpr bool is_described = boost::describe::has_describe_members<T>::value;
template <class T>
inline constexpr bool is_word = boost::describe::has_describe_enumerators<T>::value;

void decode(const Value& v, std::string& out, const Path& at, Findings& f);
void decode(const Value& v, bool& out, const Path& at, Findings& f);
void decode(const Value& v, std::int64_t& out, const Path& at, Findings& f);
void decode(const Value& v, Time& out, const Path& at, Findings& f);
void decode(const Value& v, Date& out, const Path& at, Findings& f);
void decode(const Value& v, ClockTime& out, const Path& at, Findings& f);
void decode(const Value& v, Hundredths& out, const Path& at, Findings& f);
void decode(const Value& v, CountryCode& out, const Path& at, Findings& f);
void decode(const Value& v, RegionCode& out, const Path& at, Findings& f);
void decode(const Value& v, LanguageTag& out, const Path& at, Findings& f);
void decode(const Value& v, CurrencyCode& out, const Path& at, Findings& f);
void decode(const Value& v, PhoneNumber& out, const Path& at, Findings& f);
void decode(const Value& v, ZoneName& out, const Path& at, Findings& f);

/// A whole number within limits; the limits are in the message.
bool decode_bounded(const Value& v, std::int64_t low, std::int64_t high, std::int64_t& out, const Path& at, Findings& f);

template <std::int64_t L, std::int64_t H>
void decode(const Value& v, Bounded<L, H>& out, const Path& at, Findings& f) {
  decode_bounded(v, L, H, out.value, at, f);
}

template <class T>
requires is_word<T>
void decode(const Value& v, T& out, const Path& at, Findings& f) {
  if (!v.is_string()) return wrong_type(at, "a word", v, f);
  const std::string& word = v.get_ref<const std::string&>();
  bool known = false;
  std::string all;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto each) {
    const std::string_view name = wire_word(each.name);
    if (name == word) out = each.value, known = true;
    all += (all.empty() ? "" : ", ") + std::string(name);
  });
  if (!known) add_problem(at, ProblemCode::unknown_word, "must be one of " + all + ", but is " + shown(v), f);
}

template <class T>
void decode(const Value& v, std::vector<T>& out, const Path& at, Findings& f);
template <class T>
void decode(const Value& v, std::optional<T>& out, const Path& at, Findings& f);
template <class T>
requires is_described<T>
void decode(const Value& v, T& out, const Path& at, Findings& f);

/// Reports every key of an object that no member has.
template <class T>
void warn_of_unknown_keys(const Value& v, const Path& at, Findings& f) {
  for (auto item = v.begin(); item != v.end(); ++item) {
    const std::string& name = item.key();
    bool mine = false;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) { mine = mine || name == member.name; });
    if (!mine) add_warning(Path{&at, name}, ProblemCode::unknown_key, "is not a field here and was not read", f);
  }
}

/// A described struct. A member that is left out or null keeps what `out` holds, unless its note requires it.
template <class T>
requires is_described<T>
void decode(const Value& v, T& out, const Path& at, Findings& f) {
  if (!v.is_object()) return wrong_type(at, "an object", v, f);
  std::size_t known = 0, index = 0;
  boost::mp11::mp_for_each<Members<T>>([&](auto member) {
    auto& field = out.*member.pointer;
    const Presence presence = Notes<T>::of[index++].presence;
    const Path here{&at, member.name};
    const auto found = v.find(member.name);
    if (found != v.end()) ++known;
    if (found == v.end() || found->is_null()) {
      if (presence != Presence::optional) add_problem(here, ProblemCode::missing, "is required", f);
      return;
    }
    decode(*found, field, here, f);
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, std::string>) {
      if (presence == Presence::identifier && field.empty() && found->is_string())
        add_problem(here, ProblemCode::empty, "must not be empty", f);
    }
  });
  if (known != v.size()) warn_of_unknown_keys<T>(v, at, f);
}

template <class T>
void decode(const Value& v, std::vector<T>& out, const Path& at, Findings& f) {
  if (!v.is_array()) return wrong_type(at, "a list", v, f);
  out.clear();
  // A list of a million wrong items costs no more than the findings that are told of it.
  for (std::size_t i = 0; i < v.size() && !is_full(f.problems); ++i)
    decode(v[i], out.emplace_back(initial<T>()), Path{&at, {}, i}, f);
}

template <class T>
void decode(const Value& v, std::optional<T>& out, const Path& at, Findings& f) {
  decode(v, out.emplace(initial<T>()), at, f);
}

}  // namespace baton::json
