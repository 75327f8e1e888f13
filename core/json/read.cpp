#include "core/json/read.h"

#include <cstdint>
#include <string>
#include <vector>

#include "core/json/pointer.h"

namespace baton::json {
namespace {

constexpr std::int64_t largest_exact = (std::int64_t{1} << 53) - 1;  // Number.MAX_SAFE_INTEGER

/// Builds the value while the parser walks the text, so that a refusal knows where it stands.
class Builder : public nlohmann::json_sax<Value> {
 public:
  Builder(Problems& problems, const Limits& limits) : problems_(problems), limits_(limits) {}

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
    return !twice || refuse(ProblemCode::duplicate_key, "is given twice in its object; keep one");
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
      return refuse(ProblemCode::too_deep, "is nested more than " + std::to_string(limits_.deepest) + " levels deep");
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
  bool inexact() {
    return refuse(ProblemCode::inexact_number, "is too large to be exact in JavaScript; the most is 9007199254740991");
  }
  bool too_many() {
    return refuse(ProblemCode::too_large, "is value number " + std::to_string(limits_.most_values + 1) +
                                              "; a document may hold " + std::to_string(limits_.most_values));
  }
  bool refuse(ProblemCode code, std::string message) {
    problems_.push_back({where(), code, std::move(message)});
    return false;
  }

  Problems& problems_;
  const Limits& limits_;
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
  Builder builder(problems, limits);
  if (!Value::sax_parse(text.begin(), text.end(), &builder)) return nullptr;
  return builder.take();
}

}  // namespace baton::json
