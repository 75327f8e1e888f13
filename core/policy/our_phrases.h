/// How our side promises something and announces that a person takes over. Patterns of folded words: `(a|b c|)` are
/// alternatives, an empty one makes its place optional, `*` is up to three words.
#pragma once
#include <cstdint>
#include <string_view>

namespace baton::policy {

/// A transfer that is open to its subject (`transfer_of_ours`) counts unless its words speak of the prospect's own people.
enum class OurMeaning { promise, transfer, transfer_of_ours, off_the_list };

struct OurPhrase {
  OurMeaning meaning = OurMeaning::promise;
  std::string_view pattern;
};

inline constexpr OurPhrase our_phrases[] = {
    {OurMeaning::promise,
     "(i'll|we'll|i will|we will|i shall|we shall|i'm going to|we're going to|i am going to|we are going to|ill|let me) "
     "(also|then|just|personally|certainly|definitely|have|get|make|make sure to|be sure to|go ahead and|still||) "
     "(someone|somebody|a colleague|my colleague|our team|sales|them|) (send|forward|share|get back|come back|follow "
     "up|call|ring|phone|email|mail|prepare|draft|put together|set up|book|schedule|arrange|check|look into|find "
     "out|confirm|provide|ask|update|let you know|keep you|get you|get that|get this|have that|have this|reach "
     "out|contact|write|drop|text|message|reply|respond|return|raise|escalate|pass on|pass this|pass it|pass that|speak to|talk "
     "to|clarify|fix|sort|organise|organize|add|include|deliver|ship|issue|generate|create|upload|post|circle back|touch base|be "
     "in touch|have it|have an answer|see to it|see that|make sure|take care|work out|walk you|show you|have the|have your|get "
     "the|get your|get a|get our|have our|have someone|have somebody|get someone|be back|be calling|be sending|revert|return to "
     "you|give you a|give your)"},
    {OurMeaning::promise,
     "(you'll|you will|you should|you shall|you can expect|expect) (then|also|soon|shortly|) "
     "(receive|get|have|hear|expect|find|be contacted|be getting|be called|an email|a call|our|an answer)"},
    {OurMeaning::promise,
     "(someone|somebody|colleague|colleagues|specialist|specialists|engineer|engineers|expert|experts|manager|team|rep|reps|"
     "representative|representatives|adviser|advisers|advisor|advisors|consultant|consultants|executive|people|support|she|he|"
     "they) (from our team|from our side|from sales|here|of ours|at our end|) (will|is going to|are going to|shall) (then|also|) "
     "(call|ring|phone|contact|email|get|be in touch|reach|follow|send|write|confirm|prepare|give|speak|come "
     "back|help|reply|respond|pick|let you|message|walk|show)"},
    {OurMeaning::promise, "will (then|also|) (call|ring|phone|contact|email|text|get back to|write to) you"},
    {OurMeaning::promise,
     "(he'll|she'll|they'll) (then|also|) (call|ring|phone|contact|email|get|be in "
     "touch|reach|follow|send|write|confirm|prepare|give|speak|come back|reply|let you|message|walk|show)"},
    {OurMeaning::promise,
     "(it|this|that|the quote|the proposal|the contract|the document|the report|the comparison|the answer|the invoice|the "
     "offer|quote|proposal) (will be|will reach|will arrive|'ll be|will follow|goes out|is on its way) (with you|in "
     "your|sent|ready|there|you|by|to you|tomorrow|today|shortly|)"},
    {OurMeaning::promise,
     "(i'm|i am|we're|we are) (sending|preparing|checking|getting|booking|forwarding|putting|drafting|arranging|setting) "
     "(it|you|the|that|this|over|up|together|our|your|a|back|with)"},
    {OurMeaning::promise, "(i|we) (promise|commit|guarantee|undertake) (to|that|you)"},
    {OurMeaning::promise,
     "(ich|wir) "
     "(werde|werden|schicke|schicken|sende|senden|melde|melden|rufe|rufen|leite|leiten|klare|klaren|prufe|prufen|erstelle|"
     "erstellen|bereite|bereiten|kummere|kummern|gebe|geben|lasse|lassen|organisiere|reserviere|reiche) "
     "(ihnen|dir|euch|sie|dich|das|die|den|mich|uns|es|ihre|eine|einen|ein|bis|morgen|heute|noch|gerne|gern|dazu)"},
    {OurMeaning::promise,
     "(schicke|sende|melde|rufe|klare|schicken|senden|melden|rufen|bekommen|erhalten|erhaltst|bekommst|werde|werden|leite) "
     "(ich|wir|sie|du|ihr) (ihnen|dir|euch|sie|mich|uns|das|die|den|es|von|bis|morgen|heute|eine|ein|unsere|am)"},
    {OurMeaning::promise,
     "(sie|du|ihr) (erhalten|bekommen|erhaltst|bekommst|bekommt|horen|horst) "
     "(bis|von|morgen|heute|in|am|eine|ein|das|die|den|unser|unsere|noch|dann|zeitnah|umgehend)"},
    {OurMeaning::promise,
     "(kollege|kollegin|mitarbeiter|berater|spezialist|team|experte|ansprechpartner) (wird|werden|meldet|ruft|melden) "
     "(sie|sich|ihnen|dich|euch|dir)"},
    {OurMeaning::promise,
     "(je|nous|on) (vous|te|lui|leur|) "
     "(envoie|envoyons|enverrai|enverrons|rappelle|rappellerai|rappelons|rappellerons|transmets|transmettons|transmettrai|"
     "recontacte|recontacterai|recontacterons|reviens|reviendrai|reviendrons|revenons|prepare|preparons|preparerai|tiens "
     "au|tiendrai|ferai|ferons|adresse|adresserai|confirme|confirmerai|donnerai|verifie|verifierai|vais vous|allons vous|fais "
     "parvenir|vais|m'occupe|m'en occupe) "
     "(le|la|les|un|une|des|vers|au|parvenir|ca|cela|demain|envoyer|rappeler|verifier|preparer|transmettre|revenir|tout|votre|"
     "vous|avant|d'ici|ce|)"},
    {OurMeaning::promise,
     "(vous|tu) (recevrez|recevras|aurez|auras|serez contacte|serez rappele|allez recevoir) "
     "(le|la|les|un|une|des|notre|votre|d'ici|avant|demain|par|)"},
    {OurMeaning::promise,
     "(conseiller|collegue|specialiste|expert|equipe|technicien|commercial) (vous|te) "
     "(rappellera|contactera|appellera|enverra|recontactera|appelle|rappelle|repondra)"},
    {OurMeaning::promise,
     "(le|te|les|os|se lo|te lo|lo) "
     "(envio|enviare|enviaremos|enviamos|mando|mandare|mandaremos|llamo|llamare|llamaremos|contacto|contactare|contactaremos|"
     "confirmo|confirmare|confirmaremos|hare "
     "llegar|paso|pasare|pasaremos|preparo|preparare|respondo|respondere|responderemos|aviso|avisare|avisaremos|escribo|"
     "escribire|mantendre)"},
    {OurMeaning::promise,
     "(voy a|vamos a) "
     "(enviar|enviarle|enviarte|mandar|mandarle|mandarte|llamar|llamarle|llamarte|preparar|prepararle|consultar|revisar|"
     "confirmar|comprobar|averiguar|pasarle|pasarte|hacerle|contactar|enviaros)"},
    {OurMeaning::promise,
     "(recibira|recibiras|recibireis|recibiran|tendra|tendras|nos pondremos en contacto|me pondre en contacto|se pondra en "
     "contacto|le llamara|te llamara|les llamara|le contactara|te contactara|quedo en enviar)"},
    {OurMeaning::promise,
     "(vou|vamos|irei|iremos) (te|lhe|) (enviar|mandar|ligar|preparar|verificar|confirmar|consultar|passar|retornar|entrar "
     "em|encaminhar|checar|providenciar|contactar|responder|dar retorno|fazer chegar)"},
    {OurMeaning::promise,
     "(lhe|te|envio|mando|ligo|enviarei|enviaremos|entro|entrarei|entraremos|retorno|retornaremos|retornarei|confirmo|"
     "contactaremos|ligaremos|ligarei|responderei) (envio|enviarei|mando|ligo|lhe|te|em contato|em "
     "contacto|o|a|os|as|ate|amanha|hoje|confirmo|retorno|ligarei)"},
    {OurMeaning::promise,
     "(voce|vai|ira|recebera) (recebera|receber|vai receber|tera|o|a) (o|a|um|uma|ate|nossa|nosso|hoje|amanha)"},
    {OurMeaning::promise,
     "(colega|especialista|consultor|equipe|equipa|comercial) (vai|ira|entrara|vai te|vai lhe|ligara) "
     "(ligar|entrar|contactar|enviar|retornar|em|lhe|te|mandar)"},
    {OurMeaning::transfer,
     "(i'll|we'll|i will|we will|i'm|i am|we're|let me|i've|i have|we've|ill|going to|having) (now|just|gladly|go ahead "
     "and|already|) "
     "(connect|connecting|connected|transfer|transferring|transferred|pass|passing|passed|hand|handing|handed|introduce|"
     "introducing|put|putting|patch|patching|refer|referring|redirect|redirecting|route|routing) you "
     "(over|on|directly|straight|) (to|with|through|in touch)"},
    {OurMeaning::transfer,
     "(i'll|we'll|i will|we will|i'm|i am|we're|let me|i've|i have|we've|ill|going to|having) (now|just|gladly|go ahead "
     "and|already|) "
     "(loop|looping|looped|bring|bringing|brought|pass|passing|passed|hand|handing|handed|forward|forwarding|forwarded|escalate|"
     "escalating|escalated|get|getting|copy|copying|copied|involve|involving|route|routing|assign|assigning|ask|asked) "
     "(this|it|your|in|a|my|our|the|one|you|someone|somebody|everything|over) * "
     "(colleague|colleagues|specialist|specialists|sales|sales "
     "team|team|manager|expert|experts|engineer|engineers|someone|somebody|human|representative|account "
     "executive|adviser|advisor|consultant|to call you|to ring you|to email you|to contact you|to get in touch)"},
    {OurMeaning::transfer,
     "(will|'ll|is going to|are going to|shall|can) (be|) (take|taking|takes) (over|it from here|this from here|this forward|it "
     "forward|care of you from|this on)"},
    {OurMeaning::transfer,
     "(takes over|taking over|take it from here|takes it from here|will be your (contact|point of contact|main contact)|is your "
     "new contact|will look after you|will be looking after)"},
    {OurMeaning::transfer,
     "(colleague|colleagues|specialist|specialists|expert|experts|manager|representative|representatives|rep|reps|adviser|"
     "advisers|advisor|advisors|consultant|consultants|executive|engineer|engineers|human|person|someone|somebody) (from our "
     "team|from sales|here|from our side|of ours|of mine|on our team|from the team|on our side|from my team|) (will|is going "
     "to|'ll|shall) (then|also|now|) (call|ring|phone|contact|get in touch|be in touch|reach "
     "out|speak|take|join|help|pick|email|message|write)"},
    {OurMeaning::transfer,
     "(from|in|on|of) (our|the|my) (team|sales team|side|sales|office|enterprise team|support team|solutions team) (will|is "
     "going to|shall) (call|ring|phone|contact|get|be in touch|reach out|take|join|help|pick|email|message|write|speak)"},
    {OurMeaning::transfer_of_ours,
     "(someone|somebody|colleague|colleagues|coworker|teammate|teammates|member|members|specialist|specialists|expert|experts|"
     "manager|managers|representative|representatives|rep|reps|agent|agents|adviser|advisers|advisor|advisors|consultant|"
     "consultants|executive|executives|engineer|engineers|human|humans|person|one of us|one of our|someone else|sales "
     "team|support team|our team|the team) (from our|on our|in our|of our|at our|from the|on the|from my|on my|) * "
     "(will|'ll|is going to|are going to|is about to|shall) (then|also|now|soon|shortly|personally|gladly|happily|) "
     "(call|ring|phone|contact|email|mail|message|text|write to|get in touch|be in touch|get back to|come back to|get hold "
     "of|reach out|reach you|follow up|be with you|be calling|be ringing|be contacting|be reaching|be emailing|be messaging|give "
     "you a call|give you a ring|drop you|speak with you|speak to you|talk to you|talk with you|take over|take it from|take "
     "this|pick this|pick it|join us|join you|join the|join this|assist you|help you|look after you|answer you|reply to "
     "you|respond to you)"},
    {OurMeaning::transfer_of_ours,
     "(i'll|we'll|i will|we will|i shall|we shall|i'm going to|we're going to|i am going to|we are going to|ill|let me|i'm|"
     "we're|i am|we are|i've|we've|i have|we have) (also|then|just|now|) "
     "(have|having|get|getting|ask|asking|asked|arrange for|arranging for|arranged for|make sure|see that|see to it that|tell|"
     "request|send) * "
     "(someone|somebody|colleague|colleagues|coworker|teammate|teammates|member|members|specialist|specialists|expert|experts|"
     "manager|managers|representative|representatives|rep|reps|agent|agents|adviser|advisers|advisor|advisors|consultant|"
     "consultants|executive|executives|engineer|engineers|human|humans|person|one of us|one of our|someone else|sales "
     "team|support team|our team|the team) * "
     "(call|ring|phone|contact|email|mail|message|text|write to|get in touch|be in touch|get back to|come back to|get hold "
     "of|reach out|reach you|follow up|be with you|be calling|be ringing|be contacting|be reaching|be emailing|be messaging|give "
     "you a call|give you a ring|drop you|speak with you|speak to you|talk to you|talk with you|take over|take it from|take "
     "this|pick this|pick it|join us|join you|join the|join this|assist you|help you|look after you|answer you|reply to "
     "you|respond to you|calls|rings|contacts|emails|gets in touch|gets back to|reaches out|follows up|takes over)"},
    {OurMeaning::transfer_of_ours,
     "(you'll|you will|you should|you shall|you can expect|expect|you're going to|you are going to) * "
     "(hear|hearing|hear back|contacted|called|a call|a callback|an email|a message|an answer|a reply) (back|shortly|soon|today|"
     "tomorrow|) (from|by) * "
     "(someone|somebody|colleague|colleagues|coworker|teammate|teammates|member|members|specialist|specialists|expert|experts|"
     "manager|managers|representative|representatives|rep|reps|agent|agents|adviser|advisers|advisor|advisors|consultant|"
     "consultants|executive|executives|engineer|engineers|human|humans|person|one of us|one of our|someone else|sales "
     "team|support team|our team|the team)"},
    {OurMeaning::transfer,
     "(i'm|i am|i'll be|i will be|i'll|i will|we'll|we will) (now|just|gladly|) "
     "(taking over|take over|stepping in|step in|jumping in) (from|for|here|now|your|this|the|on)"},
    {OurMeaning::transfer, "(here|this is|speaking|side) * (taking over|stepping in) (from|for|here|now|your|this|the|on)"},
    {OurMeaning::transfer,
     "(ubergebe|ubergeben|verbinde|verbinden|leite|stelle|stellen|leiten|hole) (ich|wir|sie|dich|euch|das) * "
     "(an|mit|zu|durch|weiter|dazu|kollegen|kollegin)"},
    {OurMeaning::transfer,
     "(ich|wir) (ubergebe|ubergeben|verbinde|verbinden|leite|leiten|stelle|hole) "
     "(sie|dich|euch|das|ihre|ihr|einen|eine|meinen|meine)"},
    {OurMeaning::transfer, "(ubernimmt|ubernehmen) (ab|jetzt|sie|das|ihre|die|den|gern|ab hier|ab jetzt)"},
    {OurMeaning::transfer,
     "(kollege|kollegin|mitarbeiter|berater|spezialist|experte) (wird|meldet|ruft|ubernimmt) "
     "(sie|sich|ihnen|dich|euch|dir|das|ab)"},
    {OurMeaning::transfer,
     "(je|nous|on) (vous|te) (passe|passons|transfere|transferons|mets en|mettons en|mets|dirige|oriente|redirige|confie|mettre "
     "en) (a|en|vers|un|une|au|mon|ma|notre|relation|contact)"},
    {OurMeaning::transfer, "(prend|prendra|va prendre|reprend) (le relais|la suite|en charge|votre dossier)"},
    {OurMeaning::transfer,
     "(conseiller|collegue|specialiste|expert|technicien|commercial) (vous|te) "
     "(rappellera|contactera|appellera|recontactera|appelle|rappelle)"},
    {OurMeaning::transfer,
     "(le|te|la|lo|os|les) (paso|pasare|comunico|comunicare|transfiero|pongo|pondre|conecto|derivo|voy a pasar|voy a comunicar) "
     "(con|en|a)"},
    {OurMeaning::transfer,
     "(companera|companero|colega|especialista|asesor|comercial) * (le|te|les|os) (llamara|contactara|atendera|llama|escribira)"},
    {OurMeaning::transfer,
     "(se hara cargo|se encargara|tomara el relevo|continuara con usted|seguira contigo|seguira con usted|se pondra en "
     "contacto)"},
    {OurMeaning::transfer,
     "(vou|vamos|estou|irei) (te|lhe|a|) (passar|transferir|encaminhar|colocar|conectar|direcionar|por) "
     "(voce|lo|la|para|em|com|a|o|lhe)"},
    {OurMeaning::transfer, "(passo|transfiro|encaminho|coloco) (lhe|te|voce|o|a|para|agora|em)"},
    {OurMeaning::transfer,
     "(vai assumir|assume daqui|assumira|dara continuidade|vai dar continuidade|seguira com voce|vai atender|ira atender)"},
    {OurMeaning::off_the_list,
     "(unsubscribed|opted out|opted you out|taken you off|take you off|taking you off|you are off|you're off|removed you|"
     "remove you|removing you|been removed|are removed|been taken off|been unsubscribed|off our list|off the list|off my list)"},
    {OurMeaning::off_the_list,
     "(won't|will not|wont|not|no longer|never) (be|) (contact|email|mail|write|message|text|call|hear|receive|get|contacting|"
     "emailing|mailing|writing|messaging|texting|calling|hearing|receiving|getting|contacted|emailed|mailed|bother|bothering)"},
    {OurMeaning::off_the_list, "(no more|no further) (emails|mails|messages|mail|letters|calls|texts|contact)"},
    {OurMeaning::off_the_list, "(stop|stopped|stopping|cease) (contacting|emailing|mailing|writing|messaging|texting|calling)"},
    {OurMeaning::off_the_list,
     "(abgemeldet|ausgetragen|nicht mehr kontaktieren|nicht mehr anschreiben|nicht mehr schreiben|nicht mehr anrufen)"},
    {OurMeaning::off_the_list, "(desinscrit|desabonne|desinscrite|desabonnee|ne vous contacterons plus|ne vous ecrirons plus)"},
    {OurMeaning::off_the_list,
     "(dado de baja|dada de baja|de baja|no le contactaremos|no le escribiremos|no te contactaremos|no te escribiremos)"},
    {OurMeaning::off_the_list, "(removido da lista|removida da lista|descadastrado|descadastrada|nao entraremos mais)"},
};

/// Words that show which BANT element a question is about.
struct AskedWords {
  std::int64_t value = 0;  ///< A bit for each: 1 budget, 2 authority, 4 need, 8 timeline; 16 a need if it is asked what.
  std::string_view words;
};

inline constexpr AskedWords asked_words[] = {
    {1,
     "budget budgets budgeted spend spending invest investment afford funds funding money presupuesto orcamento kostenrahmen "
     "gastar enveloppe presupuestado ballpark"},
    {2,
     "decides decide decision decisions decider approve approves approval sign signs signing signoff stakeholders "
     "authority boss entscheidet entscheidung entscheider freigabe decide decideur signe approuve valide decision decide aprueba "
     "firma decisao aprova assina responsable responsavel signatory"},
    {4,
     "problem problems challenge challenges pain pains issue issues goal goals solve achieve improve struggling "
     "brings priority situation frustrating problema problemas necesidad necesita buscan busca "
     "probleme besoin besoins cherchez objectif herausforderung herausforderungen bedarf suchen ziel desafio precisa procura "
     "objetivo dor"},
    {16, "need needs looking using requirement requirements want"},
    {8,
     "when timeline timeframe timescale deadline soon start live date launch rollout quarter urgent wann zeitplan zeitrahmen "
     "starten beginn frist cuando plazo fecha empezar quand delai echeance demarrer quando prazo comecar data horizon schedule"},
};

}  // namespace baton::policy
