#include "core/ledger_names.h"

#include "core/ledger.h"

namespace baton {

std::string StandIns::latest(std::string name) const {
  for (auto next = renamed_.find(name); next != renamed_.end(); next = renamed_.find(name)) name = next->second;
  return name;
}

std::string StandIns::of(const std::string& id) {
  if (is_stand_in(id)) return latest(id);
  const std::string name = stand_in(key_of(kind_ + " " + chance_ + " " + id));
  drawn_.insert(name);
  return latest(name);
}

void StandIns::join(const std::vector<std::string>& ids) {
  std::string stays = of(ids.front());
  for (const std::string& id : ids) {
    const std::string other = of(id);
    if (other == stays) continue;
    const bool drawn = drawn_.count(other) > 0, drawn_before = drawn_.count(stays) > 0;
    const bool gives_way = drawn == drawn_before ? stays < other : drawn;
    renamed_[gives_way ? other : stays] = gives_way ? stays : other;
    if (!gives_way) stays = other;
  }
}

void StandIns::list(std::vector<Renamed>& out) const {
  for (const auto& [from, to] : renamed_)
    if (!drawn_.count(from)) out.push_back({from, latest(to)});
}

}  // namespace baton
