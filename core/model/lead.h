/// The first document: a lead as the CRM and the conversation tell it.
#pragma once
#include "core/model/ledger.h"
#include "core/model/trigger.h"
#include "core/model/wire.h"

namespace baton {

BOOST_DEFINE_ENUM_CLASS(CallConsent, unknown, granted, revoked)
BOOST_DEFINE_ENUM_CLASS(Tier, unknown, small_business, mid_market, enterprise)
BOOST_DEFINE_ENUM_CLASS(Channel, chat, email, sms, call, note)
BOOST_DEFINE_ENUM_CLASS(Speaker, prospect, ai, rep, system)
BOOST_DEFINE_ENUM_CLASS(EventKind, page_view, download, email_open, email_click, form_submit, webinar, trial_signup, call,
                        meeting_booked, meeting_held, meeting_no_show, task, other)

struct Money {
  Hundredths amount;
  CurrencyCode currency;
};
BOOST_DESCRIBE_STRUCT(Money, (), (amount, currency))
template <>
struct Notes<Money> {
  static constexpr Note of[] = {
      {"amount", "In whole units of the currency; at most two decimals are kept.", Presence::required},
      {"currency", "ISO 4217; without one the amount is taken at its number."},
  };
};
static_assert(covers<Money>());

struct Contact {
  std::string name, title, email;
  PhoneNumber phone;
  LanguageTag language;
  ZoneName timezone;
  CountryCode country;
  RegionCode region;
  bool do_not_call = false, opted_out = false;
  CallConsent call_consent = CallConsent::unknown;
};
BOOST_DESCRIBE_STRUCT(Contact, (),
                      (name, title, email, phone, language, timezone, country, region, do_not_call, opted_out, call_consent))
template <>
struct Notes<Contact> {
  static constexpr Note of[] = {
      {"name", "The person, as the CRM writes the name."},
      {"title", "Job title. Says who they are; confirms no authority."},
      {"email", "Mail address."},
      {"phone", "As the CRM has it; E.164 preferred."},
      {"language", "BCP 47 tag of the language they write."},
      {"timezone", "IANA name of the zone the person is in."},
      {"country", "ISO 3166-1 code of where the person is."},
      {"region", "ISO 3166-2 code of where the person is."},
      {"do_not_call", "The CRM's do-not-call mark."},
      {"opted_out", "The CRM's opt-out mark: nobody contacts them."},
      {"call_consent", "Prior express written consent to automated calls."},
  };
};
static_assert(covers<Contact>());

struct Company {
  std::string name, domain, industry;
  std::optional<Count> employees;
  std::optional<Money> annual_revenue;
  CountryCode country;
  RegionCode region;
};
BOOST_DESCRIBE_STRUCT(Company, (), (name, domain, industry, employees, annual_revenue, country, region))
template <>
struct Notes<Company> {
  static constexpr Note of[] = {
      {"name", "The company, as the CRM writes it."},
      {"domain", "Its mail or web domain."},
      {"industry", "In the CRM's own words."},
      {"employees", "Head count of the whole company."},
      {"annual_revenue", "Revenue of the last year known."},
      {"country", "ISO 3166-1 code of its seat."},
      {"region", "ISO 3166-2 code of its seat."},
  };
};
static_assert(covers<Company>());

struct Account {
  Tier tier = Tier::unknown;
  bool strategic = false, existing_customer = false;
  std::string owner_id;
};
BOOST_DESCRIBE_STRUCT(Account, (), (tier, strategic, existing_customer, owner_id))
template <>
struct Notes<Account> {
  static constexpr Note of[] = {
      {"tier", "Segment the account belongs to."},
      {"strategic", "On the list of accounts that matter whatever their size."},
      {"existing_customer", "Buys from us already."},
      {"owner_id", "Rep who owns the account in the CRM."},
  };
};
static_assert(covers<Account>());

struct Deal {
  std::optional<Money> value;
  std::optional<Count> seats;
  std::string stage;
  std::optional<Date> close_date;
};
BOOST_DESCRIBE_STRUCT(Deal, (), (value, seats, stage, close_date))
template <>
struct Notes<Deal> {
  static constexpr Note of[] = {
      {"value", "What the CRM expects the deal to bring. Confirms no budget."},
      {"seats", "Seats or licences in the deal."},
      {"stage", "Stage in the CRM's own words."},
      {"close_date", "Expected close. Confirms no timeline."},
  };
};
static_assert(covers<Deal>());

struct Nurture {
  Count touches_done;
  std::optional<Count> touches_planned;
  std::optional<Time> started_at;
};
BOOST_DESCRIBE_STRUCT(Nurture, (), (touches_done, touches_planned, started_at))
template <>
struct Notes<Nurture> {
  static constexpr Note of[] = {
      {"touches_done", "Touches of the outbound sequence made so far."},
      {"touches_planned", "Touches the sequence has; the policy's number when left out."},
      {"started_at", "When the sequence began."},
  };
};
static_assert(covers<Nurture>());

/// One BANT element as the CRM knows it before anything is read.
struct KnownElement {
  ElementStatus status = ElementStatus::unknown;
  std::string value;
};
BOOST_DESCRIBE_STRUCT(KnownElement, (), (status, value))
template <>
struct Notes<KnownElement> {
  static constexpr Note of[] = {
      {"status", "How sure the CRM is."},
      {"value", "What the CRM holds, in its words."},
  };
};
static_assert(covers<KnownElement>());

struct KnownQualification {
  KnownElement budget, authority, need, timeline;
};
BOOST_DESCRIBE_STRUCT(KnownQualification, (), (budget, authority, need, timeline))
template <>
struct Notes<KnownQualification> {
  static constexpr Note of[] = {
      {"budget", "Money for this purchase."},
      {"authority", "Who decides."},
      {"need", "The problem to be solved."},
      {"timeline", "When it is to happen."},
  };
};
static_assert(covers<KnownQualification>());

struct Message {
  std::string id;
  Time at;
  Channel channel = Channel::chat;
  Speaker from = Speaker::prospect;
  std::string text, name, subject;
  LanguageTag language;
};
BOOST_DESCRIBE_STRUCT(Message, (), (id, at, channel, from, text, name, subject, language))
template <>
struct Notes<Message> {
  static constexpr Note of[] = {
      {"id", "Unique within the lead.", Presence::identifier},
      {"at", "When it was sent.", Presence::required},
      {"channel", "How it came. A call is its transcript, one message a turn; a note is internal.", Presence::required},
      {"from", "Who wrote or said it.", Presence::required},
      {"text", "The text as it came, quoted mail and signature included.", Presence::required},
      {"name", "Name of the writer."},
      {"subject", "Subject line of a mail."},
      {"language", "BCP 47 tag, when the host knows it."},
  };
};
static_assert(covers<Message>());

struct Event {
  std::string id;
  Time at;
  EventKind kind = EventKind::other;
  std::string subject, outcome;
  std::optional<Count> duration_seconds;
};
BOOST_DESCRIBE_STRUCT(Event, (), (id, at, kind, subject, outcome, duration_seconds))
template <>
struct Notes<Event> {
  static constexpr Note of[] = {
      {"id", "Unique within the lead, when there is one."},
      {"at", "When it happened or is planned to; may lie in the future.", Presence::required},
      {"kind", "What happened.", Presence::required},
      {"subject", "A path, file or title: `/pricing`, `case-study-acme.pdf`."},
      {"outcome", "How it ended, in the CRM's words."},
      {"duration_seconds", "How long it took."},
  };
};
static_assert(covers<Event>());

/// A trigger that the host found by itself: a language model, a dialer.
struct Signal {
  TriggerKind kind = TriggerKind::request;
  Points strength;
  std::string source;
  std::string message_id, quote;
  std::optional<Time> at;
};
BOOST_DESCRIBE_STRUCT(Signal, (), (kind, strength, source, message_id, quote, at))
template <>
struct Notes<Signal> {
  static constexpr Note of[] = {
      {"kind", "The trigger it speaks for.", Presence::required},
      {"strength", "How sure the host is.", Presence::required},
      {"source", "Who found it; named beside the evidence.", Presence::identifier},
      {"message_id", "The message it was found in."},
      {"quote", "The words it was found in."},
      {"at", "When it was found."},
  };
};
static_assert(covers<Signal>());

struct Lead {
  std::string id;
  Contact contact;
  Company company;
  Account account;
  Deal deal;
  Nurture nurture;
  KnownQualification qualification;
  std::vector<Message> messages;
  std::vector<Event> events;
  std::vector<Signal> signals;
  std::vector<LedgerEntry> handoffs;
};
BOOST_DESCRIBE_STRUCT(Lead, (),
                      (id, contact, company, account, deal, nurture, qualification, messages, events, signals, handoffs))
template <>
struct Notes<Lead> {
  static constexpr Note of[] = {
      {"id", "The CRM's id of the record.", Presence::identifier},
      {"contact", "The person."},
      {"company", "Where the person works."},
      {"account", "How the CRM files the company."},
      {"deal", "The opportunity, if one is open."},
      {"nurture", "The outbound sequence."},
      {"qualification", "What the CRM already knows of BANT."},
      {"messages", "Everything said, in any order."},
      {"events", "Everything done, in any order."},
      {"signals", "What the host found by itself."},
      {"handoffs", "Ledger entries of this lead."},
  };
};
static_assert(covers<Lead>());

}  // namespace baton
