/// A line on standard error that says how far a batch is; only when a person is looking.
#pragma once
#include <chrono>
#include <cstddef>
#include <string_view>

namespace baton::native {

class Progress {
 public:
  /// `what` is the plural of what is counted: `leads`.
  explicit Progress(std::string_view what);
  /// Wipes the line.
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  /// One more is done; draws at most five times a second.
  void step();

 private:
  void draw(double seconds);

  std::string_view what_;
  bool shown_;
  std::size_t done_ = 0;
  std::chrono::steady_clock::time_point start_, last_;
};

}  // namespace baton::native
