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

/// A member as the one walk over all structs sees it.
struct Part {
  const char* name;
  const void* (*of)(const void* object);  ///< What is to be written of the object at this address; null: nothing.
  void (*write)(std::string& out, const void* value);
};

/// Writes an object of the members that `parts` names.
void encode_parts(std::string& out, const void* object, const Part* parts, std::size_t count);

template <class T, class D>
const void* value_of(const void* object) {
  const auto& member = static_cast<const T*>(object)->*D::pointer;
  if constexpr (is_optional<MemberType<T, D>>)
    return member ? &*member : nullptr;
  else
    return &member;
}

template <class M>
struct ValueType {
  using type = M;
};
template <class M>
struct ValueType<std::optional<M>> {
  using type = M;
};

template <class M>
void write_value(std::string& out, const void* value) {
  encode(out, *static_cast<const M*>(value));
}

/// An absent optional member is left out; an absent nullable one is null.
template <class T>
requires is_described<T>
void encode(std::string& out, const T& v) {
  static constexpr auto parts = []<class... D>(boost::mp11::mp_list<D...>) {
    return std::array<Part, sizeof...(D)>{
        Part{D::name, &value_of<T, D>, &write_value<typename ValueType<MemberType<T, D>>::type>}...};
  }(boost::mp11::mp_rename<Members<T>, boost::mp11::mp_list>{});
  encode_parts(out, &v, parts.data(), parts.size());
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
