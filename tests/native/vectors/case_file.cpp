#include "tests/native/vectors/case_file.h"

#include <array>
#include <cstdint>
#include <stdexcept>

namespace baton::vectors {
namespace {

constexpr std::string_view white_space = " \t\r\n";

/// Steps over JSON by its brackets and strings; what stands between them is not looked at.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  bool at_end() { return skip_space(), at_ == text_.size(); }
  bool take(char wanted) {
    skip_space();
    if (at_ == text_.size() || text_[at_] != wanted) return false;
    ++at_;
    return true;
  }
  void expect(char wanted) {
    if (!take(wanted)) fail(std::string("'") + wanted + "' is wanted");
  }
  std::string_view string() {
    skip_space();
    const std::size_t begin = at_;
    expect('"');
    while (at_ < text_.size() && text_[at_] != '"') at_ += text_[at_] == '\\' ? 2 : 1;
    if (at_ >= text_.size()) fail("a string has no end");
    ++at_;
    return text_.substr(begin, at_ - begin);
  }
  std::string_view value() {
    skip_space();
    const std::size_t begin = at_;
    int depth = 0;
    do {
      if (at_ >= text_.size()) fail("a value has no end");
      const char c = text_[at_];
      if (c == '"') {
        string();
        continue;
      }
      if (c == '{' || c == '[') ++depth;
      if (c == '}' || c == ']') --depth;
      ++at_;
    } while (depth > 0 || (at_ < text_.size() && !ends_value(begin)));
    return text_.substr(begin, at_ - begin);
  }

 private:
  /// A string or a bracketed value ends by itself; a number or a word ends where something else begins.
  bool ends_value(std::size_t begin) const {
    const char first = text_[begin];
    return first == '"' || first == '{' || first == '[' || text_.find_first_of(",]} \t\r\n", at_) == at_;
  }
  void skip_space() {
    while (at_ < text_.size() && white_space.find(text_[at_]) != std::string_view::npos) ++at_;
  }
  [[noreturn]] void fail(const std::string& why) const {
    throw std::runtime_error("case file, byte " + std::to_string(at_) + ": " + why);
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

unsigned hex4(std::string_view text, std::size_t at) {
  if (at + 4 > text.size()) throw std::runtime_error("case file: \\u wants four digits");
  return static_cast<unsigned>(std::stoul(std::string(text.substr(at, 4)), nullptr, 16));
}

/// A lone surrogate becomes the three bytes it would have: no UTF-8, on purpose.
void append_utf8(std::string& out, std::uint32_t c) {
  const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
  if (c < 0x80) return put(c);
  if (c < 0x800) return put(0xC0 | c >> 6), put(0x80 | (c & 63));
  if (c < 0x10000) return put(0xE0 | c >> 12), put(0x80 | (c >> 6 & 63)), put(0x80 | (c & 63));
  put(0xF0 | c >> 18), put(0x80 | (c >> 12 & 63)), put(0x80 | (c >> 6 & 63)), put(0x80 | (c & 63));
}

std::string unquoted(std::string_view quoted) {
  constexpr std::string_view letters = "bfnrt", bytes = "\b\f\n\r\t";
  const std::string_view text = quoted.substr(1, quoted.size() - 2);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      out += text[i];
      continue;
    }
    const char escape = text[++i];
    if (escape == 'u') {
      std::uint32_t c = hex4(text, i + 1);
      i += 4;
      if (c >= 0xD800 && c < 0xDC00 && text.substr(i + 1, 2) == "\\u") {
        const std::uint32_t low = hex4(text, i + 3);
        if (low >= 0xDC00 && low < 0xE000) c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00), i += 6;
      }
      append_utf8(out, c);
    } else {
      const std::size_t letter = letters.find(escape);
      out += letter == std::string_view::npos ? escape : bytes[letter];
    }
  }
  return out;
}

Case read_case(Scanner& scanner) {
  Case one;
  bool has_request = false;
  scanner.expect('{');
  do {
    const std::string key = unquoted(scanner.string());
    scanner.expect(':');
    const std::string_view value = scanner.value();
    if (key == "name") {
      one.name = unquoted(value);
    } else if (key == "request" || key == "request_text") {
      if (has_request) throw std::runtime_error("case file: two requests in " + one.name);
      has_request = true;
      one.request = key == "request" ? compact(value) : unquoted(value);
    } else if (key == "reply") {
      one.reply = compact(value);
    } else if (key == "expect") {
      one.expect = compact(value);
    } else {
      throw std::runtime_error("case file: a case has name, request or request_text, expect and reply; not " + key);
    }
  } while (scanner.take(','));
  scanner.expect('}');
  if (one.name.empty() || !has_request) throw std::runtime_error("case file: a case wants a name and a request: " + one.name);
  return one;
}

}  // namespace

std::vector<Case> read_cases(std::string_view text) {
  std::vector<Case> cases;
  for (Scanner scanner(text); !scanner.at_end();) {
    scanner.expect('[');
    if (scanner.take(']')) continue;
    do cases.push_back(read_case(scanner));
    while (scanner.take(','));
    scanner.expect(']');
  }
  return cases;
}

std::string compact(std::string_view json) {
  std::string out;
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (!in_string && white_space.find(c) != std::string_view::npos) continue;
    out += c;
    if (c == '"') in_string = !in_string;
    if (in_string && c == '\\' && i + 1 < json.size()) out += json[++i];
  }
  return out;
}

std::string masked(std::string_view reply) {
  struct Form {
    std::string_view key, characters;
    std::size_t least;
  };
  constexpr std::string_view hex = "0123456789abcdef";
  constexpr std::array<Form, 3> forms{
      {{"\"decision_id\":\"", hex, 16}, {"\"policy_hash\":\"", hex, 16}, {"\"engine_version\":\"", "0123456789.", 5}}};
  std::string out(reply);
  for (const Form& form : forms) {
    for (std::size_t at = out.find(form.key); at != std::string::npos; at = out.find(form.key, at + 1)) {
      const std::size_t begin = at + form.key.size();
      const std::size_t end = out.find_first_not_of(form.characters, begin);
      if (end != std::string::npos && out[end] == '"' && end - begin >= form.least) out.replace(begin, end - begin, "*");
    }
  }
  return out;
}

}  // namespace baton::vectors
