/// What was refused, summed up by why.
#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace baton::native {

/// Two refusals have one cause when their sentences differ in nothing but digits.
class Causes {
 public:
  /// `place` is `history.csv:17`.
  void add(std::string_view place, std::string_view sentence);
  /// Lines to print: each cause at its first place, those of many lines with their number and the first of them. The same
  /// whatever order the causes came in.
  std::vector<std::string> lines() const;

  /// A cause of not more lines is told line by line.
  static constexpr std::size_t most_apart = 3;
  static constexpr std::size_t most_lines = 5, most_causes = 50;

 private:
  struct Cause {
    std::string file;
    std::size_t count = 0;
    std::map<std::size_t, std::string> first;  ///< Sentences of the first lines.
  };
  std::map<std::string, Cause> causes_;
  std::size_t untold_ = 0;  ///< Of causes beyond those that are kept.
};

}  // namespace baton::native
