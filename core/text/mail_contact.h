/// Tells what a line at the end of a mail is: a closing formula, a name, contact details, a device's or a lawyer's words.
#pragma once
#include <cstdint>
#include <string_view>

namespace baton::text {

enum class Closing : std::uint8_t {
  none,
  formal,     ///< "Best regards,"
  thanks,     ///< "Many thanks": the closing formula of some, and the whole message of others.
  with_name,  ///< "Cheers, Bob"
};
Closing closing_of(std::string_view line, std::string_view folded);

/// "Sent from my phone", "Get Outlook for iOS", in any language of the tables.
enum class Device : std::uint8_t {
  none,
  likely,  ///< "sent from the wrong phone": below other words a mail program's line, alone the message.
  certain,
};
Device device_of(std::string_view folded);

/// "You are receiving this because …", the end of a mailing list's or a tracker's mail.
bool is_list_footer(std::string_view folded);

/// One to four words as names are written. "van" and "de" may be small.
bool is_name(std::string_view line);

/// "-Ann", "— Ann Lee": a dash and a name. People who write no capitals sign without them, too: "-ann", and, where no list
/// can be meant, "- ann".
bool is_dash_name(std::string_view line, bool can_be_list);

/// How much a line looks like contact details: 0 not at all, 1 it may (a title), 2 it does (a phone number, an address).
int contact_points(std::string_view line, std::string_view folded);

/// How much a line sounds like a legal notice; 4 in a paragraph are enough.
int notice_points(std::string_view folded);

/// The first line of a postscript.
bool is_postscript(std::string_view folded);

}  // namespace baton::text
