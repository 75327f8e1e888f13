/// Where in a lead's document each field of a mapping stands, and what its cells become.
#pragma once
#include <string>
#include <string_view>

#include "core/model/history_mapping.h"
#include "core/model/lead.h"

namespace baton::native {

/// What a cell becomes in JSON.
enum class CellForm { text, time, whole_number, amount, flag };

/// Whose member a field is. What a row is decides which of them are read.
enum class FieldOwner { lead, message, activity, outcome };

/// The lead's list that the owner is in; empty for the lead itself.
constexpr std::string_view list_of(FieldOwner owner) {
  return owner == FieldOwner::message    ? "messages"
         : owner == FieldOwner::activity ? "events"
         : owner == FieldOwner::outcome  ? "handoffs"
                                         : "";
}

struct FieldPlace {
  HistoryField field;
  FieldOwner owner;
  std::string_view pointer;  ///< In its owner: `/company/employees`, `/text`.
  CellForm form = CellForm::text;
  bool (*knows)(const std::string& word) = nullptr;  ///< Where only some words are right: whether this is one.
};

template <class Words>
bool is_word_of(const std::string& word) {
  Words found{};
  return boost::describe::enum_from_string(word.c_str(), found);
}

/// Fields of one object stand together, so that a document can be written in one go.
inline constexpr FieldPlace field_places[] = {
    {HistoryField::contact_name, FieldOwner::lead, "/contact/name"},
    {HistoryField::contact_title, FieldOwner::lead, "/contact/title"},
    {HistoryField::contact_email, FieldOwner::lead, "/contact/email"},
    {HistoryField::contact_phone, FieldOwner::lead, "/contact/phone"},
    {HistoryField::contact_language, FieldOwner::lead, "/contact/language"},
    {HistoryField::contact_timezone, FieldOwner::lead, "/contact/timezone"},
    {HistoryField::contact_country, FieldOwner::lead, "/contact/country"},
    {HistoryField::contact_region, FieldOwner::lead, "/contact/region"},
    {HistoryField::do_not_call, FieldOwner::lead, "/contact/do_not_call", CellForm::flag},
    {HistoryField::opted_out, FieldOwner::lead, "/contact/opted_out", CellForm::flag},
    {HistoryField::call_consent, FieldOwner::lead, "/contact/call_consent", CellForm::text, is_word_of<CallConsent>},
    {HistoryField::company_name, FieldOwner::lead, "/company/name"},
    {HistoryField::company_domain, FieldOwner::lead, "/company/domain"},
    {HistoryField::industry, FieldOwner::lead, "/company/industry"},
    {HistoryField::employees, FieldOwner::lead, "/company/employees", CellForm::whole_number},
    {HistoryField::annual_revenue, FieldOwner::lead, "/company/annual_revenue/amount", CellForm::amount},
    {HistoryField::company_country, FieldOwner::lead, "/company/country"},
    {HistoryField::company_region, FieldOwner::lead, "/company/region"},
    {HistoryField::tier, FieldOwner::lead, "/account/tier", CellForm::text, is_word_of<Tier>},
    {HistoryField::strategic, FieldOwner::lead, "/account/strategic", CellForm::flag},
    {HistoryField::existing_customer, FieldOwner::lead, "/account/existing_customer", CellForm::flag},
    {HistoryField::owner_id, FieldOwner::lead, "/account/owner_id"},
    {HistoryField::deal_value, FieldOwner::lead, "/deal/value/amount", CellForm::amount},
    {HistoryField::currency, FieldOwner::lead, "/deal/value/currency"},
    {HistoryField::deal_seats, FieldOwner::lead, "/deal/seats", CellForm::whole_number},
    {HistoryField::deal_stage, FieldOwner::lead, "/deal/stage"},
    {HistoryField::message_id, FieldOwner::message, "/id"},
    {HistoryField::at, FieldOwner::message, "/at", CellForm::time},
    {HistoryField::channel, FieldOwner::message, "/channel", CellForm::text, is_word_of<Channel>},
    {HistoryField::from, FieldOwner::message, "/from", CellForm::text, is_word_of<Speaker>},
    {HistoryField::text, FieldOwner::message, "/text"},
    {HistoryField::author, FieldOwner::message, "/name"},
    {HistoryField::subject, FieldOwner::message, "/subject"},
    {HistoryField::language, FieldOwner::message, "/language"},
    {HistoryField::message_id, FieldOwner::activity, "/id"},
    {HistoryField::at, FieldOwner::activity, "/at", CellForm::time},
    {HistoryField::kind, FieldOwner::activity, "/kind", CellForm::text, is_word_of<EventKind>},
    {HistoryField::activity_subject, FieldOwner::activity, "/subject"},
    {HistoryField::activity_outcome, FieldOwner::activity, "/outcome"},
    {HistoryField::duration_seconds, FieldOwner::activity, "/duration_seconds", CellForm::whole_number},
    {HistoryField::message_id, FieldOwner::outcome, "/id"},
    {HistoryField::handoff_id, FieldOwner::outcome, "/handoff_id"},
    {HistoryField::lead_id, FieldOwner::outcome, "/lead_id"},
    {HistoryField::at, FieldOwner::outcome, "/at", CellForm::time},
    {HistoryField::outcome_kind, FieldOwner::outcome, "/kind", CellForm::text, is_word_of<LedgerKind>},
    {HistoryField::rep_id, FieldOwner::outcome, "/rep_id"},
    {HistoryField::text, FieldOwner::outcome, "/text"},
};

}  // namespace baton::native
