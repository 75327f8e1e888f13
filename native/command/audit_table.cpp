#include "native/command/audit_table.h"

#include <algorithm>

#include "core/measure/figures.h"
#include "core/measure/loss.h"
#include "core/text/wording.h"
#include "native/command/audit_words.h"

namespace baton::native {
namespace {

/// The page lists all of them.
constexpr std::size_t most_cases_of_a_kind = 2;

void add_line(std::string& out, const std::string& name, const std::string& what) {
  constexpr std::size_t width = 34;
  out += "  " + name + std::string(width > name.size() ? width - name.size() : 1, ' ') + text::clean(what) + "\n";
}

void add_figures(const Audit& it, std::string& out) {
  out += "\nShares, with their 95 % intervals\n";
  for (const ShareWords& words : share_words) {
    const AuditShare& share = it.all.shares[static_cast<std::size_t>(words.kind)];
    add_line(out, words.label,
             share.text + (share.waiting > 0 ? "; " + text::grouped(share.waiting) + " too young to tell" : ""));
  }
  out += "\nHow long it took\n";
  for (const AuditTime& each : it.all.times) add_line(out, name_of(each.kind), each.text);
  add_line(out, "Completeness of the brief then", it.all.completeness.text);
}

void add_waits(const Audit& it, std::string& out) {
  if (it.waits.empty() || it.waits.front().of == 0) return;
  out += "\nFrom the moment a handoff was due until a person took over\n";
  for (const AuditCount& each : it.waits) add_line(out, each.key, text::grouped(each.count) + " of " + text::grouped(each.of));
}

void add_cases(const Audit& it, std::string& out) {
  out += it.cases.empty() ? "\nNothing was found amiss.\n" : "\nWorst cases\n";
  std::size_t of_kind = 0;
  for (std::size_t i = 0; i < it.cases.size(); ++i) {
    const AuditCase& each = it.cases[i];
    of_kind = i > 0 && it.cases[i - 1].kind == each.kind ? of_kind + 1 : 0;
    if (of_kind >= most_cases_of_a_kind) continue;
    out += "  " + std::string(heading_of(each.kind)) + ": lead " + text::clean(each.lead_id) + ", " +
           measuring::say_day(each.at) + "; " + text::clean(each.text) +
           (each.places.empty() ? "" : " (" + text::clean(each.places.front()) + ")") + "\n";
  }
}

}  // namespace

std::vector<std::string> audit_warnings(const Audit& audit) {
  std::vector<std::string> out = measuring::say_loss(audit.loss, measuring::in_no_figure);
  if (audit.from_reps == 0 && audit.messages > 0)
    out.push_back("No message of this history is by a rep: whether a person took over, and when, cannot be judged from it.");
  return out;
}

std::string audit_scope(const Audit& audit) {
  std::string out = text::counted(audit.leads, "lead") + " with " + text::counted(audit.messages, "message");
  if (audit.from && audit.until) out += ", " + measuring::say_day(*audit.from) + " to " + measuring::say_day(*audit.until);
  return out + "; as of " + measuring::say_day(audit.as_of) + ". Times are UTC" +
         (audit.timezone.empty() ? "" : "; the table writes them in " + audit.timezone) + ". Baton " + audit.engine_version + ".";
}

std::string audit_table(const Audit& it) {
  std::string out = text::clean(audit_scope(it)) + "\n";
  for (const std::string& each : audit_warnings(it)) out += "NOTE: " + text::clean(each) + "\n";
  if (it.given_twice > 0)
    out += text::counted(it.given_twice, "line gives", "lines give") + " a lead that an earlier one gave; the first counts\n";
  if (it.without_ai > 0) out += "In " + text::counted(it.without_ai, "lead") + " no AI wrote: nothing was handed over there\n";
  add_figures(it, out);
  add_waits(it, out);
  add_cases(it, out);
  return out;
}

}  // namespace baton::native
