#include "native/command/ledger.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <optional>
#include <stdexcept>

#include "core/answers.h"
#include "core/json/documents.h"
#include "core/text/wording.h"
#include "native/command/batch.h"
#include "native/command/commands.h"
#include "native/command/forget_records.h"
#include "native/command/ledger_intake.h"
#include "native/ledger/verify.h"
#include "native/lines.h"
#include "native/progress.h"

namespace baton::native {
namespace {

using ledger::Store;

/// The moment of a removal. What it removes does not come back, so one that a slip of the finger put ahead is refused.
Time moment_passed(const std::string& as_of) {
  const Time moment = moment_of(as_of);
  if (is_ahead(moment, moment_of("")))
    throw std::runtime_error("--as-of " + as_of + " is later than now; what is removed until then would never come back");
  return moment;
}

void refuse_itself(const std::string& ledger, const std::string& from) {
  std::error_code unknown;  // What is not there is no other file's self.
  if (std::filesystem::equivalent(ledger, from, unknown))
    throw std::runtime_error(from + ": is the ledger itself; merge takes in others, as `baton ledger merge COPY LEDGER` does");
}

/// A reader of acknowledgements must see each as soon as it is true.
void put_now(const std::string& lines) {
  put(lines);
  finish_output();
}

GivenEntry read_line(const Line& line) {
  if (!line.too_long) return read_event(line.text);
  GivenEntry out;
  out.problems.push_back(
      {"", ProblemCode::too_large, "is longer than " + std::to_string(longest_line) + " bytes, the most a line may have"});
  return out;
}

std::string_view word_of(ledger::Outcome outcome) {
  switch (outcome) {
    case ledger::Outcome::added:
      return "added";
    case ledger::Outcome::known:
      return "known";
    case ledger::Outcome::conflict:
      return "conflict";
    case ledger::Outcome::forgotten:
      break;
  }
  return "forgotten";
}

std::string answer_of(const Intake::Line& line, std::optional<ledger::Outcome> outcome) {
  const std::string number = "\"line\":" + std::to_string(line.number);
  if (!outcome) return "{\"error\":{" + number + ",\"problems\":" + json::encode(line.given.problems) + "}}";
  return "{" + number + ",\"id\":" + json::quoted(line.given.entry.id) + ",\"outcome\":\"" + std::string(word_of(*outcome)) +
         "\"}";
}

/// What is printed of a batch that is safe.
using Acknowledge = std::function<std::string(const Intake&, const std::vector<Intake::Line>&,
                                              const std::vector<std::optional<ledger::Outcome>>&)>;

/// Whether a batch waits until it is full, or is taken in when the next line would have to be waited for.
enum class Pace { full_batches, as_they_come };

/// Takes lines in until there are no more, a batch at a time.
int take_in(const LedgerInOptions& options, Pace pace, const Acknowledge& acknowledge) {
  Lines lines(options.input);
  Store store(options.ledger, Store::Access::create);
  Intake intake(store, moment_of(options.as_of), shown(options.input));
  Progress progress("events");
  IntakeBatch batch(options.batch);
  bool more = true;
  while (more) {
    const auto line = lines.next();
    more = line.has_value();
    if (line) {
      batch.add({line->number, read_line(*line), !line->ended});
      progress.step(lines.share());
    }
    if (batch.lines().empty()) continue;
    if (more && !batch.is_full() && (pace == Pace::full_batches || lines.is_ready())) continue;
    const auto outcomes = intake.take(batch.lines());
    put_now(acknowledge(intake, batch.lines(), outcomes));
    batch.clear();
  }
  intake.close();
  return intake.tally().refused + intake.tally().conflicts > 0 ? some_refused : all_done;
}

}  // namespace

int ledger_add(const LedgerInOptions& options) {
  return take_in(options, Pace::as_they_come, [](const Intake&, const auto& lines, const auto& outcomes) {
    std::string answers;
    for (std::size_t i = 0; i < lines.size(); ++i) answers += answer_of(lines[i], outcomes[i]) + "\n";
    return answers;
  });
}

int ledger_import(const LedgerInOptions& options) {
  return take_in(options, Pace::full_batches,
                 [](const Intake& intake, const auto&, const auto&) { return intake.tally().json() + "\n"; });
}

int ledger_merge(const LedgerMergeOptions& options) {
  for (const std::string& path : options.from) refuse_itself(options.ledger, path);
  Store store(options.ledger, Store::Access::create);
  int result = all_done;
  for (const std::string& path : options.from) {
    Store from(path, Store::Access::read);
    {
      ledger::Transaction transaction = store.begin();
      store.adopt(from);
      transaction.commit();
    }
    Intake intake(store, moment_of(options.as_of), path);
    IntakeBatch batch(options.batch);
    const auto finish = [&] {
      intake.take(batch.lines());
      batch.clear();
    };
    std::size_t number = 0;
    const auto take = [&](GivenEntry given) {
      batch.add({++number, std::move(given)});
      if (batch.is_full()) finish();
    };
    from.each([&](const LedgerEntry& entry) {
      GivenEntry given{entry, {}, {}};
      check_names(given);
      take(std::move(given));
    });
    from.rows().each_variant([&](const std::string& line) { take(read_event(line)); });
    finish();
    put_now(intake.tally().json() + "\n");
    intake.close();
    // Two contents of one id are told, but a copy that has both is a whole one.
    if (intake.tally().refused > 0) result = some_refused;
  }
  store.wipe();
  return result;
}

int ledger_export(const LedgerOptions& options) {
  Store store(options.ledger, Store::Access::read);
  store.each([](const LedgerEntry& entry) { put(entry_line(entry) + "\n"); });
  put_now("");
  return all_done;
}

int ledger_verify(const LedgerOptions& options) {
  Store store(options.ledger, Store::Access::read);
  const ledger::Survey found = ledger::survey(store, moment_of(options.as_of));
  for (const std::string& fault : found.faults)
    std::fprintf(stderr, "%s: %s\n", options.ledger.c_str(), text::clean(fault).c_str());
  if (!found.faults.empty()) std::fprintf(stderr, "%s: %s\n", options.ledger.c_str(), ledger::restore_hint);
  if (!found.is_counted) {
    put_now("{\"faults\":" + std::to_string(found.faults.size()) + "}\n");
    return some_refused;
  }
  std::string out = "{\"events\":" + std::to_string(found.events);
  const auto member = [&](const char* name, std::size_t count) {
    out += std::string(",\"") + name + "\":" + std::to_string(count);
  };
  member("leads", found.leads), member("handoffs", found.handoffs), member("texts", found.texts);
  member("forgotten", found.forgotten), member("conflicts", found.conflicts), member("ahead", found.ahead);
  member("before_proposal", found.before_proposal), member("faults", found.faults.size());
  put_now(out + "}\n");
  return found.faults.empty() ? all_done : some_refused;
}

int ledger_forget(const LedgerForgetOptions& options) {
  const Time until = moment_passed(options.as_of);
  Store store(options.ledger, Store::Access::write);
  ledger::Transaction transaction = store.begin();
  const ledger::Forgotten gone = store.forget(options.lead, until);
  RecordFiles records(options.records, options.lead, store);
  transaction.commit();
  records.replace();
  store.wipe();
  std::string out = "{\"events\":" + std::to_string(gone.events) + ",\"variants\":" + std::to_string(gone.variants);
  if (!options.records.empty())
    out += ",\"records\":" + std::to_string(records.renamed()) + ",\"records_removed\":" + std::to_string(records.removed());
  put_now(out + "}\n");
  // Told, for a name may be misspelt, and no failure: one request goes to many ledgers, and this one knows it from now on.
  if (gone.events + gone.variants + records.renamed() + records.removed() == 0 && !gone.was_forgotten)
    std::fprintf(stderr, "%s: no event of lead %s; those until %s that come in later are forgotten all the same\n",
                 options.ledger.c_str(), text::quoted(options.lead).c_str(), as_of_or_now(options.as_of).c_str());
  return records.unreadable() > 0 ? some_refused : all_done;
}

int ledger_retain(const LedgerRetainOptions& options) {
  Door door;
  if (configure(door, "", options.policy).empty()) return wrong_usage;
  const std::string policy = options.policy.empty() ? "{}" : read_whole(options.policy);
  const Time since = texts_kept_since(moment_passed(options.as_of), json::Document(policy).policy().ledger.keep_text_days);
  Store store(options.ledger, Store::Access::write);
  ledger::Transaction transaction = store.begin();
  const std::size_t removed = store.remove_texts(since);
  transaction.commit();
  store.wipe();
  put_now("{\"texts\":" + std::to_string(removed) + "}\n");
  return all_done;
}

}  // namespace baton::native
