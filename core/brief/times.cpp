#include "core/brief/times.h"

#include <algorithm>

#include "core/brief/wording.h"
#include "core/model/order.h"
#include "core/text/dates.h"
#include "core/text/key_table.h"
#include "core/zone/zone.h"

namespace baton::briefing {
namespace {

using text::key_of;
using text::KeyTable;
using text::Twice;
using text::WordGroup;
using text::WordKey;
using text::WordKind;
using text::WordSpan;

enum Role : std::int64_t {
  contact = 1,   ///< Speaks of a call, a meeting, being free.
  daytime = 2,   ///< A part of the day.
  before = 4,    ///< May stand in front of a time and belongs to it.
  joins = 8,     ///< May stand between two times of one stretch.
  us = 32,       ///< The writer.
  freedom = 64,  ///< Says when they can.
  habit = 128,   ///< What happens again and again is no appointment.
  deadline = 16  ///< Speaks of when a thing must be done: no time for a talk.
};

constexpr WordGroup groups[] = {
    {contact,
     "call ring phone reach catch anrufen rufen melden erreichen zuruckrufen appeler rappeler joindre rappelez appelez llamar "
     "llamen llame llamarme ligar ligue ligar-me contactar"},
    {us, "me us mich uns mir moi nous nos"},
    {freedom,
     "suit suits suited free available availability convenient quiet works passt frei verfugbar erreichbar convient disponible "
     "disponibles libre joignable viene disponivel jeito"},
    {daytime,
     "morning mornings afternoon afternoons evening evenings noon midday lunch lunchtime tonight vormittag vormittags "
     "nachmittag nachmittags mittag mittags abend abends matin midi apres-midi soir mediodia tarde manha almoco noite"},
    {before | joins,
     "of in at on the around about between next this mid early late am um der den den vers entre a as de la las le"},
    {before,
     "before after by until till from any not never vor nach ab bis nicht avant apres pas dans antes despues depois por pela "
     "esta este desta cette cet ce "
     "sobre um gegen week woche semaine semana"},
    {joins, "or and oder und ou et o y e bis to"},
    {habit, "always every each usually often jeden jede immer toujours chaque siempre cada sempre"},
    {deadline,
     "live launch rollout deadline contract expires expire expiring ends budget decide decision committee board delivered "
     "delivery deploy start started starting running quote proposal invoice renewal renew"},
};
const KeyTable<groups, Twice::combine> table;

/// A word or more that names a time by itself.
struct Mark {
  std::uint32_t first, last;
  const text::DateMention* date;  ///< Null for a part of the day or an hour.
};

class Finder {
 public:
  Finder(const Said& said, bool about_contact, std::string_view zone)
      : said_(said), about_contact_(about_contact), words_(text::split_words(said.message->text, said.own)) {
    keys_ = text::keys_of(words_);
    const auto known = zone::Zone::find(zone);
    const std::int64_t offset_ms = known ? known->offset_seconds(said.message->at) * 1000 : 0;
    dates_ = text::find_dates(words_, keys_, said.message->at.ms + offset_ms);
  }

  std::vector<NamedTime> run() {
    auto date = dates_.begin();
    for (const WordSpan& sentence : words_.sentences) {
      std::vector<Mark> marks;
      for (std::uint32_t at = sentence.first; at < sentence.last;) {
        while (date != dates_.end() && date->last <= at) ++date;
        const bool in_date = date != dates_.end() && date->first <= at && at < date->last;
        if (in_date && !date->vague && !date->past)
          marks.push_back({at, date->last, &*date});
        else if (!in_date && names_daytime(at))
          marks.push_back({at, at + 1, nullptr});
        at = in_date ? date->last : at + 1;
      }
      if (!marks.empty() && is_about_talking(sentence)) add(sentence, marks);
    }
    return std::move(found_);
  }

 private:
  std::int64_t role(std::uint32_t at) const { return at < keys_.size() ? table.find(keys_[at]) : 0; }

  /// A part of the day, `3pm`, or an hour after "at", "after", "before": `after four`, `um 15 Uhr`.
  bool names_daytime(std::uint32_t at) const {
    if ((role(at) & daytime) != 0) return !greets(at);
    const std::string_view word = words_[at];
    if (word.size() >= 3 && word.size() <= 7 && word[0] >= '0' && word[0] <= '9' &&
        (word.ends_with("am") || word.ends_with("pm")))
      return true;
    const bool hour = is_hour(word);
    const WordKey next = at + 1 < keys_.size() ? keys_[at + 1] : 0, last = at > 0 ? keys_[at - 1] : 0;
    if (!hour) return false;
    if (next == key_of("am") || next == key_of("pm") || next == key_of("uhr") || next == key_of("o'clock") || next == key_of("h"))
      return true;
    return last == key_of("after") || last == key_of("before") || last == key_of("at") || last == key_of("um") ||
           last == key_of("nach") || last == key_of("vor") || last == key_of("ab") || last == key_of("apres") ||
           last == key_of("avant");
  }

  /// "Good morning, can someone call me?"
  bool greets(std::uint32_t at) const {
    const WordKey last = at > 0 ? keys_[at - 1] : 0;
    return last == key_of("good") || last == key_of("guten") || last == key_of("bom") || last == key_of("boa") ||
           last == key_of("bon") || last == key_of("buena");
  }

