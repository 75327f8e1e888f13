#include "core/text/keys.h"

namespace baton::text {

std::vector<WordKey> keys_of(const Words& words) {
  std::vector<WordKey> keys;
  keys.reserve(words.list.size());
  for (std::size_t i = 0; i < words.list.size(); ++i) keys.push_back(key_of(words[i]));
  return keys;
}

}  // namespace baton::text
