#include "native/command/moment_option.h"

#include <CLI/CLI.hpp>

#include "core/call.h"

namespace baton::native {
namespace {

constexpr std::size_t date_length = std::string_view("2026-11-20").size();

/// Completes a date; says what is wrong with what is no moment.
std::string complete(std::string& given) {
  const std::string whole = given + "T00:00:00Z";
  if (given.size() != date_length || !check_moment(whole).empty()) return check_moment(given);
  given = whole;
  return "";
}

}  // namespace

void add_moment(CLI::App* command, const char* name, std::string& to, const std::string& what) {
  command->add_option(name, to, what + ". A date alone is its midnight UTC")->transform(CLI::Validator(complete, "TIME"));
}

}  // namespace baton::native