  static bool is_hour(std::string_view word) {
    static constexpr std::string_view names[] = {"one",   "two",   "three", "four", "five",   "six",
                                                 "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
    if (std::find(std::begin(names), std::end(names), word) != std::end(names)) return true;
    std::int64_t hour = 0;
    std::size_t digits = 0;
    while (digits < word.size() && word[digits] >= '0' && word[digits] <= '9' && digits < 3)
      hour = hour * 10 + (word[digits++] - '0');
    const bool with_minutes = word.size() == digits + 3 && (word[digits] == ':' || word[digits] == '.');
    return digits > 0 && digits < 3 && hour <= 23 && (word.size() == digits || with_minutes || word.substr(digits) == "h");
  }

  bool is_about_talking(const WordSpan& sentence) const {
    std::int64_t seen = 0;
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) seen |= role(at);
    const bool talks = about_contact_ || (seen & freedom) != 0 || (seen & (contact | us)) == (contact | us);
    const bool again = (seen & habit) != 0 && (seen & freedom) == 0;
    return talks && !again && (seen & deadline) == 0;
  }

  /// Marks with nothing but joining words between them are one stretch.
  void add(const WordSpan& sentence, const std::vector<Mark>& marks) {
    for (std::size_t i = 0; i < marks.size();) {
      std::size_t end = i + 1;
      while (end < marks.size() && are_joined(marks[end - 1].last, marks[end].first)) ++end;
      add_stretch(sentence, marks, i, end);
      i = end;
    }
  }

  bool are_joined(std::uint32_t from, std::uint32_t to) const {
    if (to - from > 3) return false;
    for (std::uint32_t at = from; at < to; ++at)
      if ((role(at) & (joins | before)) == 0 && words_[at] != "," && words_[at] != "-") return false;
    return true;
  }

  void add_stretch(const WordSpan& sentence, const std::vector<Mark>& marks, std::size_t begin, std::size_t end) {
    std::uint32_t first = marks[begin].first, last = marks[end - 1].last;
    for (int n = 0; n < 3 && first > sentence.first && (role(first - 1) & before) != 0; ++n) --first;
    while (first < marks[begin].first &&
           (keys_[first] == key_of("in") || keys_[first] == key_of("at") || keys_[first] == key_of("on") ||
            keys_[first] == key_of("the") || keys_[first] == key_of("a")))
      ++first;
    for (const char* unit : {"am", "pm", "uhr", "o'clock", "h"})
      if (last < sentence.last && keys_[last] == key_of(unit)) ++last;
    NamedTime time;
    time.said = &said_;
    time.where = words_.where(first, last);
    time.words = clean(time.where.of(said_.message->text));
    for (std::size_t i = begin; i < end; ++i) {
      const text::DateMention* date = marks[i].date;
      time.has_daytime = time.has_daytime || !date || date->minute.has_value();
      time.has_day = time.has_day || names_day(marks[i]);
      if (!date || date->direction == text::Direction::never || !names_day(marks[i])) continue;
      if (!time.first_day || date->first_day < time.first_day->days) time.first_day = Date{date->first_day};
      if (!time.last_day || date->last_day > time.last_day->days) time.last_day = Date{date->last_day};
    }
    for (std::uint32_t at = first; at < last; ++at)
      if (time.last_day && time.first_day == time.last_day && is_week(keys_[at])) time.last_day = Date{time.first_day->days + 6};
    found_.push_back(std::move(time));
  }

  /// "before noon" is read as a date of the day of writing: it names none.
  bool names_day(const Mark& mark) const {
    if (!mark.date) return false;
    for (std::uint32_t at = mark.first; at < mark.last; ++at)
      if ((role(at) & (daytime | before | joins)) == 0 && !is_hour(words_[at]) && words_[at] != "am" && words_[at] != "pm" &&
          words_[at] != "uhr" && !names_daytime(at))
        return true;
    return false;
  }

  static bool is_week(WordKey word) {
    return word == key_of("week") || word == key_of("woche") || word == key_of("semaine") || word == key_of("semana");
  }

  const Said& said_;
  bool about_contact_;
  text::Words words_;
  std::vector<WordKey> keys_;
  std::vector<text::DateMention> dates_;
  std::vector<NamedTime> found_;
};

}  // namespace

std::vector<NamedTime> times_named(const Said& said, bool about_contact, std::string_view zone) {
  return Finder(said, about_contact, zone).run();
}

namespace {

bool has_demo(const std::string& line) {
  static constexpr std::string_view words[] = {"demo", "démo", "démonstration", "vorführung", "demostración", "demonstração"};
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) { return has_words(line, word); });
}

}  // namespace

std::vector<NamedTime> times_standing(const Conversation& conversation, std::string_view zone, Time as_of) {
  constexpr int looked_at = 12;
  const auto known = zone::Zone::find(zone);
  const Date today = zone::to_local(known ? *known : zone::Zone::utc(), as_of).date;
  int left = looked_at;
  for (auto heard = conversation.heard.rbegin(); heard != conversation.heard.rend() && left > 0; ++heard, --left) {
    if (!heard->reading.instructions.empty()) continue;
    const auto shows = [&](TriggerKind kind, std::string_view signal) {
      const TriggerReading& trigger = heard->reading.triggers[static_cast<std::size_t>(kind)];
      return trigger.fired && std::any_of(trigger.findings.begin(), trigger.findings.end(),
                                          [&](const Finding& finding) { return finding.signal.starts_with(signal); });
    };
    const bool shown = shows(TriggerKind::intent, "") && has_demo(plain(heard->said->message->text));
    const bool asks = shows(TriggerKind::request, "") || shown;
    std::vector<NamedTime> times = times_named(*heard->said, asks, zone);
    if (times.empty()) continue;
    times.erase(std::remove_if(times.begin(), times.end(),
                               [&](const NamedTime& time) { return time.last_day && time.has_day && *time.last_day < today; }),
                times.end());
    // An hour says more than a day, and a day more than a week.
    sort_items(times, [](const NamedTime& a, const NamedTime& b) { return a.precision() > b.precision(); });
    return times;
  }
  return {};
}

}  // namespace baton::briefing
