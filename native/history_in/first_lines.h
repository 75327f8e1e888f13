/// Which lines of a history give a lead that a line before has given.
#pragma once
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>

namespace baton::native {

/// Lines are worked on by many threads and named in the order of the history, so which of two counts never depends on who was
/// faster. Of each lead 128 bits of a hash are kept, not the id: that two of a billion leads have the same happens less than once
/// in 10^20 histories. Safe for many threads.
class FirstLines {
 public:
  /// Where the lead stood before; nothing when this line, `index` from 0 in the history and `line` of the file, is the first that
  /// gives it. Waits until every line before has been named or passed.
  std::optional<std::size_t> name(std::size_t index, std::size_t line, std::string_view lead);
  /// The line names no lead, or has named it. To be called for each.
  void pass(std::size_t index);

 private:
  struct Key {
    std::uint64_t high = 0, low = 0;
    friend bool operator==(const Key&, const Key&) = default;
  };
  struct Spread {
    std::size_t operator()(const Key& key) const { return static_cast<std::size_t>(key.low); }
  };
  static Key key_of(std::string_view lead);

  std::mutex lock_;
  std::condition_variable passed_one_;
  std::size_t next_ = 0;
  std::set<std::size_t> passed_;  ///< Beyond `next_`.
  std::unordered_map<Key, std::size_t, Spread> lines_;
};

}  // namespace baton::native
