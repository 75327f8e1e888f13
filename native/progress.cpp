#include "native/progress.h"

#include <unistd.h>

#include <cstdio>

namespace baton::native {

Progress::Progress(std::string_view what)
    : what_(what), shown_(isatty(STDERR_FILENO) != 0), start_(std::chrono::steady_clock::now()), last_(start_) {}

Progress::~Progress() {
  if (shown_ && last_ != start_) std::fputs("\r\x1b[K", stderr);
}

void Progress::step() {
  ++done_;
  if (!shown_) return;
  const auto now = std::chrono::steady_clock::now();
  if (now - last_ < std::chrono::milliseconds(200)) return;
  last_ = now;
  draw(std::chrono::duration<double>(now - start_).count());
}

void Progress::draw(double seconds) {
  std::fprintf(stderr, "\r\x1b[K%zu %.*s, %.0f a second", done_, static_cast<int>(what_.size()), what_.data(),
               static_cast<double>(done_) / seconds);
  std::fflush(stderr);
}

}  // namespace baton::native
