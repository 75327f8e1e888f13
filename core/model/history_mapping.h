/// Which column of an exported table is what: how conversations that left a CRM as CSV become leads.
#pragma once
#include "core/model/wire.h"

namespace baton {

/// What a cell can be. A row is a message, unless it has a `kind` (then it is an activity) or an `outcome_kind` (then it is an
/// entry of the ledger); what is said of contact, company and deal may stand in any row of the lead.
BOOST_DEFINE_ENUM_CLASS(HistoryField, lead_id, at, message_id, channel, from, text, author, subject, language, kind,
                        activity_subject, activity_outcome, duration_seconds, outcome_kind, handoff_id, rep_id, contact_name,
                        contact_title, contact_email, contact_phone, contact_language, contact_timezone, contact_country,
                        contact_region, do_not_call, opted_out, call_consent, company_name, company_domain, industry, employees,
                        annual_revenue, company_country, company_region, tier, strategic, existing_customer, owner_id, deal_value,
                        currency, deal_seats, deal_stage)

/// What a cell's words mean in the words of the lead.
struct CellMeaning {
  std::string cell, means;
};
BOOST_DESCRIBE_STRUCT(CellMeaning, (), (cell, means))
template <>
struct Notes<CellMeaning> {
  static constexpr Note of[] = {
      {"cell", "What stands in the cell; case and white space around it do not matter.", Presence::required},
      {"means",
       "What it is in a lead: `prospect`, `email`, `meeting_held`. `skip` passes the row over; of `kind`, `message` says that "
       "the "
       "row is no activity but a message.",
       Presence::required},
  };
};
static_assert(covers<CellMeaning>());

struct HistoryColumn {
  HistoryField field = HistoryField::lead_id;
  std::string column;
  std::vector<CellMeaning> values;
  std::string otherwise;
};
BOOST_DESCRIBE_STRUCT(HistoryColumn, (), (field, column, values, otherwise))
template <>
struct Notes<HistoryColumn> {
  static constexpr Note of[] = {
      {"field",
       "What the column is. Several may be the same field: they are asked in their order, and the first that says something "
       "counts.",
       Presence::required},
      {"column", "Its heading; without one every row has what `otherwise` says."},
      {"values",
       "What its words mean; an empty cell is the word ``. A word that is not here is left to the next column of the field; the "
       "last one reads it as it stands."},
      {"otherwise",
       "What a cell means that is empty or, where `values` are given, not among them; only at the last column of a field. Where "
       "`kind` is mapped, `message` is what most rows are otherwise."},
  };
};
static_assert(covers<HistoryColumn>());

/// Whether the rows of a lead follow one another.
BOOST_DEFINE_ENUM_CLASS(RowOrder, any, by_lead)

struct HistoryMapping {
  std::vector<HistoryColumn> columns;
  std::vector<std::string> unused;
  std::string delimiter = ",";
  std::string time_format;
  std::vector<std::string> time_formats;
  ZoneName timezone;
  RowOrder rows = RowOrder::any;
};
BOOST_DESCRIBE_STRUCT(HistoryMapping, (), (columns, unused, delimiter, time_format, time_formats, timezone, rows))
template <>
struct Notes<HistoryMapping> {
  static constexpr Note of[] = {
      {"columns", "What each column is.", Presence::required},
      {"unused", "Headings of columns that are left out on purpose, so that nothing is said of them."},
      {"delimiter", "What stands between cells, one character; a comma when left out."},
      {"time_format",
       "How times are written, such as `%d/%m/%Y %H:%M` (strptime), or `unix` or `unix_ms`. RFC 3339 when left out, "
       "and `2026-05-13 17:28:00`."},
      {"time_formats",
       "The same where times are written in several ways. A time that two of them read differently is refused, as `03/02/2026` "
       "by "
       "`%d/%m/%Y` and `%m/%d/%Y`."},
      {"timezone", "IANA zone of times without one; UTC when left out."},
      {"rows", "`by_lead` when the rows of a lead follow one another: then a file of any size takes little memory."},
  };
};
static_assert(covers<HistoryMapping>());

}  // namespace baton
