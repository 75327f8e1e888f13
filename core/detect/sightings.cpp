#include "core/detect/sightings.h"

#include <algorithm>

namespace baton {

namespace {

/// Later messages first; within one message the earlier words first. Messages lie in the transcript in their order.
bool later(const Sighting& a, const Sighting& b) {
  if (a.said->message != b.said->message) {
    if (a.said->message->at != b.said->message->at) return a.said->message->at > b.said->message->at;
    return a.said > b.said;
  }
  const text::ByteRange x = a.finding->where, y = b.finding->where;
  if (x.begin != y.begin) return x.begin < y.begin;
  return x.end != y.end ? x.end > y.end : a.finding->signal < b.finding->signal;
}

bool stronger(const Sighting& a, const Sighting& b) {
  return a.finding->weight != b.finding->weight ? a.finding->weight > b.finding->weight : later(a, b);
}

bool share_words(const Sighting& a, const Sighting& b) {
  const text::ByteRange x = a.finding->where, y = b.finding->where;
  return a.said == b.said && (x == y || (x.begin < y.end && y.begin < x.end));
}

std::vector<Evidence> first_of(const std::vector<Sighting>& sightings, std::size_t most) {
  std::vector<Sighting> taken;
  std::vector<Evidence> evidence;
  for (const Sighting& sighting : sightings) {
    if (taken.size() == most) break;
    if (std::any_of(taken.begin(), taken.end(), [&](const Sighting& other) { return share_words(other, sighting); })) continue;
    taken.push_back(sighting);
    evidence.push_back(
        evidence_in(*sighting.said->message, sighting.finding->where, sighting.finding->signal, sighting.finding->weight));
  }
  return evidence;
}

}  // namespace

std::vector<Evidence> strongest(std::vector<Sighting> sightings, std::size_t most) {
  std::sort(sightings.begin(), sightings.end(), stronger);
  return first_of(sightings, most);
}

std::vector<Evidence> latest(std::vector<Sighting> sightings, std::size_t most) {
  std::sort(sightings.begin(), sightings.end(), later);
  return first_of(sightings, most);
}

}  // namespace baton
