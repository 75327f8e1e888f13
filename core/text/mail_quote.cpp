#include "core/text/mail_quote.h"

#include "core/text/mail_attribution.h"
#include "core/text/mail_fold.h"
#include "core/text/mail_header.h"

namespace baton::text {
namespace {

constexpr std::size_t most_attribution_lines = 7, shortest_wrapped_line = 60;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

class QuoteMarker {
 public:
  explicit QuoteMarker(Mail& mail) : mail_(mail), lines_(mail.lines) {}

  void mark() {
    for (std::size_t at = 0; at < lines_.size();) {
      if (lines_[at].depth > 0)
        mark_quoted_line(at++);
      else if (lines_[at].is_empty())
        ++at;
      else
        at = mark_from(at);
    }
    if (!has_header_ || first_header_ > 0) keep_typed_passage();
  }

 private:
  std::size_t next_filled(std::size_t at) const { return mail_.next_filled(at, lines_.size()); }

  // "> 50" is a quotation; ">50 seats" between lines without marks is a number.
  void mark_quoted_line(std::size_t at) {
    bool stands_alone = (at == 0 || lines_[at - 1].depth == 0) && (at + 1 >= lines_.size() || lines_[at + 1].depth == 0);
    std::string_view raw = lines_[at].where.of(mail_.text);
    bool is_number = stands_alone && lines_[at].depth == 1 && raw.size() > 1 && is_digit(raw[1]);
    if (is_number || lines_.size() == 1)
      lines_[at].words = lines_[at].where.begin;
    else
      lines_[at].part = Part::quote;
  }

  // Reads a line without marks. Gives the line to go on with.
  std::size_t mark_from(std::size_t at) {
    std::string_view line = mail_.folded(at);
    if (auto separator = separator_line(line)) {
      if (*separator == Separator::reply_marker && !has_own_) return mark_header(at, at + 1, Part::quote), at + 1;
      std::size_t block = next_filled(at + 1), end = at + 1;
      if (block < lines_.size())
        if (std::size_t count = header_block(mail_, block, true)) end = block + count;
      // What is forwarded below a quotation was forwarded by whom we quote.
      return mark_thread(at, end, *separator == Separator::forward && !has_header_ ? Part::forward : Part::quote);
    }
    // A header found amid a line.
    if (lines_[at].part == Part::quote) return mark_thread(at, at + 1, Part::quote);
    if (line.find(':') != std::string_view::npos) {
      std::size_t count = header_block(mail_, at, false);
      if (count == 0 && at + 1 < lines_.size() && lines_[at + 1].depth > 0 && header_block(mail_, at, true) == 1) count = 1;
      // Headers on top of everything are the mail's own.
      if (count > 0 && !has_own_ && !has_header_) return mark_header(at, at + count, Part::quote), at + count;
      if (count > 0) return mark_thread(at, at + count, Part::quote);
    }
    if (std::size_t count = attribution(at, line)) return mark_thread(at, at + count, Part::quote);
    has_own_ = true;
    return at + 1;
  }

  // How many lines from `at` on are an attribution; 0 for none.
  std::size_t attribution(std::size_t at, std::string_view first) const {
    if (!Attribution::may_begin(first)) return 0;
    Attribution lines;
    std::size_t blanks = 0;
    for (std::size_t i = at; i < lines_.size() && i - at < most_attribution_lines; ++i) {
      if (lines_[i].is_blank()) {
        if (++blanks > 1) return 0;
        continue;
      }
      // A wrapped "<mail> wrote:" may leave its bracket at the beginning of a line.
      if (lines_[i].depth > 1 || (lines_[i].depth == 1 && !lines.is_open())) return 0;
      lines.add(lines_[i].depth > 0 ? FoldedLine(mail_.words(i)).view() : mail_.folded(i));
      std::size_t next = next_filled(i + 1);
      bool has_tail = next < lines_.size() && Attribution::is_tail(FoldedLine(mail_.words(next)).view());
      if (lines.is_complete(next < lines_.size() && lines_[next].depth > 0)) return (has_tail ? next : i) + 1 - at;
      if (lines.is_over() || !lines.begins()) return 0;
    }
    return 0;
  }

  void mark_header(std::size_t begin, std::size_t end, Part part) {
    if (!has_header_) first_header_ = begin;
    has_header_ = true;
    for (std::size_t i = begin; i < end; ++i) lines_[i].part = part;
    while (begin > 0 && (lines_[begin - 1].is_blank() || introduces(begin - 1))) lines_[--begin].part = part;
  }

  // A rule or an undecorated "Original message" above a header belongs to it.
  bool introduces(std::size_t at) const {
    if (lines_[at].depth > 0 || lines_[at].part != Part::own) return false;
    std::string_view folded = mail_.folded(at);
    return is_rule(mail_.words(at)) || (!folded.empty() && separators().longest_at(folded, 0).bytes == folded.size());
  }

  // Marks a header and what it introduces: the marked lines that follow, or else all the rest.
  std::size_t mark_thread(std::size_t begin, std::size_t end, Part part) {
    mark_header(begin, end, part);
    std::size_t at = next_filled(end);
    bool is_marked = at < lines_.size() && lines_[at].depth > 0;
    for (; at < lines_.size(); ++at) {
      bool goes_on = lines_[at].depth > 0 || lines_[at].is_blank() || is_wrapped(at);
      if (is_marked && !goes_on) return at;
      if (!lines_[at].is_blank()) lines_[at].part = part;
    }
    return at;
  }

  // The tail of a long quoted line that a mail program broke without a mark.
  bool is_wrapped(std::size_t at) const {
    if (at == 0 || at + 1 >= lines_.size() || lines_[at - 1].depth == 0 || lines_[at + 1].depth == 0) return false;
    std::string_view before = mail_.words(at - 1), line = mail_.words(at);
    if (before.size() < shortest_wrapped_line || line.empty()) return false;
    bool is_ended = before.ends_with('.') || before.ends_with('?') || before.ends_with('!') || before.ends_with(':');
    return !is_ended && ((line[0] >= 'a' && line[0] <= 'z') || is_digit(line[0]));
  }

  // One passage with marks that hangs on the author's sentence, above any quoted thread, with own words after a blank line:
  // set off by the author's hand, as in Markdown. Answers between quoted questions have more than one or none above.
  void keep_typed_passage() {
    std::size_t end = has_header_ ? first_header_ : lines_.size(), begin = 0;
    while (begin < end && lines_[begin].depth == 0) ++begin;
    std::size_t last = begin;
    while (last < end && lines_[last].depth > 0) ++last;
    if (begin == 0 || begin == end || last == end || !lines_[last].is_blank()) return;
    std::string_view above = mail_.words(begin - 1);
    if (above.empty() || above.ends_with(':') || lines_[begin - 1].part != Part::own) return;
    bool has_own_below = false;
    for (std::size_t i = last; i < end; ++i) {
      if (lines_[i].depth > 0) return;
      has_own_below = has_own_below || (!lines_[i].is_blank() && lines_[i].part == Part::own);
    }
    for (std::size_t i = begin; has_own_below && i < last; ++i) lines_[i].part = Part::own;
  }

  Mail& mail_;
  std::vector<MailLine>& lines_;
  bool has_own_ = false, has_header_ = false;
  std::size_t first_header_ = 0;
};

}  // namespace

void mark_quotes(Mail& mail) { QuoteMarker(mail).mark(); }

}  // namespace baton::text
