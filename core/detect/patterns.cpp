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
    {Pattern::call_me, "(call|ring|phone|telephone|buzz|dial) (me|us|my|our|him|her|back|him back|me back|us back)"},
    {Pattern::call_me,
     "(give|drop) (me|us|him|her) a (call|ring|bell|buzz|shout|tinkle|quick call|callback|call back|phone call)"},
    {Pattern::call_me, "(on|over|by) the (phone|blower|telephone)"},
    {Pattern::call_me, "(reach|get|contact|catch|find) (me|us) (on|at|by)"},
    {Pattern::call_me,
     "(can|could|may|would|should|shall|let's|lets|rather|easier|better|prefer|want|like) * (call|phone call|quick "
     "call|callback|ring|phone)"},
    {Pattern::someone_call,
     "(someone|somebody|anyone|anybody|a colleague|a person|a human|your|a rep|the team|one of you|one of your|a manager|an "
     "engineer|a specialist|a technician|an expert|sales) * "
     "(call|ring|phone|contact|visit|come|explain|talk|speak|help|look|join|sit|get in touch|get back|reach out|come out|come "
     "over|pop|walk|take)"},
    {Pattern::someone_call,
     "(have|get|ask|let|tell) (someone|somebody|anyone|him|her|them|your) * (call|ring|phone|contact|come|visit|write|get "
     "back|reach)"},
    {Pattern::is_there_person,
     "(is|are|isn't|isnt) there (a|an|any|some|someone|somebody|anyone|anybody|actually|no) * (human|person|people|number|i "
     "can|we can|who|there|to|with|on|real|alive|available)"},
    {Pattern::is_there_person,
     "(are|r|is) (you|u|this|it|that) (a|an|even|really|actually|real) * (bot|robot|human|person|machine|real|ai|computer)"},
    {Pattern::is_there_person, "(real|actual|live|living|human|breathing) (person|human|being|people|agent|voice|soul|one)"},
    {Pattern::is_there_person,
     "(anyone|anybody|somebody|someone|a human|a person) (there|alive|home|awake|in|on your|at your|from your|with a|who)"},
    {Pattern::whom_to_ask,
     "(who|whom) (can|do|should|could|would|is the|is it|is) (i|we|best|right|person|responsible|in charge|my|our|your|the)"},
    {Pattern::whom_to_ask,
     "(who|which of) * (responsible|in charge|looks after|deals with|handles|knows|understands|decides|your people|you lot)"},
    {Pattern::whom_to_ask,
     "(whoever|the person|the one|somebody|someone|person) (that|who|whos|who's|in "
     "charge|responsible|handles|deals|knows|looks|can|understands|runs|does|is|has|with)"},
    {Pattern::meet_up, "(come|pop|drop|swing|call) (by|in|over|round|around|out|down|and see|and look|to us|to our|to see|up)"},
    {Pattern::meet_up, "(meet|see) (you|someone|somebody|in person|face to face|up|your|one of|him|her|each other)"},
    {Pattern::meet_up,
     "(in person|face to face|on site|onsite|site visit|across the table|in the flesh|over coffee|over lunch|eye to eye)"},
    {Pattern::set_call,
     "(book|schedule|arrange|set up|organise|organize|fix|hop on|jump on|have|do|plan|set) (a|an|) (quick|short|brief|) "
     "(call|meeting|visit|chat|conversation|appointment|video call|zoom|teams call|phone call|slot|time|callback)"},
    {Pattern::set_call, "(free|available|time|around) * (call|chat|talk|speak|meet|quick word)"},
    {Pattern::not_machine,
     "(not|rather than|instead of|no more|without|than|with|to|by|at|from) (a|an|the|your|this|another|some|) "
     "(bot|machine|robot|computer|ai|chatbot|script|bots|machines|robots|recording|algorithm|automated)"},
    {Pattern::your_number,
     "(your|the|a|direct|their|his|her|phone|mobile) (number|phone number|direct line|extension|direct number|mobile "
     "number|landline)"},
    {Pattern::your_number, "(what|whats|what's|which) * (number|extension) (can|do|to|should|for|is|i|we)"},
    {Pattern::how_much, "how much (is|are|does|do|would|will|for|to|it|you|this|that|we|per|a|the|extra|more|did|u)"},
    {Pattern::how_much,
     "what (does|do|would|will|did|is|are|s|d|kind of|sort of|else would) * (cost|price|charge|charges|run|set|come "
     "to|pay|fee|damage|rate|rates|pricing|costs|prices)"},
    {Pattern::how_much,
     "(what's|whats|what|wots|hows|how's) (the|your|ur|it|that|this) * "
     "(price|cost|damage|rate|pricing|fee|charge|worth|costing|quote|ballpark|figure)"},
    {Pattern::cost_of,
     "(price|cost|costs|prices|pricing|quote|quotation|proposal|estimate|offer|rate|rates|figure|quotes|number) "
     "(for|on|per|of|to|if|with|please|pls|list)"},
    {Pattern::cost_of, "(run|set|cost|costing|charge|charging) (us|me) (back|for|if|to|per|a|)"},
    {Pattern::cost_of, "(looking at|in for|ballpark|rough) * (for|figure|price|cost|number|idea|month|year)"},
    {Pattern::send_paper,
     "(send|give|get|make|draw up|draw|prepare|raise|issue|need|want|write|put "
     "together|email|like|have|share|forward|shoot|bring|drop|pls send|provide|request|requesting) (me|us|over|up|out|through|) "
     "(a|an|the|your|our|some|that|ur|me a|us a|) (formal|written|revised|new|updated|draft|final|full|proper|best|commercial|) "
     "(quote|quotation|proposal|estimate|contract|agreement|invoice|proforma|order "
     "form|offer|paperwork|pricing|price|prices|price list|contracts|papers|order|docusign|numbers|statement of work|sow|pro "
     "forma|bill)"},
    {Pattern::send_paper,
     "(quote|quotation|proposal|estimate|invoice|proforma|contract|offer) (please|pls|plz|asap|today|by|needed|wanted|required)"},
    {Pattern::see_demo,
     "(book|arrange|schedule|see|get|want|need|have|request|set "
     "up|like|give|show|do|can|could|organise|love|watch|sort|fix|take) (me|us|) (a|an|the|your|it|this|that|some|) "
     "(live|quick|short|free|product|full|proper|short live|) (demo|demonstration|walkthrough|tour|walk "
     "through|demos|presentation|showing|run through)"},
    {Pattern::see_demo,
     "(show|see|watch) (me|us|it|this|that|him|them|the) (how|it|in action|working|live|work|running|the|what|this|doing)"},
    {Pattern::try_out,
     "(try|test|trial|pilot|have a go|give) (it|this|that|out|with|for|before|your|the|a) "
     "(a|out|go|try|month|week|two|first|with|before|)"},
    {Pattern::try_out,
     "(free|start|get|want|need|set up|extend|month|week|day|begin|activate|have|our|a) (a|the|your|free|long|) "
     "(trial|pilot|poc|test account|sandbox|proof of concept|trial account)"},
    {Pattern::go_ahead,
     "(go ahead|let's go|lets go|let's do|lets do|we'll take|i'll take|well take|ill take|count us in|count me in|we're in|i'm "
     "in|deal|book it|do it|sign us up|sign me up|crack on|move forward|proceed|pull the trigger|go for it|make it|put us "
     "down|put me down)"},
    {Pattern::go_ahead,
     "(ready|want|like|going|decided|happy|keen|looking|need|wish|ready now|would like|hoping|here) to "
     "(buy|order|purchase|sign|subscribe|proceed|start|go with|go ahead|upgrade|renew|get started|get "
     "going|place|add|commit|take|move|switch|book|join|sign up|confirm)"},
    {Pattern::go_ahead,
     "(we|i) (accept|approve|confirm|take|choose|order|hereby order|would like to order|agree to|agree with) "
     "(your|the|it|this|that|both|all|option|offer)"},
    {Pattern::sign_up,
     "(sign|signed|countersigned|signature|po|purchase order|deposit) (it|this|today|tomorrow|attached|is "
     "attached|enclosed|number|up|here|on|off on|the|your|and)"},
    {Pattern::how_to_buy,
     "(how|where|what) (do|can|should|would|does|to|could|must|else do) (i|we|one|you|u|) (need to do to|) "
     "(sign|pay|order|buy|start|get started|purchase|subscribe|proceed|sign up|get going|upgrade|begin|join|get one|get it)"},
    {Pattern::how_to_buy,
     "(next step|next steps|what happens next|what next|what now|where do i sign|where do we sign|take my money|card "
     "details|payment link|when can (you|we) start)"},
    {Pattern::nobody_answers,
     "(nobody|noone|no one|no-one|none of you|not one of you|never|not once) * "
     "(answers|answered|replies|replied|called|calls|listens|cares|helps|reads|responds|responded|bothered|knows|came|rang|wrote|"
     "picks)"},
    {Pattern::nobody_answers,
     "(still|yet|been) (no|not|nothing|waiting|haven't|havent|don't have|dont have|nobody|asking|chasing) * "
     "(answer|reply|response|call|heard|it|word|for|received|had|got|you)"},
    {Pattern::nobody_answers,
     "(no|without|zero|not a single) (answer|reply|response|word|callback|call back|one answers|acknowledgement)"},
    {Pattern::again_and_again,
     "(third|fourth|fifth|second|sixth|2nd|3rd|4th|5th|umpteenth|hundredth|nth|tenth|last) "
     "(time|email|mail|message|person|attempt|call|reminder|week)"},
    {Pattern::again_and_again,
     "(how many|so many|too many|three|four|five|six|several|many|2|3|4|5) (more times|times|different "
     "people|people|mails|emails|messages|weeks|calls|reminders|attempts)"},
    {Pattern::again_and_again,
     "(asked|told|said|explained|sent|answered|gave|given|written|wrote|called|repeated|typed|mentioned) * (twice|three "
     "times|already|before|again|times|four times|repeatedly|over and over|and again|thrice)"},
    {Pattern::again_and_again,
     "(already|just) (told|said|answered|explained|gave|sent|asked|given|wrote|typed|provided|mentioned) "
     "(you|this|that|it|him|her|them|all|the|your|my)"},
    {Pattern::again_and_again,
     "(same|identical) "
     "(answer|question|reply|thing|paragraph|sentence|message|link|nonsense|text|mail|email|questions|response|article)"},
    {Pattern::wasted_time, "(waste|wasting|wasted|wastes) * (time|breath|morning|day|afternoon|hour|hours|life|energy)"},
    {Pattern::circles,
     "(going|go|been|went|round|around|goes|run|running) (round|around|in|us|me) * "
     "(circles|houses|roundabout|ring|loop|bush|merry)"},
    {Pattern::circles,
     "(talking to|hitting|banging|like talking|pulling|jumping through|beating) (a|my|the|to|against) * "
     "(wall|brick|head|teeth|hoops|wardrobe|post|door)"},
    {Pattern::no_sense, "(makes|make|making|made) (no|zero|little|absolutely no) sense"},
    {Pattern::no_sense,
     "(can't|cant|cannot|don't|dont|do not|couldn't|unable to|didn't|doesn't) (follow|understand|work out|make sense|make "
     "head|tell|figure|get|see|keep up|make out) * (this|that|it|you|what|which|any|why|how|head|of|anymore)"},
    {Pattern::no_sense,
     "(says|said|tells|told|reads|states) * (one thing|something else|another|opposite|different|differently|contradicts)"},
    {Pattern::no_sense,
     "(i'm|im|i am|we're|we are|am|left me|still|even more|totally|completely|utterly) * "
     "(lost|confused|baffled|puzzled|bewildered|none the wiser|at a loss|muddled)"},
    {Pattern::you_fault,
     "(you|you're|youre|your|u|ur|you are|you keep|you've|you people|you lot|you guys) "
     "(not|just|keep|never|clearly|obviously|are|don't|dont|do not|have|still|didn't|ignore|ignored|can't|wasting) * "
     "(listening|ignoring|reading|listen|read|kidding|joking|care|answer|answered|answering|asking|sending|avoiding|understand|"
     "promised|lied|pretending|interested|help|repeating|dodging|making)"},
    {Pattern::you_fault,
     "(you|your|yours) (promised|lied|misled|ghosted|ignored|forgot|messed|screwed|wasted|let me down|let us down|failed|told "
     "me|told us|said)"},
    {Pattern::enough, "(had|have had|has had|having|i've had|we've had|ive had) (enough|it|it with|it up)"},
    {Pattern::enough,
     "(fed up|sick of|sick and tired|tired of|losing patience|lost patience|last straw|end of my|wits end|wit's end|beyond a "
     "joke|had it with|running out of patience|patience is)"},
    {Pattern::enough,
     "(what a|a complete|a total|total|complete|absolute|an absolute|utter|such a|bit of a|is a|this is) "
     "(joke|shambles|mess|disgrace|farce|waste|circus|nightmare|insult|scandal|letdown|disaster|rubbish|ridiculous|ridiculous|"
     "unacceptable|hopeless|useless|pathetic|absurd|insulting|embarrassing|nonsense)"},
    {Pattern::no_trust,
     "(lost|losing|lose|shaken|no|little|not much|less) (my|our|all|any|the|more|) "
     "(patience|confidence|trust|faith|will|belief)"},
    {Pattern::no_trust,
     "(don't|do not|dont|can't|cannot|hardly|hard to|how can i|how can we|why should i|stopped) (trust|believe|take you|rely)"},
    {Pattern::no_trust,
     "(feel|feels|felt|sounds|looks|look|sound|seems|smells|starting to feel) (like|a bit|rather|very|) "
     "(cheated|misled|tricked|fooled|conned|ignored|stupid|patronised|like a number|a scam|scam|fobbed|played|dodgy|fishy|let "
     "down|taken|insulted|unheard|used|a fool)"},
    {Pattern::not_impressed,
     "(not|isn't|wasn't|isnt|wasnt|hardly|far from|less than|anything but|none too|aren't|not very|not at all|not really) (very "
     "|) (impressed|happy|pleased|good enough|acceptable|amused|what i|what "
     "we|helpful|helping|satisfied|satisfactory|thrilled|encouraging|funny|impressive|okay|on)"},
    {Pattern::not_impressed,
     "(expected|hoped for|deserve|deserved|expect|had hoped) (better|more|something|a bit more|rather more|an answer)"},
    {Pattern::feeling,
     "(so|very|really|extremely|quite|bit|rather|deeply|getting|feel|feeling|am|i'm|im|we're|pretty|totally|more "
     "than|somewhat|little|left|increasingly|bitterly|beyond) "
     "(disappointed|frustrated|confused|annoyed|angry|unhappy|upset|cross|let "
     "down|furious|irritated|offended|insulted|livid|dismayed|disgusted|disheartened|fuming|ignored|embarrassed|frustrating|"
     "disappointing|confusing|annoying|worried|appalled|shocked|uneasy|lost)"},
    {Pattern::answer_me,
     "(answer|read|address) (my|the|our|it|that|what) (question|questions|message|email|mail|i|damn|point|actual)"},
    {Pattern::answer_me,
     "(yes or no|simple question|straight answer|just answer|a straight|did you (even|actually)|do you (even|actually)|are you "
     "(even|actually)|is it so hard|how hard|why (is it|does it|do you|am i|can't you|cant you|won't you|don't you|are you))"},
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
    {Pattern::by_date,
     "(by|before|until|till|no later than|in time for|not later than|latest) (the|end "
     "of|next|early|mid|this|our|christmas|easter|diwali|ramadan|summer|autumn|winter|spring|january|february|march|april|may|"
     "june|july|august|september|october|november|december|q1|q2|q3|q4|new|start|year)"},
    {Pattern::by_date,
     "(live|running|in place|installed|in "
     "use|start|starts|starting|begin|begins|up|ready|done|operational|working|launch|opens|open|opening|expires|runs "
     "out|ends|end|deadline) (on|by|in|from|at|before|is|and running|this|next|the|with|for)"},
    {Pattern::later,
     "(not|no|isn't|nothing) (now|yet|urgent|rush|hurry|this year|this month|before|soon|any time soon|at the moment|right "
     "now|for now|immediate|a priority|this quarter|until)"},
    {Pattern::later,
     "(next year|next spring|later this|maybe later|some day|at some point|in the future|down the line|one day|just looking|just "
     "browsing|only looking|exploring|early days|early stages|put on hold|on hold|postponed|on ice|shelved|parked)"},
    {Pattern::need_solved,
     "(need|want|looking|trying|like|have|got|must|hoping|wish|required|aim) (to|for|something|a|an|us to|it to) * "
     "(replace|solve|fix|stop|reduce|automate|track|manage|get rid|cut|improve|save|avoid|speed|keep "
     "track|see|know|handle|digitise|organise|way|system|tool|solution|software)"},
    {Pattern::need_solved,
     "(at the moment|currently|right now|today|these days|every (day|week|month|morning|year)|still) * (by "
     "hand|paper|spreadsheet|spreadsheets|excel|manually|whiteboard|typed|lose|lost|takes|missed|hours|email|clipboard|phone|"
     "notebook|wrong|copy|retype|twice)"},
    {Pattern::need_solved,
     "(costs|costing|cost|lose|losing|takes|taking|spend|spending|wastes|wasting) "
     "(us|me|our|my|them|the|about|around|two|three|half|hours|a|) * (every|per|each|a week|a month|a "
     "day|hours|days|week|month|year|money|customers|orders|time|sales|fortune)"},
    {Pattern::no_need,
     "(no|not|don't|dont|do not|doesn't|never) (need|want|require|looking|interested|use|have a need|any need|using|see the "
     "need|a fit|relevant|really need|for us|thanks)"},
    {Pattern::no_need,
     "(we're|we are|i'm|im|all|already|were) (sorted|set|good|covered|happy|fine|using|have one|got one|have a|under "
     "contract|committed|tied) * (already|with|thanks|to|as|for|now)"},
    {Pattern::own_terms,
     "(our|own|different|change|amend|custom|special|adapt|modify|better|longer|shorter|standard|other|negotiate|flexible|"
     "redline) (own|the|to the|your|to your|on|) "
     "(terms|contract|paper|clause|conditions|clauses|template|wording|agreement|payment "
     "terms|notice|msa|liability|t&cs|pricing|prices|discount)"},
    {Pattern::own_terms, "(net|within|after) (30|45|60|90|120) (days|day|)"},
    {Pattern::need_document,
     "(send|need|have|share|provide|see|get|require|want|sign|complete|fill in|fill out|return|supply|requires|asks for|insists "
     "on|attach|wants|needs) (me|us|you|your|a|an|the|our|to sign|any|to see|this|that|for|to|to fill|to complete|) "
     "(signed|recent|copy of|full|latest|own|standard|completed|valid|) (dpa|nda|baa|certificate|questionnaire|soc|pen "
     "test|report|data processing|security|insurance|compliance|policy|policies|vendor form|supplier "
     "form|vendor|iso|audit|risk|penetration|tender|rfp|msa|clause|escrow|sla|evidence|proof|statement|documentation|"
     "architecture|declaration|form)"},
    {Pattern::can_you_do,
     "(can|does|do|will|could|would|is|are|how does|how do|how is|how are|where is|where are|which|what) "
     "(it|you|your|the|this|we|our|your system|your api|that|u|data|there) * "
     "(integrate|integrated|support|supports|handle|handles|connect|sync|stored|hosted|encrypted|migrate|scale|comply|compliant|"
     "certified|guarantee|isolate|deploy|deployed|encrypt|host|configure|customise|customize|import|export|retain|store|process|"
     "audited|run on|api|sso|secured|deleted|logged)"},
    {Pattern::must_comply,
     "(must|has to|have to|needs to|need to|required to|obliged to|is required|are required|requires|require|may "
     "not|cannot|can't|mustn't|not allowed|forbidden|never|only|forbids|insists|insist) * "
     "(comply|compliant|gdpr|hipaa|law|regulator|data|certified|approved|audit|audited|stay|remain|hosted|stored|leave|country|"
     "servers|policy|encrypted|encryption|iso|soc|accessible|signed|eu|jurisdiction|tender|insured)"},
    {Pattern::win_approval,
     "(convince|persuade|sell|justify|present|pitch|win over|get past|argue|explain|defend|help me|sell it|sell this|make the "
     "case|get it past|get this past|take it|get this through|get it through) "
     "(it|this|that|to|my|our|the|with|past|them|him|her|internally|me|make|for) * "
     "(board|boss|cfo|finance|committee|management|director|directors|ceo|internally|colleagues|case|team|trustees|it|"
     "procurement|head|council|partners|leadership|approval|sign off|roi|convince|sell|justify|explain)"},
    {Pattern::win_approval,
     "(business case|board paper|roi|one pager|one page|slide|slides|deck|payback|return on investment|investment case|approval "
     "process|sign off process|approval chain|steering committee|investment committee|internal approval|management "
     "approval|board approval|arguments)"},
    {Pattern::we_have_many,
     "(we have|we've|we've got|we run|we are|we're|we operate|we own|there "
     "are|across|all|over|our|for|with|have|covering|employ|employs|manage|we employ|we look after|spread over|more "
     "than|about|around|some|roughly|i look after|serving) (about|around|over|roughly|some|more "
     "than|nearly|almost|all|a|our|close to|just over|just under|in|the|) "
     "(200|220|240|250|280|300|320|340|350|360|380|400|420|450|480|500|550|600|640|650|700|750|800|850|900|950|1000|1200|1500|"
     "2000|2500|3000|4000|5000|6000|8000|10000|hundreds|thousands|two hundred|three hundred|four hundred|five hundred|six "
     "hundred|seven hundred|eight hundred|nine hundred|several hundred|a few hundred|a thousand|two thousand|three thousand|ten "
     "thousand)"},
    {Pattern::part_of_group,
     "(part of|owned by|belong to|belongs to|subsidiary of|arm of|division of|member of|on behalf of|work for|headquarters of|we "
     "are|we're|for|a|within|parent is|parent company) (a|an|the|our|) "
     "(listed|large|big|global|international|multinational|national|worldwide|european|group|holding|federal|state|regional|"
     "american|japanese|german|french|swiss|stock|publicly|government|chain|network|consortium|ministry|university|conglomerate|"
     "corporation) "
     "(group|company|corporation|firm|bank|insurer|chain|network|authority|agency|body|hospital|listed|of|retailer|university|"
     "airline|holding|organisation|organization|association|)"},
    {Pattern::part_of_group,
     "(stock exchange|listed on|listed company|group wide|company wide|whole group|entire group|all "
     "subsidiaries|nationwide|worldwide|head office|headquarters|hq|the group|our group|parent company|fortune "
     "500|ftse|dax|nasdaq|plc)"},
    {Pattern::thanks_only,
     "(thanks|thank you|thx|cheers|ta|many thanks) (for|so much|a lot|again|very much|that|all|you|and|anyway|no|but)"},
    {Pattern::other_people,
     "(our|my|the|your|their|his|her|a) (old|previous|former|last|current|present|other|ex|existing|late) "
     "(vendor|supplier|provider|system|firm|company|boss|job|employer|tool|contract|agency|platform|bank|landlord|contractor|"
     "partner|software|place|rep|one)"},
    {Pattern::other_people,
     "(my|our) "
     "(wife|husband|son|daughter|mother|father|brother|sister|cousin|neighbour|friend|customers|clients|patients|customer|"
     "tenants|mate|uncle|landlord|bank|accountant|solicitor|mum|dad|kids)"},
    {Pattern::meeting_set,
     "(see you|speak|talk|our call|our meeting|the meeting|the call|the demo|looking forward|dial "
     "in|invite|invitation|calendar|reschedule|move|moved|postpone|confirmed|confirming|confirm|still on|running late|be late) * "
     "(monday|tuesday|wednesday|thursday|friday|tomorrow|today|then|at|on|to|for|next week|our|the|minutes|received|accepted)"},
    {Pattern::mail_away,
     "(out of office|out of the office|on leave|annual leave|maternity leave|on holiday|back on|return on|limited access|no "
     "longer with|no longer works|auto reply|automatic reply|not monitored|has left the|away until|away from)"},
};

}  // namespace

PhraseBook make_patterns() {
  PhraseBook book;
  for (const Line& line : lines) book.add_pattern(line.text, static_cast<std::uint32_t>(line.pattern));
  book.seal();
  return book;
}

}  // namespace baton
