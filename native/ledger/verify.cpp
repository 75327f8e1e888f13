#include "native/ledger/verify.h"

namespace baton::native::ledger {
namespace {

constexpr std::size_t most_faults = 100;

void check_structure(Store& store, Survey& out) {
  Statement check(store.database(), "PRAGMA integrity_check(100)");
  while (check.step())
    if (const std::string line = check.text(0); line != "ok") out.faults.push_back("The file is damaged: " + line);
}

void check_row(const Row& row, Survey& out) {
  const std::size_t before = out.faults.size();
  const auto fault = [&](const std::string& what) {
    if (out.faults.size() < most_faults) out.faults.push_back("Event \"" + row.entry.id + "\" " + what);
  };
  if (row.key != key_of(row.entry.id)) fault("stands under another key than its id's");
  if (row.forgotten != is_stand_in(row.entry.id)) fault("is half forgotten");
  if (row.forgotten && !row.entry.text.empty()) fault("has a text though its person was forgotten");
  const GivenEntry again = read_event(entry_line(row.entry));
  for (const Problem& problem : again.problems) fault("is none: " + problem.pointer + " " + problem.message);
  if (out.faults.size() == before && !row.sum.empty() && row.sum != sum_of(row.entry, row.forgotten))
    fault("is not what was written; some of its bytes have changed on the disk");
}

void count_handoffs(Store& store, Survey& out) {
  Statement each(store.database(), "SELECT DISTINCT handoff_id FROM event");
  while (each.step()) {
    ++out.handoffs;
    out.before_proposal += store.proposals().count_before(each.text(0));
  }
}

}  // namespace

Survey survey(Store& store, Time as_of) {
  Survey out;
  Transaction one_moment(store.database(), false);
  check_structure(store, out);
  // Rows of a broken tree would only tell the same again.
  if (!out.faults.empty()) return out;
  out.is_counted = true;
  store.rows().each([&](const Row& row) {
    ++out.events;
    out.forgotten += row.forgotten;
    out.texts += !row.entry.text.empty();
    out.ahead += is_ahead(row.entry.at, as_of);
    check_row(row, out);
  });
  count_handoffs(store, out);
  out.leads = static_cast<std::size_t>(store.database().number("SELECT count(DISTINCT lead_id) FROM event"));
  out.conflicts = static_cast<std::size_t>(store.database().number("SELECT count(*) FROM variant"));
  return out;
}

}  // namespace baton::native::ledger
