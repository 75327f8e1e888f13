#include "core/detect/taken_back.h"

#include <algorithm>
#include <string_view>

#include "core/text/words.h"

namespace baton {

namespace {

/// Folded as `text::split_words` folds: lower case, no diacritics, plain apostrophes, one space between words and marks.
constexpr std::string_view ask_settled[] = {
    "never mind", "nevermind", "no need to call", "no need for a call", "no need to ring", "no longer need to talk",
    "no longer need to speak", "no longer need a call", "don't need a call any more", "don't need a call anymore", "sorted it",
    "got it sorted", "all sorted", "sorted now", "it's sorted", "figured it out", "found the answer", "worked it out",
    "scrap that", "forget what i said", "forget my last", "forget my question", "ignore my last", "ignore my question",
    "ignore my previous", "disregard my", "no need any more", "no need anymore", "no longer needed", "no longer necessary",
    "not needed any more", "not needed anymore", "got what i needed", "your colleague called", "your colleague rang",
    "your colleague has called", "already spoke to your", "already spoken to your", "already talked to your",
    "just spoke to your", "just spoke with your",
    // German
    "hat sich erledigt", "schon erledigt", "nicht mehr notig", "brauche ich nicht mehr", "habe es gefunden",
    // French
    "laissez tomber", "plus besoin", "c'est regle", "j'ai trouve la reponse",
    // Spanish
    "ya no hace falta", "ya no es necesario", "olvidelo", "ya lo encontre",
    // Portuguese
    "ja nao preciso", "ja nao e preciso", "nao precisa mais", "deixe para la", "ja encontrei"};

constexpr std::string_view interest_lost[] = {
    "no longer interested", "not interested any more", "not interested anymore", "lost interest", "decided against",
    "decided not to", "went with another", "gone with another", "going with another", "went with someone else",
    "going with someone else", "gone with someone else", "went with a competitor", "going with a competitor",
    "gone with a competitor", "chosen another", "chose another", "chosen someone else", "signed with someone else",
    "no longer looking", "no longer considering", "no longer want", "not going ahead", "won't be going ahead",
    "not moving forward", "won't be moving forward", "not proceeding", "won't be proceeding", "is on ice", "is on hold",
    "put on hold", "been cancelled", "been canceled", "been called off", "been shelved", "changed our minds", "changed my mind",
    "staying with our current", "staying with what we have", "stick with what we have",
    // German
    "kein interesse mehr", "nicht mehr interessiert", "dagegen entschieden", "anders entschieden", "auf eis",
    // French
    "plus interesse", "plus interesses", "decide de ne pas", "choisi un autre",
    // Spanish
    "ya no me interesa", "ya no nos interesa", "ya no estamos interesados", "hemos decidido no", "elegido otro",
    // Portuguese
    "ja nao tenho interesse", "ja nao temos interesse", "nao tenho mais interesse", "nao temos mais interesse", "decidimos nao",
    "escolhemos outro"};

constexpr std::string_view upset_settled[] = {
    "all sorted", "sorted now", "it's sorted", "is sorted", "got it sorted", "works now", "working now", "works again",
    "working again", "is resolved", "been resolved", "resolved now", "is solved", "been solved", "is fixed", "been fixed",
    "fixed now", "fixed it", "that fixed", "no hard feelings", "sorry for my tone", "sorry about my tone", "sorry for snapping",
    "sorry i snapped", "sorry for the outburst", "sorry for being short", "sorry for being rude", "apologies for earlier",
    "apologies for my", "i overreacted", "all good now", "all good again", "all is well", "all in order", "all fine now",
    "happy now", "happy again", "much better now", "thanks for fixing", "thank you for fixing", "thanks for sorting",
    "thank you for sorting", "thanks for resolving", "thank you for resolving", "problem gone", "back to normal",
    "up and running again",
    // German
    "wieder in ordnung", "funktioniert wieder", "geht wieder", "lauft wieder", "ist gelost", "ist behoben", "alles gut jetzt",
    // French
    "remarche", "fonctionne a nouveau", "probleme resolu", "tout est rentre dans l'ordre", "c'est regle",
    // Spanish
    "ya funciona", "ya esta resuelto", "problema resuelto", "todo en orden",
    // Portuguese
    "ja funciona", "ja esta resolvido", "problema resolvido", "tudo em ordem"};

/// Words before a phrase, in the same sentence, that make it a wish, a condition or a denial.
constexpr std::string_view reserves[] = {
    "not",    "never",   "no",     "nothing", "until",   "till",   "unless", "when",  "once",   "if",     "want",
    "need",   "needs",   "must",   "should",  "hope",    "please", "get",    "still", "hardly", "isn't",  "wasn't",
    "hasn't", "haven't", "aren't", "don't",   "doesn't", "won't",  "can't",  "nicht", "bis",    "wenn",   "falls",
    "sobald", "bitte",   "pas",    "quand",   "jusqu'a", "si",     "cuando", "hasta", "nao",    "quando", "ate"};

bool is_reserve(std::string_view word) { return std::find(std::begin(reserves), std::end(reserves), word) != std::end(reserves); }

/// The sentence's words before `at`, at most the last four, hold no reserve.
bool said_outright(std::string_view sentence, std::size_t at) {
  std::string_view before = sentence.substr(0, at);
  for (int seen = 0; seen < 4 && !before.empty(); ++seen) {
    while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
    const std::size_t space = before.rfind(' ');
    const std::string_view word = space == std::string_view::npos ? before : before.substr(space + 1);
    if (word == "," || word == ";" || word == ":") return true;
    if (is_reserve(word)) return false;
    before = before.substr(0, before.size() - word.size());
  }
  return true;
}

template <std::size_t N>
bool says(std::string_view sentence, const std::string_view (&phrases)[N]) {
  for (const std::string_view phrase : phrases) {
    const std::size_t at = sentence.find(phrase);
    if (at == std::string_view::npos) continue;
    const std::size_t end = at + phrase.size();
    const bool whole = (at == 0 || sentence[at - 1] == ' ') && (end == sentence.size() || sentence[end] == ' ');
    if (whole && said_outright(sentence, at)) return true;
  }
  return false;
}

}  // namespace

TakenBack read_taken_back(std::string_view text, const std::vector<text::ByteRange>& own) {
  const text::Words words = text::split_words(text, own);
  TakenBack found;
  for (const text::WordSpan span : words.sentences) {
    if (span.first >= span.last || words[span.last - 1] == "?") continue;
    const std::uint32_t begin = words.list[span.first].folded_begin, end = words.list[span.last - 1].folded_end;
    const std::string_view sentence = std::string_view(words.folded).substr(begin, end - begin);
    found.ask = found.ask || says(sentence, ask_settled);
    found.interest = found.interest || says(sentence, interest_lost);
    found.upset = found.upset || says(sentence, upset_settled);
  }
  return found;
}

}  // namespace baton
