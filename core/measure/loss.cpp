#include "core/measure/loss.h"

#include <algorithm>

#include "core/text/wording.h"

namespace baton::measuring {

std::vector<std::string> say_loss(const HistoryLoss& loss, const char* becomes) {
  constexpr std::size_t most_causes = 5, most_leads = 5;
  std::vector<std::string> out;
  if (loss.rows > 0)
    out.push_back(
        text::counted(loss.rows, "row") + " could not be read" +
        (loss.incomplete_leads == 0
             ? " and belong" + std::string(loss.rows == 1 ? "s" : "") + " to no lead that is known."
             : ": the conversations of " + text::counted(loss.incomplete_leads, "lead") + " have gaps, and " + becomes + "."));
  if (!loss.incomplete.empty()) {
    std::vector<std::string> names(loss.incomplete.begin(), loss.incomplete.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                                          most_leads, loss.incomplete.size())));
    out.push_back("With gaps: " + text::listed(names) +
                  (loss.incomplete_leads > static_cast<std::int64_t>(names.size())
                       ? " and " + text::grouped(loss.incomplete_leads - static_cast<std::int64_t>(names.size())) + " more."
                       : "."));
  }
  if (loss.leads > 0)
    out.push_back(text::counted(loss.leads, "line") + " held no lead that could be read, and " +
                  (loss.leads == 1 ? "is" : "are") + " in no figure.");
  if (loss.cells > 0)
    out.push_back(text::counted(loss.cells, "row was", "rows were") + " read without a fact of the lead that is unreadable.");
  for (std::size_t i = 0; i < std::min(most_causes, loss.causes.size()); ++i)
    out.push_back((loss.causes[i].count == 1 ? "Once: " : text::grouped(loss.causes[i].count) + " times: ") +
                  loss.causes[i].text);
  return out;
}

}  // namespace baton::measuring
