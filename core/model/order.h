/// Puts lists into order by one sort compiled for all of them: compiled for each, the standard one is a tenth of the wasm module.
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <numeric>
#include <utility>
#include <vector>

namespace baton {
namespace ordering {

/// A list and what comes first in it, whatever its items are.
struct Rule {
  const void* items;
  const void* before;
  bool (*comes_before)(const Rule& rule, std::uint32_t first, std::uint32_t second);
};

/// The places of the items in the order of the rule.
[[gnu::noinline]] inline std::vector<std::uint32_t> places_in_order(const Rule& rule, std::size_t count) {
  std::vector<std::uint32_t> places(count);
  std::iota(places.begin(), places.end(), 0u);
  std::stable_sort(places.begin(), places.end(),
                   [&](std::uint32_t first, std::uint32_t second) { return rule.comes_before(rule, first, second); });
  return places;
}

}  // namespace ordering

/// Sorts; equals stay in the order they were in, so that every standard library gives the same list.
template <class T, class Before = std::less<>>
void sort_items(std::vector<T>& items, Before before = {}) {
  if (items.size() < 2) return;
  const ordering::Rule rule{items.data(), &before, [](const ordering::Rule& of, std::uint32_t first, std::uint32_t second) {
                              const T* all = static_cast<const T*>(of.items);
                              return static_cast<bool>((*static_cast<const Before*>(of.before))(all[first], all[second]));
                            }};
  std::vector<T> ordered;
  ordered.reserve(items.size());
  for (const std::uint32_t place : ordering::places_in_order(rule, items.size())) ordered.push_back(std::move(items[place]));
  items = std::move(ordered);
}

}  // namespace baton
