/// Files that commands read whole or write: looked over before, written whole or not at all.
#pragma once
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace baton::native {

/// Tells every problem and warning of a document on standard error; false when it has problems. A roster may name the territories
/// of `policy`.
bool is_usable(const std::string& path, const char* document, const std::string& text, const std::string& policy);

/// Whether the file begins as SQLite's do.
bool is_database(const std::string& path);

/// Whole or not at all: a document cut short would be refused the next time. A device or a pipe is written to, not replaced.
/// Throws std::runtime_error.
void write_file(const std::string& path, const std::string& text);

/// The same for what is written bit by bit: nothing stands under the name before `close`. With an empty path nothing is written.
class FileOut {
 public:
  explicit FileOut(const std::string& path);
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
