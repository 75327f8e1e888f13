/// The conversation in the order it happened, reduced to who said what in their own words.
#pragma once
#include <string_view>
#include <vector>

#include "core/model/evidence.h"
#include "core/model/lead.h"
#include "core/text/mail.h"
#include "core/text/range.h"

namespace baton {

/// One message, with what its author wrote anew. Points into the lead, which must outlive it.
struct Said {
  const Message* message = nullptr;
  std::vector<text::ByteRange> own;   ///< The author's own words, in bytes of `message->text`.
  bool automatic_reply = false;       ///< Nobody's word.
  const Message* previous = nullptr;  ///< The last message of our side (ai or rep, no note) before this one, or null.
};

/// Oldest first. What lies after `as_of` is left out of `said` and `done`, and is in `planned` if it is an event.
struct Transcript {
  std::vector<Said> said;             ///< Ordered by time, then by id with its digits read as numbers.
  std::vector<const Event*> done;     ///< Events up to `as_of`, in the same order.
  std::vector<const Event*> planned;  ///< Events after `as_of`.
};

/// Orders, drops the future, strips quoted mail. The order of lines in the document never matters.
Transcript normalise(const Lead& lead, Time as_of);

/// What the author of a text wrote anew. Only mail, and a text that was plainly pasted from mail, quotes others.
text::OwnWords own_words_of(Channel channel, std::string_view text);

/// Events in the order of time; all else decides where time and id do not, so that the order of lines never does.
bool event_earlier(const Event& a, const Event& b);

/// Where the UTF-16 code units of a UTF-8 text lie: one pass over the text, then any number of positions in it. Points into it.
class CodeUnits {
 public:
  explicit CodeUnits(std::string_view text);
  std::string_view text() const { return text_; }
  /// Code units before the byte at `at`, which is at most the text's length.
  std::int64_t before(std::size_t at) const;

 private:
  std::string_view text_;
  std::vector<std::int64_t> marks_;  ///< Code units before every `stride`th byte.
};

/// Evidence from bytes [begin, end) of a message: the one place where byte positions become UTF-16 positions.
Evidence evidence_in(const Message& message, text::ByteRange where, std::string_view signal, std::int64_t weight);
/// The same for many pieces of one message, whose source is `message:ID`.
Evidence evidence_in(std::string_view id, const CodeUnits& units, text::ByteRange where, std::string_view signal,
                     std::int64_t weight);
/// Evidence from a field of the lead; `pointer` is `/company/employees`, `value` what stands there.
Evidence evidence_of_field(std::string_view pointer, std::string value, std::string_view signal, std::int64_t weight);
/// Evidence from an event; the quote is its subject, or its kind where it has none.
Evidence evidence_of_event(const Event& event, std::string_view signal, std::int64_t weight);

}  // namespace baton
