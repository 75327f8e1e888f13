/// What callers hand in, read and checked: each document with everything that is wrong with it.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/json/documents.h"
#include "core/model/problem.h"

namespace baton {

/// Why an assessment without a moment is refused.
inline constexpr std::string_view no_clock =
    "is required: the engine reads no clock; give the moment to assess, such as \"2026-11-20T14:03:00Z\"";

/// Stands before the places of what is wrapped around a lead: its own warnings point into the lead.
inline constexpr std::string_view request_prefix = "/request";

/// A policy and a roster. Pointers begin with `/policy` and `/roster`.
struct Setup {
  Policy policy;
  Roster roster;
  Problems problems, warnings;
};

/// A lead. Pointers are into the lead itself.
struct GivenLead {
  Lead lead;
  Problems problems, warnings;
};

/// A line of a batch: a lead, or `{ as_of, lead }`. Problems point into the line. Warnings point into the lead, as those of an
/// assessment do; those of keys beside the lead begin with `request_prefix`.
struct GivenLine {
  Lead lead;
  std::optional<Time> as_of;
  Problems problems, warnings;
};

/// A handoff to look at again: the assessment as it was, the lead as it is now, or both.
struct GivenPending {
  std::optional<Proposal> proposal;
  std::optional<Lead> lead;
  std::optional<Time> as_of;
  Problems problems, warnings;
};

/// What was found in a document of one kind.
struct Checked {
  std::string kind;  ///< Empty when the caller named a kind that there is not.
  Problems problems, warnings;
};

/// Whether a request has the member `name` or its text in `<name>_text`.
bool is_given(const json::Document& request, std::string_view name);
/// The member `name`, or what its text in `<name>_text` holds, so that a caller can hand JSON on without reading it. Null when
/// neither is there, or with a problem in the request when the text is none.
std::optional<json::Document> part(json::Document& request, std::string_view name, const std::string& prefix);

Setup read_setup(json::Document& request);
GivenLead read_lead(json::Document& document);
/// `as_of` (may be empty) serves a line that brings none.
GivenLine read_line(std::string_view line, std::string_view as_of);
/// The same of an item of a list; `as_of` serves an item that brings none.
GivenLine read_item(json::Document document, std::optional<Time> as_of);
/// An assessment, a lead, or `{ as_of, assessment, lead }`; `as_of` (may be empty) serves a line that brings none.
GivenPending read_pending_line(std::string_view line, std::string_view as_of);
/// The members `assessment`, `lead` and `as_of`; `as_of` serves a request that brings none.
GivenPending read_pending(json::Document& request, std::optional<Time> as_of);
/// A moment to assess; null with a problem at `/as_of` when it is none.
std::optional<Time> read_moment(std::string_view text, Problems& problems);
/// `kind` is `lead`, `roster` or `policy`; empty: told by the document's members. A lead may be wrapped as in a line. A roster
/// may name the territories of `policy_text`; of the default policy when that is empty.
Checked check_document(std::string kind, std::string_view text, std::string_view policy_text = "");

void append(Problems& to, const Problems& from, std::string_view prefix = "");

}  // namespace baton
