/// What was wrong with a ledger: counted, with the first few ids, so that the answer stays short however much there is.
#pragma once
#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/measures.h"

namespace baton::measuring {

inline constexpr std::size_t problem_codes = 13, most_examples = 3;

/// Does not depend on the order in which things are noted.
class Remarks {
 public:
  void note(LedgerProblemCode code, std::string_view example);
  /// Those that came up, in the order of their codes.
  std::vector<LedgerProblem> problems() const;

 private:
  struct Remark {
    std::int64_t count = 0;
    std::set<std::string, std::less<>> examples;
  };
  std::array<Remark, problem_codes> all_;
};

}  // namespace baton::measuring
