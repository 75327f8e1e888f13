#include "core/measure/labels.h"

#include <algorithm>

namespace baton::measuring {

std::string_view label(ShareKind kind) {
  switch (kind) {
    case ShareKind::accepted:
      return "accepted";
    case ShareKind::declined:
      return "declined";
    case ShareKind::reassigned:
      return "reassigned";
    case ShareKind::failed:
      return "failed";
    case ShareKind::handed_back:
      return "handed back";
    case ShareKind::answered:
      return "answered";
    case ShareKind::answered_in_time:
      return "answered in time";
    case ShareKind::meeting_booked:
      return "meeting booked";
    case ShareKind::meeting_held:
      return "meeting held";
    case ShareKind::won:
      return "won";
    case ShareKind::lost:
      return "lost";
    case ShareKind::warm:
      return "warm";
    case ShareKind::drop_off:
      return "left right after the handoff";
    case ShareKind::repeated_information:
      return "asked again what they had said";
    case ShareKind::no_show:
      return "meeting missed";
    case ShareKind::quality_complaint:
      return "lead quality complained of";
    case ShareKind::missed_deadline:
      return "deadline missed";
    case ShareKind::silent_transfer:
      return "not told of the handoff";
    case ShareKind::ai_messages:
      return "messages of our side written by the AI";
  }
  return {};
}

std::string_view label(TimeKind kind) {
  switch (kind) {
    case TimeKind::first_response:
      return "first response";
    case TimeKind::meeting_booked:
      return "meeting booked";
    case TimeKind::meeting_held:
      return "meeting held";
  }
  return {};
}

std::string_view label(MeanKind kind) {
  switch (kind) {
    case MeanKind::satisfaction:
      return "satisfaction, 1 to 5";
    case MeanKind::context_rating:
      return "context as rated by reps, 1 to 5";
    case MeanKind::completeness:
      return "context as computed, 0 to 100";
  }
  return {};
}

std::string label(Dimension by, std::string_view key) {
  std::string words(key);
  switch (by) {
    case Dimension::rep:
    case Dimension::queue:
      return std::string(boost::describe::enum_to_string(by, "")) + " " + words;
    case Dimension::trigger:
    case Dimension::role:
    case Dimension::channel:
    case Dimension::tier:
    case Dimension::week:
    case Dimension::completeness:
      std::replace(words.begin(), words.end(), '_', ' ');
      return std::string(boost::describe::enum_to_string(by, "")) + " " + words;
    case Dimension::warmth:
      return "handed over cold";
    case Dimension::routing:
      return key == "wrong_role" ? "rep of another role than asked for" : "rep outside the territory";
    case Dimension::delay:
      return "answered late or never";
    case Dimension::told:
      return "prospect not told";
  }
  return words;
}

}  // namespace baton::measuring
