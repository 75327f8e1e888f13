/// Random teams and leads, the same on every machine.
#pragma once
#include <random>
#include <string>
#include <vector>

#include "scene.h"

namespace scene {

/// The same numbers on every machine, unlike the standard distributions.
struct Dice {
  std::mt19937 engine;
  std::size_t below(std::size_t n) { return engine() % n; }
  bool one_in(std::size_t n) { return below(n) == 0; }
  template <class T>
  T pick(const std::vector<T>& items) {
    return items[below(items.size())];
  }
};

inline Rep random_rep(Dice& dice, std::size_t number) {
  Rep out = rep("r" + std::to_string(number), static_cast<Role>(dice.below(6)));
  out.active = !dice.one_in(8);
  out.open_handoffs = {static_cast<std::int64_t>(dice.below(11))};
  if (dice.one_in(5)) out.capacity.reset();
  if (dice.one_in(2)) out.languages = {{dice.pick<std::string>({"en", "de", "fr", "de-CH"})}};
  if (!dice.one_in(3)) out.regions = {dice.pick<std::string>({"GB", "DE", "DACH", "US-TX", "US", "EU"})};
  if (!dice.one_in(3)) out.tiers = {static_cast<Tier>(1 + dice.below(3))};
  if (dice.one_in(6))
    out.out_of_office = {{{monday_noon.ms - 1000}, {monday_noon.ms + 1 + static_cast<std::int64_t>(dice.below(900'000'000))}}};
  if (dice.one_in(10)) out.working_hours.clear();
  out.timezone.value = dice.pick<std::string>({"Europe/London", "America/Los_Angeles", "Asia/Tokyo", ""});
  out.weight = {static_cast<std::int64_t>(dice.below(4))};
  if (dice.one_in(2)) out.last_assigned_at = Time{monday_noon.ms - static_cast<std::int64_t>(dice.below(400'000'000))};
  if (dice.one_in(3)) out.skills = {dice.pick<std::string>({"pricing", "security", "legal", "api"})};
  if (dice.one_in(3)) out.industries = {dice.pick<std::string>({"food", "energy"})};
  return out;
}

inline void randomise(Scene& it, Dice& dice) {
  it.lead.company.country.value = dice.pick<std::string>({"GB", "DE", "US", ""});
  it.lead.contact.country.value = "";
  if (it.lead.company.country.value == "US" && dice.one_in(2)) it.lead.company.region.value = "US-TX";
  it.lead.company.industry = dice.pick<std::string>({"", "food", "Energy supply"});
  it.lead.account.tier = static_cast<Tier>(dice.below(4));
  it.lead.account.existing_customer = dice.one_in(6);
  it.lead.account.strategic = dice.one_in(6);
  if (dice.one_in(3)) it.lead.account.owner_id = "r" + std::to_string(dice.below(8));
  it.verdict.decision.urgency = static_cast<Urgency>(1 + dice.below(3));
  if (dice.one_in(2)) it.writes("Guten Tag, was kostet die API?", dice.pick<std::string>({"de", "en"}));
  for (std::size_t kind = 0; kind < trigger_count; ++kind) {
    if (dice.one_in(4))
      it.fire(static_cast<TriggerKind>(kind),
              kind == 3 ? dice.pick<std::string>({"complexity.technical", "complexity.legal"}).c_str() : "");
  }
  const std::size_t reps = dice.below(9);
  for (std::size_t i = 0; i < reps; ++i) it.roster.reps.push_back(random_rep(dice, i));
}

}  // namespace scene
