#include "tests/native/vectors/expectations.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace baton::vectors {
namespace {

using Json = nlohmann::json;

/// The member, or null when there is none.
const Json& in(const Json& object, const std::string& name) {
  static const Json none;
  const auto found = object.is_object() ? object.find(name) : object.end();
  return found == object.end() ? none : *found;
}

const Json& trigger_of(const Json& ok, const Json& kind) {
  static const Json none;
  for (const Json& trigger : in(ok, "triggers"))
    if (in(trigger, "kind") == kind) return trigger;
  return none;
}

/// Null when the reply has no such list.
const Json& list_of(const Json& ok, const std::string& name) {
  const Json& in_brief = in(in(ok, "brief"), name);
  return in_brief.is_array() ? in_brief : in(ok, name);
}

/// All evidence of a trigger, an element or a list.
std::vector<Json> evidence_of(const Json& ok, const std::string& name) {
  const Json& trigger = trigger_of(ok, name);
  const Json& one = trigger.is_null() ? in(in(ok, "qualification"), name) : trigger;
  if (!one.is_null()) return in(one, "evidence").get<std::vector<Json>>();
  std::vector<Json> all;
  const Json& list = list_of(ok, name);
  for (const Json& item : list.is_array() ? list : Json::array()) {
    const Json& inner = in(item, "evidence");
    if (inner.is_null())
      all.push_back(item);
    else
      all.insert(all.end(), inner.begin(), inner.end());
  }
  return all;
}

bool holds_words(const Json& evidence, const std::string& words) {
  return in(evidence, "quote").get<std::string>().find(words) != std::string::npos;
}

bool is_such(const Json& evidence, const Json& wanted) {
  const auto members = wanted.items();
  return std::all_of(members.begin(), members.end(),
                     [&](const auto& member) { return member.key() == "of" || in(evidence, member.key()) == member.value(); });
}

template <class Range, class Holds>
bool all(const Range& range, Holds holds) {
  return std::all_of(range.begin(), range.end(), holds);
}
template <class Range, class Holds>
bool any(const Range& range, Holds holds) {
  return std::any_of(range.begin(), range.end(), holds);
}

bool have_fired(const Json& ok, const Json& kinds, bool fired) {
  return all(kinds, [&](const Json& kind) { return in(trigger_of(ok, kind), "fired") == fired; });
}

bool elements_have(const Json& ok, const Json& wanted, const char* member) {
  const auto items = wanted.items();
  return all(items, [&](const auto& one) { return in(in(in(ok, "qualification"), one.key()), member) == one.value(); });
}

bool quotes_hold(const Json& ok, const Json& wanted) {
  const auto items = wanted.items();
  return all(items, [&](const auto& one) {
    return any(evidence_of(ok, one.key()),
               [&](const Json& evidence) { return holds_words(evidence, one.value().template get<std::string>()); });
  });
}

bool evidence_is_there(const Json& ok, const Json& wanted) {
  return all(wanted, [&](const Json& one) {
    return any(evidence_of(ok, in(one, "of").get<std::string>()), [&](const Json& evidence) { return is_such(evidence, one); });
  });
}

bool commitments_are(const Json& ok, const Json& wanted) {
  const Json& made = list_of(ok, "commitments");
  if (!made.is_array() || made.size() != wanted.size()) return false;
  for (std::size_t i = 0; i < wanted.size(); ++i)
    if (in(made[i], "due_at") != in(wanted[i], "due_at") ||
        !holds_words(in(made[i], "evidence").at(0), in(wanted[i], "quote").get<std::string>()))
      return false;
  return true;
}

bool is_fulfilled(const std::string& claim, const Json& wanted, const Json& ok) {
  if (claim == "fired") return have_fired(ok, wanted, true);
  if (claim == "not_fired") return have_fired(ok, wanted, false);
  if (claim == "bant") return elements_have(ok, wanted, "status");
  if (claim == "values") return elements_have(ok, wanted, "value");
  if (claim == "quotes") return quotes_hold(ok, wanted);
  if (claim == "evidence") return evidence_is_there(ok, wanted);
  if (claim == "commitments") return commitments_are(ok, wanted);
  if (claim == "none")
    return all(wanted, [&](const Json& name) { return list_of(ok, name.get<std::string>()) == Json::array(); });
  if (claim == "warnings")
    return all(wanted, [&](const Json& code) {
      return any(in(ok, "warnings"), [&](const Json& warning) { return in(warning, "code") == code; });
    });
  if (claim == "opt_out" || claim == "do_not_call" || claim == "language" || claim == "text") return in(ok, claim) == wanted;
  if (claim == "action" || claim == "urgency" || claim == "sequence") return in(in(ok, "decision"), claim) == wanted;
  if (claim == "may_call") return in(in(ok, "compliance"), claim) == wanted;
  if (claim == "next_from") return in(in(in(ok, "compliance"), "next_window"), "from") == wanted;
  throw std::runtime_error("no such claim: " + claim);
}

}  // namespace

std::vector<std::string> broken_claims(std::string_view expect, std::string_view reply) {
  const Json claims = Json::parse(expect), answer = Json::parse(reply);
  std::vector<std::string> broken;
  for (const auto& claim : claims.items())
    if (!is_fulfilled(claim.key(), claim.value(), in(answer, "ok"))) broken.push_back(claim.key());
  return broken;
}

}  // namespace baton::vectors
