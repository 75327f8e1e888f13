#include "core/json/encode.h"

namespace baton::json {

namespace {

/// Whether a byte may stand in quotes as it is; the one that begins U+2028 is looked at.
constexpr bool is_plain(char byte) {
  const auto c = static_cast<unsigned char>(byte);
  return c >= 0x20 && c != '"' && c != '\\' && c != 0xE2;
}

}  // namespace

void append_quoted(std::string& out, std::string_view text) {
  constexpr char hex[] = "0123456789abcdef";
  out += '"';
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t begin = i;
    while (i < text.size() && is_plain(text[i])) ++i;
    out.append(text, begin, i - begin);
    if (i == text.size()) break;
    const unsigned char c = static_cast<unsigned char>(text[i]);
    if (c == '"' || c == '\\') {
      out += '\\', out += text[i];
    } else if (c == 0xE2 && text.substr(i, 2) == "\xE2\x80" && i + 2 < text.size() &&
               (text[i + 2] == '\xA8' || text[i + 2] == '\xA9')) {
      out += text[i + 2] == '\xA8' ? "\\u2028" : "\\u2029";
      i += 2;
    } else if (c == 0xE2) {
      out += text[i];
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\r') {
      out += "\\r";
    } else if (c == '\t') {
      out += "\\t";
    } else {
      out += "\\u00", out += hex[c >> 4], out += hex[c & 15];
    }
  }
  out += '"';
}

void encode_parts(std::string& out, const void* object, const Part* parts, std::size_t count) {
  out += '{';
  bool first = true;
  for (std::size_t i = 0; i < count; ++i) {
    const void* value = parts[i].of(object);
    if (value == nullptr) continue;
    if (!first) out += ',';
    first = false;
    append_quoted(out, parts[i].name);
    out += ':';
    parts[i].write(out, value);
  }
  out += '}';
}

}  // namespace baton::json
