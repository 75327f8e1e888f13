#include "core/text/mail_automatic.h"

#include "core/text/mail_closing_words.h"

namespace baton::text {
namespace {

constexpr std::size_t most_lines = 24, latest_absence = 240;

struct Evidence {
  bool is_certain = false, has_absence = false, has_receipt = false, has_company = false, has_question = false;
  std::size_t bytes = 0;

  void take(std::string_view folded) {
    std::size_t begin = folded.find_first_not_of("-_=#[(<\"*");
    for (std::size_t at = 0; at < folded.size(); ++at) {
      if (!is_word_start(folded, at)) continue;
      PhraseMatch phrase = automatic_words().longest_at(folded, at);
      if (!phrase) continue;
      std::string_view rest = folded.substr(at + phrase.bytes);
      take(static_cast<AutomaticWord>(phrase.tag), bytes + at, bytes == 0 && at == begin && is_heading(folded, at, rest));
      at += phrase.bytes - 1;
    }
    has_question = has_question || folded.find('?') != std::string_view::npos;
    bytes += folded.size() + 1;
  }

  // "Out of office: …" and "[Automated] …" head a notice, "automatic reply works now" doesn't.
  static bool is_heading(std::string_view folded, std::size_t at, std::string_view rest) {
    if (rest.empty() || at > 0) return true;
    char next = rest.front() == ' ' && rest.size() > 1 ? rest[1] : rest.front();
    bool is_shouted = folded.starts_with("auto-reply") || folded.starts_with("autoreply") || folded.starts_with("auto reply");
    return next == ':' || next == '-' || next == '.' || next == ']' || next == '!' || is_shouted || rest.starts_with(" until") ||
           static_cast<unsigned char>(next) >= 0xE3;
  }

  void take(AutomaticWord word, std::size_t place, bool heads) {
    switch (word) {
      case AutomaticWord::certain:
        is_certain = true;
        break;
      case AutomaticWord::heading:
        is_certain = is_certain || heads;
        break;
      case AutomaticWord::absence:
        has_absence = has_absence || place <= latest_absence;
        break;
      case AutomaticWord::receipt:
        has_receipt = has_receipt || place <= latest_absence;
        break;
      case AutomaticWord::company:
        has_company = true;
        break;
    }
  }

  bool is_automatic() const {
    if (is_certain) return true;
    return has_company && (has_absence || has_receipt) && !has_question;
  }
};

}  // namespace

bool is_automatic_reply(const Mail& mail) {
  Evidence evidence;
  std::size_t count = 0;
  for (std::size_t i = 0; i < mail.lines.size() && count < most_lines; ++i) {
    const MailLine& line = mail.lines[i];
    if (line.part == Part::quote || line.part == Part::forward || line.is_empty()) continue;
    ++count;
    evidence.take(mail.folded(i));
  }
  return evidence.is_automatic();
}

}  // namespace baton::text
