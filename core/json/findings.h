/// Lists of findings that stop growing.
#pragma once
#include <string>
#include <utility>

#include "core/json/limits.h"
#include "core/model/problem.h"

namespace baton::json {

/// True once a list has said that it stops: looking further would find nothing that is told.
inline bool is_full(const Problems& list) { return list.size() > most_findings; }

/// Adds to the list while there is room; then, once, that there is more.
inline void add_finding(Problems& list, Problem found) {
  if (list.size() < most_findings)
    list.push_back(std::move(found));
  else if (!is_full(list))
    list.push_back(
        {"", ProblemCode::too_large, "has more than " + std::to_string(most_findings) + " findings; the rest is not listed"});
}

}  // namespace baton::json
