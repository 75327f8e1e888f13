/// What the door answers: a result, or why there is none, each for programs and for people.
#pragma once
#include <string>

#include "core/call.h"
#include "core/model/assessment.h"
#include "core/model/problem.h"

namespace baton {

/// A line for people. Keys and values of the document stand in it: it is cleaned, or they could steer a terminal.
std::string for_people(const Problem& found);
Warning as_warning(const Problem& found);

Answer ok(std::string result);
Answer refused(const Problems& problems);
Answer refused(std::string pointer, ProblemCode code, std::string message);

/// A result that has no place for warnings, with them when there are any.
std::string with_warnings(std::string object, const Problems& warnings);

}  // namespace baton
