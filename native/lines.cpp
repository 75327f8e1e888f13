#include "native/lines.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <utility>

namespace baton::native {
namespace {

constexpr std::size_t block = 1u << 16;

std::runtime_error failed(const std::string& path, const char* what) {
  return std::runtime_error((path == "-" ? std::string("standard input") : path) + ": " + what + ": " + std::strerror(errno));
}

bool blank(const std::string& text) { return text.find_first_not_of(" \t\r") == std::string::npos; }

}  // namespace

std::FILE* open_input(const std::string& path) {
  std::FILE* file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
  if (!file) throw failed(path, "cannot be opened");
  return file;
}

Lines::Lines(const std::string& path) : path_(path), file_(open_input(path)), share_(file_.get()) {}

bool Lines::has_input() const {
  pollfd descriptor{fileno(file_.get()), POLLIN, 0};
  // What cannot be asked is read; that tells what is wrong.
  return poll(&descriptor, 1, 0) != 0;
}

/// Not by the file's own buffer: that waits until it is full, however long a writer takes to send more than a line.
void Lines::fill() {
  buffer_.resize(block);
  const int descriptor = fileno(file_.get());
  ssize_t count = 0;
  while ((count = read(descriptor, buffer_.data(), block)) < 0) {
    pollfd writer{descriptor, POLLIN, 0};
    if (errno == EAGAIN)
      poll(&writer, 1, -1);
    else if (errno != EINTR)
      throw failed(path_, "cannot be read");
  }
  buffer_.resize(static_cast<std::size_t>(count));
  at_ = 0;
  share_.add(buffer_.size());
  at_end_ = count == 0;
  if (number_ == 0 && line_.text.empty()) refuse_utf16(path_, buffer_);
}

void Lines::take_piece() {
  any_ = true;
  const std::size_t end = buffer_.find('\n', at_);
  const std::size_t stop = end == std::string::npos ? buffer_.size() : end;
  if (line_.text.size() + (stop - at_) > longest_line) line_.too_long = true;
  if (!line_.too_long) line_.text.append(buffer_, at_, stop - at_);
  at_ = end == std::string::npos ? stop : end + 1;
  if (end != std::string::npos) finish(true);
}

void Lines::finish(bool ended) {
  line_.number = ++number_;
  line_.ended = ended;
  if (line_.number == 1 && line_.text.starts_with("\xEF\xBB\xBF")) line_.text.erase(0, 3);
  whole_ = line_.too_long || !blank(line_.text);
  any_ = false;
  if (!whole_) line_ = {};
}

bool Lines::advance(bool may_wait) {
  while (!whole_ && !at_end_) {
    if (at_ < buffer_.size()) {
      take_piece();
      continue;
    }
    if (!may_wait && !has_input()) return false;
    fill();
    if (at_end_ && any_) finish(false);
  }
  return true;
}

bool Lines::is_ready() { return advance(false); }

std::optional<Line> Lines::next() {
  advance(true);
  if (!whole_) return {};
  whole_ = false;
  return std::exchange(line_, {});
}

std::string hint_of_shape(std::string_view first_line, const std::string& name) {
  const std::size_t first = first_line.find_first_not_of(" \t"), last = first_line.find_last_not_of(" \t\r");
  if (first == first_line.npos || (first_line[first] != '{' && first_line[first] != '[')) return "";
  const char end = first_line[last];
  const bool is_list = first_line[first] == '[', goes_on = end == '{' || end == '[' || end == ',';
  if (!is_list && !goes_on) return "";
  return name + ": looks like a " + (goes_on ? "document over several lines" : "list") +
         "; each document must stand on a line of its own, as jq -c " + (is_list ? "'.[]'" : ".") + " writes them";
}

void refuse_utf16(const std::string& path, std::string_view begin) {
  const bool marked = begin.starts_with("\xFF\xFE") || begin.starts_with("\xFE\xFF");
  const auto is_nul = [&](std::size_t at) { return begin.size() > 3 && begin[at] == '\0'; };
  if (!marked && !(is_nul(0) && is_nul(2)) && !(is_nul(1) && is_nul(3))) return;
  throw std::runtime_error((path == "-" ? "standard input" : path) +
                           ": is UTF-16; save it as UTF-8, or turn it into that with iconv -f UTF-16 -t UTF-8");
}

std::string read_whole(const std::string& path) {
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> opened(path == "-" ? nullptr : std::fopen(path.c_str(), "rb"), std::fclose);
  if (path != "-" && !opened) throw failed(path, "cannot be opened");
  std::FILE* file = path == "-" ? stdin : opened.get();
  std::string text;
  char piece[block];
  while (const std::size_t count = std::fread(piece, 1, block, file)) {
    text.append(piece, count);
    if (text.size() > longest_line)
      throw std::runtime_error(path + ": is longer than " + std::to_string(longest_line) +
                               " bytes, the most a document may have");
  }
  if (std::ferror(file)) throw failed(path, "cannot be read");
  refuse_utf16(path, text);
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  return text;
}

}  // namespace baton::native
