#include "core/brief/promises.h"

#include <algorithm>
#include <initializer_list>

#include "core/brief/topic_words.h"
#include "core/model/order.h"
#include "core/model/time_units.h"
#include "core/text/dates.h"

namespace baton::briefing {
namespace {

bool has_any(const std::string& line, std::initializer_list<std::string_view> phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) { return has_words(line, phrase); });
}

/// What the promise is about: its words without those that every promise has.
std::vector<std::string> subject_of(std::string_view promise) {
  static constexpr std::string_view usual[] = {"send",  "sendi", "share", "short", "soon",  "today", "tomor",  "week",  "weeks",
                                               "frida", "monda", "tuesd", "wedne", "thurs", "minut", "colle",  "someo", "someb",
                                               "team",  "prepa", "confi", "check", "back",  "over",  "right",  "away",  "email",
                                               "mail",  "hour",  "hours", "schic", "sende", "ihnen", "heute",  "morge", "melde",
                                               "vous",  "envoi", "demai", "enver", "manan", "envia", "mando",  "hoje",  "amanh",
                                               "let",   "here",  "make",  "sure",  "have",  "take",  "latest", "end",   "day"};
  std::vector<std::string> words = topic_words(promise);
  words.erase(std::remove_if(words.begin(), words.end(),
                             [](const std::string& word) {
                               return word.size() < 4 || std::find(std::begin(usual), std::end(usual), word) != std::end(usual);
                             }),
              words.end());
  return words;
}

/// The prospect says that they have what was promised.
bool says_received(const std::string& line) {
  if (has_any(line,
              {"not",  "didnt", "havent", "hasnt", "dont",   "never",    "still", "waiting", "where",   "when", "yet",  "nicht",
               "noch", "wo",    "wann",   "pas",   "encore", "toujours", "no",    "aún",     "todavía", "não",  "ainda"}))
    return false;
  return has_any(
      line,
      {"read",         "got",     "received",   "watched",       "saw",           "seen",         "looked at", "looked through",
       "went through", "useful",  "helpful",    "thanks for",    "thank you for", "showed",       "shared",    "forwarded",
       "erhalten",     "gelesen", "bekommen",   "gesehen",       "angesehen",     "danke für",    "reçu",      "lu",
       "vu",           "regardé", "merci pour", "recibido",      "recibí",        "leído",        "visto",     "gracias por",
       "recebi",       "li",      "vi",         "obrigado pelo", "obrigada pelo", "obrigado pela"});
}

/// Our side hands over what was promised.
bool delivers(const std::string& line) {
  return has_any(line,
                 {"attached", "here is",    "heres",     "here are",        "as promised", "below is", "please find",
                  "anbei",    "im anhang",  "hier ist",  "wie versprochen", "ci joint",    "voici",    "comme promis",
                  "adjunto",  "aquí tiene", "aquí está", "em anexo",        "aqui está",   "segue",    "conforme prometido"});
}

/// Sentence by sentence, the first few.
template <class Test>
bool any_sentence(const Said& said, Test test) {
  constexpr int most = 24;
  int n = 0;
  const std::string_view text = said.message->text;
  for (const text::ByteRange& own : said.own)
    for (std::uint32_t at = own.begin; at < own.end && n < most; ++n) {
      const Excerpt sentence = sentence_around(said, {at, at + 1}, 240, Neighbour::never);
      if (test(sentence.where.of(text))) return true;
      at = std::max(sentence.where.end, at) + 1;
    }
  return false;
}

class Kept {
 public:
  explicit Kept(const Material& material) : given_(material.given) {}

  bool is_kept(const Told& told, std::string_view promise) const {
    const std::vector<std::string> subject = subject_of(promise);
    return !subject.empty() && (by_event(told, subject) || by_word_of_theirs(told, subject) || by_us(told, subject));
  }

 private:
  bool by_event(const Told& told, const std::vector<std::string>& subject) const {
    const auto& done = given_.conversation.transcript->done;
    constexpr std::size_t most = 200;
    std::size_t looked_at = 0;
    for (auto event = done.rbegin(); event != done.rend() && looked_at < most; ++event, ++looked_at) {
      if ((*event)->at <= told.said->message->at) break;
      if (shows_use((*event)->kind) && share_a_word(subject, topic_words((*event)->subject))) return true;
    }
    return false;
  }

