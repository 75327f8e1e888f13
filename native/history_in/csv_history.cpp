#include "native/history_in/csv_history.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <stdexcept>
#include <tuple>
#include <utility>

#include "core/json/documents.h"
#include "core/text/wording.h"
#include "native/history_in/mapping.h"
#include "native/lines.h"
#include "native/progress.h"
#include "native/stop.h"

namespace baton::native {
namespace {

HistoryMapping mapping_of(const std::string& path) {
  json::GivenMapping given = read_mapping(read_whole(path));
  for (const Problem& each : given.warnings)
    std::fprintf(stderr, "%s: warning: %s %s\n", path.c_str(), text::clean(each.pointer).c_str(),
                 text::clean(each.message).c_str());
  std::string wrong;
  for (const Problem& each : given.problems)
    wrong += (wrong.empty() ? "" : "; ") + (each.pointer.empty() ? std::string("the mapping") : text::clean(each.pointer)) + " " +
             text::clean(each.message);
  if (!wrong.empty()) throw std::runtime_error(path + ": " + wrong);
  return std::move(given.mapping);
}

/// Writes members that stand at pointers, those of one object together, as nested objects.
class Nested {
 public:
  void add(std::string_view pointer, const std::string& json) {
    std::vector<std::string_view> path;
    for (std::size_t at = 1; at <= pointer.size();) {
      const std::size_t end = std::min(pointer.find('/', at), pointer.size());
      path.push_back(pointer.substr(at, end - at));
      at = end + 1;
    }
    std::size_t same = 0;
    while (same < open_.size() && same + 1 < path.size() && open_[same] == path[same]) ++same;
    while (open_.size() > same) close();
    for (; same + 1 < path.size(); ++same) {
      text_ += (fresh_ ? "" : ",") + json::quoted(path[same]) + ":{";
      open_.push_back(path[same]);
      fresh_ = true;
    }
    text_ += (fresh_ ? "" : ",") + json::quoted(path.back()) + ":" + json;
    fresh_ = false;
  }
  std::string finish() {
    while (!open_.empty()) close();
    return text_;
  }

 private:
  void close() {
    text_ += "}";
    open_.pop_back();
    fresh_ = false;
  }

  std::string text_;
  std::vector<std::string_view> open_;
  bool fresh_ = false;
};

}  // namespace

void LeadRows::add(RowRead row) {
  for (RowFact& fact : row.facts) {
    const auto [at, is_new] = facts_.try_emplace(fact.place, Fact{row.at_ms, fact.json});
    Fact& known = at->second;
    if (!is_new && (row.at_ms > known.at_ms || (row.at_ms == known.at_ms && fact.json > known.json)))
      known = {row.at_ms, std::move(fact.json)};
  }
  if (row.is == FieldOwner::lead) return;
  bytes_ += row.item.size() + row.id.size() + row.hash.size() + 160;
  Items& items = row.is == FieldOwner::message ? messages_ : row.is == FieldOwner::activity ? activities_ : outcomes_;
  const auto [at, is_new] =
      items.try_emplace(std::move(row.item), Item{row.at_ms, row.line, std::move(row.id), std::move(row.hash)});
  if (!is_new) at->second.line = std::min(at->second.line, row.line);
}

/// In the order of time, and of the lines where a table knows no seconds: readers take what is of one moment by its id, so an id
/// that is made up begins with its place there.
void LeadRows::add_list(LeadDocument& to, const char* name, const Items& items) const {
  if (items.empty()) return;
  std::vector<const Items::value_type*> order;
  for (const Items::value_type& each : items) order.push_back(&each);
  std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
    return std::tie(a->second.at_ms, a->second.line) < std::tie(b->second.at_ms, b->second.line);
  });
  to.json += std::string(",\"") + name + "\":[";
  std::size_t place = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto& [members, item] = *order[i];
    const auto shares = [&](std::size_t other) { return order[other]->second.at_ms == item.at_ms; };
    const bool follows = i > 0 && shares(i - 1), leads = i + 1 < order.size() && shares(i + 1);
    place = follows ? place + 1 : 1;
    to.json += (i == 0 ? "{" : ",{") + members;
    std::string id = item.id;
    if (!item.hash.empty()) {
      id = "row-" + (follows || leads ? std::to_string(place) + "-" : "") + item.hash;
      to.json += (members.empty() ? "" : ",") + std::string("\"id\":") + json::quoted(id);
    }
    to.json += "}";
    if (&items == &messages_) to.items.push_back({"message:" + std::move(id), item.line});
  }
  to.json += "]";
}

