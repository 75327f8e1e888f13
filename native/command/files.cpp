#include "native/command/files.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <stdexcept>

#include "core/call.h"
#include "native/lines.h"

namespace baton::native {
namespace {

bool is_usable(const std::string& path, const char* document, const std::string& text, const std::string& policy) {
  const CheckReport report = check_text(document, text, policy);
  for (const std::string& problem : report.problems) std::fprintf(stderr, "%s: %s\n", path.c_str(), problem.c_str());
  for (const std::string& warning : report.warnings) std::fprintf(stderr, "%s: warning: %s\n", path.c_str(), warning.c_str());
  return report.problems.empty();
}

}  // namespace

std::optional<std::string> usable_text(const std::string& path, const char* document, const std::string& policy) {
  std::string text = path.empty() ? "" : read_whole(path);
  return path.empty() || is_usable(path, document, text, policy) ? std::optional(std::move(text)) : std::nullopt;
}

std::optional<SetupTexts> usable_setup(const std::string& roster, const std::string& policy) {
  SetupTexts out{roster.empty() ? "" : read_whole(roster), policy.empty() ? "" : read_whole(policy)};
  const bool roster_is = roster.empty() || is_usable(roster, "roster", out.roster, out.policy);
  const bool policy_is = policy.empty() || is_usable(policy, "policy", out.policy, "");
  return roster_is && policy_is ? std::optional(std::move(out)) : std::nullopt;
}

bool is_database(const std::string& path) {
  char head[16] = {};
  std::error_code unknown;
  // What a pipe has given is gone.
  if (!std::filesystem::is_regular_file(path, unknown)) return false;
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (!file) return false;
  const std::size_t count = std::fread(head, 1, sizeof head, file);
  std::fclose(file);
  return count == sizeof head && std::memcmp(head, "SQLite format 3", sizeof head) == 0;
}

FileOut::FileOut(const std::string& path) : path_(path) {
  if (path.empty()) return;
  std::error_code unknown;
  const bool is_file = !std::filesystem::exists(path, unknown) || std::filesystem::is_regular_file(path, unknown);
  part_ = is_file ? path + ".part" : path;
  file_ = std::fopen(part_.c_str(), "wb");
  if (!file_) fail();
}

FileOut::FileOut(const std::string& path, std::filesystem::perms permissions) : FileOut(path) {
  std::filesystem::permissions(part_, permissions);
}

FileOut::~FileOut() {
  if (!file_) return;
  std::fclose(file_);
  if (part_ != path_) std::remove(part_.c_str());
}

void FileOut::fail() const { throw std::runtime_error(path_ + ": cannot be written: " + std::strerror(errno)); }

void FileOut::put(std::string_view text) {
  if (file_ && std::fwrite(text.data(), 1, text.size(), file_) != text.size()) fail();
}

void FileOut::close() {
  if (!file_) return;
  const bool written = std::fclose(file_) == 0;
  file_ = nullptr;
  if (!written || (part_ != path_ && std::rename(part_.c_str(), path_.c_str()) != 0)) fail();
}

void write_file(const std::string& path, const std::string& text) {
  FileOut file(path);
  file.put(text);
  file.close();
}

}  // namespace baton::native
