#include "core/brief/render.h"

#include "core/brief/page.h"
#include "core/brief/print.h"
#include "core/brief/print_short.h"

namespace baton {

std::string render(const Assessment& assessment, const Lead& lead, const Roster& roster, BriefForm form, bool colours) {
  const briefing::Page page = briefing::lay_out(assessment, lead, roster);
  switch (form) {
    case BriefForm::text:
      return briefing::print_text(page, colours);
    case BriefForm::markdown:
      return briefing::print_markdown(page);
    case BriefForm::html:
      return briefing::print_html(page);
    case BriefForm::slack:
      return briefing::print_slack(assessment, lead, roster);
    case BriefForm::sms:
      return briefing::print_sms(assessment, lead, roster);
    case BriefForm::json:
      break;
  }
  return {};
}

}  // namespace baton
