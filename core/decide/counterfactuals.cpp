#include <algorithm>
#include <functional>
#include <string>
#include <utility>

#include "core/decide/decide.h"
#include "core/decide/hypothesis.h"
#include "core/decide/ruling.h"
#include "core/decide/wording.h"
#include "core/model/order.h"

namespace baton {

namespace {

/// One thing that could be otherwise. `alter` does it to a copy; `size` is how many facts it touches.
struct Change {
  std::string name, text;
  std::int64_t size = 1;
  std::function<void(Hypothesis&)> alter;
};

/// A change that works on every lead comes after those that say something about this one.
constexpr std::int64_t least_telling = 1000;

constexpr std::size_t place(TriggerKind kind) { return static_cast<std::size_t>(kind); }

std::function<void(Hypothesis&)> with_trigger(TriggerKind kind) {
  return [kind](Hypothesis& it) {
    it.conversation.spoken[place(kind)] = {kind, true, {100}, {}};
    it.conversation.opted_out.reset();
    it.conversation.answered_by_rep.reset();
  };
}

std::string outcome(Action action) {
  switch (action) {
    case Action::handoff:
      return "the lead would be handed over now.";
    case Action::prepare:
      return "a handoff would be prepared.";
    case Action::nurture:
      return "the AI would carry on alone.";
    case Action::suppress:
      return "nobody would contact them.";
  }
  return "";
}

void add_missing_elements(const Case& it, std::vector<Change>& changes) {
  const auto look = [&](QualifiedElement Qualification::*element, const char* name, const char* text) {
    if ((it.qualification.*element).status == ElementStatus::confirmed) return;
    changes.push_back({std::string("qualification.") + name + "=confirmed", text, 1,
                       [element](Hypothesis& then) { (then.qualification.*element).status = ElementStatus::confirmed; }});
  };
  look(&Qualification::budget, "budget", "the prospect confirmed a budget");
  look(&Qualification::authority, "authority", "the prospect confirmed who decides");
  look(&Qualification::need, "need", "the prospect named a concrete need");
  look(&Qualification::timeline, "timeline", "the prospect confirmed a date");
}

void add_gates(const Case& it, const Ruling& ruling, std::vector<Change>& changes) {
  const DecidePolicy& policy = it.policy.decide;
  const std::int64_t more = policy.gate.quality_interactions - it.conversation.quality_interactions;
  if (more > 0)
    changes.push_back({"conversation.quality_interactions+" + std::to_string(more),
                       "there were " + std::string(more == 1 ? "one" : grouped(more)) + " more exchange" +
                           (more == 1 ? "" : "s") + " of substance",
                       more, [more](Hypothesis& then) {
                         then.conversation.quality_interactions += more;
                         then.conversation.messages_of_substance += more;
                       }});
  if (!ruling.nurtured) {
    const std::int64_t planned = touches_planned(it.lead, policy.nurture);
    changes.push_back({"nurture.touches_done=" + std::to_string(planned), "all " + grouped(planned) + " touches were done", 1,
                       [planned](Hypothesis& then) { then.record.nurture.touches_done = {planned}; }});
  }
}

void add_deeds(const Case& it, std::vector<Change>& changes) {
  const std::vector<std::string>& pages = it.policy.decide.behaviour.pricing_words;
  if (pages.empty()) return;
  for (const std::int64_t visits : {1, 2, 3}) {
    const std::string times = visits == 1 ? "" : '*' + std::to_string(visits);
    changes.push_back(
        {"events+pricing_visit" + times,
         "they visited the pricing page " + (visits == 1 ? std::string("once more") : grouped(visits) + " more times"), visits,
         [visits, page = pages.front()](Hypothesis& then) {
           for (std::int64_t i = 0; i < visits; ++i) then.add_visit(page);
         }});
  }
}

void add_worth(const Case& it, std::vector<Change>& changes) {
  if (it.lead.account.tier != Tier::enterprise)
    changes.push_back({"account.tier=enterprise", "the account were of the enterprise tier", 1,
                       [](Hypothesis& then) { then.record.account.tier = Tier::enterprise; }});
  if (!it.lead.account.strategic)
    changes.push_back({"account.strategic=true", "the account were strategic", 1,
                       [](Hypothesis& then) { then.record.account.strategic = true; }});
}

/// What would bring the lead nearer to a person.
std::vector<Change> upward(const Case& it, const Ruling& ruling) {
  std::vector<Change> changes;
  if (ruling.action == Action::suppress) {
    const bool said = it.conversation.opted_out->source.starts_with("message:"), held = it.lead.contact.opted_out;
    const std::string record = held ? "contact.opted_out=false" : "", words = said ? "messages-opt_out" : "";
    changes.push_back({words + (said && held ? " " : "") + record, "they had not opted out", said && held ? 2 : 1,
                       [](Hypothesis& then) { then.conversation.opted_out.reset(); }});
    changes.push_back({"messages+request", "they wrote again and asked for a person", 1, with_trigger(TriggerKind::request)});
    return changes;
  }
  add_missing_elements(it, changes);
  add_gates(it, ruling, changes);
  add_deeds(it, changes);
  changes.push_back({"messages+request", "they asked for a person", 1, with_trigger(TriggerKind::request)});
  changes.push_back(
      {"messages+explicit_intent", "they asked for a price, a demo or a contract", 1, with_trigger(TriggerKind::intent)});
  add_worth(it, changes);
  return changes;
}

/// Both together, where each alone is not enough.
Change both(const Change& a, const Change& b) {
  return {a.name + ' ' + b.name, a.text + " and " + b.text, a.size + b.size, [a = a.alter, b = b.alter](Hypothesis& then) {
            a(then);
            b(then);
          }};
}

/// The words that ask for contact are what took an opt-out back: without them it would stand again.
bool took_opt_out_back(const Case& it) {
  const std::vector<Heard>& heard = it.conversation.heard;
  return it.lead.contact.opted_out ||
         std::any_of(heard.begin(), heard.end(), [](const Heard& one) { return one.reading.opt_out; });
}

void add_without_words(const Case& it, std::vector<Change>& changes) {
  if (took_opt_out_back(it)) return;
  const auto look = [&](TriggerKind kind, const char* name, const char* text) {
    if (!it.conversation.spoken[place(kind)].fired) return;
    changes.push_back({std::string("messages-") + name, text, 1, [kind](Hypothesis& then) {
                         then.conversation.spoken[place(kind)] = {kind, false, {}, {}};
                       }});
  };
  look(TriggerKind::request, "request", "they had not asked for a person");
  look(TriggerKind::emotional, "emotional", "they were not upset with us");
  look(TriggerKind::intent, "explicit_intent", "they had not asked to go ahead");
  look(TriggerKind::complexity, "complexity", "they had asked nothing out of the routine");
  if (changes.size() < 2) return;
  Change all = changes[0];
  for (std::size_t i = 1; i < changes.size(); ++i) all = both(all, changes[i]);
  changes.push_back(std::move(all));
}

/// What would keep the lead from a person.
std::vector<Change> downward(const Case& it, const Ruling& ruling) {
  std::vector<Change> changes;
  add_without_words(it, changes);
  if (ruling.qualified) {
    changes.push_back({"qualification.budget=unknown", "the budget were not confirmed", 1,
                       [](Hypothesis& then) { then.qualification.budget.status = ElementStatus::unknown; }});
    changes.push_back({"qualification.timeline=unknown", "the date were not confirmed", 1,
                       [](Hypothesis& then) { then.qualification.timeline.status = ElementStatus::unknown; }});
    changes.push_back({"nurture.touches_done=0", "they had not been nurtured", 1,
                       [](Hypothesis& then) { then.record.nurture.touches_done = {0}; }});
  }
  if (ruling.behaviour)
    changes.push_back(
        {"events-latest", "they had not done the last of it", 1, [](Hypothesis& then) { then.remove_latest_deed(); }});
  if (it.lead.account.tier == Tier::enterprise)
    changes.push_back({"account.tier=unknown", "the account's tier were unknown", 1,
                       [](Hypothesis& then) { then.record.account.tier = Tier::unknown; }});
  if (it.lead.account.strategic)
    changes.push_back({"account.strategic=false", "the account were not strategic", 1,
                       [](Hypothesis& then) { then.record.account.strategic = false; }});
  if (!ruling.rapport && ruling.cold)
    changes.push_back({"events+activity", "they had been active today", 1,
                       [now = it.as_of](Hypothesis& then) { then.conversation.last_activity = now; }});
  const std::int64_t fewer = it.conversation.quality_interactions - it.policy.decide.gate.quality_interactions + 1;
  if (fewer > 0 && fewer <= it.conversation.quality_interactions)
    changes.push_back({"conversation.quality_interactions-" + std::to_string(fewer),
                       "there had been " + counted(fewer, "exchange") + " of substance fewer", fewer,
                       [fewer](Hypothesis& then) { then.conversation.quality_interactions -= fewer; }});
  return changes;
}

struct Found {
  Counterfactual counterfactual;
  std::int64_t size = 1;
};

Action action_after(const Case& it, const Change& change) {
  Hypothesis then(it);
  change.alter(then);
  return then.action();
}

/// A lead may wait for two things at once: an element and the sequence, the sequence and rapport.
void add_pairs(const Case& it, const Ruling& ruling, std::vector<Change>& changes) {
  std::vector<Change> gates;
  if (ruling.confirmed + 1 == static_cast<std::int64_t>(element_count)) add_missing_elements(it, gates);
  add_gates(it, ruling, gates);
  for (std::size_t i = 0; i < gates.size(); ++i)
    for (std::size_t j = i + 1; j < gates.size(); ++j) changes.push_back(both(gates[i], gates[j]));
}

bool already_by_fewer(const std::vector<Found>& found, const Change& change, Action action) {
  return std::any_of(found.begin(), found.end(), [&](const Found& other) {
    const std::string& part = other.counterfactual.change;
    const bool contained = change.name.starts_with(part) || (change.name.ends_with(part) && change.name != part);
    return contained && other.counterfactual.action == action && other.size < change.size;
  });
}

}  // namespace

std::vector<Counterfactual> counterfactuals(const Case& it, const Verdict& verdict) {
  const Ruling ruling = rule(it);
  const Action now = verdict.decision.action;
  std::vector<Change> changes = now == Action::handoff ? downward(it, ruling) : upward(it, ruling);
  if (now == Action::prepare) add_pairs(it, ruling, changes);
  if (now != Action::suppress)
    changes.push_back({"messages+opt_out", "they opted out", least_telling,
                       [](Hypothesis& then) { then.conversation.opted_out = Evidence{}; }});

  sort_items(changes, [](const Change& a, const Change& b) { return a.size < b.size; });
  std::vector<Found> found;
  for (const Change& change : changes) {
    if (found.size() >= static_cast<std::size_t>(it.policy.decide.counterfactuals_most.value)) break;
    const Action then = action_after(it, change);
    if (then == now || already_by_fewer(found, change, then)) continue;
    found.push_back({{change.name, then, "If " + change.text + ", " + outcome(then)}, change.size});
  }
  std::vector<Counterfactual> smallest;
  for (Found& one : found) smallest.push_back(std::move(one.counterfactual));
  return smallest;
}

}  // namespace baton
