/// What the line-by-line commands share: every line gets its answer in its place, refused or not.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/call.h"
#include "core/model/wire.h"

namespace baton::native {

/// Answers each line of `input` on standard output, in order. A refused line stands there as `{ "error": … }` and is told on
/// standard error with its number. Returns the exit code. `what` is the plural of what a line holds.
int answer_lines(const std::string& input, std::string_view what, const std::function<Answer(std::string_view)>& answer);

/// The same for lines that are answered only when all have been read: `take` takes one in or refuses it, `answers` gives one
/// JSON text for each that was taken in, in their order.
int answer_together(const std::string& input, std::string_view what, const std::function<Answer(std::string_view)>& take,
                    const std::function<std::vector<std::string>()>& answers);

/// Hands each line of `input` with its place to `take`, which keeps it or refuses it; nothing is answered yet. What is refused is
/// told on standard error. Returns the exit code.
int take_lines(const std::string& input, std::string_view what,
               const std::function<Answer(std::string_view line, std::string_view place)>& take);

/// Configures the door from files; empty paths mean no reps and the default policy. Prints what is wrong and returns "" when
/// refused.
std::string configure(Door& door, const std::string& roster, const std::string& policy);

/// `given`, or this moment's time when it is empty.
std::string as_of_or_now(const std::string& given);
/// The same as a moment.
Time moment_of(const std::string& given);

/// How an input is called in messages.
std::string shown(const std::string& path);

/// Writes to standard output; throws when it cannot, so that a full disk is no success. When nobody reads any longer, what
/// follows goes nowhere, and that is no failure: who wanted the first lines has them.
void put(std::string_view text);
/// Throws when what was put cannot be written after all.
void finish_output();
/// Whether the reader of standard output has gone.
bool is_output_closed();

/// Tells that a signal ended the command before its end, and gives the exit code.
int tell_interrupted();

}  // namespace baton::native
