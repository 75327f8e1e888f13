/// Files that commands read whole or write: looked over before, written whole or not at all.
#pragma once
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace baton::native {

/// The text of a document that was named on the command line; empty without a path. Tells every problem and warning of it on
/// standard error, and gives nothing when it has problems. A roster may name the territories of `policy`.
std::optional<std::string> usable_text(const std::string& path, const char* document, const std::string& policy = "");

/// A policy and a roster that go together; without a path, empty.
struct SetupTexts {
  std::string roster, policy;
};
/// Nothing when one of them is no use; the problems of both are told.
std::optional<SetupTexts> usable_setup(const std::string& roster, const std::string& policy);

/// Whether the file begins as SQLite's do.
bool is_database(const std::string& path);

/// Whole or not at all: a document cut short would be refused the next time. A device or a pipe is written to, not replaced.
/// Throws std::runtime_error.
void write_file(const std::string& path, const std::string& text);

/// The same for what is written bit by bit: nothing stands under the name before `close`. With an empty path nothing is written.
class FileOut {
 public:
  explicit FileOut(const std::string& path);
  /// The same for a file that nobody else than its reader may read.
  FileOut(const std::string& path, std::filesystem::perms permissions);
  ~FileOut();
  FileOut(const FileOut&) = delete;
  FileOut& operator=(const FileOut&) = delete;
  void put(std::string_view text);
  void close();

 private:
  [[noreturn]] void fail() const;

  std::string path_, part_;  ///< The same where there is nothing that may be replaced.
  std::FILE* file_ = nullptr;
};

}  // namespace baton::native
