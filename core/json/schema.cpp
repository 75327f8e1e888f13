#include "core/json/schema.h"

#include "core/json/documents.h"
#include "core/json/shape.h"
#include "core/policy/default_policy.h"

namespace baton::json {
namespace {

/// The contract's documents by name; everything else is reached from them.
template <class Visit>
void for_each_document(Visit visit) {
  visit("lead", static_cast<Lead*>(nullptr));
  visit("roster", static_cast<Roster*>(nullptr));
  visit("policy", static_cast<Policy*>(nullptr));
  visit("assessment", static_cast<Assessment*>(nullptr));
  visit("message", static_cast<BareMessage*>(nullptr));
  visit("reading", static_cast<MessageReading*>(nullptr));
  visit("ledger", static_cast<LedgerEntry*>(nullptr));
  visit("mail", static_cast<MailText*>(nullptr));
  visit("problem", static_cast<Problem*>(nullptr));
}

template <class T>
Ordered schema_of(const T*, std::string_view name) {
  Shapes shapes;
  const Shape shape = ShapeOf<T>::of(shapes);
  return {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
          {"title", "Baton " + std::string(name)},
          {"$ref", shape.schema["$ref"]},
          {"$defs", std::move(shapes.definitions)}};
}

}  // namespace

std::vector<std::string> schema_names() {
  std::vector<std::string> names;
  for_each_document([&](const char* name, auto*) { names.emplace_back(name); });
  return names;
}

std::string schema(std::string_view wanted) {
  Ordered all = Ordered::object();
  for_each_document([&](const char* name, auto* type) {
    if (wanted.empty() || wanted == name) all[name] = schema_of(type, name);
  });
  return (wanted.empty() ? all : all.begin().value()).dump(2);
}

std::string typescript() {
  Shapes shapes;
  for_each_document([&](const char*, auto* type) { ShapeOf<std::remove_pointer_t<decltype(type)>>::of(shapes); });
  std::string out =
      "/** An instant as RFC 3339; always UTC when Baton writes it. */\nexport type Time = string;\n"
      "/** A day: `2026-11-20`. */\nexport type CalendarDate = string;\n"
      "/** A time of day: `09:00`. */\nexport type ClockTime = string;\n"
      "/** ISO 3166-1: `US`. */\nexport type CountryCode = string;\n"
      "/** ISO 3166-2: `US-TX`. */\nexport type RegionCode = string;\n"
      "/** BCP 47: `pt-BR`. */\nexport type LanguageTag = string;\n"
      "/** ISO 4217: `EUR`. */\nexport type CurrencyCode = string;\n"
      "/** A telephone number, E.164 preferred. */\nexport type PhoneNumber = string;\n"
      "/** An IANA time zone: `America/Chicago`. */\nexport type ZoneName = string;\n";
  for (const std::string& each : shapes.typescript) out += "\n" + each;
  return out;
}

std::string default_policy_document() { return Ordered::parse(encode(default_policy())).dump(2); }

}  // namespace baton::json
