#include "native/history/pipeline.h"

#include <algorithm>

#include "core/model/time_units.h"
#include "native/history/dice.h"

namespace baton::history {
namespace {

constexpr std::int64_t complete_from = 60, lately_days = 45;

/// How often something goes wrong in a hundred: as a rule, where a fault sits, and when it goes wrong for everybody.
struct Rate {
  ShareKind flag;
  std::int64_t usual, faulty, everywhere;
};
constexpr Rate rates[] = {
    {ShareKind::drop_off, 6, 24, 15},         {ShareKind::repeated_information, 8, 32, 22},
    {ShareKind::no_show, 12, 42, 29},         {ShareKind::quality_complaint, 5, 22, 15},
    {ShareKind::missed_deadline, 15, 45, 33}, {ShareKind::silent_transfer, 2, 15, 9},
};

/// Triggers in the order of their kinds, in a hundred.
constexpr std::int64_t trigger_weights[] = {20, 8, 34, 16, 12, 10};

/// One handoff while it is made up. Never two draws in one expression: compilers take them in different orders.
class Maker {
 public:
  Maker(const Plan& plan, Dice& dice, Pipeline& out) : plan_(plan), dice_(dice), out_(out) {}

  void make(std::size_t number, Time at) {
    at_ = at;
    begin(number);
    answer();
    talk();
    if (!is_gone_ && has_answered_) meet();
    out_.handoffs.push_back(record_);
  }

 private:
  bool sits_here(const Fault& fault) const {
    switch (fault.place) {
      case Place::completeness:
        return *record_.completeness < complete_from;
      case Place::trigger:
        return std::count(record_.triggers.begin(), record_.triggers.end(), TriggerKind::complexity) > 0;
      case Place::rep:
        return rep_ == plan_.team[1].id;
      case Place::routing:
        return *record_.outside_territory;
      case Place::delay:
        return is_late_;
      case Place::everywhere:
        return true;
      case Place::lately:
        return at_.ms > plan_.until.ms - lately_days * ms_per_day;
    }
    return false;
  }

  bool goes_wrong(ShareKind flag) {
    const Rate& rate = *std::find_if(std::begin(rates), std::end(rates), [&](const Rate& r) { return r.flag == flag; });
    std::int64_t per_cent = rate.usual;
    for (const Fault& fault : plan_.faults)
      if (fault.flag == flag && sits_here(fault)) per_cent = fault.place == Place::everywhere ? rate.everywhere : rate.faulty;
    return dice_.chance(per_cent);
  }

  /// Writes an event, unless it lies in the future.
  void tell(LedgerKind kind, Time at, std::int64_t rating = 0, std::optional<LedgerReason> reason = {}) {
    LedgerEntry entry;
    entry.id = record_.handoff_id + "-" + std::to_string(++told_);
    entry.handoff_id = record_.handoff_id;
    entry.lead_id = record_.lead_id;
    entry.at = at;
    entry.kind = kind;
    entry.rep_id = rep_;
    if (rating > 0) entry.rating = Bounded<1, 5>{rating};
    entry.reason = reason;
    if (at <= plan_.until) out_.ledger.push_back(std::move(entry));
  }

  Time after(std::int64_t low_ms, std::int64_t high_ms) { return {at_.ms + dice_.between(low_ms, high_ms)}; }
  const TeamMember& somebody() {
    return plan_.team[static_cast<std::size_t>(dice_.below(static_cast<std::int64_t>(plan_.team.size())))];
  }

  TriggerKind trigger() {
    std::int64_t left = dice_.below(100);
    for (std::size_t kind = 0; kind < std::size(trigger_weights); ++kind)
      if ((left -= trigger_weights[kind]) < 0) return static_cast<TriggerKind>(kind);
    return TriggerKind::intent;
  }

  void begin(std::size_t number) {
    record_ = {};
    told_ = 0, is_late_ = is_gone_ = has_answered_ = false;
    record_.handoff_id = "h" + std::to_string(number);
    record_.lead_id = "lead-" + std::to_string(number);
    record_.at = at_;
    record_.triggers = {trigger()};
    if (const TriggerKind second = trigger(); dice_.chance(25) && second != record_.triggers[0])
      record_.triggers.push_back(second);
    const TeamMember& rep = somebody();
    rep_ = record_.rep_id = rep.id;
    record_.rep_role = rep.role;
    record_.role = dice_.chance(88)                   ? rep.role
                   : rep.role == Role::sales_engineer ? Role::account_executive
                                                      : Role::sales_engineer;
    record_.queue_id = rep.queue;
    record_.channel = static_cast<Channel>(dice_.below(4));
    record_.tier = static_cast<Tier>(1 + dice_.below(3));
    record_.completeness = Points{25 + dice_.below(40)};
    record_.completeness->value += dice_.below(36);
    record_.warmth = *record_.completeness >= complete_from ? Warmth::warm : Warmth::cold;
    constexpr std::int64_t minutes[] = {2, 2, 5, 5, 240, 240};
    record_.respond_by = Time{at_.ms + minutes[static_cast<std::size_t>(record_.triggers[0])] * ms_per_minute};
    record_.outside_territory = dice_.chance(13);
    record_.messages = MessageCounts{{dice_.between(3, 14)}, {dice_.between(0, 2)}, {dice_.between(2, 12)}};
    record_.told = true;
    tell(LedgerKind::proposed, at_);
  }

