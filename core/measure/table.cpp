#include "core/measure/table.h"

#include <algorithm>
#include <vector>

#include "core/measure/figures.h"
#include "core/measure/labels.h"
#include "core/text/wording.h"

namespace baton {
namespace {

using measuring::label;

constexpr std::size_t label_width = 38;

/// Columns are counted in characters, not bytes.
std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string padded(std::string text, std::size_t to) {
  const std::size_t now = width(text);
  return now < to ? text + std::string(to - now, ' ') : text;
}

std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

void line(std::string& out, std::string_view name, std::string_view text) {
  out += "  " + padded(std::string(name), label_width) + " " + text::clean(text) + "\n";
}

std::string waits(std::int64_t waiting) {
  return waiting > 0 ? "; " + std::to_string(waiting) + " too young to tell" : std::string();
}

/// `2026-11-16` of a time; the table needs no more.
std::string day(const Nullable<Time>& at) { return at ? measuring::say_day(*at) : "none"; }

void add_flags(const Measures& it, std::string& out) {
  const auto raised = std::count_if(it.red_flags.begin(), it.red_flags.end(), [](const RedFlag& f) { return f.raised; });
  out += "\nRed flags: " + (raised == 0 ? std::string("none") : std::to_string(raised)) + "\n";
  for (const RedFlag& flag : it.red_flags) {
    out += std::string("  ") + (flag.raised ? "! " : "  ") + text::clean(capital(flag.text)) + "\n";
    for (const Cause& cause : flag.causes) out += "      " + text::clean(capital(cause.text)) + "\n";
    if (flag.raised && flag.causes.empty()) out += "      Nothing that is known of the handoffs explains it.\n";
  }
}

void add_figures(const Measures& it, std::string& out) {
  out += "\nShares, with their 95 % intervals\n";
  for (const ShareFigure& figure : it.all.shares)
    line(out, capital(std::string(label(figure.kind))), figure.text + waits(figure.waiting));
  out += "\nFrom the handoff to\n";
  for (const TimeFigure& figure : it.all.times)
    line(out, capital(std::string(label(figure.kind))), figure.text + waits(figure.waiting));
  out += "\nMeans\n";
  for (const MeanFigure& figure : it.all.means) line(out, capital(std::string(label(figure.kind))), figure.text);
}

void add_reasons(const Measures& it, std::string& out) {
  if (it.reasons.empty()) return;
  out += "\nWhy reps said no\n";
  for (const ReasonFigure& figure : it.reasons) {
    std::string why = figure.reason ? boost::describe::enum_to_string(*figure.reason, "") : "no reason given";
    std::replace(why.begin(), why.end(), '_', ' ');
    line(out, capital(std::string(label(figure.share.kind))) + ": " + why, figure.share.text);
  }
}

/// Short enough for a column: `31 % (27 to 36) of 412`.
std::string cell(const ShareFigure& figure) {
  if (figure.too_few) return "too few (" + std::to_string(figure.hits) + " of " + std::to_string(figure.n) + ")";
  const auto whole = [](std::int64_t share) { return std::to_string((share + 50) / 100); };
  return whole(figure.share->value) + " % (" + whole(figure.low->value) + " to " + whole(figure.high->value) + ") of " +
         std::to_string(figure.n);
}

std::string cell(const TimeFigure& figure) {
  return figure.too_few ? "too few (" + std::to_string(figure.n) + " of " + std::to_string(figure.of) + ")"
                        : measuring::say_time(figure.median->at_ms) + " of " + std::to_string(figure.n);
}

void add_breakdown(const Measures& it, Dimension by, std::string& out) {
  const auto found = std::find_if(it.breakdowns.begin(), it.breakdowns.end(), [&](const Breakdown& b) { return b.by == by; });
  if (found == it.breakdowns.end()) return;
  const ShareKind shares[] = {ShareKind::answered_in_time, ShareKind::meeting_held, ShareKind::won, ShareKind::handed_back};
  std::vector<std::vector<std::string>> rows{{boost::describe::enum_to_string(by, ""), "handoffs"}};
  for (const ShareKind kind : shares) rows[0].emplace_back(label(kind));
  rows[0].emplace_back("median first response");
  for (const FigureGroup& group : found->groups) {
    rows.push_back({text::clean(group.key), std::to_string(group.figures.handoffs)});
    for (const ShareKind kind : shares) rows.back().push_back(cell(group.figures.shares[measuring::index(kind)]));
    rows.back().push_back(cell(group.figures.times[measuring::index(TimeKind::first_response)]));
  }
  std::vector<std::size_t> widths(rows[0].size());
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width(row[i]));
  out += "\nBy " + rows[0][0] + "\n";
  for (const auto& row : rows) {
    std::string text = " ";
    for (std::size_t i = 0; i < row.size(); ++i) text += " " + (i + 1 < row.size() ? padded(row[i], widths[i]) + " " : row[i]);
    out += text + "\n";
  }
}

}  // namespace

std::string print_table(const Measures& it, std::optional<Dimension> by) {
  std::string out = text::counted(it.all.handoffs, "handoff") + " from " + day(it.from) + " to " + day(it.until) + ", " +
                    text::counted(it.entries, "ledger entry", "ledger entries") + ", " + text::counted(it.records, "record") +
                    " of what was known\n";
  add_flags(it, out);
  add_figures(it, out);
  out += "\nHow far they get, of those old enough to have closed\n";
  for (const ShareFigure& figure : it.funnel) line(out, capital(std::string(label(figure.kind))), figure.text);
  add_reasons(it, out);
  out += "\nWarm beside cold\n";
  for (const Comparison& one : it.warm_and_cold) out += "  " + capital(one.text) + "\n";
  if (by) add_breakdown(it, *by, out);
  if (!it.problems.empty()) out += "\nWhat could not be used\n";
  for (const LedgerProblem& problem : it.problems) {
    out += "  " + problem.text;
    for (std::size_t i = 0; i < problem.examples.size(); ++i)
      out += (i == 0 ? ", such as " : "; ") + text::clean(problem.examples[i]);
    out += "\n";
  }
  return out;
}

}  // namespace baton
