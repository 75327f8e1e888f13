/// Chance for made-up leads.
#pragma once
#include <cstddef>
#include <cstdint>

namespace baton::replaying {

/// Numbers that look like chance and are the same everywhere.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 2 + 1) {}
  std::size_t below(std::size_t sides) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::size_t>(state_ >> 33) % sides;
  }

 private:
  std::uint64_t state_;
};

}  // namespace baton::replaying
