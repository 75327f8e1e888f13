#include "core/measure/handoff_log.h"

#include <algorithm>
#include <tuple>

namespace baton::measuring {
namespace {

std::uint32_t bits_of(const std::vector<TriggerKind>& triggers) {
  std::uint32_t bits = 0;
  for (const TriggerKind kind : triggers) bits |= 1u << static_cast<std::uint32_t>(kind);
  return bits;
}

/// All of a record, to compare; the handoff's id is the same anyway.
auto content(const HandoffRecord& it) {
  using Text = std::string_view;
  const MessageCounts counts = it.messages.value_or(MessageCounts{});
  return std::tuple(it.recorded_at, it.at, Text(it.lead_id), Text(it.decision_id), bits_of(it.triggers), it.role, Text(it.rep_id),
                    it.rep_role, Text(it.queue_id), it.channel, it.tier, it.warmth, it.completeness ? it.completeness->value : -1,
                    it.respond_by, it.outside_territory, it.told, it.messages.has_value(), counts.ai.value, counts.rep.value,
                    counts.prospect.value);
}

template <class Twins>
std::vector<std::string_view> ids_of(const Twins& twins) {
  std::vector<std::string_view> out;
  for (const auto& [id, all] : twins) out.push_back(id);
  return out;
}

template <class T, class Same>
void add_if_new(std::vector<T>& list, const T& item, Same same) {
  if (std::none_of(list.begin(), list.end(), [&](const T& known) { return same(known, item); })) list.push_back(item);
}

}  // namespace

std::uint32_t Names::of(std::string_view text) {
  const auto [found, fresh] = numbers_.try_emplace(std::string(text), static_cast<std::uint32_t>(texts_.size()));
  if (fresh) texts_.push_back(&found->first);
  return found->second;
}

std::uint32_t Names::known(const std::string& text) const {
  const auto found = numbers_.find(text);
  return found == numbers_.end() ? 0 : found->second;
}

bool HandoffLog::goes_before(const Happening& a, const Happening& b) const {
  const auto key = [&](const Happening& it) {
    return std::tuple(it.at, it.kind, it.rating, it.reason, std::string_view(names_.at(it.handoff)),
                      std::string_view(names_.at(it.lead)), std::string_view(names_.at(it.rep)));
  };
  return key(a) < key(b);
}

void HandoffLog::add(const std::string& id, const Happening& happening) {
  const auto [found, fresh] = entries_.try_emplace(id, happening);
  if (fresh || found->second == happening) return;
  std::vector<Happening>& twins = entry_twins_[id];
  add_if_new(twins, found->second, std::equal_to<>());
  add_if_new(twins, happening, std::equal_to<>());
  if (goes_before(happening, found->second)) found->second = happening;
}

void HandoffLog::add(const LedgerEntry& entry) {
  Happening out{names_.of(entry.handoff_id), names_.of(entry.lead_id), names_.of(entry.rep_id), entry.at, entry.kind, 0, {}};
  if (entry.rating) out.rating = static_cast<std::uint8_t>(entry.rating->value);
  out.reason = entry.reason;
  add(entry.id, out);
}

void HandoffLog::add(HandoffRecord record) {
  names_.of(record.handoff_id), names_.of(record.rep_id);
  const auto [found, fresh] = records_.try_emplace(record.handoff_id, record);
  HandoffRecord& known = found->second;
  if (fresh || record.recorded_at < known.recorded_at) return;
  if (record.recorded_at > known.recorded_at) {
    record_twins_.erase(record.handoff_id);
    known = std::move(record);
    return;
  }
  const auto same = [](const HandoffRecord& a, const HandoffRecord& b) { return content(a) == content(b); };
  if (same(known, record)) return;
  std::vector<HandoffRecord>& twins = record_twins_[record.handoff_id];
  add_if_new(twins, known, same);
  add_if_new(twins, record, same);
  if (content(record) < content(known)) known = std::move(record);
}

void HandoffLog::merge(const HandoffLog& other) {
  const auto take = [&](const std::string& id, Happening happening) {
    happening.handoff = names_.of(other.names_.at(happening.handoff));
    happening.lead = names_.of(other.names_.at(happening.lead));
    happening.rep = names_.of(other.names_.at(happening.rep));
    add(id, happening);
  };
  for (const auto& [id, happening] : other.entries_) take(id, happening);
  for (const auto& [id, twins] : other.entry_twins_)
    for (const Happening& twin : twins) take(id, twin);
  for (const auto& [id, record] : other.records_) add(record);
  for (const auto& [id, twins] : other.record_twins_)
    for (const HandoffRecord& twin : twins) add(twin);
}

std::vector<std::string_view> HandoffLog::conflicting_entries() const { return ids_of(entry_twins_); }
std::vector<std::string_view> HandoffLog::conflicting_records() const { return ids_of(record_twins_); }

}  // namespace baton::measuring
