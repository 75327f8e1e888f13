#include "core/ledger_rows.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/json/documents.h"
#include "core/ledger.h"
#include "core/ledger_names.h"
#include "core/model/order.h"

namespace baton {
namespace {

std::string lead_mark(const std::string& lead_id) { return stand_in(lead_key(lead_id)); }

/// What is known under one key: before the step, and with what comes in.
struct EventPile {
  bool was_there = false, was_forgotten = false, is_gone = false;
  std::vector<LedgerEntry> before, contents;

  bool had(const LedgerEntry& entry) const {
    return std::any_of(before.begin(), before.end(), [&](const LedgerEntry& one) { return is_same(one, entry); });
  }
};

struct RecordPile {
  bool was_there = false, is_gone = false, was_forgotten = false;
  HandoffRecord record;
  std::vector<std::string> lead_ids, handoff_ids;
};

void keep_once(std::vector<LedgerEntry>& contents) {
  sort_items(contents, goes_first);
  contents.erase(std::unique(contents.begin(), contents.end(), is_same), contents.end());
}

bool same_row(const std::vector<LedgerEntry>& a, const std::vector<LedgerEntry>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), is_same);
}

class Step {
 public:
  explicit Step(const LedgerStep& given) : given_(given), names_(given.chance, given.renamed) {
    for (const ForgottenLead& mark : given.forgotten) raise(mark.key, mark.until);
    collect();
    if (!given.forget.empty()) forget();
  }

  LedgerChange done() {
    name_the_gone();
    for (auto& [key, pile] : events_) settle(key, pile);
    for (auto& [key, pile] : records_) settle(key, pile);
    for (const LedgerEntry& entry : given_.entries) out_.taken.push_back(taken(entry));
    for (const HandoffRecord& record : given_.handoffs) out_.taken.push_back(taken(record));
    for (const auto& [key, until] : marks_) out_.forgotten.push_back({key, until});
    if (given_.texts_since) out_.texts_since = *given_.texts_since;
    out_.renamed = names_.list();
    return std::move(out_);
  }

 private:
  void raise(const std::string& key, Time until) {
    const auto [mark, fresh] = marks_.try_emplace(key, until);
    if (!fresh) mark->second = std::max(mark->second, until);
  }

  void collect() {
    for (const LedgerRow& row : given_.rows) {
      EventPile& pile = events_[row.key];
      pile.was_there = true, pile.was_forgotten = row.forgotten;
      pile.before.push_back(row.entry);
      pile.before.insert(pile.before.end(), row.others.begin(), row.others.end());
      keep_once(pile.before);
      pile.contents = pile.before;
    }
    for (const LedgerRow& row : given_.other_rows) {
      EventPile& pile = events_[row.key];
      pile.contents.push_back(row.entry);
      pile.contents.insert(pile.contents.end(), row.others.begin(), row.others.end());
    }
    for (const LedgerEntry& entry : given_.entries) events_[stand_in(key_of(entry.id))].contents.push_back(entry);
    for (const RecordRow& row : given_.records) add(row, true);
    for (const RecordRow& row : given_.other_records) add(row, false);
    for (const HandoffRecord& record : given_.handoffs) add({record_key(record), is_stand_in(record.lead_id), record, {}}, false);
  }

  void add(const RecordRow& row, bool is_ours) {
    RecordPile& pile = records_[row.key];
    if (is_ours) pile.was_there = true, pile.was_forgotten = row.forgotten;
    // A forgotten record takes the place of what it was.
    if (pile.lead_ids.empty() || row.forgotten) pile.record = row.record;
    pile.is_gone = pile.is_gone || row.forgotten;
    pile.lead_ids.push_back(row.record.lead_id), pile.handoff_ids.push_back(row.record.handoff_id);
  }

  /// The lead's last event is forgotten with it, whatever its clock said.
  void forget() {
    // A name that stands for somebody already leads to nobody.
    if (is_stand_in(given_.forget)) return;
    Time until = given_.as_of;
    for (const auto& [key, pile] : events_)
      for (const LedgerEntry& one : pile.contents)
        if (one.lead_id == given_.forget) until = std::max(until, one.at);
    for (const auto& [key, pile] : records_)
      if (pile.record.lead_id == given_.forget) until = std::max(until, pile.record.at);
    raise(lead_mark(given_.forget), until);
  }

  bool is_forgotten(const std::string& lead_id, Time at) const {
    const auto mark = marks_.find(lead_mark(lead_id));
    return mark != marks_.end() && at <= mark->second;
  }

