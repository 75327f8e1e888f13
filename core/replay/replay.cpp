#include "core/replay/replay.h"

#include <algorithm>
#include <cassert>

#include "core/comply/comply.h"
#include "core/detect/memory.h"
#include "core/json/documents.h"
#include "core/model/time_units.h"
#include "core/normalise/transcript.h"
#include "core/qualify/qualify.h"

namespace baton {
namespace {

/// Something that happened.
struct Item {
  Time at;
  MomentKind kind = MomentKind::message;
};

bool is_ours(const Said& said) {
  return (said.message->from == Speaker::ai || said.message->from == Speaker::rep) && said.message->channel != Channel::note;
}

bool is_theirs(const Said& said) { return said.message->from == Speaker::prospect && said.message->channel != Channel::note; }

std::vector<Item> items_of(const Lead& lead, const Transcript& all, Time until) {
  std::vector<Item> out;
  for (const Said& said : all.said) {
    if (is_theirs(said)) out.push_back({said.message->at, MomentKind::message});
    if (is_ours(said)) out.push_back({said.message->at, MomentKind::answer});
  }
  for (const Event* event : all.done) out.push_back({event->at, MomentKind::event});
  for (const Signal& signal : lead.signals)
    if (signal.at && signal.message_id.empty() && *signal.at <= until) out.push_back({*signal.at, MomentKind::signal});
  for (const LedgerEntry& entry : lead.handoffs)
    if (entry.at <= until) out.push_back({entry.at, MomentKind::entry});
  std::sort(out.begin(), out.end(), [](const Item& a, const Item& b) { return a.at != b.at ? a.at < b.at : a.kind < b.kind; });
  const auto at_once = [](const Item& a, const Item& b) { return a.at == b.at; };
  out.erase(std::unique(out.begin(), out.end(), at_once), out.end());
  return out;
}

std::optional<Takeover> takeover_of(const Lead& lead, const Transcript& all, Time until) {
  std::optional<Time> at;
  for (const Said& said : all.said)
    if (said.message->from == Speaker::rep && is_ours(said) && !said.automatic_reply && !at) at = said.message->at;
  for (const LedgerEntry& entry : lead.handoffs)
    if (entry.kind == LedgerKind::first_response && entry.at <= until) at = at ? std::min(*at, entry.at) : entry.at;
  if (!at) return {};
  Takeover out{*at, 0};
  for (const Said& said : all.said)
    out.messages += said.message->at < *at && (is_ours(said) || is_theirs(said)) && !said.automatic_reply;
  return out;
}

ReasonSet set_of(const std::vector<Reason>& reasons) {
  ReasonSet out = 0;
  for (const Reason& reason : reasons) {
    ReasonCode code = ReasonCode::nothing_up;
    [[maybe_unused]] const bool known = boost::describe::enum_from_string(reason.code.c_str(), code);
    assert(known && "ReasonCode names every code that a decision can give");
    out |= bit_of(code);
  }
  return out;
}

std::string reading_of(const Policy& policy) {
  Policy alone;
  alone.detect = policy.detect;
  return json::encode(alone);
}

}  // namespace

/// One lead, walked through once. What it holds points at one another, so it stays where it was made.
class Walk {
 public:
  /// `memory`, if any, holds what the reader of the first policy has read of this lead; then no other reader may be asked.
  Walk(const Replayer& replayer, const Lead& lead, Time until, Extent extent, Memory* memory = nullptr)
      : replayer_(replayer), lead_(lead), until_(until), extent_(extent), all_(normalise(lead, until)), readings_(memory) {
    now_.said.reserve(all_.said.size());
    conversations_.resize(replayer.readers());
    for (Conversation& conversation : conversations_) conversation.transcript = &now_;
    runs_.resize(replayer.policies().size());
  }
  Walk(const Walk&) = delete;
  Walk& operator=(const Walk&) = delete;

  LeadReplay walk(const std::function<bool()>& stop) {
    LeadReplay out = facts();
    const std::vector<Item> items = items_of(lead_, all_, until_);
    const std::size_t most = std::min(items.size(), most_moments);
    for (std::size_t i = 0; i < most && !is_over(); ++i) {
      if ((out.stopped = stop && stop())) return out;
      go_on_to(items[i].at);
      const bool counts = items[i].kind != MomentKind::answer || waits_;
      if (items[i].kind == MomentKind::message || items[i].kind == MomentKind::answer)
        waits_ = items[i].kind == MomentKind::message;
      const Time end = i + 1 < items.size() ? items[i + 1].at : Time{until_.ms + 1};
      for (std::size_t policy = 0; policy < runs_.size(); ++policy) {
        if (counts) decide_at(policy, items[i]);
        fall_silent(policy, items[i].at, end);
      }
    }
    out.cut = items.size() > most && !is_over();
    for (Run& run : runs_) out.by_policy.push_back(std::move(run.replay));
    return out;
  }

  /// By the first policy.
  std::optional<Time> first_handoff(const std::vector<Time>& moments) {
    for (const Time at : moments) {
      go_on_to(at);
      decide_at(0, {at, MomentKind::message});
      if (runs_.front().replay.handoff) return at;
    }
    return {};
  }

 private:
  struct Run {
    Replay replay;
    std::optional<Time> last_activity;
  };

