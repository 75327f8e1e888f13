/// Described struct to canonical JSON text, without a tree in between: members in their described order, no spaces.
#pragma once
#include <string>
#include <type_traits>

#include "core/json/decode.h"
#include "core/json/words.h"
#include "core/model/wire.h"

namespace baton::json {

/// Appends `text` in quotes. Only what JSON demands is escaped; U+2028 and U+2029 too, for old script engines.
void append_quoted(std::string& out, std::string_view text);

inline void encode(std::string& out, const std::string& v) { append_quoted(out, v); }
inline void encode(std::string& out, bool v) { out += v ? "true" : "false"; }
inline void encode(std::string& out, std::int64_t v) { out += std::to_string(v); }
template <std::int64_t L, std::int64_t H>
void encode(std::string& out, const Bounded<L, H>& v) {
  out += std::to_string(v.value);
}
inline void encode(std::string& out, Time v) { append_quoted(out, print_time(v)); }
inline void encode(std::string& out, Date v) { append_quoted(out, print_date(v)); }
inline void encode(std::string& out, ClockTime v) { append_quoted(out, print_clock_time(v)); }
inline void encode(std::string& out, Hundredths v) { out += print_hundredths(v); }
inline void encode(std::string& out, const CountryCode& v) { append_quoted(out, v.value); }
inline void encode(std::string& out, const RegionCode& v) { append_quoted(out, v.value); }
inline void encode(std::string& out, const LanguageTag& v) { append_quoted(out, v.value); }
inline void encode(std::string& out, const CurrencyCode& v) { append_quoted(out, v.value); }
inline void encode(std::string& out, const PhoneNumber& v) { append_quoted(out, v.value); }
inline void encode(std::string& out, const ZoneName& v) { append_quoted(out, v.value); }

template <class T>
inline constexpr bool is_nullable = false;
template <class T>
inline constexpr bool is_nullable<Nullable<T>> = true;
template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
requires is_word<T>
void encode(std::string& out, T v) { append_quoted(out, wire_word(boost::describe::enum_to_string(v, ""))); }

template <class T>
void encode(std::string& out, const std::vector<T>& v);
template <class T>
void encode(std::string& out, const Nullable<T>& v);
template <class T>
requires is_described<T>
void encode(std::string& out, const T& v);

/// An absent optional member is left out; an absent nullable one is null.
template <class T>
requires is_described<T>
void encode(std::string& out, const T& v) {
  out += '{';
  bool first = true;
  boost::mp11::mp_for_each<Members<T>>([&](auto member) {
    const auto& field = v.*member.pointer;
    const auto name = [&] {
      if (!first) out += ',';
      first = false;
      append_quoted(out, member.name);
      out += ':';
    };
    if constexpr (is_optional<std::remove_cvref_t<decltype(field)>>) {
      if (field) name(), encode(out, *field);
    } else {
      name(), encode(out, field);
    }
  });
  out += '}';
}

template <class T>
void encode(std::string& out, const std::vector<T>& v) {
  out += '[';
  for (std::size_t i = 0; i < v.size(); ++i) {
    if (i) out += ',';
    encode(out, v[i]);
  }
  out += ']';
}

template <class T>
void encode(std::string& out, const Nullable<T>& v) {
  if (v.has_value())
    encode(out, *v);
  else
    out += "null";
}

}  // namespace baton::json
