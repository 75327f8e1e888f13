#include "core/brief/lines.h"

#include <algorithm>

#include "core/brief/facts.h"
#include "core/brief/figures.h"
#include "core/brief/labels.h"

namespace baton::briefing {
namespace {

/// Sentences of the summary with what they stand on.
class Story {
 public:
  void add(const std::string& sentence, std::vector<Evidence> evidence) {
    line_.text += (line_.text.empty() ? "" : " ") + sentence;
    line_.evidence.insert(line_.evidence.end(), evidence.begin(), evidence.end());
    ++sentences_;
  }
  bool has_room() const { return sentences_ < 5; }
  bool is_empty() const { return sentences_ == 0; }
  BriefLine line() && { return std::move(line_); }

 private:
  BriefLine line_;
  int sentences_ = 0;
};

std::string with_article(const std::string& country) {
  for (const char* taking : {"United", "Netherlands", "Philippines"})
    if (country.starts_with(taking)) return "the " + country;
  return country;
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

/// Who the company is: industry, head count, place, as far as known.
void add_firm(Story& story, const Material& material) {
  const Lead& lead = material.given.lead;
  std::string name = lead.company.name.empty() ? "The company" : shortened(lead.company.name, 60);
  const std::string industry = shortened(lead.company.industry, 50);
  std::vector<std::string> parts;
  std::vector<Evidence> evidence;
  const auto support = [&](const char* pointer, const std::string& held) {
    evidence.push_back(evidence_of_field(pointer, held, "brief.field", 0));
  };
  if (lead.company.employees) {
    parts.push_back("has " + counted(lead.company.employees->value, "employee", "employees"));
    support("/company/employees", std::to_string(lead.company.employees->value));
  }
  if (!lead.company.country.value.empty()) {
    parts.push_back("is based in " + with_article(place(lead.company.country, {})));
    support("/company/country", lead.company.country.value);
  }
  if (lead.account.existing_customer) {
    parts.push_back("buys from us already");
    support("/account/existing_customer", "true");
  }
  if (!industry.empty()) {
    support("/company/industry", lead.company.industry);
    if (parts.empty())
      parts.push_back("is in " + industry);
    else
      name += " (" + industry + ")";
  }
  if (!parts.empty()) story.add(name + " " + listed(parts) + ".", std::move(evidence));
}

/// Their need in their words, unless the headline quotes it. A need that they only mention must say something by itself.
void add_need(Story& story, const Material& material, const BriefLine& headline) {
  const bool confirmed = element_of(material.given.qualification, Element::need).status == ElementStatus::confirmed;
  constexpr std::int64_t telling = 7;
  for (const Pieces* pieces :
       {confirmed ? &material.of(Element::need) : &material.pains, confirmed ? &material.pains : &material.of(Element::need)})
    for (const Piece& piece : *pieces) {
      if (!piece.said || headline.text.find(piece.text) != std::string::npos) continue;
      if (!confirmed && pieces == &material.of(Element::need) && words_in(piece.text) < telling) continue;
      return story.add("In their words: " + stopped(piece.text), {piece.evidence});
    }
}

/// The element with what was said of it; who decides is said in whole sentences, which the facts quote.
std::string settled(const char* name, Element element, const QualifiedElement& known) {
  const bool tells = element == Element::budget || element == Element::timeline;
  if (!tells || !known.value || known.value->empty()) return name;
  const bool from_crm = known.evidence.front().source.starts_with("field:");
  const std::string words = shortened(*known.value, 60);
  return std::string(name) + " (" + (from_crm ? words : quoted(words)) + ")";
}

void add_settled(Story& story, const Material& material) {
  static constexpr const char* names[] = {"budget", "authority", "need", "timeline"};
  std::vector<std::string> confirmed, against;
  std::vector<Evidence> evidence;
  for (std::size_t i = 0; i < element_count; ++i) {
    const auto element = static_cast<Element>(i);
    const QualifiedElement& known = element_of(material.given.qualification, element);
    if (known.evidence.empty()) continue;
    if (known.status == ElementStatus::confirmed)
      confirmed.push_back(settled(names[i], element, known));
    else if (known.status == ElementStatus::negative)
      against.push_back(standing(element, known.status));
    else
      continue;
    evidence.push_back(known.evidence.front());
  }
  if (confirmed.size() == 1 && confirmed.front() == "need") confirmed.clear();  // The quote says it already.
  if (confirmed.empty() && against.empty()) return;
  std::string text = confirmed.empty() ? "" : listed(confirmed) + (confirmed.size() == 1 ? " is confirmed" : " are confirmed");
  if (!against.empty()) text += (text.empty() ? "against it: " : "; against it: ") + listed(against);
  story.add(capitalised(text) + ".", std::move(evidence));
}

/// What the record holds when it says nothing of the company.
void add_record(Story& story, const Material& material) {
  const Contact& contact = material.given.lead.contact;
  std::vector<std::string> parts;
  std::vector<Evidence> evidence;
  const auto field = [&](const char* pointer, const char* text, const std::string& held) {
    if (clean(held).empty()) return;
    parts.push_back(text);
    evidence.push_back(evidence_of_field(pointer, held, "brief.field", 0));
  };
  field("/contact/name", "a name", contact.name);
  field("/contact/title", "a job title", contact.title);
  field("/contact/email", "a mail address", contact.email);
  field("/contact/phone", "a phone number", contact.phone.value);
  field("/company/name", "the company's name", material.given.lead.company.name);
  if (parts.empty())
    return story.add("Nothing is known about them beyond the record's number.", {record_evidence(material.given.lead)});
  story.add("The record holds " + listed(parts) + " and nothing on the company itself.", std::move(evidence));
}

/// When they last wrote, and whether somebody has answered.
void add_state(Story& story, const Material& material) {
  const Conversation& conversation = material.given.conversation;
  if (const Said* last = last_heard(conversation)) {
    const bool call = last->message->channel == Channel::call;
    const std::string how =
        call ? "They last spoke to us on " + stamp(last->message->at)
             : "They last wrote on " + stamp(last->message->at) + " by " + channel_name(last->message->channel);
    const bool answered = answered_last(conversation);
    const std::string answer = answered ? ", and we have answered." : ", and nobody has answered yet.";
    return story.add(how + (material.suppressed() || (call && !answered) ? "." : answer),
                     {evidence_in(*last->message, beginning(*last, 60).where, "brief.last", 0)});
  }
  const std::int64_t touches = material.given.lead.nurture.touches_done;
  if (touches > 0)
    return story.add("They have not written yet; the sequence has made " + counted(touches, "touch", "touches") + ".",
                     {evidence_of_field("/nurture/touches_done", std::to_string(touches), "brief.field", 0)});
  story.add("They have not written yet.", {record_evidence(material.given.lead)});
}

/// What is left to do: the first open question, else the first promise.
void add_open(Story& story, const std::vector<OpenPoint>& questions, const std::vector<Commitment>& commitments) {
  const auto open = std::count_if(questions.begin(), questions.end(), [](const OpenPoint& point) { return !point.answered; });
  if (open > 0) {
    std::vector<Evidence> evidence;
    for (const OpenPoint& point : questions)
      if (!point.answered) evidence.push_back(point.evidence.front());
    return story.add(open == 1 ? "One question of theirs is open." : grouped(open) + " questions of theirs are open.",
                     std::move(evidence));
  }
  if (commitments.empty()) return;
  const Commitment& first = commitments.front();
  const std::string due = first.due_at ? " That is due " + stamp(*first.due_at) + "." : "";
  story.add("We promised: " + stopped(first.text) + due, first.evidence);
}

}  // namespace

BriefLine summary(const Material& material, const Brief& brief) {
  Story story;
  add_firm(story, material);
  if (story.is_empty()) add_record(story, material);
  add_need(story, material, brief.headline);
  add_settled(story, material);
  add_state(story, material);
  if (story.has_room() && !material.suppressed()) add_open(story, brief.questions, brief.commitments);
  return std::move(story).line();
}

}  // namespace baton::briefing
