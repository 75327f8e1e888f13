#include "core/policy/language_phrases.h"

#include <iterator>

#include "core/policy/phrases_de.h"
#include "core/policy/phrases_es.h"
#include "core/policy/phrases_fr.h"
#include "core/policy/phrases_pt.h"

namespace baton::policy {

std::array<LanguagePhrases, 4> language_phrases() {
  return {{{"es", spanish_phrases, std::size(spanish_phrases)},
           {"fr", french_phrases, std::size(french_phrases)},
           {"de", german_phrases, std::size(german_phrases)},
           {"pt", portuguese_phrases, std::size(portuguese_phrases)}}};
}

}  // namespace baton::policy
