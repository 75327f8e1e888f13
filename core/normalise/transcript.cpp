#include "core/normalise/transcript.h"

#include <algorithm>
#include <tuple>

#include "core/model/order.h"
#include "core/normalise/natural_order.h"

namespace baton {

namespace {

bool earlier(const Message* a, const Message* b) {
  if (a->at != b->at) return a->at < b->at;
  return natural_less(a->id, b->id);
}

bool starts_with_any(std::string_view line, std::initializer_list<std::string_view> starts) {
  return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return line.starts_with(start); });
}

/// A chat line that was pasted from, or sent through, a mail program: it holds a quoted line or a mail header below its first
/// line.
bool plainly_mail(std::string_view text) {
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    const std::string_view rest = text.substr(at + 1, 24);
    if (starts_with_any(rest, {"> ", ">>", "From: ", "Von: ", "De: ", "-----Original", "-- \n", "-- \r\n"})) return true;
  }
  return false;
}

Said read_own_words(const Message& message) {
  text::OwnWords own = own_words_of(message.channel, message.text);
  Said said;
  said.message = &message;
  said.own = std::move(own.ranges);
  said.automatic_reply = own.automatic_reply;
  return said;
}

bool ours(const Message& message) {
  return message.channel != Channel::note && (message.from == Speaker::ai || message.from == Speaker::rep);
}

std::vector<Said> said_until(const Lead& lead, Time as_of) {
  std::vector<const Message*> order;
  order.reserve(lead.messages.size());
  for (const Message& message : lead.messages)
    if (message.at <= as_of) order.push_back(&message);
  sort_items(order, earlier);

  std::vector<Said> all;
  all.reserve(order.size());
  const Message* our_last = nullptr;
  for (const Message* message : order) {
    Said said = read_own_words(*message);
    said.previous = our_last;
    if (ours(*message) && !said.automatic_reply) our_last = message;
    all.push_back(std::move(said));
  }
  return all;
}

}  // namespace

text::OwnWords own_words_of(Channel channel, std::string_view text) {
  if (channel == Channel::email || (channel != Channel::call && plainly_mail(text))) return text::own_words(text);
  if (text.empty()) return {};
  return {{{0, static_cast<std::uint32_t>(text.size())}}, false};
}

bool event_earlier(const Event& a, const Event& b) {
  if (a.at != b.at) return a.at < b.at;
  if (a.id != b.id) return natural_less(a.id, b.id);
  const auto rest = [](const Event& event) { return std::tie(event.kind, event.subject, event.outcome); };
  if (rest(a) != rest(b)) return rest(a) < rest(b);
  return a.duration_seconds.value_or(Count{}).value < b.duration_seconds.value_or(Count{}).value;
}

Transcript normalise(const Lead& lead, Time as_of) {
  Transcript transcript;
  transcript.said = said_until(lead, as_of);
  for (const Event& event : lead.events) (event.at <= as_of ? transcript.done : transcript.planned).push_back(&event);
  const auto in_time = [](const Event* a, const Event* b) { return event_earlier(*a, *b); };
  sort_items(transcript.done, in_time);
  sort_items(transcript.planned, in_time);
  return transcript;
}

}  // namespace baton
