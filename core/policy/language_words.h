/// The commonest words, letters and endings of the languages that Baton tells apart.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace baton::policy {

/// One bit a language, in the order in which `identify_language` names them.
inline constexpr std::size_t language_count = 13;

enum LanguageBit : std::int64_t {
  en = 1 << 0,
  es = 1 << 1,
  fr = 1 << 2,
  de = 1 << 3,
  pt = 1 << 4,
  it = 1 << 5,
  nl = 1 << 6,
  sv = 1 << 7,
  no = 1 << 8,
  da = 1 << 9,
  pl = 1 << 10,
  tr = 1 << 11,
  cs = 1 << 12,
};

/// Folded words of the languages of `value`.
struct LanguageWords {
  std::int64_t value = 0;
  std::string_view words;
};

inline constexpr LanguageWords common_words[] = {
    {en,
     "the of and to in is it you that for on with are this be at have from or by one had not but what all were when we there can "
     "an "
     "your which their if will each about how up out them then she many some so these would other into has more her two like him "
     "see time could no make than first been its who now people my made over did down only way find use may water long little "
     "very "
     "after words called just where most know get through back much go good new write our me too any day same right look think "
     "also "
     "around another came come work three must because does part even place well such here take why help put different away "
     "again "
     "off went old number great tell men say small every found still between name should home give air line set own under read "
     "last "
     "never us left end along while might next below saw something thought both few those always show large often together asked "
     "house don't world going want school important until form food keep children feet land side without boy once animal life "
     "enough took sometimes four head above kind began almost live page got earth need far hand high year mother light country "
     "father let night following picture being study second soon story since white ever paper hard near sentence better best "
     "across "
     "during today however sure knew it's try told young sun thing whole hear example heard several change answer room sea "
     "against "
     "top turned learn point city play toward five himself usually money seen didn't car morning i'm body upon family later turn "
     "move face door cut done group true half red fish plants was his he do they as i am i'll i've we're we'd i'd can't won't "
     "yes "
     "please thanks thank hello hi price pricing quote call team demo budget really looking using send trial yeah okay cheers ta "
     "plus till w k im x million thousand weds "
     "regards dear sorry anyone someone nothing anything everything per month weeks years company staff users sites customers "
     "support whats dont pls doesn't isn't we've you're that's what's let's thats nope yep sounds speak talk person human bot "
     "stop "
     "buy cost costs invoice contract bit uh um gonna wanna u ur asap cant"},
    {es,
     "de la que el en y a los se del las un por con no una su para es al lo como mas o pero sus le ha me si sin sobre este ya "
     "entre "
     "cuando todo esta ser son dos tambien fue habia era muy anos hasta desde mi porque que solo han yo hay vez puede todos asi "
     "nos "
     "ni parte tiene uno donde bien tiempo mismo ese ahora cada e vida otro despues te otros aunque esa eso hace otra gobierno "
     "tan "
     "durante siempre dia tanto ella tres sido gran pais segun menos mundo antes estado estan hacer quien gracias hola quiero "
     "quisiera necesito podria puedo precio presupuesto llamar hablar persona alguien ustedes vosotros nosotros buenos buenas "
     "dias "
     "tardes estoy tengo tenemos somos estamos favor cuanto cuesta correo mensajes mandar enviar usted oye vale nada nadie "
     "ningun "
     "aqui alli esto eres soy llevo llevamos semana semanas mes meses euros empresa clientes equipo pues claro voy vamos quieren "
     "hace digan deja dejen dame denme os les saludos buen quien cual cuando ahorita nomas licencias escriban escriba mas manden "
     "llamen llameme llamar marquen queremos sistema antes decidir lista "
     "hablen quiere quieres puedes podeis tienen tienes necesitan necesitas deme dame digame oiga mire aca aqui ahi tambien "
     "ningun demasiado "
     "listos listas enviennos firmar nuestro nuestra nuestros nuestras proveedor contestaba antiguo estaba estamos todavia pagar "
     "comprar contratar prueba hay unas unos vuestra vuestro sus cosas listo ocupo platicar checar celular "
     "ordenador movil"},
    {fr,
     "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ont ses mais comme ou "
     "si "
     "leur y dont aux d cette sans entre tout elle deux meme etre lui nous vous je j ai c'est qu'il tres bien fait faire peut "
     "ete "
     "aussi bonjour merci votre vos notre nos mon ma mes suis sommes avez avons cela ca quelqu'un quelle quel comment combien "
     "pourriez pouvez voudrais veux devis prix appeler parler personne humain toujours jamais rien encore deja depuis moi toi "
     "oui non "
     "d'accord s'il plait j'ai n'est n'ai d'un d'une l'on qu'on qu'est je m'en jour semaine mois annee chez cordialement svp "
     "faut "
     "alors donc parce etes avoir quand puis tous toutes toute autre autres trop peu on y'a ils elles etait j'en c'etait m'a "
     "d'ici "
     "aujourd'hui demain equipe clients besoin moyen avant aimerais j'aimerais offre bon ben voila prendre hein ya qqn slt svp "
     "tester souscrire engager vraiment truc chose fois encore ici voir aussi faudrait serait formule essayer utilisateurs "
     "logiciel "
     "adresse veuillez souhaite souhaitons recevoir envoyez merci ouais nan quoi ecrivez rappelez vers apres-midi matin mardi "
     "jeudi"},
    {de,
     "der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie "
     "nach "
     "wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde "
     "sei "
     "ich wir ihr mir mich uns euch ihnen ihre ihr sehr kann konnen konnte konnten mochte mochten bitte danke hallo guten tag "
     "kein "
     "keine keinen wenn dann schon immer wieder nichts jemand jemanden mensch menschen gruss grusse angebot preis anruf anrufen "
     "sprechen kosten kostet was wer wann warum wo hier da jetzt heute morgen woche wochen monat jahr jahre haben habe hatte "
     "hatten "
     "bin bist seid ja nein doch mal gerne vielen dank euro unsere unser unserem unseren mein meine meinen dieser diese dieses "
     "alle alles ganz ohne gegen unter gibt geht muss mussen soll wollen will brauchen brauche schicken sagen weiter ihren eure "
     "eurem euer seit weil ob damit sonst nie denn etwa hab ne is nen fuer ueber koennen moechte waere ware halt"},
    {pt,
     "de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das tem seu sua ou quando muito nos "
     "ja "
     "eu tambem so pelo pela ate isso ela entre depois sem mesmo aos seus quem nas me esse eles voce essa num nem suas meu minha "
     "numa pelos elas qual lhe deles essas esses pelas este dele voces obrigado obrigada ola bom boa dia tarde preciso quero "
     "queria "
     "gostaria pode podem falar alguem pessoa ligar preco orcamento quanto custa fazer estou estamos somos temos tenho vou vamos "
     "porque aqui isto gente agora ainda sempre nunca nada ninguem mes semana semanas anos reais por favor desde onde foi era "
     "sao "
     "esta estao ser ter ha la oi tudo bem tchau proposta empresa equipe equipa clientes contrato pra pro tava ta to dai "
     "assim "
     "fica ficar nosso nossa nossos teu uns umas ontem hoje amanha la mandar manda enviar dessa desse deste desta queremos antes "
     "decidir sistema lista tira tirar testar teste comprar "
     "contratar pagar liga ligue liguem ligacao telefone voces fala falo quer quero podia podiam convosco vosso vossa connosco "
     "tens "
     "estamos cadastro atendente atendimento numero loja lojas meus minhas tenho voce cara moca senhor senhora obrigada pois "
     "todos todas envios morada revoltante insistencia escrevem imediato convosco confesso sinto zap "
     "cliente clientes usuarios utilizadores comecar fechar quanto custa sair ca simples passo horas"},
    {it,
     "di e il la che in un per non una sono con mi si ho lo ma ha le ti da cosa come i no hai del al della sei se della dei nel "
     "alla "
     "io questo bene qui tutto te era gli mio fatto anche solo piu essere molto noi siamo ci vorrei grazie buongiorno ciao "
     "prezzo "
     "preventivo parlare qualcuno persona quanto costa abbiamo possiamo potete vostro nostra nostro perche quando dove sono e' "
     "dalla degli delle nella sulla questa quello ancora sempre mai niente oggi domani settimana mese anno azienda clienti puo "
     "posso avete voi loro gia cordiali saluti allora cosi fare stato"},
    {nl,
     "de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat mijn men dit "
     "zo "
     "door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu ge geen "
     "omdat "
     "iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd wordt "
     "wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere wij graag bedankt prijs offerte hallo "
     "goedemorgen goedendag vriendelijke groet bellen spreken onze jullie"},
    {sv,
     "och det att i en jag hon som han pa den med var sig for sa till ar men ett om hade de av icke mig du henne da sin nu har "
     "inte "
     "hans honom skulle hennes dar min man ej vid kunde nagot fran ut nar efter upp vi dem vara vad over an dig kan sina har ha "
     "mot "
     "alla under nagon eller allt mycket sedan ju denna sjalv detta at utan varit hur ingen mitt ni bli blev oss din dessa nagra "
     "hej tack pris offert garna skulle vill prata"},
    {no,
     "og i jeg det at en et den til er som pa de med han av ikke der sa var meg seg men ett har om vi min mitt ha hadde hun na "
     "over "
     "da ved fra du ut sin dem oss opp man kan hans hvor eller hva skal selv sjol her alle vil bli ble blitt kunne inn nar vaere "
     "kom "
     "noen noe ville dere hei takk pris tilbud gjerne snakke bare etter ogsa mye hvordan hvorfor lurer dette vart hvor lenge "
     "fungerer "
     "systemet trenger onsker bruker skulle veldig fortsatt kanskje"},
    {da,
     "og i jeg det at en den til er som pa de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da "
     "fra "
     "du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind nar vaere dog noget ville jo deres "
     "efter "
     "ned skulle denne end dette mit ogsa under have dig anden hende mine alt meget sit sine vor mod disse hvis din nogle hos "
     "blive "
     "mange ad bliver hendes vaeret thi jer sadan hej tak pris tilbud gerne tale hvordan hvorfor"},
    {pl,
     "i w na nie z sie do to jest ze o jak po co za od ale czy tak dla ja ma ten przez juz tylko moze byc by go sa mnie ich jego "
     "bardzo "
     "jeszcze kiedy tego tym mi pan pani jej dzien dobry dziekuje prosze cena oferta chce chcial chcialbym chcialabym rozmawiac "
     "mamy jestem jestesmy nas nam ktos kto gdzie ile kosztuje wszystko teraz firma pozdrawiam panstwo moja moj"},
    {tr,
     "ve bir bu da de icin cok ne var ben o ile mi daha gibi ama sen kadar diye olarak en sonra ya her ki mu iyi biz siz yok "
     "nasil "
     "evet hayir tesekkur tesekkurler ederim lutfen merhaba fiyat teklif istiyorum istiyoruz gorusmek olan oldu degil sizin "
     "bizim "
     "bana benim selam musteri temsilcisi kac"},
    {cs,
     "a v je se na to ze s z do o i ale jako za by pro tak po jsem jsme si uz ten k od kdyz ve co byl jak jeho nebo jen az take "
     "byla "
     "mi ktere ktery ktera mate mam mame dobry den dekuji dekujeme prosim cena nabidka chci chtel bych mluvit nekdo jste nas vas "
     "kolik stoji proc kde firma pozdravem nejsem neni muzete potrebujeme"},
};

