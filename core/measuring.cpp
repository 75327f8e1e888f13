// The door's methods that measure: measure, handoff.
#include <optional>

#include "core/answers.h"
#include "core/door.h"
#include "core/hash.h"
#include "core/measure/measure.h"
#include "core/measure/record.h"
#include "core/measure/table.h"
#include "core/request.h"

namespace baton {
namespace {

using json::Document;
using measuring::HandoffLog;
using measuring::Remarks;

/// Reads one ledger entry or record into the log. One that cannot be read is named in `remarks` by its place, and told.
template <class T>
Answer take(Document& document, T (Document::*read)(), LedgerProblemCode unreadable, std::string_view place, HandoffLog& log,
            Remarks& remarks) {
  T value = (document.*read)();
  if (document.good()) {
    log.add(std::move(value));
    return ok("");
  }
  remarks.note(unreadable, std::string(place) + ": " + for_people(document.problems().front()));
  return refused(document.problems());
}

Answer take_entry(Document& document, std::string_view place, HandoffLog& log, Remarks& remarks) {
  return take(document, &Document::ledger_entry, LedgerProblemCode::unreadable_entry, place, log, remarks);
}
Answer take_record(Document& document, std::string_view place, HandoffLog& log, Remarks& remarks) {
  return take(document, &Document::handoff_record, LedgerProblemCode::unreadable_record, place, log, remarks);
}

/// The word of a dimension that figures are broken down by; nothing and a problem when it is none.
std::optional<Dimension> dimension_of(const std::string& word, Problems& problems) {
  Dimension out = Dimension::trigger;
  if (word.empty() || (boost::describe::enum_from_string(word.c_str(), out) && out <= Dimension::week))
    return word.empty() ? std::nullopt : std::optional(out);
  problems.push_back({"/by", ProblemCode::unknown_word, "must be one of trigger, role, rep, queue, channel, tier, week"});
  return {};
}

void check_measure_form(const std::string& form, Problems& problems) {
  if (!form.empty() && form != "json" && form != "text")
    problems.push_back({"/form", ProblemCode::unknown_word, "must be one of json, text"});
}

}  // namespace

Answer Door::Inside::measure_request(Document& request) {
  Problems problems;
  const auto config = config_of(request, problems);
  const auto as_of = request.moment("as_of");
  if (!request.has("as_of")) problems.push_back({"/as_of", ProblemCode::missing, std::string(no_clock)});
  if (!request.has("ledger")) problems.push_back({"/ledger", ProblemCode::missing, "is required: a list of ledger entries"});
  const std::string form = request.text("form"), by_word = request.text("by");
  check_measure_form(form, problems);
  const auto by = dimension_of(by_word, problems);
  HandoffLog log;
  Remarks remarks;
  std::size_t place = 0;
  for (Document& item : request.take_items("ledger")) take_entry(item, "/ledger/" + std::to_string(place++), log, remarks);
  place = 0;
  for (Document& item : request.take_items("handoffs")) take_record(item, "/handoffs/" + std::to_string(place++), log, remarks);
  append(problems, request.problems());
  if (!problems.empty()) return refused(problems);
  const Measures measures = measure(log, *as_of, config->engine.policy().measure, std::move(remarks));
  const Problems around = warnings_of(request, "as_of ledger handoffs form by" + setup_keys_of(request));
  return ok(with_warnings(form == "text" ? "{\"text\":" + json::quoted(print_table(measures, by)) + "}" : json::encode(measures),
                          around));
}

Answer Door::Inside::handoff_request(Document& request) {
  Problems problems;
  const auto config = config_of(request, problems);
  const auto as_of = request.moment("as_of");
  if (!request.has("as_of")) problems.push_back({"/as_of", ProblemCode::missing, std::string(no_clock)});
  if (!is_given(request, "lead")) problems.push_back({"/lead", ProblemCode::missing, "is required"});
  HandoffName name{request.text("handoff_id"), request.text("rep_id")};
  auto document = part(request, "lead", "");
  GivenLead given;
  if (document) given = read_lead(*document);
  append(problems, given.problems, "/lead");
  append(problems, request.problems());
  if (!problems.empty()) return refused(problems);
  const HandoffRecord record = config->engine.record(given.lead, *as_of, name);
  append(given.warnings, warnings_of(request, "as_of lead lead_text handoff_id rep_id" + setup_keys_of(request)));
  return ok(with_warnings(json::encode(record), given.warnings));
}

Answer Door::handoff_line(std::string_view config_name, std::string_view as_of, std::string_view line) {
  const auto config = inside_->find(config_name);
  if (!config) return refused("/config", ProblemCode::unknown_config, "is not configured here; call configure first");
  GivenLine given = read_line(line, as_of);
  if (!given.problems.empty()) return refused(given.problems);
  return ok(json::encode(config->engine.record(given.lead, *given.as_of, {})));
}

struct DoorLedger::Inside {
  std::shared_ptr<const Config> config;
  HandoffLog log;
  Remarks remarks;

  Measures measure(Time as_of) const { return baton::measure(log, as_of, config->engine.policy().measure, remarks); }
};

DoorLedger::DoorLedger(Door& door, std::string_view config_name) : inside_(new Inside{door.inside_->find(config_name), {}, {}}) {}
DoorLedger::~DoorLedger() = default;

Answer DoorLedger::add_entry(std::string_view line, std::string_view place) {
  Document document(line);
  return take_entry(document, place, inside_->log, inside_->remarks);
}

Answer DoorLedger::add_record(std::string_view line, std::string_view place) {
  Document document(line);
  return take_record(document, place, inside_->log, inside_->remarks);
}

Answer DoorLedger::measure(std::string_view as_of, std::string_view form, std::string_view by_word) const {
  if (!inside_->config) return refused("/config", ProblemCode::unknown_config, "is not configured here; call configure first");
  Problems problems;
  const auto moment = read_moment(as_of, problems);
  check_measure_form(std::string(form), problems);
  const auto by = dimension_of(std::string(by_word), problems);
  if (!problems.empty()) return refused(problems);
  const Measures measures = inside_->measure(*moment);
  return ok(form == "text" ? print_table(measures, by) : json::encode(measures));
}

}  // namespace baton
