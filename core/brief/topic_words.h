/// The words by which one sees that two texts speak of the same thing.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace baton::briefing {

/// Words of substance, cut to their stem: enough to see that a reply speaks of what was asked.
std::vector<std::string> topic_words(std::string_view text);

bool share_a_word(const std::vector<std::string>& a, const std::vector<std::string>& b);

}  // namespace baton::briefing
