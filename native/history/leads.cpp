#include "native/history/leads.h"

#include <algorithm>

#include "core/calibrate/fit.h"
#include "core/calibrate/weight.h"
#include "core/measure/statistics.h"
#include "core/model/time_units.h"

namespace baton::history {
namespace {

constexpr std::size_t place(TriggerKind kind) { return static_cast<std::size_t>(kind); }

double log_odds(std::int64_t percent) {
  return statistics::natural_log(static_cast<double>(percent)) - statistics::natural_log(static_cast<double>(100 - percent));
}

/// Triggers in the order of their kinds, in a hundred: how often a lead shows them.
constexpr std::int64_t shown_percent[] = {22, 14, 40, 28, 30, 25};

constexpr const char* our_lines[] = {"Thanks, noted.",          "Good to know, thank you.", "Understood.",
                                     "I have written it down.", "Thank you for telling.",   "All right."};

/// One lead while it is made up. Never two draws in one expression: compilers take them in different orders.
class Drawing {
 public:
  Drawing(const LeadPlan& plan, std::size_t number) : plan_(plan), dice_(plan.seed * 0x9E3779B97F4A7C15u + number) {
    for (int i = 0; i < 4; ++i) dice_.next();
    lead_.id = "lead-" + std::to_string(number);
    const std::int64_t day = dice_.below(plan.days), minute = dice_.below(10 * 60);
    at_ = {plan.until.ms - plan.days * ms_per_day + day * ms_per_day + 8 * ms_per_hour + minute * ms_per_minute};
    record();
    talk();
    act();
  }

  Lead& lead() { return lead_; }
  Time at() const { return at_; }
  bool happens(double chance) { return static_cast<double>(dice_.next() >> 11) / 9007199254740992.0 < chance; }

  /// What comes after the handoff, more of it after a success: what must not be read.
  void go_on(bool success) {
    for (std::int64_t i = 0; i < (success ? 4 : 1); ++i) {
      add_event(EventKind::page_view, "/pricing", Time{at_.ms + (2 + i) * ms_per_hour});
      Signal signal;
      signal.kind = success ? TriggerKind::intent : TriggerKind::emotional;
      signal.strength = {95}, signal.source = "host", signal.quote = "said later";
      signal.at = Time{at_.ms + (3 + i) * ms_per_hour};
      lead_.signals.push_back(std::move(signal));
    }
  }

  std::vector<LedgerEntry> ledger(bool success) {
    std::vector<LedgerEntry> out;
    std::int64_t after_ms = 0;
    const auto tell = [&](LedgerKind kind, std::int64_t low_ms, std::int64_t high_ms) {
      after_ms += dice_.between(low_ms, high_ms);
      LedgerEntry entry;
      entry.handoff_id = "h-" + lead_.id, entry.lead_id = lead_.id, entry.kind = kind, entry.rep_id = "ana";
      entry.id = entry.handoff_id + "-" + std::to_string(out.size() + 1);
      entry.at = Time{at_.ms + after_ms};
      if (entry.at <= plan_.until) out.push_back(std::move(entry));
    };
    tell(LedgerKind::proposed, 0, 0);
    tell(LedgerKind::accepted, ms_per_minute, 20 * ms_per_minute);
    tell(LedgerKind::first_response, ms_per_minute, 2 * ms_per_hour);
    if (success || dice_.chance(40)) tell(LedgerKind::meeting_held, ms_per_day, 14 * ms_per_day);
    if (success || dice_.chance(70)) tell(success ? LedgerKind::won : LedgerKind::lost, ms_per_day, 60 * ms_per_day);
    return out;
  }