  /// Who is forgotten in one of an event's contents is forgotten in all of them: which one counts must not decide it.
  void name_the_gone() {
    for (auto& [key, pile] : events_) {
      std::vector<std::string> lead_ids, handoff_ids;
      for (const LedgerEntry& one : pile.contents) {
        pile.is_gone = pile.is_gone || is_stand_in(one.id) || is_forgotten(one.lead_id, one.at);
        lead_ids.push_back(one.lead_id), handoff_ids.push_back(one.handoff_id);
      }
      if (pile.is_gone) names_.join(Named::lead, lead_ids), names_.join(Named::handoff, handoff_ids);
    }
    for (auto& [key, pile] : records_) {
      pile.is_gone = pile.is_gone || is_forgotten(pile.record.lead_id, pile.record.at);
      if (pile.is_gone) names_.join(Named::lead, pile.lead_ids), names_.join(Named::handoff, pile.handoff_ids);
    }
  }

  LedgerEntry kept_of(const LedgerEntry& entry, const std::string& key, bool is_gone) {
    if (is_gone)
      return without_person(entry, {key, names_.of(Named::handoff, entry.handoff_id), names_.of(Named::lead, entry.lead_id)});
    LedgerEntry out = entry;
    if (given_.texts_since && entry.at < *given_.texts_since) out.text.clear();
    return out;
  }

  void settle(const std::string& key, EventPile& pile) {
    for (LedgerEntry& one : pile.contents) {
      LedgerEntry kept = kept_of(one, key, pile.is_gone);
      out_.texts_removed.value += pile.was_there && !pile.is_gone && kept.text != one.text;
      one = std::move(kept);
    }
    keep_once(pile.contents);
    out_.hidden.value += pile.is_gone && pile.was_there && !pile.was_forgotten;
    if (pile.was_there && same_row(pile.before, pile.contents)) return;
    LedgerRow row{key, pile.is_gone, pile.contents.front(), {pile.contents.begin() + 1, pile.contents.end()}, {}};
    if (!pile.is_gone) {
      std::set<std::string> marks;
      for (const LedgerEntry& one : pile.contents) marks.insert(lead_mark(one.lead_id));
      row.lead_keys.assign(marks.begin(), marks.end());
    }
    out_.rows.push_back(std::move(row));
  }

  void settle(const std::string& key, RecordPile& pile) {
    const HandoffRecord before = pile.record;
    if (pile.is_gone) {
      pile.record.lead_id = names_.of(Named::lead, pile.record.lead_id),
      pile.record.handoff_id = names_.of(Named::handoff, pile.record.handoff_id);
      pile.record.decision_id.clear();
    }
    out_.hidden.value += pile.is_gone && pile.was_there && !pile.was_forgotten;
    const bool same_names = before.lead_id == pile.record.lead_id && before.handoff_id == pile.record.handoff_id;
    if (pile.was_there && pile.was_forgotten == pile.is_gone && same_names) return;
    RecordRow row{key, pile.is_gone, pile.record, {}};
    if (!pile.is_gone) row.lead_keys.push_back(lead_mark(pile.record.lead_id));
    out_.records.push_back(std::move(row));
  }

  Taken taken(const LedgerEntry& entry) {
    const std::string key = stand_in(key_of(entry.id));
    EventPile& pile = events_[key];
    Taken out{IntakeOutcome::added, {}, entry.id, key, lead_mark(entry.lead_id), {}};
    const LedgerEntry kept = kept_of(entry, key, pile.is_gone);
    if (pile.is_gone && !is_stand_in(entry.id))
      out.outcome = IntakeOutcome::forgotten;
    else if (pile.had(kept))
      out.outcome = IntakeOutcome::known;
    else if (pile.was_there || !pile.before.empty())
      out.outcome = pile.is_gone && !pile.was_forgotten ? IntakeOutcome::forgotten : IntakeOutcome::conflict;
    pile.before.push_back(kept);
    return out;
  }

  Taken taken(const HandoffRecord& record) {
    const std::string key = record_key(record);
    RecordPile& pile = records_[key];
    Taken out{IntakeOutcome::added, {}, record.handoff_id, key, lead_mark(record.lead_id), {}};
    if (pile.is_gone && !is_stand_in(record.lead_id))
      out.outcome = IntakeOutcome::forgotten;
    else if (pile.was_there)
      out.outcome = IntakeOutcome::known;
    pile.was_there = true;
    return out;
  }

  const LedgerStep& given_;
  StandIns names_;
  std::map<std::string, Time> marks_;
  std::map<std::string, EventPile> events_;
  std::map<std::string, RecordPile> records_;
  LedgerChange out_;
};

}  // namespace

LedgerChange change_ledger(const LedgerStep& step) { return Step(step).done(); }

std::string record_key(const HandoffRecord& record) { return stand_in(key_of(json::encode(record))); }

}  // namespace baton
