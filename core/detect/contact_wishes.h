/// Wishes for no more contact or no calls that can be told from how they are put, whatever an author's other words.
#pragma once
#include <vector>

#include "core/detect/phrase_findings.h"

namespace baton {

struct ContactWishes {
  std::vector<PhraseFinding> wishes;  ///< At most one of each; `meaning` is `opt_out` or `do_not_call`.
  /// Wished for only for some time, topic or person, so not at all.
  bool limited_opt_out = false, limited_do_not_call = false;
};

/// What plain English wishes for in so many words; nothing that others say or that was said once.
ContactWishes find_contact_wishes(const Slots& slots);

}  // namespace baton
