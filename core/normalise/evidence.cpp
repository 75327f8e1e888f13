#include <algorithm>
#include <boost/describe.hpp>

#include "core/normalise/transcript.h"

namespace baton {

namespace {

constexpr std::size_t stride = 1024;

/// UTF-16 code units of a UTF-8 text: one for each character, two from U+10000 on. A stray byte counts as one.
std::int64_t utf16_length(std::string_view text) {
  std::int64_t units = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    units += (byte & 0xC0) != 0x80;  // Not a continuation byte.
    units += byte >= 0xF0;
  }
  return units;
}

bool inside_character(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

/// The range within the text and widened to whole characters, so that a quote is always valid text.
text::ByteRange whole_characters(std::string_view text, text::ByteRange where) {
  const auto size = static_cast<std::uint32_t>(text.size());
  where.end = std::min(where.end, size);
  where.begin = std::min(where.begin, where.end);
  // A character has at most three continuation bytes; more of them are no UTF-8 and are left alone.
  for (int i = 0; i < 3 && where.begin > 0 && inside_character(text, where.begin); ++i) --where.begin;
  for (int i = 0; i < 3 && inside_character(text, where.end); ++i) ++where.end;
  return where;
}

Points points(std::int64_t weight) { return {std::clamp(weight, Points::low, Points::high)}; }

/// A quote that is the whole of its place: a field's value, an event's subject.
Evidence evidence_of_whole(std::string source, std::string quote, std::string_view signal, std::int64_t weight) {
  const std::int64_t end = utf16_length(quote);
  return {std::move(source), std::string(signal), std::move(quote), 0, end, points(weight)};
}

}  // namespace

CodeUnits::CodeUnits(std::string_view text) : text_(text) {
  std::int64_t units = 0;
  for (std::size_t at = 0; at < text.size(); at += stride) {
    marks_.push_back(units);
    units += utf16_length(text.substr(at, stride));
  }
}

std::int64_t CodeUnits::before(std::size_t at) const {
  if (at == 0) return 0;
  const std::size_t mark = (at - 1) / stride;
  return marks_[mark] + utf16_length(text_.substr(mark * stride, at - mark * stride));
}

Evidence evidence_in(std::string_view id, const CodeUnits& units, text::ByteRange where, std::string_view signal,
                     std::int64_t weight) {
  where = whole_characters(units.text(), where);
  return {"message:" + std::string(id), std::string(signal),     std::string(where.of(units.text())),
          units.before(where.begin),    units.before(where.end), points(weight)};
}

Evidence evidence_in(const Message& message, text::ByteRange where, std::string_view signal, std::int64_t weight) {
  return evidence_in(message.id, CodeUnits(std::string_view(message.text).substr(0, where.end + std::size_t{3})), where, signal,
                     weight);
}

Evidence evidence_of_field(std::string_view pointer, std::string value, std::string_view signal, std::int64_t weight) {
  return evidence_of_whole("field:" + std::string(pointer), std::move(value), signal, weight);
}

Evidence evidence_of_event(const Event& event, std::string_view signal, std::int64_t weight) {
  const char* kind = boost::describe::enum_to_string(event.kind, "other");
  return evidence_of_whole("event:" + event.id, event.subject.empty() ? kind : event.subject, signal, weight);
}

}  // namespace baton
