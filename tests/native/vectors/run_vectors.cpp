// Runs the cases on standard input through the door and compares bytes: natively, and as the same program in wasm.
//   run_vectors < cases            prints what differs and what is expected in vain, then "N passed, M failed"; exits 1 when
//   anything differs run_vectors --replies < lines  answers each line, a request, with a line, its reply; compares nothing
//   run_vectors --one < request    answers all of standard input, one request
#include <algorithm>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>

#include "core/call.h"
#include "tests/native/vectors/case_file.h"
#include "tests/native/vectors/expectations.h"

namespace {

std::string read_standard_input() {
  std::string text;
  char buffer[1 << 16];
  for (std::size_t n; (n = std::fread(buffer, 1, sizeof buffer, stdin)) > 0;) text.append(buffer, n);
  return text;
}

void print(std::FILE* to, std::string_view text) { std::fwrite(text.data(), 1, text.size(), to); }

/// A stretch around the first byte that differs.
void print_difference(const baton::vectors::Case& one, std::string_view got) {
  const auto [want_at, got_at] = std::mismatch(one.reply.begin(), one.reply.end(), got.begin(), got.end());
  const std::size_t at = static_cast<std::size_t>(want_at - one.reply.begin()), begin = at < 60 ? 0 : at - 60;
  print(stdout, "differs at byte " + std::to_string(at) + ": " + one.name + "\n  expected …");
  print(stdout, std::string_view(one.reply).substr(begin, 200));
  print(stdout, "\n  got      …");
  print(stdout, got.substr(std::min(begin, got.size()), 200));
  print(stdout, "\n");
}

bool meets_its_claims(const baton::vectors::Case& one, std::string_view got) {
  if (one.expect.empty()) return true;
  const auto broken = baton::vectors::broken_claims(one.expect, got);
  for (const std::string& claim : broken) print(stdout, "does not hold: " + claim + " of " + one.name + "\n");
  return broken.empty();
}

int compare(baton::Door& door) {
  int passed = 0, failed = 0;
  for (const auto& one : baton::vectors::read_cases(read_standard_input())) {
    const std::string got = baton::vectors::masked(door.call(one.request));
    const bool meets = meets_its_claims(one, got);
    if (got != one.reply) print_difference(one, got);
    ++(meets && got == one.reply ? passed : failed);
  }
  print(stdout, std::to_string(passed) + " passed, " + std::to_string(failed) + " failed\n");
  return failed == 0 && passed > 0 ? 0 : 1;
}

int answer(baton::Door& door) {
  const std::string lines = read_standard_input();
  for (std::size_t at = 0; at < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', at), lines.size());
    print(stdout, door.call(std::string_view(lines).substr(at, end - at)) + "\n");
    at = end + 1;
  }
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view mode = count > 1 ? arguments[1] : "";
  baton::Door door;
  try {
    if (mode == "--replies") return answer(door);
    if (mode == "--one") return print(stdout, door.call(read_standard_input()) + "\n"), 0;
    return compare(door);
  } catch (const std::exception& error) {
    print(stderr, std::string(error.what()) + "\n");
    return 2;
  }
}
