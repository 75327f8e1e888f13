#include "core/json/history_documents.h"

#include <set>
#include <utility>

#include "core/json/decode.h"
#include "core/json/encode.h"
#include "core/json/read.h"
#include "core/zone/zone.h"

namespace baton::json {
namespace {

void refuse(GivenMapping& out, std::string pointer, ProblemCode code, std::string message) {
  out.problems.push_back({std::move(pointer), code, std::move(message)});
}

void check_columns(GivenMapping& out) {
  std::set<HistoryField> seen, ended;
  for (std::size_t i = 0; i < out.mapping.columns.size(); ++i) {
    const HistoryColumn& column = out.mapping.columns[i];
    const std::string at = "/columns/" + std::to_string(i);
    if (ended.contains(column.field))
      refuse(
          out, at + "/field", ProblemCode::duplicate_id,
          "must not be a field that an earlier column answers for every row by its otherwise; the last column of a field has it");
    seen.insert(column.field);
    if (!column.otherwise.empty()) ended.insert(column.field);
    if (column.column.empty() && column.otherwise.empty())
      refuse(out, at + "/column", ProblemCode::missing, "is required, unless otherwise says what every row has");
  }
  for (const auto& [field, message] : {std::pair(HistoryField::lead_id, "must have a column whose field is lead_id"),
                                       std::pair(HistoryField::at, "must have a column whose field is at")})
    if (!seen.contains(field)) refuse(out, "/columns", ProblemCode::missing, message);
}

}  // namespace

GivenMapping read_history_mapping(std::string_view text) {
  GivenMapping out;
  const Value value = read(text, out.problems);
  if (!out.problems.empty()) return out;
  Findings findings;
  decode(value, out.mapping, Path{}, findings);
  out.problems = std::move(findings.problems);
  out.warnings = std::move(findings.warnings);
  if (!out.problems.empty()) return out;
  check_columns(out);
  const std::string& mark = out.mapping.delimiter;
  if (mark.size() != 1 || mark == "\"" || mark == "\n" || mark == "\r")
    refuse(out, "/delimiter", ProblemCode::out_of_range, "must be one character, such as \",\", \";\" or \"\\t\"");
  const std::string& zone = out.mapping.timezone.value;
  if (!zone.empty() && !zone::Zone::find(zone))
    refuse(out, "/timezone", ProblemCode::unknown_word, "must be an IANA zone, such as America/Chicago");
  return out;
}

std::string encode(const Audit& value) {
  std::string out;
  encode(out, value);
  return out;
}

}  // namespace baton::json
