#include "core/request.h"

#include <unordered_set>

#include "core/check.h"
#include "core/check_examples.h"
#include "core/policy/default_policy.h"

namespace baton {
namespace {

using json::Document;

/// What `from` says of places of which nothing was said when the document was decoded: a value that could not be read is not
/// compared with its neighbours.
void append_news(Problems& to, const Problems& from, const Problems& decoding) {
  std::unordered_set<std::string_view> told;
  for (const Problem& problem : decoding) told.insert(problem.pointer);
  for (const Problem& found : from)
    if (!told.count(found.pointer)) to.push_back(found);
}

/// Reads and checks a document of one kind; `read` is the member function that does.
template <class T>
T checked(Document& document, std::string_view kind, T (Document::*read)(), const std::string& prefix, Problems& problems,
          Problems& warnings) {
  if (document.good() && document.is_another_than(kind))
    document.refuse("", ProblemCode::wrong_type,
                    "has keys of a " + std::string(document.likeness()) + " and none of a " + std::string(kind) +
                        "; it must be a " + std::string(kind));
  T value = (document.*read)();
  append(problems, document.problems());
  append(warnings, document.warnings());
  if (!document.is_object()) return value;
  const CheckResult found = check(value, prefix);
  append_news(problems, found.problems, document.problems());
  append_news(warnings, found.warnings, document.problems());
  return value;
}

/// Whether a line, or a text to check, holds the lead in a member. A lead of its own has an id, whatever its CRM adds.
bool is_wrapped(const Document& document) {
  return document.good() && document.is_object() && document.has("lead") && !document.has("id");
}

/// Unwraps `{ as_of, lead }`: afterwards `document` is the lead alone.
void unwrap(Document& document, GivenLine& out, std::string_view warnings_prefix) {
  out.as_of = document.moment("as_of");
  document.warn_of_keys_beside("as_of lead");
  append(out.problems, document.problems());
  append(out.warnings, document.warnings(), warnings_prefix);
  document = std::move(*document.take("lead", ""));
}

struct GivenMoment {
  std::optional<Time> at;
  Problems problems;
};

/// A time of the command line, which may be empty.
GivenMoment given_moment(std::string_view as_of) {
  GivenMoment out;
  if (!as_of.empty()) out.at = read_moment(as_of, out.problems);
  return out;
}

/// A moment that cannot be read is the reason why there is none.
void say_moment_is_wrong(const GivenMoment& moment, Problems& problems) {
  if (moment.problems.empty()) return;
  std::erase_if(problems, [](const Problem& p) { return p.code == ProblemCode::missing && p.pointer == "/as_of"; });
  problems.insert(problems.begin(), moment.problems.begin(), moment.problems.end());
}

}  // namespace

void append(Problems& to, const Problems& from, std::string_view prefix) {
  for (Problem problem : from) {
    problem.pointer.insert(0, prefix);
    to.push_back(std::move(problem));
  }
}

bool is_given(const Document& request, std::string_view name) {
  return request.has(name) || request.has(std::string(name) + "_text");
}

std::optional<Document> part(Document& request, std::string_view name, const std::string& prefix) {
  if (auto found = request.take(name, prefix)) return found;
  const std::string as_text = std::string(name) + "_text";
  if (!request.has(as_text)) return {};
  const std::size_t before = request.problems().size();
  const std::string text = request.text(as_text);
  if (request.problems().size() > before) return {};
  return Document(text, prefix);
}

Setup read_setup(Document& request) {
  Setup out;
  out.policy = default_policy();
  if (auto policy = part(request, "policy", "/policy"))
    out.policy = checked(*policy, "policy", &Document::policy, "/policy", out.problems, out.warnings);
  if (auto roster = part(request, "roster", "/roster")) {
    out.roster = checked(*roster, "roster", &Document::roster, "/roster", out.problems, out.warnings);
    append(out.warnings, check_regions(out.roster, out.policy.route, "/roster"));
  }
  return out;
}

GivenLead read_lead(Document& document) {
  GivenLead out;
  out.lead = checked(document, "lead", &Document::lead, "", out.problems, out.warnings);
  return out;
}

GivenLine read_item(Document document, std::optional<Time> as_of) {
  GivenLine out;
  const bool wrapped = is_wrapped(document);
  if (wrapped) unwrap(document, out, request_prefix);
  if (!out.as_of && out.problems.empty()) out.as_of = as_of;
  if (!out.as_of && out.problems.empty() && document.good())
    out.problems.push_back({"/as_of", ProblemCode::missing, std::string(no_clock)});
  GivenLead given = read_lead(document);
  append(out.problems, given.problems, wrapped ? "/lead" : "");
  append(out.warnings, given.warnings);
  out.lead = std::move(given.lead);
  return out;
}

std::optional<Time> read_moment(std::string_view text, Problems& problems) {
  Document outer("{\"as_of\":" + json::quoted(text) + "}");
  const std::optional<Time> moment = outer.moment("as_of");
  append(problems, outer.problems());
  return moment;
}

GivenLine read_line(std::string_view line, std::string_view as_of) {
  const GivenMoment moment = given_moment(as_of);
  GivenLine out = read_item(Document(line), moment.at);
  if (!out.as_of) say_moment_is_wrong(moment, out.problems);
  return out;
}

GivenPending read_pending(Document& request, std::optional<Time> as_of) {
  GivenPending out;
  out.as_of = request.has("as_of") ? request.moment("as_of") : as_of;
  if (!out.as_of && !request.has("as_of")) out.problems.push_back({"/as_of", ProblemCode::missing, std::string(no_clock)});
  auto assessment = part(request, "assessment", "");
  auto lead = part(request, "lead", "");
  append(out.problems, request.problems());
  if (!assessment && !lead) out.problems.push_back({"", ProblemCode::missing, "must have an assessment, a lead or both"});
  if (assessment) {
    out.proposal = assessment->proposal();
    append(out.problems, assessment->problems(), "/assessment");
  }
  if (lead) {
    GivenLead given = read_lead(*lead);
    append(out.problems, given.problems, "/lead");
    append(out.warnings, given.warnings);
    out.lead = std::move(given.lead);
  }
  if (!out.problems.empty() || !out.proposal) return out;
  if (out.lead && out.lead->id != out.proposal->lead_id)
    out.problems.push_back(
        {"/lead/id", ProblemCode::conflict, "must be the assessment's lead_id, \"" + out.proposal->lead_id + "\""});
  if (out.as_of && *out.as_of < out.proposal->as_of)
    out.problems.push_back({"/as_of", ProblemCode::conflict, "must not be before the assessment's as_of"});
  return out;
}

GivenPending read_pending_line(std::string_view line, std::string_view as_of) {
  // A bare assessment has a moment of its own, but not the one to look at it again.
  Document document(line);
  std::string request(line);
  if (document.is_object() && !document.has("assessment") && !document.has("lead"))
    request = std::string("{\"") + (document.has("decision") ? "assessment" : "lead") + "\":" + request + "}";
  Document wrapped(request);
  const GivenMoment moment = given_moment(as_of);
  GivenPending out = read_pending(wrapped, moment.at);
  if (!out.as_of) say_moment_is_wrong(moment, out.problems);
  return out;
}

Checked check_document(std::string kind, std::string_view text, std::string_view policy_text) {
  Document document(text);
  if (kind.empty()) kind = document.likeness().empty() ? "lead" : std::string(document.likeness());
  Checked out{std::move(kind), {}, {}};
  if (out.kind == "lead") {
    const bool wrapped = is_wrapped(document);
    GivenLine line;
    if (wrapped) unwrap(document, line, "");
    const GivenLead given = read_lead(document);
    out = {out.kind, std::move(line.problems), std::move(line.warnings)};
    append(out.problems, given.problems, wrapped ? "/lead" : "");
    append(out.warnings, given.warnings, wrapped ? "/lead" : "");
  } else if (out.kind == "roster") {
    const Roster roster = checked(document, out.kind, &Document::roster, "", out.problems, out.warnings);
    const RoutePolicy policy = policy_text.empty() ? default_policy().route : Document(policy_text).policy().route;
    append(out.warnings, check_regions(roster, policy, ""));
  } else if (out.kind == "policy") {
    const Policy policy = checked(document, out.kind, &Document::policy, "", out.problems, out.warnings);
    if (out.problems.empty()) try_examples(policy, out.problems);
  } else {
    out.kind.clear();
  }
  return out;
}

}  // namespace baton
