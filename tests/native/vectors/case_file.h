/// Behaviour kept as data: reads cases from a file without changing a byte of what they say.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace baton::vectors {

/// One case: what goes through the door and what must come back.
struct Case {
  std::string name;
  std::string request;  ///< The bytes to send.
  std::string expect;   ///< JSON of what the reply must say whatever its bytes are; empty when nothing is claimed.
  std::string reply;    ///< The bytes to get, those of `masked` replaced; empty when none are written down yet.
};

/// The cases of one or more JSON arrays that follow one another in `text`. `request` and `reply` are sent and compared as
/// written, less the white space outside strings, so numbers, escapes, doubled keys and the order of keys all count. A
/// case may have `request_text`, a string, in place of `request`: its characters are the request, JSON or not.
/// Throws std::runtime_error where the file itself is wrong.
std::vector<Case> read_cases(std::string_view text);

/// `json` without the white space outside its strings.
std::string compact(std::string_view json);

/// `reply` with `*` for the values of `decision_id`, `policy_hash` and `engine_version` where they have their form. Every
/// change of a default phrase changes these; they are compared between hosts, not with the file.
std::string masked(std::string_view reply);

}  // namespace baton::vectors