 private:
  void record() {
    lead_.account.tier = static_cast<Tier>(dice_.below(3));
    lead_.account.existing_customer = dice_.chance(10);
    if (shows(TriggerKind::value)) {
      if (dice_.chance(50)) lead_.account.tier = Tier::enterprise;
      lead_.company.employees = Count{200 + dice_.below(4'000)};
      if (dice_.chance(40)) lead_.deal.seats = Count{dice_.below(500)};
    }
    if (dice_.chance(30)) lead_.contact.title = "Director of Operations";
    if (!shows(TriggerKind::qualification)) return;
    for (KnownElement* one :
         {&lead_.qualification.budget, &lead_.qualification.authority, &lead_.qualification.need, &lead_.qualification.timeline})
      one->status = dice_.chance(75) ? ElementStatus::confirmed : ElementStatus::mentioned;
    lead_.nurture.touches_done = {dice_.between(6, 14)};
  }

  bool shows(TriggerKind kind) { return shown_[place(kind)] = dice_.chance(shown_percent[place(kind)]); }

  void talk() {
    for (const TriggerKind kind : {TriggerKind::request, TriggerKind::emotional, TriggerKind::intent, TriggerKind::complexity})
      shows(kind);
    // Deeds alone, for some of those that show intent.
    by_deeds_ = shown_[place(TriggerKind::intent)] && dice_.chance(45);
    std::vector<TriggerKind> to_say;
    for (const TriggerKind kind : {TriggerKind::request, TriggerKind::emotional, TriggerKind::intent, TriggerKind::complexity})
      if (shown_[place(kind)] && !(kind == TriggerKind::intent && by_deeds_)) to_say.push_back(kind);
    const std::int64_t said = std::max<std::int64_t>(1, plan_.messages);
    for (std::int64_t i = 0; i < said; ++i) say(i, said, to_say);
    if (plan_.phrases.is_empty())
      for (const TriggerKind kind : to_say) signal(kind);
  }

  void say(std::int64_t i, std::int64_t said, std::vector<TriggerKind>& to_say) {
    Message message;
    message.id = "m" + std::to_string(i + 1);
    message.at = Time{at_.ms - (said - i) * (20 + dice_.below(40)) * ms_per_minute};
    message.from = i % 2 == 0 ? Speaker::prospect : Speaker::ai;
    if (!lead_.messages.empty()) message.at = std::max(message.at, Time{lead_.messages.back().at.ms + 1});
    if (message.from == Speaker::ai)
      message.text = our_lines[dice_.below(static_cast<std::int64_t>(std::size(our_lines)))];
    else if (plan_.phrases.is_empty())
      message.text = "Here is the next bit of what we discussed with the team on our side, as agreed.";
    else
      message.text = next_text(to_say);
    lead_.messages.push_back(std::move(message));
  }

  const std::string& next_text(std::vector<TriggerKind>& to_say) {
    std::size_t list = trigger_count;
    if (!to_say.empty() && dice_.chance(60)) list = place(to_say.back()), to_say.pop_back();
    const auto* texts = &plan_.phrases.texts[list];
    if (texts->empty()) texts = &plan_.phrases.texts.back();
    return (*texts)[static_cast<std::size_t>(dice_.below(static_cast<std::int64_t>(texts->size())))];
  }

  void signal(TriggerKind kind) {
    Signal signal;
    signal.kind = kind, signal.source = "host", signal.quote = "as heard";
    signal.strength = {dice_.chance(75) ? dice_.between(60, 100) : dice_.between(30, 59)};
    signal.at = Time{at_.ms - dice_.between(1, 300) * ms_per_minute};
    lead_.signals.push_back(std::move(signal));
  }

  void act() {
    const std::int64_t pages = dice_.below(4);
    for (std::int64_t i = 0; i < pages; ++i) add_event(EventKind::page_view, "/product", earlier());
    if (dice_.chance(25)) add_event(EventKind::meeting_held, "Introduction", earlier());
    if (!by_deeds_) return;
    const std::int64_t visits = dice_.between(1, 4), studies = dice_.below(3);
    for (std::int64_t i = 0; i < visits; ++i) add_event(EventKind::page_view, "/pricing", earlier());
    for (std::int64_t i = 0; i < studies; ++i)
      add_event(EventKind::download, "case-study-" + std::to_string(i) + ".pdf", earlier());
  }

  Time earlier() { return {at_.ms - dice_.between(1, 12 * 24 * 60) * ms_per_minute}; }

  void add_event(EventKind kind, std::string subject, Time at) {
    Event event;
    event.id = "e" + std::to_string(lead_.events.size() + 1);
    event.at = at, event.kind = kind, event.subject = std::move(subject);
    lead_.events.push_back(std::move(event));
  }

  const LeadPlan& plan_;
  Dice dice_;
  Lead lead_;
  Time at_;
  std::array<bool, trigger_count> shown_{};
  bool by_deeds_ = false;
};

bool is_handed_over(const ScoreBasis& basis) {
  return std::any_of(basis.fired.begin(), basis.fired.end(), [](bool fired) { return fired; });
}

}  // namespace

double OutcomeTruth::chance(const ScoreBasis& basis) const {
  calibrating::Model model;
  model.base = log_odds(percent_at_0);
  model.slope = log_odds(percent_at_100) - model.base;
  model.weights = calibrating::weights_of(score);
  return model.chance({basis, false});
}

LeadMaker::LeadMaker(const LeadPlan& plan, const Engine& engine) : plan_(plan), engine_(engine) {}

MadeLead LeadMaker::make(std::size_t number) {
  Drawing drawing(plan_, number);
  MadeLead out;
  const auto basis = engine_.score_basis(drawing.lead(), drawing.at());
  if (basis && is_handed_over(*basis)) {
    const bool success = drawing.happens(plan_.truth.chance(*basis));
    out.handoff = CalibrationCase{drawing.lead().id, drawing.at(), *basis, success};
    out.ledger = drawing.ledger(success);
    drawing.go_on(success);
  }
  out.lead = std::move(drawing.lead());
  return out;
}

}  // namespace baton::history
