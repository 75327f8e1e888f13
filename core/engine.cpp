#include "core/engine.h"

#include <algorithm>
#include <numeric>

#include "core/brief/brief.h"
#include "core/comply/comply.h"
#include "core/decide/decide.h"
#include "core/detect/bare.h"
#include "core/detect/conversation.h"
#include "core/hash.h"
#include "core/json/documents.h"
#include "core/model/time_units.h"
#include "core/normalise/natural_order.h"
#include "core/normalise/transcript.h"
#include "core/qualify/qualify.h"
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
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t a, std::size_t b) { return by_time_and_id(messages[a], messages[b]); });
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
  std::stable_sort(lead.events.begin(), lead.events.end(), event_earlier);
  std::stable_sort(lead.handoffs.begin(), lead.handoffs.end(), by_time_and_id);
  return {std::move(lead), std::move(places)};
}

Roster in_canonical_order(Roster roster) {
  std::stable_sort(roster.reps.begin(), roster.reps.end(), [](const Rep& a, const Rep& b) { return a.id < b.id; });
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
Nullable<Time> deadline(const Case& it, const Verdict& verdict, const Rep* rep) {
  const Nullable<Time>& plain = verdict.decision.respond_by;
  if (!plain || !rep || !it.policy.decide.deadlines.in_working_time) return plain;
  const auto working = after_working_minutes(*rep, it.as_of, (plain->ms - it.as_of.ms) / ms_per_minute);
  return working ? Nullable<Time>(*working) : plain;
}

}  // namespace

std::string_view engine_version() { return BATON_VERSION; }

Engine::Engine(Policy policy, Roster roster)
    : policy_(std::move(policy)),
      roster_(in_canonical_order(std::move(roster))),
      policy_hash_(content_hash(json::encode(policy_))),
      roster_hash_(content_hash(json::encode(roster_))),
      reader_(policy_.detect) {}

Assessment Engine::assess(Lead lead_as_given, Time as_of) const {
  const auto [lead, places] = in_canonical_order(std::move(lead_as_given));
  const Transcript transcript = normalise(lead, as_of);
  Conversation conversation = listen(lead, transcript, reader_, policy_, as_of);
  point_into_given(conversation.warnings, places);
  const Qualification qualification = qualify(lead, conversation);
  const Case it{lead, conversation, qualification, policy_, as_of};
  Verdict verdict = decide(it);
  verdict.decision.counterfactuals = counterfactuals(it, verdict);

  Routing routing = route(it, verdict, roster_);
  const Rep* rep = rep_with(roster_, routing.recommended);
  verdict.decision.respond_by = deadline(it, verdict, rep);
  Brief brief = write_brief(it, verdict, rep);
  std::vector<FollowUp> next = follow_ups(it, verdict, brief, rep);
  Compliance compliance = comply(lead, conversation, policy_, as_of);
  return {decision_id(lead, as_of),
          lead.id,
          as_of,
          std::string(engine_version()),
          policy_hash_,
          verdict.decision,
          verdict.triggers,
          qualification,
          std::move(brief),
          std::move(routing),
          std::move(next),
          std::move(compliance),
          conversation.warnings};
}

MessageReading Engine::detect(const BareMessage& message) const { return read_bare(message, reader_); }

std::string Engine::decision_id(const Lead& lead, Time as_of) const {
  std::string identity = policy_hash_ + roster_hash_ + std::string(engine_version()) + '\n' + std::to_string(as_of.ms) + '\n';
  return content_hash(identity + json::encode(lead));
}

std::string Engine::brief(const Assessment& assessment, const Lead& lead, BriefForm form) const {
  return render(assessment, lead, roster_, form);
}

}  // namespace baton
