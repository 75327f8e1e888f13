/// The words with which mails end, in the languages they are written in. Folded as FoldedLine folds.
#pragma once
#include "core/text/mail_phrases.h"

namespace baton::text {

/// Closing formulas: tag 1 for "regards" and its like, 2 for thanks.
PhraseTable closings();
/// How a mail program names itself or the device: tag 1 where that is enough, 2 where a name of `device_names` must follow.
PhraseTable device_phrases();
/// Names of devices and programs; tag 2 for common words like "phone".
PhraseTable device_names();
/// The first words of a mailing list's or a tracker's footer.
PhraseTable list_footers();

/// Contact details: titles and forms of company (tag 1), words before numbers and addresses (tag 2).
PhraseTable contact_words();
/// Legal notices; the tag is the points.
PhraseTable notice_words();
/// Automatic replies; tags as AutomaticWord.
PhraseTable automatic_words();

/// What a phrase says for an automatic reply.
enum class AutomaticWord : std::uint8_t {
  certain,  ///< "this is an automated reply": enough by itself.
  heading,  ///< "Out of office": enough as the first words.
  absence,  ///< "I am out of the office": needs company.
  receipt,  ///< "thank you for contacting": needs company.
  company,  ///< "in urgent cases", "limited access", "upon my return", "within two working days".
};

}  // namespace baton::text