/// The last letters of a folded word.
struct LanguageEnding {
  std::string_view letters;
  std::int64_t languages = 0;
};

inline constexpr LanguageEnding common_endings[] = {
    {"cion", es},
    {"ciones", es},
    {"dad", es},
    {"amos", es | pt},
    {"cao", pt},
    {"coes", pt},
    {"dade", pt},
    {"ando", es | pt | it},
    {"mente", es | pt | it},
    {"ung", de},
    {"ungen", de},
    {"keit", de},
    {"lich", de},
    {"schaft", de},
    {"heit", de},
    {"ement", fr},
    {"eux", fr},
    {"euse", fr},
    {"ions", en | fr},
    {"tion", en | fr | de},
    {"ez", fr},
    {"zione", it},
    {"zioni", it},
    {"mento", es | pt | it},
    {"heid", nl},
    {"lijk", nl},
    {"ning", sv | no | da},
    {"ing", en},
    {"ness", en},
    {"ly", en},
    {"able", en | fr},
    {"eren", de | nl},
    {"ego", pl},
    {"owac", pl},
    {"iyor", tr},
    {"yoruz", tr},
    {"ight", en},
    {"ed", en},
    {"iert", de},
    {"tten", de},
    {"ado", es | pt},
    {"ada", es | pt},
    {"asse", fr | de},
};

