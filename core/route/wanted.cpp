#include "core/route/wanted.h"

#include <algorithm>
#include <tuple>

#include "core/model/order.h"
#include "core/text/words.h"
#include "core/zone/phone.h"
#include "core/zone/places.h"

namespace baton {
namespace {

/// The triggers that speak: those that fired, and while a lead is only prepared and none has, those with evidence.
std::vector<const Trigger*> speaking(const Verdict& verdict) {
  std::vector<const Trigger*> fired, near;
  for (const Trigger& trigger : verdict.triggers) {
    if (trigger.fired) fired.push_back(&trigger);
    if (!trigger.evidence.empty()) near.push_back(&trigger);
  }
  return fired.empty() && verdict.decision.action == Action::prepare ? near : fired;
}

std::optional<RoleCause> kind_of_complexity(std::string_view signal) {
  if (signal.starts_with(complexity_technical)) return RoleCause::technical;
  if (signal.starts_with(complexity_commercial)) return RoleCause::commercial;
  if (signal.starts_with(complexity_legal)) return RoleCause::legal;
  if (signal.starts_with(complexity_approval)) return RoleCause::approval;
  return std::nullopt;
}

/// The kinds of the heaviest evidence; complexity of no known kind is a matter of terms.
void add_complexity(const Trigger& trigger, std::vector<RoleCause>& causes) {
  std::int64_t heaviest = -1;
  for (const Evidence& evidence : trigger.evidence) {
    if (kind_of_complexity(evidence.signal)) heaviest = std::max<std::int64_t>(heaviest, evidence.weight);
  }
  if (heaviest < 0) causes.push_back(RoleCause::commercial);
  for (const Evidence& evidence : trigger.evidence) {
    const auto kind = kind_of_complexity(evidence.signal);
    if (kind && evidence.weight == heaviest) causes.push_back(*kind);
  }
}

std::vector<RoleCause> causes_of(const Lead& lead, const std::vector<const Trigger*>& triggers) {
  std::vector<RoleCause> causes;
  for (const Trigger* trigger : triggers) {
    switch (trigger->kind) {
      case TriggerKind::request:
        causes.push_back(RoleCause::request);
        break;
      case TriggerKind::emotional:
        causes.push_back(RoleCause::emotional);
        break;
      case TriggerKind::intent:
        causes.push_back(RoleCause::intent);
        break;
      case TriggerKind::complexity:
        add_complexity(*trigger, causes);
        break;
      case TriggerKind::qualification:
        causes.push_back(RoleCause::qualification);
        break;
      case TriggerKind::value:
        causes.push_back(RoleCause::value);
        break;
    }
  }
  if (lead.account.existing_customer) causes.push_back(RoleCause::existing_customer);
  return causes;
}

bool holds(const std::vector<RoleCause>& causes, RoleCause cause) {
  return std::find(causes.begin(), causes.end(), cause) != causes.end();
}

/// Where the account is: a sales territory goes by the company, then by the person, then by the telephone.
std::string place_of(const Lead& lead) {
  const std::string& company = lead.company.country.value;
  const std::string& country = company.empty() ? lead.contact.country.value : company;
  for (const std::string& region : {lead.company.region.value, lead.contact.region.value}) {
    if (!region.empty() && (country.empty() || zone::lies_in(region, country))) return region;
  }
  if (!country.empty()) return country;
  const auto places = zone::places_of(lead.contact.phone, {});
  return places.size() == 1 ? std::string(places.front()) : std::string();
}

void add_said(const Conversation& conversation, Wanted& wanted) {
  for (const Heard& heard : conversation.heard) {
    if (heard.said == nullptr || heard.said->message == nullptr) continue;
    const text::Words words = text::split_words(heard.said->message->text, heard.said->own);
    for (std::size_t i = 0; i < words.list.size(); ++i) wanted.words.emplace(words[i]);
    wanted.said.push_back(" " + words.folded + " ");
  }
}

/// `emotional` stands for all signals that begin with it.
bool covers_signal(std::string_view rule, std::string_view signal) {
  return signal.starts_with(rule) && (signal.size() == rule.size() || signal[rule.size()] == '.');
}

void add_skills(const std::vector<const Trigger*>& triggers, const RoutePolicy& policy, Wanted& wanted) {
  for (const SkillRule& rule : policy.skills) {
    const bool asked = std::any_of(triggers.begin(), triggers.end(), [&](const Trigger* trigger) {
      return std::any_of(trigger->evidence.begin(), trigger->evidence.end(),
                         [&](const Evidence& evidence) { return covers_signal(rule.signal, evidence.signal); });
    });
    if (!asked) continue;
    for (const std::string& skill : rule.skills) wanted.skills.push_back(folded(skill));
  }
  sort_items(wanted.skills);
  wanted.skills.erase(std::unique(wanted.skills.begin(), wanted.skills.end()), wanted.skills.end());
}

void add_role(const std::vector<RoleCause>& causes, const RoutePolicy& policy, Wanted& wanted) {
  for (const RoleRule& rule : policy.roles) {
    if (!holds(causes, rule.when)) continue;
    wanted.role = rule.role;
    wanted.or_else = rule.or_else;
    return;
  }
}

/// A later word of the same rep counts; no room and leave are seen where they are now.
void add_refusals(const Lead& lead, Time as_of, Wanted& wanted) {
  std::map<std::string_view, const LedgerEntry*> last;  // By rep.
  for (const LedgerEntry& entry : lead.handoffs) {
    const bool is_answer = entry.kind == LedgerKind::declined || entry.kind == LedgerKind::accepted;
    if (!is_answer || entry.rep_id.empty() || entry.at > as_of) continue;
    const LedgerEntry*& latest = last[entry.rep_id];
    if (latest == nullptr || std::tie(latest->at, latest->id) < std::tie(entry.at, entry.id)) latest = &entry;
  }
  for (const auto& [rep_id, entry] : last) {
    const bool passing = entry->reason == LedgerReason::no_capacity || entry->reason == LedgerReason::out_of_office;
    if (entry->kind == LedgerKind::declined && !passing)
      wanted.refusals.emplace(rep_id, Refusal{Refusal::Kind::declined, entry->at});
  }
}

bool asks_for_call(const std::vector<const Trigger*>& triggers) {
  return std::any_of(triggers.begin(), triggers.end(), [](const Trigger* trigger) {
    return std::any_of(trigger->evidence.begin(), trigger->evidence.end(),
                       [](const Evidence& evidence) { return covers_signal("request.call", evidence.signal); });
  });
}

/// A prospect who asks for a call, or whom nothing but the telephone reaches.
bool is_to_be_called(const Case& lead_case, const std::vector<const Trigger*>& triggers) {
  const Lead& lead = lead_case.lead;
  if (lead.contact.phone.value.empty() || lead_case.conversation.do_not_call) return false;
  if (asks_for_call(triggers)) return true;
  const auto& heard = lead_case.conversation.heard;
  const bool writes = std::any_of(heard.begin(), heard.end(), [](const Heard& one) {
    return one.said != nullptr && one.said->message != nullptr && one.said->message->channel != Channel::call;
  });
  return lead.contact.email.empty() && !writes;
}

}  // namespace

const Refusal* refusal_of(const Wanted& wanted, std::string_view rep_id) {
  const auto found = wanted.refusals.find(rep_id);
  return found == wanted.refusals.end() ? nullptr : &found->second;
}

void settle_skills(Wanted& wanted, const std::vector<std::string>& team_skills) {
  for (const std::string& skill : team_skills) {
    if (skill.empty() || wanted.words.count(skill.substr(0, skill.find(' '))) == 0) continue;
    const bool named = std::any_of(wanted.said.begin(), wanted.said.end(),
                                   [&](const std::string& said) { return said.find(" " + skill + " ") != std::string::npos; });
    if (named) wanted.skills.push_back(skill);
  }
  sort_items(wanted.skills);
  wanted.skills.erase(std::unique(wanted.skills.begin(), wanted.skills.end()), wanted.skills.end());
  wanted.said.clear();
  wanted.words.clear();
}

std::string folded(std::string_view text) {
  // Most skills and industries are plain words already; splitting is for the others.
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  std::string out;
  for (const char c : text) {
    if (!is_letter(c) && (c != ' ' || out.empty() || out.back() == ' ')) return text::split_words(text).folded;
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out.ends_with(' ') ? text::split_words(text).folded : out;
}

std::string primary_language(std::string_view tag) {
  std::string out;
  for (const char c : tag.substr(0, std::min(tag.find_first_of("-_"), tag.size()))) {
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out == "nb" || out == "nn" ? "no" : out;
}

Wanted want(const Case& lead_case, const Verdict& verdict, const Compliance& compliance) {
  const Lead& lead = lead_case.lead;
  const std::vector<const Trigger*> triggers = speaking(verdict);
  const std::vector<RoleCause> causes = causes_of(lead, triggers);
  Wanted wanted;
  add_role(causes, lead_case.policy.route, wanted);
  if (!lead_case.conversation.heard.empty()) wanted.written_language = primary_language(lead_case.conversation.language);
  wanted.wished_language = primary_language(lead.contact.language.value);
  wanted.place = place_of(lead);
  wanted.tier = lead.account.tier;
  wanted.is_valuable = holds(causes, RoleCause::value) || lead.account.strategic;
  wanted.wants_seniority = wanted.is_valuable || holds(causes, RoleCause::emotional);
  wanted.is_urgent = verdict.decision.urgency >= Urgency::high;
  wanted.industry = folded(lead.company.industry);
  add_skills(triggers, lead_case.policy.route, wanted);
  add_said(lead_case.conversation, wanted);
  wanted.owner_id = lead.account.owner_id;
  if (lead_case.policy.route.skip_who_declined) add_refusals(lead, lead_case.as_of, wanted);
  if (lead_case.policy.route.heed_calling_hours && compliance.next_window && is_to_be_called(lead_case, triggers))
    wanted.calls = *compliance.next_window;
  return wanted;
}

}  // namespace baton