  void answer() {
    const std::int64_t given_ms = record_.respond_by->ms - at_.ms;
    if (dice_.chance(4)) {
      constexpr LedgerReason why[] = {LedgerReason::no_capacity, LedgerReason::wrong_territory, LedgerReason::not_qualified};
      const LedgerReason reason = why[dice_.below(3)];
      tell(LedgerKind::declined, after(5'000, given_ms / 4), 0, reason);
      rep_ = somebody().id;
      tell(LedgerKind::reassigned, after(given_ms / 4, given_ms / 3));
    }
    is_late_ = goes_wrong(ShareKind::missed_deadline);
    has_answered_ = !is_late_ || dice_.chance(80);
    if (has_answered_) {
      // Most answer in the first half of the time they have.
      answered_ = is_late_ ? after(given_ms + ms_per_minute, given_ms + dice_.between(2, 30) * ms_per_hour)
                           : after(given_ms / 3, dice_.chance(60) ? given_ms / 2 : given_ms);
      tell(LedgerKind::accepted, after(given_ms / 3, answered_.ms - at_.ms));
      tell(LedgerKind::first_response, answered_);
    }
    record_.told = !goes_wrong(ShareKind::silent_transfer);
    is_gone_ = goes_wrong(ShareKind::drop_off);
    if (is_gone_) tell(LedgerKind::dropped, after(given_ms + 10 * ms_per_minute, 47 * ms_per_hour));
  }

  void talk() {
    if (has_answered_ && goes_wrong(ShareKind::repeated_information))
      tell(LedgerKind::repeated_information, {answered_.ms + dice_.between(ms_per_minute, 5 * ms_per_day)});
    if (goes_wrong(ShareKind::quality_complaint)) tell(LedgerKind::quality_complaint, after(2 * ms_per_hour, 10 * ms_per_day));
    if (dice_.chance(3)) tell(LedgerKind::handed_back, after(ms_per_day, 9 * ms_per_day), 0, LedgerReason::not_qualified);
    if (has_answered_ && dice_.chance(50)) {
      const std::int64_t rating = dice_.between(1, 3) + (*record_.completeness >= complete_from ? 2 : 0);
      tell(LedgerKind::context_rating, after(2 * ms_per_day, 5 * ms_per_day), rating);
    }
    if (has_answered_ && dice_.chance(35)) {
      const std::int64_t rating = is_gone_ ? dice_.between(1, 3) : dice_.between(2, 5);
      tell(LedgerKind::satisfaction, after(3 * ms_per_day, 9 * ms_per_day), rating);
    }
  }

  void meet() {
    if (!dice_.chance(60)) return;
    const Time booked{answered_.ms + dice_.between(10 * ms_per_minute, 4 * ms_per_day)};
    tell(LedgerKind::meeting_booked, booked);
    Time met{booked.ms + dice_.between(ms_per_day, 9 * ms_per_day)};
    if (goes_wrong(ShareKind::no_show)) {
      tell(LedgerKind::meeting_no_show, met);
      if (dice_.chance(50)) return;
      met.ms += dice_.between(2 * ms_per_day, 6 * ms_per_day);
    }
    tell(LedgerKind::meeting_held, met);
    const Time closed{met.ms + dice_.between(5 * ms_per_day, 55 * ms_per_day)};
    if (dice_.chance(record_.warmth == Warmth::warm ? 42 : 30))
      tell(LedgerKind::won, closed);
    else if (dice_.chance(60))
      tell(LedgerKind::lost, closed);
  }

  const Plan& plan_;
  Dice& dice_;
  Pipeline& out_;
  HandoffRecord record_;
  Time at_, answered_;
  std::string rep_;
  std::size_t told_ = 0;
  bool is_late_ = false, is_gone_ = false, has_answered_ = false;
};

}  // namespace

bool is_possible(const Fault& fault) {
  return fault.place != Place::delay || (fault.flag != ShareKind::missed_deadline && fault.flag != ShareKind::silent_transfer);
}

std::vector<TeamMember> Plan::default_team() {
  return {{"ana", "inbound", Role::account_executive},       {"ben", "inbound", Role::account_executive},
          {"chidi", "inbound", Role::account_executive},     {"dora", "inbound", Role::senior_account_executive},
          {"emil", "specialists", Role::sales_engineer},     {"fatou", "specialists", Role::sales_engineer},
          {"goran", "specialists", Role::account_executive}, {"hana", "specialists", Role::customer_success_manager}};
}

Pipeline make_pipeline(const Plan& plan) {
  Pipeline out;
  Dice dice(plan.seed);
  for (std::uint64_t i = 0; i < 8; ++i) dice.next();
  Maker maker(plan, dice, out);
  for (std::size_t i = 0; i < plan.handoffs; ++i) {
    const std::int64_t day = dice.below(plan.days), hour = 8 + dice.below(10);
    const std::int64_t start = plan.until.ms - plan.days * ms_per_day;
    maker.make(i + 1, {start + day * ms_per_day + hour * ms_per_hour + dice.below(ms_per_hour)});
  }
  return out;
}

std::optional<Truth> truth_of(const Fault& fault, const Plan& plan) {
  switch (fault.place) {
    case Place::completeness:
      return Truth{Dimension::completeness, "below_" + std::to_string(complete_from)};
    case Place::trigger:
      return Truth{Dimension::trigger, "complexity"};
    case Place::rep:
      return Truth{Dimension::rep, plan.team[1].id};
    case Place::routing:
      return Truth{Dimension::routing, "outside_territory"};
    case Place::delay:
      return Truth{Dimension::delay, "late"};
    case Place::everywhere:
    case Place::lately:
      return {};
  }
  return {};
}

}  // namespace baton::history
