/// Brings what phrases found into a reading made by the model.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/detect/contact_wishes.h"
#include "core/detect/person_requests.h"
#include "core/detect/phrase_findings.h"
#include "core/detect/reader.h"
#include "core/detect/trade_asks.h"
#include "core/detect/turns.h"

namespace baton {

/// How sure the model must be of what it finds in a language, as the weight of a finding: of English it has learnt from thousands
/// of messages, of the languages of the built-in phrases from a few; in any other it would guess. `language` is a primary tag,
/// empty when unknown.
std::int64_t surest_enough(std::string_view language);

/// Drops what the model found with less weight: a trigger, an element, a wish for no contact left without findings is none.
void keep_sure(Reading& reading, std::int64_t least_weight);

/// Settles what plain English tells of contact by what is wished for in so many words and what the model makes of the rest. The
/// model alone must be surer: it takes any complaint about being written to for the wish that it should end,
/// and surer still where the words wish for less.
void settle_contact(const ContactWishes& contact, Reading& reading);

/// Whether how a request for a person is put may change what the model makes of it.
bool is_request_open(const Reading& reading);

/// Settles such a request: words that ask for a person in so many words need little of the model, and less where they are hardly
/// ever said for another reason. The model alone must be a little surer, and surer still where such words are taken away.
void settle_request(const PersonRequests& requests, const Slots& slots, Reading& reading);

/// The same of explicit intent, for wishes to buy; only one that is open may be settled.
bool is_intent_open(const Reading& reading);
void settle_intent(const TradeAsks& asks, const Slots& slots, Reading& reading);

/// Settles whether the author is upset with us. A bad answer to how we have done is enough by itself, a grievance where the model
/// is not sure of the contrary; a good answer, the author's word that there is nothing amiss or that we are not meant, and a mere
/// wish to be left out need more of the model than is usual.
void settle_emotional(const Slots& slots, const Turns& turns, Reading& reading);

/// What was spent, or is paid already month by month, is no budget: drops its findings whose amounts are said so.
void drop_spent_money(const Slots& slots, Reading& reading);

/// Drops from the reading whatever was found inside the words of a phrase that stands for nothing; a trigger left without
/// findings has not fired.
void drop_plain_words(const std::vector<PhraseFinding>& phrases, Reading& reading);

/// Adds the findings; a trigger fires by a phrase of at least middling weight.
void add_phrases(const std::vector<PhraseFinding>& phrases, Reading& reading);

}  // namespace baton
