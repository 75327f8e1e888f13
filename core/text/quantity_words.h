/// The words around a number that say what it counts, and how exactly.
#pragma once
#include <cstdint>
#include <string_view>
#include <utility>

#include "core/text/key_table.h"
#include "core/text/money.h"
#include "core/text/quantities.h"

namespace baton::text {

inline constexpr std::int64_t unit_people = 1, unit_seats = 2, unit_sites = 3, unit_other = 4;

inline constexpr WordGroup unit_groups[] = {
    {unit_people,
     "employee employees staff people ppl persons headcount fte ftes workers colleagues nurses teachers drivers technicians "
     "engineers reps agents developers consultants advisers advisors officers members workforce crew crews clerks operators "
     "inspectors lawyers doctors pilots cleaners guards carers caretakers accountants associates managers recruiters contractors "
     "mitarbeiter mitarbeitende mitarbeitern leute personen empleados personas trabajadores employes salaries personnes "
     "collaborateurs funcionarios pessoas colaboradores strong"},
    {unit_seats,
     "seat seats user users licence licences license licenses licensed login logins pax handsets devices terminals tablets "
     "laptops extensions mailboxes benutzer nutzer lizenzen platze usuarios licencias utilisateurs licences postes licencas "
     "usuario"},
    {unit_sites,
     "site sites store stores shop shops branch branches location locations office offices outlet outlets restaurant restaurants "
     "hotel hotels clinic clinics school schools hospital hospitals plant plants factory factories warehouse warehouses depot "
     "depots venue venues subsidiaries entities properties campuses practices salons franchises franchisees stations "
     "dealerships pharmacies gyms homes theatres cinemas showrooms yards garages countries kitchens labs bakeries pubs bars "
     "filialen standorte laden tiendas sucursales sedes oficinas magasins agences sites lojas filiais unidades"},
    {unit_other,
     "customers clients guests patients students pupils orders tickets calls emails bookings visitors subscribers "
     "invoices deliveries documents shipments vehicles vans trucks lorries kg tonnes km miles metres meters litres "
     "hours minutes days weeks months years bedrooms rooms beds pages products skus items times points kunden clientes"},
};
/// What a number counts, by the noun after it.
inline const KeyTable<unit_groups, Twice::combine> units;

/// Words between a number and its unit that do not belong to them: the unit is another's.
inline constexpr WordGroup barrier_groups[] = {
    {1,
     "and or of for to in at on by with from is are was were has have will would can could but that which who per a the if "
     "because so as than then i we you they he she it not no do does did"},
};
inline const KeyTable<barrier_groups, Twice::refuse> barriers;

inline constexpr WordGroup figure_groups[] = {
    {1'000, "four 4"}, {10'000, "five 5"}, {100'000, "six 6"}, {1'000'000, "seven 7"}, {10'000'000, "eight 8"},
};
/// The least amount of so many figures: "six figures".
inline const KeyTable<figure_groups, Twice::refuse> figures;

inline constexpr std::int64_t low_end = 1, middle = 2, high_end = 3;
inline constexpr WordGroup height_groups[] = {{low_end, "low"}, {middle, "mid middle"}, {high_end, "high"}};
/// Where among amounts of so many figures: "low six figures".
inline const KeyTable<height_groups, Twice::refuse> heights;

inline constexpr std::int64_t before_about = 1, before_more = 2;
inline constexpr WordGroup before_groups[] = {
    {before_about,
     "about around roughly approx approximately circa ca c. ~ maybe nearly almost some say environ aproximadamente "
     "etwa ungefahr unos unas cerca"},
    {before_more, "over above exceeding minimum plus uber mehr plus mais mas than least north upwards"},
};
/// What leads up to a number.
inline const KeyTable<before_groups, Twice::combine> leads;

inline constexpr WordGroup rate_groups[] = {
    {static_cast<std::int64_t>(Per::month), "monthly pm pcm"},
    {static_cast<std::int64_t>(Per::year), "yearly annually pa"},
};
/// A rate in one word, as a `Per`.
inline const KeyTable<rate_groups, Twice::refuse> rates;

inline constexpr WordGroup rate_noun_groups[] = {
    {static_cast<std::int64_t>(Per::month), "month mo mth"},
    {static_cast<std::int64_t>(Per::year), "year yr annum"},
    {static_cast<std::int64_t>(Per::other), "week day quarter hour"},
};
/// The same after "per", "a" or a slash.
inline const KeyTable<rate_noun_groups, Twice::refuse> rate_nouns;

/// Whose dollars: what stands before the sign, in the same word.
inline constexpr std::pair<std::string_view, Currency> dollars[] = {
    {"us", {'U', 'S', 'D'}}, {"a", {'A', 'U', 'D'}}, {"au", {'A', 'U', 'D'}}, {"c", {'C', 'A', 'D'}}, {"ca", {'C', 'A', 'D'}},
    {"nz", {'N', 'Z', 'D'}}, {"s", {'S', 'G', 'D'}}, {"hk", {'H', 'K', 'D'}}, {"r", {'B', 'R', 'L'}}, {"mx", {'M', 'X', 'N'}}};

}  // namespace baton::text
