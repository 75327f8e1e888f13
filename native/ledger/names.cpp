#include "native/ledger/names.h"

namespace baton::native::ledger {
namespace {

std::string draw() {
  std::string bytes(16, '\0');
  sqlite3_randomness(static_cast<int>(bytes.size()), bytes.data());
  return stand_in(bytes);
}

}  // namespace

std::string NamesOf::latest(std::string name) const {
  for (auto next = renamed_.find(name); next != renamed_.end(); next = renamed_.find(name)) name = next->second;
  return name;
}

std::string NamesOf::of(const std::string& id) {
  const auto [known, fresh] = names_.try_emplace(id);
  if (fresh) drawn_.insert(known->second = draw());
  return latest(known->second);
}

void NamesOf::learn(const std::string& id, const std::string& name) {
  const auto [known, fresh] = names_.try_emplace(id, name);
  if (!fresh) known->second = join(known->second, name);
}

std::string NamesOf::join(const std::string& a, const std::string& b) {
  std::string one = latest(a), two = latest(b);
  if (one == two) return one;
  const bool drawn_one = drawn_.count(one) > 0, drawn_two = drawn_.count(two) > 0;
  const bool first_stays = drawn_one == drawn_two ? one < two : drawn_two;
  const std::string &stays = first_stays ? one : two, &goes = first_stays ? two : one;
  rows_.rename(column_, goes, stays);
  renamed_[goes] = stays;
  return stays;
}

}  // namespace baton::native::ledger
