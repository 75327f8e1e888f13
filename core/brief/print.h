/// Prints a page as text, Markdown or HTML; whatever a prospect wrote comes out as words, never as markup.
#pragma once
#include <string>

#include "core/brief/page.h"

namespace baton::briefing {

/// At most 92 columns wide. With `colours` the banner and the titles carry ANSI codes; without there are none at all.
std::string print_text(const Page& page, bool colours);
std::string print_markdown(const Page& page);
/// A whole page with its style inside and nothing loaded from anywhere.
std::string print_html(const Page& page);

}  // namespace baton::briefing
