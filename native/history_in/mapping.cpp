#include "native/history_in/mapping.h"

#include <algorithm>

#include "core/json/documents.h"
#include "core/json/words.h"
#include "native/history_in/cells.h"

namespace baton::native {
namespace {

/// A lead that says nothing but this, and where in it that stands.
struct Probe {
  std::string document, pointer;
};

Probe probe_of(const FieldPlace& place, const std::string& json) {
  const std::string_view list = list_of(place.owner);
  Probe out{json, (list.empty() ? "" : "/" + std::string(list) + "/0") + std::string(place.pointer)};
  for (std::string_view rest = place.pointer; !rest.empty();) {
    const std::size_t slash = rest.rfind('/');
    out.document = "{" + json::quoted(rest.substr(slash + 1)) + ":" + out.document + "}";
    rest = rest.substr(0, slash);
  }
  if (!list.empty()) out.document = "{\"id\":\"x\",\"" + std::string(list) + "\":[" + out.document + "]}";
  return out;
}

/// Lets the lead's own reader look at one word: what it must be instead, or nothing.
std::string fault_of(const FieldPlace& place, std::string_view word, const CellReader& cells) {
  const CellRead read = cells.read(word, place);
  if (!read.expected.empty()) return "must be " + read.expected;
  const Probe probe = probe_of(place, read.json);
  json::Document document(probe.document);
  document.lead();
  for (const Problems* findings : {&document.problems(), &document.warnings()})
    for (const Problem& each : *findings)
      if (each.pointer == probe.pointer) return each.message;
  return "";
}

class WordCheck {
 public:
  WordCheck(json::GivenMapping& given) : given_(given), cells_(given.mapping) {}

  void run() {
    for (std::size_t i = 0; i < given_.mapping.columns.size(); ++i) {
      const HistoryColumn& column = given_.mapping.columns[i];
      const std::string at = "/columns/" + std::to_string(i);
      for (std::size_t k = 0; k < column.values.size(); ++k)
        check(column.field, column.values[k].means, at + "/values/" + std::to_string(k) + "/means");
      check(column.field, column.otherwise, at + "/otherwise");
    }
  }

 private:
  void check(HistoryField field, const std::string& word, std::string pointer) {
    const bool is_kind = field == HistoryField::kind;
    if (trimmed(word).empty() || is_word(word, skip_word) || (is_kind && is_word(word, message_word))) return;
    for (const FieldPlace& place : field_places) {
      if (place.field != field) continue;
      const std::string fault = fault_of(place, word, cells_);
      if (fault.empty()) continue;
      given_.problems.push_back({std::move(pointer), ProblemCode::unknown_word,
                                 fault + (is_kind ? "; message and skip are right too" : "; skip is right too")});
      return;
    }
  }

  json::GivenMapping& given_;
  CellReader cells_;
};

}  // namespace

json::GivenMapping read_mapping(std::string_view text) {
  json::GivenMapping out = json::read_history_mapping(text);
  if (out.problems.empty()) WordCheck(out).run();
  return out;
}

bool is_mapping(std::string_view text) { return json::Document(text).has("columns"); }

}  // namespace baton::native
