#include "core/text/mail_header.h"

#include <algorithm>
#include <array>

#include "core/text/mail_fold.h"

namespace baton::text {
namespace {

constexpr std::size_t most_lines = 16, most_unlabelled = 3;

struct Label {
  Field field;
  std::string_view value;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Steps over the marks of emphasis, list and quotation that mail programs put before a label.
std::string_view bare(std::string_view folded) {
  while (!folded.empty() && (folded[0] == '_' || folded[0] == ' ' || folded[0] == '|')) folded.remove_prefix(1);
  return folded;
}

std::optional<Label> label_of(std::string_view folded) {
  folded = bare(folded);
  if (folded.empty() || folded.substr(0, 48).find(':') == std::string_view::npos) return std::nullopt;
  PhraseMatch label = header_labels().longest_at(folded, 0);
  if (!label) return std::nullopt;
  std::string_view value = folded.substr(label.bytes);
  while (!value.empty() && (value[0] == ' ' || value[0] == '_')) value.remove_prefix(1);
  if (!value.starts_with(':')) return std::nullopt;
  value.remove_prefix(1);
  if (value.starts_with(' ')) value.remove_prefix(1);
  return Label{static_cast<Field>(label.tag), value};
}

// What the lines of a block have in common with mail.
struct Fields {
  std::array<bool, 7> has{};
  bool has_address = false, has_dated_date = false, has_number_from = false;

  bool operator[](Field field) const { return has[static_cast<std::size_t>(field)]; }

  void take(const Label& label) {
    has[static_cast<std::size_t>(label.field)] = true;
    bool is_person = label.field == Field::from || label.field == Field::to || label.field == Field::copy;
    if (is_person && label.value.find('@') != std::string_view::npos) has_address = true;
    if (label.field == Field::from && !label.value.empty() && is_digit(label.value[0])) has_number_from = true;
    if (label.field == Field::date || label.field == Field::sent) {
      std::size_t digits = 0;
      for (char c : label.value) digits += is_digit(c);
      has_dated_date = has_dated_date || digits >= 6;
    }
  }

  // "From: 9am, To: 5pm" is no mail, and a booking has a from, a to and a date, too.
  bool is_mail(bool is_introduced) const {
    bool has_from = (*this)[Field::from], has_to = (*this)[Field::to], has_subject = (*this)[Field::subject];
    bool has_when = (*this)[Field::sent] || (*this)[Field::date];
    if (is_introduced && (has_from || has_subject || (has_when && has_to))) return true;
    if (has_number_from && !has_address) return false;
    if (has_from && (has_subject || (*this)[Field::sent])) return true;
    if (has_address && has_from && (has_when || has_to)) return true;
    return has_address && has_dated_date && has_to;
  }
};

}  // namespace

std::size_t header_block(const Mail& mail, std::size_t at, bool is_introduced) {
  Fields fields;
  std::size_t end = at, unlabelled = 0, last = std::min(mail.lines.size(), at + most_lines);
  for (std::size_t i = at; i < last && mail.lines[i].depth == 0; ++i) {
    if (mail.lines[i].is_blank()) {
      // One blank line between two fields is bad copying, two end the block.
      if (i + 1 >= last || !label_of(mail.folded(i + 1))) break;
      continue;
    }
    if (auto label = label_of(mail.folded(i))) {
      fields.take(*label);
      end = i + 1;
      continue;
    }
    if (i == at) return 0;
    // A long list of recipients or a long subject goes on in the next line.
    std::string_view before = mail.words(i - 1);
    bool has_address = mail.folded(i).find('@') != std::string_view::npos;
    bool goes_on = has_address || before.ends_with(',') || before.ends_with(';');
    if (!goes_on || ++unlabelled > most_unlabelled) break;
    if (fields[Field::from]) fields.has_address = fields.has_address || has_address;
    end = i + 1;
  }
  return fields.is_mail(is_introduced) ? end - at : 0;
}

bool is_rule(std::string_view line) {
  std::size_t marks = 0;
  for (std::size_t at = 0; at < line.size();) {
    Character character = character_at(line, at);
    bool is_mark = character.code == '-' || character.code == '_' || character.code == '=' || character.code == '*' ||
                   character.code == '~' || (character.code >= 0x2010 && character.code <= 0x2015) ||
                   (character.code >= 0x2500 && character.code <= 0x2501);
    if (!is_mark && !is_blank(character.code)) return false;
    marks += is_mark;
    at += character.bytes;
  }
  return marks >= 3;
}

std::optional<Separator> separator_line(std::string_view folded) {
  std::size_t begin = folded.find_first_not_of("-_=# <[");
  if (begin == std::string_view::npos) return std::nullopt;
  std::string_view words = folded.substr(begin);
  PhraseMatch phrase = separators().longest_at(words, 0);
  if (phrase) {
    std::string_view rest = words.substr(phrase.bytes);
    bool is_decorated = begin >= 2;
    bool is_bare = rest.find_first_not_of("-_=# >]:.") == std::string_view::npos;
    bool ends_like_one = is_decorated || rest.starts_with(":") || rest.starts_with(" :");
    bool names_sender = is_decorated && rest.ends_with("--");
    if ((is_bare && ends_like_one) || names_sender) return static_cast<Separator>(phrase.tag);
  }
  if (words.size() <= 120 && reply_markers().longest_at(words, 0)) return Separator::reply_marker;
  return std::nullopt;
}

}  // namespace baton::text
