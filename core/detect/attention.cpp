#include "core/detect/attention.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "core/detect/fading.h"
#include "core/policy/language_phrases.h"

namespace baton {

namespace {

constexpr std::string_view language_not_read = "language_not_read";

bool is_read(std::string_view language) { return language == "en" || policy::has_phrases(language); }

std::string pointer_to(const Lead& lead, const Message& message) {
  return "/messages/" + std::to_string(&message - lead.messages.data()) + "/text";
}

/// Words as a person reads them in one line: control characters as spaces, cut at a character after 80 bytes.
std::string shown(std::string_view words) {
  std::string line(words.substr(0, 80));
  if (line.size() < words.size()) {
    while (!line.empty() && (static_cast<unsigned char>(words[line.size()]) & 0xC0) == 0x80) line.pop_back();
    line += "…";
  }
  for (char& c : line)
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  return "“" + line + "”";
}

/// A handoff in the ledger from a day before the announcement on, that has not come to nothing.
bool handed_over(const Lead& lead, Time announced, Time as_of) {
  return std::any_of(lead.handoffs.begin(), lead.handoffs.end(), [&](const LedgerEntry& entry) {
    return entry.at <= as_of && entry.at.ms >= announced.ms - ms_per_day && entry.kind != LedgerKind::declined &&
           entry.kind != LedgerKind::failed;
  });
}

void warn_of_words(const Lead& lead, const Conversation& conversation, std::vector<Warning>& warnings) {
  std::set<std::string> languages;
  for (const Heard& heard : conversation.heard) {
    const Message& message = *heard.said->message;
    for (Warning& warning : warnings_about_words(heard.reading, message.text, pointer_to(lead, message)))
      if (warning.code != language_not_read || languages.insert(heard.reading.language).second)
        warnings.push_back(std::move(warning));
  }
}

void warn_of_transfers(const Lead& lead, const Conversation& conversation, Time as_of, std::vector<Warning>& warnings) {
  for (const Told& told : conversation.told) {
    const Message& message = *told.said->message;
    if (told.reading.transfer.empty() || handed_over(lead, message.at, as_of)) continue;
    warnings.push_back({"transfer_without_handoff", pointer_to(lead, message),
                        "Tells the prospect that a person takes over (" +
                            shown(told.reading.transfer.front().where.of(message.text)) +
                            "), but the ledger holds no handoff since."});
  }
}

}  // namespace

std::vector<Warning> warnings_about_words(const Reading& reading, std::string_view text, const std::string& pointer) {
  std::vector<Warning> warnings;
  if (!reading.instructions.empty())
    warnings.push_back({"instruction_to_model", pointer,
                        "Holds text that is aimed at a language model, not at a person: " +
                            shown(reading.instructions.front().where.of(text)) + ". It has been read as words only."});
  if (!reading.language.empty() && !is_read(reading.language))
    warnings.push_back(
        {std::string(language_not_read), pointer,
         "Is written in a language that is not read well (" + reading.language + "): a person should look at it."});
  return warnings;
}

std::vector<Warning> warnings_about(const Lead& lead, const Conversation& conversation, bool flag_lifted, Time as_of) {
  std::vector<Warning> warnings;
  if (flag_lifted)
    warnings.push_back({"opt_out_taken_back", "/contact/opted_out",
                        "Is set, but the prospect has asked for contact since: ask them, and clear the mark."});
  warn_of_words(lead, conversation, warnings);
  warn_of_transfers(lead, conversation, as_of, warnings);
  return warnings;
}

}  // namespace baton
