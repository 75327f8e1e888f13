#include "native/history_in/row_reader.h"

#include <algorithm>
#include <cstdio>
#include <stdexcept>

#include "core/hash.h"
#include "core/json/documents.h"
#include "core/json/words.h"
#include "core/text/wording.h"

namespace baton::native {

/// What was found of one row so far.
struct RowReader::Reading {
  RowRead row;
  std::string members, facts_wrong, item_wrong;
  bool has_id = false, has_handoff = false;
};

namespace {

void add_member(std::string& members, std::string_view name, const std::string& json) {
  members += (members.empty() ? "" : ",") + json::quoted(name) + ":" + json;
}

}  // namespace

RowReader::RowReader(const HistoryMapping& mapping, const CsvRow& heading, std::string file, HistoryProblems& problems)
    : cells_(mapping), columns_(heading.cells.size()), file_(std::move(file)), problems_(problems) {
  std::vector<std::string> names, lacking;
  for (const std::string& cell : heading.cells) names.emplace_back(trimmed(cell));
  std::vector<bool> known(names.size());
  const auto find = [&](std::string_view name) {
    const auto at = std::find(names.begin(), names.end(), trimmed(name));
    if (at != names.end()) known[static_cast<std::size_t>(at - names.begin())] = true;
    return at;
  };
  for (const HistoryColumn& each : mapping.columns) {
    Source& to = sources_[static_cast<std::size_t>(each.field)].emplace_back(Source{{}, each.column, ColumnReader(each)});
    if (each.column.empty()) continue;
    const auto at = find(each.column);
    if (at != names.end())
      to.column = static_cast<std::size_t>(at - names.begin());
    else
      lacking.push_back(each.column);
  }
  for (const std::string& each : mapping.unused) find(each);
  std::vector<std::string> unread;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (!known[i]) unread.push_back(text::quoted(names[i]));
  if (!lacking.empty()) {
    for (std::string& each : lacking) each = text::quoted(each);
    throw std::runtime_error(file_ + ": has no column " + text::listed(lacking) + ", which the mapping names; it has " +
                             text::listed(unread.empty() ? names : unread) + (unread.empty() ? "" : " beside those it does"));
  }
  if (!unread.empty())
    std::fprintf(stderr,
                 "%s: warning: the mapping does not say what %s is, and it is not read; unused in the mapping quiets this\n",
                 file_.c_str(), text::listed(unread).c_str());
}

/// What the first of the columns says that says something.
CellWord RowReader::meaning(const CsvRow& row, const std::vector<Source>& sources) const {
  for (const Source& from : sources) {
    const std::string_view cell = from.column ? std::string_view(row.cells[*from.column]) : std::string_view();
    if (const CellWord found = from.reader.meaning(cell, &from == &sources.back()); !found.word.empty()) return found;
  }
  return {};
}

std::string_view RowReader::lead_named(const CsvRow& row) const {
  for (const Source& from : sources(HistoryField::lead_id)) {
    if (!from.column || *from.column >= row.cells.size()) continue;
    if (const std::string_view lead = trimmed(from.reader.meaning(row.cells[*from.column], false).word); !lead.empty())
      return lead;
  }
  return {};
}

FieldOwner RowReader::kind_of(const CsvRow& row) const {
  if (!word(row, HistoryField::outcome_kind).empty()) return FieldOwner::outcome;
  const std::string_view kind = word(row, HistoryField::kind);
  if (!kind.empty() && !is_word(kind, message_word)) return FieldOwner::activity;
  return word(row, HistoryField::text).empty() && word(row, HistoryField::at).empty() ? FieldOwner::lead : FieldOwner::message;
}

/// `column "Sent at"`, or the field where the mapping gives every row the same.
std::string RowReader::named(const FieldPlace& place) const {
  std::string columns;
  for (const Source& from : sources(place.field))
    if (from.column) columns += (columns.empty() ? "column " : " or ") + text::quoted(from.heading);
  if (!columns.empty()) return columns;
  return std::string("field ") + boost::describe::enum_to_string(place.field, "") +
         (sources(place.field).empty() ? ", which no column gives," : "");
}

void RowReader::read_place(std::size_t place, const CsvRow& row, Reading& reading) const {
  const FieldPlace& to = field_places[place];
  const std::string_view cell = word(row, to.field);
  if (trimmed(cell).empty()) return;
  const CellRead read = cells_.read(cell, to);
  const bool is_fact = to.owner == FieldOwner::lead;
  if (!read.expected.empty()) {
    (is_fact ? reading.facts_wrong : reading.item_wrong) += named(to) + " must be " + read.expected + ", but is " +
                                                            text::quoted(cell.substr(0, 60)) +
                                                            (is_fact ? "; the rest of the row was read" : "") + "\n";
  } else if (is_fact) {
    reading.row.facts.push_back({place, read.json});
  } else {
    add_member(reading.members, to.pointer.substr(1), read.json);
    reading.has_id = reading.has_id || to.pointer == "/id";
    reading.has_handoff = reading.has_handoff || to.pointer == "/handoff_id";
  }
}

/// Lets the document's own reader look at the item, and says which column each of its problems is about.
void RowReader::check_item(Reading& reading) const {
  const FieldOwner is = reading.row.is;
  if (!reading.has_handoff && is == FieldOwner::outcome)
    add_member(reading.members, "handoff_id", json::quoted(reading.row.lead_id + "-history"));
  reading.row.item = reading.members;
  if (!reading.has_id && is != FieldOwner::activity) reading.row.hash = content_hash(reading.members).substr(0, 16);
  const std::string list(list_of(is));
  json::Document document("{\"id\":\"x\",\"" + list + "\":[{" + reading.members +
                          (reading.row.hash.empty() ? "" : ",\"id\":\"x\"") + "}]}");
  const Lead lead = document.lead();
  const std::string prefix = "/" + list + "/0";
  for (const Problem& problem : document.problems()) {
    const auto place = std::find_if(std::begin(field_places), std::end(field_places), [&](const FieldPlace& one) {
      return one.owner == is && prefix + std::string(one.pointer) == problem.pointer;
    });
    reading.item_wrong += (place == std::end(field_places) ? "the row" : named(*place)) + " " + text::clean(problem.message) +
                          (place != std::end(field_places) && place->field == HistoryField::kind
                               ? "; a row that is no activity has the kind message"
                               : "") +
                          "\n";
  }
  if (!reading.item_wrong.empty()) return;
  if (is == FieldOwner::message && reading.has_id) reading.row.id = lead.messages.front().id;
  reading.row.at_ms = is == FieldOwner::message    ? lead.messages.front().at.ms
                      : is == FieldOwner::activity ? lead.events.front().at.ms
                                                   : lead.handoffs.front().at.ms;
}

std::optional<RowRead> RowReader::read(const CsvRow& row) const {
  const std::string place = file_ + ":" + std::to_string(row.line);
  const auto refuse = [&](const std::string& why) {
    problems_.refuse(place, why, Lost::row);
    return std::optional<RowRead>();
  };
  if (!row.fault.empty()) return refuse(row.fault);
  if (row.cells.size() != columns_) {
    // What a cell too many pushes aside are those after it; the lead is most often before.
    const std::string_view lead = lead_named(row);
    if (!lead.empty()) problems_.lose_row_of(lead);
    return refuse("the row has " + std::to_string(row.cells.size()) + " cells and the heading " + std::to_string(columns_) +
                  "; a cell that holds the delimiter or a line break must stand in quotation marks");
  }
  for (const std::vector<Source>& each : sources_)
    if (const CellWord found = meaning(row, each); found.is_mapped && is_word(found.word, skip_word)) return {};
  Reading reading;
  reading.row.line = row.line;
  reading.row.lead_id = trimmed(word(row, HistoryField::lead_id));
  if (reading.row.lead_id.empty())
    return refuse(named({HistoryField::lead_id, FieldOwner::lead, {}}) + " must name the lead, but is empty");
  reading.row.is = kind_of(row);
  for (std::size_t i = 0; i < std::size(field_places); ++i)
    if (field_places[i].owner == FieldOwner::lead || field_places[i].owner == reading.row.is) read_place(i, row, reading);
  if (reading.row.is != FieldOwner::lead && reading.item_wrong.empty()) check_item(reading);
  if (!reading.item_wrong.empty()) {
    problems_.lose_row_of(reading.row.lead_id);
    return refuse(reading.item_wrong + reading.facts_wrong);
  }
  if (!reading.facts_wrong.empty()) problems_.refuse(place, reading.facts_wrong + "the rest of the row was read", Lost::cell);
  return std::move(reading.row);
}

}  // namespace baton::native
