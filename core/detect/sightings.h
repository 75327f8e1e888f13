/// Findings of many messages gathered, of which the strongest become evidence.
#pragma once
#include <cstddef>
#include <vector>

#include "core/detect/reader.h"
#include "core/normalise/transcript.h"

namespace baton {

struct Sighting {
  const Said* said = nullptr;
  const Finding* finding = nullptr;
};

/// At most `most` pieces of evidence, strongest first and the later of equals first; words that overlap give one. Positions
/// are converted for these only, so a text is walked `most` times and not once a finding.
std::vector<Evidence> strongest(std::vector<Sighting> sightings, std::size_t most);

/// The same with the latest word first, whatever its weight.
std::vector<Evidence> latest(std::vector<Sighting> sightings, std::size_t most);

}  // namespace baton
