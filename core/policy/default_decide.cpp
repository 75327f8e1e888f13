#include "core/policy/default_policy.h"

namespace baton {

namespace {

BehaviourPolicy default_behaviour() {
  BehaviourPolicy behaviour;
  behaviour.pricing_words = {"pricing",    "price", "/plans", "/buy",  "preise",
                             "preisliste", "tarif", "precio", "preco", "quote-calculator"};
  behaviour.case_study_words = {"case-study",     "case study",     "case_study",     "casestudy",       "case-studies",
                                "customer-story", "customer story", "success-story",  "success story",   "fallstudie",
                                "kundenreferenz", "etude-de-cas",   "etude de cas",   "caso-de-estudio", "caso de estudio",
                                "caso-de-exito",  "caso de exito",  "estudo-de-caso", "estudo de caso"};
  behaviour.content_words = {"whitepaper", "white-paper", "ebook",    "e-book", "/guide",         "/resources/",
                             "report",     "datasheet",   "brochure", "/docs/", "roi-calculator", "comparison"};
  behaviour.asking_form_words = {"demo",          "quote",         "pricing",        "contact-sales", "contact sales",
                                 "talk-to-sales", "talk to sales", "request-a-call", "call-back",     "callback",
                                 "angebot",       "devis",         "presupuesto",    "orcamento"};
  behaviour.missed_words = {"missed",       "no show",        "no-show",    "no_show",   "absent",
                            "not attended", "did not attend", "registered", "no answer", "no_answer",
                            "unanswered",   "voicemail",      "busy",       "failed",    "cancel"};
  return behaviour;
}

/// About the same worth in each: 100,000 dollars, euros or pounds.
ValuePolicy default_value() {
  ValuePolicy value;
  value.tiers = {Tier::enterprise};
  const auto floor = [](const char* currency, std::int64_t units) {
    return MoneyFloor{CurrencyCode{currency}, Hundredths{units * 100}};
  };
  value.deal_value = {floor("", 100'000),      floor("USD", 100'000),    floor("EUR", 100'000),    floor("GBP", 100'000),
                      floor("CHF", 100'000),   floor("CAD", 140'000),    floor("AUD", 150'000),    floor("NZD", 170'000),
                      floor("SGD", 135'000),   floor("BRL", 550'000),    floor("MXN", 1'900'000),  floor("PLN", 400'000),
                      floor("CZK", 2'400'000), floor("SEK", 1'000'000),  floor("NOK", 1'100'000),  floor("DKK", 700'000),
                      floor("INR", 8'500'000), floor("JPY", 15'000'000), floor("CNY", 720'000),    floor("KRW", 140'000'000),
                      floor("ZAR", 1'800'000), floor("TRY", 4'000'000),  floor("HUF", 38'000'000), floor("AED", 370'000)};
  // A thousand times a large deal.
  for (const MoneyFloor& deal : value.deal_value)
    value.annual_revenue.push_back({deal.currency, Hundredths{deal.amount.value * 1000}});
  value.engaging_events = {EventKind::trial_signup, EventKind::meeting_held};
  return value;
}

FitPolicy default_fit() {
  FitPolicy fit;
  fit.senior_title_words = {"chief",
                            "ceo",
                            "coo",
                            "cfo",
                            "cto",
                            "cio",
                            "president",
                            "vp",
                            "director",
                            "head",
                            "owner",
                            "founder",
                            "partner",
                            "geschaeftsfuehrer",
                            "geschaftsfuhrer",
                            "leiter",
                            "leiterin",
                            "directeur",
                            "directrice",
                            "gerant",
                            "direktor",
                            "dirigeant",
                            "gerente",
                            "socio"};
  return fit;
}

}  // namespace

DecidePolicy default_decide_policy() {
  DecidePolicy policy;
  policy.behaviour = default_behaviour();
  policy.value = default_value();
  policy.fit = default_fit();
  return policy;
}

}  // namespace baton
