#include "core/route/explain.h"

#include <algorithm>

#include "core/model/order.h"
#include "core/model/time_units.h"
#include "core/route/fairness.h"
#include "core/route/working_time.h"
#include "core/zone/say.h"

namespace baton {
namespace {

struct LanguageName {
  std::string_view tag, name;
};
constexpr LanguageName language_names[] = {
    {"ar", "Arabic"},     {"bg", "Bulgarian"},  {"ca", "Catalan"}, {"cs", "Czech"},     {"da", "Danish"},
    {"de", "German"},     {"el", "Greek"},      {"en", "English"}, {"es", "Spanish"},   {"et", "Estonian"},
    {"fi", "Finnish"},    {"fr", "French"},     {"he", "Hebrew"},  {"hi", "Hindi"},     {"hr", "Croatian"},
    {"hu", "Hungarian"},  {"id", "Indonesian"}, {"it", "Italian"}, {"ja", "Japanese"},  {"ko", "Korean"},
    {"lt", "Lithuanian"}, {"lv", "Latvian"},    {"nl", "Dutch"},   {"no", "Norwegian"}, {"pl", "Polish"},
    {"pt", "Portuguese"}, {"ro", "Romanian"},   {"ru", "Russian"}, {"sk", "Slovak"},    {"sl", "Slovenian"},
    {"sr", "Serbian"},    {"sv", "Swedish"},    {"th", "Thai"},    {"tr", "Turkish"},   {"uk", "Ukrainian"},
    {"vi", "Vietnamese"}, {"zh", "Chinese"},
};

/// Reasons with what they weigh, so that the heaviest comes first.
struct Weighed {
  std::int64_t weight;
  Reason reason;
};

std::string capacity_text(const Rep& rep) {
  const std::string open = std::to_string(rep.open_handoffs.value);
  return rep.capacity ? "Has " + open + " of " + std::to_string(rep.capacity->value) + " handoffs open."
                      : "Has " + open + " handoffs open and no limit.";
}

std::string turn_text(const Rep& rep, Time as_of) {
  if (!rep.last_assigned_at) return "Has not had a lead yet.";
  const std::int64_t minutes = (as_of.ms - rep.last_assigned_at->ms) / ms_per_minute;
  return minutes <= 0 ? "Got the last lead just now." : "Got the last lead " + zone::say_length(minutes) + " ago.";
}

/// Leads in tenths.
std::string say_leads(std::int64_t millionths) {
  const std::int64_t tenths = (millionths + whole_lead / 20) / (whole_lead / 10);
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::string share_text(const FairShare& share) {
  const std::string text = "Has had " + std::to_string(share.assigned.value) + " of the " + say_leads(share.share_millionths) +
                           " leads that were the rep's share";
  return share.owed_millionths > 0 ? text + "; " + say_leads(share.owed_millionths) + " given back are still to be made good."
                                   : text + ".";
}

std::string availability_text(const Fit& fit, const Setting& setting) {
  const zone::Zone clock = clock_of(*fit.rep);
  const Time as_of = setting.as_of, at = *fit.available_at;
  const std::string where = " (" + std::string(clock.name()) + ")";
  if (at > as_of) {
    return "Starts work " + zone::say_soon(clock, at, as_of) + where + ", in " +
           zone::say_length((at.ms - as_of.ms) / ms_per_minute) + ".";
  }
  if (fit.rep->working_hours.empty()) return "Works at any hour.";
  return "Works now until " + zone::say_soon(clock, fit.work->until, as_of) + where + ".";
}

std::string region_text(const Fit& fit, const Setting& setting) {
  const std::string& place = setting.wanted.place;
  switch (fit.cover.cover) {
    case Cover::no:
    case Cover::unknown:
      return {};
    case Cover::anywhere:
      return "Covers every place.";
    case Cover::territory:
      return "Covers " + fit.cover.by + ", to which " + place + " belongs.";
    case Cover::country:
    case Cover::part:
      break;
  }
  return fit.cover.by == place ? "Covers " + place + "." : "Covers " + fit.cover.by + " and so " + place + ".";
}

std::string role_text(const Fit& fit, const Wanted& wanted) {
  if (!wanted.role || fit.rep->role == *wanted.role)
    return "Is " + say_role(fit.rep->role) + (wanted.role ? ", the right role for this lead." : ".");
  return "Is " + say_role(fit.rep->role) + " and stands in for " + say_role(*wanted.role) + ".";
}

void add_languages(const Fit& fit, const Setting& setting, std::vector<Weighed>& out) {
  const Wanted& wanted = setting.wanted;
  const std::int64_t weight = setting.policy.weights.language * 100;
  if (!wanted.written_language.empty()) {
    out.push_back({weight, {"language", "Speaks " + say_language(wanted.written_language) + ", in which the prospect writes."}});
  }
  const bool says_more = !wanted.wished_language.empty() && wanted.wished_language != wanted.written_language;
  if (says_more && speaks(*fit.member, wanted.wished_language, setting.policy)) {
    out.push_back(
        {weight - 1, {"own_language", "Speaks " + say_language(wanted.wished_language) + ", the language on the record."}});
  }
}

/// A rep outside the area gets the lead only because nobody inside it can.
void add_concessions(const Fit& fit, std::vector<Weighed>& out) {
  for (const Obstacle obstacle : fit.obstacles) {
    if (obstacle == Obstacle::territory) {
      out.push_back({INT64_MAX - 2, {"outside_territory", "Does not cover the place; nobody who does can take the lead."}});
    } else if (obstacle == Obstacle::tier) {
      out.push_back({INT64_MAX - 2, {"outside_tier", "Does not serve the segment; nobody who does can take the lead."}});
    } else {
      out.push_back(
          {INT64_MAX - 2,
           {"outside_calling_hours", "Does not work while the prospect may be called; nobody who does can take the lead."}});
    }
  }
}

std::string say_refusal(const Refusal& refusal, zone::Zone clock) {
  switch (refusal.kind) {
    case Refusal::Kind::declined:
      return "Declined this lead on " + zone::say_day(zone::to_local(clock, refusal.at).date) + ".";
    case Refusal::Kind::missed:
      return "Let the deadline of " + zone::say_moment(clock, refusal.at) + " (" + std::string(clock.name()) + ") pass.";
  }
  return {};
}

}  // namespace

std::string say_role(Role role) {
  switch (role) {
    case Role::sales_development_representative:
      return "a sales development representative";
    case Role::account_executive:
      return "an account executive";
    case Role::senior_account_executive:
      return "a senior account executive";
    case Role::sales_engineer:
      return "a sales engineer";
    case Role::customer_success_manager:
      return "a customer success manager";
    case Role::sales_manager:
      return "a sales manager";
  }
  return {};
}

std::string say_tier(Tier tier) {
  switch (tier) {
    case Tier::unknown:
      return "any segment";
    case Tier::small_business:
      return "small businesses";
    case Tier::mid_market:
      return "the mid-market";
    case Tier::enterprise:
      return "enterprises";
  }
  return {};
}

std::string say_language(std::string_view tag) {
  const auto found =
      std::find_if(std::begin(language_names), std::end(language_names), [&](const LanguageName& l) { return l.tag == tag; });
  return std::string(found == std::end(language_names) ? tag : found->name);
}

std::string say_list(const std::vector<std::string>& items, std::size_t most) {
  std::string out;
  const std::size_t shown = items.size() <= most ? items.size() : most;
  for (std::size_t i = 0; i < shown; ++i) {
    if (i != 0) out += i + 1 == shown && shown == items.size() ? " and " : ", ";
    out += items[i];
  }
  return shown == items.size() ? out : out + " and " + std::to_string(items.size() - shown) + " more";
}

std::string code_of(Obstacle obstacle) {
  switch (obstacle) {
    case Obstacle::inactive:
      return "inactive";
    case Obstacle::out_of_office:
      return "out_of_office";
    case Obstacle::at_capacity:
      return "at_capacity";
    case Obstacle::language:
      return "language";
    case Obstacle::no_working_time:
      return "no_working_time";
    case Obstacle::declined:
      return "declined";
    case Obstacle::role:
      return "role";
    case Obstacle::territory:
      return "territory";
    case Obstacle::tier:
      return "tier";
    case Obstacle::calling_hours:
      return "calling_hours";
  }
  return {};
}

std::string say_obstacle(Obstacle obstacle, const Fit& fit, const Setting& setting) {
  const Rep& rep = *fit.rep;
  const Wanted& wanted = setting.wanted;
  switch (obstacle) {
    case Obstacle::inactive:
      return "Takes no leads.";
    case Obstacle::out_of_office: {
      const zone::Zone clock = clock_of(rep);
      return "Is out of office until " + zone::say_moment(clock, absence_at(fit.member->schedule, setting.as_of)->until) + " (" +
             std::string(clock.name()) + ").";
    }
    case Obstacle::at_capacity:
      return "Is full: " + std::to_string(rep.open_handoffs.value) + " of " + std::to_string(rep.capacity->value) +
             " handoffs open.";
    case Obstacle::language:
      return "Does not speak " + say_language(wanted.written_language) + ", in which the prospect writes.";
    case Obstacle::no_working_time:
      return "Has no working hour within a year.";
    case Obstacle::declined:
      return say_refusal(*refusal_of(wanted, rep.id), clock_of(rep));
    case Obstacle::role:
      return "Is " + say_role(rep.role) + "; the lead asks for " + say_role(*wanted.role) + ".";
    case Obstacle::territory:
      return "Covers " + say_list(rep.regions, 5) + ", not " + wanted.place + ".";
    case Obstacle::tier: {
      std::vector<std::string> served;
      for (const Tier tier : rep.tiers) served.push_back(say_tier(tier));
      return "Serves " + say_list(served, 4) + ", not " + say_tier(wanted.tier) + ".";
    }
    case Obstacle::calling_hours: {
      const zone::Zone clock = clock_of(rep);
      return "Does not work between " + zone::say_moment(clock, wanted.calls->from) + " and " +
             zone::say_soon(clock, wanted.calls->until, wanted.calls->from) + " (" + std::string(clock.name()) +
             "), when the prospect may be called.";
    }
  }
  return {};
}

std::vector<Reason> reasons_for(const Fit& fit, const Setting& setting) {
  const RouteWeights& w = setting.policy.weights;
  const Parts& parts = fit.parts;
  const std::int64_t availability = setting.wanted.is_urgent ? w.urgent_availability : w.availability;
  std::vector<Weighed> out;
  if (fit.rep->id == setting.wanted.owner_id) out.push_back({INT64_MAX - 1, {"owner", "Owns the account."}});
  add_concessions(fit, out);
  out.push_back({parts.role * w.role, {parts.role == 100 ? "role" : "stand_in", role_text(fit, setting.wanted)}});
  if (!fit.skills.empty())
    out.push_back({parts.skill * w.skill, {"skill", "Knows " + say_list(fit.skills) + ", which the lead asks for."}});
  if (!fit.industry.empty())
    out.push_back({parts.industry * w.industry, {"industry", "Knows the industry: " + fit.industry + "."}});
  if (std::string text = region_text(fit, setting); !text.empty())
    out.push_back({parts.region * w.region, {"region", std::move(text)}});
  add_languages(fit, setting, out);
  out.push_back({parts.availability * availability, {"availability", availability_text(fit, setting)}});
  out.push_back({parts.fairness * w.fairness, {"load", capacity_text(*fit.rep)}});
  out.push_back({parts.fairness * w.fairness, {"turn", turn_text(*fit.rep, setting.as_of)}});
  if (fit.rep->fair_share) out.push_back({parts.fairness * w.fairness, {"share", share_text(*fit.rep->fair_share)}});
  sort_items(out, [](const Weighed& a, const Weighed& b) { return a.weight > b.weight; });
  std::vector<Reason> reasons;
  for (Weighed& one : out) reasons.push_back(std::move(one.reason));
  return reasons;
}

}  // namespace baton
