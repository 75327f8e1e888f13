#include "native/lines.h"

#include <cerrno>
#include <cstring>
#include <stdexcept>

namespace baton::native {
namespace {

constexpr std::size_t block = 1u << 16;

std::runtime_error failed(const std::string& path, const char* what) {
  return std::runtime_error((path == "-" ? std::string("standard input") : path) + ": " + what + ": " + std::strerror(errno));
}

bool blank(const std::string& text) { return text.find_first_not_of(" \t\r") == std::string::npos; }

}  // namespace

Lines::Lines(const std::string& path) : path_(path), file_(path == "-" ? stdin : std::fopen(path.c_str(), "rb")) {
  if (!file_) throw failed(path_, "cannot be opened");
}

bool Lines::fill() {
  buffer_.resize(block);
  errno = 0;
  const std::size_t count = std::fread(buffer_.data(), 1, block, file_.get());
  if (count == 0 && std::ferror(file_.get())) throw failed(path_, "cannot be read");
  buffer_.resize(count);
  at_ = 0;
  return count > 0;
}

std::optional<Line> Lines::next() {
  Line line;
  bool any = false;
  while (at_ < buffer_.size() || fill()) {
    any = true;
    const std::size_t end = buffer_.find('\n', at_);
    const std::size_t stop = end == std::string::npos ? buffer_.size() : end;
    if (line.text.size() + (stop - at_) > longest_line) line.too_long = true;
    if (!line.too_long) line.text.append(buffer_, at_, stop - at_);
    at_ = end == std::string::npos ? stop : end + 1;
    if (end == std::string::npos) continue;
    line.number = ++number_;
    if (line.number == 1 && line.text.starts_with("\xEF\xBB\xBF")) line.text.erase(0, 3);
    if (line.too_long || !blank(line.text)) return line;
    any = false;
    line.text.clear();
  }
  if (!any) return {};
  line.ended = false;
  line.number = ++number_;
  if (line.number == 1 && line.text.starts_with("\xEF\xBB\xBF")) line.text.erase(0, 3);
  if (line.too_long || !blank(line.text)) return line;
  return {};
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
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  return text;
}

}  // namespace baton::native
