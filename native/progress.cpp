#include "native/progress.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include "core/measure/figures.h"

namespace baton::native {

FileShare::FileShare(std::FILE* file) {
  struct stat found {};
  if (fstat(fileno(file), &found) != 0 || !S_ISREG(found.st_mode) || found.st_size <= 0) return;
  size_ = static_cast<std::size_t>(found.st_size);
  // Standard input may have been read by another program before.
  const off_t at = lseek(fileno(file), 0, SEEK_CUR);
  if (at > 0) read_ = static_cast<std::size_t>(at);
}

std::optional<double> FileShare::read() const {
  if (!size_) return {};
  return std::min(1.0, static_cast<double>(read_) / static_cast<double>(*size_));
}

std::string progress_line(std::size_t done, std::string_view what, double seconds, std::optional<double> share) {
  std::string out = std::to_string(done) + " " + std::string(what);
  if (seconds > 0)
    out += ", " + std::to_string(static_cast<std::size_t>(static_cast<double>(done) / seconds + 0.5)) + " a second";
  if (!share) return out;
  out += ", " + std::to_string(static_cast<int>(*share * 100)) + " % read";
  // Of the first moments nothing can be foretold.
  constexpr double least_share = 0.002;
  if (*share < least_share) return out;
  const double left_ms = seconds * 1000 * (1 - *share) / *share;
  return out + ", " + measuring::say_time(static_cast<std::int64_t>(left_ms + 999)) + " left";
}

Progress::Progress(std::string_view what)
    : what_(what), shown_(isatty(STDERR_FILENO) != 0), start_(std::chrono::steady_clock::now()), last_(start_) {}

Progress::~Progress() {
  if (shown_ && last_ != start_) std::fputs("\r\x1b[K", stderr);
}

void Progress::step(std::optional<double> share) {
  ++done_;
  if (!shown_) return;
  const auto now = std::chrono::steady_clock::now();
  // What had to be read before the first of them is told by another.
  if (done_ == 1) start_ = last_ = now;
  if (now - last_ < std::chrono::milliseconds(200)) return;
  last_ = now;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  std::fprintf(stderr, "\r\x1b[K%s", progress_line(done_, what_, seconds, share).c_str());
  std::fflush(stderr);
}

}  // namespace baton::native
