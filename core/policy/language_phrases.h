/// Phrases for languages other than English: what asks for a person, shows anger, asks to buy, or wants no more contact.
#pragma once
#include <array>
#include <cstddef>
#include <string_view>

#include "core/model/policy_detect.h"

namespace baton::policy {

/// A pattern of folded words: `(a|b c|)` are alternatives, an empty one makes its place optional, `*` is up to three words.
struct LanguagePhrase {
  PhraseMeaning meaning = PhraseMeaning::nothing;
  std::string_view pattern;
  bool even_negated = false;  ///< Has its own "not" in it, or means the same when denied.
};

struct LanguagePhrases {
  std::string_view language;
  const LanguagePhrase* first = nullptr;
  std::size_t count = 0;
};

/// Words that, alone in a message, end all contact, as they do in text messages everywhere. Folded.
inline constexpr std::string_view opt_out_commands[] = {"stop",           "stopp",         "baja",      "salir",       "sair",
                                                        "parar",          "arret",         "abmelden",  "unsubscribe", "cancelar",
                                                        "desinscription", "desabonnement", "austragen", "stopall",     "optout"};

/// One entry a language.
std::array<LanguagePhrases, 4> language_phrases();

/// Whether the primary tag is one of theirs.
constexpr bool has_phrases(std::string_view language) {
  return language == "es" || language == "fr" || language == "de" || language == "pt";
}

}  // namespace baton::policy