LeadDocument LeadRows::document(const std::string& id) const {
  Nested facts;
  for (const auto& [place, fact] : facts_) {
    const std::string_view pointer = field_places[place].pointer;
    // A currency without an amount says nothing.
    if (field_places[place].field == HistoryField::currency && !facts_.contains(place - 1)) continue;
    facts.add(pointer, fact.json);
  }
  LeadDocument out{"{\"id\":" + json::quoted(id) + facts.finish(), {}};
  add_list(out, "messages", messages_);
  add_list(out, "events", activities_);
  add_list(out, "handoffs", outcomes_);
  out.json += "}";
  return out;
}

CsvHistory::CsvHistory(const std::string& path, const std::string& mapping, HistoryProblems& problems)
    : file_(path == "-" ? "standard input" : path),
      problems_(problems),
      mapping_(mapping_of(mapping)),
      rows_(path, mapping_.delimiter.front()) {
  const auto heading = rows_.next();
  if (!heading) throw std::runtime_error(file_ + ": is empty; a row of headings was expected first");
  if (!heading->fault.empty()) throw std::runtime_error(file_ + ":" + std::to_string(heading->line) + ": " + heading->fault);
  reader_.emplace(mapping_, *heading, file_, problems_);
}

HistoryLead CsvHistory::lead_of(const std::string& id, const LeadRows& rows) {
  LeadDocument document = rows.document(id);
  return {index_++,
          rows.line(),
          file_ + ":" + std::to_string(rows.line()),
          std::move(document.json),
          problems_.has_lost_rows(id),
          file_.substr(file_.find_last_of('/') + 1),
          std::move(document.items)};
}

std::optional<RowRead> CsvHistory::next_row() {
  while (const auto row = rows_.next()) {
    auto read = reader_->read(*row);
    if (!read) continue;
    if (read->is != FieldOwner::lead) times_.add(read->at_ms, row->line);
    return read;
  }
  for (const std::string& each : times_.doubts(std::int64_t{std::time(nullptr)} * 1000))
    problems_.warn(file_ + ": warning: " + each + "; does the mapping's time_format say how times are written?");
  times_ = {};
  return {};
}

void CsvHistory::take(RowRead row) {
  auto [at, is_new] = leads_.try_emplace(row.lead_id, row.line);
  if (is_new) order_.push_back(row.lead_id);
  const std::size_t before = at->second.bytes();
  at->second.add(std::move(row));
  held_ += at->second.bytes() - before + (is_new ? 256 : 0);
}

void CsvHistory::read_any_order() {
  read_ = true;
  Progress progress("rows");
  while (auto row = next_row()) {
    if (is_asked_to_stop()) throw Interrupted();
    take(std::move(*row));
    progress.step(rows_.share());
    if (held_ <= most_held) continue;
    throw std::runtime_error(file_ +
                             ": is too large to be held whole, which it has to be while rows of a lead may stand anywhere; "
                             "sort it by the column of lead_id and write \"rows\": \"by_lead\" into the mapping");
  }
}

std::optional<HistoryLead> CsvHistory::next_by_lead() {
  std::optional<RowRead> row = pending_ ? std::exchange(pending_, {}) : next_row();
  if (!row) return {};
  const std::string id = row->lead_id;
  LeadRows lead(row->line);
  lead.add(std::move(*row));
  while ((row = next_row())) {
    if (row->lead_id != id) break;
    lead.add(std::move(*row));
  }
  done_.insert(std::hash<std::string>()(id));
  if (row && done_.contains(std::hash<std::string>()(row->lead_id)))
    throw std::runtime_error(file_ + ":" + std::to_string(row->line) + ": lead " + text::quoted(row->lead_id) +
                             " goes on after rows of others; sort the table by the column of lead_id, or leave "
                             "\"rows\": \"by_lead\" out of the mapping");
  pending_ = std::move(row);
  return lead_of(id, lead);
}

/// Where rows had to be read first, of the leads that came of them.
std::optional<double> CsvHistory::share() const {
  if (mapping_.rows == RowOrder::by_lead) return rows_.share();
  if (!read_) return {};
  const double done = static_cast<double>(index_);
  return index_ == 0 ? 0 : done / (done + static_cast<double>(order_.size()));
}

std::optional<HistoryLead> CsvHistory::next() {
  if (mapping_.rows == RowOrder::by_lead) return next_by_lead();
  if (!read_) read_any_order();
  if (order_.empty()) return {};
  const auto node = leads_.extract(order_.front());
  order_.pop_front();
  return lead_of(node.key(), node.mapped());
}

}  // namespace baton::native
