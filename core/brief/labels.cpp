#include "core/brief/labels.h"

namespace baton::briefing {

std::string standing(Element element, ElementStatus status) {
  switch (status) {
    case ElementStatus::unknown:
      return "unknown";
    case ElementStatus::mentioned:
      return "mentioned";
    case ElementStatus::confirmed:
      return "confirmed";
    case ElementStatus::negative:
      break;
  }
  switch (element) {
    case Element::budget:
      return "no budget";
    case Element::authority:
      return "does not decide";
    case Element::need:
      return "no need";
    case Element::timeline:
      return "not now";
  }
  return "negative";
}

std::string tier_name(Tier tier) {
  switch (tier) {
    case Tier::unknown:
      return "";
    case Tier::small_business:
      return "small business";
    case Tier::mid_market:
      return "mid-market";
    case Tier::enterprise:
      return "enterprise";
  }
  return "";
}

std::string channel_name(Channel channel) {
  switch (channel) {
    case Channel::chat:
      return "chat";
    case Channel::email:
      return "email";
    case Channel::sms:
      return "text message";
    case Channel::call:
      return "telephone";
    case Channel::note:
      return "note";
  }
  return "";
}

}  // namespace baton::briefing
