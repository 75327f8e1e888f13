/// The door: JSON bytes in, JSON bytes out. Command line, server and browser walk through it.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// Raised when request or reply change their shape. A loader refuses another number than its own.
inline constexpr unsigned abi = 1;

/// The result of one line: its JSON, or the list of what refuses it.
struct Answer {
  bool good = false;
  std::string json;  ///< The result when good; else a list of `{ pointer, code, message }`.
  std::string text;  ///< The same list, one problem a line, for people; empty when good.
};

/// What `check` found in one document, a line each for people.
struct CheckReport {
  std::string document;  ///< `lead`, `roster` or `policy`.
  std::vector<std::string> problems, warnings;
};

/// Every problem of a document at once. `document` is `lead`, `roster` or `policy`; empty: told by its members. A lead may come
/// as `{ as_of, lead }`. A roster may name the territories of the policy in `policy`; of the default policy when it is empty.
CheckReport check_text(std::string_view document, std::string_view text, std::string_view policy = "");

/// What is wrong with a moment to assess, as a sentence about it; empty when nothing is.
std::string check_moment(std::string_view as_of);

/// Holds the policies and rosters that `configure` named, so that a batch sends them once. Not safe for two threads at once.
class Door {
 public:
  Door();
  ~Door();
  Door(Door&&) noexcept;
  Door& operator=(Door&&) noexcept;

  /// `{ "method": …, … }` in; `{ "ok": … }` or `{ "error": { "problems": […] } }` out, always. `method` is one of `methods()`.
  std::string call(std::string_view request);

  /// Keeps a policy and a roster, both JSON text that `check_text` found no problem in, and names them. Empty text: no reps,
  /// the default policy.
  std::string configure(std::string_view roster, std::string_view policy);

  /// What `call` does for `assess` with `config`, without wrapping the lead's text into a request. `line` is a lead, or
  /// `{ "as_of", "lead" }`; `as_of` (RFC 3339, may be empty) serves a line that brings none.
  Answer assess_line(std::string_view config, std::string_view as_of, std::string_view line);
  /// The same lead as people read it: `json` of a good answer is the text itself. `form` is a BriefForm's name.
  Answer brief_text(std::string_view config, std::string_view as_of, std::string_view line, std::string_view form);
  /// What `call` does for `reroute` with `config`. `line` is an assessment, a lead with its ledger, or
  /// `{ "as_of", "assessment", "lead" }`.
  Answer reroute_line(std::string_view config, std::string_view as_of, std::string_view line);
  /// What is known when a lead is handed over, as `call` does for `handoff` with `config`; `line` as for `assess_line`.
  Answer handoff_line(std::string_view config, std::string_view as_of, std::string_view line);
  /// The same for one bare message under `config`.
  Answer detect_line(std::string_view config, std::string_view line);
  /// The same for `{ "id", "text" }` of a mail; `keep` is `nothing`, `sign_off` or `signature`.
  Answer reply_text_line(std::string_view line, std::string_view keep);

 private:
  friend class DoorBatch;
  friend class DoorLedger;
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

/// Leads that are assigned together, taken in line by line. Nothing else may be configured at the door meanwhile.
class DoorBatch {
 public:
  DoorBatch(Door& door, std::string_view config);
  ~DoorBatch();
  DoorBatch(const DoorBatch&) = delete;
  DoorBatch& operator=(const DoorBatch&) = delete;

  /// Takes in a line as `assess_line` does; the answer has no JSON when good.
  Answer add(std::string_view as_of, std::string_view line);
  /// The assignment of each line taken in, as JSON, in their order; to be called once.
  std::vector<std::string> assign();
  /// The roster as it stands after `assign`, as JSON.
  std::string roster() const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

/// A ledger and the records of its handoffs, taken in line by line and measured. Nothing else may be configured at the door
/// meanwhile.
class DoorLedger {
 public:
  DoorLedger(Door& door, std::string_view config);
  ~DoorLedger();
  DoorLedger(const DoorLedger&) = delete;
  DoorLedger& operator=(const DoorLedger&) = delete;

  /// Takes in a ledger entry, or a record of a handoff. One that is refused is counted in the measures under its place.
  Answer add_entry(std::string_view line, std::string_view place);
  Answer add_record(std::string_view line, std::string_view place);
  /// What `call` does for `measure`. `form` is `json` or `text`; `by`, which may be empty, names the table of the text.
  Answer measure(std::string_view as_of, std::string_view form, std::string_view by) const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

/// Every method with a line about it, for the command line's help and the reference.
std::string methods();

}  // namespace baton