  LeadReplay facts() const {
    LeadReplay out;
    out.lead_id = lead_.id;
    const auto see = [&](Time at) {
      out.first = out.first ? std::min(*out.first, at) : at;
      out.last = out.last ? std::max(*out.last, at) : at;
    };
    for (const Said& said : all_.said) {
      see(said.message->at);
      out.messages += (is_ours(said) || is_theirs(said)) && !said.automatic_reply;
    }
    for (const Event* event : all_.done) see(event->at);
    out.takeover = takeover_of(lead_, all_, until_);
    out.end = measuring::end_in(lead_.handoffs, until_);
    out.undated_opt_out = lead_.contact.opted_out;
    return out;
  }

  bool is_done(const Run& run) const { return extent_ == Extent::first_handoff && run.replay.handoff; }
  bool is_over() const {
    return std::all_of(runs_.begin(), runs_.end(), [&](const Run& run) { return is_done(run); });
  }

  void go_on_to(Time at) {
    const std::size_t before = now_.said.size();
    while (now_.said.size() < all_.said.size() && all_.said[now_.said.size()].message->at <= at)
      now_.said.push_back(std::move(all_.said[now_.said.size()]));
    while (now_.done.size() < all_.done.size() && all_.done[now_.done.size()]->at <= at)
      now_.done.push_back(all_.done[now_.done.size()]);
    for (std::size_t i = 0; i < conversations_.size(); ++i) hear(conversations_[i], before, replayer_.readers_[i], readings_);
  }

  void decide_at(std::size_t number, const Item& item) {
    Run& run = runs_[number];
    if (is_done(run)) return;
    const Policy& policy = replayer_.policies_[number];
    Conversation& conversation = conversations_[replayer_.reader_of_[number]];
    settle(conversation, lead_, policy, item.at, &memory_);
    run.last_activity = conversation.last_activity;
    const Qualification qualification = qualify(lead_, conversation);
    const Case it{lead_, conversation, qualification, policy, item.at};
    const Verdict verdict = decide(it);
    Replay& replay = run.replay;
    const std::size_t place = replay.moments.size();
    replay.moments.push_back(moment_of(it, verdict, item));
    const Action action = verdict.decision.action;
    if (action == Action::prepare && !replay.prepare) replay.prepare = place;
    if (action == Action::suppress && !replay.suppress) replay.suppress = place;
    if (action != Action::handoff || replay.handoff) return;
    replay.handoff = place;
    const Compliance compliance = comply(lead_, conversation, policy, item.at);
    replay.candidate = candidate_of(it, verdict, compliance, replayer_.teams_[number]);
  }

  static Moment moment_of(const Case& it, const Verdict& verdict, const Item& item) {
    Moment out;
    out.at = item.at;
    out.kind = item.kind;
    out.messages = static_cast<std::int64_t>(it.conversation.heard.size() + it.conversation.told.size());
    out.ruling = rule(it);
    out.score = verdict.decision.score, out.fit = verdict.decision.fit, out.engagement = verdict.decision.engagement;
    for (std::size_t i = 0; i < trigger_count; ++i) {
      out.fired[i] = verdict.triggers[i].fired;
      out.strength[i] = verdict.triggers[i].strength;
    }
    out.explicit_intent = it.conversation.explicit_intent, out.engaged = it.conversation.engaged;
    out.quality_interactions = it.conversation.quality_interactions;
    out.messages_of_substance = it.conversation.messages_of_substance;
    out.respond_by = verdict.decision.respond_by;
    out.reasons = set_of(verdict.decision.reasons);
    return out;
  }

  /// Silence opens the rapport gate: the moment it does so lies in no message.
  void fall_silent(std::size_t number, Time after, Time before) {
    const Run& run = runs_[number];
    const std::int64_t days = replayer_.policies_[number].decide.gate.cold_days;
    if (!run.last_activity || days == 0) return;
    const Time cold{run.last_activity->ms + days * ms_per_day};
    if (cold > after && cold < before) decide_at(number, {cold, MomentKind::silence});
  }

  const Replayer& replayer_;
  const Lead& lead_;
  Time until_;
  Extent extent_;
  Transcript all_;  ///< Emptied from the front as `now_` grows.
  Transcript now_;
  std::vector<Conversation> conversations_;  ///< By reader.
  std::vector<Run> runs_;                    ///< By policy.
  Memory* readings_;
  Memory memory_;       ///< Of what was taken back, which is the same for every reader.
  bool waits_ = false;  ///< The prospect wrote last.
};

Replayer::Replayer(std::vector<Policy> policies, const Roster& roster) : policies_(std::move(policies)) {
  std::vector<std::string> readings;
  for (const Policy& policy : policies_) {
    const std::string reading = reading_of(policy);
    const auto known = std::find(readings.begin(), readings.end(), reading);
    reader_of_.push_back(static_cast<std::size_t>(known - readings.begin()));
    if (known == readings.end()) {
      readings.push_back(reading);
      readers_.emplace_back(policy.detect);
    }
    teams_.push_back(make_ready(roster, policy.route));
  }
}

LeadReplay Replayer::replay(const Lead& lead, Time until, Extent extent, const std::function<bool()>& stop) const {
  return Walk(*this, lead, until, extent).walk(stop);
}

std::optional<Time> Replayer::first_handoff(const Lead& lead, const std::vector<Time>& moments, Memory& memory) const {
  assert(readers_.size() == 1 && "a memory belongs to one reader");
  if (moments.empty()) return {};
  return Walk(*this, lead, moments.back(), Extent::first_handoff, &memory).first_handoff(moments);
}

}  // namespace baton
