/// Which words open clauses, deny, suppose, quote, and tell of others or the past.
#pragma once
#include <cstdint>

#include "core/text/key_table.h"

namespace baton::scope_roles {

enum Role : std::int64_t {
  negator = 1 << 0,        ///< Denies what follows it in its clause.
  denied_verb = 1 << 1,    ///< "don't", "isn't": denies, unless it asks ("don't you …").
  breaks = 1 << 2,         ///< Ends a denial: "but", "just", "please".
  connector = 1 << 3,      ///< Opens a clause wherever it stands.
  soft = 1 << 4,           ///< Opens a clause when a subject or an auxiliary follows.
  subject = 1 << 5,        ///< Pronouns and the like that start a clause after "and".
  auxiliary = 1 << 6,      ///< can, could, do, is …
  asks = 1 << 7,           ///< what, how, when …
  supposes = 1 << 8,       ///< if, unless, suppose …
  long_ago = 1 << 9,       ///< ago, formerly, previously …
  former = 1 << 10,        ///< old, previous, former, last: somebody else when a firm follows.
  firm = 1 << 11,          ///< vendor, supplier, agency, boss, system …
  other_person = 1 << 12,  ///< friend, neighbour, competitor …
  would = 1 << 13,
  pronoun_you = 1 << 14,
  said = 1 << 15,       ///< said, mentioned, wrote …
  waits_for = 1 << 16,  ///< once, until, depends, subject: what is said hangs on something.
  used = 1 << 17,       ///< "used to": long ago.
};

inline constexpr text::WordGroup words[] = {
    {negator,
     "not no never none neither nor without hardly nobody nothing cannot nicht kein keine keinen keinem keiner nie ohne "
     "pas jamais aucun aucune sans inutile rien sin nunca ningun ninguna ninguno tampoco jamas nao nem sem nenhum nenhuma ne"},
    {denied_verb,
     "don't dont doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt weren't werent won't wont can't cant "
     "couldn't couldnt wouldn't wouldnt shouldn't shouldnt haven't havent hasn't hasnt hadn't hadnt ain't aint needn't "
     "mustn't"},
    {breaks, "but just only instead please pls except however rather aber sondern pero sino mas mais"},
    {connector | breaks,
     "but because cause cos although though whereas however aber weil obwohl sondern pero porque aunque mais "
     "car quoique porem"},
    {connector, "which who whose while since wenn falls cuando quand quando"},
    {soft, "and so or then und y e et ou also dann"},
    {connector | supposes, "if unless provided assuming whether si se sofern"},
    {supposes, "suppose supposing imagine hypothetically theoretically theory perhaps someday ever"},
    {subject,
     "i we they he she it you there this that these those our my your their i'm we're they're he's she's it's that's "
     "there's i'd we'd i'll we'll they'll you'll i've we've they've you're you've everyone nobody someone somebody anyone "
     "people ich wir sie er es yo nosotros je nous on ils eu nos ele ela"},
    {auxiliary, "can could will would do does did is are was were have has had should may might must shall am"},
    {asks,
     "what how when where why who which whose wie was wann wo warum wer que como cuando donde cuanto cuanta quien comment "
     "combien quand quoi quel quelle quanto quanta onde quem qual"},
    {long_ago, "ago formerly previously historically back fruher"},
    {former, "old previous former last ex other another different alten fruheren ancien ancienne anterior antiguo antigo"},
    {firm,
     "vendor vendors supplier suppliers provider providers agency company firm tool software system platform employer job boss "
     "contractor rep crm app lot crowd people outfit product anbieter lieferant fournisseur prestataire proveedor fornecedor"},
    {other_person, "friend friends mate neighbour neighbor brother cousin competitor competitors"},
    {would, "would i'd we'd they'd he'd could might"},
    {pronoun_you, "you u ye your"},
    {said, "said say says mentioned wrote told asked claimed promised quoted advertised state states"},
    {waits_for, "once until till depends depending pending subject contingent"},
    {used, "used"},
};

}  // namespace baton::scope_roles