constexpr std::int64_t languages_with_letter(char32_t letter) {
  switch (letter) {
    case U'ñ':
    case U'Ñ':
    case U'¿':
    case U'¡':
      return es;
    case U'ã':
    case U'õ':
    case U'Ã':
    case U'Õ':
      return pt;
    case U'ß':
      return de;
    case U'ä':
    case U'Ä':
      return de | sv;
    case U'ö':
    case U'Ö':
      return de | sv | tr;
    case U'ü':
    case U'Ü':
      return de | tr;
    case U'å':
    case U'Å':
      return sv | no | da;
    case U'ø':
    case U'æ':
    case U'Ø':
    case U'Æ':
      return no | da;
    case U'ł':
    case U'ż':
    case U'ź':
    case U'ś':
    case U'ą':
    case U'ę':
    case U'ń':
    case U'ć':
      return pl;
    case U'ř':
    case U'ě':
    case U'ů':
    case U'ť':
    case U'ď':
    case U'č':
    case U'š':
    case U'ž':
      return cs;
    case U'ğ':
    case U'ı':
    case U'ş':
    case U'İ':
      return tr;
    case U'ç':
    case U'Ç':
      return fr | pt | tr;
    case U'œ':
    case U'ê':
    case U'î':
    case U'û':
    case U'ë':
      return fr;
    case U'è':
    case U'ù':
    case U'ò':
      return fr | it;
    case U'à':
      return fr | it | pt;
    case U'é':
      return fr | es | pt;
    case U'â':
    case U'ô':
      return fr | pt;
    case U'á':
    case U'í':
    case U'ó':
    case U'ú':
      return es | pt;
    default:
      return 0;
  }
}

}  // namespace baton::policy
