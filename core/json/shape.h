/// Walks described types and writes down what they are, once each.
#pragma once
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/json/encode.h"
#include "core/model/wire.h"

namespace baton::json {

using Ordered = nlohmann::ordered_json;

/// Definitions found so far, in the order in which they are first needed.
struct Shapes {
  Ordered definitions = Ordered::object();
  std::vector<std::string> typescript;
  std::set<std::string> known;
};

/// A type on the wire: its schema and its TypeScript name.
struct Shape {
  Ordered schema;
  std::string typescript;
};

/// `Lead` for `baton::Lead`. Compilers print the name inside this function's own; the build fails to find it otherwise.
template <class T>
std::string type_name() {
  const std::string_view printed = __PRETTY_FUNCTION__;
  const std::size_t at = printed.find("T = baton::");
  const std::size_t begin = at + std::string_view("T = baton::").size();
  return std::string(printed.substr(begin, printed.find_first_of(";]", begin) - begin));
}

template <class T>
struct ShapeOf;

inline Shape simple(Ordered schema, std::string typescript) { return {std::move(schema), std::move(typescript)}; }

template <>
struct ShapeOf<std::string> {
  static Shape of(Shapes&) { return simple({{"type", "string"}}, "string"); }
};
template <>
struct ShapeOf<bool> {
  static Shape of(Shapes&) { return simple({{"type", "boolean"}}, "boolean"); }
};
template <>
struct ShapeOf<std::int64_t> {
  static Shape of(Shapes&) { return simple({{"type", "integer"}}, "number"); }
};
template <std::int64_t L, std::int64_t H>
struct ShapeOf<Bounded<L, H>> {
  static Shape of(Shapes&) { return simple({{"type", "integer"}, {"minimum", L}, {"maximum", H}}, "number"); }
};
template <>
struct ShapeOf<Hundredths> {
  static Shape of(Shapes&) { return simple({{"type", "number"}}, "number"); }
};
template <>
struct ShapeOf<Time> {
  static Shape of(Shapes&) { return simple({{"type", "string"}, {"format", "date-time"}}, "Time"); }
};
template <>
struct ShapeOf<Date> {
  static Shape of(Shapes&) { return simple({{"type", "string"}, {"format", "date"}}, "CalendarDate"); }
};
template <>
struct ShapeOf<ClockTime> {
  static Shape of(Shapes&) { return simple({{"type", "string"}, {"pattern", "^([01][0-9]|2[0-4]):[0-5][0-9]$"}}, "ClockTime"); }
};
template <class Code>
struct AdvisoryShape {
  static Shape of(Shapes&) { return simple({{"type", "string"}}, type_name<Code>()); }
};
template <>
struct ShapeOf<CountryCode> : AdvisoryShape<CountryCode> {};
template <>
struct ShapeOf<RegionCode> : AdvisoryShape<RegionCode> {};
template <>
struct ShapeOf<LanguageTag> : AdvisoryShape<LanguageTag> {};
template <>
struct ShapeOf<CurrencyCode> : AdvisoryShape<CurrencyCode> {};
template <>
struct ShapeOf<PhoneNumber> : AdvisoryShape<PhoneNumber> {};
template <>
struct ShapeOf<ZoneName> : AdvisoryShape<ZoneName> {};

template <class T>
struct ShapeOf<std::vector<T>> {
  static Shape of(Shapes& shapes) {
    Shape item = ShapeOf<T>::of(shapes);
    return {{{"type", "array"}, {"items", std::move(item.schema)}}, item.typescript + "[]"};
  }
};
template <class T>
struct ShapeOf<std::optional<T>> : ShapeOf<T> {};
template <class T>
struct ShapeOf<Nullable<T>> {
  static Shape of(Shapes& shapes) {
    Shape inner = ShapeOf<T>::of(shapes);
    return {{{"anyOf", Ordered::array({std::move(inner.schema), Ordered{{"type", "null"}}})}}, inner.typescript + " | null"};
  }
};

template <class T>
requires is_word<T>
struct ShapeOf<T> {
  static Shape of(Shapes& shapes) {
    const std::string name = type_name<T>();
    if (shapes.known.insert(name).second) {
      Ordered words = Ordered::array();
      std::string line;
      boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto each) {
        const std::string word(wire_word(each.name));
        words.push_back(word);
        line += (line.empty() ? "'" : " | '") + word + "'";
      });
      shapes.definitions[name] = {{"type", "string"}, {"enum", std::move(words)}};
      shapes.typescript.push_back("export type " + name + " = " + line + ";\n");
    }
    return {{{"$ref", "#/$defs/" + name}}, name};
  }
};

/// A struct whose members may all be left out is an input; what may be left out may be null too.
template <class T>
requires is_described<T>
struct ShapeOf<T> {
  static Shape of(Shapes& shapes) {
    const std::string name = type_name<T>();
    if (shapes.known.insert(name).second) define(shapes, name);
    return {{{"$ref", "#/$defs/" + name}}, name};
  }

 private:
  static void define(Shapes& shapes, const std::string& name) {
    Ordered properties = Ordered::object(), required = Ordered::array();
    std::string text = "export interface " + name + " {\n";
    std::size_t index = 0;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
      using Field = std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>;
      const Note& note = Notes<T>::of[index++];
      Shape shape = ShapeOf<Field>::of(shapes);
      const bool optional = note.presence == Presence::optional;
      text += "  /** " + std::string(note.meaning) + " */\n  " + member.name + (optional ? "?: " : ": ") + shape.typescript +
              (optional ? " | null;\n" : ";\n");
      if (optional)
        shape.schema = {{"anyOf", Ordered::array({std::move(shape.schema), Ordered{{"type", "null"}}})}};
      else
        required.push_back(member.name);
      if (note.presence == Presence::identifier) shape.schema["minLength"] = 1;
      shape.schema["description"] = note.meaning;
      properties[member.name] = std::move(shape.schema);
    });
    Ordered definition = {{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty()) definition["required"] = std::move(required);
    shapes.definitions[name] = std::move(definition);
    shapes.typescript.push_back(text + "}\n");
  }
};

}  // namespace baton::json
