#include "native/command/ledger_intake.h"

#include <cstdio>
#include <utility>

#include "core/answers.h"
#include "native/command/commands.h"

namespace baton::native {
namespace {

/// Lines told one by one; of the rest the count says enough.
constexpr std::size_t most_told = 1'000;
constexpr std::size_t most_batch_bytes = 32u << 20;

std::size_t bytes_of(const Intake::Line& line) {
  const LedgerEntry& entry = line.given.entry;
  std::size_t out = sizeof line;
  for (const std::string* text : {&entry.id, &entry.handoff_id, &entry.lead_id, &entry.rep_id, &entry.text, &entry.decision_id})
    out += text->size();
  for (const Problems* findings : {&line.given.problems, &line.given.warnings})
    for (const Problem& found : *findings) out += sizeof found + found.pointer.size() + found.message.size();
  return out;
}

}  // namespace

std::string IntakeTally::json() const {
  std::string out = "{\"lines\":" + std::to_string(lines);
  const auto member = [&](const char* name, auto count) { out += std::string(",\"") + name + "\":" + std::to_string(count); };
  member("added", added), member("known", known), member("conflicts", conflicts), member("forgotten", forgotten);
  member("refused", refused), member("ahead", ahead), member("before_proposal", before_proposal);
  return out + "}";
}

std::string IntakeTally::text() const {
  std::string out = std::to_string(lines) + (lines == 1 ? " event" : " events");
  const auto part = [&](auto count, const char* what) {
    if (count > 0) out += ", " + std::to_string(count) + " " + what;
  };
  part(added, "added"), part(known, "known already"), part(conflicts, "with the id of another event");
  part(forgotten, "of forgotten people"), part(refused, "refused");
  part(ahead, "later than now"), part(before_proposal, "before the proposal of their handoff");
  return out;
}

Intake::Intake(ledger::Store& store, Time as_of, std::string source) : store_(store), as_of_(as_of), source_(std::move(source)) {}

void Intake::tell(std::size_t number, const std::string& what) {
  if (told_++ < most_told) std::fprintf(stderr, "%s:%zu: %s\n", source_.c_str(), number, what.c_str());
  if (told_ == most_told) std::fprintf(stderr, "%s: more is counted, not told\n", source_.c_str());
}

void Intake::refuse(const Line& line) {
  ++tally_.refused, ++tally_.lines;
  if (line.may_be_half_written) tell(line.number, "The last line has no end and is half-written; the lines before it are kept");
  const Answer answer = refused(line.given.problems);
  for (std::string_view rest = answer.text; !rest.empty(); rest.remove_prefix(rest.find('\n') + 1))
    tell(line.number, std::string(rest.substr(0, rest.find('\n'))));
}

ledger::Outcome Intake::take_one(const Line& line) {
  const LedgerEntry& entry = line.given.entry;
  const ledger::Outcome outcome = store_.add(entry);
  ++tally_.lines;
  for (const Problem& warning : line.given.warnings) tell(line.number, "warning: " + for_people(warning));
  switch (outcome) {
    case ledger::Outcome::added:
      ++tally_.added;
      tally_.ahead += is_ahead(entry.at, as_of_);
      tally_.before_proposal += store_.proposals().change_by(entry);
      break;
    case ledger::Outcome::known:
      ++tally_.known;
      break;
    case ledger::Outcome::forgotten:
      ++tally_.forgotten;
      break;
    case ledger::Outcome::conflict:
      ++tally_.conflicts;
      tell(line.number, for_people({"/id", ProblemCode::conflict,
                                    "is the id of an event with other content, \"" + entry.id +
                                        "\"; both are kept, and the one that happened first counts"}));
      break;
  }
  return outcome;
}

std::vector<std::optional<ledger::Outcome>> Intake::take(const std::vector<Line>& lines) {
  std::vector<std::optional<ledger::Outcome>> out;
  if (lines.empty()) return out;
  ledger::Transaction transaction = store_.begin();
  for (const Line& line : lines) {
    out.emplace_back();
    if (line.given.problems.empty())
      out.back() = take_one(line);
    else
      refuse(line);
  }
  transaction.commit();
  return out;
}

void IntakeBatch::add(Intake::Line line) {
  bytes_ += bytes_of(line);
  lines_.push_back(std::move(line));
}
bool IntakeBatch::is_full() const { return lines_.size() >= most_lines_ || bytes_ >= most_batch_bytes; }
void IntakeBatch::clear() {
  lines_.clear();
  bytes_ = 0;
}

void Intake::close() {
  store_.wipe();
  std::fprintf(stderr, "%s: %s\n", source_.c_str(), tally_.text().c_str());
}

}  // namespace baton::native
