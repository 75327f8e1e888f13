#include "core/json/calibration_documents.h"

#include <nlohmann/json.hpp>

#include "core/json/encode.h"

namespace baton::json {

std::string encode(const Calibration& value) {
  std::string out;
  encode(out, value);
  return out;
}

std::string with_numbers(std::string_view document, const std::vector<NumberAt>& numbers) {
  using Value = nlohmann::ordered_json;
  Value value = document.empty() ? Value::object() : Value::parse(document, nullptr, false);
  for (const NumberAt& number : numbers) {
    Value* at = &value;
    for (const std::string& name : number.path) {
      if (!at->is_object()) *at = Value::object();
      at = &(*at)[name];
    }
    *at = number.value;
  }
  return value.dump(2) + "\n";
}

}  // namespace baton::json
