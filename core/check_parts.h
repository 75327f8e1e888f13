/// What the checks of the documents share: pointers, spans of a week, codes of places.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/check.h"
#include "core/json/findings.h"

namespace baton::checking {

/// `prefix/list/3/member`.
inline std::string at(std::string_view prefix, std::string_view list, std::size_t index, std::string_view member) {
  return std::string(prefix) + "/" + std::string(list) + "/" + std::to_string(index) + "/" + std::string(member);
}

/// Spans of a week that stand at `pointer`: one that ends before it begins is a problem, one that never holds a warning.
template <class Span>
void check_spans(const std::vector<Span>& spans, const std::string& pointer, CheckResult& out) {
  for (std::size_t i = 0; i < spans.size(); ++i) {
    const std::string here = pointer + "/" + std::to_string(i);
    if (spans[i].to < spans[i].from)
      json::add_finding(out.problems,
                        {here + "/to", ProblemCode::conflict, "must not be before `from`; split a span that passes midnight"});
    else if (spans[i].to == spans[i].from)
      json::add_finding(out.warnings, {here + "/to", ProblemCode::empty, "is the same as `from`, so this span never holds"});
    if (spans[i].days.empty())
      json::add_finding(out.warnings, {here + "/days", ProblemCode::empty, "names no day, so this span never holds"});
  }
}

/// The code in capitals when it has the form of an ISO 3166-1 or 3166-2 code: `us-tx` is `US-TX`, `USA` is none.
std::optional<std::string> place_code(std::string_view text);

/// True for a place whose time zones are known, and so for every country and part of one that people live in.
bool is_known_place(std::string_view code);

}  // namespace baton::checking
