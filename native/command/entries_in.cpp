#include "native/command/entries_in.h"

#include "core/ledger.h"
#include "native/command/batch.h"
#include "native/command/commands.h"
#include "native/command/files.h"
#include "native/ledger/store.h"

namespace baton::native {

int take_entries(const std::string& path, const std::function<Answer(std::string_view line, std::string_view place)>& take) {
  if (!is_database(path)) return take_lines(path, "ledger entries", take);
  ledger::Store store(path, ledger::Store::Access::read);
  store.each([&](const LedgerEntry& entry) { take(entry_line(entry), entry.id); });
  return all_done;
}

}  // namespace baton::native
