/// Reads one message like a careful person: what it shows, and the words that show it.
#pragma once
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/evidence.h"
#include "core/model/lead.h"
#include "core/model/policy_detect.h"
#include "core/text/range.h"

namespace baton {

struct ReaderModel;

/// One message to read. Views must outlive the call.
struct Utterance {
  std::string_view text;                              ///< The whole original text.
  const std::vector<text::ByteRange>* own = nullptr;  ///< The author's own words in it; null means all of it.
  Channel channel = Channel::chat;
  std::string_view language;  ///< BCP 47 tag the host gave; empty when unknown.
  std::string_view previous;  ///< What our side wrote just before; may be empty. Never evidence.
  Time at;                    ///< When it was said; dates in it are resolved against this.
};

/// Words that show something. Positions are bytes of the utterance's whole text.
struct Finding {
  std::string signal;  ///< `intent.price`, `complexity.technical`: stable, dotted, the trigger first.
  text::ByteRange where;
  std::int64_t weight = 0;  ///< 0 to 100.
};

struct TriggerReading {
  bool fired = false;             ///< This message by itself shows it.
  std::int64_t strength = 0;      ///< 0 to 100.
  std::vector<Finding> findings;  ///< Strongest first; not empty when fired.
};

struct ElementReading {
  ElementStatus status = ElementStatus::unknown;
  std::string value;  ///< As said: "14 thousand", "first of November".
  std::vector<Finding> findings;
};

/// Everything one message of the prospect shows.
struct Reading {
  std::array<TriggerReading, trigger_count> triggers;  ///< By TriggerKind; qualification fires on two confirmed elements.
  std::array<ElementReading, element_count> elements;  ///< By Element.
  bool opt_out = false;                                ///< Wants no further contact.
  bool do_not_call = false;                            ///< Wants no calls.
  bool asks_for_contact = false;                       ///< Asks to be contacted: takes an earlier opt-out back.
  std::vector<Finding> contact;                        ///< What shows the three above.
  std::vector<Finding> pain_points, objections, questions, buying_signals;
  std::vector<Finding> instructions;  ///< Text aimed at a language model, not at a person.
  std::string language;               ///< BCP 47 primary tag of what was written; empty when unknown.
  bool substantial = false;           ///< More than an acknowledgement, a greeting or a single word.
};

/// Complexity signals, of which the router and the decision know the kinds.
inline constexpr std::string_view complexity_technical = "complexity.technical", complexity_commercial = "complexity.commercial",
                                  complexity_legal = "complexity.legal", complexity_approval = "complexity.approval";

/// What our side said in one message (ai or rep).
struct OurReading {
  struct Promise {
    Finding words;
    std::optional<Time> due;  ///< When a time was said, resolved against the message's own.
  };
  std::vector<Promise> commitments;
  std::vector<Finding> transfer;           ///< "I'll connect you with a colleague": told the prospect that a person takes over.
  std::vector<Finding> questions;          ///< What we asked.
  std::array<bool, element_count> asks{};  ///< The BANT elements we asked about.
  bool confirms_opt_out = false;           ///< "You have been unsubscribed": says that the prospect is off the list.
};

/// A policy's phrases, compiled once for many messages. Immutable and safe to share.
class Reader {
 public:
  explicit Reader(const DetectPolicy& policy);
  /// With another model than the built-in one, which must outlive the reader: for measuring one that is being learnt.
  Reader(const DetectPolicy& policy, const ReaderModel& model);
  ~Reader();
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) noexcept;

  /// What a prospect's message shows. Linear in the text; never throws on any bytes.
  Reading read(const Utterance& said) const;
  /// What a message of our side promises.
  OurReading read_ours(const Utterance& said) const;

 private:
  struct Compiled;
  std::unique_ptr<const Compiled> compiled_;
};

}  // namespace baton
