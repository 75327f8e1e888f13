#include "native/command/batch.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <stdexcept>

#include "core/json/documents.h"
#include "native/command/commands.h"
#include "native/command/files.h"
#include "native/lines.h"
#include "native/progress.h"

namespace baton::native {
namespace {

bool output_closed = false;

/// Called where writing failed; returns when it is only that nobody reads.
void output_failed() {
  if (errno != EPIPE) throw std::runtime_error(std::string("standard output cannot be written: ") + std::strerror(errno));
  output_closed = true;
}

/// Each of the problems on a line of its own, with where they stand in front.
void tell(const std::string& where, std::string_view problems) {
  while (!problems.empty()) {
    const std::size_t end = problems.find('\n');
    std::fprintf(stderr, "%s: %.*s\n", where.c_str(), static_cast<int>(end), problems.data());
    problems.remove_prefix(end + 1);
  }
}

/// Writes answers and counts them.
struct Tally {
  std::string input;
  std::string hint = {};  ///< What the first line shows of the whole; with one, lines that are no JSON are told once.
  std::size_t done = 0, refused = 0;

  void put_answer(std::size_t number, const Answer& answer) {
    ++done;
    if (answer.good) return put(answer.json + "\n");
    ++refused;
    put("{\"error\":{\"line\":" + std::to_string(number) + ",\"problems\":" + answer.json + "}}\n");
    if (hint.empty() || refused == 1 || answer.json.find("\"not_json\"") == answer.json.npos)
      tell(shown(input) + ":" + std::to_string(number), answer.text);
  }
  /// The exit code.
  int close() const {
    finish_output();
    if (done == 0) std::fprintf(stderr, "%s: is empty; one JSON document a line was expected\n", shown(input).c_str());
    if (refused > 0) std::fprintf(stderr, "%zu of %zu lines were refused\n", refused, done);
    if (refused > 0 && !hint.empty()) std::fprintf(stderr, "%s\n", hint.c_str());
    return refused > 0 ? some_refused : all_done;
  }
};

Answer too_long() {
  const std::string message = "is longer than " + std::to_string(longest_line) + " bytes, the most a line may have";
  return {false, "[{\"pointer\":\"\",\"code\":\"too_large\",\"message\":\"" + message + "\"}]", "The line " + message + "\n"};
}

}  // namespace

std::string shown(const std::string& path) { return path == "-" ? "standard input" : path; }

Time moment_of(const std::string& given) {
  return json::Document("{\"at\":" + json::quoted(as_of_or_now(given)) + "}").moment("at").value_or(Time{});
}

void put(std::string_view text) {
  if (!output_closed && std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) output_failed();
}

bool is_output_closed() { return output_closed; }

int tell_interrupted() {
  std::fprintf(stderr, "Interrupted. Nothing was written\n");
  return stopped;
}

int answer_lines(const std::string& input, std::string_view what, const std::function<Answer(std::string_view)>& answer) {
  Lines lines(input);
  Progress progress(what);
  Tally tally{input};
  while (!is_output_closed()) {
    const auto line = lines.next();
    if (!line) break;
    if (tally.done == 0) tally.hint = hint_of_shape(line->text, shown(input));
    tally.put_answer(line->number, line->too_long ? too_long() : answer(line->text));
    progress.step(lines.share());
  }
  return tally.close();
}

int answer_together(const std::string& input, std::string_view what, const std::function<Answer(std::string_view)>& take,
                    const std::function<std::vector<std::string>()>& answers) {
  struct Taken {
    std::size_t number;
    Answer answer;
  };
  std::vector<Taken> taken;
  Tally tally{input};
  {
    Lines lines(input);
    Progress progress(what);
    while (auto line = lines.next()) {
      if (taken.empty()) tally.hint = hint_of_shape(line->text, shown(input));
      taken.push_back({line->number, line->too_long ? too_long() : take(line->text)});
      progress.step(lines.share());
    }
  }
  std::vector<std::string> good = answers();
  std::size_t next = 0;
  for (Taken& one : taken) {
    if (one.answer.good) one.answer.json = std::move(good[next++]);
    tally.put_answer(one.number, one.answer);
  }
  return tally.close();
}

void finish_output() {
  if (!output_closed && std::fflush(stdout) != 0) output_failed();
}

int take_lines(const std::string& input, std::string_view what,
               const std::function<Answer(std::string_view, std::string_view)>& take) {
  Lines lines(input);
  Progress progress(what);
  std::size_t done = 0, refused = 0;
  std::string hint;
  while (auto line = lines.next()) {
    if (done == 0) hint = hint_of_shape(line->text, shown(input));
    const std::string place = shown(input) + ":" + std::to_string(line->number);
    const Answer answer = take(line->text, place);  // One that is too long is cut, and so no whole document.
    if (!answer.good) ++refused, tell(place, line->too_long ? too_long().text : answer.text);
    ++done;
    progress.step(lines.share());
  }
  if (refused > 0)
    std::fprintf(stderr, "%zu of %zu %.*s were refused\n", refused, done, static_cast<int>(what.size()), what.data());
  if (refused > 0 && !hint.empty()) std::fprintf(stderr, "%s\n", hint.c_str());
  return refused > 0 ? some_refused : all_done;
}

std::string configure(Door& door, const std::string& roster, const std::string& policy) {
  const auto setup = usable_setup(roster, policy);
  return setup ? door.configure(setup->roster, setup->policy) : "";
}

std::string as_of_or_now(const std::string& given) {
  if (!given.empty()) return given;
  char text[32];
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
  return text;
}

}  // namespace baton::native
