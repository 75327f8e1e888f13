#include "core/qualify/qualify.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/detect/sightings.h"

namespace baton {

namespace {

constexpr std::size_t most_evidence = 10;
constexpr std::int64_t record_weight = 60;

struct Place {
  Element element;
  KnownElement KnownQualification::*known;
  QualifiedElement Qualification::*settled;
  std::string_view pointer, signal;
};

constexpr std::array<Place, element_count> places = {{
    {Element::budget, &KnownQualification::budget, &Qualification::budget, "/qualification/budget", "budget.record"},
    {Element::authority, &KnownQualification::authority, &Qualification::authority, "/qualification/authority",
     "authority.record"},
    {Element::need, &KnownQualification::need, &Qualification::need, "/qualification/need", "need.record"},
    {Element::timeline, &KnownQualification::timeline, &Qualification::timeline, "/qualification/timeline", "timeline.record"},
}};

const ElementReading& of(const Heard& heard, Element element) {
  return heard.reading.elements[static_cast<std::size_t>(element)];
}

/// Our side had just asked about it, so that even a vague answer is a statement about it.
bool was_asked(const Conversation& conversation, const Heard& heard, Element element) {
  const auto asked = std::find_if(conversation.told.begin(), conversation.told.end(),
                                  [&](const Told& told) { return told.said->message == heard.said->previous; });
  return asked != conversation.told.end() && asked->reading.asks[static_cast<std::size_t>(element)];
}

/// A vague word beside the point takes nothing back: "confirmed" falls by a denial or by a vague answer to our question, a
/// need by a denial alone.
bool overrides(ElementStatus before, ElementStatus now, bool asked, Element element) {
  if (now == ElementStatus::unknown) return false;
  if (before != ElementStatus::confirmed || now != ElementStatus::mentioned) return true;
  return asked && element != Element::need;
}

std::string first_words(const Heard& heard, const ElementReading& reading) {
  if (!reading.value.empty()) return reading.value;
  return reading.findings.empty() ? std::string() : std::string(reading.findings.front().where.of(heard.said->message->text));
}

QualifiedElement settle(const Place& place, const Lead& lead, const Conversation& conversation) {
  const KnownElement& known = lead.qualification.*place.known;
  QualifiedElement settled;
  settled.status = known.status;
  std::string value = known.value;
  for (const Heard& heard : conversation.heard) {
    const ElementReading& now = of(heard, place.element);
    const bool vague_after_clear = settled.status == ElementStatus::confirmed && now.status == ElementStatus::mentioned;
    if (!overrides(settled.status, now.status, vague_after_clear && was_asked(conversation, heard, place.element), place.element))
      continue;
    settled.status = now.status;
    if (const std::string words = first_words(heard, now); !words.empty()) value = words;
  }
  std::vector<Sighting> sightings;
  for (const Heard& heard : conversation.heard) {
    const ElementReading& reading = of(heard, place.element);
    if (reading.status != settled.status || reading.status == ElementStatus::unknown) continue;
    for (const Finding& finding : reading.findings) sightings.push_back({heard.said, &finding});
  }
  settled.evidence = latest(std::move(sightings), most_evidence);
  if (known.status == settled.status && known.status != ElementStatus::unknown) {
    const std::string status = boost::describe::enum_to_string(known.status, "unknown");
    const std::string pointer = std::string(place.pointer) + (known.value.empty() ? "/status" : "/value");
    settled.evidence.push_back(
        evidence_of_field(pointer, known.value.empty() ? status : known.value, place.signal, record_weight));
  }
  if (settled.status != ElementStatus::unknown && !value.empty()) settled.value = value;
  return settled;
}

/// Who tells what hurts has a need, though nobody has named it as one yet.
void add_pains(QualifiedElement& need, const Conversation& conversation) {
  if (need.status != ElementStatus::unknown) return;
  std::vector<Sighting> sightings;
  for (const Heard& heard : conversation.heard)
    for (const Finding& finding : heard.reading.pain_points) sightings.push_back({heard.said, &finding});
  if (sightings.empty()) return;
  need.status = ElementStatus::mentioned;
  need.evidence = latest(std::move(sightings), most_evidence);
  need.value = need.evidence.front().quote;
}

}  // namespace

Qualification qualify(const Lead& lead, const Conversation& conversation) {
  Qualification qualification;
  for (const Place& place : places) qualification.*place.settled = settle(place, lead, conversation);
  add_pains(qualification.need, conversation);
  return qualification;
}

}  // namespace baton
