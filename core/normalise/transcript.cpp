#include "core/normalise/transcript.h"

#include <algorithm>
#include <tuple>

#include "core/normalise/natural_order.h"
#include "core/text/mail.h"

namespace baton {

namespace {

bool earlier(const Message* a, const Message* b) {
  if (a->at != b->at) return a->at < b->at;
  return natural_less(a->id, b->id);
}

/// Events may lack an id, so everything else decides after it.
bool event_earlier(const Event* a, const Event* b) {
  if (a->at != b->at) return a->at < b->at;
  if (a->id != b->id) return natural_less(a->id, b->id);
  const auto rest = [](const Event* event) { return std::tie(event->kind, event->subject, event->outcome); };
  if (rest(a) != rest(b)) return rest(a) < rest(b);
  return a->duration_seconds.value_or(Count{}).value < b->duration_seconds.value_or(Count{}).value;
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
  Said said;
  said.message = &message;
  const bool mail = message.channel == Channel::email || (message.channel != Channel::call && plainly_mail(message.text));
  if (mail) {
    text::OwnWords own = text::own_words(message.text);
    said.own = std::move(own.ranges);
    said.automatic_reply = own.automatic_reply;
  } else if (!message.text.empty()) {
    said.own = {{0, static_cast<std::uint32_t>(message.text.size())}};
  }
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
  std::sort(order.begin(), order.end(), earlier);

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

Transcript normalise(const Lead& lead, Time as_of) {
  Transcript transcript;
  transcript.said = said_until(lead, as_of);
  for (const Event& event : lead.events) (event.at <= as_of ? transcript.done : transcript.planned).push_back(&event);
  std::sort(transcript.done.begin(), transcript.done.end(), event_earlier);
  std::sort(transcript.planned.begin(), transcript.planned.end(), event_earlier);
  return transcript;
}

}  // namespace baton
