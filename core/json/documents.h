/// The documents as JSON text: read and checked on the way in, canonical on the way out. Nothing outside this folder sees a
/// JSON library.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/assessment.h"
#include "core/model/assignment.h"
#include "core/model/bare_message.h"
#include "core/model/handoff_record.h"
#include "core/model/lead.h"
#include "core/model/ledger.h"
#include "core/model/ledger_rows.h"
#include "core/model/measures.h"
#include "core/model/packet.h"
#include "core/model/policy.h"
#include "core/model/problem.h"
#include "core/model/roster.h"

namespace baton::json {

struct Findings;

/// One document of a caller, still JSON. Reading it gave `problems()`; decoding adds to them.
class Document {
 public:
  /// Reads text strictly. Pointers in findings start with `prefix`.
  explicit Document(std::string_view text, std::string prefix = "");
  Document(Document&&) noexcept;
  Document& operator=(Document&&) noexcept;
  ~Document();

  const Problems& problems() const;
  const Problems& warnings() const;
  /// True while nothing refuses the document.
  bool good() const { return problems().empty(); }

  bool is_object() const;
  bool has(std::string_view key) const;
  /// `lead`, `roster` or `policy`, whichever it has most keys of; empty when it has none of theirs.
  std::string_view likeness() const;
  /// True when it has keys of another kind of document and none of `kind`.
  bool is_another_than(std::string_view kind) const;
  /// The text of a member that must be text; a problem and "" otherwise. Absent: "" without a problem.
  std::string text(std::string_view key);
  /// The member as a document of its own, moved out; its pointers start with `prefix`. Absent: an empty optional.
  std::optional<Document> take(std::string_view key, std::string prefix);
  /// The items of a list member, each as a document of its own, moved out; their pointers start at the item. Absent: none. A
  /// problem when the member is no list.
  std::vector<Document> take_items(std::string_view key);
  /// Warns of every key that is not in `known` (separated by spaces).
  void warn_of_keys_beside(std::string_view known);
  void refuse(std::string pointer, ProblemCode code, std::string message);

  /// Adds a document to the end of a list member, which comes into being when it is not there; gives its place in the list.
  std::size_t append_to(std::string_view key, const Document& item);
  /// Takes the last item of a list member away again.
  void drop_last(std::string_view key);
  /// Forgets what decoding found, so that the document can be decoded again.
  void forget_findings();
  /// The document as JSON text.
  std::string written() const;

  // Each decodes the whole document; what could not be read keeps its default and is a problem.
  Lead lead();
  Roster roster();
  Policy policy();
  BareMessage message();
  MailText mail();
  Proposal proposal();
  LedgerEntry ledger_entry();
  HandoffRecord handoff_record();
  LedgerRow ledger_row();
  RecordRow record_row();
  ForgottenLead forgotten_lead();
  Renamed renamed();
  /// A member that is a moment to assess; a problem when it is there and is none. It keeps ten years off the first and the
  /// last moment there is, so that deadlines and times before it can be written.
  std::optional<Time> moment(std::string_view key);

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

std::string encode(const Lead& value);
std::string encode(const Roster& value);
std::string encode(const Policy& value);
std::string encode(const Assessment& value);
std::string encode(const Assignment& value);
std::string encode(const Reroute& value);
std::string encode(const Packet& value);
std::string encode(const HandoffRecord& value);
std::string encode(const Measures& value);
std::string encode(const MessageReading& value);
std::string encode(const MailText& value);
std::string encode(const LedgerEntry& value);
std::string encode(const LedgerChange& value);
std::string encode(const Problems& value);
std::string encode(const std::vector<Warning>& value);
/// A JSON string.
std::string quoted(std::string_view text);

}  // namespace baton::json
