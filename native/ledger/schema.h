/// The tables of a ledger file, and the mark that tells it from other programs' databases.
#pragma once
#include <cstdint>

#include "native/ledger/database.h"

namespace baton::native::ledger {

/// "Batn" in the file's header.
inline constexpr std::int64_t application_id = 0x4261746e;

/// The version of the tables that this program writes: how many steps of the migration there are.
std::int64_t newest_version();

/// Makes an opened file ready: refuses another program's database and a newer ledger, sets up an empty file, and brings the
/// tables of an older one up to date, each step whole or not at all. A reader refuses what it would have to change.
void prepare(Database& database, Database::Access access);

}  // namespace baton::native::ledger
