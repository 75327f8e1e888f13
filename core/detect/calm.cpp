#include "core/detect/calm.h"

#include "core/text/key_table.h"

namespace baton {
namespace calm {
namespace {

using text::WordSpan;

enum Part : std::int64_t {
  upset = 1 << 0,     ///< A feeling or a fault.
  stresses = 1 << 1,  ///< Between a denial and the fault makes it worse: "never been so rude".
  deny = 1 << 2,
  you = 1 << 3,
  blame = 1 << 4,  ///< Whose it would be: fault, problem.
  at = 1 << 5,     ///< Towards whom: with, on.
  turn = 1 << 6,   ///< What follows outweighs what was said.
  us = 1 << 7,     ///< Ours after "but": "not you but our own IT".
};

constexpr text::WordGroup words[] = {
    {upset,
     "frustrated frustrating frustration annoyed annoying angry anger livid furious upset upsetting cross fuming disappointed "
     "disappointing irritated irritating infuriating appalled disgusted exasperated dissatisfied unhappy offended insulted mad "
     "raging seething impatient displeased aggrieved peeved bothered worried puzzled confused confusing confusion baffled "
     "baffling complaint complaints complaining complain grumble grumbles gripe gripes criticism criticising reproach moaning "
     "moan "
     "useless ridiculous pathetic joke shambles nonsense appalling disgraceful terrible awful dreadful unacceptable painful "
     "rude "
     "insulting hopeless unbearable infuriating embarrassing unprofessional absurd stupid rubbish garbage crap dire horrible "
     "outrageous poor lousy shoddy shocking scam misleading nightmare disgrace insult tiresome exhausting unhelpful pointless "
     "bad "
     "pushy slow expensive dear pricey overpriced steep complicated difficult hard fussy awkward boring unreasonable unfair sick "
     "tired fed ignored hate hated resent rip-off ripoff terribly badly worst harsh dreadful"},
    {stresses, "so more such only just merely even like"},
    {deny, "not isn't isnt wasn't wasnt ain't never no nothing nobody's don't dont didn't"},
    {you, "you your u ur yours you're"},
    {blame, "fault problem doing side end mistake software system people team tool product lot issue job responsibility"},
    {at, "with at on about by against to of for directed aimed"},
    {turn, "but however yet still though although"},
    {us, "our ours us my myself them theirs ourselves"},
};
const text::KeyTable<calm::words, text::Twice::combine> known;

class Listener {
 public:
  explicit Listener(const Slots& slots) : slots_(slots) {}

  bool run() {
    bool denied = false, felt = false, spared = false;  // Of what is said so far.
    bool others = false, addressed = false;
    for (const WordSpan& clause : slots_.clauses)
      for (std::uint32_t i = clause.first; i < clause.last; ++i) {
        const std::int64_t part = part_of(i);
        addressed = addressed || (part & you) != 0;
        if ((part & upset) != 0) {
          const bool theirs = (slots_.scopes[i] & scope_others) != 0;
          (is_denied(i, clause) ? denied : theirs ? others : felt) = true;
        }
        if ((part & deny) != 0 && spares_us(i, clause)) spared = true;
        if ((spared || denied) && (part & turn) != 0 && !is_others(i)) return false;
      }
    return spared || (denied && !felt && !others) || (others && !felt && !addressed);
  }

 private:
  std::int64_t part_of(std::uint32_t i) const {
    return i < slots_.keys.size() && slots_.words->list[i].kind == text::WordKind::word ? known.find(slots_.keys[i]) : 0;
  }

  bool is_denied(std::uint32_t i, const WordSpan& clause) const {
    constexpr std::uint32_t farthest = 4, nearest = 2;
    if ((slots_.scopes[i] & scope_negated) == 0) return false;
    for (std::uint32_t back = 1; back <= farthest && clause.first + back <= i; ++back) {
      const std::int64_t part = part_of(i - back);
      if ((part & stresses) != 0 || (back > nearest && slots_.keys[i - back] == text::key_of("no"))) return false;
      if ((part & deny) != 0) return true;
    }
    return false;
  }

  /// "Not you", "not your fault", "not cross with you".
  bool spares_us(std::uint32_t i, const WordSpan& clause) const {
    const bool asks = i == clause.first && slots_.keys[i] != text::key_of("not");
    if (asks) return false;
    if ((part_of(i + 1) & you) != 0) return ends(i + 2, clause) || (part_of(i + 2) & (blame | turn)) != 0;
    for (std::uint32_t to = i + 1; to < clause.last && to < i + 4; ++to)
      if ((part_of(to) & at) != 0 && (part_of(to + 1) & you) != 0)
        return to == i + 1 ? ends(to + 2, clause) : (part_of(to - 1) & upset) != 0;
    return false;
  }

  bool ends(std::uint32_t i, const WordSpan& clause) const {
    return i >= clause.last || slots_.words->list[i].kind == text::WordKind::mark || slots_.keys[i] == text::key_of("that's") ||
           slots_.keys[i] == text::key_of("it's");
  }

  bool is_others(std::uint32_t i) const { return (part_of(i + 1) & us) != 0; }

  const Slots& slots_;
};

}  // namespace
}  // namespace calm

bool is_calm(const Slots& slots) { return calm::Listener(slots).run(); }

}  // namespace baton
