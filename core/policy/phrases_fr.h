/// French phrases.
#pragma once
#include "core/policy/language_phrases.h"

namespace baton::policy {

inline constexpr LanguagePhrase french_phrases[] = {
    // A person.
    {PhraseMeaning::request,
     "(parler|discuter|echanger|m'entretenir|s'entretenir|dialoguer|causer|parle|parlais|en discuter|en parler) (directement|) "
     "(a|avec|au) "
     "(un|une|quelqu'un|qqn|votre|vos|le|la|l'un|monsieur|madame|mme|m|commercial|responsable|telephone|humain|conseiller|patron|"
     "des|vous au telephone|l'equipe)"},
    {PhraseMeaning::request,
     "(parler|discuter|echanger|en parler|en discuter) (de vive voix|par telephone|au telephone|en personne|de visu)"},
    {PhraseMeaning::request,
     "(voudrais|veux|souhaite|souhaiterais|aimerais|j'aimerais|prefere|prefererais|peux|puis|pourrais|pourrait|peut|besoin "
     "de|voudrions|souhaitons|aimerions) (je|on|) parler (a|avec|au)"},
    {PhraseMeaning::request,
     "(passez|passe|passer|mettez|transferez|connectez) (moi|nous|) (donc|) "
     "(un|une|monsieur|madame|mme|m|le|la|votre|quelqu'un|qqn|en relation|en contact|au|a|avec)"},
    {PhraseMeaning::request,
     "(me|nous|m'avoir) (rappeler|appeler|telephoner|rappelez|joindre|rappelle|passer un coup de fil|mettre en relation|mettre "
     "en contact|remettre en contact|passer quelqu'un|passer un|passer votre)"},
    {PhraseMeaning::request, "(rappelez|appelez|rappelle|appelle|rappeler|telephonez) (moi|nous)"},
    {PhraseMeaning::request,
     "(qu'il|qu'elle|qu'on|quelqu'un|qqn|on|un conseiller|un commercial|une personne|vous) * (m'appelle|m'appeler|m'appellera|me "
     "rappelle|me rappeler|nous rappelle|nous appelle|m'tel|me telephone|me tel)"},
    {PhraseMeaning::request,
     "(prendre|fixer|organiser|planifier|convenir d'un|caler|prevoir|proposer|avoir|obtenir|demander) (un|une|d'un|) (rendez "
     "vous|rdv|appel|visio|visioconference|call|entretien|point telephonique|visite|rencontre|echange telephonique|reunion)"},
    {PhraseMeaning::request,
     "(un|une|y a t il|ya|y a|il y a|est ce qu'il y a|avoir) (vrai|vraie|quelqu'un|qqn|une personne|un humain|un etre) (etre|) "
     "(humain|personne|conseiller|interlocuteur|de reel|de vrai|derriere|au bout|reelle|a qui parler|qui peut|qui puisse|au "
     "telephone|interlocutrice|de chez vous)"},
    {PhraseMeaning::request,
     "(un|une|l') (etre humain|humain|vraie personne|vrai humain|interlocuteur humain|personne physique|personne "
     "reelle|conseiller humain|collegue avec)"},
    {PhraseMeaning::request,
     "(quelqu'un|qqn|un technicien|un commercial|un conseiller|votre commercial|vos equipes|une personne) (de chez "
     "vous|peut|pourrait|pourrais|puisse|doit|va|) (il|elle|) (passer|venir|se deplacer|m'expliquer|nous expliquer|m'aider|me "
     "montrer)"},
    {PhraseMeaning::request,
     "(quel|a quel|c'est quoi|votre|le|un) (est le|est votre|le|) (numero) (de telephone|pour|a appeler|direct|puis|du|d'un|ou)"},
    {PhraseMeaning::request,
     "(je peux|puis je|peut on|on peut|pouvons nous) (vous|) (appeler|joindre) * (numero|directement|par "
     "telephone|quelqu'un|ou|)"},
    {PhraseMeaning::request,
     "(pas|plus) (parler|discuter|echanger|dialoguer) (a|avec) (un|une|votre|ce|cette) (robot|machine|bot|automate|chatbot)",
     true},
    {PhraseMeaning::request, "(a qui|avec qui) (puis|dois|peut|pouvons|je|on) * (parler|m'adresser)"},
    // Anger, disappointment, confusion.
    {PhraseMeaning::emotional,
     "(j'en|on en|j en|en) (ai|a|avons|avoir) (vraiment|franchement|plus que|plein|) (marre|assez|ras le bol|ras la "
     "casquette|par dessus la tete|le dos|le bol)"},
    {PhraseMeaning::emotional, "(ras le bol|y en a marre|ca suffit|marre de|c'est honteux|quelle honte|c'est une honte)"},
    {PhraseMeaning::emotional,
     "(suis|sommes|me sens|reste|resterons|suis vraiment|ressors) "
     "(tres|vraiment|assez|plutot|extremement|franchement|profondement|pas mal|un peu|completement|totalement|bien|vraiment "
     "tres|de plus en plus|plus que|) "
     "(decu|decue|decus|fache|fachee|enerve|enervee|agace|agacee|mecontent|mecontente|mecontents|perdu|perdue|perdus|furieux|"
     "furieuse|frustre|frustree|exaspere|exasperee|enervee|tanne|tannee|ecoeure|ecoeuree|scandalise|outre|desabuse|decourage|"
     "decouragee|largue|larguee|embrouille|fatigue|epuise)"},
    {PhraseMeaning::emotional,
     "(tres|vraiment|tellement|super|hyper|trop|extremement|bien) "
     "(decu|decue|decus|decevant|mecontent|mecontente|agacant|enervant|frustrant|fache|fachee)"},
    {PhraseMeaning::emotional,
     "(c'est|ca devient|cela devient|ca|c est|je trouve * |est|votre * ) (vraiment|franchement|carrement|tout "
     "simplement|totalement|purement et simplement|) (inadmissible|inacceptable|scandaleux|lamentable|honteux|n'importe "
     "quoi|decourageant|insupportable|penible|une blague|du foutage de gueule|du grand n'importe "
     "quoi|incomprehensible|agacant|enervant|frustrant|decevant|desolant|nul|pathetique|une plaisanterie|se moquer du monde|une "
     "honte|agacant|l'enfer|la galere|le flou total|le bazar|chiant|deplorable|ridicule|intolerable)"},
    {PhraseMeaning::emotional,
     "(trouve|trouvons|juge) * "
     "(inadmissible|inacceptable|scandaleux|lamentable|honteux|regrettable|deplorable|desinvolte|penible)"},
    {PhraseMeaning::emotional,
     "(vous|tu|on) (vous|te|se|) (moquez|fichez|foutez|fiche|fous|moque|fout|payez|prenez|prend) (pas|) (de moi|de nous|du "
     "monde|de qui|de ma|ma tete|notre tete|la tete|pour un|pour une|moi pour|nous pour)"},
    {PhraseMeaning::emotional,
     "(j'y comprends|je comprends|comprends|on comprend|j'ai|je ne comprends|n'y comprends|n'y comprend|y comprends|on n'y "
     "comprend) (plus|absolument|vraiment|) (rien|que dalle|que couic|goutte)",
     true},
    {PhraseMeaning::emotional,
     "(perdre|perdu|perds|perdez|perte de) (patience|temps|mon temps|notre temps|la patience|une heure|ma matinee|toute "
     "confiance|confiance)"},
    {PhraseMeaning::emotional,
     "(m'agacer|m'agace|m'agacent|m'enerve|m'enervent|m'exaspere|m'exasperent|m'horripile|me fatigue|me fatiguent|me saoule|me "
     "soule|me gave|me deçoit|me decoit|nous agace|me gonfle|m'insupporte|me desole|me sidere|me rend fou|me rend folle|me prend "
     "la tete|me prendre la tete|me tape sur les nerfs)"},
    {PhraseMeaning::emotional,
     "(personne) (ne|n'a|ne me|ne nous) (repond|me repond|nous repond|rappelle|repondu|daigne|m'a|me rappelle|sait)", true},
    {PhraseMeaning::emotional,
     "(toujours|sans|aucune|encore|jamais) (pas de|aucune|pas eu de|) (reponse|nouvelles|retour|suite) (de votre part|depuis|a "
     "ce jour|a mes|malgre|apres)",
     true},
    {PhraseMeaning::emotional,
     "(ca|c'est|cela) (fait|deja|) (la|) "
     "(trois|3|quatre|4|cinq|5|dix|10|deux|2|xeme|enieme|troisieme|quatrieme|3e|3eme|4e|4eme|deuxieme) (fois|e fois|eme fois) "
     "(que|)"},
    {PhraseMeaning::emotional, "(pour la|la) (troisieme|3e|3eme|quatrieme|4e|enieme|nieme|cinquieme|deuxieme) fois"},
    {PhraseMeaning::emotional,
     "(on m'a|vous m'avez|je me suis|on nous a|vous nous avez|je me sens|me suis fait) (fait|) "
     "(menti|trompe|trompee|arnaquer|arnaque|avoir|balader|balade|baladee|promene|mene en bateau|roule|pris pour|pris pour un)"},
    {PhraseMeaning::emotional, "(je|on) (tourne|tournons) en rond"},
    {PhraseMeaning::emotional,
     "(cause toujours|temps perdu|quelle deception|quelle perte de temps|c'est quoi ce|n'importe quoi|foutage de gueule|du "
     "vent|quelle galere|bravo pour|merci pour rien|c'est du vol|plus confiance|ne vous crois plus|ne crois plus)"},
    {PhraseMeaning::emotional,
     "(ne|n'|) (marche|fonctionne|sert) (toujours|jamais|absolument|strictement|) (pas|a rien) (et|depuis|votre|malgre|alors)",
     true},
    // Buying.
    {PhraseMeaning::intent,
     "(combien|c'est combien|a combien) (ca|cela|coute|coutent|couterait|coute t il|faut il|ca coute|ca couterait|ca fait|est "
     "ce|est ce que ca|vaut|me couterait|nous couterait|pour|serait|faut|sera|revient|ca revient|c'est|par)"},
    {PhraseMeaning::intent,
     "(quel|quels|quelle|quelles) (est|sont|serait|seraient|) (le|les|la|votre|vos|) "
     "(tarif|tarifs|prix|cout|couts|grille|conditions tarifaires|montant|budget|remise)"},
    {PhraseMeaning::intent,
     "(votre|vos|le|les|un|des|une|du|ses|son|de|d'un|l'|au|aux|nous|nos) (tarif|tarifs|prix|devis|grille tarifaire|offre de "
     "prix|proposition commerciale|facture proforma|bon de commande|contrat cadre) (pour|s'il|svp|merci|de la|pour "
     "la|detaille|chiffre|par|des|en|du)"},
    {PhraseMeaning::intent,
     "(envoyez|envoyer|envoie|faites|faire|etablir|etablissez|adresser|adressez|transmettre|transmettez|recevoir|demander|"
     "demande|demandons|obtenir|avoir|voudrais|veux|voudrions|souhaite|souhaitons|souhaiterais|aimerais|aimerions|besoin|"
     "parvenir|fournir|communiquer|chiffrer|preparer|preparez|dites|donnez|donner|connaitre|attends|attendons|indiquer) "
     "(moi|nous|ici|rapidement|) (parvenir|passer|connaitre|) (un|une|votre|vos|le|les|des|d'un|d'une|la|de|) "
     "(devis|tarif|tarifs|prix|offre|proposition|demo|demonstration|contrat|contrat cadre|facture proforma|essai|grille "
     "tarifaire|bon de commande|cotation|chiffrage|lien de paiement)"},
    {PhraseMeaning::intent,
     "(voudrais|veux|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|j'aimerais|aimerions|peux|puis je|peut "
     "on|on peut|pouvoir|comment|on voudrait|on aimerait|moyen de|possible de|possibilite de|on veut|envie de) (faire pour|) "
     "(m'abonner|s'abonner|nous abonner|souscrire|commander|acheter|tester|essayer|l'essayer|le tester|prendre "
     "l'abonnement|prendre la formule|signer|passer commande|voir une demo|voir une demonstration|voir le logiciel|une demo|une "
     "demonstration|voir ca|voir l'outil|prendre|beneficier|demarrer|reserver|un "
     "essai|payer|l'acheter|adherer|m'inscrire|renouveler)"},
    {PhraseMeaning::intent,
     "(on|nous|je|j') (va|allons|vais|) "
     "(prend|prends|prenons|prendre|commande|commandons|valide|validons|signe|signons|accepte|acceptons|retient|retenons|"
     "souscris|achete|achetons) (la formule|l'offre|la version|le pack|le "
     "forfait|votre|la|le|les|deux|trois|l'abonnement|ferme|un|une|vos|ca)"},
    {PhraseMeaning::intent,
     "(adjuge|bon pour accord|marche conclu|on signe|on y va|ca marche pour|c'est d'accord pour|c'est ok pour|affaire "
     "conclue|vous avez le feu vert|c'est votre solution qui|votre offre est retenue|nous retenons|votre proposition est "
     "retenue|bon de commande|on demarre|on commence quand|quand peut on commencer|quand pouvons nous commencer|quand peut on "
     "demarrer)"},
    {PhraseMeaning::intent,
     "(ou|comment|quand) (dois je|est ce que je|puis je|peut on|est ce qu'on|faut il|on|je) (dois|doit|peux|peut|) "
     "(signer|signe|payer|paie|paye|commander|commande|souscrire|virer|regler|m'abonner|m'inscrire)"},
    {PhraseMeaning::intent, "(essai|version|periode|demo) (gratuit|gratuite|d'essai|de test)"},
    {PhraseMeaning::intent, "(reservez|reserver|bloquez|bloquer|gardez) (nous|moi|) (le|la|un|une) (creneau|place|date|poste)"},
    {PhraseMeaning::intent,
     "(une|votre|avoir|voir|assister a une|organiser une|programmer une|faire une|prevoir une|de|d'une) "
     "(demo|demonstration|presentation du logiciel) (de|du|en|pour|la|svp|ou|serait|possible|semaine|)"},
    {PhraseMeaning::intent,
     "(vous|y a t il|avez vous|faites vous|accordez vous|proposez vous|est ce que vous|il y a|y a) (faites|avez|une|des|) "
     "(une|des|un|) (remise|reduction|tarif|essai|demo|prix|version d'essai|periode d'essai|ristourne)"},
    {PhraseMeaning::intent, "(ca|c'est|elle|il) (douille|coute combien|vaut combien|revient a combien|est a combien|coute cher)"},
    {PhraseMeaning::intent,
     "(ci joint|joint|en piece jointe|retourne|renvoie) * (bon de commande|devis signe|contrat signe|commande)"},
    // No more contact.
    {PhraseMeaning::opt_out,
     "(ne|de ne|n'|merci de ne|veuillez ne|pouvez) * (plus|pas) (me|nous|m'|) "
     "(contacter|contactez|ecrire|ecrivez|envoyer|envoyez|solliciter|sollicitez|demarcher|relancer|relancez|recevoir|deranger|"
     "derangez|adresser|m'ecrire|m'envoyer|m'adresser|recontacter|recontactez)",
     true},
    {PhraseMeaning::opt_out, "(plus|pas) (me|m') (contacter|ecrire|envoyer|relancer|contactez|ecrivez|envoyez)", true},
    {PhraseMeaning::opt_out,
     "(ne|je ne) (souhaite|souhaitons|veux|veut|desire|voulons) (plus|pas) (recevoir|etre|que vous|entendre|avoir de|vos|de)",
     true},
    {PhraseMeaning::opt_out,
     "(arretez|cessez|arreter|stop|cesser|stoppez|arrete) (de|) (m'ecrire|me contacter|nous contacter|nous ecrire|m'envoyer|me "
     "relancer|m'appeler|ces mails|vos mails|vos messages|vos relances|les mails|toute communication|tout envoi|de m'ecrire|les "
     "messages|ces messages|sms|d'ecrire|le harcelement|de me|nous relancer|tout contact|toute sollicitation)",
     true},
    {PhraseMeaning::opt_out,
     "(desinscrire|desinscrivez|desabonner|desabonnez|desinscription|desabonnement|retirez|enlevez|supprimez|effacez|radiez|"
     "rayez|retirer|enlever|supprimer|effacer|otez|sortez|virez) (moi|nous|m'|tout|) (de|du|des|mon|mes|nos|ca|tout|notre|) "
     "(votre|vos|la|toutes|adresse|coordonnees|mail|mailing|liste|listes|donnees|fichier|fichiers|numero|nom|contact|email|base|"
     "bases|ca|)",
     true},
    {PhraseMeaning::opt_out, "(me|m') (desinscrire|desabonner|retirer|supprimer|enlever|rayer)", true},
    {PhraseMeaning::opt_out,
     "(oubliez|perdez|effacez|jetez) (moi|nous|mon adresse|mon numero|mes coordonnees|mon mail|mon existence)", true},
    {PhraseMeaning::opt_out,
     "(inutile de|pas la peine de|ne cherchez plus a|ne tentez plus de) (revenir|me recontacter|nous recontacter|me "
     "relancer|insister|m'ecrire|me contacter|repondre|nous relancer)",
     true},
    {PhraseMeaning::opt_out,
     "(restons en la|fichez moi la paix|foutez moi la paix|laissez moi tranquille|laissez nous tranquilles|lachez moi|lachez "
     "l'affaire|n'insistez pas|n'insistez plus|rgpd * effacer|droit a l'effacement)",
     true},
    // No calls.
    {PhraseMeaning::do_not_call,
     "(ne|n'|pas|jamais|ni|sans|non plus|plus|de ne) (me|m'|nous|pas|plus|de|jamais|) (m'|me|nous|) "
     "(appeler|appelez|telephoner|telephonez|rappeler|rappelez|appel|appels|coup de fil|coups de "
     "fil|telephone|d'appel|d'appels|m'appeler|m'appelez)",
     true},
    {PhraseMeaning::do_not_call,
     "(j'repond|je reponds|je repond|reponds|repond|je decroche|decroche|on repond|prends|prenons) (jamais|pas|plus|aucun|ne) "
     "(au|les|le|d'|) (tel|telephone|appel|appels|appels telephoniques)",
     true},
    {PhraseMeaning::do_not_call,
     "(uniquement|exclusivement|seulement|que|plutot|de preference|juste) (par|en|l'|) "
     "(ecrit|mail|email|courriel|sms|whatsapp|message|courrier)",
     true},
    {PhraseMeaning::request,
     "(je|on) (veux|voudrais|prefere|exige|souhaite) (avoir|) (un|une|quelqu'un|qqn) "
     "(vrai|vraie|etre|humain|humaine|personne|conseiller|conseillere|interlocuteur|commercial|responsable)"},
    {PhraseMeaning::request, "(au bout du fil|au telephone) (s'il|svp|de preference|serait|ce serait)"},
    {PhraseMeaning::request,
     "(conseiller|conseillere|humain|operateur|operatrice|commercial|agent|technicien) (svp|s'il vous plait|stp|merci)"},
    {PhraseMeaning::request,
     "(un|cet|l') (entretien|echange|appel|rendez vous|rdv) (avec|telephonique avec) "
     "(votre|un|une|vos|l'un|monsieur|madame|quelqu'un)"},
    {PhraseMeaning::request,
     "(passer|passez|donner|donnez|filer) * (un coup de fil|un coup de telephone|un coup de bigo|un appel)"},
    {PhraseMeaning::emotional,
     "(harcelement|a s'arracher les cheveux|de quoi devenir fou|c'est le pompon|c'est le bouquet|on croit rever|je reve|c'est "
     "aberrant|aberrant|grotesque|une mascarade|a bout de nerfs|je suis a bout|ca me depasse|ca m'epuise|je ne sais plus quoi "
     "penser|je sais plus quoi penser|mauvaise foi|pris pour un imbecile|prenez pour des imbeciles|prise pour une idiote|pas "
     "serieux|manque de serieux|du n'importe quoi|quelle blague|chapeau les artistes|je n'en peux plus|j'en peux plus|n'en peut "
     "plus|me rend dingue|promesses en l'air|me laisse tomber|abandonne je|j'abandonne|vraiment pas content|vraiment pas "
     "contente|pas du tout satisfait|pas satisfait|pas satisfaite)",
     true},
    {PhraseMeaning::intent,
     "(passer|passe|passons|prenez|prendre|enregistrez|confirmer|confirmons|confirme) (une|la|ma|notre|) commande"},
    {PhraseMeaning::intent,
     "(vous pouvez|pouvez vous|on peut|merci de) (lancer|demarrer|activer|commencer|ouvrir) (la|le|notre|l'|mon) (mise en "
     "place|installation|compte|abonnement|commande|contrat|deploiement|acces)"},
    {PhraseMeaning::intent, "(allez y|c'est bon) * (activez|lancez|envoyez le contrat|on signe|pour nous)"},
    {PhraseMeaning::opt_out, "(stop|desabonnement|desinscription) (a|aux|de|pub|sms|mails|messages)", true},
    {PhraseMeaning::do_not_call, "(laissez|laisser|laisse) (mon|le|notre) (portable|telephone|fixe) tranquille", true},
};

}  // namespace baton::policy
