#include "core/json/read.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "core/json/pointer.h"

namespace baton::json {
namespace {

/// Walks the text and counts, so that a refusal can say at which byte; the parser itself tells that of syntax errors only.
class Counting {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Counting(const char* at, std::size_t& read) : at_(at), read_(&read) {}
  reference operator*() const { return *at_; }
  Counting& operator++() {
    ++at_, ++*read_;
    return *this;
  }
  Counting operator++(int) {
    Counting before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const Counting& a, const Counting& b) { return a.at_ == b.at_; }

 private:
  const char* at_;
  std::size_t* read_;
};

/// ` at byte 45, line 4, column 14`; of a text of one line the byte alone.
std::string place_of(std::string_view text, std::size_t byte) {
  std::string place = " at byte " + std::to_string(byte);
  if (text.find('\n') == text.npos) return place;
  const std::string_view before = text.substr(0, byte == 0 ? 0 : byte - 1);
  const std::size_t line_begin = before.rfind('\n') + 1;  // npos + 1 is 0.
  const auto is_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  const std::string_view line = before.substr(line_begin);
  return place + ", line " + std::to_string(std::count(before.begin(), before.end(), '\n') + 1) + ", column " +
         std::to_string(std::count_if(line.begin(), line.end(), is_character) + 1);
}

/// What would have been right, out of the parser's own words; empty when they do not tell.
std::string expectation(std::string_view why) {
  constexpr std::string_view mark = "; expected ";
  constexpr std::pair<std::string_view, std::string_view> names[] = {{"string literal", "a key in double quotes"},
                                                                     {"':'", "a colon"},
                                                                     {"'}'", "a comma or }"},
                                                                     {"']'", "a comma or ]"},
                                                                     {"'[', '{', or a literal", "a value"},
                                                                     {"end of input", "the end of the text"}};
  const std::size_t at = why.rfind(mark);
  if (at == why.npos) return "";
  const std::string_view expected = why.substr(at + mark.size());
  for (const auto& [name, words] : names)
    if (expected == name) return ", where " + std::string(words) + " was expected";
  return "";
}

/// Builds the value while the parser walks the text, so that a refusal knows where it stands.
class Builder : public nlohmann::json_sax<Value> {
 public:
  Builder(std::string_view text, Problems& problems, const Limits& limits, const std::size_t& read)
      : text_(text), problems_(problems), limits_(limits), read_(read) {}

  bool null() override { return put(nullptr); }
  bool boolean(bool v) override { return put(v); }
  bool number_integer(number_integer_t v) override { return v >= -largest_exact ? put(v) : inexact(); }
  bool number_unsigned(number_unsigned_t v) override {
    return v <= static_cast<number_unsigned_t>(largest_exact) ? put(static_cast<std::int64_t>(v)) : inexact();
  }
  bool number_float(number_float_t v, const string_t&) override { return put(v); }
  bool string(string_t& v) override { return put(std::move(v)); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Value::object()); }
  bool start_array(std::size_t) override { return open(Value::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool key(string_t& name) override {
    Frame& here = stack_.back();
    const bool twice = here.value->contains(name);
    here.key = std::move(name);
    here.inside = true;
    return !twice || refuse(ProblemCode::duplicate_key, "is given twice in its object, again" + here_is() + "; keep one");
  }
  bool parse_error(std::size_t byte, const std::string&, const nlohmann::detail::exception& what) override {
    const std::string_view why = what.what();
    if (why.find("UTF-8") != why.npos)
      return refuse(ProblemCode::not_utf8, "is not UTF-8" + place_of(text_, byte) + "; send the text as UTF-8");
    if (why.find("surrogate") != why.npos)
      return refuse(ProblemCode::not_utf8,
                    "holds half of a surrogate pair" + place_of(text_, byte) + "; both halves must be there, or neither");
    if (why.find("number overflow") != why.npos) return inexact();
    return refuse(ProblemCode::not_json, "is not JSON" + place_of(text_, byte) + expectation(why));
  }

  Value take() { return std::move(root_); }

 private:
  struct Frame {
    Value* value;
    std::string key = {};   ///< In an object: the key last read.
    std::size_t count = 0;  ///< In a list: the items finished so far.
    bool inside = false;    ///< Whether a member is being read.
  };

  bool put(Value v) {
    if (++values_ > limits_.most_values) return too_many();
    slot() = std::move(v);
    leave();
    return true;
  }
  bool open(Value v) {
    if (++values_ > limits_.most_values) return too_many();
    if (stack_.size() == limits_.deepest)
      return refuse(ProblemCode::too_deep, "is nested more than " + std::to_string(limits_.deepest) + " levels deep" + here_is());
    Value& here = slot();
    here = std::move(v);
    stack_.push_back({&here});
    return true;
  }
  bool close() {
    stack_.pop_back();
    leave();
    return true;
  }
  void leave() {
    if (stack_.empty()) return;
    Frame& parent = stack_.back();
    parent.inside = false;
    if (parent.value->is_array()) ++parent.count;
  }
  Value& slot() {
    if (stack_.empty()) return root_;
    Frame& parent = stack_.back();
    if (parent.value->is_object()) return (*parent.value)[parent.key];
    parent.inside = true;
    parent.value->push_back(nullptr);
    return parent.value->back();
  }
  /// The place being read: of an object its key, of a list its item.
  std::string where() const {
    std::string pointer;
    for (const Frame& frame : stack_) {
      if (frame.value->is_object()) {
        if (!frame.inside) break;
        append_token(pointer, frame.key);
      } else {
        append_token(pointer, std::to_string(frame.count));
      }
    }
    return pointer;
  }
  /// Where the last byte that was read stands.
  std::string here_is() const { return place_of(text_, read_); }
  bool inexact() {
    return refuse(ProblemCode::inexact_number,
                  "is too large to be exact in JavaScript" + here_is() + "; the most is " + std::to_string(largest_exact));
  }
  bool too_many() {
    return refuse(ProblemCode::too_large, "is value number " + std::to_string(limits_.most_values + 1) + here_is() +
                                              "; a document may hold " + std::to_string(limits_.most_values));
  }
  bool refuse(ProblemCode code, std::string message) {
    problems_.push_back({where(), code, std::move(message)});
    return false;
  }

  std::string_view text_;
  Problems& problems_;
  const Limits& limits_;
  const std::size_t& read_;
  std::size_t values_ = 0;
  std::vector<Frame> stack_;
  Value root_;
};

}  // namespace

Value read(std::string_view text, Problems& problems, const Limits& limits) {
  if (text.size() > limits.most_bytes) {
    problems.push_back(
        {"", ProblemCode::too_large,
         "is " + std::to_string(text.size()) + " bytes; a document may have " + std::to_string(limits.most_bytes)});
    return nullptr;
  }
  if (text.find_first_not_of(" \t\r\n") == text.npos) {
    problems.push_back({"", ProblemCode::not_json, "is empty; it must be a JSON object"});
    return nullptr;
  }
  std::size_t read = 0;
  Builder builder(text, problems, limits, read);
  const char* begin = text.data();
  if (!Value::sax_parse(Counting(begin, read), Counting(begin + text.size(), read), &builder)) return nullptr;
  return builder.take();
}

}  // namespace baton::json
