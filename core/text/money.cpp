#include "core/text/money.h"

#include "core/text/key_table.h"

namespace baton::text {
namespace {

constexpr std::int64_t goes_before = 1 << 24;

constexpr std::int64_t code(const char (&letters)[4]) {
  return (static_cast<std::int64_t>(letters[0]) << 16) | (static_cast<std::int64_t>(letters[1]) << 8) | letters[2];
}
constexpr std::int64_t sign(const char (&letters)[4]) { return code(letters) | goes_before; }

/// Money, but whose it is stays open.
constexpr std::int64_t no_code = 1 << 25;

constexpr WordGroup groups[] = {
    {sign("EUR"), "€ eur"},
    {code("EUR"), "euro euros keur"},
    {sign("USD"), "$ usd"},
    {code("USD"), "dollar dollars buck bucks dolares dolar"},
    {sign("GBP"), "£ gbp"},
    {code("GBP"), "pound pounds quid sterling"},
    {sign("JPY"), "¥ jpy"},
    {code("JPY"), "yen"},
    {sign("INR"), "₹ inr rs rs."},
    {code("INR"), "rupee rupees"},
    {sign("CHF"), "chf sfr"},
    {code("CHF"), "franc francs franken"},
    {sign("BRL"), "brl"},
    {code("BRL"), "real reais"},
    {sign("AED"), "aed dhs"},
    {code("AED"), "dirham dirhams"},
    {sign("SAR"), "sar"},
    {code("SAR"), "riyal riyals"},
    {sign("CNY"), "cny rmb"},
    {code("CNY"), "yuan renminbi"},
    {sign("SEK"), "sek"},
    {code("SEK"), "kronor"},
    {sign("NOK"), "nok"},
    {sign("DKK"), "dkk"},
    {no_code, "kroner kr crowns"},
    {sign("PLN"), "pln"},
    {code("PLN"), "zl zloty zlotys zlotych"},
    {sign("CZK"), "czk kc"},
    {sign("HUF"), "huf"},
    {code("HUF"), "forint forints"},
    {sign("RON"), "ron"},
    {code("RON"), "lei"},
    {sign("ZAR"), "zar"},
    {code("ZAR"), "rand rands"},
    {sign("NGN"), "ngn ₦"},
    {code("NGN"), "naira"},
    {sign("KES"), "kes ksh"},
    {code("KES"), "shilling shillings"},
    {sign("GHS"), "ghs"},
    {code("GHS"), "cedi cedis"},
    {sign("EGP"), "egp"},
    {sign("ILS"), "ils nis ₪"},
    {code("ILS"), "shekel shekels"},
    {sign("TRY"), "₺"},
    {code("TRY"), "lira liras"},
    {sign("RUB"), "rub ₽"},
    {code("RUB"), "rubles roubles"},
    {sign("KRW"), "krw ₩"},
    {sign("THB"), "thb ฿"},
    {code("THB"), "baht"},
    {sign("PHP"), "php ₱"},
    {sign("IDR"), "idr rp"},
    {code("IDR"), "rupiah"},
    {sign("MYR"), "myr rm"},
    {code("MYR"), "ringgit"},
    {sign("SGD"), "sgd"},
    {sign("HKD"), "hkd"},
    {sign("TWD"), "twd"},
    {sign("VND"), "vnd"},
    {code("VND"), "dong"},
    {sign("PKR"), "pkr"},
    {sign("BDT"), "bdt"},
    {code("BDT"), "taka"},
    {sign("LKR"), "lkr"},
    {sign("AUD"), "aud"},
    {sign("NZD"), "nzd"},
    {sign("CAD"), "cad"},
    {sign("MXN"), "mxn"},
    {sign("ARS"), "ars"},
    {sign("CLP"), "clp"},
    {sign("COP"), "cop"},
    {no_code, "peso pesos"},
    {sign("PEN"), "pen"},
    {code("PEN"), "soles"},
};
const KeyTable<groups, Twice::refuse> currencies;

constexpr WordGroup money_groups[] = {
    {1,
     "budget budgets budgeted budgeting spend spending spent cost costs costing price priced prices pricing pay paying paid "
     "funding funded funds fund allocated earmarked approved invoice quote quoted quotation money cash capex opex fee fees "
     "presupuesto presupuestado orcamento budgetiert kosten preis precio preco prix invest investment worth ceiling "
     "expenditure afford grant aside envelope ringfenced"},
};
const KeyTable<money_groups, Twice::refuse> money_words;

}  // namespace

CurrencyWord currency_of(WordKey key) {
  const std::int64_t value = currencies.find(key);
  if (value == 0) return {};
  CurrencyWord found;
  found.known = true;
  found.before = (value & goes_before) != 0;
  if ((value & no_code) == 0)
    found.code = {static_cast<char>(value >> 16 & 0xff), static_cast<char>(value >> 8 & 0xff), static_cast<char>(value & 0xff)};
  return found;
}

bool speaks_of_money(WordKey key) { return money_words.find(key) != 0; }

}  // namespace baton::text
