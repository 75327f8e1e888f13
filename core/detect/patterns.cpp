#include "core/detect/patterns.h"

#include <string_view>

namespace baton {
namespace {

struct Line {
  Pattern pattern;
  std::string_view text;
};

constexpr Line lines[] = {
    {Pattern::speak_to,
     "(speak|talk|chat|speaking|talking|chatting) * (to|with) (someone|somebody|anyone|a person|a human|a real|an actual|a "
     "live|your|one of|whoever|a manager|an engineer|a specialist|an expert|a rep|sales|the|a|an|people|you)"},
    {Pattern::speak_to,
     "(have|having) a (word|chat|talk|conversation|quick chat|quick word|proper chat|proper conversation) with"},
    {Pattern::speak_to,
     "(discuss|talk|go through|run through|go over|walk through|explain|look at) (it|this|that|these|them|things|everything) * "
     "(with|to) (someone|somebody|a|one of|your|whoever)"},
    {Pattern::speak_to, "(hear|like) (from|a voice|a human|a person|a real|an actual)"},
    {Pattern::put_through,
     "(put|patch|pass|connect|transfer|switch|bump|hand|refer|point|direct|forward|get) (me|us|this|it) "
     "(through|over|on|onto|up|along|to|with|towards)"},
    {Pattern::put_through,
     "(get|find|fetch|send|give|bring|want|need|put|lend) (me|us) (a|an|someone|somebody|one|your|the) "
     "(person|human|manager|specialist|engineer|who|of your|expert|technician|rep|real|in|from|with|that|on)"},
    {Pattern::put_through,
     "(get|find|fetch|send|want|need|put) (someone|somebody|a person|a human|a manager|a real person|an adult|a grown up|a "
     "colleague|an engineer)"},
    {Pattern::put_through,
     "(escalate|hand over|handover|take over|loop in|bring in|get hold of|reach) * "
     "(person|human|someone|somebody|manager|supervisor|colleague|team|engineer|this|me|you)"},
    {Pattern::stop_writing,
     "(stop|quit|cease|refrain from|no more|halt|end|desist from|enough) (all|with|the|of|your|these|with the|any|sending|) "
     "(emailing|mailing|texting|messaging|contacting|writing|spamming|bothering|messages|emails|mails|texts|reminders|me|us|"
     "bombarding|pestering|hassling|newsletters|mailings|communications|marketing|sms|this|it|letters)"},
    {Pattern::stop_writing,
     "(do not|don't|dont|never|must not|mustn't|not|no need to|please not|stop|nobody should) (ever|again|to|) "
     "(contact|email|mail|text|message|write|send|approach|bother|disturb|mailing|contacted|emailed|get in touch|follow up|come "
     "back|hear)"},
    {Pattern::stop_writing,
     "(no further|no more|any further|further|nothing further|nothing more|no) "
     "(contact|emails|mails|messages|texts|correspondence|communication|letters|reminders|from you|follow "
     "ups|follow-ups|newsletters|communications|mail)"},
    {Pattern::remove_me,
     "(take|remove|delete|strike|cross|scrub|drop|leave|get|wipe|erase|purge|pull|unlist|want|have) "
     "(me|us|my|our|this|him|her|it|everything|all|that|the|both) * (off|out|from|of|removed|deleted) * "
     "(list|lists|database|system|mailing|records|sequence|distribution|crm|books|it|file|files|mailings|campaign|emails|mails|"
     "contacts|updates)"},
    {Pattern::remove_me,
     "(delete|erase|wipe|remove|scrub|destroy|forget|lose|purge|clear) (all|) (my|our|this|these|any|the|everything|that|of "
     "my|of our|all) * "
     "(data|details|number|email|address|information|info|record|records|name|account|file|mail|entry|profile|me)"},
    {Pattern::remove_me,
     "(unsubscribe|unsub|opt out|opt me out|opt us out|opting out|stop stop|deregister|cancel my subscription|off your list|off "
     "the list|off this list|from your list|off your mailing|off whatever|from the list|out of the list|remove me|remove "
     "us|taken off|be removed|cross us off|cross me off|take us off|take me off)"},
    {Pattern::not_again, "(leave|let) (me|us|this|it|him|her) (alone|in peace|be|at that|there)"},
    {Pattern::not_again,
     "(not|never|don't|do not|dont|rather not|no longer|no wish|not wish|nor) (want|wish|like|to|be|care|need|) (to |) (hear "
     "from|hear any|be contacted|receive|hear|be emailed|be approached|get any|be bothered|be mailed|contacted|see another|get "
     "your|getting)"},
    {Pattern::not_again,
     "(never|not) (contact|write|email|text|call|come near|darken|ring|message|again|ever) * (again|anymore|any "
     "more|me|us|ever)"},
    {Pattern::not_again, "(last|final) (time|word|message|mail) * (we|i|from|ever|please|speak|talk|hear)"},
    {Pattern::consent_gone,
     "(withdraw|withdrawing|revoke|revoking|object|objecting|withdrawn|cancel) (my|our|the|to|any|all) * "
     "(consent|permission|processing|use|marketing|advertising|subscription)"},
    {Pattern::no_calls,
     "(do not|don't|dont|never|please don't|stop|no more|quit|not|without|no|must not|mustn't|cannot be|can't be|not to be|not "
     "be|hate|avoid|refrain from|rather you didn't|nobody|spare me) "
     "(ever|to|the|any|being|have|anyone|using|unsolicited|sales|more|) "
     "(call|calls|calling|called|phone|phoning|phoned|ring|ringing|rung|telephone|telephoning|phone calls|telephone "
     "calls|phones|cold calls|cold calling|telephoned)"},
    {Pattern::no_calls,
     "(do not call|no call list|telephone preference|preference register|preference service|tps|ctps|don't do phones|hate the "
     "phone|phone phobia|deaf|hard of hearing|stammer|stutter|hearing loss|can't hear|cant hear|can't talk|cannot talk|can't "
     "take calls|don't take calls|not take calls|don't answer the phone|never answer|anything but the phone|off the "
     "phone|switchboard)"},
    {Pattern::no_calls,
     "(remove|delete|take|lose|strike|erase) (my|this|our|the) (phone|number|mobile|phone number|telephone "
     "number|landline|cell)"},
    {Pattern::write_instead,
     "(email|emails|text|texts|mail|mails|chat|messages|message|writing|whatsapp|sms|letter) (only|instead|is fine|is better|is "
     "best|rather than|please not|not calls|not phone|works|will do|suits|is ok|preferred|or nothing|me instead|is easier|over)"},
    {Pattern::write_instead,
     "(only|just|rather|prefer|keep it|stick|in|by|put it|everything|always|do it) (by|via|in|to|over|on) "
     "(email|text|mail|chat|writing|message|whatsapp|sms|post|letter|here|paper)"},
    {Pattern::have_money,
     "(we have|we've got|i have|there is|there's|have|got|have got|has|i've got|we've|theres|been "
     "given|received|secured|with|budget of|budget is|up to|around|about|limit is|allocated|approved|for) (a|an|the|up "
     "to|about|roughly|around|our|exactly|some|only|) (budget|approved|set aside|earmarked|allocated|put by|ringfenced|ring "
     "fenced|money|funding|grant|funds|put aside|sitting|authorised|signed off|released|spend|to spend|pot)"},
    {Pattern::have_money,
     "(budget|money|funding|grant|funds|cash|spend|amount|capex) (is|has been|has|was|of|are|have been|for this|came|for "
     "it|got|came through|'s) (approved|there|signed|in "
     "place|available|agreed|released|allocated|sorted|set|secured|been|through|cleared|earmarked|ringfenced|confirmed|in the "
     "bank|up to|of)"},
    {Pattern::no_money,
     "(no|not|don't have|dont have|haven't got|without|can't|cannot|isn't|there's no|zero|not got|nothing) "
     "(a|any|the|much|enough|got|get|in the|) (budget|money|funding|funds|afford|spare|cash|budget for|kitty|pot|penny|spend)"},
    {Pattern::no_money, "(too|way too|far too|bit) (expensive|dear|much|pricey|steep|costly)"},
    {Pattern::my_decision,
     "(i|we|i'm|im|it's|its|that's|thats|that|is|me) (alone |) (decide|sign off|approve|sign|choose|the decision maker|make the "
     "decision|make the decisions|hold the budget|sign these|sign for|the one who|run the|own the|own this|have the final|have "
     "final|pick|the boss|the owner|the director|sole|authorised|signatory|budget holder|be me|me|call the shots)"},
    {Pattern::my_decision,
     "(my|mine) (own |) (call|decision|choice|signature|to make|to sign|to decide|say|budget|money|company|purse|shop|name "
     "on|card|alone)"},
    {Pattern::my_decision, "(final|last) (say|word|decision|call)"},
    {Pattern::my_decision,
     "(don't|do not|no|without|needn't|not have to|nobody|no one|noone|dont) (need|have to|anyone|asking|else|above|to|one) * "
     "(ask|permission|approval|anybody|anyone|me|decides|involved|convince|committee|sign)"},
    {Pattern::my_decision, "(just|only) (me|myself|the two of us|us two|my signature)"},
    {Pattern::my_decision, "(up|down) to (me|us)"},
    {Pattern::my_decision, "(sole|only) (owner|director|decision|trader|signatory|shareholder|proprietor)"},
    {Pattern::not_my_decision,
     "(not|isn't|isnt|never|above|beyond|wasn't) (my|mine|me|up to me|the one|for me|down to me|i) (call|decision|to "
     "decide|who|pay|grade|that|department|budget|choice|to say|place|making|alone|)"},
    {Pattern::not_my_decision,
     "(boss|director|board|manager|husband|wife|ceo|cfo|owner|committee|council|partner|partners|head|finance|management|he|she|"
     "they|hq|procurement|trustees|chairman|md|mum|dad|family|headquarters) (decides|decide|has to|needs "
     "to|must|will|would|makes|have to|signs|sign|approves|holds|needs|gets|want to|wants to) (decide|approve|sign|agree|the "
     "decision|the decisions|that|off|these|those|it|say|see|to|look|the|have|be)"},
    {Pattern::not_my_decision,
     "(have to|need to|must|got to|gotta|will|should|let me|i'll|needs to) (ask|check with|run it|run this|talk to|speak "
     "to|clear it|consult|take it|take this|pass it|convince|bring) (my|the|it|by|past|with|to|our|him|her|this)"},
    {Pattern::agreed_above,
     "(board|boss|director|ceo|owner|committee|council|partners|they|everyone|cfo|md|management|trustees|finance|chairman|head|"
     "he|she|president|all|husband|wife|leadership|executive|both|team|director's|ministry) "
     "(has|have|had|is|are|just|all|already|finally|unanimously|gave|signed|approved|agreed|voted|okayed|said|'s) "
     "(approved|agreed|signed|okayed|said|voted|given|happy|on board|yes|behind|backing|it|off|unanimously|the|in "
     "favour|for|ok|his|her|their|go|green)"},
    {Pattern::agreed_above,
     "(green light|go ahead from|sign off from|the nod|signed off by|approved by|blessing|it went through|approval is|approval "
     "came|full backing|mandate)"},
    {Pattern::later,
     "(not|no|isn't|nothing) (now|yet|urgent|rush|hurry|this year|this month|before|soon|any time soon|at the moment|right "
     "now|for now|immediate|a priority|this quarter|until)"},
    {Pattern::later,
     "(next year|next spring|later this|maybe later|some day|at some point|in the future|down the line|one day|just looking|just "
     "browsing|only looking|exploring|early days|early stages|put on hold|on hold|postponed|on ice|shelved|parked)"},
    // Asking for somebody.
    {Pattern::want_human,
     "(want|need|prefer|like|get|give|is there|are there|find|any|rather have|rather|deal with|please|no|another|an actual|some) "
     "(a|an|some|someone|somebody|anyone|"
     "anybody|one|to) * (human|person|real|live|actual|adult|grown up|pulse|flesh|breathing|living|voice|human "
     "being|being|face)"},
    {Pattern::want_human,
     "(not a|no|enough of|without a|instead of a|rather than a|sick of|fed up with|tired of|don't want|do not want|hate|past "
     "the|get past|instead of this) * "
     "(bot|robot|machine|computer|ai|chatbot|script|automated|automaton|recording|assistant)"},
    {Pattern::want_human,
     "(are you|is this|am i|is it|are u|r u|is there) (a|an|even a|talking to a|speaking to a|chatting with a|speaking with "
     "a|talking with a|really a|actually a|just a|"
     "another|still a|talking to|dealing with a|really|) "
     "(bot|robot|machine|computer|real|human|person|ai|chatbot|recording|anyone|anybody|somebody there)"},
    {Pattern::call_me,
     "(call|ring|phone|ringing|calling|buzz|telephone) (me|us|my|our|back|him|her) "
     "(|back|please|pls|on|at|tomorrow|today|later|about|when|any|this|after|before|asap|mobile|office|boss|director|manager|"
     "husband|wife|then)"},
    {Pattern::call_me,
     "(give|gimme|get) (me|us|him|her|my|our) (a|the|) (call|ring|bell|buzz|shout|tinkle|callback|phone|phone call|quick "
     "call|call back)"},
    {Pattern::call_me,
     "(have|get|ask|let|tell|arrange for|can|could|would|will|may|make) (someone|somebody|one of|a colleague|your|him|her|the|an "
     "engineer|a person|"
     "a manager|anyone|a specialist|whoever|sales|a rep|an adviser) * (call|ring|phone|contact|reach|speak|talk|visit|come|get "
     "in touch|give|explain|meet|join|pop|walk)"},
    {Pattern::call_me,
     "(call back|callback|ring back|phone call|quick call|short call|proper call|a call|video call|conference call) "
     "(please|would|is|from|with|today|tomorrow|to|"
     "about|might|may|on|this|next|request|requested|asap|possible|instead)"},
    {Pattern::call_me,
     "(my|direct|the|our|mobile|cell|phone) (number|mobile|cell|extension|direct line|phone) (is|ends|:|hasn't|has)"},
    {Pattern::who_there,
     "(who|whom|which of you|which person|whoever|is there anyone|is there somebody|is there "
     "someone|anyone|anybody|someone|somebody) (can|could|do|should|would|is|deals|handles|"
     "looks|is responsible|at your|on your|in your|there|here|who|i can|we can|knows|understands|from your|from) "
     "(i|we|speak|talk|contact|ask|ring|call|with|to|in|after|help|"
     "end|side|team|who|knows|about|explain|office|company|place|department|actually|really)"},
    {Pattern::come_here,
     "(come|send|sent|pop|drop|stop|swing|meet|visit|visiting|see|sit) "
     "(|someone|somebody|one|over|round|out|by|in|down|up|along|us|me|him|her|with) "
     "(to|here|at|see|and see|our|over|in person|face to face|for a|and look|and have|on site|onsite|with us|with "
     "me|round|out|look)"},
    {Pattern::same_person,
     "(one|named|single|same|dedicated|proper|own|our own|personal|new|different) (person|contact|name|rep|account manager|point "
     "of contact|point|guy|human|lady|gentleman|adviser|consultant|manager)"},
    // Fed up with us.
    {Pattern::how_often,
     "(how many|how often|how much longer|how long|for the|this is the|that's the|thats the|now the|already the|it's the|its "
     "the|asked for the|my) "
     "(more times|times|more|do i|must i|do we|should i|will it|does "
     "it|third|fourth|fifth|sixth|second|2nd|3rd|4th|5th|10th|tenth|umpteenth|nth|last)"},
    {Pattern::already_said,
     "(i|we|i've|ive|we've|have|as|like|told|you've) (already|have already|just|told "
     "you|said|did|'ve|have|clearly|explained|wrote|answered|gave you|asked|repeat|keep|was|were) "
     "(told|said|explained|answered|asked|given|gave|sent|that|this|already|before|twice|three "
     "times|several|repeatedly|so|you|it|telling|asking|repeating|explaining|written|provided|four|five|many)"},
    {Pattern::already_said,
     "(twice|again|three times|four times|five times|several times|times|over and over|repeatedly|always|same) "
     "(already|now|and|the same|question|questions|answer|i|still|thing|asked|told|later|over|in a row|reply|link|this "
     "week|today)"},
    {Pattern::no_answer,
     "(still|no|nobody|no one|noone|never|not|nothing|haven't|havent|hasn't|didn't|didnt|without|not one|yet to|not a|waiting "
     "for|waited) "
     "(no|a|any|one|got|had|has|even|have|single|been|ever|heard|gave|received|getting|an|bothered|waiting|for|) "
     "(answer|answered|answers|reply|replied|response|responded|heard|hear|called|rang|rung|"
     "turned up|showed|came|called back|joined|word|news|sign of|happened|happens|picked "
     "up|read|reads|listens|listening|listened|got back|quote|callback)"},
    {Pattern::not_asked,
     "(not|isn't|isnt|nothing|doesn't|didn't|did not|does not|that's not|thats not|hardly|never|no) (what i|what we|an "
     "answer|answer|answered|answering|the question|the answer|my question|the one|to do with|even|related|addressed|"
     "helpful|helping|getting|read|reading|listening|making|i|me|) "
     "(asked|asking|question|my|the|me|said|anything|wanted|any|anywhere|what|read|listen|say|properly|at "
     "all|us|sense|ordered|agreed)"},
    {Pattern::you_dont,
     "(you|you're|youre|your bot|your assistant|your people|your system|your website|your site|u|it|this thing|this bot|your "
     "chatbot|your team|your company|your lot|you people|you lot) "
     "(don't|dont|didn't|didnt|never|keep|kept|can't|cant|clearly|obviously|just|always|still|are not|not|haven't|have "
     "not|won't|wont|ignore|ignored|lied|lost|forgot|wasted|messed|are|do not|did not|refuse|failed|constantly|won't even) "
     "(listen|listening|read|understand|answer|answering|asking|sending|ask|repeating|ignore|know|care|get|giving|give|saying|"
     "say|tell|change|changing|bother|reply|help|seem|even|calling|promised|told|lost|dodging|avoiding|wasting|want|respond|"
     "remember|work|works|going|making|make)"},
    {Pattern::waste,
     "(waste|wasted|wasting|lost|losing|running out of|out of|lose|loses|my patience|at the end of|end of|had enough|have had "
     "enough|enough|had it|done with|sick|sick of|sick and|tired of|fed up|fed up with|fedup) "
     "(of|my|our|with|your|patience|time|all|the|an|hours|this|two|tired|it|here|being|having|my tether|my "
     "rope|going|talking|waiting|to) "},
    {Pattern::what_a,
     "(this is|it's|its|that's|thats|what a|is a|are a|it is|that is|such a|been a|was "
     "a|was|quite|frankly|honestly|just|really|getting|becoming|absolutely|simply|totally|complete|utterly|beyond|pretty) "
     "(a|an|getting|so|very|just|really|absolutely|becoming|simply|totally|complete|utterly|beyond|frankly|quite|too|) "
     "(joke|ridiculous|unacceptable|absurd|disgrace|nonsense|rubbish|useless|shambles|farce|awful|terrible|disappointing|"
     "disappointed|frustrating|annoying|annoyed|insulting|rude|poor|waste|nightmare|mess|silly|stupid|confusing|confused|"
     "hopeless|pointless|misleading|dishonest|unprofessional|unfair|not good enough|good "
     "enough|outrageous|shocking|painful|tiring|tiresome|scandal|insult|disaster|circus|infuriating|upset|upsetting|cheeky|a bit "
     "much|pathetic|dreadful|fed up|cross)"},
    {Pattern::promised,
     "(you|your|was|were|i was|we were|your colleague|he|she|they|somebody|someone|your sales|salesman) "
     "(said|promised|told|swore|assured|claimed|guaranteed|had promised|were going|would|supposed|was supposed|were supposed|had "
     "said) "
     "(it|i|we|me|us|you|a|the|that|there|to|would|he|she|they|my|our|on|by|be|in|this)"},
    {Pattern::lost_me,
     "(you've|you have|have|that|this|it|now i'm|i'm|im|i am|we "
     "are|we're|all|totally|completely|quite|getting|so|makes|make|making|doesn't|don't|dont|didn't|cannot|can't|cant|couldn't|"
     "not|no) "
     "(lost me|lost us|lost|confused|confusing|no sense|make sense|any sense|sense|understand|follow|followed|make head|over my "
     "head|gone over|follow this|get it|get this|see how|work out|figure out|figure|tell which|tell what|make out|the "
     "wiser|clear|none the)"},
    {Pattern::contradiction,
     "(one|first|your website|website|page|site|yesterday|he|she|your colleague|the mail|last week|you|the quote|your mail) "
     "(says|said|says one|said one|told|tells|states|wrote|quoted) * (and|but|now|other|another|different|then|so "
     "which|today|contradicts)"},
    // Wanting to have it.
    {Pattern::how_much,
     "(how much|what|whats|what's|what're) (is|are|does|do|would|will|for|it|this|that|the|s|your|would it|would that|would "
     "this|will it|'d|d|you|am i|are we|sort of|kind of) "
     "(it|this|that|cost|costs|price|prices|the|damage|charge|for|be|you|run|set|pay|pricing|looking "
     "at|looking|rate|rates|fee|fees|we|i|a|one|per|and|total|money|bill|tariff|going|your|start|monthly)"},
    {Pattern::send_me,
     "(send|email|mail|share|give|get|forward|provide|have|need|want|let|see|prepare|draw up|write "
     "up|draft|make|do|issue|raise|submit|put together|like|request|receive|obtain|shoot|fire|ping|whack|kindly send|please send|"
     "looking for|after|pls send|revert with) (|me|us|over|across|him|her|through|in) "
     "(|the|a|an|your|our|some|updated|revised|formal|written|best|new|another|that|any|proper|final|one|detailed) "
     "(|formal|written|best|updated|revised|rough|detailed|new|firm|proper|final|initial|commercial|signed|annual|ballpark) "
     "(quote|quotation|price|prices|pricing|price list|proposal|offer|estimate|contract|agreement|order "
     "form|paperwork|invoice|proforma|pro forma|figures|figure|number|costs|cost|rates|rate|rate "
     "card|docusign|terms|papers|ballpark|costing|po form|statement of work|sow|purchase order|order|link to pay|payment link)"},
    {Pattern::let_me_see,
     "(see|show|watch|get|have|book|arrange|schedule|set "
     "up|organise|do|attend|like|want|love|need|give|request|after|possible|fix|walk) (|me|us|it|a|the|him|her|my team|our "
     "team|them|for a|up a|to see a) "
     "(demo|demonstration|working|in action|live|walkthrough|presentation|tour|look at it|it in action|it working|how it "
     "works|running|product demo|a live|quick demo|short demo|a demo|through the product|through it|a walkthrough|a "
     "presentation|look round)"},
    {Pattern::try_it,
     "(try|test|trial|pilot|play|have a go|have a play|kick the|start|give|have|get|do|run|use|offer|any|want|like|extend|set "
     "up|need) (|it|this|a|the|with|out|us|me|for|free|your|that|an|some) "
     "(out|for a|first|free trial|trial|pilot|test|poc|proof of concept|sandbox|tyres|tires|before|with it|free version|a "
     "go|test account|go with|trial account|a week|two weeks|month|whirl|spin|access|login|a bit|version)"},
    {Pattern::go_ahead,
     "(want|ready|like|happy|decided|agreed|keen|wish|let's|lets|we'll|we will|i'll|i "
     "will|please|can|could|we|i'm|im|we're|going|how do|where do|good|prepared|able|would|we'd|to) (to|do|we|i|you|) "
     "(buy|order|go ahead|proceed|sign|sign up|start|go with|take it|take the|take|get started|move forward|move "
     "ahead|subscribe|purchase|upgrade|renew|place|pay|get going|begin|confirm the order|accept|activate|switch to|"
     "go for|commit|book|set us up|set me up|sign us up|sign me up|put us down|put me down|add|crack on|join|pull the trigger|go "
     "live|have it|extend|count us in)"},
    {Pattern::go_ahead,
     "(we're|we are|i'm|im|i am|count us|count me|put us|put me|sign us|sign me|book us|book me|set us|set me|add|sort us|sort "
     "me|get us|get me|start us) (in|down|up|on|out|going|started|ready to|good to|sold|happy to go|set up|onboard|signed "
     "up|live|going ahead)"},
    {Pattern::go_ahead,
     "(where|how|what) (do|can|should|would|could|does|is) (we|i|one|you|u|the next) (sign|pay|order|buy|get "
     "started|start|purchase|begin|join|become|subscribe|sign up|register|step|proceed|send the money|wire|transfer|get one|get "
     "it)"},
    {Pattern::accepts,
     "(accept|accepted|agree to|agreed to|happy with|fine with|approve|ok with|take|confirm|going with|decided "
     "on|chosen|choose|picked|settled on|opted for|go for|we'll have|i'll have) (|the|your|that|this|you|it|our) "
     "(|annual|yearly|revised|last|latest|second|first|larger|smaller|bigger|medium) "
     "(offer|quote|proposal|price|plan|terms|package|contract|order|option|company|one|version|you|deal|tier|annual|yearly)"},
    // What goes wrong at their place.
    {Pattern::keeps_failing,
     "(we|i|they|staff|people|team|nobody|everyone|guys|drivers|clients|customers|it|which|who|that|half|things|orders|"
     "everything|girls|lads|our|the|system|one) (keep|keeps|kept|are always|always|constantly|regularly|often|are "
     "forever|spend|spends|can't|cannot|can|are|is|lose|loses|lost|miss|"
     "misses|forget|waste|wastes|struggle|get|gets|is all|run|still|don't|do|never|have to) "
     "(losing|lose|lost|missing|forgetting|getting|breaking|breaks|crashing|failing|going|hours|days|half|two|three|a "
     "day|find|see|keep up|cope|track|chasing|drowning|doing|falling|"
     "wrong|mixed|by hand|on paper|manually|type|retype|copy|everything|everything "
     "by|turning|money|orders|know|knows|what|double|booked|sleeping|waiting|walking|leaving|complaining|ringing|asking|write|"
     "all|our|stuff)"},
    {Pattern::by_hand,
     "(on|in|with|by|using|from|via|off|out of|into|between|over|use|through|keep|into an) "
     "(|an|a|the|four|three|two|several|twelve|old|shared|big|giant|nine|five|six|one|loose|my) "
     "(|old|ancient|shared|big|giant|google|different|huge|single|separate) "
     "(paper|spreadsheet|spreadsheets|excel|sheets|hand|whiteboard|notebook|notebooks|clipboard|clipboards|diary|book|access "
     "database|post its|sticky notes|whatsapp|word documents|sheet|email chains|pencil|binders|cards|memory|heads|head|folders)"},
    {Pattern::want_to_fix,
     "(need|want|have to|has to|must|looking|trying|hoping|got to|gotta|like|wish|is|it's|its|we're|aim|supposed|meant) "
     "(to|for|a way to|something to|something that|a tool|a system|an|it to|you to|) "
     "(stop|fix|replace|solve|get rid|sort|cut|reduce|avoid|automate|track|manage|know|see|improve|handle|keep|prevent|end|tell "
     "us|tells|control|schedule|bring|speed|plan|record|find|centralise|organise|digitise|do away|move off|move away|get "
     "off|monitor|book|share|send|help|run|show)"},
    {Pattern::costs_us,
     "(cost|costs|costing|lost|lose|losing|cost us|waste|wasting|takes|take|taking|spend|spends|spending|eats|burning|wastes) "
     "(|us|me|them|about|around|my|her|him|half|two|three|a|the|up|nearly|over|team|people) "
     "(us|a|about|two|three|hours|days|half|money|orders|customers|hours a|day|week|fortune|time|a day|an hour|clients|a "
     "week|sales|a fortune|month|people|whole|afternoon|morning|four|five|six|ten)"},
    // How large they are.
    {Pattern::part_of,
     "(part of|belong to|belongs to|owned by|subsidiary of|division of|member of|parent|behalf of|across the|for "
     "the|whole|entire|arm of|bought by|taken over by|acquired by|our|branch of|within the|all) "
     "(a|an|the|our|whole|entire|larger|bigger|same|us|) (group|holding|holdings|plc|parent|parent "
     "company|headquarters|hq|company|corporation|federation|chain|network|ministry|government|trust|conglomerate|multinational|"
     "subsidiaries|"
     "sister companies|divisions|entities|countries|affiliates|federal|state|national|international|public|listed|fortune)"},
    {Pattern::all_of_them,
     "(in|across|over|throughout|for|at|from|on|serving|run|runs|operate|operates|manage|have|with|of) "
     "(all|every|each|the|our|some|about|around|more than|over) (|of|our|the|us|other) "
     "(countries|branches|sites|stores|shops|offices|locations|continents|schools|hospitals|hotels|plants|factories|depots|"
     "regions|states|provinces|clinics|counties|campuses|restaurants|warehouses|municipalities|ministries|continents)"},
    // What needs a specialist.
    {Pattern::how_do_you,
     "(how|where|what|which|do|does|can|could|is|are|will|would|who) "
     "(do|does|are|is|can|would|exactly|your|you|the|it|we|our|it's|happens|to) "
     "(you|your|it|the|our|data|we|support|sign|offer|provide|have|comply|handle|store|stored|hosted|integrate|guarantee|accept|"
     "to) "
     "(|handle|store|deal|integrate|comply|guarantee|support|do|manage|encrypt|process|hold|keep|isolate|segregate|back|data|"
     "with|for|a|the|in|our|customer|personal|servers|hosted|stored|responsible) "
     "(|with|data|our|the|for|on|under|your|own|in|an|a|at) "
     "(gdpr|sso|encryption|data|keys|backups|sap|tenant|eu|region|sla|dpa|nda|clause|liability|retention|deletion|audit|logs|"
     "hipaa|certificate|servers|stored|residency|processing|subprocessors|failover|latency|api|terms|contract|law|rate|premises|"
     "prem|oracle|active|saml)"},
    {Pattern::special_price,
     "(price|pricing|discount|quote|rate|cost|deal|terms|better price|cheaper|break|reduction|special price|custom) "
     "(for|if|on|at|when|per|with|based|instead|over|by|that|without|depending|to) "
     "(we|our|a|the|an|per|three|two|five|multi|all|more|both|several|volume|us|charities|non|usage|each|only|seasonal|term|bulk|"
     "site|transaction|prepay|instead|signing|paying)"},
    {Pattern::contract_terms,
     "(change|remove|strike|amend|add|delete|negotiate|accept|replace|take out|redline|review|sign off|mark up|marked "
     "up|comments on|issue with|problem with|object to|wording of|agree|live "
     "with|exclude|cap|limit|waive|lower|clarify|extend|questions on|questions about|raise|carve) "
     "(|the|your|our|clause|section|a|on|that|some|any|to|of|in|for|out) "
     "(|the|your|our|standard|auto|governing|payment|unlimited|termination|liability|notice) "
     "(clause|clauses|terms|liability|indemnity|contract|agreement|msa|dpa|nda|wording|section|renewal|notice "
     "period|law|jurisdiction|cap|termination|schedule|annex|paragraph|article|penalty|warranty|sla|exclusivity|deposit|minimum "
     "term|payment terms|conditions)"},
    {Pattern::get_approved,
     "(business case|board paper|help me convince|help us convince|convince my|convince our|sell it|sell this|get it past|get "
     "this past|get it through|get this through|take to the board|take it to|present to|present it|present this|put to the|for "
     "the board|for our board|for my boss|"
     "for my director|for finance|for the committee|pitch it|justify|make the case|roi|internal approval|get approval|get sign "
     "off|get buy in|for procurement|supplier form|vendor form|supplier portal|vendor portal|onboarding "
     "form|tender|rfp|rfq|rfi|security questionnaire|"
     "vendor questionnaire|risk assessment|pre qualification|framework agreement|supplier code)"},
    // By when.
    {Pattern::by_when,
     "(by|before|until|till|from|no later than|not later than|in time for|ready for|for the|live by|live in|live for|live on|in "
     "place by|in place for|up and running by|running by|running before|working by|done by|done before|start in|start "
     "on|starting|starts|from the|at the start of|at the end of|end of|"
     "beginning of|ahead of|in use by|latest by|latest|deadline is|deadline|due|expires|runs out|ends|goes live|opens|open "
     "in|opening in|opens in|launch in|launch on|moving in|move in) "
     "(the|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|"
     "thursday|friday|christmas|easter|summer|spring|autumn|winter|next|this|end|q1|q2|q3|q4|year|month|our|then|when|school|new|"
     "first|mid|early|late|diwali|ramadan|week|season|harvest|term|fiscal|renewal|opening|a|on|in|at|1|15|30|31)"},
    {Pattern::when_start,
     "(when|how soon|how fast|how quickly|earliest|what date) (can|could|would|will|do|does|are) (you|we|it|this|i|that|u) * "
     "(start|begin|live|deliver|install|up and running|ready|switch|set up|come|do it|have it|get "
     "it|ship|installed|running|implemented|deploy)"},
    // Who they are not.
    {Pattern::sells_to_us,
     "(we are|we're|i am|our company|we offer|we provide|i represent|we specialise|we specialize|i came across|we help|we can "
     "help|we build|we supply|our team of|we manufacture|leading) * "
     "(manufacturer|exporter|agency|developers|seo|services for|your website|your business|companies like yours|businesses like "
     "yours|outsourcing|leads|data entry|web design|cleaning services|recruitment|supplier of|provider "
     "of|rank|partnership|collaborate)"},
    {Pattern::set_aside,
     "(put aside|set aside|got|have|has|have got|up to|spend|budget|about|around|allocated|approved|signed off|earmarked|kept "
     "aside|limit of|is|of|pot of|released|sanctioned|given me|gave us|gave me|stretch to|go to|more than|maximum|max) "
     "(|of|a|about|around|up to|me|us|to|roughly|some) (£|$|€|₹|usd|eur|gbp|inr|rs)"},
};

}  // namespace

PhraseBook make_patterns() {
  PhraseBook book;
  for (const Line& line : lines) book.add_pattern(line.text, static_cast<std::uint32_t>(line.pattern));
  book.seal();
  return book;
}

}  // namespace baton
