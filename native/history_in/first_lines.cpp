#include "native/history_in/first_lines.h"

#include <charconv>

#include "core/hash.h"

namespace baton::native {

FirstLines::Key FirstLines::key_of(std::string_view lead) {
  const std::string hash = content_hash(lead);
  const char* middle = hash.data() + hash.size() / 2;
  Key out;
  std::from_chars(hash.data(), middle, out.high, 16);
  std::from_chars(middle, hash.data() + hash.size(), out.low, 16);
  return out;
}

std::optional<std::size_t> FirstLines::name(std::size_t index, std::size_t line, std::string_view lead) {
  const Key key = key_of(lead);
  std::unique_lock lock(lock_);
  passed_one_.wait(lock, [&] { return next_ >= index; });
  const auto [at, is_new] = lines_.try_emplace(key, line);
  return is_new ? std::nullopt : std::optional(at->second);
}

void FirstLines::pass(std::size_t index) {
  const std::lock_guard lock(lock_);
  if (index < next_) return;
  passed_.insert(index);
  while (!passed_.empty() && *passed_.begin() == next_) passed_.erase(passed_.begin()), ++next_;
  passed_one_.notify_all();
}

}  // namespace baton::native
