#include "core/text/date_words.h"

#include "core/text/calendar.h"
#include "core/text/key_table.h"

namespace baton::text {
namespace {

constexpr std::int64_t is(DateWordKind kind, std::int64_t value = 0) { return (static_cast<std::int64_t>(kind) << 16) | value; }
constexpr std::int64_t is(DateUnit unit) { return is(DateWordKind::unit, static_cast<std::int64_t>(unit)); }
constexpr std::int64_t is(DateEdge edge) { return is(DateWordKind::edge, static_cast<std::int64_t>(edge)); }
constexpr std::int64_t is(Feast feast) { return is(DateWordKind::feast, static_cast<std::int64_t>(feast)); }
constexpr std::int64_t end_of(DateUnit unit) { return is(DateWordKind::unit_end, static_cast<std::int64_t>(unit)); }

using K = DateWordKind;
constexpr WordGroup groups[] = {
    {is(K::month, 1), "january jan januar janvier enero janeiro"},
    {is(K::month, 2), "february feb februar fevrier febrero fevereiro"},
    {is(K::month, 3), "march marz maerz mars marzo marco"},
    {is(K::month, 4), "april apr avril abril"},
    {is(K::month, 5), "may mai mayo maio"},
    {is(K::month, 6), "june jun juni juin junio junho"},
    {is(K::month, 7), "july jul juli juillet julio julho"},
    {is(K::month, 8), "august aug aout agosto"},
    {is(K::month, 9), "september sept sep septembre septiembre setembro setiembre"},
    {is(K::month, 10), "october oct oktober okt octobre octubre outubro"},
    {is(K::month, 11), "november nov novembre noviembre novembro"},
    {is(K::month, 12), "december dec dezember dez decembre diciembre dezembro"},
    {is(K::weekday, 0), "monday mondays montag lundi lunes"},
    {is(K::weekday, 1), "tuesday tues dienstag mardi martes terca"},
    {is(K::weekday, 2), "wednesday weds mittwoch mercredi miercoles quarta"},
    {is(K::weekday, 3), "thursday thurs thur donnerstag jeudi jueves quinta"},
    {is(K::weekday, 4), "friday freitag vendredi viernes sexta"},
    {is(K::weekday, 5), "saturday samstag samedi sabado"},
    {is(K::weekday, 6), "sunday sonntag dimanche domingo"},
    {is(K::short_weekday, 0), "mon segunda"},
    {is(K::short_weekday, 1), "tue"},
    {is(K::short_weekday, 2), "wed"},
    {is(K::short_weekday, 3), "thu"},
    {is(K::short_weekday, 4), "fri"},
    {is(K::short_weekday, 5), "sat"},
    {is(K::short_weekday, 6), "sun"},
    {is(K::relative_day, 9), "yesterday gestern hier ayer ontem"},
    {is(K::relative_day, 10), "today tonight heute aujourd'hui hoy hoje"},
    {is(K::relative_day, 11), "tomorrow tmrw tmr tomorow morgen demain manana amanha"},
    {is(K::relative_day, 12), "overmorrow ubermorgen apres-demain"},
    {is(DateUnit::minute), "minute minutes min mins minuten minutos"},
    {is(DateUnit::hour), "hour hours hr hrs stunde stunden heure heures hora horas"},
    {is(DateUnit::day), "day days tag tage tagen jour jours dia dias"},
    {is(DateUnit::week), "week weeks wk wks woche wochen semaine semaines semana semanas"},
    {is(DateUnit::fortnight), "fortnight fortnights quinzaine quincena"},
    {is(DateUnit::month), "month months mth mths monat monats monate monaten mois mes meses"},
    {is(DateUnit::quarter), "quarter quarters quartal trimestre"},
    {is(DateUnit::year), "year years yr yrs jahr jahres jahre jahren annee ans ano anos"},
    {is(K::which, 0), "last previous past letzte letzten letzter letztes dernier derniere pasado pasada passado passada"},
    {is(K::which, 1), "this current these diese dieses diesen diesem dieser cet cette este esta deste"},
    {is(K::which, 2),
     "next coming following upcoming nachste nachsten nachster nachstes nachstem naechste naechsten kommende kommenden "
     "prochain prochaine proximo proxima"},
    {is(DateEdge::start), "start beginning begin anfang beginn debut principios principio inicio inicios comeco"},
    {is(DateEdge::early), "early fruh"},
    {is(DateEdge::middle), "mid middle mitte mi mediados meados"},
    {is(DateEdge::late), "late spat"},
    {is(DateEdge::end), "end ende fin finales fim final"},
    {is(K::ahead), "in en within over dans dentro em daqui binnen innerhalb"},
    {is(K::before), "by before until till bis vor avant antes ate d'ici latest spatestens hasta ahead"},
    {is(K::after), "after from since starting ab nach apres depuis desde despues depois seit partir"},
    {is(Feast::diwali), "diwali deepavali"},
    {is(Feast::easter), "easter ostern paques pascoa"},
    {is(Feast::ramadan), "ramadan ramazan ramzan"},
    {is(Feast::eid), "eid bayram"},
    {is(Feast::lunar_new_year), "cny tet"},
    {is(Feast::thanksgiving), "thanksgiving"},
    {is(Feast::christmas), "christmas xmas weihnachten navidad noel natal"},
    {is(Feast::halloween), "halloween"},
    {is(Feast::valentine), "valentine's valentines"},
    {is(Feast::pentecost), "pfingsten pentecost whitsun"},
    {is(Feast::carnival), "carnival karneval carnaval fasching"},
    {is(K::season, 0), "spring fruhling fruhjahr printemps primavera"},
    {is(K::season, 1), "summer sommer ete verano verao"},
    {is(K::season, 2), "autumn herbst automne otono outono"},
    {is(K::season, 3), "winter hiver invierno inverno"},
    {is(K::vague), "asap soon shortly later someday sometime eventually immediately straightaway baldmoglichst"},
    {is(K::ordinal, 1), "first 1st 1er premier erste ersten"},
    {is(K::ordinal, 2), "second 2nd zweiten"},
    {is(K::ordinal, 3), "third 3rd dritten"},
    {is(K::ordinal, 4), "fourth 4th"},
    {is(K::ordinal, 5), "fifth 5th"},
    {is(K::ordinal, 6), "sixth 6th"},
    {is(K::ordinal, 7), "seventh 7th"},
    {is(K::ordinal, 8), "eighth 8th"},
    {is(K::ordinal, 9), "ninth 9th"},
    {is(K::ordinal, 10), "tenth 10th"},
    {is(K::ordinal, 11), "eleventh 11th"},
    {is(K::ordinal, 12), "twelfth 12th"},
    {is(K::ordinal, 13), "thirteenth 13th"},
    {is(K::ordinal, 14), "fourteenth 14th"},
    {is(K::ordinal, 15), "fifteenth 15th"},
    {is(K::ordinal, 16), "sixteenth 16th"},
    {is(K::ordinal, 17), "seventeenth 17th"},
    {is(K::ordinal, 18), "eighteenth 18th"},
    {is(K::ordinal, 19), "nineteenth 19th"},
    {is(K::ordinal, 20), "twentieth 20th"},
    {is(K::ordinal, 21), "21st"},
    {is(K::ordinal, 22), "22nd"},
    {is(K::ordinal, 23), "23rd"},
    {is(K::ordinal, 24), "24th"},
    {is(K::ordinal, 25), "25th"},
    {is(K::ordinal, 26), "26th"},
    {is(K::ordinal, 27), "27th"},
    {is(K::ordinal, 28), "28th"},
    {is(K::ordinal, 29), "29th"},
    {is(K::ordinal, 30), "thirtieth 30th"},
    {is(K::ordinal, 31), "31st"},
    {is(K::quarter, 1), "q1 t1"},
    {is(K::quarter, 2), "q2 t2"},
    {is(K::quarter, 3), "q3 t3"},
    {is(K::quarter, 4), "q4 t4"},
    {is(K::half, 1), "h1"},
    {is(K::half, 2), "h2"},
    {end_of(DateUnit::day), "eod cob"},
    {end_of(DateUnit::week), "eow"},
    {end_of(DateUnit::month), "eom monatsende"},
    {end_of(DateUnit::quarter), "eoq quartalsende"},
    {end_of(DateUnit::year), "eoy jahresende"},
    {is(K::opening), "some right earlier sooner black cyber chinese lunar new"},
    {is(K::glue), "of the de del du des da do le la el les los am im zum on at der dem den o a"},
};
const KeyTable<groups, Twice::refuse> table;

}  // namespace

DateWord date_word(WordKey key) {
  const std::int64_t value = table.find(key);
  return {static_cast<DateWordKind>(value >> 16), value & 0xffff};
}

}  // namespace baton::text
