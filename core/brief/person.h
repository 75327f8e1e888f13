/// How a person is named and greeted: from whatever the CRM has in the name field.
#pragma once
#include <string>
#include <string_view>

namespace baton::briefing {

struct PersonName {
  std::string first, last, full;  ///< All empty when no usable name is known.
  std::string title;              ///< `Dr.`, `Prof.`, `Mrs`: as written, empty when there is none.

  bool known() const { return !full.empty(); }
  /// Title and last name: `Dr. Kammerer`.
  std::string titled() const { return title.empty() ? full : title + " " + (last.empty() ? first : last); }
  /// Title and whole name: `Dr. Ute Kammerer`.
  std::string whole() const { return title.empty() ? full : title + " " + full; }
};

/// Understands `Smith, John`, titles, names all in capitals or all in small letters. Placeholders (`undefined`, `N/A`, a mail
/// address, markup) are no name.
PersonName read_name(std::string_view as_written);

}  // namespace baton::briefing