  static bool shows_use(EventKind kind) {
    switch (kind) {
      case EventKind::download:
      case EventKind::email_click:
      case EventKind::email_open:
      case EventKind::page_view:
      case EventKind::webinar:
      case EventKind::trial_signup:
      case EventKind::meeting_held:
      case EventKind::meeting_booked:
        return true;
      case EventKind::form_submit:
      case EventKind::call:
      case EventKind::meeting_no_show:
      case EventKind::task:
      case EventKind::other:
        break;
    }
    return false;
  }

  bool by_word_of_theirs(const Told& told, const std::vector<std::string>& subject) const {
    const auto& heard = given_.conversation.heard;
    const auto later = std::upper_bound(heard.begin(), heard.end(), told.said,
                                        [](const Said* ours, const Heard& theirs) { return ours < theirs.said; });
    return std::any_of(later, std::min(heard.end(), later + std::min<std::ptrdiff_t>(heard.end() - later, most_read)),
                       [&](const Heard& theirs) {
                         return any_sentence(*theirs.said, [&](std::string_view sentence) {
                           return share_a_word(subject, topic_words(sentence)) && says_received(plain(sentence));
                         });
                       });
  }

  bool by_us(const Told& told, const std::vector<std::string>& subject) const {
    const auto& ours = given_.conversation.told;
    const auto later = ours.begin() + (&told - ours.data()) + 1;
    return std::any_of(later, later + std::min<std::ptrdiff_t>(ours.end() - later, most_read), [&](const Told& next) {
      return any_sentence(*next.said, [&](std::string_view sentence) {
        return share_a_word(subject, topic_words(sentence)) && delivers(plain(sentence));
      });
    });
  }

  static constexpr std::ptrdiff_t most_read = 24;
  const Case& given_;
};

/// A sentence of ours, whole: a promise is only fair in its own words.
Commitment promise_of(const Material& material, const Told& told, const OurReading::Promise& promise) {
  const Excerpt words = sentence_around(*told.said, promise.words.where, material.limits().quote_characters);
  Commitment commitment;
  commitment.text = words.text(told.said->message->text);
  commitment.by = told.said->message->from;
  if (promise.due) commitment.due_at = *promise.due;
  commitment.evidence.push_back(evidence_in(*told.said->message, words.where, promise.words.signal, promise.words.weight));
  return commitment;
}

Commitment commitment_of(const AgreedOffer& agreed) {
  const Message &ours = *agreed.told->said->message, &theirs = *agreed.heard->said->message;
  Commitment commitment;
  commitment.text = agreed.offer.text(ours.text) + " They said: " + agreed.answer.text(theirs.text);
  commitment.by = ours.from;
  if (agreed.until) commitment.due_at = *agreed.until;
  commitment.evidence = {evidence_in(ours, agreed.offer.where, "our.offer", 80),
                         evidence_in(theirs, agreed.answer.where, "brief.agreed", 80)};
  return commitment;
}

bool offers(const std::string& sentence) {
  return has_any(sentence, {"shall i",
                            "should i",
                            "shall we",
                            "can i",
                            "may i",
                            "could i",
                            "want me to",
                            "would you like me to",
                            "like us to",
                            "okay if i",
                            "ok if i",
                            "soll ich",
                            "sollen wir",
                            "darf ich",
                            "dürfen wir",
                            "dass ich",
                            "voulez vous que",
                            "souhaitez vous que",
                            "puis je",
                            "dois je",
                            "quiere que",
                            "quieres que",
                            "le parece si",
                            "puedo",
                            "quer que",
                            "posso",
                            "devo"});
}

