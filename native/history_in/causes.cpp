#include "native/history_in/causes.h"

#include <algorithm>
#include <charconv>

#include "core/text/wording.h"

namespace baton::native {
namespace {

/// More than are ever told, so that which of them are told hardly depends on their order.
constexpr std::size_t most_kept = 2'000;

/// Without what differs from one case of a cause to the next.
std::string shape_of(std::string_view sentence) {
  std::string out;
  for (const char c : sentence) {
    const bool digit = c >= '0' && c <= '9';
    if (!digit || out.empty() || out.back() != '0') out += digit ? '0' : c;
  }
  return out;
}

}  // namespace

void Causes::add(std::string_view place, std::string_view sentence) {
  const std::size_t colon = std::min(place.rfind(':'), place.size());
  std::size_t line = 0;
  const std::string_view number = place.substr(std::min(colon + 1, place.size()));
  std::from_chars(number.data(), number.data() + number.size(), line);
  std::string key = std::string(place.substr(0, colon)) + "\n" + shape_of(sentence);
  auto at = causes_.find(key);
  if (at == causes_.end()) {
    if (causes_.size() == most_kept) return void(++untold_);
    at = causes_.emplace(std::move(key), Cause{std::string(place.substr(0, colon)), 0, {}}).first;
  }
  Cause& cause = at->second;
  ++cause.count;
  cause.first.emplace(line, sentence);
  if (cause.first.size() > most_lines) cause.first.erase(std::prev(cause.first.end()));
}

std::vector<std::string> Causes::lines() const {
  std::vector<const Cause*> order;
  for (const auto& [shape, cause] : causes_) order.push_back(&cause);
  std::stable_sort(order.begin(), order.end(), [](const Cause* a, const Cause* b) {
    return a->count != b->count ? a->count > b->count : a->first.begin()->first < b->first.begin()->first;
  });
  std::vector<std::string> out;
  std::size_t rest = untold_;
  for (const Cause* cause : order) {
    if (out.size() >= most_causes) {
      rest += cause->count;
      continue;
    }
    std::string places;
    for (const auto& [line, sentence] : cause->first) {
      places += (places.empty() ? "" : ", ") + std::to_string(line);
      if (cause->count <= most_apart) out.push_back(cause->file + ":" + std::to_string(line) + ": " + sentence);
    }
    if (cause->count <= most_apart) continue;
    const auto& [line, sentence] = *cause->first.begin();
    out.push_back(cause->file + ":" + std::to_string(line) + ": " + sentence + " (" +
                  text::grouped(static_cast<std::int64_t>(cause->count)) + " such, in lines " + places +
                  (cause->count > cause->first.size() ? ", …)" : ")"));
  }
  if (rest > 0) out.push_back("and " + text::grouped(static_cast<std::int64_t>(rest)) + " of other causes");
  return out;
}

}  // namespace baton::native
