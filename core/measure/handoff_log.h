/// Everything told about handoffs, whatever order it came in. Two logs can be merged, in any order and as often as one likes: the
/// result is the same, and adding what is there already changes nothing.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/model/handoff_record.h"
#include "core/model/ledger.h"

namespace baton::measuring {

/// Texts under numbers; 0 is the empty text.
class Names {
 public:
  Names() { of(""); }
  Names(const Names&) = delete;
  Names& operator=(const Names&) = delete;
  std::uint32_t of(std::string_view text);
  /// 0 when it has none.
  std::uint32_t known(const std::string& text) const;
  const std::string& at(std::uint32_t number) const { return *texts_[number]; }
  std::size_t size() const { return texts_.size(); }

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<const std::string*> texts_;
};

/// What is measured of a ledger entry. What a person wrote, and which decision it came from, is not: an entry whose text has been
/// forgotten is still the same one.
struct Happening {
  std::uint32_t handoff = 0, lead = 0, rep = 0;
  Time at;
  LedgerKind kind = LedgerKind::proposed;
  std::uint8_t rating = 0;  ///< 0 without one.
  std::optional<LedgerReason> reason;
  friend bool operator==(const Happening&, const Happening&) = default;
};

class HandoffLog {
 public:
  void add(const LedgerEntry& entry);
  void add(HandoffRecord record);
  void merge(const HandoffLog& other);

  const Names& names() const { return names_; }
  /// By id. Of entries that share an id but not what they say, the earliest.
  const std::unordered_map<std::string, Happening>& entries() const { return entries_; }
  /// By handoff. The latest; of several written at once, one that does not depend on the order they came in.
  const std::unordered_map<std::string, HandoffRecord>& records() const { return records_; }
  /// Ids under which two different things were told.
  std::vector<std::string_view> conflicting_entries() const;
  std::vector<std::string_view> conflicting_records() const;

 private:
  void add(const std::string& id, const Happening& happening);
  bool goes_before(const Happening& a, const Happening& b) const;

  Names names_;
  std::unordered_map<std::string, Happening> entries_;
  std::unordered_map<std::string, HandoffRecord> records_;
  /// All that was told under an id that has more than one.
  std::map<std::string, std::vector<Happening>> entry_twins_;
  std::map<std::string, std::vector<HandoffRecord>> record_twins_;
};

}  // namespace baton::measuring