bool says_yes(const std::string& answer) {
  const std::string begin = answer.substr(0, answer.find(' ', std::min<std::size_t>(answer.size(), 24)));
  if (has_any(begin, {"no", "not", "dont", "nope", "nein", "nicht", "non", "pas", "não"})) return false;
  return has_any(begin, {"yes",   "yeah",  "yep",      "yup",     "sure",     "ok",         "okay",     "fine", "please",
                         "great", "good",  "works",    "sounds",  "ja",       "gern",       "gerne",    "klar", "passt",
                         "bitte", "okey",  "oui",      "daccord", "d accord", "volontiers", "parfait",  "sí",   "si",
                         "vale",  "claro", "perfecto", "sim",     "pode",     "perfeito",   "combinado"});
}

/// The first period that is named and not over when it was written.
void read_period(AgreedOffer& agreed, const Said& said) {
  const text::Words words = text::split_words(said.message->text, said.own);
  for (const text::DateMention& date : text::find_dates(words, text::keys_of(words), said.message->at.ms)) {
    if (date.vague || date.past || date.direction == text::Direction::never) continue;
    if (date.direction == text::Direction::after) {
      agreed.from = Time{(date.last_day + 1) * ms_per_day};
      return;
    }
    agreed.from = Time{date.first_day * ms_per_day};
    agreed.until = Time{(date.last_day + 1) * ms_per_day - ms_per_minute};
    return;
  }
}

}  // namespace

std::vector<AgreedOffer> agreed_offers(const Conversation& conversation, std::int64_t quote_characters) {
  std::vector<AgreedOffer> all;
  auto next = conversation.told.begin();
  for (const Heard& heard : conversation.heard) {
    const Told* told = nullptr;
    for (; next != conversation.told.end() && next->said < heard.said; ++next) told = &*next;
    if (!told || heard.reading.triggers[static_cast<std::size_t>(TriggerKind::request)].fired) continue;
    if (!told->reading.transfer.empty() || told->reading.questions.empty()) continue;
    AgreedOffer agreed{told, &heard, {}, {}, {}, {}};
    agreed.offer = sentence_around(*told->said, told->reading.questions.back().where, quote_characters, Neighbour::never);
    const std::string asked = plain(agreed.offer.where.of(told->said->message->text));
    agreed.answer = beginning(*heard.said, 80);
    if (!offers(asked) || !says_yes(plain(agreed.answer.where.of(heard.said->message->text)))) continue;
    if (has_any(asked,
                {"colleague", "specialist", "someone", "somebody", "kollege", "kollegin", "collègue", "conseiller", "colega"}))
      continue;
    read_period(agreed, *heard.said);
    if (!agreed.from) read_period(agreed, *told->said);
    all.push_back(std::move(agreed));
  }
  return all;
}

std::vector<Commitment> commitments(const Material& material) {
  if (!material.given.conversation.transcript) return {};
  const Kept kept(material);
  std::vector<Commitment> owed;
  constexpr std::size_t most_read = 48;
  std::size_t read = 0;
  const auto add = [&](Commitment commitment) {
    const bool again = std::any_of(owed.begin(), owed.end(),
                                   [&](const Commitment& other) { return plain(other.text) == plain(commitment.text); });
    if (!again) owed.push_back(std::move(commitment));
  };
  std::vector<AgreedOffer> agreed = agreed_offers(material.given.conversation, material.limits().quote_characters);
  for (auto offer = agreed.rbegin(); offer != agreed.rend(); ++offer)
    if (!kept.is_kept(*offer->told, offer->offer.where.of(offer->told->said->message->text))) add(commitment_of(*offer));
  const auto& told = material.given.conversation.told;
  for (auto ours = told.rbegin(); ours != told.rend(); ++ours)
    for (const auto& promise : ours->reading.commitments)
      if (read++ < most_read && !kept.is_kept(*ours, promise.words.where.of(ours->said->message->text)))
        add(promise_of(material, *ours, promise));
  sort_items(owed, [](const Commitment& a, const Commitment& b) {
    if (a.due_at.has_value() != b.due_at.has_value()) return a.due_at.has_value();
    return a.due_at && *a.due_at < *b.due_at;
  });
  if (owed.size() > static_cast<std::size_t>(material.limits().commitments))
    owed.resize(static_cast<std::size_t>(material.limits().commitments));
  return owed;
}

}  // namespace baton::briefing
