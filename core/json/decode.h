/// JSON value to described struct: one walk over the members, all problems at once.
#pragma once
#include <array>
#include <iterator>
#include <optional>
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

/// Which of the words stands there; told of and none when it is another.
std::optional<std::size_t> decode_word(const Value& v, const char* const* words, std::size_t count, const Path& at, Findings& f);

template <class T>
requires is_word<T>
void decode(const Value& v, T& out, const Path& at, Findings& f) {
  static constexpr auto described = []<class... D>(boost::mp11::mp_list<D...>) {
    struct Words {
      const char* name[sizeof...(D)];
      T value[sizeof...(D)];
    };
    return Words{{D::name...}, {D::value...}};
  }(boost::mp11::mp_rename<boost::describe::describe_enumerators<T>, boost::mp11::mp_list>{});
  if (const auto which = decode_word(v, described.name, std::size(described.name), at, f)) out = described.value[*which];
}

template <class T>
void decode(const Value& v, std::vector<T>& out, const Path& at, Findings& f);
template <class T>
void decode(const Value& v, std::optional<T>& out, const Path& at, Findings& f);
template <class T>
requires is_described<T>
void decode(const Value& v, T& out, const Path& at, Findings& f);

/// A member as the one walk over all structs sees it. A walk compiled for each struct would be most of the module.
struct Field {
  const char* name;
  Presence presence;
  bool is_text;
  void* (*of)(void* object);  ///< The member of the object at this address.
  void (*read)(const Value& v, void* member, const Path& at, Findings& f);
};

/// Reads an object's members by `fields` and warns of keys that are none of them.
void decode_fields(const Value& v, void* object, const Field* fields, std::size_t count, const Path& at, Findings& f);

template <class T, class D>
void* member_of(void* object) {
  return &(static_cast<T*>(object)->*D::pointer);
}

template <class M>
void read_member(const Value& v, void* member, const Path& at, Findings& f) {
  decode(v, *static_cast<M*>(member), at, f);
}

template <class T, class D>
using MemberType = std::remove_cvref_t<decltype(std::declval<T&>().*D::pointer)>;

/// A described struct. A member that is left out or null keeps what `out` holds, unless its note requires it.
template <class T>
requires is_described<T>
void decode(const Value& v, T& out, const Path& at, Findings& f) {
  // The notes' presence is copied: a program that prints no schema goes without their words.
  static constexpr auto fields = []<class... D>(boost::mp11::mp_list<D...>) {
    std::size_t note = 0;
    return std::array<Field, sizeof...(D)>{Field{D::name, Notes<T>::of[note++].presence,
                                                 std::is_same_v<MemberType<T, D>, std::string>, &member_of<T, D>,
                                                 &read_member<MemberType<T, D>>}...};
  }(boost::mp11::mp_rename<Members<T>, boost::mp11::mp_list>{});
  decode_fields(v, &out, fields.data(), fields.size(), at, f);
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
