#include "core/detect/buying.h"

#include <algorithm>

namespace baton {
namespace {

bool inside(const text::ByteRange& part, const text::ByteRange& whole) {
  return part.begin >= whole.begin && part.end <= whole.end;
}

void add_confirmed(std::vector<Finding>& found, const ElementReading& element, const char* signal) {
  if (element.status != ElementStatus::confirmed) return;
  for (const Finding& finding : element.findings) found.push_back({signal, finding.where, finding.weight});
}

/// An intent's own name, with "buying" for its trigger.
std::string buying_name(const std::string& signal) {
  const std::size_t dot = signal.find('.');
  return dot == std::string::npos ? "buying.intent" : "buying" + signal.substr(dot);
}

}  // namespace

std::vector<Finding> find_buying_signals(const Slots&, const std::vector<Finding>& intent, const ElementReading& budget,
                                         const ElementReading& timeline) {
  std::vector<Finding> found;
  for (const Finding& finding : intent) found.push_back({buying_name(finding.signal), finding.where, finding.weight});
  add_confirmed(found, budget, "buying.budget");
  add_confirmed(found, timeline, "buying.timeline");
  std::stable_sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) {
    return a.where.begin != b.where.begin ? a.where.begin < b.where.begin : a.where.end > b.where.end;
  });
  std::vector<Finding> kept;
  for (Finding& finding : found)
    if (kept.empty() || !inside(finding.where, kept.back().where)) kept.push_back(std::move(finding));
  return kept;
}

}  // namespace baton
