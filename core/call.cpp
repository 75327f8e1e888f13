#include "core/call.h"

#include <algorithm>

#include "core/answers.h"
#include "core/door.h"
#include "core/hash.h"
#include "core/json/documents.h"
#include "core/request.h"
#include "core/text/mail.h"
#include "core/text/wording.h"

namespace baton {
namespace {

using json::Document;

constexpr std::string_view forms = "must be one of text, markdown, html, slack, sms, json";

Assessment assess(const Config& config, Lead lead, const Problems& warnings, Time as_of, Memory* memory = nullptr) {
  Assessment result = config.engine.assess(std::move(lead), as_of, memory);
  result.warnings.insert(result.warnings.end(), config.warnings.begin(), config.warnings.end());
  for (const Problem& warning : warnings) result.warnings.push_back(as_warning(warning));
  return result;
}

/// `around` are warnings of the request around the message; `problems` what already refuses it.
Answer detect(const Config* config, Document& document, std::string_view prefix, Problems problems, const Problems& around) {
  const BareMessage message = document.message();
  append(problems, document.problems(), prefix);
  if (!problems.empty()) return refused(problems);
  MessageReading reading = config->engine.detect(message);
  for (const Problem& warning : document.warnings()) reading.warnings.push_back(as_warning(warning));
  for (const Problem& warning : around) reading.warnings.push_back(as_warning(warning));
  return ok(json::encode(reading));
}

std::optional<text::Keep> keep_of(std::string_view word) {
  if (word.empty() || word == "nothing") return text::Keep::nothing;
  if (word == "sign_off") return text::Keep::sign_off;
  if (word == "signature") return text::Keep::signature;
  return {};
}

Answer reply_text(Document& document, std::string_view keep_word, std::string_view prefix, Problems problems) {
  const auto keep = keep_of(keep_word);
  if (!keep) problems.push_back({"/keep", ProblemCode::unknown_word, "must be one of nothing, sign_off, signature"});
  MailText mail = document.mail();
  append(problems, document.problems(), prefix);
  if (!problems.empty()) return refused(problems);
  mail.text = text::reply_text(mail.text, *keep);
  return ok(json::encode(mail));
}

std::optional<BriefForm> form_of(const std::string& word) {
  BriefForm form = BriefForm::text;
  if (word.empty() || boost::describe::enum_from_string(word.c_str(), form)) return form;
  return {};
}

Answer check_request(Document& request) {
  const std::string kind = request.text("document"), text = request.text("text");
  if (!request.good()) return refused(request.problems());
  Checked found = check_document(kind, text);
  if (found.kind.empty()) return refused("/document", ProblemCode::unknown_word, "must be one of lead, roster, policy");
  append(found.warnings, warnings_of(request, "document text"));
  return ok("{\"document\":" + json::quoted(found.kind) + ",\"problems\":" + json::encode(found.problems) +
            ",\"warnings\":" + json::encode(found.warnings) + "}");
}

}  // namespace

Answer Door::Inside::configure(Document& request) {
  Setup setup = read_setup(request);
  append(setup.problems, request.problems());
  if (!setup.problems.empty()) return refused(setup.problems);
  append(setup.warnings, warnings_of(request, setup_keys));
  const std::string warnings = json::encode(setup.warnings);
  return ok("{\"config\":" + json::quoted(keep(std::move(setup))->name) + ",\"warnings\":" + warnings + "}");
}

Answer Door::Inside::assess_request(Document& request, bool for_people) {
  Problems problems;
  const bool by_name = request.has("open");
  OpenLead* open = by_name ? open_lead(request, problems) : nullptr;
  const auto config = !by_name ? config_of(request, problems) : open ? open->config : nullptr;
  const auto as_of = request.moment("as_of");
  if (!request.has("as_of")) problems.push_back({"/as_of", ProblemCode::missing, std::string(no_clock)});
  const auto form = form_of(for_people ? request.text("form") : "");
  if (!form) problems.push_back({"/form", ProblemCode::unknown_word, std::string(forms)});
  GivenLead given = open ? open->given : GivenLead();
  if (!by_name) {
    if (!is_given(request, "lead")) problems.push_back({"/lead", ProblemCode::missing, "is required"});
    if (auto document = part(request, "lead", "")) given = read_lead(*document);
  }
  append(problems, given.problems, "/lead");
  append(problems, request.problems());
  if (!problems.empty()) return refused(problems);
  const std::string known = by_name ? " open" : " lead lead_text" + setup_keys_of(request);
  const Problems around = warnings_of(request, "as_of" + std::string(for_people ? " form" : "") + known);
  append(given.warnings, around);
  const Assessment assessment = assess(*config, given.lead, given.warnings, *as_of, open ? &open->memory : nullptr);
  if (!for_people) return ok(json::encode(assessment));
  const std::string brief = config->engine.brief(assessment, given.lead, *form);
  const bool is_packet = *form == BriefForm::json;
  return ok(with_warnings(is_packet ? "{\"packet\":" + brief + "}" : "{\"text\":" + json::quoted(brief) + "}", around));
}

Answer Door::Inside::detect_request(Document& request) {
  Problems problems;
  const auto config = config_of(request, problems);
  if (!is_given(request, "message")) problems.push_back({"/message", ProblemCode::missing, "is required"});
  auto document = part(request, "message", "");
  append(problems, request.problems());
  if (!document) return refused(problems);
  return detect(config.get(), *document, "/message", problems,
                warnings_of(request, "message message_text" + setup_keys_of(request)));
}

Answer Door::Inside::reply_text_request(Document& request) {
  Problems problems;
  if (!is_given(request, "message")) problems.push_back({"/message", ProblemCode::missing, "is required"});
  auto document = part(request, "message", "");
  const std::string keep = request.text("keep");
  append(problems, request.problems());
  if (!document) return refused(problems);
  Answer answer = reply_text(*document, keep, "/message", problems);
  if (answer.good) answer.json = with_warnings(std::move(answer.json), warnings_of(request, "message message_text keep"));
  return answer;
}

Door::Door() : inside_(std::make_unique<Inside>()) {}
Door::~Door() = default;
Door::Door(Door&&) noexcept = default;
Door& Door::operator=(Door&&) noexcept = default;

CheckReport check_text(std::string_view document, std::string_view text, std::string_view policy) {
  const Checked found = check_document(std::string(document), text, policy);
  CheckReport out{found.kind, {}, {}};
  for (const Problem& problem : found.problems) out.problems.push_back(for_people(problem));
  for (const Problem& warning : found.warnings) out.warnings.push_back(for_people(warning));
  return out;
}

std::string check_moment(std::string_view as_of) {
  Problems problems;
  read_moment(as_of, problems);
  return problems.empty() ? "" : text::clean(problems.front().message);
}

std::string methods() {
  return "assess     everything about one lead: { as_of, lead, roster, policy } or { as_of, lead, config }\n"
         "brief      the same as people read it: also { form: text | markdown | html | slack | sms | json }\n"
         "assign     leads given out together: { as_of, leads, roster, policy } or { as_of, leads, config }\n"
         "reroute    who is next for a handoff: { as_of, assessment, lead, roster, policy }; one of the two may be missing\n"
         "measure    what the ledger comes to: { as_of, ledger, handoffs, policy } or config; { form: json | text, by: rep }\n"
         "handoff    what is known when a lead is handed over, to measure later: as assess; also { handoff_id, rep_id }\n"
         "ledger     the next state of a ledger kept in rows: { rows, records, forgotten, texts_since } as they stand; what "
         "comes in as\n"
         "           { entries, handoffs } or their NDJSON in { entries_text, handoffs_text }, other rows as { other_rows,\n"
         "           other_records, other_texts_since }; { forget: lead } or { retain: true, policy } at { as_of }; { chance }, "
         "and "
         "with the\n"
         "           next part of the same work { renamed }. Keys alone without rows\n"
         "detect     what one message shows: { message, policy } or { message, config }\n"
         "reply_text the author's own words of a mail: { message: { id, text }, keep: nothing | sign_off | signature }\n"
         "check      every problem of a document: { text, document: lead | roster | policy, guessed when left out }\n"
         "open       keeps a lead that grows: { lead, policy, roster } or { lead, config }; gives its name, { open }, which "
         "assess and\n"
         "           brief take in the place of lead, policy and roster\n"
         "append     adds to it what is given of { open, message, event, signal, handoff }; gives its new name, { open }\n"
         "close      lets go of it: { open }\n"
         "configure  keeps { policy, roster } and names them: { config }\n"
         "version    { engine_version, abi }\n";
}

Answer Door::Inside::answer(Document& request) {
  if (!request.good()) return refused(request.problems());
  if (!request.is_object()) return refused("", ProblemCode::wrong_type, "must be an object with a method");
  const std::string method = request.text("method");
  if (method == "assess") return assess_request(request, false);
  if (method == "brief") return assess_request(request, true);
  if (method == "assign") return assign_request(request);
  if (method == "reroute") return reroute_request(request);
  if (method == "measure") return measure_request(request);
  if (method == "handoff") return handoff_request(request);
  if (method == "ledger") return ledger_request(request);
  if (method == "detect") return detect_request(request);
  if (method == "reply_text") return reply_text_request(request);
  if (method == "check") return check_request(request);
  if (method == "open") return open_request(request);
  if (method == "append") return append_request(request);
  if (method == "close") return close_request(request);
  if (method == "configure") return configure(request);
  if (method == "version")
    return ok(with_warnings("{\"engine_version\":" + json::quoted(engine_version()) + ",\"abi\":" + std::to_string(abi) + "}",
                            warnings_of(request, "")));
  return refused("/method", ProblemCode::unknown_method,
                 "must be one of assess, brief, assign, reroute, measure, handoff, ledger, detect, reply_text, check, open, "
                 "append, close, configure, "
                 "version");
}

std::string Door::call(std::string_view text) {
  Document request(text);
  const Answer answer = inside_->answer(request);
  return answer.good ? "{\"ok\":" + answer.json + "}" : "{\"error\":{\"problems\":" + answer.json + "}}";
}

std::string Door::configure(std::string_view roster, std::string_view policy) {
  std::string request = "{\"policy_text\":" + json::quoted(policy.empty() ? "{}" : policy);
  if (!roster.empty()) request += ",\"roster_text\":" + json::quoted(roster);
  Document document(request + "}");
  return inside_->keep(read_setup(document))->name;
}

Answer Door::assess_line(std::string_view config_name, std::string_view as_of, std::string_view line) {
  const auto config = inside_->find(config_name);
  if (!config) return refused("/config", ProblemCode::unknown_config, "is not configured here; call configure first");
  GivenLine given = read_line(line, as_of);
  if (!given.problems.empty()) return refused(given.problems);
  return ok(json::encode(assess(*config, std::move(given.lead), given.warnings, *given.as_of)));
}

Answer Door::brief_text(std::string_view config_name, std::string_view as_of, std::string_view line, std::string_view form_word) {
  const auto config = inside_->find(config_name);
  if (!config) return refused("/config", ProblemCode::unknown_config, "is not configured here; call configure first");
  const auto form = form_of(std::string(form_word));
  GivenLine given = read_line(line, as_of);
  if (!form) given.problems.push_back({"/form", ProblemCode::unknown_word, std::string(forms)});
  if (!given.problems.empty()) return refused(given.problems);
  const Assessment assessment = assess(*config, given.lead, given.warnings, *given.as_of);
  return ok(config->engine.brief(assessment, given.lead, *form));
}

Answer Door::detect_line(std::string_view config_name, std::string_view line) {
  const auto config = inside_->find(config_name);
  if (!config) return refused("/config", ProblemCode::unknown_config, "is not configured here; call configure first");
  Document document(line);
  return detect(config.get(), document, "", {}, {});
}

Answer Door::reply_text_line(std::string_view line, std::string_view keep) {
  Document document(line);
  return reply_text(document, keep, "", {});
}

}  // namespace baton
