/// The contract itself, printed from the described structs: JSON Schema, TypeScript, the default policy.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace baton::json {

/// The documents that have a schema: `lead`, `roster`, `policy`, `assessment`, `message`, `reading`, `ledger`, `handoff`,
/// `measures`, `packet` and more.
std::vector<std::string> schema_names();

/// JSON Schema (draft 2020-12) of one document; of all, keyed by name, when `name` is empty.
std::string schema(std::string_view name);

/// TypeScript declarations of every type of the contract, with their notes.
std::string typescript();

/// The whole default policy as a document, indented.
std::string default_policy_document();

}  // namespace baton::json
