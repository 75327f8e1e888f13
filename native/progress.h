/// A line on standard error that says how far a batch is; only when a person is looking.
#pragma once
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

namespace baton::native {

/// How much of an open file has been read.
class FileShare {
 public:
  explicit FileShare(std::FILE* file);
  void add(std::size_t bytes) { read_ += bytes; }
  /// From 0 to 1; nothing for a pipe, whose end nobody knows.
  std::optional<double> read() const;

 private:
  std::size_t read_ = 0;
  std::optional<std::size_t> size_;
};

/// `1200 leads, 300 a second, 25 % read, 12 s left`; the last two only where the share of the input is known.
std::string progress_line(std::size_t done, std::string_view what, double seconds, std::optional<double> share);

class Progress {
 public:
  /// `what` is the plural of what is counted: `leads`.
  explicit Progress(std::string_view what);
  /// Wipes the line.
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  /// One more is done, and so much of the input; draws at most five times a second.
  void step(std::optional<double> share = {});

 private:
  std::string_view what_;
  bool shown_;
  std::size_t done_ = 0;
  std::chrono::steady_clock::time_point start_, last_;
};

}  // namespace baton::native
