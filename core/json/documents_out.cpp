#include "core/json/documents.h"
#include "core/json/encode.h"

namespace baton::json {
namespace {

template <class T>
std::string written(const T& value) {
  std::string out;
  encode(out, value);
  return out;
}

}  // namespace

std::string encode(const Lead& value) { return written(value); }
std::string encode(const Roster& value) { return written(value); }
std::string encode(const Policy& value) { return written(value); }
std::string encode(const Assessment& value) { return written(value); }
std::string encode(const Assignment& value) { return written(value); }
std::string encode(const Reroute& value) { return written(value); }
std::string encode(const Packet& value) { return written(value); }
std::string encode(const HandoffRecord& value) { return written(value); }
std::string encode(const Measures& value) { return written(value); }
std::string encode(const MessageReading& value) { return written(value); }
std::string encode(const MailText& value) { return written(value); }
std::string encode(const LedgerEntry& value) { return written(value); }
std::string encode(const LedgerChange& value) { return written(value); }
std::string encode(const Problems& value) { return written(value); }
std::string encode(const std::vector<Warning>& value) { return written(value); }
std::string quoted(std::string_view text) {
  std::string out;
  append_quoted(out, text);
  return out;
}

}  // namespace baton::json
