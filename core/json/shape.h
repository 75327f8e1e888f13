/// What a described type is on the wire, as plain values: the templates only collect, everything else prints from the result.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <vector>

#include "core/json/decode.h"
#include "core/json/encode.h"
#include "core/model/wire.h"

namespace baton::json {

/// The kinds of values on the wire.
enum class Form { text, boolean, integer, number, time, date, clock_time, code, word, object, list, nullable };

/// One type where it is used.
struct Shape {
  Form form = Form::text;
  std::string name = {};                    ///< Of a word, an object or a code.
  std::int64_t low = 0, high = 0;           ///< Limits of an integer; equal when there are none.
  std::shared_ptr<const Shape> inner = {};  ///< Of a list or a nullable.
};

struct MemberShape {
  std::string_view name, meaning;
  Presence presence;
  Shape shape;
};

/// A type with a name: a list of words, or an object's members.
struct Definition {
  std::string name;
  std::vector<std::string> words;
  std::vector<MemberShape> members;
};

/// Definitions in the order in which they are complete: what a type needs stands before it.
struct Shapes {
  std::vector<Definition> definitions;
  std::unordered_set<std::string> known;
};

/// `Lead` for `baton::Lead`: compilers print it inside this function's own name.
template <class T>
std::string type_name() {
  const std::string_view printed = __PRETTY_FUNCTION__;
  const std::size_t begin = printed.find("T = baton::") + std::string_view("T = baton::").size();
  return std::string(printed.substr(begin, printed.find_first_of(";]", begin) - begin));
}

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;
template <class T>
inline constexpr bool is_bounded = false;
template <std::int64_t L, std::int64_t H>
inline constexpr bool is_bounded<Bounded<L, H>> = true;

template <class T>
Shape shape_of(Shapes& shapes);

template <class T>
void define_words(Shapes& shapes) {
  Definition out{type_name<T>(), {}, {}};
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
      [&](auto each) { out.words.emplace_back(wire_word(each.name)); });
  shapes.definitions.push_back(std::move(out));
}

template <class T>
void define_members(Shapes& shapes) {
  Definition out{type_name<T>(), {}, {}};
  std::size_t index = 0;
  boost::mp11::mp_for_each<Members<T>>([&](auto member) {
    using Field = std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>;
    const Note& note = Notes<T>::of[index++];
    out.members.push_back({member.name, note.meaning, note.presence, shape_of<Field>(shapes)});
  });
  shapes.definitions.push_back(std::move(out));
}

/// The shape of T; what it needs is added to `shapes` once.
template <class T>
Shape shape_of(Shapes& shapes) {
  if constexpr (std::is_same_v<T, std::string>)
    return {Form::text};
  else if constexpr (std::is_same_v<T, bool>)
    return {Form::boolean};
  else if constexpr (std::is_same_v<T, std::int64_t>)
    return {Form::integer};
  else if constexpr (is_bounded<T>)
    return {Form::integer, "", T::low, T::high};
  else if constexpr (std::is_same_v<T, Hundredths>)
    return {Form::number};
  else if constexpr (std::is_same_v<T, Time>)
    return {Form::time};
  else if constexpr (std::is_same_v<T, Date>)
    return {Form::date};
  else if constexpr (std::is_same_v<T, ClockTime>)
    return {Form::clock_time};
  else if constexpr (is_list<T>)
    return {Form::list, "", 0, 0, std::make_shared<Shape>(shape_of<typename T::value_type>(shapes))};
  else if constexpr (is_nullable<T>)
    return {Form::nullable, "", 0, 0, std::make_shared<Shape>(shape_of<typename T::value_type>(shapes))};
  else if constexpr (is_optional<T>)
    return shape_of<typename T::value_type>(shapes);
  else if constexpr (is_word<T>) {
    if (shapes.known.insert(type_name<T>()).second) define_words<T>(shapes);
    return {Form::word, type_name<T>()};
  } else if constexpr (is_described<T>) {
    if (shapes.known.insert(type_name<T>()).second) define_members<T>(shapes);
    return {Form::object, type_name<T>()};
  } else {
    return {Form::code, type_name<T>()};
  }
}

}  // namespace baton::json
