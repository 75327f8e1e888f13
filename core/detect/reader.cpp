#include "core/detect/reader.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/detect/buying.h"
#include "core/detect/commitments.h"
#include "core/detect/contact_wishes.h"
#include "core/detect/elements.h"
#include "core/detect/instructions.h"
#include "core/detect/judged.h"
#include "core/detect/merge.h"
#include "core/detect/objections.h"
#include "core/detect/pains.h"
#include "core/detect/questions.h"

namespace baton {

struct Reader::Compiled {
  Lexicon lexicon;
  UserPhrases phrases;
  Scorer scorer;
};

namespace {

TriggerReading read_trigger(const Judged& judged, Head head) {
  TriggerReading reading;
  reading.findings = judged.findings(head);
  reading.fired = !reading.findings.empty();
  reading.strength = std::max<std::int64_t>(0, strength_of(judged.margin(head)));
  return reading;
}

/// More than an acknowledgement: enough words that are none, or something shown.
bool is_substantial(const Lexicon& lexicon, const Slots& slots) {
  constexpr std::uint64_t courtesy = bit(WordClass::yes) | bit(WordClass::no) | bit(WordClass::thanks) |
                                     bit(WordClass::greeting) | bit(WordClass::praise) | bit(WordClass::us) | bit(WordClass::you);
  constexpr int enough = 4;
  int telling = 0;
  for (std::size_t i = 0; i < slots.keys.size() && telling < enough; ++i)
    telling += slots.words->list[i].kind != text::WordKind::mark && (lexicon.classes(short_key(slots.keys[i])) & courtesy) == 0;
  return telling >= enough;
}

bool fired(const Reading& reading, TriggerKind kind) { return reading.triggers[static_cast<std::size_t>(kind)].fired; }

void read_triggers(const Judged& judged, const Slots& slots, std::string_view text, Reading& reading) {
  constexpr std::pair<TriggerKind, Head> triggers[] = {{TriggerKind::request, Head::request},
                                                       {TriggerKind::emotional, Head::emotional},
                                                       {TriggerKind::intent, Head::intent},
                                                       {TriggerKind::complexity, Head::complexity},
                                                       {TriggerKind::value, Head::value}};
  for (const auto& [kind, head] : triggers) reading.triggers[static_cast<std::size_t>(kind)] = read_trigger(judged, head);
  reading.elements = read_elements(judged, slots, text, reading.pain_points);
  drop_spent_money(slots, reading);
  reading.opt_out = judged.shows(Head::opt_out);
  reading.do_not_call = judged.shows(Head::do_not_call);
  for (const Head head : {Head::opt_out, Head::do_not_call})
    for (Finding& finding : judged.findings(head)) reading.contact.push_back(std::move(finding));
}

/// What the brief lists beside the triggers; what the user's phrases found already comes after.
void read_lines(const Slots& slots, const Turns& turns, Reading& reading) {
  const auto before = [](std::vector<Finding>& list, std::vector<Finding> found) {
    list.insert(list.begin(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  };
  const TriggerReading& intent = reading.triggers[static_cast<std::size_t>(TriggerKind::intent)];
  const auto element = [&](Element one) -> const ElementReading& { return reading.elements[static_cast<std::size_t>(one)]; };
  before(reading.objections, find_objections(slots, turns));
  before(reading.questions, find_questions(slots));
  before(reading.buying_signals, find_buying_signals(slots, intent.fired ? intent.findings : std::vector<Finding>(),
                                                     element(Element::budget), element(Element::timeline)));
  reading.instructions = find_instructions(slots);
}

text::Words words_of(const Utterance& said) {
  return said.own ? text::split_words(said.text, *said.own) : text::split_words(said.text);
}

}  // namespace

Reader::Reader(const DetectPolicy& policy) : Reader(policy, reader_model) {}
Reader::Reader(const DetectPolicy& policy, const ReaderModel& model)
    : compiled_(std::make_unique<const Compiled>(Compiled{Lexicon(), UserPhrases(policy), Scorer(model)})) {}
Reader::~Reader() = default;
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;

Reading Reader::read(const Utterance& said) const {
  Reading reading;
  const text::Words words = words_of(said);
  if (words.list.empty()) return reading;
  const Slots slots = read_slots(said, words);
  reading.pain_points = find_pains(slots);
  read_triggers(Judged(compiled_->scorer, compiled_->lexicon, slots, said), slots, said.text, reading);
  keep_sure(reading, surest_enough(slots.language));
  const Turns turns = find_turns(slots);
  if (is_english(slots)) {
    settle_contact(find_contact_wishes(slots), reading);
    if (is_request_open(reading)) settle_request(find_person_requests(slots), slots, reading);
    settle_emotional(slots, turns, reading);
    if (is_intent_open(reading)) settle_intent(find_trade_asks(slots), slots, reading);
  }
  reading.triggers[static_cast<std::size_t>(TriggerKind::qualification)] = read_qualification(reading.elements);
  add_phrases(find_language_phrases(slots), reading);
  const std::vector<PhraseFinding> phrases = compiled_->phrases.find(slots);
  drop_plain_words(phrases, reading);
  add_phrases(phrases, reading);
  read_lines(slots, turns, reading);
  reading.asks_for_contact = !reading.opt_out && (fired(reading, TriggerKind::request) || fired(reading, TriggerKind::intent));
  reading.language = std::string(slots.language);
  reading.substantial = is_substantial(compiled_->lexicon, slots);
  return reading;
}

OurReading Reader::read_ours(const Utterance& said) const {
  const text::Words words = words_of(said);
  if (words.list.empty()) return {};
  return read_our_words(read_slots(said, words));
}

}  // namespace baton
