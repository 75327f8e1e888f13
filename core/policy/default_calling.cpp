#include <algorithm>
#include <string>

#include "core/policy/default_policy.h"

namespace baton {
namespace {

constexpr unsigned weekday_bits = 0b0011111, saturday = 0b0100000, sunday = 0b1000000, all_days = 0b1111111;
constexpr unsigned monday_to_saturday = weekday_bits | saturday;

struct Hours {
  unsigned days;
  int from, to;  // In minutes.
};
constexpr int at(int hour, int minute = 0) { return hour * 60 + minute; }

struct Rule {
  const char* place;
  Hours hours[3];
  bool on_holidays;
  ConsentNeed consent;
  const char* source;
};

// clang-format off
constexpr Rule rules[] = {
    {"US", {{all_days, at(8), at(21)}}, true, ConsentNeed::automated,
     "Telephone Consumer Protection Act, 47 CFR 64.1200(a) and (c)(1); Telemarketing Sales Rule, 16 CFR 310.4(c)"},
    {"US-AL", {{monday_to_saturday, at(8), at(20)}}, false, ConsentNeed::automated, "Alabama Telemarketing Act, Ala. Code 8-19A; telephone rules of the Public Service Commission"},
    {"US-CT", {{all_days, at(9), at(20)}}, true, ConsentNeed::automated, "Conn. Gen. Stat. 42-288a as amended by Public Act 23-98"},
    {"US-FL", {{all_days, at(8), at(20)}}, true, ConsentNeed::automated, "Florida Telephone Solicitation Act, Fla. Stat. 501.059 and 501.616(6)"},
    {"US-KY", {{all_days, at(10), at(21)}}, true, ConsentNeed::automated, "Ky. Rev. Stat. 367.46955"},
    {"US-LA", {{monday_to_saturday, at(8), at(20)}}, false, ConsentNeed::automated, "Louisiana Telephonic Solicitation Relief Act, La. R.S. 45:844.11 ff.; Do Not Call order of the Public Service Commission"},
    {"US-MD", {{all_days, at(8), at(20)}}, true, ConsentNeed::automated, "Stop the Spam Calls Act of 2023, Md. Code, Com. Law 14-4501 ff."},
    {"US-MA", {{all_days, at(8), at(20)}}, true, ConsentNeed::automated, "Mass. Gen. Laws ch. 159C; 201 CMR 12.00"},
    {"US-MI", {{all_days, at(9), at(21)}}, true, ConsentNeed::automated, "Michigan Home Solicitation Sales Act, MCL 445.111 ff."},
    {"US-MN", {{all_days, at(9), at(21)}}, true, ConsentNeed::automated, "Minn. Stat. 325E.26 to 325E.31"},
    {"US-MS", {{monday_to_saturday, at(8), at(20)}}, false, ConsentNeed::automated, "Mississippi Telephone Solicitation Act, Miss. Code 77-3-701 ff."},
    {"US-NV", {{all_days, at(9), at(20)}}, true, ConsentNeed::automated, "Nev. Rev. Stat. ch. 599B"},
    {"US-NM", {{all_days, at(9), at(21)}}, true, ConsentNeed::automated, "N.M. Stat. 57-12-22"},
    {"US-OK", {{all_days, at(8), at(20)}}, true, ConsentNeed::automated, "Oklahoma Telephone Solicitation Act of 2022, 15 O.S. 775C.1 ff."},
    {"US-PA", {{all_days, at(8), at(21)}}, false, ConsentNeed::automated, "Pennsylvania Telemarketer Registration Act, 73 P.S. 2241 ff."},
    {"US-RI", {{weekday_bits, at(9), at(18)}, {saturday, at(10), at(17)}}, false, ConsentNeed::automated, "R.I. Gen. Laws 5-61-2 and 5-61-3.6"},
    {"US-SD", {{monday_to_saturday, at(9), at(21)}}, true, ConsentNeed::automated, "S.D. Codified Laws 37-30 and 37-30A"},
    {"US-TX", {{monday_to_saturday, at(9), at(21)}, {sunday, at(12), at(21)}}, true, ConsentNeed::automated, "Tex. Bus. & Com. Code 301.051"},
    {"US-UT", {{monday_to_saturday, at(8), at(21)}}, false, ConsentNeed::automated, "Utah Code 13-25a-103"},
    {"US-WA", {{all_days, at(8), at(20)}}, true, ConsentNeed::automated, "Wash. Rev. Code 80.36.390"},
    {"US-WY", {{all_days, at(8), at(20)}}, true, ConsentNeed::automated, "Wyo. Stat. 40-12-301 ff."},
    {"CA", {{weekday_bits, at(9), at(21, 30)}, {saturday | sunday, at(10), at(18)}}, true, ConsentNeed::automated, "CRTC Unsolicited Telecommunications Rules, parts III and IV"},
    {"GB", {{weekday_bits, at(8), at(21)}, {saturday | sunday, at(9), at(21)}}, true, ConsentNeed::automated, "Privacy and Electronic Communications Regulations 2003, 19 and 21; hours of the DMA Code"},
    {"DE", {{weekday_bits, at(8), at(20)}, {saturday, at(9), at(18)}}, false, ConsentNeed::every, "UWG § 7; hours of the Branchenkodex of CCV and DDV"},
    {"FR", {{weekday_bits, at(10), at(13)}, {weekday_bits, at(14), at(20)}}, false, ConsentNeed::every, "Code de la consommation, L. 223-1 (loi n° 2025-594) and D. 223-9 (décret n° 2022-1313)"},
    {"AU", {{weekday_bits, at(9), at(20)}, {saturday, at(9), at(17)}}, false, ConsentNeed::automated, "Telecommunications (Telemarketing and Research Calls) Industry Standard 2017"},
    {"IN", {{all_days, at(9), at(21)}}, true, ConsentNeed::automated, "Telecom Commercial Communications Customer Preference Regulations, 2018"},
    {"AT", {{weekday_bits, at(9), at(18)}}, false, ConsentNeed::every, "TKG 2021 § 174; office hours, since no law names any"},
    {"ES", {{weekday_bits, at(9), at(21)}}, false, ConsentNeed::every, "Ley 11/2022 General de Telecomunicaciones, art. 66; texto refundido de la LGDCU, art. 96"},
    {"IT", {{weekday_bits, at(9), at(20)}, {saturday, at(10), at(19)}}, false, ConsentNeed::automated, "D.Lgs. 196/2003, art. 130; Codice di condotta per il telemarketing"},
    {"NL", {{weekday_bits, at(9), at(21)}, {saturday, at(10), at(16)}}, false, ConsentNeed::automated, "Telecommunicatiewet art. 11.7; hours of the Code Telemarketing"},
    {"ZA", {{weekday_bits, at(8), at(20)}, {saturday, at(9), at(13)}}, false, ConsentNeed::automated, "Consumer Protection Act 68 of 2008, s. 12 and Government Notice 294 of 2011"},
    {"*", {{weekday_bits, at(9), at(18)}}, true, ConsentNeed::automated, "office hours, out of caution: this policy holds no rule for the country"},
};

constexpr int no_easter = 1000;

struct Day {
  const char* places;  // Separated by spaces.
  const char* name;
  int month, day, nth, weekday, easter;  // Weekday -1 is none.
  Substitute substitute;
};

constexpr Day fixed(const char* places, const char* name, int month, int day, Substitute substitute = Substitute::none) {
  return {places, name, month, day, 0, -1, no_easter, substitute};
}
constexpr Day nth(const char* places, const char* name, int month, int n, Weekday weekday) {
  return {places, name, month, 0, n, static_cast<int>(weekday), no_easter, Substitute::none};
}
constexpr Day easter(const char* places, const char* name, int days) {
  return {places, name, 0, 0, 0, -1, days, Substitute::none};
}

constexpr Day days[] = {
    fixed("US", "New Year's Day", 1, 1, Substitute::nearest), nth("US", "Martin Luther King Day", 1, 3, Weekday::mon),
    nth("US", "Washington's Birthday", 2, 3, Weekday::mon), nth("US", "Memorial Day", 5, 5, Weekday::mon),
    fixed("US", "Juneteenth", 6, 19, Substitute::nearest), fixed("US", "Independence Day", 7, 4, Substitute::nearest),
    nth("US", "Labor Day", 9, 1, Weekday::mon), nth("US", "Columbus Day", 10, 2, Weekday::mon),
    fixed("US", "Veterans Day", 11, 11, Substitute::nearest), nth("US", "Thanksgiving", 11, 4, Weekday::thu),
    fixed("US", "Christmas", 12, 25, Substitute::nearest),
    nth("US-AL US-MS", "Confederate Memorial Day", 4, 4, Weekday::mon), nth("US-MS", "Confederate Memorial Day", 4, 5, Weekday::mon),
    nth("US-AL", "Jefferson Davis's Birthday", 6, 1, Weekday::mon),
    easter("US-LA US-AL", "Mardi Gras", -47), easter("US-LA", "Good Friday", -2),
    nth("US-RI", "Victory Day", 8, 2, Weekday::mon), fixed("US-UT", "Pioneer Day", 7, 24, Substitute::nearest),

    fixed("DE FR AT ES IT NL", "New Year's Day", 1, 1), fixed("DE FR AT ES IT", "Labour Day", 5, 1),
    fixed("DE FR AT ES IT NL", "Christmas", 12, 25), fixed("DE AT IT NL FR-57 FR-67 FR-68", "Saint Stephen's Day", 12, 26),
    easter("DE ES FR-57 FR-67 FR-68", "Good Friday", -2), easter("DE FR AT IT NL", "Easter Monday", 1),
    easter("DE FR AT NL", "Ascension", 39), easter("DE FR AT NL", "Whit Monday", 50),
    easter("AT DE-BW DE-BY DE-HE DE-NW DE-RP DE-SL", "Corpus Christi", 60), fixed("DE", "Tag der Deutschen Einheit", 10, 3),
    fixed("AT ES IT DE-BW DE-BY DE-ST", "Epiphany", 1, 6), fixed("DE-BE DE-MV", "Internationaler Frauentag", 3, 8),
    fixed("FR AT ES IT DE-BY DE-SL", "Assumption", 8, 15), fixed("DE-TH", "Weltkindertag", 9, 20),
    fixed("DE-BB DE-HB DE-HH DE-MV DE-NI DE-SH DE-SN DE-ST DE-TH", "Reformationstag", 10, 31),
    fixed("FR AT ES IT DE-BW DE-BY DE-NW DE-RP DE-SL", "All Saints", 11, 1),
    {"DE-SN", "Buß- und Bettag", 11, 16, 0, static_cast<int>(Weekday::wed), no_easter, Substitute::none},
    fixed("FR", "Victoire 1945", 5, 8), fixed("FR", "Fête nationale", 7, 14), fixed("FR", "Armistice 1918", 11, 11),
    fixed("AT", "Nationalfeiertag", 10, 26), fixed("AT ES IT", "Immaculate Conception", 12, 8),
    fixed("ES", "Fiesta Nacional", 10, 12), fixed("ES", "Día de la Constitución", 12, 6),
    fixed("IT", "Festa della Liberazione", 4, 25), fixed("IT", "Festa della Repubblica", 6, 2), fixed("IT", "San Francesco", 10, 4),
    fixed("NL", "Koningsdag", 4, 27), fixed("NL", "Bevrijdingsdag", 5, 5),

    fixed("AU", "New Year's Day", 1, 1, Substitute::next), fixed("AU", "Australia Day", 1, 26, Substitute::next),
    easter("AU ZA", "Good Friday", -2), easter("AU ZA", "Easter Monday", 1), fixed("AU", "Anzac Day", 4, 25),
    fixed("AU", "Christmas", 12, 25, Substitute::next), fixed("AU", "Boxing Day", 12, 26, Substitute::next),
    fixed("ZA", "New Year's Day", 1, 1, Substitute::next), fixed("ZA", "Human Rights Day", 3, 21, Substitute::next),
    fixed("ZA", "Freedom Day", 4, 27, Substitute::next), fixed("ZA", "Workers' Day", 5, 1, Substitute::next),
    fixed("ZA", "Youth Day", 6, 16, Substitute::next), fixed("ZA", "Women's Day", 8, 9, Substitute::next),
    fixed("ZA", "Heritage Day", 9, 24, Substitute::next), fixed("ZA", "Day of Reconciliation", 12, 16, Substitute::next),
    fixed("ZA", "Christmas", 12, 25, Substitute::next), fixed("ZA", "Day of Goodwill", 12, 26, Substitute::next),
};
// clang-format on

CallingHours hours_of(const Hours& hours) {
  CallingHours out{{}, {hours.from}, {hours.to}};
  for (int day = 0; day < 7; ++day) {
    if ((hours.days >> day & 1u) != 0) out.days.push_back(static_cast<Weekday>(day));
  }
  return out;
}

CallingRule rule_of(const Rule& rule) {
  CallingRule out{rule.place, {}, rule.on_holidays, rule.consent, rule.source};
  for (const Hours& hours : rule.hours) {
    if (hours.days != 0) out.hours.push_back(hours_of(hours));
  }
  return out;
}

Holiday holiday_of(const Day& day, std::string place) {
  Holiday out{std::move(place), day.name, {day.month}, {day.day}, {}, {day.nth}, {}, day.substitute};
  if (day.weekday >= 0) out.weekday = static_cast<Weekday>(day.weekday);
  if (day.easter != no_easter) out.easter_days = Bounded<-100, 100>{day.easter};
  return out;
}

}  // namespace

CallingPolicy default_calling_policy() {
  CallingPolicy policy;
  for (const Rule& rule : rules) policy.rules.push_back(rule_of(rule));
  for (const Day& day : days) {
    const std::string places = day.places;
    for (std::size_t begin = 0, end = 0; begin < places.size(); begin = end + 1) {
      end = std::min(places.find(' ', begin), places.size());
      policy.holidays.push_back(holiday_of(day, places.substr(begin, end - begin)));
    }
  }
  return policy;
}

}  // namespace baton
