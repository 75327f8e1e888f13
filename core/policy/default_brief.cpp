#include "core/policy/default_introductions.h"
#include "core/policy/default_policy.h"

namespace baton {
namespace {

// What a warm handoff needs, most important first. The weights add up to 100: name and mail alone come to 7.
std::vector<WarmthNeed> default_needs() {
  return {
      {Knowledge::need,
       {12},
       "the problem they want solved",
       {{{"en"}, "What would you most like to change about the way you work today?"},
        {{"de"}, "Was möchten Sie an der jetzigen Arbeitsweise am liebsten ändern?"},
        {{"fr"}, "Qu'aimeriez-vous changer en premier dans votre façon de travailler actuelle ?"},
        {{"es"}, "¿Qué le gustaría cambiar primero de su forma de trabajar actual?"},
        {{"pt"}, "O que gostaria de mudar primeiro na forma como trabalham hoje?"}}},
      {Knowledge::pain,
       {8},
       "what hurts today",
       {{{"en"}, "Where does it cost you the most time or money today?"},
        {{"de"}, "Wo kostet Sie das heute am meisten Zeit oder Geld?"},
        {{"fr"}, "Où cela vous coûte-t-il aujourd'hui le plus de temps ou d'argent ?"},
        {{"es"}, "¿Dónde les cuesta hoy más tiempo o dinero?"},
        {{"pt"}, "Onde é que isso vos custa hoje mais tempo ou dinheiro?"}}},
      {Knowledge::timeline,
       {8},
       "the date they need it by",
       {{{"en"}, "Is there a date by which this should be working?"},
        {{"de"}, "Gibt es einen Termin, bis zu dem das laufen soll?"},
        {{"fr"}, "Y a-t-il une date à laquelle cela devrait fonctionner ?"},
        {{"es"}, "¿Hay una fecha en la que debería estar funcionando?"},
        {{"pt"}, "Há uma data em que isto deveria estar a funcionar?"}}},
      {Knowledge::authority,
       {8},
       "who decides",
       {{{"en"}, "Who besides you will want a say in this?"},
        {{"de"}, "Wer entscheidet außer Ihnen noch mit?"},
        {{"fr"}, "Qui, à part vous, participe à la décision ?"},
        {{"es"}, "¿Quién más participa en la decisión?"},
        {{"pt"}, "Quem mais participa na decisão?"}}},
      {Knowledge::budget,
       {8},
       "the budget",
       {{{"en"}, "Is there already a budget in mind for this?"},
        {{"de"}, "Gibt es dafür schon einen Kostenrahmen?"},
        {{"fr"}, "Avez-vous déjà un budget en tête ?"},
        {{"es"}, "¿Tienen ya un presupuesto en mente?"},
        {{"pt"}, "Já têm um orçamento em mente?"}}},
      {Knowledge::conversation, {12}, "a word of substance from them", {}},
      {Knowledge::why_now, {10}, "a reason to act now", {}},
      {Knowledge::next_step,
       {6},
       "what they expect to happen next",
       {{{"en"}, "What would be a useful next step for you?"},
        {{"de"}, "Was wäre für Sie ein sinnvoller nächster Schritt?"},
        {{"fr"}, "Quelle serait pour vous une prochaine étape utile ?"},
        {{"es"}, "¿Cuál sería para usted un buen siguiente paso?"},
        {{"pt"}, "Qual seria para si um próximo passo útil?"}}},
      {Knowledge::company,
       {5},
       "the company",
       {{{"en"}, "Which company are you asking for?"},
        {{"de"}, "Für welches Unternehmen fragen Sie?"},
        {{"fr"}, "Pour quelle entreprise posez-vous la question ?"},
        {{"es"}, "¿Para qué empresa es la consulta?"},
        {{"pt"}, "Para que empresa é o pedido?"}}},
      {Knowledge::title, {4}, "their role", {}},
      {Knowledge::size,
       {4},
       "the size of the company",
       {{{"en"}, "How many people would use it?"},
        {{"de"}, "Wie viele Personen würden damit arbeiten?"},
        {{"fr"}, "Combien de personnes l'utiliseraient ?"},
        {{"es"}, "¿Cuántas personas lo utilizarían?"},
        {{"pt"}, "Quantas pessoas o iriam utilizar?"}}},
      {Knowledge::reach,
       {4},
       "a mail address or phone number",
       {{{"en"}, "Where can a colleague reach you?"},
        {{"de"}, "Wie können wir Sie erreichen?"},
        {{"fr"}, "Comment pouvons-nous vous joindre ?"},
        {{"es"}, "¿Cómo podemos contactar con usted?"},
        {{"pt"}, "Como podemos contactá-lo?"}}},
      {Knowledge::name,
       {3},
       "their name",
       {{{"en"}, "May I ask your name?"},
        {{"de"}, "Darf ich nach Ihrem Namen fragen?"},
        {{"fr"}, "Puis-je vous demander votre nom ?"},
        {{"es"}, "¿Me dice su nombre?"},
        {{"pt"}, "Posso perguntar o seu nome?"}}},
      {Knowledge::language, {3}, "their language", {}},
      {Knowledge::place, {3}, "where they are", {}},
      {Knowledge::open_questions, {2}, "what they want to know", {}},
  };
}

}  // namespace

BriefPolicy default_brief_policy() {
  BriefPolicy policy;
  policy.needs = default_needs();
  policy.stalls = {"let me check",     "i'll check",       "i will check",     "i'll look into",       "i will look into",
                   "let me look into", "let me find out",  "i'll find out",    "i will find out",      "let me ask",
                   "i'll ask",         "i will ask",       "get back to you",  "come back to you",     "check and come back",
                   "let me see",       "i'm checking",     "i am checking",    "one moment",           "bear with me",
                   "i'm not sure",     "i am not sure",    "i don't know",     "can't say yet",        "will follow up",
                   "i'll forward",     "i will forward",   "i have forwarded", "passed it on",         "pass this on",
                   "ich prüfe",        "ich kläre",        "ich frage nach",   "ich melde mich",       "melde mich wieder",
                   "je vérifie",       "je vais vérifier", "je me renseigne",  "je reviens vers vous", "je vais demander",
                   "lo consulto",      "lo compruebo",     "voy a comprobar",  "le confirmo",          "vuelvo con usted",
                   "vou verificar",    "vou confirmar",    "vou perguntar",    "volto a contactar",    "já lhe digo"};
  policy.pleasantries = {
      "thank you",    "thanks",         "good question", "great question", "hello",      "hi",         "understood",
      "i see",        "sorry",          "of course",     "sure",           "no problem", "welcome",    "noted",
      "great",        "happy to help",  "kind of you",   "danke",          "guten tag",  "gute frage", "merci",
      "bonjour",      "gracias",        "hola",          "buena pregunta", "obrigado",   "obrigada",   "olá",
      "boa pergunta", "bonne question", "verstanden"};
  policy.introductions = default_introductions();
  return policy;
}

}  // namespace baton
