/// Requests for a person, a call or a meeting that can be told from how they are put, whatever an author's other words.
#pragma once
#include <cstdint>
#include <vector>

#include "core/detect/slots.h"

namespace baton {

struct PersonRequest {
  bool sure = false;                  ///< Hardly ever said for another reason.
  const char* signal = "";            ///< As a finding names it.
  std::uint32_t first = 0, last = 0;  ///< [first, last) of the words.
};

struct PersonRequests {
  std::vector<PersonRequest> asked;  ///< At most one for each turn of speech in a sentence.
  /// Words that would ask for one are denied, past, supposed, quoted or somebody else's, or name something else.
  bool taken_away = false;
};

/// What plain English asks for in so many words, and a plain yes to our side's offer of the same.
PersonRequests find_person_requests(const Slots& slots);

}  // namespace baton
