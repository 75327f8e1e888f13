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
};

}  // namespace

PhraseBook make_patterns() {
  PhraseBook book;
  for (const Line& line : lines) book.add_pattern(line.text, static_cast<std::uint32_t>(line.pattern));
  book.seal();
  return book;
}

}  // namespace baton
