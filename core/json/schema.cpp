#include "core/json/schema.h"

#include "core/json/calibration_documents.h"
#include "core/json/documents.h"
#include "core/json/history_documents.h"
#include "core/json/shape.h"
#include "core/policy/default_policy.h"

namespace baton::json {
namespace {

using Ordered = nlohmann::ordered_json;

/// A document of the contract: how its name is written, and how its shape is collected.
struct DocumentKind {
  std::string_view name;
  Shape (*shape)(Shapes&);
};

constexpr DocumentKind documents[] = {
    {"lead", shape_of<Lead>},
    {"roster", shape_of<Roster>},
    {"policy", shape_of<Policy>},
    {"assessment", shape_of<Assessment>},
    {"message", shape_of<BareMessage>},
    {"reading", shape_of<MessageReading>},
    {"ledger", shape_of<LedgerEntry>},
    {"mail", shape_of<MailText>},
    {"problem", shape_of<Problem>},
    {"assignment", shape_of<Assignment>},
    {"handoff", shape_of<HandoffRecord>},
    {"measures", shape_of<Measures>},
    {"ledger_change", shape_of<LedgerChange>},
    {"reroute", shape_of<Reroute>},
    {"packet", shape_of<Packet>},
    {"history_mapping", shape_of<HistoryMapping>},
    {"audit", shape_of<Audit>},
    {"backtest", shape_of<Backtest>},
    {"calibration", shape_of<Calibration>},
};

Ordered pair(const char* name, Ordered value) {
  Ordered out = Ordered::object();
  out[name] = std::move(value);
  return out;
}

Ordered typed(const char* type, const char* format = nullptr) {
  Ordered out = pair("type", type);
  if (format) out["format"] = format;
  return out;
}

Ordered or_null(Ordered schema) {
  Ordered choices = Ordered::array();
  choices.push_back(std::move(schema));
  choices.push_back(typed("null"));
  return pair("anyOf", std::move(choices));
}

Ordered schema_of(const Shape& shape) {
  switch (shape.form) {
    case Form::text:
    case Form::code:
      return typed("string");
    case Form::boolean:
      return typed("boolean");
    case Form::number:
      return typed("number");
    case Form::time:
      return typed("string", "date-time");
    case Form::date:
      return typed("string", "date");
    case Form::word:
    case Form::object:
      return pair("$ref", "#/$defs/" + shape.name);
    case Form::nullable:
      return or_null(schema_of(*shape.inner));
    case Form::clock_time: {
      Ordered out = typed("string");
      out["pattern"] = "^([01][0-9]|2[0-4]):[0-5][0-9]$";
      return out;
    }
    case Form::integer: {
      Ordered out = typed("integer");
      if (shape.low != shape.high) out["minimum"] = shape.low, out["maximum"] = shape.high;
      return out;
    }
    case Form::list: {
      Ordered out = typed("array");
      out["items"] = schema_of(*shape.inner);
      return out;
    }
  }
  return {};
}

Ordered schema_of(const Definition& definition) {
  if (!definition.words.empty()) {
    Ordered out = typed("string");
    out["enum"] = definition.words;
    return out;
  }
  Ordered properties = Ordered::object(), required = Ordered::array();
  for (const MemberShape& member : definition.members) {
    Ordered each = schema_of(member.shape);
    if (member.presence == Presence::optional)
      each = or_null(std::move(each));
    else
      required.push_back(member.name);
    if (member.presence == Presence::identifier) each["minLength"] = 1;
    each["description"] = member.meaning;
    properties[std::string(member.name)] = std::move(each);
  }
  Ordered out = typed("object");
  out["properties"] = std::move(properties);
  if (!required.empty()) out["required"] = std::move(required);
  return out;
}

Ordered schema_of(const DocumentKind& document) {
  Shapes shapes;
  const Shape shape = document.shape(shapes);
  Ordered definitions = Ordered::object();
  for (const Definition& each : shapes.definitions) definitions[each.name] = schema_of(each);
  Ordered out = pair("$schema", "https://json-schema.org/draft/2020-12/schema");
  out["title"] = "Baton " + std::string(document.name);
  out["$ref"] = "#/$defs/" + shape.name;
  out["$defs"] = std::move(definitions);
  return out;
}

std::string typescript_of(const Shape& shape) {
  switch (shape.form) {
    case Form::text:
      return "string";
    case Form::boolean:
      return "boolean";
    case Form::integer:
    case Form::number:
      return "number";
    case Form::time:
      return "Time";
    case Form::date:
      return "CalendarDate";
    case Form::clock_time:
      return "ClockTime";
    case Form::code:
    case Form::word:
    case Form::object:
      return shape.name;
    case Form::list:
      return typescript_of(*shape.inner) + "[]";
    case Form::nullable:
      return typescript_of(*shape.inner) + " | null";
  }
  return {};
}

std::string typescript_of(const Definition& definition) {
  std::string out;
  if (!definition.words.empty()) {
    for (const std::string& word : definition.words) out += (out.empty() ? "'" : " | '") + word + "'";
    return "export type " + definition.name + " = " + out + ";\n";
  }
  out = "export interface " + definition.name + " {\n";
  for (const MemberShape& member : definition.members) {
    const bool optional = member.presence == Presence::optional;
    out += "  /** " + std::string(member.meaning) + " */\n  " + std::string(member.name) + (optional ? "?: " : ": ") +
           typescript_of(member.shape) + (optional ? " | null;\n" : ";\n");
  }
  return out + "}\n";
}

constexpr std::string_view text_types =
    "/** An instant as RFC 3339; always UTC when Baton writes it. */\nexport type Time = string;\n"
    "/** A day: `2026-11-20`. */\nexport type CalendarDate = string;\n"
    "/** A time of day: `09:00`. */\nexport type ClockTime = string;\n"
    "/** ISO 3166-1: `US`. */\nexport type CountryCode = string;\n"
    "/** ISO 3166-2: `US-TX`. */\nexport type RegionCode = string;\n"
    "/** BCP 47: `pt-BR`. */\nexport type LanguageTag = string;\n"
    "/** ISO 4217: `EUR`. */\nexport type CurrencyCode = string;\n"
    "/** A telephone number, E.164 preferred. */\nexport type PhoneNumber = string;\n"
    "/** An IANA time zone: `America/Chicago`. */\nexport type ZoneName = string;\n";

}  // namespace

std::vector<std::string> schema_names() {
  std::vector<std::string> names;
  for (const DocumentKind& each : documents) names.emplace_back(each.name);
  return names;
}

std::string schema(std::string_view wanted) {
  Ordered all = Ordered::object();
  for (const DocumentKind& each : documents) {
    if (wanted == each.name) return schema_of(each).dump(2);
    all[std::string(each.name)] = schema_of(each);
  }
  return all.dump(2);
}

std::string typescript() {
  Shapes shapes;
  for (const DocumentKind& each : documents) each.shape(shapes);
  std::string out(text_types);
  for (const Definition& each : shapes.definitions) out += "\n" + typescript_of(each);
  return out;
}

std::string default_policy_document() { return Ordered::parse(encode(default_policy())).dump(2); }

}  // namespace baton::json
