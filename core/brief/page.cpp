#include "core/brief/page.h"

#include <algorithm>
#include <unordered_map>

#include "core/brief/facts.h"
#include "core/brief/figures.h"
#include "core/brief/labels.h"
#include "core/brief/page_head.h"
#include "core/brief/wording.h"
#include "core/zone/zone.h"

namespace baton::briefing {
namespace {

std::string spaced(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

/// Lays sections out and remembers which words were quoted already.
class Layout {
 public:
  Layout(const Assessment& assessment, const Lead& lead, const Roster& roster)
      : assessment_(assessment), brief_(assessment.brief), lead_(lead), roster_(roster) {}

  Page page() {
    page_.action = assessment_.decision.action;
    page_.urgency = assessment_.decision.urgency;
    page_.banner = banner(assessment_, roster_);
    page_.headline = clean(brief_.headline.text);
    page_.summary = clean(brief_.summary.text);
    told_ = plain(page_.headline) + " " + plain(page_.summary);
    remember_shown(brief_.headline);
    remember_shown(brief_.summary);
    why();
    asked();
    warnings();
    who();
    needs();
    open_points("Objections", brief_.objections);
    open_points("Their questions", brief_.questions);
    lines("Buying signals", brief_.buying_signals);
    lines("Be ready for", brief_.topics);
    promises();
    first_words();
    receiver();
    calling();
    gaps();
    next_steps();
    page_.footer = footer(assessment_);
    return std::move(page_);
  }

 private:
  void add(std::string title, std::vector<PageLine> lines, bool is_message = false) {
    if (!lines.empty()) page_.sections.push_back({std::move(title), std::move(lines), is_message});
  }

  bool is_handoff() const { return assessment_.decision.action == Action::handoff; }

  /// These words of a message stand on the page already, be it within a longer quote.
  bool is_quoted(const Evidence& evidence) const {
    const std::string words = plain(evidence.quote);
    if (std::count(words.begin(), words.end(), ' ') >= 2 && has_words(told_, words)) return true;
    const auto found = shown_.find(evidence.source);
    if (found == shown_.end() || !evidence.source.starts_with("message:")) return false;
    return std::any_of(found->second.begin(), found->second.end(),
                       [&](const auto& range) { return evidence.begin < range.second && range.first < evidence.end; });
  }

  void remember(const Evidence& evidence) { shown_[evidence.source].emplace_back(evidence.begin, evidence.end); }

  /// The words of the line that it really shows: evidence may stand behind a line without being quoted in it.
  void remember_shown(const BriefLine& line) {
    for (const Evidence& evidence : line.evidence)
      if (line.text.find(clean(evidence.quote)) != std::string::npos) remember(evidence);
  }

  /// A reason that only repeats what the headline quotes is left out.
  bool repeats_headline(const std::string& reason) const {
    const std::size_t begin = reason.find("“"), end = reason.rfind("”");
    if (begin == std::string::npos || end == std::string::npos || end <= begin) return false;
    return has_words(plain(page_.headline), plain(reason.substr(begin, end - begin)));
  }

  void why() {
    std::vector<PageLine> lines;
    constexpr std::size_t most = 5;
    for (const Reason& reason : assessment_.decision.reasons) {
      const std::string text = clean(reason.text);
      const bool repeats = repeats_headline(text) && assessment_.decision.reasons.size() > 1;
      if (repeats || lines.size() >= most) continue;
      lines.push_back({"", text, ""});
      told_ += " " + plain(text);
    }
    add("Why", std::move(lines));
  }

  /// What they wait for and since when.
  void asked() {
    std::vector<PageLine> lines;
    for (const KeyFact& fact : brief_.key_facts) {
      if (fact.name == "waiting" && is_handoff()) lines.push_back({"Waiting", clean(fact.text), ""});
      if (fact.name == "time_named") lines.push_back({"Time they named", clean(fact.text), ""});
      if (fact.name == "person_wanted") add_new(lines, "Whom they want", fact.text, fact.evidence);
    }
    if (brief_.expectation && assessment_.decision.action != Action::suppress)
      lines.push_back({"They expect", expected(*brief_.expectation), ""});
    add("What they wait for", std::move(lines));
  }

  /// Facts that belong together share a line.
  void who() {
    std::vector<PageLine> lines;
    const auto together = [&](const char* label, std::initializer_list<const char*> names) {
      std::string text;
      for (const char* name : names)
        for (const KeyFact& fact : brief_.key_facts)
          if (fact.name == name) text += (text.empty() ? "" : ", ") + clean(fact.text);
      if (!text.empty()) lines.push_back({label, text, ""});
    };
    const auto each = [&](const char* label, std::initializer_list<const char*> names) {
      for (const char* name : names)
        for (const KeyFact& fact : brief_.key_facts)
          if (fact.name == name) lines.push_back({label, clean(fact.text), ""});
    };
    together("Person", {"person", "title"});
    together("Reach", {"email", "phone"});
    together("Where", {"place"});
    if (const std::string hour = their_time(); !hour.empty()) lines.push_back({"Time there", hour, ""});
    together("Company", {"company", "industry", "size", "tier", "revenue", "strategic", "existing_customer"});
    together("Deal", {"deal", "seats", "stage", "close_date"});
    for (const KeyFact& fact : brief_.key_facts)
      if (fact.name == "owner") lines.push_back({"Owner", rep_name(roster_, fact.text), ""});
    each("They name", {"person_named"});
    for (const KeyFact& fact : brief_.key_facts)
      if (fact.name == "colleague_named") lines.push_back({"Our colleague", colleague(fact), ""});
    together("Earlier handoff", {"earlier_handoff"});
    together("Meeting", {"meeting"});
    together("Their terms", {"their_terms"});
    each("Note", {"note"});
    together("Conversation", {"conversation"});
    together("Sequence", {"sequence"});
    add("Who", std::move(lines));
  }

  /// A colleague whom the prospect knows, and whether the roster does.
  std::string colleague(const KeyFact& fact) const {
    const std::string named = plain(fact.text.substr(0, fact.text.find(':')));
    const std::string last = named.substr(named.rfind(' ') == std::string::npos ? 0 : named.rfind(' ') + 1);
    for (const Rep& rep : roster_.reps)
      if (has_words(plain(rep.name), last)) return clean(fact.text);
    return clean(fact.text) + (roster_.reps.empty() ? "" : " Not on the roster.");
  }

  /// What their clock shows, when the record knows their zone.
  std::string their_time() const {
    const auto zone = zone::Zone::find(lead_.contact.timezone.value);
    if (!zone) return "";
    static constexpr const char* days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    const zone::Local local = zone::to_local(*zone, assessment_.as_of);
    return std::string(days[local.weekday]) + " " + clock(local.minute) + " (" + clean(lead_.contact.timezone.value) + ")";
  }

  static bool is_element(const std::string& name) {
    return name == "budget" || name == "authority" || name == "need" || name == "timeline";
  }

  void needs() {
    std::vector<PageLine> lines;
    for (const KeyFact& fact : brief_.key_facts) {
      if (!is_element(fact.name)) continue;
      const bool above = !fact.evidence.empty() && is_quoted(fact.evidence.front());
      // `confirmed: “…”`: the words stand above, their standing does not.
      const std::string standing = fact.text.substr(0, fact.text.find(':'));
      const std::size_t colon = fact.text.find(": ");
      const std::string words = colon == std::string::npos ? "" : clean(fact.text.substr(colon + 2));
      lines.push_back({spaced(fact.name), above && !words.empty() ? standing + ": " + recalled(words) : clean(fact.text), ""});
      for (const Evidence& evidence : fact.evidence) remember(evidence);
    }
    for (const BriefLine& pain : brief_.pain_points) add_new(lines, "Hurts", pain.text, pain.evidence);
    add("What they need", std::move(lines));
    told_us();
  }

  void told_us() {
    std::vector<PageLine> lines;
    for (const KeyFact& fact : brief_.key_facts)
      if (fact.name == "scale" || fact.name == "said") add_new(lines, "", fact.text, fact.evidence);
    add("Also said", std::move(lines));
  }

  void add_new(std::vector<PageLine>& lines, const std::string& label, const std::string& text,
               const std::vector<Evidence>& evidence) {
    if (!evidence.empty() && is_quoted(evidence.front())) return;
    for (const Evidence& it : evidence) remember(it);
    lines.push_back({label, clean(text), ""});
  }

  /// Of what is quoted before only the first words stand: whether it was met is what counts here.
  void open_points(const std::string& title, const std::vector<OpenPoint>& points) {
    std::vector<PageLine> lines;
    for (const OpenPoint& point : points) {
      const bool above = is_quoted(point.evidence.front());
      for (const Evidence& it : point.evidence) remember(it);
      lines.push_back({point.answered ? "Answered" : "Open", above ? recalled(clean(point.text)) : clean(point.text), ""});
    }
    add(title, std::move(lines));
  }

  void lines(const std::string& title, const std::vector<BriefLine>& brief_lines) {
    std::vector<PageLine> lines;
    for (const BriefLine& line : brief_lines) add_new(lines, "", line.text, line.evidence);
    add(title, std::move(lines));
  }

  void promises() {
    std::vector<PageLine> lines;
    for (const Commitment& commitment : brief_.commitments) {
      const std::string by = commitment.by == Speaker::rep ? "A colleague" : "The AI";
      std::string due;
      if (commitment.due_at)
        due = "due " + stamp(*commitment.due_at) + (*commitment.due_at < assessment_.as_of ? ", overdue" : "");
      lines.push_back({by, clean(commitment.text), due});
    }
    add("Promised by us", std::move(lines));
  }

  /// Words that stand above are not repeated.
  std::string expected(const BriefLine& line) const {
    const std::string text = clean(line.text);
    const std::size_t quote = text.find(": “");
    if (quote == std::string::npos || !is_quoted(line.evidence.front())) return text;
    return text.substr(0, quote + 2) + recalled(text.substr(quote + 2));
  }

  void first_words() {
    if (is_handoff() && !brief_.introduction.text.empty()) add("What to say first", {{"", brief_.introduction.text, ""}}, true);
  }

  void receiver() {
    if (is_handoff()) add("Who takes it", receiver_lines(assessment_, roster_));
  }

  /// The reason up to the rule it names: who wants the law reads the document.
  void calling() {
    const Compliance& compliance = assessment_.compliance;
    const Action action = assessment_.decision.action;
    if (compliance.reason.empty() || action == Action::suppress || action == Action::nurture) return;
    const std::string reason = clean(compliance.reason);
    add("Calling (advice, not law)",
        {{compliance.may_call ? "You may call" : "Do not call now", reason.substr(0, reason.find(" Rule: ")), ""}});
  }

  void gaps() {
    if (assessment_.decision.action == Action::suppress) return;
    std::vector<PageLine> lines;
    const Completeness& completeness = brief_.completeness;
    std::vector<std::string> missing;
    for (const Reason& reason : completeness.missing) missing.push_back(clean(reason.text));
    lines.push_back({"Known", std::to_string(completeness.score.value) + " percent of what a warm handoff needs", ""});
    if (!missing.empty()) lines.push_back({"Missing", listed(missing), ""});
    for (const Reason& ask : completeness.ask_next)
      lines.push_back({is_handoff() ? "You could ask" : "The AI asks", clean(ask.text), ""});
    add("What is missing", std::move(lines));
  }

  void next_steps() {
    std::vector<PageLine> lines;
    for (const FollowUp& step : assessment_.follow_ups)
      lines.push_back(
          {step.due_at <= assessment_.as_of ? "Now" : distance(assessment_.as_of, step.due_at), clean(step.text), ""});
    add("What the AI does next", std::move(lines));
  }

  void warnings() {
    std::vector<PageLine> lines;
    for (const Warning& warning : assessment_.warnings) lines.push_back({"", shortened(warning.text, 240), ""});
    lines.resize(std::min<std::size_t>(lines.size(), 5));
    add("Take care", std::move(lines));
  }

  const Assessment& assessment_;
  const Brief& brief_;
  const Lead& lead_;
  const Roster& roster_;
  std::unordered_map<std::string, std::vector<std::pair<std::int64_t, std::int64_t>>> shown_;
  std::string told_;  ///< Plain words of the headline, the summary and the reasons.
  Page page_;
};

}  // namespace

Page lay_out(const Assessment& assessment, const Lead& lead, const Roster& roster) {
  return Layout(assessment, lead, roster).page();
}

}  // namespace baton::briefing
