#include "core/ledger_names.h"

#include "core/ledger.h"

namespace baton {

StandIns::StandIns(std::string chance, const std::vector<Renamed>& known) : chance_(std::move(chance)) {
  for (const Renamed& one : known) {
    if (one.drawn) drawn_.insert(one.from);
    if (one.from != one.to) renamed_[one.from] = one.to;
  }
}

std::string StandIns::latest(std::string name) const {
  for (auto next = renamed_.find(name); next != renamed_.end(); next = renamed_.find(name)) name = next->second;
  return name;
}

std::string StandIns::of(Named what, const std::string& id) {
  if (is_stand_in(id)) return latest(id);
  const std::string name = stand_in(key_of((what == Named::lead ? "lead " : "handoff ") + chance_ + " " + id));
  drawn_.insert(name);
  return latest(name);
}

void StandIns::join(Named what, const std::vector<std::string>& ids) {
  std::string stays = of(what, ids.front());
  for (const std::string& id : ids) {
    const std::string other = of(what, id);
    if (other == stays) continue;
    const bool drawn = drawn_.count(other) > 0, drawn_before = drawn_.count(stays) > 0;
    const bool gives_way = drawn == drawn_before ? stays < other : drawn;
    renamed_[gives_way ? other : stays] = gives_way ? stays : other;
    if (!gives_way) stays = other;
  }
}

std::vector<Renamed> StandIns::list() const {
  std::map<std::string, Renamed> found;
  for (const auto& [from, to] : renamed_) {
    const std::string stays = latest(to);
    found[from] = {from, stays, drawn_.count(from) > 0};
    if (drawn_.count(stays)) found[stays] = {stays, stays, true};
  }
  std::vector<Renamed> out;
  for (auto& [from, one] : found) out.push_back(std::move(one));
  return out;
}

}  // namespace baton
