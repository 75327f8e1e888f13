/// German phrases, of Germany, Austria and Switzerland. Umlauts are folded to plain letters, `ß` to `ss`.
#pragma once
#include "core/policy/language_phrases.h"

namespace baton::policy {

inline constexpr LanguagePhrase german_phrases[] = {
    // A person.
    {PhraseMeaning::request,
     "(mit|mal mit|zu) "
     "(einem|einer|nem|ner|einen|irgendeinem|jemandem|jemand|ihrem|ihrer|eurem|dem|der|herrn|frau|wem|richtigen|echten|ihnen) * "
     "(sprechen|reden|telefonieren|verbinden|besprechen|klaren|quatschen|unterhalten|verbunden|durchstellen)"},
    {PhraseMeaning::request,
     "(sprechen|reden|telefonieren) (mit|wir|kann ich|kann man) (einem|einer|jemandem|jemand|ihnen|herrn|frau|am "
     "telefon|mit|mal)"},
    {PhraseMeaning::request,
     "(einen|ein|nen|echten|richtigen|einem|echter|richtiger|an|am|lebendigen|der) "
     "(echten|richtigen|lebenden|lebendigen|normalen|) "
     "(menschen|mensch|mitarbeiter|ansprechpartner|berater|kollegen|techniker|aussendienstler|vertriebler|verantwortlichen) "
     "(sprechen|bitte|haben|ans|der|dran|am|statt|an|verlangen|aus|oder|zum|mit|dahinter|reden|fur|geben|schicken|vorbei|"
     "kontaktieren|dazu|her|nennen|erreichen)"},
    {PhraseMeaning::request,
     "(will|mochte|brauche|wunsche|verlange|hatte gern|hatte gerne|wollen|mochten|brauchen|erwarte) (einen|nen|ein|mit einem|mit "
     "einer|mit|jetzt einen|bitte einen|jetzt mit|den|gern einen|gerne einen|endlich einen|endlich mit|lieber mit|lieber einen) "
     "(echten|richtigen|) "
     "(menschen|mensch|mitarbeiter|ansprechpartner|vorgesetzten|chef|berater|verantwortlichen|ruckruf|anruf|telefonat|anruf|"
     "person|termin vor ort|techniker)"},
    {PhraseMeaning::request,
     "(rufen|ruft|ruf|rufn|rufts) (sie|s|ihr|) (mich|uns|mi|doch|bitte) (bitte|doch|mal|) "
     "(zuruck|an|morgen|heute|am|unter|nachher|doch|kurz|mal|gern|dienstag|nach|zwischen|um|zruck|gleich|einfach|ab|bitte|noch|"
     "wieder|so|auf|direkt|)"},
    {PhraseMeaning::request,
     "(bitte|um|bitten um|bitte um|erbitte|wunsche) (einen|ihren|kurzen|kurzfristigen|dringend um einen|) "
     "(ruckruf|anruf|telefontermin|gesprachstermin|telefonat)"},
    {PhraseMeaning::request,
     "(kann|konnte|konnten|konnt|kannst|konntest|mag|soll|sollte|darf|wurde|wann kann|konnen) "
     "(mich|mir|uns|da|bitte|mal|ihr|sie|der|die|man|du|es|) (mich|mir|uns|bitte|mal|) "
     "(jemand|wer|einer|irgendwer|sie|ihr|du|eine kollegin|ein kollege|ein "
     "mensch|aussendienst|techniker|vertrieb|herr|frau|chef|) * "
     "(anrufen|zuruckrufen|vorbeikommen|vorbeischauen|reinschaun|reinschauen|durchklingeln|herkommen|melden|anruft|telefonieren|"
     "zeigen kommen|zurückrufen|ans telefon|kommen|durchrufen|anlauten|helfen von euch)"},
    {PhraseMeaning::request,
     "(jemand|jemanden|wen|einen|einer|ein kollege|ein mitarbeiter|kollegen|der) * "
     "(vorbei|vorbeikommt|vorbeischicken|vorbeischickt|vor ort schicken|herschicken|anruft|zuruckruft|der sich das ansieht|der "
     "sich das anschaut|am telefon|ans telefon|von fleisch und blut|aus fleisch und blut|der sich auskennt|der "
     "zuhort|personlich)"},
    {PhraseMeaning::request,
     "(verbinden|verbinde|verbindet|stellen|stell|stellt|geben|gib|gebt|holen|hol) (sie|s|) (mich|mir|uns|mi|) "
     "(bitte|mal|jetzt|doch|) (mit|durch|zu|ihren|den|einen|jemanden|die|herrn|frau|an|an einen|bitte)"},
    {PhraseMeaning::request,
     "(gibt|gibts|ist|sitzt|arbeitet|haben|habt|hat) (es|s|da|bei euch|bei ihnen|sie|ihr|hier|) (auch|da|bei euch|bei "
     "ihnen|denn|) (nen|einen|ein|n|einer|wer|jemand|jemanden|irgendjemand) (echten|richtigen|echter|richtiger|lebendiger|) "
     "(menschen|mensch|ansprechpartner|mitarbeiter|da|den|mit dem|der|bei euch|zum reden|dran|erreichbar)"},
    {PhraseMeaning::request,
     "(zeit|termin) (fur|zu|ein|einen) (ein|einen|einem|) (kurzes|kurzen|) "
     "(telefonat|gesprach|call|anruf|videocall|treffen|besuch|ortstermin)"},
    {PhraseMeaning::request,
     "(telefonat|telefontermin|videocall|videokonferenz|gesprachstermin|ortstermin|termin vor ort|besuch|treffen|personliches "
     "gesprach|personlichen termin|gesprach) (vereinbaren|ausmachen|machen|vereinbart|einrichten|ansetzen|abmachen|einplanen)"},
    {PhraseMeaning::request, "(konnen|konnten|konnen|wollen|sollen|lassen) wir * (telefonieren|sprechen|treffen|reden)"},
    {PhraseMeaning::request,
     "(lieber|gerne|gern|am liebsten|besser|einfach) (kurz|mal|) (telefonieren|am telefon|telefonisch|personlich|mundlich|von "
     "angesicht|ins gesicht|mit einem menschen)"},
    {PhraseMeaning::request,
     "(unter|welche|eine|ihre|ne) (welcher|) (nummer|durchwahl|telefonnummer|rufnummer) "
     "(kann|erreiche|erreich|ruf|anrufen|wo|unter|zum|konnte|wunschen)"},
    {PhraseMeaning::request, "(vor ort|personlich|bei uns) (vorbei|vorbeikommen|zeigen|vorfuhren|ansehen|anschauen|in)"},
    {PhraseMeaning::request,
     "(nicht|kein|keine) (mehr|) (mit|) (einem|einer|ner|nem|der|dem) (bot|roboter|maschine|automaten|ki|computer) "
     "(reden|sprechen|schreiben|diskutieren)",
     true},
    {PhraseMeaning::request,
     "(der|die|herr|frau) (soll|soll mich|moge|mochte) (es|mich|mir|uns|sich|) (mir|) "
     "(zeigen|anrufen|zuruckrufen|melden|kommen|vorbeikommen)"},
    // Anger, disappointment, confusion.
    {PhraseMeaning::emotional,
     "(bin|sind|fuhle mich|fuhlen uns|werde|langsam|macht mich|bin ich|sind wir|fuhle ich mich) "
     "(echt|sehr|ziemlich|wirklich|langsam|mehr als|schon|total|inzwischen|ganz schon|richtig|mittlerweile|nur noch|ehrlich "
     "gesagt|einfach nur|von euch|von ihnen|etwas|allmahlich|jetzt|) "
     "(genervt|sauer|enttauscht|verargert|frustriert|wutend|verwirrt|angefressen|stinksauer|veraeppelt|verappelt|verarscht|"
     "hintergangen|belogen|am "
     "verzweifeln|ratlos|verwirrt|uberfordert|angepisst|bedient|fassungslos|entsetzt|unzufrieden|hasig|verschaukelt|raus)"},
    {PhraseMeaning::emotional,
     "(das|es|sowas|dies|ihr|eure|euer) (nervt|nervt mich|ist eine frechheit|ist eine zumutung|ist unverschamt|ist ein witz|ist "
     "doch ein witz|ist lacherlich|ist eine unverschamtheit|ist unmoglich|reicht|reichts|argert mich|ist nicht akzeptabel|ist "
     "inakzeptabel|ist ein armutszeugnis|ist peinlich|geht gar nicht|geht so nicht|stinkt mir|ist zum verzweifeln|ist mir zu "
     "blod|ist unter aller sau|ist doch ein schlechter witz|ist ein schlechter witz|ist verarsche|regt mich auf|macht mich "
     "wahnsinnig|ist eine katastrophe|ist ein saftladen)",
     true},
    {PhraseMeaning::emotional,
     "(eine|so eine|was fur eine|echte|reine) "
     "(frechheit|zumutung|unverschamtheit|katastrophe|verarsche|schande|zeitverschwendung|enttauschung|sauerei|abzocke|"
     "veraschung|odyssee)"},
    {PhraseMeaning::emotional,
     "(hab|habe|haben|hob|han) (ich|es|i|wir|langsam|jetzt|echt|) (langsam|es|jetzt|echt|davon|die|) (die nase voll|die schnauze "
     "voll|satt|genug von|keine lust mehr|keinen bock mehr|keine geduld mehr|nase voll|schnauze voll)",
     true},
    {PhraseMeaning::emotional, "(nase|schnauze|faxen) (gestrichen|) (voll|dicke)"},
    {PhraseMeaning::emotional, "(platzt|reisst) mir * (kragen|geduldsfaden)"},
    {PhraseMeaning::emotional, "(verliere|verlier|verlieren) (langsam|allmahlich|) (die|meine) (geduld|nerven|lust)"},
    {PhraseMeaning::emotional,
     "(verstehe|versteh|kapier|kapiere|check|verstehen|begreife|blicke|blick|versteht|steig) (ich|das|i|wir|hier|da|) "
     "(gar|uberhaupt|nur|rein|da|absolut|) (gar|noch|) (nichts|nix|nichts mehr|bahnhof|nur bahnhof|garnichts|nimmer durch|nicht "
     "mehr "
     "durch|nicht durch)",
     true},
    {PhraseMeaning::emotional,
     "(kenn|kenne|kennt) (mich|mi|sich) (da|hier|) * (nicht mehr aus|nimmer aus|gar nicht mehr aus|keiner aus)", true},
    {PhraseMeaning::emotional, "(hinten und vorn|hinten und vorne) (nimmer|nicht)", true},
    {PhraseMeaning::emotional, "(keiner|niemand) (antwortet|meldet|reagiert|ruft|hilft|fuhlt|kummert|geht|ist zustandig|weiss)",
     true},
    {PhraseMeaning::emotional,
     "(immer noch|bis heute|noch immer|wieder|seit * ) (keine|keinen|nix|nichts) "
     "(antwort|ruckmeldung|reaktion|ruckruf|zugang|gehort|bekommen|zuruckgerufen)",
     true},
    {PhraseMeaning::emotional,
     "(zum|das) (dritten|vierten|funften|zweiten|hundertsten|x ten|wiederholten|zigsten|dritte|vierte|funfte) mal"},
    {PhraseMeaning::emotional,
     "(schon|jetzt|bereits|nun) (drei|vier|funf|zwei|zehn|dreimal|viermal|zweimal|funfmal|3|4|5|3x|x) (mal|) "
     "(gefragt|geschrieben|gesagt|erklart|geschickt|angegeben|angerufen|durchgegeben|nachgefragt)"},
    {PhraseMeaning::emotional, "(fur|fuer) (wie|) (blod|dumm|bloed|doof|dumm verkaufen)"},
    {PhraseMeaning::emotional,
     "(verarschen|verarscht|veraeppeln|vergackeiern|auf den arm|hinters licht|fur dumm) "
     "(kann|wollen|will|ihr|sie|mich|nehmen|gefuhrt|verkaufen|fuhren|man)"},
    {PhraseMeaning::emotional,
     "(wollen|wollt|willst) (sie|ihr|du) (mich|uns) (verarschen|veraeppeln|fur dumm verkaufen|auf den arm "
     "nehmen|loswerden|hinhalten)"},
    {PhraseMeaning::emotional, "(drehen|dreht|drehe|lauft|laufen) (uns|sich|wir uns|mich|) (alles|) im kreis"},
    {PhraseMeaning::emotional,
     "(leere versprechungen|nur textbausteine|immer dieselben textbausteine|glaube ihnen kein wort|glaub euch kein wort|glaube "
     "ihnen nichts mehr|kein wort mehr|enttauschend|welcher planet|unfassbar|unterirdisch|am verzweifeln|so ein schmarrn|so ein "
     "mist|sauladen|saftladen|eher im gegenteil|hinhaltetaktik|hingehalten)",
     true},
    {PhraseMeaning::emotional,
     "(wie|so|total|ziemlich|echt) (nervig|frustrierend|enttauschend|argerlich|umstandlich|muhsam|zach) "
     "(das|ist|hier|mit|euer|ihr|)"},
    // Buying.
    {PhraseMeaning::intent,
     "(was|wieviel|wie viel|wie teuer) "
     "(kostet|kosten|kost|wurde|wurden|kostn|ist|war|ware|kostat|macht|zahl|zahle|zahlt|zahlen|verlangen|verlangt|kame|kommt|"
     "mich|uns|das|der|die|sind|muss|lege|darf|soll) (kosten|der spass|das|die|mich|uns|der|ihr|man|es|sie|ich|)"},
    {PhraseMeaning::intent,
     "(was kostet|was kosten|wie teuer|was wurde|was verlangt ihr|was verlangen sie|was nehmt ihr|wie hoch sind die kosten|wie "
     "hoch ist der preis|wo liegt ihr|wo liegen sie preislich)"},
    {PhraseMeaning::intent,
     "(angebot|offerte|preisliste|kostenvoranschlag|preis|preise|preisangebot|vertrag|vertragsentwurf|testzugang|konditionen|"
     "rechnung|auftragsbestatigung|demo|demozugang|bestellformular|lizenz|anbot) "
     "(bitte|schicken|zuschicken|senden|zusenden|erstellen|unterbreiten|machen|zukommen|haben|bekommen|schickt|erhalten|"
     "anfordern|vorlegen|mailen|fur|uber|nennen|ausarbeiten|freischalten|einrichten|rausschicken|kriegen|per|zum "
     "unterschreiben|an)"},
    {PhraseMeaning::intent,
     "(schicken|schickt|schick|senden|sende|sendet|machen|mach|macht|erstellen|erstellt|unterbreiten|nennen|nennt|geben|bitte "
     "um|bitten "
     "um|brauche|brauchen|benotigen|benotige|hatte|hatten|mochte|mochten|will|wollen|gern|gerne|wunschen|um|uber|mailen|brauch|"
     "brauchat|brauchert) (sie|mir|uns|s|wir|ich|ihr|mal|bitte|) "
     "(bitte|mir|uns|gern|gerne|doch|mal|noch|eine|ein|einen|eure|die|ihre|das|den|ihr|euer|a|wir|) "
     "(ein|eine|einen|das|die|den|ihr|ihre|eure|euer|a|gern|gerne|) "
     "(schriftliches|verbindliches|konkretes|unverbindliches|neues|aktuelles|gunstiges|) "
     "(angebot|offerte|preisliste|preise|preis|kostenvoranschlag|vertrag|demo|vorfuhrung|testzugang|testversion|"
     "auftragsbestatigung|rechnung|konditionen|prasentation|probelizenz|testphase|anbot|preisauskunft)"},
    {PhraseMeaning::intent,
     "(mochte|mochten|will|wollen|wurde gern|wurde gerne|wurden gern|wurden gerne|kann ich|kann man|konnen wir|konnte ich|hatte "
     "gern|hatten gern|wie kann ich|wo kann ich|wo kann man|darf ich) * "
     "(bestellen|kaufen|testen|ausprobieren|buchen|abschliessen|beauftragen|unterschreiben|starten|anschauen|abonnieren|"
     "probieren|erwerben|loslegen|verlangern|bezahlen|ordern|buchn|lizenzieren|live sehen)"},
    {PhraseMeaning::intent,
     "(nehme|nehm|nehmat|bestellen|bestelle|beauftragen|buchen|kaufen|unterschreiben|akzeptieren|bestatigen|bestell|buche|"
     "erteilen|erteile) (wir|ich|i|hiermit|dann|) (hiermit|gern|gerne|jetzt|dann|ihr|das|die|den|zwei|drei|vier|euer|) "
     "(ihr|das|die|den|euer|angebot|paket|version|variante|auftrag|auftrag uber|stuck|lizenzen|gern|)"},
    {PhraseMeaning::intent,
     "wir (wurden|) (nehmen|nahmen) (gern|gerne|dann|jetzt|hiermit|) (ihr|das|die|den|euer|zwei|drei|vier|zehn|eine|ein)"},
    {PhraseMeaning::intent, "(vorfuhren|zeigen|erklaren) lassen"},
    {PhraseMeaning::intent, "(nehmen|nehme|nehm) (wir|ich) (ihr|das|die|den|euer|dann|gern|hiermit|es|einmal|zwei|drei)"},
    {PhraseMeaning::intent, "(kostenlos|gratis|unverbindlich|vorher|erst mal|erstmal|mal) (testen|ausprobieren|probieren|test)"},
    {PhraseMeaning::intent,
     "(wo|wann) (soll|kann|darf|muss|konnen|durfen|sollen|konnten) (ich|wir|man|ma) * "
     "(unterschreiben|unterzeichnen|bestellen|zahlen|bezahlen|anfangen|starten|loslegen|buchen|uberweisen)"},
    {PhraseMeaning::intent,
     "(zeigen|zeigt|zeig|vorfuhren|fuhren|prasentieren) (sie|ihr|s|) (mir|uns|) (mal|bitte|doch|das|die|es|) (die|das|es|mal|) "
     "(system|oberflache|programm|software|live|produkt|ganze|vor|losung|in aktion)"},
    {PhraseMeaning::intent,
     "(vorfuhrung|demo|live demo|prasentation|probezeit|testphase|testversion|probelizenz|testmonat) "
     "(der|des|von|fur|ware|vereinbaren|bekommen|machen|moglich|haben|bitte|buchen|an|zu|)"},
    {PhraseMeaning::intent,
     "(gibt es|gibts|habt ihr|haben sie|gewahren sie|bieten sie|bietet ihr|ist) (eine|einen|auch eine|auch "
     "einen|nen|ne|da|rabatt|) "
     "(rabatt|testversion|demo|testzugang|probezeit|mengenrabatt|sonderpreis|rabatte|nachlass|testphase|am preis|skonto)"},
    {PhraseMeaning::intent,
     "(bitte|dann bitte|dann) (2|3|4|5|6|10|12|20|zwei|drei|vier|funf|zehn|einmal|zweimal|ein|eine|einen|1) "
     "(stk|stuck|lizenzen|von den|von der|mal|x|gerate|pakete|zugange|platze|paket|lizenz)"},
    {PhraseMeaning::intent,
     "(auftrag|bestellung|zuschlag|freigabe) (ist|erteilt|anbei|im anhang|hiermit|geht an|haben sie|bestatigen|erteilen)"},
    {PhraseMeaning::intent, "(halten|reservieren|reserviert|haltet) (sie|ihr|) * (frei|fur uns|platz|termin)"},
    // No more contact.
    {PhraseMeaning::opt_out,
     "(keine|keinerlei|nie wieder|kein|nicht mehr|nichts mehr|nix mehr|nie mehr|nimmer) (weiteren|weitere|mehr|) (mails|emails|e "
     "mails|nachrichten|werbung|post|kontakt|kontaktaufnahme|newsletter|zuschriften|anschreiben|kontaktieren|anschreiben|"
     "schreiben|horen|hören|melden|zusenden|schicken|belastigen|infos|sms|angeschrieben)",
     true},
    {PhraseMeaning::opt_out,
     "(nicht|nie|nimmer) (mehr|wieder|) * (kontaktieren|anschreiben|zuschicken|schreiben sie mir|belastigen|kontaktiert "
     "werden|melden)",
     true},
    {PhraseMeaning::opt_out,
     "(schreiben|kontaktieren|schreibt|kontaktiert|schicken|schickt|melden|meldet) (sie|ihr|euch|sich|) (mir|mich|uns|bei mir|) "
     "(bitte|bei mir|bei uns|) (nicht|nie|nichts|nix|keine|nimmer) (mehr|wieder)",
     true},
    {PhraseMeaning::opt_out,
     "(nehmt|nehmen|nimm|streicht|streichen|loscht|loschen|losch|entfernen|entfernt|entfern|tragen|tragt|trag|werft|werfen|"
     "nehmts) (sie|s|) (mich|uns|mi|bitte|meine|meinen|unsere|mein|alle|sofort) * "
     "(aus|raus|daten|adresse|verteiler|liste|eintrag|kontakt|nummer|löschen|kartei|kontaktdaten)",
     true},
    {PhraseMeaning::opt_out,
     "(aus dem|aus ihrem|aus eurem|aus allen|vom|aus der|aus ihrer|von ihrer|aus euren) "
     "(verteiler|newsletter|mailverteiler|liste|kartei|verteilern|mailingliste|datenbank)",
     true},
    {PhraseMeaning::opt_out,
     "(widerspreche|widerspruch|widerrufe|loschung|loschung meiner|abmelden|abbestellen|austragen|unsubscribe|abmeldung) "
     "(hiermit|der|meiner|gegen|ich|meine|mich|aller|sofort|bitte|verlange|vom|von|)",
     true},
    {PhraseMeaning::opt_out,
     "(lassen|lasst|lass) (sie|s|) (mich|uns|mi) (bitte|endlich|einfach|doch|) (in ruhe|in frieden|damit in ruhe|zufrieden)",
     true},
    {PhraseMeaning::opt_out, "(horen|hort|hor|hoeren) (sie|) (bitte|endlich|) (auf|damit auf) (mir|mich|mit|uns|zu|)", true},
    {PhraseMeaning::opt_out,
     "(vergessen|vergesst|vergiss) (sie|) (einfach|bitte|mich|) (dass|meine|mich|uns|diese) (es|adresse|nummer|gibt|)", true},
    {PhraseMeaning::opt_out,
     "(will|mochte|wollen|mochten|wunsche|wunschen) (ich|i|wir|) (von ihnen|von euch|von euch|) (a|) (nichts|nix|keine|nix "
     "mehr|nichts mehr|nichts weiter) (mehr|weiter|) (horen|von ihnen|von euch|lesen|bekommen|erhalten|wissen|kontakt)",
     true},
    {PhraseMeaning::opt_out,
     "(zuschriften|kontaktaufnahmen|kontaktversuche|mails|nachrichten|werbung) (sind|bitte) (zu|) "
     "(unterlassen|einstellen|unerwunscht)",
     true},
    {PhraseMeaning::opt_out,
     "(unterlassen|unterlasst|unterlass|sparen sie sich|spart euch) (sie|bitte|) "
     "(das|weitere|kunftig|die|jede|jegliche|ihre|eure) * "
     "(mails|kontaktaufnahme|anschreiben|werbung|zusendungen|nachrichten|kontaktversuche|muhe)",
     true},
    // No calls.
    {PhraseMeaning::do_not_call,
     "(nicht|nie|niemals|kein|keine|keinen|nimmer|ohne|keinerlei) (mehr|bitte|am|per|mit|) "
     "(anrufen|telefonieren|anrufe|anruf|telefonate|anzurufen|telefon|telefonisch|angerufen|telefonanrufe|telefonanruf|"
     "durchklingeln|telefonieren|werbeanrufe|vertriebsgesprache am telefon)",
     true},
    {PhraseMeaning::do_not_call,
     "(rufen|ruft|ruf) (sie|) (mich|uns|hier|bitte|mi) (bitte|hier|) (nicht|nie|nimmer|niemals) (mehr|wieder|an|)", true},
    {PhraseMeaning::do_not_call, "(von) (telefonaten|anrufen|telefonanrufen) (bitte|) * (absehen|abzusehen|abstand|sehen sie)",
     true},
    {PhraseMeaning::do_not_call,
     "(nur|ausschliesslich|lieber|bitte nur|einfach) (noch|) (schriftlich|per mail|per e mail|per email|per whatsapp|per sms|per "
     "chat|uber mail|uber whatsapp)",
     true},
    {PhraseMeaning::do_not_call,
     "(geh|gehe|gehn|gehen|nehm|nehme) (ich|i|wir|) (nie|nicht|nimmer|grundsatzlich nicht|) (ans|an das|an) "
     "(telefon|handy|natel) (nicht|nie|)",
     true},
    {PhraseMeaning::do_not_call, "(am|per|ubers) (natel|telefon|handy) (bitte|) (nie|nicht|niemals)", true},
    {PhraseMeaning::request, "(an der strippe|am apparat|ans rohr|an die strippe|ans telefon kriegen|ans telefon bekommen)"},
    {PhraseMeaning::request,
     "(konnen|konnten|kann|konnte|machen|klaren|besprechen) (wir|ich|man) (das|es) (mal|bitte|lieber|nicht|) "
     "(mundlich|personlich|telefonisch|am telefon|vor ort)"},
    {PhraseMeaning::request,
     "(kundenberater|mitarbeiter|mensch|berater|ansprechpartner|kundenservice|beraterin|mitarbeiterin|operator) "
     "(bitte|sprechen)"},
    {PhraseMeaning::request,
     "(termin|gesprach|telefonat|besuch|unterredung) (mit|bei|von) "
     "(ihrer|ihrem|einer|einem|der|dem|frau|herrn|eurem|eurer|jemandem)"},
    {PhraseMeaning::request,
     "(lautets|lautet|leitet|ruft|rufts|klingelt|meldet) (mi|mich|uns|euch bei mir|durch|bei mir) "
     "(an|durch|zuruck|zruck|kurz|wenn|wenns|bitte)"},
    {PhraseMeaning::request, "(churz|kurz|schnell) (aalute|aaluute|aaluete|anlauten|anrufen)"},
    {PhraseMeaning::request,
     "(jemanden|wen|jemand|einen) (am|ans|der|mit|vom|aus) (apparat|telefon|mir zuhort|sich damit "
     "auskennt|ahnung|fach|vertrieb)"},
    {PhraseMeaning::emotional,
     "(auf den keks|auf die nerven|auf den geist|auf den wecker|auf den senkel|auf den zeiger|auf den sack) *"},
    {PhraseMeaning::emotional,
     "(stinkig|ernuchtert|zum haareraufen|ein unding|unter aller kanone|fasse es nicht|nicht zu fassen|reine schikane|wenig "
     "glaubhaft|unglaubwurdig|kein verstandnis|grenzt an|am ende meiner|mit der geduld am ende|reisst der geduldsfaden|fuhle "
     "mich nicht ernst genommen|nicht ernst genommen|im stich gelassen|allein gelassen|chaotisch|ein chaos|wir haben die "
     "faxen|bringt mich zur weissglut|ich gebe auf|geb auf|verstehe die welt|unprofessionell|dilettantisch|ihrer grossmutter|das "
     "stand da)",
     true},
    {PhraseMeaning::emotional, "(vertrauen|geduld) * (angeknackst|verspielt|verloren|erschuttert|am ende|weg|dahin|erschopft)"},
    {PhraseMeaning::intent,
     "(vertragswerk|vertrag|vertragsunterlagen|angebot|auftragsformular|unterlagen zur unterschrift) * "
     "(zukommen|zusenden|zuschicken|schicken|zur unterschrift|fertig machen|fertigmachen)"},
    {PhraseMeaning::intent, "(was|wos|wat) (des|das|dat|dös) (kost|kostet|kosten tut|koscht)"},
    {PhraseMeaning::intent,
     "(lassen|lasst) (sie|) (uns|mir) (bitte|) (das|den|die|ein|einen|ihr) "
     "(vertragswerk|vertrag|angebot|preisliste|offerte|unterlagen)"},
    {PhraseMeaning::opt_out,
     "(nummer|adresse|daten|kontakt|mailadresse|konto) (bitte|sofort|endlich|) "
     "(loschen|rausnehmen|entfernen|streichen|austragen)",
     true},
    {PhraseMeaning::do_not_call, "(lieber|besser|gerne) (nur|) (schriftlich|schreiben|per mail)", true},
};

}  // namespace baton::policy
