/// The other people whom the prospect speaks of by name.
#pragma once
#include <vector>

#include "core/brief/material.h"

namespace baton::briefing {

/// A person named in a message: `Mr. Tanaka`, `Bob Yuen`.
struct NamedPerson {
  std::string name;      ///< As written, title included.
  bool is_ours = false;  ///< They call that person our colleague.
  const Said* said = nullptr;
  text::ByteRange where;
};

/// Who is named behind a title ("Mr. Tanaka") or with a first and a last name behind a verb of contact ("try Bob Yuen"); the
/// prospect's own name is left out. Each once, the latest mention first. Linear in the text.
std::vector<NamedPerson> people_named(const Conversation& conversation, std::string_view own_name);

/// One fact a person: the name and the sentence that names them.
void add_people(std::vector<KeyFact>& facts, const Material& material);

}  // namespace baton::briefing
