#include "core/engine.h"

#include <algorithm>
#include <numeric>

#include "core/audit/record.h"
#include "core/brief/after_handoff.h"
#include "core/brief/brief.h"
#include "core/brief/packet.h"
#include "core/calibrate/basis.h"
#include "core/comply/comply.h"
#include "core/decide/decide.h"
#include "core/detect/bare.h"
#include "core/detect/conversation.h"
#include "core/detect/memory.h"
#include "core/hash.h"
#include "core/json/documents.h"
#include "core/model/order.h"
#include "core/model/time_units.h"
#include "core/normalise/natural_order.h"
#include "core/normalise/transcript.h"
#include "core/qualify/qualify.h"
#include "core/replay/replay.h"
#include "core/route/assign.h"
#include "core/route/reroute.h"
#include "core/route/route.h"

namespace baton {
namespace {

const Rep* rep_with(const Roster& roster, const Nullable<RepChoice>& choice) {
  if (!choice) return nullptr;
  const auto found =
      std::find_if(roster.reps.begin(), roster.reps.end(), [&](const Rep& rep) { return rep.id == choice->rep_id; });
  return found == roster.reps.end() ? nullptr : &*found;
}

constexpr auto by_time_and_id = [](const auto& a, const auto& b) {
  return a.at != b.at ? a.at < b.at : natural_less(a.id, b.id);
};

/// Puts the messages in order; gives where each of them stood before.
std::vector<std::size_t> put_in_order(std::vector<Message>& messages) {
  std::vector<std::size_t> places(messages.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  sort_items(places, [&](std::size_t a, std::size_t b) { return by_time_and_id(messages[a], messages[b]); });
  std::vector<Message> ordered;
  ordered.reserve(messages.size());
  for (const std::size_t place : places) ordered.push_back(std::move(messages[place]));
  messages = std::move(ordered);
  return places;
}

/// A lead with the lists whose order carries no meaning put into one, so that two documents which say the same are the same;
/// `places` is where each message stood in the lead as given.
struct OrderedLead {
  Lead lead;
  std::vector<std::size_t> places;
};

OrderedLead in_canonical_order(Lead lead) {
  std::vector<std::size_t> places = put_in_order(lead.messages);
  sort_items(lead.events, event_earlier);
  sort_items(lead.handoffs, by_time_and_id);
  return {std::move(lead), std::move(places)};
}

Roster in_canonical_order(Roster roster) {
  sort_items(roster.reps, [](const Rep& a, const Rep& b) { return a.id < b.id; });
  return roster;
}

/// A warning's pointer into the ordered lead, turned into one into the lead as it was given.
void point_into_given(std::vector<Warning>& warnings, const std::vector<std::size_t>& places) {
  constexpr std::string_view messages = "/messages/";
  for (Warning& warning : warnings) {
    if (!warning.pointer.starts_with(messages)) continue;
    std::size_t index = 0, end = messages.size();
    for (; end < warning.pointer.size() && warning.pointer[end] != '/'; ++end)
      index = index * 10 + static_cast<std::size_t>(warning.pointer[end] - '0');
    if (index < places.size()) warning.pointer.replace(messages.size(), end - messages.size(), std::to_string(places[index]));
  }
}

/// The deadline in the receiving rep's working time, where the policy says so and a rep is known.
Nullable<Time> deadline(Nullable<Time> plain, Time since, const Rep* rep, const Policy& policy) {
  if (!plain || !rep || !policy.decide.deadlines.in_working_time) return plain;
  const auto working = after_working_minutes(*rep, since, (plain->ms - since.ms) / ms_per_minute);
  return working ? Nullable<Time>(*working) : plain;
}

std::string name_of_handoff(const std::string& lead_id, Time at, const std::string& rep_id) {
  return content_hash(lead_id + '\n' + std::to_string(at.ms) + '\n' + rep_id);
}

/// A lead read and decided on. What it holds points at one another, so it stays where it was made.
struct Deliberation {
  Deliberation(Lead given, const Reader& reader, const Policy& policy, Time as_of, Memory* memory = nullptr)
      : ordered(in_canonical_order(std::move(given))),
        lead(ordered.lead),
        transcript(normalise(lead, as_of)),
        conversation(listen(lead, transcript, reader, policy, as_of, memory)),
        qualification(qualify(lead, conversation)),
        it{lead, conversation, qualification, policy, as_of},
        verdict(decide(it)),
        compliance(comply(lead, conversation, policy, as_of)) {
    for (Warning& warning : warnings_after_handoff(it)) conversation.warnings.push_back(std::move(warning));
    point_into_given(conversation.warnings, ordered.places);
  }
  Deliberation(const Deliberation&) = delete;
  Deliberation& operator=(const Deliberation&) = delete;

  const OrderedLead ordered;
  const Lead& lead;
  const Transcript transcript;
  Conversation conversation;
  const Qualification qualification;
  const Case it;
  Verdict verdict;
  const Compliance compliance;
};

}  // namespace

std::string_view engine_version() { return BATON_VERSION; }

Engine::Engine(Policy policy, Roster roster)
    : policy_(std::move(policy)),
      roster_(in_canonical_order(std::move(roster))),
      policy_hash_(content_hash(json::encode(policy_))),
      roster_hash_(content_hash(json::encode(roster_))),
      reader_(policy_.detect),
      team_(std::make_shared<const Team>(make_ready(roster_, policy_.route))) {}

Assessment Engine::assess(Lead lead_as_given, Time as_of, Memory* memory) const {
  Deliberation on(std::move(lead_as_given), reader_, policy_, as_of, memory);
  Verdict& verdict = on.verdict;
  verdict.decision.counterfactuals = counterfactuals(on.it, verdict);

  Routing routing = route(on.it, verdict, on.compliance, *team_);
  const Rep* rep = rep_with(roster_, routing.recommended);
  verdict.decision.respond_by = deadline(verdict.decision.respond_by, verdict.since.value_or(as_of), rep, policy_);
  Brief brief = write_brief(on.it, verdict, rep, on.compliance);
  std::vector<FollowUp> next = follow_ups(on.it, verdict, brief, rep);
  return {decision_id(on.lead, as_of),
          on.lead.id,
          as_of,
          std::string(engine_version()),
          policy_hash_,
          verdict.decision,
          verdict.triggers,
          on.qualification,
          std::move(brief),
          std::move(routing),
          std::move(next),
          on.compliance,
          on.conversation.warnings};
}

Reroute Engine::reroute(const Proposal* proposal, std::optional<Lead> lead, Time as_of) const {
  std::optional<Candidate> now;
  if (lead) {
    const Deliberation on(std::move(*lead), reader_, policy_, as_of);
    now = candidate_of(on.it, on.verdict, on.compliance, *team_);
  }
  Reroute out = baton::reroute({proposal, now ? &*now : nullptr}, policy_, *team_, as_of);
  const Member* member = out.outcome == RerouteOutcome::move ? find_member(*team_, *out.rep_id) : nullptr;
  if (member) out.respond_by = deadline(out.respond_by, as_of, &member->rep, policy_);
  return out;
}

HandoffRecord Engine::record(Lead lead, Time as_of, const HandoffName& name) const {
  HandoffRecord out = record_handoff(assess(lead, as_of), lead, roster_, policy_.measure, name);
  if (out.handoff_id.empty()) out.handoff_id = name_of_handoff(out.lead_id, out.at, out.rep_id);
  return out;
}

std::optional<ScoreBasis> Engine::score_basis(Lead lead, Time as_of) const {
  const Deliberation on(std::move(lead), reader_, policy_, as_of);
  return calibrating::basis_of(on.it, on.verdict);
}

auditing::Record Engine::audit(Lead lead_as_given, Time as_of, std::optional<LedgerKind> outcome,
                               const Replayer& replayer) const {
  Lead whole = in_canonical_order(auditing::as_it_was(std::move(lead_as_given))).lead;
  Memory memory;
  const auto look = [&](Time at, const std::function<void(const auditing::Seen&)>& then) {
    const Deliberation on(auditing::up_to(whole, at), reader_, policy_, at, &memory);
    then({on.it, on.verdict});
  };
  return auditing::record_of(whole, as_of, {look, memory, replayer, reader_}, outcome);
}

struct Batch::Inside {
  const Engine& engine;
  Team team;
  std::vector<Candidate> candidates;
};

Batch::Batch(const Engine& engine) : inside_(new Inside{engine, *engine.team_, {}}) {}
Batch::~Batch() = default;
Batch::Batch(Batch&&) noexcept = default;

void Batch::add(Lead lead, Time as_of) {
  const Engine& engine = inside_->engine;
  const Deliberation on(std::move(lead), engine.reader_, engine.policy_, as_of);
  inside_->candidates.push_back(candidate_of(on.it, on.verdict, on.compliance, inside_->team));
  inside_->candidates.back().decision_id = engine.decision_id(on.lead, as_of);
}

std::vector<Assignment> Batch::assign() {
  const Policy& policy = inside_->engine.policy_;
  std::vector<Assignment> out = baton::assign(inside_->candidates, policy.route, inside_->team);
  for (std::size_t i = 0; i < out.size(); ++i) {
    Assignment& one = out[i];
    if (one.outcome != AssignmentOutcome::assigned) continue;
    one.respond_by =
        deadline(one.respond_by, inside_->candidates[i].since, &find_member(inside_->team, *one.rep_id)->rep, policy);
    LedgerEntry entry;
    entry.handoff_id = name_of_handoff(one.lead_id, one.as_of, *one.rep_id);
    entry.id = content_hash(entry.handoff_id + "\nproposed");
    entry.lead_id = one.lead_id;
    entry.at = one.as_of;
    entry.rep_id = *one.rep_id;
    entry.decision_id = one.decision_id;
    one.entry = std::move(entry);
  }
  return out;
}

Roster Batch::roster() const {
  Roster out{{}, inside_->team.queues};
  for (const Member& member : inside_->team.members) out.reps.push_back(member.rep);
  return out;
}

MessageReading Engine::detect(const BareMessage& message) const { return read_bare(message, reader_); }

std::string Engine::decision_id(const Lead& lead, Time as_of) const {
  std::string identity = policy_hash_ + roster_hash_ + std::string(engine_version()) + '\n' + std::to_string(as_of.ms) + '\n';
  return content_hash(identity + json::encode(lead));
}

std::string Engine::brief(const Assessment& assessment, const Lead& lead, BriefForm form) const {
  if (form == BriefForm::json) return json::encode(packet_of(assessment, lead, roster_));
  return render(assessment, lead, roster_, form);
}

}  // namespace baton
