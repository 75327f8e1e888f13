/// The words that numbers are made of.
#pragma once
#include "core/text/key_table.h"
#include "core/text/keys.h"

namespace baton::text {

inline constexpr WordGroup small_groups[] = {
    {1, "one un uno una eine einen ein um uma"},
    {2, "two deux dos zwei dois duas"},
    {3, "three trois tres drei"},
    {4, "four quatre cuatro vier quatro"},
    {5, "five cinq cinco funf fuenf"},
    {6, "six seis sechs"},
    {7, "seven sept siete sieben sete"},
    {8, "eight huit ocho acht oito"},
    {9, "nine neuf nueve neun nove"},
    {10, "ten dix diez zehn dez"},
    {11, "eleven onze elf"},
    {12, "twelve douze doce zwolf zwoelf doze dozen"},
    {13, "thirteen"},
    {14, "fourteen"},
    {15, "fifteen quinze quince funfzehn"},
    {16, "sixteen"},
    {17, "seventeen"},
    {18, "eighteen"},
    {19, "nineteen"},
    {20, "twenty vingt veinte zwanzig vinte"},
    {30, "thirty trente treinta dreissig trinta"},
    {40, "forty fourty quarante cuarenta vierzig quarenta"},
    {50, "fifty cinquante cincuenta funfzig fuenfzig cinquenta"},
    {60, "sixty soixante sesenta sechzig sessenta"},
    {70, "seventy setenta siebzig"},
    {80, "eighty ochenta achtzig oitenta"},
    {90, "ninety noventa neunzig"},
};
/// The value of a word for a number below a hundred; 0 for any other.
inline const KeyTable<small_groups, Twice::refuse> small_numbers;

inline constexpr WordGroup scale_groups[] = {
    {100, "hundred hundreds hundert"}, {1'000, "k thousand thousands thou grand mille mil tausend tsd ths"},
    {100'000, "lakh lakhs lac lacs"},  {1'000'000, "m million millions mn mio mln millionen millones milhao milhoes"},
    {10'000'000, "crore crores cr"},   {1'000'000'000, "bn billion billions milliard milliards milliarden mrd"},
};
/// What a word such as "thousand" multiplies by.
inline const KeyTable<scale_groups, Twice::refuse> scales;

inline constexpr std::int64_t always_opens = 1, opens_before_count = 2, opens_as_scale = 3;
inline constexpr WordGroup opener_groups[] = {
    {always_opens, "half couple few several"},
    {opens_as_scale, "mil mille tausend hundert"},
    {opens_before_count, "a an"},
};
/// Other words that a number may begin with: "half a million", "a hundred".
inline const KeyTable<opener_groups, Twice::refuse> openers;

inline constexpr WordGroup suffix_groups[] = {
    {1'000, "k ke tsd"},         {100'000, "lakh lakhs lac"}, {1'000'000, "m mm mn mio mil mln"}, {10'000'000, "cr crore crores"},
    {1'000'000'000, "b bn mrd"},
};
/// The same for letters that stand in one word with the digits: "90k".
inline const KeyTable<suffix_groups, Twice::refuse> suffixes;

/// True for a scale that only money is counted in.
inline bool is_money_scale(WordKey key) {
  switch (key) {
    case key_of("grand"):
    case key_of("lakh"):
    case key_of("lakhs"):
    case key_of("lac"):
    case key_of("lacs"):
    case key_of("crore"):
    case key_of("crores"):
    case key_of("cr"):
      return true;
    default:
      return false;
  }
}

}  // namespace baton::text
