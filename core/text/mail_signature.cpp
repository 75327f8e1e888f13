#include "core/text/mail_signature.h"

#include <algorithm>

#include "core/text/mail_contact.h"
#include "core/text/mail_fold.h"
#include "core/text/mail_header.h"

namespace baton::text {
namespace {

// A signature longer than this is read no further up.
constexpr std::size_t most_lines = 60, notice_enough = 4, longest_plain_line = 90;

bool is_delimiter(std::string_view line) {
  return line == "--" || line == "\xE2\x80\x94" || line == "\xE2\x80\x93" || line == "\xE2\x80\x94\xE2\x80\x94" || line == "__" ||
         line == "- -" || line == "-- --";
}

std::size_t count_words(std::string_view line) {
  std::size_t words = 0;
  for (std::size_t i = 0; i < line.size(); ++i) words += line[i] != ' ' && (i == 0 || line[i - 1] == ' ');
  return words;
}

// "Our list:" introduces what follows; ":+1:" doesn't.
bool introduces(std::string_view line) {
  if (!line.ends_with(':') || line.size() < 2) return false;
  char before = line[line.size() - 2];
  return !line.starts_with(':') && (before == ' ' || (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z') ||
                                    static_cast<unsigned char>(before) >= 0x80 || before == '*' || before == ')');
}

bool is_list_item(std::string_view line) {
  return line.starts_with("- ") || line.starts_with("* ") || line.starts_with("\xE2\x80\xA2") ||
         line.starts_with("\xE2\x80\x93 ");
}

// The author's lines from `first` up to `end`, with nothing quoted in between.
class Segment {
 public:
  Segment(Mail& mail, std::size_t first, std::size_t end, bool has_own_above)
      : mail_(mail), lines_(mail.lines), first_(first), end_(end), has_own_above_(has_own_above) {
    while (end_ > first_ && lines_[end_ - 1].is_blank()) --end_;
  }

  void mark() {
    cut_at_delimiter();
    cut_notices();
    if (!cut_at_closing()) cut_contacts();
  }

 private:
  std::string_view raw(std::size_t at) const { return mail_.words(at); }
  std::string_view folded(std::size_t at) const { return mail_.folded(at); }
  bool is_first(std::size_t at) const { return !has_own_above_ && at == first_; }

  // Everything from `at` on is signature; the segment ends above it.
  void cut(std::size_t at) {
    mark_lines(at, end_, Part::signature);
    end_ = at;
    trim_end();
  }

  void trim_end() {
    while (end_ > first_ && lines_[end_ - 1].is_blank()) --end_;
  }

  void mark_lines(std::size_t begin, std::size_t end, Part part) {
    for (std::size_t i = begin; i < end; ++i)
      if (lines_[i].part == Part::own) lines_[i].part = part;
  }

  std::size_t next_filled(std::size_t at) const { return mail_.next_filled(at, end_); }

  void cut_at_delimiter() {
    for (std::size_t i = first_; i < end_; ++i) {
      std::string_view line = raw(i);
      if (line.empty()) continue;
      if (is_delimiter(line) || (end_ - i <= most_lines && is_rule(line) && is_above_signature(i))) return cut(i);
      unsigned char lead = static_cast<unsigned char>(line[0]);
      bool may_be_name = lead == '-' || lead == '~' || lead == 0xE2;
      if (may_be_name && !is_first(i) && is_signed_with_dash(i)) return cut(i);
      if (line.size() > 400) continue;
      std::string_view fold = folded(i);
      if (is_list_footer(fold)) return cut(i);
      Device device = device_of(fold);
      if (device != Device::none && !is_first(i)) return cut(i);
      if (device == Device::certain) lines_[i].part = Part::signature;
    }
  }

  // A dash and a name, with nothing but a footer below, and not the last of a list.
  bool is_signed_with_dash(std::size_t at) const {
    std::size_t above = at;
    while (above > first_ && lines_[above - 1].is_blank()) --above;
    std::string_view before = above > first_ ? raw(above - 1) : std::string_view();
    bool ends_sentence = before.ends_with('.') || before.ends_with('!');
    if (!is_dash_name(raw(at), above == at || !ends_sentence)) return false;
    bool goes_on_list = is_list_item(before) && (above == at || is_list_item(raw(at)));
    if (introduces(before) || goes_on_list) return false;
    std::size_t below = next_filled(at + 1);
    if (below >= end_) return true;
    std::string_view next = folded(below);
    return is_rule(raw(below)) || is_delimiter(raw(below)) || device_of(next) != Device::none || is_list_footer(next) ||
           contact_points(raw(below), next) > 0;
  }

  // Below a rule stands a name, contact details, a notice or a mailing list's address; otherwise the rule divides the mail.
  bool is_above_signature(std::size_t rule) const {
    std::size_t lines = 0;
    int points = 0, notices = 0;
    bool is_all_names = true;
    for (std::size_t i = rule + 1; i < end_ && lines < most_lines; ++i) {
      if (lines_[i].is_blank()) continue;
      if (is_delimiter(raw(i))) return true;
      std::string_view fold = folded(i);
      if (lines == 0 && closing_of(raw(i), fold) != Closing::none) return true;
      ++lines;
      is_all_names = is_all_names && is_name(raw(i));
      points += contact_points(raw(i), fold);
      notices += notice_points(fold);
      if (is_list_footer(fold)) return true;
      if (raw(i).ends_with('?')) return false;
    }
    if (lines == 0) return true;
    return (is_all_names && lines <= 3) || (points >= 2 && lines <= 12) || notices >= static_cast<int>(notice_enough);
  }

  std::size_t paragraph_begin(std::size_t last) const {
    while (last > first_ && !lines_[last - 1].is_blank()) --last;
    return last;
  }

  // Takes legal notices off the end, paragraph by paragraph.
  void cut_notices() {
    while (end_ > first_) {
      std::size_t begin = std::max(paragraph_begin(end_ - 1), end_ > most_lines ? end_ - most_lines : 0), hit = end_;
      int points = 0;
      for (std::size_t i = begin; i < end_; ++i) {
        int here = notice_points(folded(i));
        if (here >= 2) hit = std::min(hit, i);
        points += here;
      }
      int enough = is_first(begin) && hit == begin ? 2 * notice_enough - 2 : notice_enough;
      if (hit == end_ || points < enough) return;
      cut(hit);
    }
  }

  // A line as they stand below a closing formula: no sentence.
  bool is_plain(std::size_t at, std::string_view fold) const {
    std::string_view line = raw(at);
    if (contact_points(line, fold) > 0 || is_name(line) || is_rule(line)) return true;
    return line.size() <= longest_plain_line && count_words(fold) <= 10 && !line.ends_with('?') &&
           !(line.ends_with('.') && count_words(fold) > 4);
  }

  // Finds the closing formula with nothing but signature below and marks both.
  bool cut_at_closing() {
    std::size_t closing = end_;
    std::size_t lowest = end_ > first_ + most_lines ? end_ - most_lines : first_;
    for (std::size_t i = end_; i-- > lowest;) {
      if (lines_[i].is_blank()) continue;
      std::string_view fold = folded(i);
      Closing kind = closing_of(raw(i), fold);
      if (kind != Closing::none && may_close(i, kind)) {
        closing = i;
        continue;
      }
      if (is_postscript(fold)) continue;
      bool has_contact_above = i > first_ && !lines_[i - 1].is_blank() && contact_points(raw(i - 1), folded(i - 1)) > 0;
      if (closing != end_ || (!is_plain(i, fold) && !has_contact_above)) break;
    }
    if (closing == end_) return false;
    mark_closing(closing);
    return true;
  }

  // "Thanks" closes a mail only when a name or nothing follows; as the first line it's the message.
  bool may_close(std::size_t at, Closing kind) const {
    std::size_t next = next_filled(at + 1);
    bool is_last = next >= end_;
    if (kind == Closing::formal) return !is_first(at) || !is_last;
    if (is_first(at)) return false;
    // "Thanks for your attention." above a delimiter is a sentence.
    if (is_last) return count_words(raw(at)) <= 3;
    return is_signed(next);
  }

  bool is_signed(std::size_t at) const {
    std::string_view fold = folded(at);
    if (is_name(raw(at)) || contact_points(raw(at), fold) > 0 || closing_of(raw(at), fold) != Closing::none) return true;
    return count_words(fold) <= 2 && raw(at).size() <= 24 && fold.find_first_of("?!:0123456789") == std::string_view::npos;
  }

  void mark_closing(std::size_t closing) {
    std::size_t at = closing;
    bool is_named = false;
    while (at < end_) {
      Closing kind = closing_of(raw(at), folded(at));
      if (kind == Closing::none) break;
      is_named = kind == Closing::with_name;
      at = next_filled(at + 1);
    }
    if (!is_named && at < end_ && is_signed(at)) ++at;
    mark_lines(closing, at, Part::closing);
    for (; at < end_; ++at) {
      if (!lines_[at].is_blank() && is_postscript(folded(at)))
        while (at < end_ && !lines_[at].is_blank()) ++at;
      else if (!lines_[at].is_blank())
        lines_[at].part = Part::signature;
    }
    end_ = closing;
    trim_end();
  }

  // Takes off contact details that stand without a closing formula: paragraphs at the end that hold nothing else.
  void cut_contacts() {
    std::size_t begin = end_, lines = 0;
    int points = 0;
    while (begin > first_) {
      std::size_t last = begin;
      while (last > first_ && lines_[last - 1].is_blank()) --last;
      if (last == first_) break;
      std::size_t paragraph = paragraph_begin(last - 1);
      if (is_first(paragraph) || last - paragraph > most_lines || lines > most_lines) break;
      int here = points_of(paragraph, last);
      if (here < 0) break;
      points += here;
      lines += last - paragraph;
      begin = paragraph;
    }
    if (begin == end_) return;
    std::size_t above = begin;
    while (above > first_ && lines_[above - 1].is_blank()) --above;
    if (above > first_ && introduces(raw(above - 1))) return;
    if (lines >= 2 && points >= 3) cut(begin);
  }

  // The contact points of a paragraph, or -1 where a line of it is anything else.
  int points_of(std::size_t begin, std::size_t end) const {
    int points = 0;
    for (std::size_t i = begin; i < end; ++i) {
      std::string_view line = raw(i);
      std::string_view fold = folded(i);
      if (is_list_item(line) || !is_plain(i, fold)) return -1;
      points += contact_points(line, fold);
    }
    return points;
  }

  Mail& mail_;
  std::vector<MailLine>& lines_;
  std::size_t first_, end_;
  bool has_own_above_;
};

}  // namespace

void mark_signatures(Mail& mail) {
  std::vector<MailLine>& lines = mail.lines;
  bool has_own_above = false;
  for (std::size_t at = 0; at < lines.size();) {
    if (lines[at].is_blank() || lines[at].part != Part::own) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < lines.size() && (lines[end].is_blank() || lines[end].part == Part::own)) ++end;
    Segment(mail, at, end, has_own_above).mark();
    has_own_above = true;
    at = end;
  }
}

}  // namespace baton::text
