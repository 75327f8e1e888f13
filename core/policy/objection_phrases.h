/// What prospects hold against buying, by kind. Patterns of folded words: `(a|b c|)` are alternatives, `*` is up to three words.
#pragma once
#include <string_view>

namespace baton::policy {

struct ObjectionPhrase {
  std::string_view kind;
  std::string_view pattern;
};

inline constexpr ObjectionPhrase objection_phrases[] = {
    {"objection.price",
     "(too|so|very|quite|rather|bit|pretty|a bit|awfully|really) (expensive|pricey|dear|costly|steep|high|rich)"},
    {"objection.price",
     "(more|higher) than (we|i|our|what we|the|they) "
     "(can|could|pay|paid|budgeted|expected|have|spend|afford|were|want|are|thought|hoped|planned)"},
    {"objection.price",
     "(price|prices|cost|costs|quote|rate|fee|number|figure) (is|are|was|were|came in|seems|looks|has|have|came|feels) "
     "(a|too|quite|rather|bit|gone|way|on|very|far||still|above|over|more) "
     "(bit|lot|little|too|up|higher|steep|high|expensive|much|above|over|on the higher|than|double|side|outside)"},
    {"objection.price", "(out of|over|above|beyond|outside|way over) (our|my|the) (budget|price range|range|limit|means)"},
    {"objection.price",
     "(can't|cant|cannot|couldn't|can not|won't|could not|unable to) (really|) (afford|stretch|justify|spend|pay|find that)"},
    {"objection.price",
     "(no|zero|not enough|not a) (money|budget|funds|funding|cash|cent|penny|euro|spare cash) (left|for|this|at|until|till|right "
     "now|now|available|anymore|any more|before|to spend|to|and|in)"},
    {"objection.price",
     "(there's|there is|we have|we've|we've got|i have|i've|got|we got|have) (no|zero|not|nothing|absolutely no) "
     "(money|budget|funds|funding|cash|in the budget|left)"},
    {"objection.price",
     "(don't|dont|do not|didn't|doesn't|does not) (really|) (have|got|get) (a|any|the|that|that kind of|enough|this) "
     "(budget|money|funds|funding|cash|kind of money)"},
    {"objection.price",
     "(budget|money|spend|spending|funds|pot) * (is|are|has been|have been|was|were|been|got|all|already) "
     "(frozen|cut|gone|used|spent|empty|tight|withdrawn|cancelled|moved|on hold|already|slashed|blocked|exhausted)"},
    {"objection.price",
     "(froze|frozen|freeze on|cut|cancelled|withdrawn) (all|our|the|my|) "
     "(spending|spend|budget|budgets|purchases|funds|funding|non essential)"},
    {"objection.price", "(that's|thats|it's|its) (a lot|lots|too much|quite a lot|a bit much|a lot of) (of money|money|for|to|)"},
    {"objection.price", "(cheaper|less) (elsewhere|somewhere|with|from|than you|at|option|ones|one)"},
    {"objection.price", "(not|isn't|not really) (worth|the cheapest|cheap)"},
    {"objection.timing",
     "(not|nothing) (this|before|until|till|for) (year|quarter|season|month|next|january|spring|summer|autumn|the next|the "
     "summer|the autumn|the end|the moment|the foreseeable|christmas|easter)"},
    {"objection.timing",
     "not (now|before|until|the right time|a good time|the time|a priority|this year|this quarter|this season|this month) "
     "(thanks|thank|please|i'm|sorry|for "
     "us|the|january|february|march|april|may|june|july|august|september|october|november|december|next|we|or|though|as|anyway|"
     ")"},
    {"objection.timing", "(bad|wrong|not a good|terrible|not the right) (time|timing|moment)"},
    {"objection.timing",
     "(too early|too soon|other priorities|bigger fish|put on hold|is on hold|are on hold|on the back burner|next planning "
     "period|not a priority|no priority|too much on|too many things on|haven't got time|no capacity|no bandwidth|off the "
     "agenda|on ice|postponed to|postponed until|pushed back to|pushed to next)"},
    {"objection.timing",
     "(going|decided|we'll|we will) (to|) (hold off|leave it|sleep on it|put it off|wait and see|wait a bit|park it)"},
    {"objection.timing",
     "(no decision|no decisions|decide nothing|don't expect anything|do not expect anything|nothing happens|nothing gets "
     "decided) (will happen|before|until|till|this)"},
    {"objection.incumbent",
     "(already|we've|we have|i've|i have|have|just|we) (got|use|have|using|signed|work|bought|chose|chosen|went|gone|picked) "
     "(a|an|with|something|someone|somebody|another|one|our own|everything|it|for) "
     "(supplier|provider|vendor|system|someone|somebody|else|another|competitor|for this|for that|that|covered|in "
     "place|does|from)"},
    {"objection.incumbent",
     "(we're|we are|i'm|i am) (happy|tied|locked|under contract|stuck|staying|sticking|satisfied|fine) (in|with|where) "
     "(with|what|our|till|until|to|we|where|bt|the current|the present)"},
    {"objection.incumbent",
     "(happy|fine|satisfied|sorted|ok|good) with (what|our|the|who|how|it) (we|current|have|present|existing|one|it)"},
    {"objection.incumbent",
     "(went|gone|signed|going|decided to go|go) with (someone|somebody|another|a competitor|a different|your competitor|the "
     "other|them)"},
    {"objection.incumbent", "(chosen|picked|selected) (another|a different|someone else|somebody else|your competitor)"},
    {"objection.incumbent",
     "(contract|agreement|licence|license) (runs|with|still runs|is|lasts|doesn't|does not|with them|ends|expires) "
     "(till|until|still|to|for|end|through|another|not|with)"},
    {"objection.incumbent",
     "(it|one|this|that|everything|which) (works|working|does) (fine|ok|okay|well enough|the job|perfectly|just fine|alright) "
     "(for us|as it is|thanks|already|so)"},
    {"objection.incumbent",
     "(nothing wrong with|in house|inhouse|do it ourselves|do it ourself|do that ourselves|do our own|build it ourselves|use a "
     "competitor|we have our own|have someone for that|if it ain't broke)"},
    {"objection.authority",
     "(not|isn't|aint|ain't|is not|it's not) (up to me|my decision|my call|my money|mine to|entitled|authorised|authorized|able "
     "to sign|the person who signs|the decision maker)"},
    {"objection.authority", "(above|beyond) my (pay grade|paygrade|level|head)"},
    {"objection.authority",
     "(have|need|got|i'd have|would have|i'll have|has) to (ask|check with|convince|get past) (my|the|our) "
     "(boss|manager|husband|wife|partner|dad|board|director|head|owner|committee|father|mother|brother|sister)"},
    {"objection.authority",
     "(no|without|have no|having no) (authority|mandate|say|power|signing|decision power|purchasing power|signing power)"},
    {"objection.authority",
     "(my|our|the) (boss|manager|director|partner|husband|wife|cfo|board|it department|procurement|head office|owner|dad|it "
     "team|accountant|ceo|finance) (won't|wont|said no|says no|prefers|will say|would never|is against|thinks it's|hates|doesn't "
     "want|doesn't like|isn't keen)"},
    {"objection.authority",
     "(decided|decision is taken|decisions are made|decision is made|is decided|are decided|gets decided|is taken) "
     "(by|in|at|elsewhere|above|centrally)"},
    {"objection.trust",
     "(not|aren't|isn't|wasn't|wasnt|i'm not|unconvinced|still not) (convinced|sure it|sure this|sure you|sure "
     "about|certain|persuaded|sold)"},
    {"objection.trust",
     "(don't|dont|do not|wouldn't) (really|quite|) (trust|do robots|discuss our|like the idea|like that|like the|buy that|see "
     "the point|see the value|see why we)"},
    {"objection.trust",
     "(worries|worried|wary|concerned|bothers|sceptical|skeptical|hesitant|reluctant|puts me off|not comfortable) "
     "(me|us|about|of|that|by|because)"},
    {"objection.trust",
     "(heard|read|seen) (mixed|bad|some bad|terrible|awful|horror|not so good|conflicting) (things|reviews|stories|reports)"},
    {"objection.trust", "(burned|burnt|bitten|been burned|got burned|stung) (before|last time|by|once|twice|in)"},
    {"objection.trust",
     "(is|sounds like|looks like|smells like|seems like) (this|it|) (a|) (scam|too good to be true|con|rip off)"},
    {"objection.fit",
     "(not|isn't|doesn't|does not|don't|wouldn't|won't|not really) (really|quite|) (a good fit|a fit|fit us|suit us|work for "
     "us|relevant for|relevant to|for us|right for us|suitable for|big enough for|worth it|interested in|our thing)"},
    {"objection.fit",
     "(have|see|there's|there is|we've|got) no (need|use|requirement|interest|reason|demand|appetite|point) "
     "(for|in|of|to|this|here|it|right|at)"},
    {"objection.fit",
     "(we|i) (don't|dont|do not|really don't|wouldn't) (really|actually|) (need|use|require|see a need for|have a need for|have "
     "any use for|have any need for) (it|this|one|that|anything|another|more|your|a new|any of this)"},
    {"objection.fit",
     "(too|bit) (small|big|complicated|complex|basic|limited|heavy|rigid|technical) (for|to|a tool|a system) "
     "(us|our|me|my|a|what)"},
    {"objection.fit",
     "(overkill|sledgehammer|nah we good|we're not interested|we are not interested|i'm not interested|not interested thanks|not "
     "interested in|nothing for us|one more system|yet another system|yet another tool|too many systems|not a good fit|no "
     "interest)"},
    {"objection.fit",
     "(the only|only real|my only|our only|main|biggest) "
     "(downside|negative|issue|problem|drawback|thing|snag|catch|concern|worry|reservation|thing i don't like|sticking point) "
     "(is|was|i|that|with|we|being|though)"},
    {"objection.fit",
     "(cannot|can't|won't|couldn't|will not|will never) (accept|agree to|commit to|live with|sign up to|sign with|sign this|sign "
     "that)"},
    {"objection.fit",
     "(the|your) (auto renewal|24 month|tie in|lock in|three years|3 years|minimum term|three year|setup fee|set up fee) (tie "
     "in|wording|term|commitment|i don't like|is a problem|is an issue|puts|is too|worries|contract)"},
    {"objection.fit",
     "(seemed|was|is|looked|felt|seems|looks|were) (really|very|a bit|pretty|quite|so|too|rather) "
     "(slow|clunky|complicated|basic|dated|confusing|buggy|limited|old fashioned|fiddly)"},
};

}  // namespace baton::policy
