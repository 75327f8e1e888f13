/// Everything a brief may quote, gathered once: each piece with its sentence, its evidence and its rank.
#pragma once
#include <array>
#include <map>
#include <string_view>
#include <vector>

#include "core/brief/times.h"
#include "core/brief/wording.h"
#include "core/decide/decide.h"
#include "core/model/brief.h"

namespace baton::briefing {

/// A sentence of the prospect (or what an event, a field or the host shows) that supports a line.
struct Piece {
  std::string text;            ///< Ready to be shown; quotation marks included when it is a quote.
  Evidence evidence;           ///< Exactly the words quoted.
  const Said* said = nullptr;  ///< Null when it is not from a message.
  text::ByteRange where;       ///< In the message; of the excerpt.
  bool is_whole = false;       ///< A whole sentence of theirs, nothing left out.
  std::int64_t rank = 0;       ///< Weight, recency and whether its message fires a trigger.
  std::size_t order = 0;       ///< Place of its message in the transcript.
  std::string asked_text;      ///< What our side asked just before, quoted; empty when it asked nothing.
  Evidence asked;              ///< Where it did.
};

/// Best first; of pieces of the same words only the best.
using Pieces = std::vector<Piece>;

struct Material {
  const Case& given;
  const Verdict& verdict;
  std::array<Pieces, trigger_count> triggers;  ///< Only of those that fired, in the order of their evidence.
  std::array<Pieces, element_count> elements;  ///< Latest word first.
  Pieces pains, objections, questions, buying_signals;
  Pieces said;                   ///< Substantial messages, none of whose words stand elsewhere.
  std::vector<NamedTime> times;  ///< When they want to be called or met, as it stands at the end.

  const Pieces& of(TriggerKind kind) const { return triggers[static_cast<std::size_t>(kind)]; }
  const Pieces& of(Element element) const { return elements[static_cast<std::size_t>(element)]; }
  bool fired(TriggerKind kind) const;
  bool suppressed() const { return verdict.decision.action == Action::suppress; }
  const BriefLimits& limits() const { return given.policy.brief.limits; }
};

/// Reads the case and the verdict; both must outlive what it gives.
Material gather(const Case& given, const Verdict& verdict);

/// The last message the prospect wrote, automatic replies and notes apart; null when there is none.
const Said* last_heard(const Conversation& conversation);

/// True when our side has written after the prospect's last message.
bool answered_last(const Conversation& conversation);

/// The evidence that the record itself is: for lines that say that nothing is known.
Evidence record_evidence(const Lead& lead);

/// At most `most` of the pieces, the best first.
Pieces best(const Pieces& pieces, std::int64_t most);

/// `to` and the words of `piece` overlap.
bool overlaps(const Piece& piece, const Piece& other);

}  // namespace baton::briefing
