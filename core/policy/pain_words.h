/// How much a word speaks for a clause being about something that hurts, in tenths of a logarithm of odds.
#pragma once
#include <cstdint>
#include <string_view>

namespace baton::policy {

struct PainWords {
  std::int64_t value = 0;
  std::string_view words;  ///< Folded.
};

/// A clause that adds up to this much is a pain point.
inline constexpr std::int64_t pain_threshold = 26;

inline constexpr PainWords pain_words[] = {
    {26, "souci soucis galere cauchemar hauptproblem kopfzerbrechen albtraum chaotisch quebradero pesadilla pesadelo"},
    {26,
     "mistakes chasing killing clipboard clipboards handwritten manually overtime loses losing retype rekey rekeying retyping "
     "duplicates overbooked overbooking mess chaos nightmare leaks outages breached eats spoils spoiled unreadable illegible "
     "scribbled misread miskeyed drowning bottleneck firefighting"},
    {20,
     "lose miss misses crashes crashing excel spreadsheet spreadsheets fax faxes wasted waste wastes typed types chase chases "
     "queue "
     "double doubled errors duplicate slips pencil whiteboard notebook diary logbook stickies post-its napkin napkins "
     "overflowing "
     "unanswered noshows forgets forgotten stolen nicked shrinkage backlog paperwork scattered stuck outdated "
     "frustrating complain complaining complaints suffer struggling struggle struggles hate annoying fines fined"},
    {15,
     "confuse confuses muddle muddles wrong late missed missing paper lost nobody problem problems trouble issue issues sick "
     "forget slow slower track error "
     "breaks broken broke fails failed fail manual hand takes can't cant cannot twice keeps inbox delays delayed delay "
     "disappear disappears vanish vanishes painful pain blind guess guessing guesswork rejected returns returned complained "
     "overdue unreliable mismatch queues queueing ringing phoning penalties penalty"},
    {10,
     "every hours because customers no-one never half patients orders bookings stock rota shifts invoices receipts tickets "
     "deliveries calls drivers spend spends spending costs costing each old current present keep down always percent shows "
     "enquiries appointments tenants guests labels copies copy three four five week month night sunday minutes "
     "different somebody someone gets goes"},
    {6, "our we us we're we've day days people they them two on out up hand hour staff team which when still"},
    {-8, "i me my this be but before best good"},
    {-15, "you if do will can contact like about fine start budget small works"},
    {-25,
     "your would please thanks thank hello hi demo trial quote regards kindly could should you're price pricing i'll dear "
     "sorry yours demo send speak looking interested"},
};

}  // namespace baton::policy
