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
     "(not|nothing|no) (this|right|at|before|until|till|for) (year|quarter|season|month|now|the moment|this "
     "moment|present|next|january|spring|summer|autumn|the)"},
    {"objection.timing",
     "not (now|yet|before|until|at the moment|the right time|a good time|a priority|the time|a priority right now|today)"},
    {"objection.timing", "(bad|wrong|not a good|terrible|not the right) (time|timing|moment)"},
    {"objection.timing",
     "(too early|too soon|other priorities|bigger fish|more urgent|on hold|on the back burner|next planning period|not a "
     "priority|no priority|no rush|too busy|too much on|too many things|no time|haven't got time|no capacity|no bandwidth|off "
     "the agenda|on ice|in the drawer|postponed|pushed back|put on hold)"},
    {"objection.timing",
     "(going|have|want|need|decided|we'll|we will) (to|) (wait|hold off|leave it|think about it|sleep on it|put it off|park)"},
    {"objection.timing",
     "(nothing|no decision|no decisions|decide nothing|don't expect anything|do not expect) (happens|will "
     "happen|before|until|till|new)"},
    {"objection.incumbent",
     "(already|we've|we have|i've|i have|have|just|we) (got|use|have|using|signed|work|bought|chose|chosen|went|gone|picked) "
     "(a|an|with|something|someone|somebody|another|one|our own|everything|it|for) "
     "(supplier|provider|vendor|system|someone|somebody|else|another|competitor|for this|for that|that|covered|in "
     "place|does|from)"},
    {"objection.incumbent",
     "(we're|we are|were|i'm|im|am|happy|tied|locked|under contract|stuck|sorted|stay|staying|sticking|stick|satisfied) "
     "(happy|tied|locked|under contract|committed|staying|sticking|in|with|fine|satisfied) "
     "(in|with|where|till|until|what|to|for) (what|our|the|a|them|we|where|who|contract|another|bt|current|another)"},
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
     "(works|working|works just|does) (fine|ok|okay|well|the job|perfectly|just fine|well enough|alright) (for us|as it "
     "is|thanks|already|so|)"},
    {"objection.incumbent",
     "(nothing wrong with|in house|inhouse|do it ourselves|do it ourself|do that ourselves|do our own|build it ourselves|use a "
     "competitor|we have our own|have someone for that|if it ain't broke)"},
    {"objection.authority",
     "(not|isn't|aint|ain't|is not|it's not) (up to me|my decision|my call|my money|me who|me that|mine "
     "to|entitled|authorised|authorized|allowed|in a position|able to sign|the one who|the person who|the decision maker|the "
     "right person)"},
    {"objection.authority", "(above|beyond) my (pay grade|paygrade|level|head)"},
    {"objection.authority",
     "(have|need|got|i'd have|would have|ill have|i'll have|has|must) (to|my|the) (ask|check with|convince|run it|get|talk to|go "
     "through|clear|boss|manager|husband|wife|dad|dads|partner) (my|the|it|approval|by|sign|past|past the|) "
     "(boss|manager|husband|wife|partner|ok|dads|board|director|head|owner|it|off|committee|approval|father|mother|)"},
    {"objection.authority",
     "(no|without|have no|having no) (authority|mandate|say|power|signing|decision power|purchasing power|signing power)"},
    {"objection.authority",
     "(my|our|the) (boss|manager|director|partner|husband|wife|cfo|board|it department|it|procurement|head office|owner|dad|it "
     "team|accountant|sister|brother|ceo|finance) (decides|has the last word|won't|wont|said no|says "
     "no|prefers|doesn't|handles|will say|has to|would never|isn't|is not|is against|thinks|hates|not)"},
    {"objection.authority",
     "(decided|decision is taken|decisions are made|decision is made|is decided|are decided|gets decided|is taken) "
     "(by|in|at|elsewhere|above|centrally)"},
    {"objection.trust",
     "(not|aren't|isn't|wasn't|wasnt|i'm not|unconvinced|still not) (convinced|sure it|sure this|sure you|sure "
     "about|certain|persuaded|sold)"},
    {"objection.trust",
     "(don't|dont|do not|can't|never|wouldn't) (really|quite|) (trust|believe|discuss our|do robots|deal with|like the idea|like "
     "that|like the|buy that|see the point|see the value|see why|see how)"},
    {"objection.trust",
     "(worries|worried|worry|wary|concern|concerned|concerns|bothers|scared|nervous|sceptical|skeptical|hesitant|reluctant|puts "
     "me off|put off|doubt|doubts|afraid|scares) (me|us|about|of|is|that|by|if|whether|how|because|to|are)"},
    {"objection.trust",
     "(heard|read|seen) (mixed|bad|some bad|terrible|awful|horror|not so good|conflicting) (things|reviews|stories|reports)"},
    {"objection.trust", "(burned|burnt|bitten|been burned|got burned|stung) (before|last time|by|once|twice|in)"},
    {"objection.trust",
     "(is|sounds like|looks like|smells like|seems like) (this|it|) (a|) (scam|too good to be true|con|rip off)"},
    {"objection.trust",
     "(tried|had) (something|one|this|it|a|that|voice|your|similar) * (before|last|once|and it|and "
     "my|didn't|hung|hang|failed|disaster)"},
    {"objection.fit",
     "(not|isn't|doesn't|does not|don't|wouldn't|won't|not really|never) (really|quite|going to|) (a good fit|a "
     "fit|fit|suit|work for|relevant|for us|right for|suitable|suited|big enough|meant for|what we need|what we|what i|worth "
     "it|enough for|interested|our thing|needed|apply)"},
    {"objection.fit",
     "(we|i|there's|there is|really|have|see) (have|don't|do not|dont|no|see|) (no|have|need|) (a|any|) "
     "(need|use|requirement|interest|reason|problem|demand|appetite|point) (for|in|of|to|this|here|it|right|at|)"},
    {"objection.fit",
     "(we|i) (don't|dont|do not|really don't|won't|wouldn't) (really|actually|) (need|want|use|require|see a need|have a "
     "need|have any)"},
    {"objection.fit",
     "(too|bit) (small|big|complicated|complex|basic|much|limited|heavy|rigid|technical|old|long|slow|far|many "
     "systems|many|advanced) (for|to|a|of|already)"},
    {"objection.fit",
     "(overkill|sledgehammer|no interest|nah we good|we good|no thanks we|not interested|nothing for us|one more system|yet "
     "another|another tool|another system|another app|another login)"},
    {"objection.fit",
     "(the only|one|only real|my only|our only|the|main|biggest) "
     "(downside|negative|issue|problem|drawback|thing|snag|catch|concern|worry|trouble|reservation|thing i don't like|sticking "
     "point) (is|was|i|that|with|we|being|though)"},
    {"objection.fit",
     "(cannot|can't|not|won't|couldn't|will not|never) (accept|agree|acceptable|commit|sign|possible|sign up|accepting|live "
     "with) (to|the|your|this|that|clause|for|a|with|section|clauses|)"},
    {"objection.fit",
     "(the|your) (auto renewal|24 month|minimum term|tie in|lock in|three years|3 years|two years|contract length|minimum|notice "
     "period|liability cap|three year|setup fee|set up fee|12 month) * (is|are|puts|wording|i don't|that|we||too)"},
    {"objection.fit",
     "(missing|lacks|lacking|doesn't have|don't have|doesn't do|can't do|no) (a|an|any|) "
     "(feature|integration|app|offline|export|api|local|support|office here|danish|german|french|spanish|arabic)"},
    {"objection.fit",
     "(seemed|was|is|looked|felt|seems|looks|were) (really|very|a bit|pretty|quite|so|too|rather) "
     "(slow|clunky|complicated|basic|dated|confusing|buggy|limited|old fashioned|fiddly)"},
};

}  // namespace baton::policy
