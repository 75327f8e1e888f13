#include "core/text/mail.h"

#include "core/text/mail_automatic.h"
#include "core/text/mail_fold.h"
#include "core/text/mail_lines.h"
#include "core/text/mail_quote.h"
#include "core/text/mail_signature.h"

namespace baton::text {
namespace {

bool is_kept(Part part, Keep keep) {
  switch (part) {
    case Part::own:
      return true;
    case Part::closing:
      return keep != Keep::nothing;
    case Part::signature:
    case Part::forward:
      return keep == Keep::signature;
    case Part::quote:
      return false;
  }
  return true;
}

// The kept lines, those that follow one another as one range.
std::vector<ByteRange> ranges_of(const Mail& mail, Keep keep) {
  std::vector<ByteRange> ranges;
  bool goes_on = false;
  for (const MailLine& line : mail.lines) {
    if (line.where.begin == line.where.end) continue;
    bool kept = is_kept(line.part, keep);
    if (kept && goes_on)
      ranges.back().end = line.where.end;
    else if (kept)
      ranges.push_back(line.where);
    goes_on = kept;
  }
  for (ByteRange& range : ranges) {
    std::string_view words = trimmed(range.of(mail.text));
    range.begin = static_cast<std::uint32_t>(words.data() - mail.text.data());
    range.end = static_cast<std::uint32_t>(range.begin + words.size());
  }
  return ranges;
}

}  // namespace

OwnWords own_words(std::string_view text, Keep keep) {
  Mail mail = split_mail(text);
  mark_quotes(mail);
  OwnWords own;
  own.automatic_reply = is_automatic_reply(mail);
  mark_signatures(mail);
  own.ranges = ranges_of(mail, keep);
  return own;
}

std::string reply_text(std::string_view text, Keep keep) {
  std::string reply;
  for (const ByteRange& range : own_words(text, keep).ranges) {
    if (!reply.empty()) reply += '\n';
    reply += range.of(text);
  }
  return reply;
}

}  // namespace baton::text
