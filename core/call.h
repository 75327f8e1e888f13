/// The door: JSON bytes in, JSON bytes out. Command line, server and browser walk through it.
#pragma once
#include <memory>
#include <string>
#include <string_view>

namespace baton {

/// Raised when request or reply change their shape. A loader refuses another number than its own.
inline constexpr unsigned abi = 1;

/// Holds the policies and rosters that `configure` named, so that a batch sends them once. Not safe for two threads at once.
class Door {
 public:
  Door();
  ~Door();
  Door(Door&&) noexcept;
  Door& operator=(Door&&) noexcept;

  /// `{ "method": …, … }` in; `{ "ok": … }` or `{ "error": { "problems": […] } }` out, always. `method` is one of `methods()`.
  std::string call(std::string_view request);

  /// What `call` does for `assess` with `config`, without wrapping the lead's text into a request. `line` is a lead, or
  /// `{ "as_of", "lead" }`; `as_of` (RFC 3339, may be empty) serves a line that brings none.
  std::string assess_line(std::string_view config, std::string_view as_of, std::string_view line);
  /// The same for one bare message under `config`.
  std::string detect_line(std::string_view config, std::string_view line);
  /// The same for `{ "id", "text" }` of a mail; `keep` is `nothing`, `sign_off` or `signature`.
  std::string reply_text_line(std::string_view line, std::string_view keep);

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

/// Every method with a line about it, for the command line's help and the reference.
std::string methods();

}  // namespace baton
