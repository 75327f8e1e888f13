#include "core/json/read.h"

#include <cstdint>
#include <iterator>
#include <string>
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

/// Builds the value while the parser walks the text, so that a refusal knows where it stands.
class Builder : public nlohmann::json_sax<Value> {
 public:
  Builder(Problems& problems, const Limits& limits, const std::size_t& read)
      : problems_(problems), limits_(limits), read_(read) {}

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
      return refuse(ProblemCode::not_utf8, "is not UTF-8 at byte " + std::to_string(byte) + "; send the text as UTF-8");
    if (why.find("surrogate") != why.npos)
      return refuse(ProblemCode::not_utf8,
                    "holds half of a surrogate pair at byte " + std::to_string(byte) + "; both halves must be there, or neither");
    if (why.find("number overflow") != why.npos) return inexact();
    return refuse(ProblemCode::not_json, "is not JSON at byte " + std::to_string(byte));
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
  /// ` at byte 17`: the last byte that was read.
  std::string here_is() const { return " at byte " + std::to_string(read_); }
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
  Builder builder(problems, limits, read);
  const char* begin = text.data();
  if (!Value::sax_parse(Counting(begin, read), Counting(begin + text.size(), read), &builder)) return nullptr;
  return builder.take();
}

}  // namespace baton::json
