#include "core/brief/introduction.h"

#include "core/brief/person.h"
#include "core/brief/situation.h"

namespace baton::briefing {
namespace {

/// `{name}` replaced by its value in one pass: what is put in is never read again.
std::string filled(std::string_view pattern, const std::vector<std::pair<std::string_view, std::string>>& values) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size();) {
    bool replaced = false;
    for (const auto& [name, value] : values) {
      if (!pattern.substr(i).starts_with(name)) continue;
      out += value;
      i += name.size();
      replaced = true;
      break;
    }
    if (!replaced) out += pattern[i++];
  }
  return out;
}

/// What the message says, a part each; an empty one is left out.
struct Parts {
  std::string greeting, opening, understanding, next, closing;
};

/// The quotation marks of the language, around words that already have ours.
std::string in_marks_of(const std::string& language, std::string quote) {
  constexpr std::string_view open = "“", close = "”";
  const std::size_t end = quote.rfind(close);
  if (!quote.starts_with(open) || end == std::string::npos) return quote;
  const bool guillemets = language == "fr" || language == "es" || language == "pt";
  const char* const marks[2] = {language == "de"   ? "„"
                                : language == "fr" ? "« "
                                : guillemets       ? "«"
                                                   : "“",
                                language == "de"   ? "“"
                                : language == "fr" ? " »"
                                : guillemets       ? "»"
                                                   : "”"};
  return marks[0] + quote.substr(open.size(), end - open.size()) + marks[1] + quote.substr(end + close.size());
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// A mail has paragraphs; everything else is one, in which a greeting that a capital follows is a sentence: "Olá, Ines. Sou …".
std::string laid_out(const Parts& parts, Channel channel) {
  const bool mail = channel == Channel::email;
  std::string text;
  for (const std::string* part : {&parts.greeting, &parts.opening, &parts.understanding, &parts.next, &parts.closing}) {
    if (part->empty() || (part == &parts.closing && !mail)) continue;
    if (!mail && text.ends_with(',') && is_capital((*part)[0]) && !part->starts_with("I'")) text.back() = '.';
    if (!text.empty()) text += mail ? "\n\n" : " ";
    text += *part;
  }
  return text;
}

const SituationText* text_for(const IntroductionText& words, Situation situation) {
  for (const SituationText& text : words.situations)
    if (text.when == situation) return &text;
  return nullptr;
}

void append(std::string& text, const std::string& sentence) {
  if (!sentence.empty()) text += (text.empty() ? "" : " ") + sentence;
}

/// Chooses the sentences and keeps what they stand on.
class Writer {
 public:
  Writer(const Material& material, const Brief& brief, const Rep* rep, const Compliance& calling, const IntroductionText& words)
      : material_(material),
        lead_(material.given.lead),
        brief_(brief),
        rep_(rep),
        calling_(calling),
        words_(words),
        name_(read_name(lead_.contact.name)),
        channel_(answer_channel(material)),
        situation_(situation_of(material)) {}

  BriefLine line() && {
    Parts parts;
    parts.greeting = filled_in(!name_.known()        ? words_.greeting_nameless
                               : name_.title.empty() ? words_.greeting
                                                     : words_.greeting_titled);
    parts.opening = filled_in(rep_ ? words_.opening : words_.opening_nameless);
    append(parts.opening, known());
    parts.understanding = understanding();
    parts.next = next();
    if (rep_) parts.closing = filled_in(words_.closing);
    BriefLine line{laid_out(parts, channel_), std::move(evidence_)};
    if (line.text.empty()) return {};
    if (name_.known()) line.evidence.push_back(evidence_of_field("/contact/name", lead_.contact.name, "brief.field", 0));
    if (line.evidence.empty()) line.evidence.push_back(record_evidence(lead_));
    return line;
  }

 private:
  bool is_spoken() const { return channel_ == Channel::call; }
  bool is_short() const { return channel_ == Channel::sms; }
  bool is_upset() const { return material_.fired(TriggerKind::emotional); }
  bool wants_a_call() const { return situation_ == Situation::call; }

  std::string filled_in(std::string_view pattern, const std::string& quote = "") const {
    const std::string& us = material_.given.policy.brief.our_name;
    const std::string said = in_marks_of(words_.language.value, quote);
    return filled(pattern, {{"{first}", name_.first},
                            {"{full}", name_.whole()},
                            {"{titled}", name_.titled()},
                            {"{rep}", rep_ ? clean(rep_->name) + (us.empty() ? "" : " (" + us + ")") : ""},
                            {"{quote}", said},
                            {"{promise}", said},
                            {"{time}", said},
                            {"{phone}", clean(lead_.contact.phone.value)}});
  }

  /// That the rep knows what was said; nothing when nothing was.
  std::string known() const {
    const Conversation& conversation = material_.given.conversation;
    if (conversation.heard.empty() || (is_spoken() && conversation.told.empty())) return "";
    return conversation.told.empty() ? words_.read_alone : words_.read;
  }

  std::string understanding() {
    std::string text;
    if (material_.given.conversation.heard.empty()) return text;
    if (is_upset()) {
      append(text, words_.sorry);
      if (!material_.of(TriggerKind::emotional).empty())
        evidence_.push_back(material_.of(TriggerKind::emotional).front().evidence);
    } else if (lead_.account.existing_customer && !is_short()) {
      append(text, words_.customer);
      if (!words_.customer.empty())
        evidence_.push_back(evidence_of_field("/account/existing_customer", "true", "brief.field", 0));
    }
    if (const SituationText* own = text_for(words_, situation_)) append(text, own->understood);
    if (!is_spoken() && !is_short()) append(text, in_their_words());
    append(text, time_named());
    if (!is_short()) append(text, owed());
    return text;
  }

  std::string in_their_words() {
    const auto found = understood(material_, situation_);
    if (!found) return "";
    evidence_.push_back(found->evidence);
    return filled_in(words_.wrote, stopped(found->quote));
  }

  bool has_time() const { return !material_.times.empty() && !words_.named_time.empty(); }

  std::string time_named() {
    if (!has_time()) return "";
    const NamedTime& time = material_.times.front();
    evidence_.push_back(evidence_in(*time.said->message, time.where, "brief.time", 80));
    return filled_in(words_.named_time, quoted(time.words));
  }

  /// What was promised with a day is what they wait for.
  std::string owed() {
    for (const Commitment& commitment : brief_.commitments) {
      if (!commitment.due_at || commitment.evidence.size() != 1 || words_.promised.empty()) continue;
      if (commitment.text.find("…") != std::string::npos || words_in(commitment.text) < 4) continue;
      evidence_.push_back(commitment.evidence.front());
      return filled_in(words_.promised, stopped(commitment.text));
    }
    return "";
  }

  std::string next() {
    if (is_spoken()) return words_.next_spoken;
    if (material_.given.conversation.heard.empty()) return words_.nothing_said;
    const bool may_call = (calling_.may_call || calling_.next_window) && !clean(lead_.contact.phone.value).empty();
    if (wants_a_call() && may_call) {
      if (!has_time() && !calling_.may_call && !words_.call_later.empty()) return filled_in(words_.call_later);
      if (!words_.call.empty()) return filled_in(words_.call);
    }
    const bool time_settled = has_time() && (situation_ == Situation::meeting || situation_ == Situation::demo || wants_a_call());
    const SituationText* own = text_for(words_, situation_);
    return time_settled || !own || own->next.empty() ? words_.next_written : own->next;
  }

  const Material& material_;
  const Lead& lead_;
  const Brief& brief_;
  const Rep* rep_;
  const Compliance& calling_;
  const IntroductionText& words_;
  PersonName name_;
  Channel channel_;
  Situation situation_;
  std::vector<Evidence> evidence_;
};

}  // namespace

Channel answer_channel(const Material& material) {
  const Contact& contact = material.given.lead.contact;
  const Channel written = !contact.email.empty() ? Channel::email : contact.phone.value.empty() ? Channel::chat : Channel::sms;
  const Said* last = last_heard(material.given.conversation);
  const auto& told = material.given.conversation.told;
  const Channel wanted = last ? last->message->channel : told.empty() ? written : told.back().said->message->channel;
  const bool no_calls = contact.do_not_call || material.given.conversation.do_not_call.has_value();
  return wanted == Channel::note || (wanted == Channel::call && no_calls) ? written : wanted;
}

BriefLine introduction(const Material& material, const Brief& brief, const Rep* rep, const Compliance& calling) {
  const auto* words = in_their_language(material.given.policy.brief.introductions, material);
  if (material.suppressed() || !words) return {};
  return Writer(material, brief, rep, calling, *words).line();
}

}  // namespace baton::briefing
