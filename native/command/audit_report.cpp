#include "native/command/audit_report.h"

#include <algorithm>

#include "core/measure/figures.h"
#include "core/measure/loss.h"
#include "core/text/wording.h"
#include "native/command/audit_table.h"
#include "native/command/audit_words.h"
#include "native/report/page.h"

namespace baton::native {
namespace {

using report::Chart;
using report::ChartKind;
using report::Page;
using report::Point;
using report::Unit;

const AuditShare& share(const AuditFigures& figures, AuditShareKind kind) {
  return figures.shares[static_cast<std::size_t>(kind)];
}

/// `12 of 32`, and how many are too young to tell.
std::string sample_of(const AuditShare& it) {
  std::string out = text::grouped(it.hits) + " of " + text::grouped(it.n);
  if (it.waiting > 0) out += ", " + text::grouped(it.waiting) + " too young to tell";
  return out;
}

Point point_of(std::string label, const AuditShare& it) {
  Point out{std::move(label), {}, {}, "too few to say", sample_of(it)};
  if (it.too_few) return out;
  out.value = (it.share->value + 5) / 10;
  out.interval = report::Span{it.low->value / 10, (it.high->value + 9) / 10};
  out.shown = measuring::say_share(it.share->value) + " (" + measuring::say_share(it.low->value) + " to " +
              measuring::say_share(it.high->value) + ")";
  return out;
}

/// Why nothing can be told of a share of no leads.
std::string none_of(const Audit& audit, const ShareWords& words) {
  if (words.kind != AuditShareKind::won) return words.none;
  if (share(audit.all, AuditShareKind::taken_over).hits == 0) return "no person took over any lead";
  return "of no lead that a person took over the outcome is known";
}

report::Tile tile_of(const AuditFigures& all, AuditShareKind kind) {
  const AuditShare& it = share(all, kind);
  const ShareWords& words = words_of(kind);
  if (it.n == 0) return {words.label, "–", words.none};
  if (it.too_few) return {words.label, sample_of(it), std::string("too few to say; of ") + words.among};
  return {words.label, measuring::say_share(it.share->value),
          measuring::say_share(it.low->value) + " to " + measuring::say_share(it.high->value) + "; " + sample_of(it) + " " +
              words.among};
}

void put_head(Page& page, const Audit& audit) {
  page.warning(audit_warnings(audit));
  page.tiles({tile_of(audit.all, AuditShareKind::in_time), tile_of(audit.all, AuditShareKind::request_unanswered),
              tile_of(audit.all, AuditShareKind::intent_late), tile_of(audit.all, AuditShareKind::asked_again),
              tile_of(audit.all, AuditShareKind::dropped_off), tile_of(audit.all, AuditShareKind::promise_broken)});
  page.paragraph(
      "Intervals hold the true value in 95 of 100 such samples. A figure on fewer leads than the policy's smallest "
      "sample says “too few to say” and shows the counts alone.");
  if (audit.given_twice > 0)
    page.note(text::counted(audit.given_twice, "line gives", "lines give") +
              " a lead that an earlier one gave; the first counts.");
  if (audit.without_ai > 0)
    page.note("In " + text::counted(audit.without_ai, "lead") +
              " no AI wrote: nothing was handed over there, and they count only "
              "where the prospect's own words are counted.");
  if (audit.cut > 0)
    page.note(text::counted(audit.cut, "lead") +
              " had so many messages and visits that only the first of them were looked at for "
              "the moment a handoff was due.");
}

void put_path(Page& page, const Audit& audit) {
  const AuditShare& due = share(audit.all, AuditShareKind::taken_over_when_due);
  const AuditShare& in_time = share(audit.all, AuditShareKind::in_time);
  Chart chart{"From conversation to person", "Leads that reached each step.", "Step", "Leads", "", Unit::count, {}};
  const auto add = [&](const char* label, std::int64_t count) {
    chart.points.push_back({label, count, {}, text::grouped(count), ""});
  };
  add("Read", audit.leads);
  add("An AI wrote", audit.leads - audit.without_ai);
  add("A handoff was due", due.n + due.waiting);
  add("Taken over, of those due", due.hits);
  add("In time, of those due", in_time.hits);
  page.section("What became of the leads");
  page.chart(ChartKind::funnel, chart);
}

void put_waits(Page& page, const Audit& audit) {
  Chart chart{"How long they waited",
              "Leads by the time from the moment a handoff was due until a person took over.",
              "Waited",
              "Leads",
              "",
              Unit::count,
              {}};
  for (const AuditCount& each : audit.waits)
    chart.points.push_back({each.key, each.count, {}, text::grouped(each.count) + " of " + text::grouped(each.of), ""});
  page.chart(ChartKind::histogram, chart);
}

void put_shares(Page& page, const Audit& audit) {
  page.section("Every figure");
  Chart chart{"Shares with 95 % intervals",
              "Bars show the share, whiskers the interval.",
              "Figure",
              "Share (95 % interval)",
              "Sample",
              Unit::permille,
              {}};
  for (const ShareWords& words : share_words) {
    const AuditShare& it = share(audit.all, words.kind);
    chart.points.push_back(point_of(words.label, it));
    if (it.n > 0)
      chart.points.back().sample += std::string(" ") + words.among;
    else
      chart.points.back().shown = "nothing to tell yet", chart.points.back().sample = none_of(audit, words);
  }
  page.chart(ChartKind::bars, chart);
  report::Table times{
      "How long it took", {{"From, to"}, {"Median (95 % interval)", true}, {"Nine of ten within", true}, {"Sample", true}}, {}};
  const auto said = [](const Nullable<QuantileFigure>& it) -> std::string {
    if (!it) return "too few to say";
    return measuring::say_time(it->at_ms) + " (" + (it->low_ms ? measuring::say_time(*it->low_ms) : "?") + " to " +
           (it->high_ms ? measuring::say_time(*it->high_ms) : "?") + ")";
  };
  for (const AuditTime& each : audit.all.times)
    times.rows.push_back(
        {name_of(each.kind), said(each.median), said(each.p90), text::grouped(each.n) + " of " + text::grouped(each.of)});
  page.table(times);
  page.note(
      "Times are of leads where a person came; the sample says of how many. A question mark stands where the sample is too "
      "small to bound that side.");
}

std::string in_words(std::string code) {
  std::replace(code.begin(), code.end(), '_', ' ');
  return code;
}

void put_counts(Page& page, const char* title, const char* note, const char* heading, const std::vector<AuditCount>& counts) {
  Chart chart{title, note, heading, "Leads", "", Unit::count, {}};
  for (const AuditCount& each : counts)
    if (each.of > 0)
      chart.points.push_back(
          {in_words(each.key), each.count, {}, text::grouped(each.count) + " of " + text::grouped(each.of), ""});
  if (!chart.points.empty()) page.chart(ChartKind::bars, chart);
}

void put_context(Page& page, const Audit& audit) {
  page.section("What was known when a person took over");
  page.paragraph("Completeness of the brief at that moment: " + audit.all.completeness.text + ", of 100.");
  put_counts(page, "Triggers that were up", "Of leads that a person took over.", "Trigger", audit.triggers);
  put_counts(page, "What was not known", "Of leads that a person took over.", "Missing", audit.missing);
  put_counts(page, "What was asked although it was known", "Of leads taken over where it was known before.", "Topic",
             audit.asked_again);
}

void put_weeks(Page& page, const AuditBreakdown& weeks) {
  for (const AuditShareKind kind : {AuditShareKind::in_time, AuditShareKind::intent_late, AuditShareKind::asked_again}) {
    Chart chart{std::string(words_of(kind).label) + ", by week",
                std::string("Of ") + words_of(kind).among + "; weeks by their Monday.",
                "Week",
                "Share (95 % interval)",
                "Sample",
                Unit::permille,
                {}};
    bool any = false;
    for (const AuditGroup& group : weeks.groups) {
      chart.points.push_back(point_of(group.key, share(group.figures, kind)));
      any = any || chart.points.back().value;
    }
    if (any) page.chart(ChartKind::trend, chart);
  }
}

/// The share, and in small print its interval and sample; where it is too small, the counts alone.
std::string cell_of(const AuditShare& it) {
  const std::string counts = text::grouped(it.hits) + " of " + text::grouped(it.n);
  if (it.too_few) return "–\n" + counts;
  return measuring::say_share(it.share->value) + "\n" + measuring::say_share(it.low->value) + " to " +
         measuring::say_share(it.high->value) + "\n" + counts;
}

/// Leads that nobody took over are of no rep: what is a share of them says nothing of one.
std::vector<AuditShareKind> columns_of(AuditDimension by) {
  std::vector<AuditShareKind> out{AuditShareKind::in_time, AuditShareKind::intent_late, AuditShareKind::asked_again,
                                  AuditShareKind::dropped_off};
  if (by == AuditDimension::rep) return out;
  out.insert(out.begin(), AuditShareKind::taken_over_when_due);
  out.push_back(AuditShareKind::request_unanswered);
  return out;
}

void put_breakdown(Page& page, const AuditBreakdown& it) {
  if (it.groups.empty()) return;
  const std::string name = boost::describe::enum_to_string(it.by, "");
  const bool is_rep = it.by == AuditDimension::rep;
  report::Table table{"By " + name + (is_rep ? ", of the leads that each took over" : ""), {{"By " + name}, {"Leads", true}}, {}};
  const std::vector<AuditShareKind> columns = columns_of(it.by);
  for (const AuditShareKind kind : columns) table.columns.push_back({words_of(kind).label, true});
  for (const AuditGroup& group : it.groups) {
    table.rows.push_back({group.key, text::grouped(group.figures.leads)});
    for (const AuditShareKind kind : columns) table.rows.back().push_back(cell_of(share(group.figures, kind)));
  }
  page.table(table);
  if (it.left_out > 0) page.note(text::counted(it.left_out, "smaller group") + " left out.");
}

/// An id that was made up for a row stands in no table: there the line is enough.
std::string source_of(const Evidence& evidence, const std::string& place) {
  if (place.empty()) return evidence.source;
  return evidence.source.starts_with("message:row-") ? place : evidence.source + ", " + place;
}

void put_cases(Page& page, const Audit& audit) {
  page.section("Worst cases");
  if (audit.cases.empty()) return page.paragraph("Nothing was found amiss.");
  std::vector<report::Case> cases;
  for (const AuditCase& each : audit.cases) {
    report::Case out{std::string(heading_of(each.kind)) + ": lead " + each.lead_id, {each.text}, {}};
    out.facts.push_back(measuring::say_day(each.at) + (each.took_ms ? ", " + measuring::say_time(*each.took_ms) : "") +
                        (each.rep.empty() ? "" : "; " + each.rep + " took over"));
    for (std::size_t i = 0; i < each.evidence.size(); ++i) {
      const std::string place = each.places.empty() ? "" : each.places[i];
      if (const Evidence& it = each.evidence[i]; !it.quote.empty())
        out.quotes.push_back({text::quoted(it.quote), source_of(it, place)});
      else if (!place.empty())
        out.facts.push_back(place);
    }
    cases.push_back(std::move(out));
  }
  page.cases(cases);
}

}  // namespace

std::string audit_report(const Audit& audit) {
  Page page("How leads were handed to people", audit_scope(audit));
  put_head(page, audit);
  put_path(page, audit);
  put_waits(page, audit);
  put_shares(page, audit);
  put_context(page, audit);
  page.section("Where and when");
  for (const AuditBreakdown& each : audit.breakdowns) {
    if (each.by == AuditDimension::week)
      put_weeks(page, each);
    else
      put_breakdown(page, each);
  }
  put_cases(page, audit);
  page.section("How to read this");
  page.list(
      {"A handoff was due at the first word or deed of the prospect as of which the policy's decision is to hand over, read "
       "without anything that came later.",
       "A person took over with the first message of a rep after one of the AI.",
       "The CRM's opt-out marks and its BANT fields have no date, so the past is read without them. Nor have the host's signals "
       "that name neither a time nor a message.",
       "A phone number, a mail address and a head count on the record count as known from the beginning, for nothing says since "
       "when they stand there: one that a rep asked for and wrote down afterwards looks as if it had been asked again.",
       "High intent is late when no person has answered within the minutes the policy gives it.",
       "A rep who says that something was mentioned is checking it and does not ask again.",
       "A promise, a request, an opt-out is what the words say in the languages read: none found is not none made.",
       "Announced is a takeover of which our side told the prospect, at the latest in the first words of whoever took over.",
       "After an opt-out every message of ours counts, from the first minute on. Excused is one that only says that they are off "
       "the list, if it is the first and comes within the hour.",
       "Calling hours are advice, not law."});
  return page.finish();
}

}  // namespace baton::native
