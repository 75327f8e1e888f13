/// An assessment laid out for people, before it becomes text, Markdown or HTML.
#pragma once
#include <string>
#include <vector>

#include "core/model/assessment.h"
#include "core/model/lead.h"
#include "core/model/roster.h"

namespace baton::briefing {

/// A line of a section. Everything in it is plain words; the printers escape it.
struct PageLine {
  std::string label;  ///< Set apart before the text; may be empty.
  std::string text;
  std::string aside;  ///< Where and when, said quietly after the text; may be empty.
};

struct PageSection {
  std::string title;
  std::vector<PageLine> lines;
  bool is_message = false;  ///< One line, to be sent as it stands; line breaks count.
};

struct Page {
  std::string banner;  ///< What to do and by when.
  std::string headline;
  std::string summary;
  std::vector<PageSection> sections;  ///< None is empty.
  std::string footer;                 ///< Lead, moment, figures.
  Action action = Action::nurture;
  Urgency urgency = Urgency::none;
};

/// The parts in the order in which a rep needs them; no quote stands twice.
Page lay_out(const Assessment& assessment, const Lead& lead, const Roster& roster);

}  // namespace baton::briefing
