/// What words of other languages stand for, and which of them together ask, complain, buy or leave. A word that ends in `~`
/// stands for every word that begins so.
#pragma once
#include <cstdint>
#include <string_view>

#include "core/model/policy_detect.h"

namespace baton::policy {

enum Concept : std::int64_t {
  human = 1 << 0,  ///< Somebody, a colleague, the manager, Mr and Mrs.
  alive = 1 << 1,  ///< Real, of flesh and blood.
  talk = 1 << 2,
  ring = 1 << 3,     ///< To call, a call.
  come = 1 << 4,     ///< To visit, in person.
  connect = 1 << 5,  ///< To put through.
  to_us = 1 << 6,
  wish = 1 << 7,  ///< Want, please, can, could.
  phone = 1 << 8,
  machine = 1 << 9,
  price = 1 << 10,
  how_much = 1 << 11,
  send = 1 << 12,  ///< Send, give, tell, make.
  demo = 1 << 13,
  trial = 1 << 14,
  paper = 1 << 15,  ///< Contract, order, invoice.
  buy = 1 << 16,
  your = 1 << 20,
  stop = 1 << 21,
  mailing = 1 << 22,  ///< Messages, list, data, to contact, to write.
  denial = 1 << 24,
  only = 1 << 25,
  agree = 1 << 27,     ///< We take it, done, approved.
  question = 1 << 28,  ///< A question mark, or words that ask.
};

struct ConceptWords {
  std::int64_t value = 0;
  std::string_view words;
};

/// All of `needs` within one sentence, none of `never`. Each of `needs` is a set of which one is enough.
struct ConceptRule {
  PhraseMeaning meaning = PhraseMeaning::nothing;
  std::int64_t needs[3] = {};
  std::int64_t never = 0;
  bool even_negated = false;
};

inline constexpr ConceptRule concept_rules[] = {
    {PhraseMeaning::request, {talk, human, wish | to_us | question}, stop | denial, false},
    {PhraseMeaning::request, {ring, to_us, wish | human | question}, stop | denial | only, false},
    {PhraseMeaning::request, {ring, human, wish | question}, stop | denial, false},
    {PhraseMeaning::request, {human, alive, 0}, stop, false},
    {PhraseMeaning::request, {connect, to_us, human | phone}, stop, false},
    {PhraseMeaning::request, {come, human, wish | question | to_us}, stop, false},
    {PhraseMeaning::request, {come, to_us, wish | question}, stop | price, false},
    {PhraseMeaning::request, {talk | ring, phone, wish | question}, stop | denial | only, false},
    {PhraseMeaning::request, {phone, your | human, question | wish}, stop | denial | mailing, false},
    {PhraseMeaning::request, {talk, machine, denial}, 0, true},
    {PhraseMeaning::request, {human, machine, question | wish}, 0, true},
    {PhraseMeaning::intent, {how_much, price, 0}, stop, false},
    {PhraseMeaning::intent, {price, send | wish | question, 0}, stop, false},
    {PhraseMeaning::intent, {demo, wish | send | question, 0}, stop, false},
    {PhraseMeaning::intent, {trial, wish | question, 0}, stop, false},
    {PhraseMeaning::intent, {buy, wish | question, 0}, stop, false},
    {PhraseMeaning::intent, {paper, send, 0}, stop, false},
    {PhraseMeaning::intent, {agree, price | paper | buy | your, 0}, stop | mailing, false},
};

/// Openings that accept what was offered, in the four languages. Folded.
inline constexpr ConceptWords agreeing_words[] = {
    {1,
     "si claro vale dale dele simon perfecto sale venga oui ui ouais volontiers d'accord accord parfait ja jo gern gerne klar "
     "jawohl "
     "passt bitte sim pode ok okay okey certeza isso aceito beleza blz super genial adelante"},
};

inline constexpr ConceptWords spanish_concepts[] = {
    {human,
     "alguien persona humano humana humanos agente asesor asesora comercial responsable encargado encargada gerente jefe jefa "
     "operador operadora vendedor vendedora tecnico tecnica companero companera especialista supervisor supervisora consultor "
     "ejecutivo senor senora senorita director directora muchacho muchacha fulano"},
    {alive, "real reales verdad carne hueso vivo viva huesos autentica autentico"},
    {talk, "habl~ platic~ charl~ convers~ comentar~ explic~ coment~ consultar~ tratar~"},
    {ring, "llam~ marcar~ marqu~ telefone~ videollam~ timbr~"},
    {come, "visit~ vengan venga venir acerqu~ pasarse reun~ cita presencial~ persona cara"},
    {connect, "pas~ ponga ponme poneme ponganme pongame comuni~ transfi~ transfer~ conect~ deriv~ agend~ dame deme denme"},
    {to_us, "me nos mi conmigo nosotros"},
    {wish,
     "quiero quisiera quisieramos queremos querria querriamos necesito necesitamos necesitaria gustaria prefiero preferiria "
     "preferimos puede pueden podria podrian podeis puedes podrias puedo podemos favor porfa porfavor pls deseo deseamos "
     "exijo pido solicito solicitamos agradeceria haga hagan posible vamos busco buscamos ocupo interesa"},
    {phone, "telefono telefonica telefonicamente cel celular movil numero extension fijo"},
    {machine, "robot robots bot bots maquina maquinas contestadora automatico automatica ia"},
    {price,
     "preci~ presupuest~ cotiza~ tarif~ cuest~ cost~ vale valor descuent~ ofert~ propuest~ proforma mensualidad cobr~ rebaja "
     "promocion paga~"},
    {how_much, "cuanto cuanta cuantos"},
    {send,
     "envi~ mand~ pasa pasas pasan pasen pasame paseme pasarme facilit~ dame deme denme darme remit~ recib~ hacerme haga hagan "
     "prepar~ elabor~ digan dime digame indic~ saber"},
    {demo, "demo demos demostracion demostraciones ensenarnos mostrarnos ensenar~ mostrar~ ensen~ muestr~"},
    {trial, "prueba pruebas probar probarlo probarla gratis gratuita gratuito"},
    {paper, "contrato contratos borrador factura pedido orden licencia licencias alta enlace"},
    {buy,
     "compr~ contratar contratarlo contratamos contratemos contrataria suscri~ adquir~ encarg~ firmar firmo firmamos renovar "
     "activar ampliar empezar arrancar pagar "
     "reserv~"},
    {your, "su sus vuestro vuestra vuestros vuestras tu tus ustedes uds usted vosotros"},
    {stop, "dejen dejad deja deje paren parad cesen cese basta"},
    {mailing,
     "escrib~ correo correos mensaje mensajes mandar~ manden mandeis envien envieis contact~ comunicacion~ publicidad "
     "newsletter boletin lista listas datos fichero ficheros suscripcion insist~ molest~ base recibir"},
    {denial, "no ni nunca tampoco sin nada jamas ningun ninguna"},
    {only, "solo solamente unicamente mejor exclusivamente prefiero nomas"},
    {agree, "acept~ aprob~ adelante conforme animamos quedamos hecho cerramos firmado firmada autoriz~ aprueb~ confirm~"},
    {question, "? ¿"},
};

inline constexpr ConceptWords french_concepts[] = {
    {human,
     "quelqu'un qqn personne personnes humain humaine humains conseiller conseillere commercial commerciale responsable gerant "
     "patron chef technicien interlocuteur interlocutrice collegue specialiste expert monsieur madame mme directeur directrice "
     "superieur operateur operatrice agent m mr equipe gars mec"},
    {alive, "reel reelle vrai vraie vivant pouls os vivante physique"},
    {talk, "parl~ discut~ echang~ entretenir m'entretenir dialogu~ causer expliqu~ m'expliqu~ voix"},
    {ring, "appel~ rappel~ m'appel~ telephon~ joindre joign~ visio visioconference call coup m'tel"},
    {come, "visite visiter rencontr~ venir vienne viennent passer passe deplacer rdv rendez place rendez-vous"},
    {connect, "passez passe passer mettez mettre transfer~ connect~ basculez donnez trouvez"},
    {to_us, "me moi nous m'appeler m'appelle m'appelez m'expliquer m'aider m'appelait"},
    {wish,
     "voudrais veux voudrions voulons souhait~ aimerais j'aimerais aimerions prefer~ peux peut pouvez pourriez pourrait pourrais "
     "puis possible svp plait besoin demand~ faudrait exige moyen interess~ interesse serait envie cherch~"},
    {phone, "telephone telephonique tel numero ligne fil portable standard"},
    {machine, "robot robots bot bots machine automate chatbot ia automatique"},
    {price,
     "prix tarif~ devis cout~ coute montant offre remise reduction proposition budget abonnement grille chiffrage facturez "
     "promo promotion ristourne"},
    {how_much, "combien"},
    {send,
     "envoy~ envoi~ transm~ adress~ fair~ faites parvenir recev~ recoi~ donn~ communiqu~ dites dire connaitre savoir prepar~ "
     "etabli~ fourni~ voir obtenir remett~ indiqu~ chiffr~"},
    {demo, "demo demos demonstration demonstrations presentation montr~"},
    {trial, "essai essayer tester test gratuit gratuite gratuitement l'essayer"},
    {paper, "contrat contrats commande bon facture licence licences proforma rib lien"},
    {buy,
     "achet~ souscri~ abonner m'abonner command~ signer signe signons prendre prend prends demarrer renouveler payer regler "
     "reserv~ inscri~ engager adher~"},
    {your, "votre vos vous ton tes"},
    {stop, "arret~ cess~ stop stoppez"},
    {mailing,
     "ecri~ contact~ recontact~ mail mails message messages envoy~ sollicit~ relanc~ newsletter liste listes fichier fichiers "
     "donnees coordonnees adresse demarch~ recevoir derang~ publicite pub sms base bases mailing numero harcel~"},
    {denial, "ne n' pas plus jamais aucun aucune ni sans inutile n'ai n'est rien"},
    {only, "uniquement seulement exclusivement plutot prefere juste que"},
    {agree, "accept~ valid~ adjuge accord signons retenue retenu approuv~ confirm~ go feu ok banco retenons"},
    {question, "?"},
};

inline constexpr ConceptWords german_concepts[] = {
    {human,
     "jemand jemanden jemandem wer mensch menschen mitarbeiter mitarbeiterin berater beraterin ansprechpartner "
     "ansprechpartnerin kollege kollegen kollegin chef chefin techniker vertrieb vertriebler aussendienst verantwortlichen "
     "verantwortlicher vorgesetzten vorgesetzter herr herrn frau person leiter leitung geschaftsfuhrer spezialist wen einer"},
    {alive, "echten echter echte echt richtigen richtiger lebendigen lebendiger lebenden fleisch blut wirklich"},
    {talk, "sprech~ red~ gesprach~ unterhalt~ besprech~ klaren quatschen erklar~ bereden mundlich ratschen"},
    {ring, "anruf~ ruf rufen ruft ruckruf zuruckruf~ telefon~ angerufen anzurufen call durchklingeln anlauten zuruck"},
    {come, "besuch~ vorbei~ vorbeikommen treffen vor-ort ort kommen komm kommt ortstermin reinschau~ herkommen personlich"},
    {connect, "verbind~ durchstell~ weiterleit~ stell stellen gebt geben holt hol weiterverbind~ durch"},
    {to_us, "mich mir uns mi"},
    {wish,
     "mochte mochten will wollen wurde wurden hatte hatten bitte bitten brauch~ kann konnen konnte konnten konnt konnten darf "
     "durfen gern gerne soll sollen wunsch~ verlang~ interess~ lieber benotig~ erwarte erbitte moglich hattet"},
    {phone, "nummer telefonnummer durchwahl handy natel rufnummer"},
    {machine, "bot bots roboter maschine automat automaten ki computer chatbot"},
    {price,
     "preis~ kosten kostet angebot~ offert~ tarif~ konditionen kostenvoranschlag rabatt~ teuer kost gebuhr~ pauschal~ anbot "
     "nachlass billiger gunstiger"},
    {how_much, "wieviel was wie"},
    {send,
     "schick~ send~ zusend~ mach~ erstell~ unterbreit~ nenn~ geb~ gib mitteil~ bekomm~ erhalt~ zukommen mailen wissen "
     "zeig~ faxen anford~ haben krieg~ zuschicken"},
    {demo, "demo vorfuhr~ prasentation zeigen zeigt zeig live vorstell~"},
    {trial, "test~ ausprobier~ probier~ probe~ kostenlos gratis testen testzugang"},
    {paper, "vertrag~ auftrag~ rechnung~ bestell~ lizenz~ auftragsbestatigung unterschrift"},
    {buy,
     "kauf~ bestell~ buch~ beauftrag~ abschliess~ unterschr~ unterzeichn~ starten loslegen abonnier~ "
     "verlanger~ "
     "zahlen bezahlen erwerben ordern reservier~"},
    {your, "ihr ihre ihren ihrem ihnen euer eure euch eurem sie"},
    {stop, "aufhoren hort hor stopp schluss unterlass~ einstellen lasst lassen"},
    {mailing,
     "schreib~ mail mails email nachricht~ werb~ kontakt~ verteiler newsletter liste adresse daten post melden melde horen "
     "anschreiben zuschriften belastig~ zusend~ kontaktaufnahme kartei ruhe"},
    {denial, "nicht kein keine keinen keinerlei nie niemals nimmer nix nichts ohne absehen"},
    {only, "nur ausschliesslich lieber bitte"},
    {agree,
     "annehm~ nehmen akzeptier~ einverstanden zuschlag freigabe freigegeben bestatig~ zusage abgemacht genehmigt erteil~ passt"},
    {question, "?"},
};

inline constexpr ConceptWords portuguese_concepts[] = {
    {human,
     "alguem pessoa humano humana humanos atendente gerente responsavel consultor consultora vendedor vendedora tecnico tecnica "
     "comercial supervisor supervisora chefe colega especialista senhor senhora dr dra doutor doutora diretor diretora "
     "moca moco assistente operador operadora representante encarregado"},
    {alive, "verdade real reais carne osso vivo viva"},
    {talk, "fal~ convers~ prose~ explic~ tratar papo discut~ bater atend~"},
    {ring, "lig~ telefon~ chamada chamadas videochamada call toque reuniao retorn~"},
    {come, "visit~ vir venha venham passar passem pessoalmente presencial presencialmente loja encontr~ cara"},
    {connect, "pass~ transfer~ transfir~ encaminh~ ponha coloca coloque chama chame chamem"},
    {to_us, "me nos mim comigo conosco connosco gente"},
    {wish,
     "quero queria queremos queriamos gostaria gostava gostariamos preciso precisamos precisava pode podem poderia podia "
     "poderiam "
     "podemos posso favor pf pfv prefiro preferia da tem consigo conseguem agradecia agradeco agradecemos peco solicito "
     "desejo pretendo pretendemos exijo interess~ possivel bora vamos"},
    {phone, "telefone telefonico telemovel celular numero ramal fone"},
    {machine, "robo robos bot bots maquina maquinas robozinho ia automatico automatica"},
    {price,
     "prec~ orcament~ cota~ propost~ valor~ cust~ mensalidade tarif~ descont~ tabela quanto cobr~ investimento desembols~"},
    {how_much, "quanto qto quantos"},
    {send,
     "mand~ envi~ pass~ faz~ faca facam receb~ dar dao diz~ diga digam inform~ emit~ elabor~ prepar~ remet~ saber ver fornec~ "
     "libera liberem"},
    {demo, "demo demonstracao demonstracoes apresentacao mostrem mostre mostra mostrarem funcionando"},
    {trial, "teste testes testar experimentar gratis gratuito gratuita experiment~ experiencia avaliacao"},
    {paper, "contrato minuta fatura boleto pedido encomenda licenca licencas nota pix proforma"},
    {buy,
     "compr~ contratar contratamos contratarmos assin~ aderir encomendar encomendamos fechar fechamos adquir~ renov~ ativ~ pagar "
     "comecar avancar subscrev~ adjudic~ "
     "reserv~ transfiro"},
    {your, "seu sua vosso vossa voces voce vos teu vossos vossas convosco"},
    {stop, "parem pare cessem cesse chega deixem deixe"},
    {mailing,
     "escrev~ mensag~ email emails mandem mandar contact~ contat~ lista listas dados cadastro receber newsletter envios "
     "comunicac~ publicidade base registos incomod~ perturb~ endereco inscricao"},
    {denial, "nao n nem nunca jamais sem nada nenhum nenhuma dispenso"},
    {only, "so apenas somente unicamente exclusivamente melhor prefiro"},
    {agree, "aceit~ aprov~ fechado adjudic~ fechamos avancamos combinado confirm~ autoriz~ carimbaram fico ficamos levo"},
    {question, "?"},
};

}  // namespace baton::policy
