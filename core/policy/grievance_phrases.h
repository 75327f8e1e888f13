/// How people say that they have been kept going for nothing: by asking again, by being sent about, by promises not kept.
/// Patterns of folded words: `(a|b c|)` are alternatives, `*` is up to three words.
#pragma once
#include <string_view>

namespace baton::policy {

inline constexpr std::string_view grievance_phrases[] = {
    // Round and round.
    "(in|into) circles",
    "(getting|gets|get) (me|us|) (absolutely|) nowhere",
    "pillar to post",
    "(passed|sent|bounced|shunted|batted|pushed|thrown) (me|us|) (around|about|back and forth|from one|between)",
    "(you|you guys|bot|assistant|chatbot) (just|always|) (keep|keeps|kept) "
    "(asking|repeating|sending|giving|telling|ignoring|changing|missing|forgetting|avoiding|dodging|promising|getting|losing)",
    "(same|wrong) "
    "(question|questions|answer|thing|link|person|number|reply|form|page|email|mail|invoice|attachment|file|name|one) "
    "* (again|over|twice|three times|every time|each time)",
    // Said before.
    "(third|fourth|fifth|sixth|seventh|3rd|4th|5th|6th|tenth|umpteenth|nth|hundredth|millionth) time "
    "(i|we|i've|we've|i'm|we're|) "
    "* (ask|asked|asking|explain|explained|explaining|told|tell|telling|said|say|saying|call|called|calling|chase|chased|chasing|"
    "write|writing|wrote|written|repeat|repeating|sent|send|sending)",
    "how many (more|) times (do|must|have|did|should) (i|we)",
    "(i|we|i've|we've|ive|weve|i'd|we'd) (have|had|already|) (asked|told|said|explained|written|answered|mentioned|called|"
    "emailed|rung|chased|repeated|complained) * (twice|three times|four times|five times|3 times|4 times|a "
    "dozen times|ten times|so many times|many times|several times)",
    "(told|given|heard|sent) (me|us|) (two|three|four|five|2|3|4|5|several|many) (completely|totally|) different "
    "(things|answers|stories|people|prices|versions|dates|numbers|names)",
    // Nobody is there.
    "still (no|waiting for a|waiting for an|waiting for someone|waiting for any) "
    "(reply|answer|response|call|callback|word|news|to)",
    "(do|did) you even (read|listen|understand)",
    "(you|you've|it's|it|bot|assistant|they) (have|has|just|) (dodged|ignored|ignoring|dodging|ignore|ignores|dodge) "
    "(me|us|my|our|the|it|every|"
    "that|what)",
    // What comes of it.
    "(had|have had|having) enough of (this|you|your|it|the|going|being|these|waiting)",
    "(could|want to|about to|going to) (cry|scream|weep)",
    "(waste|wasted|wasting) (of|) (my|our|everyone's) time",
};

}  // namespace baton::policy
