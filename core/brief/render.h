/// An assessment as people read it: plain text for a terminal, Markdown, HTML. Times and numbers are written the same everywhere.
#pragma once
#include <string>

#include "core/model/assessment.h"
#include "core/model/lead.h"
#include "core/model/roster.h"

namespace baton {

/// Forms a brief can take for people.
BOOST_DEFINE_ENUM_CLASS(BriefForm, text, markdown, html, slack, sms, json)

/// The roster gives the names of the reps. HTML is a whole self-contained page; `slack` and `sms` are at most 600 characters;
/// everything from the lead is escaped in every form. `colours` puts ANSI codes into the text form; without it there are none.
/// `json` is no text for people: `packet_of` makes what is encoded, and this gives nothing.
std::string render(const Assessment& assessment, const Lead& lead, const Roster& roster, BriefForm form, bool colours = false);

}  // namespace baton
