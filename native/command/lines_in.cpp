// The commands that answer line by line: assess, detect, reply-text.
#include "native/command/batch.h"
#include "native/command/commands.h"

namespace baton::native {

int assess(const AssessOptions& options) {
  Door door;
  const std::string config = configure(door, options.roster, options.policy);
  if (config.empty()) return wrong_usage;
  const std::string as_of = as_of_or_now(options.as_of);
  return answer_lines(options.input, "leads", [&](std::string_view line) { return door.assess_line(config, as_of, line); });
}

int detect(const DetectOptions& options) {
  Door door;
  const std::string config = configure(door, "", options.policy);
  if (config.empty()) return wrong_usage;
  return answer_lines(options.input, "messages", [&](std::string_view line) { return door.detect_line(config, line); });
}

int reply_text(const ReplyTextOptions& options) {
  Door door;
  return answer_lines(options.input, "mails", [&](std::string_view line) { return door.reply_text_line(line, options.keep); });
}

}  // namespace baton::native
