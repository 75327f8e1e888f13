/// What a type says about itself to cross the boundary: its members, and once what each of them means.
#pragma once
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// A whole number that cannot leave [Low, High]; decoder, schema and reference read the limits here.
template <std::int64_t Low, std::int64_t High>
struct Bounded {
  std::int64_t value = Low;
  static constexpr std::int64_t low = Low, high = High;
  constexpr operator std::int64_t() const { return value; }
};

/// Points from 0 to 100: strengths, scores, weights.
using Points = Bounded<0, 100>;
/// A count of people, seats, touches: never negative, and exact in JavaScript.
using Count = Bounded<0, 1'000'000'000>;

/// An instant in milliseconds since 1970-01-01T00:00:00Z. On the wire RFC 3339: any offset in, always `Z` out.
struct Time {
  std::int64_t ms = 0;
  friend constexpr auto operator<=>(const Time&, const Time&) = default;
};

/// A day without a time of day, counted from 1970-01-01. On the wire `2026-11-20`.
struct Date {
  std::int64_t days = 0;
  friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

/// Minutes after midnight, 0 to 1440. On the wire `09:00`, up to `24:00`.
struct ClockTime {
  std::int64_t minutes = 0;
  friend constexpr auto operator<=>(const ClockTime&, const ClockTime&) = default;
};

/// An amount in hundredths of its unit, so that 1234.5 is exact. On the wire a plain JSON number.
struct Hundredths {
  std::int64_t value = 0;
  friend constexpr auto operator<=>(const Hundredths&, const Hundredths&) = default;
};

// CRM data is dirty: the following values only advise. One that cannot be read becomes a warning and stays empty.

/// An ISO 3166-1 code of two capital letters, such as `US`.
struct CountryCode {
  std::string value;
};
/// An ISO 3166-2 code, such as `US-TX`.
struct RegionCode {
  std::string value;
};
/// A BCP 47 tag, such as `pt-BR`.
struct LanguageTag {
  std::string value;
};
/// An ISO 4217 code of three capital letters, such as `EUR`.
struct CurrencyCode {
  std::string value;
};
/// A telephone number as the CRM has it; E.164 preferred. Kept as written when it holds 5 to 20 digits.
struct PhoneNumber {
  std::string value;
};
/// An IANA time zone name, such as `America/Chicago`; only its form is checked here.
struct ZoneName {
  std::string value;
};

/// A member that is always written, as null when there is nothing to say.
template <class T>
struct Nullable : std::optional<T> {
  using std::optional<T>::optional;
  using std::optional<T>::operator=;
};

/// Whether a document may leave a member out.
enum class Presence {
  optional,    ///< May be left out or null.
  required,    ///< Must be there.
  identifier,  ///< Must be there and, being text, must not be empty.
};

struct Note {
  std::string_view name, meaning;
  Presence presence = Presence::optional;
};

/// One line for each member, in the members' order: `static constexpr Note of[]`.
template <class T>
struct Notes;

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public>;

namespace wire_detail {

/// Stands for any initialiser; never evaluated.
struct Anything {
  template <class T>
  operator T() const;
};

template <class T, std::size_t... I>
consteval bool takes(std::index_sequence<I...>) {
  return requires { T{(static_cast<void>(I), Anything{})...}; };
}

}  // namespace wire_detail

/// How many members the aggregate T declares: the most initialisers it takes.
template <class T, std::size_t Most = 40>
consteval std::size_t member_count() {
  static_assert(!wire_detail::takes<T>(std::make_index_sequence<41>{}), "more members than this counts");
  if constexpr (Most == 0)
    return 0;
  else if constexpr (wire_detail::takes<T>(std::make_index_sequence<Most>{}))
    return Most;
  else
    return member_count<T, Most - 1>();
}

/// True when members declared, members described and notes written agree in number and order.
template <class T>
consteval bool covers() {
  bool same = boost::mp11::mp_size<Members<T>>::value == std::size(Notes<T>::of) &&
              boost::mp11::mp_size<Members<T>>::value == member_count<T>();
  std::size_t i = 0;
  boost::mp11::mp_for_each<Members<T>>([&](auto member) {
    same = same && i < std::size(Notes<T>::of) && std::string_view(member.name) == Notes<T>::of[i].name;
    ++i;
  });
  return same;
}

}  // namespace baton
