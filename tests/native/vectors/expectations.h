/// What a case expects of its reply whatever bytes that has, so that a reply written anew is not a wrong reading accepted.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace baton::vectors {

/// The claims of `expect`, a JSON object, that `reply` does not fulfil; the claims there are stand in tests/vectors/expect.mjs.
/// Throws std::runtime_error for a claim that there is not.
std::vector<std::string> broken_claims(std::string_view expect, std::string_view reply);

}  // namespace baton::vectors
