#include "core/answers.h"

#include "core/json/documents.h"
#include "core/text/wording.h"

namespace baton {

std::string for_people(const Problem& found) {
  return text::clean((found.pointer.empty() ? "The document" : found.pointer) + " " + found.message);
}

Answer ok(std::string result) { return {true, std::move(result), ""}; }
Answer refused(const Problems& problems) {
  std::string text;
  for (const Problem& problem : problems) text += for_people(problem) + "\n";
  return {false, json::encode(problems), std::move(text)};
}
Answer refused(std::string pointer, ProblemCode code, std::string message) {
  return refused(Problems{{std::move(pointer), code, std::move(message)}});
}

Warning as_warning(const Problem& found) {
  return {boost::describe::enum_to_string(found.code, ""), found.pointer, for_people(found)};
}

std::string with_warnings(std::string object, const Problems& warnings) {
  if (warnings.empty()) return object;
  object.pop_back();
  return object + ",\"warnings\":" + json::encode(warnings) + "}";
}

}  // namespace baton
