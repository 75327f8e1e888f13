/// What a policy's phrases and the built-in ones for other languages find in a message, with the rules of scope.
#pragma once
#include <vector>

#include "core/detect/phrases.h"
#include "core/detect/slots.h"
#include "core/model/policy_detect.h"

namespace baton {

/// A phrase found in a message, after scope: denied, supposed, past or somebody else's words are left out unless the phrase
/// says otherwise.
struct PhraseFinding {
  PhraseMeaning meaning = PhraseMeaning::nothing;
  Finding finding;  ///< `signal` is `phrase.<meaning>`.
};

/// The phrases a policy adds.
class UserPhrases {
 public:
  explicit UserPhrases(const DetectPolicy& policy);
  bool empty() const { return phrases_.empty(); }
  /// A phrase of another language than the message's is left out, and all count when it is unknown. A finding of meaning
  /// `nothing` asks the reader to drop what else was found in those words; it counts even denied. Where such words and
  /// words that show something lie in each other, the longer ones count.
  std::vector<PhraseFinding> find(const Slots& slots) const;

 private:
  PhraseBook book_;
  std::vector<Phrase> phrases_;
};

/// The built-in layer for Spanish, French, German and Portuguese (request, emotional, intent, opt_out, do_not_call); a message
/// too short to tell its language is tried in all four. Nothing in any other language but for "STOP" and its like alone in a
/// message. The same rules of scope hold.
std::vector<PhraseFinding> find_language_phrases(const Slots& slots);

}  // namespace baton
