#include "core/audit/repeats.h"

#include <algorithm>
#include <array>
#include <limits>

#include "core/audit/record.h"
#include "core/brief/wording.h"
#include "core/text/keys.h"
#include "core/text/quantities.h"
#include "core/text/words.h"

namespace baton::auditing {
namespace {

using text::key_of;
using text::WordKey;

constexpr std::int64_t known_weight = 50;

template <std::size_t Size>
bool has_any(const std::vector<WordKey>& keys, const std::array<WordKey, Size>& wanted) {
  return std::any_of(keys.begin(), keys.end(),
                     [&](WordKey key) { return std::find(wanted.begin(), wanted.end(), key) != wanted.end(); });
}

template <std::size_t Size>
bool follows(const std::vector<WordKey>& keys, const std::array<WordKey, 2>& first, const std::array<WordKey, Size>& second) {
  for (std::size_t i = 0; i + 1 < keys.size(); ++i)
    if (std::find(first.begin(), first.end(), keys[i]) != first.end() &&
        std::find(second.begin(), second.end(), keys[i + 1]) != second.end())
      return true;
  return false;
}

/// "How many people work there", "how large is your team".
bool asks_size(const std::vector<WordKey>& keys) {
  return follows(keys, {key_of("how"), key_of("how")}, std::array{key_of("many"), key_of("large"), key_of("big")}) &&
         has_any(keys, std::array{key_of("people"), key_of("employees"), key_of("staff"), key_of("users"), key_of("seats"),
                                  key_of("company"), key_of("team"), key_of("headcount"), key_of("licences"), key_of("licenses"),
                                  key_of("locations"), key_of("stores"), key_of("sites"), key_of("offices")});
}

/// "What number can I reach you at", "what is your email".
bool asks_phone(const std::vector<WordKey>& keys) {
  return has_any(keys, std::array{key_of("what"), key_of("what's"), key_of("which"), key_of("can"), key_of("could")}) &&
         has_any(keys, std::array{key_of("number"), key_of("phone"), key_of("cell"), key_of("mobile")}) &&
         has_any(keys, std::array{key_of("your"), key_of("reach"), key_of("best"), key_of("call")}) &&
         !has_any(keys, std::array{key_of("order"), key_of("account"), key_of("people"), key_of("users")});
}
bool asks_mail(const std::vector<WordKey>& keys) {
  return has_any(keys, std::array{key_of("what"), key_of("what's"), key_of("which"), key_of("share")}) &&
         has_any(keys, std::array{key_of("email"), key_of("e-mail"), key_of("mail")}) &&
         has_any(keys, std::array{key_of("your")});
}

/// "You mentioned forty seats, is that still right?"
bool is_checking(const std::vector<WordKey>& keys) {
  return follows(keys, {key_of("you"), key_of("you've")},
                 std::array{key_of("mentioned"), key_of("said"), key_of("told"), key_of("wrote"), key_of("noted")}) ||
         follows(keys, {key_of("to"), key_of("just")}, std::array{key_of("confirm"), key_of("confirming")}) ||
         has_any(keys, std::array{key_of("still")});
}

std::vector<WordKey> keys_in(std::string_view text) { return text::keys_of(text::split_words(text)); }

std::string_view part_of(const Message& message, text::ByteRange where) {
  return std::string_view(message.text).substr(where.begin, where.end - where.begin);
}

Evidence sentence(const Said& said, const Finding& finding) {
  const briefing::Excerpt excerpt = briefing::sentence_around(said, finding.where, quote_characters, briefing::Neighbour::never);
  return evidence_in(*said.message, excerpt.where, finding.signal, finding.weight);
}

bool counts_people(const text::Quantity& it) {
  return it.kind == text::QuantityKind::people || it.kind == text::QuantityKind::seats || it.kind == text::QuantityKind::sites;
}

/// How many they are, in the prospect's words.
std::optional<Evidence> size_said(const Said& said) {
  const text::Words words = text::split_words(said.message->text, said.own);
  for (const text::Quantity& each : text::find_quantities(words, text::keys_of(words)))
    if (counts_people(each)) return sentence(said, {"known.size", each.where, known_weight});
  return {};
}

std::optional<Evidence> mail_on_record(const Lead& lead) {
  if (lead.contact.email.empty()) return {};
  return evidence_of_field("/contact/email", lead.contact.email, "known.contact", known_weight);
}
std::optional<Evidence> phone_on_record(const Lead& lead) {
  if (lead.contact.phone.value.empty()) return {};
  return evidence_of_field("/contact/phone", lead.contact.phone.value, "known.contact", known_weight);
}

/// What one question asks for, and what was known of it when it was asked.
std::array<std::optional<Evidence>, 6> answers_known(std::string_view question, const Said& said, const Lead& lead,
                                                     const Knowledge& knowledge, const Reader& reader) {
  const OurReading read =
      reader.read_ours({question, nullptr, said.message->channel, said.message->language.value, {}, said.message->at});
  const std::vector<WordKey> keys = keys_in(question);
  std::array<std::optional<Evidence>, 6> out;
  for (std::size_t i = 0; i + 1 < out.size(); ++i) {
    const bool asks = i < element_count ? read.asks[i] : asks_size(keys);
    if (asks && knowledge[i] && knowledge[i]->since < said.message->at) out[i] = knowledge[i]->evidence;
  }
  if (asks_phone(keys)) out.back() = phone_on_record(lead);
  if (asks_mail(keys) && !out.back()) out.back() = mail_on_record(lead);
  return out;
}

}  // namespace

Knowledge knowledge_of(const Lead& lead, const Conversation& conversation) {
  constexpr Time always{std::numeric_limits<std::int64_t>::min()};
  constexpr auto size = static_cast<std::size_t>(AskedTopic::size), contact = static_cast<std::size_t>(AskedTopic::contact);
  Knowledge out;
  if (lead.company.employees)
    out[size] = {always, evidence_of_field("/company/employees", std::to_string(lead.company.employees->value), "known.size",
                                           known_weight)};
  if (auto evidence = phone_on_record(lead); evidence || (evidence = mail_on_record(lead))) out[contact] = {always, *evidence};
  for (const Heard& heard : conversation.heard) {
    for (std::size_t i = 0; i < element_count; ++i) {
      const ElementReading& read = heard.reading.elements[i];
      if (!out[i] && read.status != ElementStatus::unknown && !read.findings.empty())
        out[i] = {heard.said->message->at, sentence(*heard.said, read.findings.front())};
    }
    if (out[size]) continue;
    if (auto evidence = size_said(*heard.said)) out[size] = {heard.said->message->at, std::move(*evidence)};
  }
  return out;
}

std::vector<Repeat> repeats(const Lead& lead, const Conversation& conversation, const Knowledge& knowledge, const Reader& reader,
                            Time since) {
  std::vector<Repeat> out;
  std::array<bool, 6> found{};
  for (const Told& told : conversation.told) {
    const Message& message = *told.said->message;
    if (message.from != Speaker::rep || message.at < since || told.reading.questions.empty()) continue;
    if (is_checking(keys_in(message.text))) continue;
    for (const Finding& question : told.reading.questions) {
      auto known = answers_known(part_of(message, question.where), *told.said, lead, knowledge, reader);
      for (std::size_t i = 0; i < known.size(); ++i) {
        if (!known[i] || found[i]) continue;
        found[i] = true;
        out.push_back({static_cast<AskedTopic>(i), message.at, sentence(*told.said, question), std::move(*known[i])});
      }
    }
  }
  return out;
}

}  // namespace baton::auditing
