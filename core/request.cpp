#include "core/request.h"

#include <algorithm>

#include "core/check.h"
#include "core/engine.h"
#include "core/policy/default_policy.h"

namespace baton {
namespace {

using json::Document;

template <class T>
T checked(Document& document, T value, std::string_view prefix, Problems& problems, Problems& warnings) {
  CheckResult found = check(value, prefix);
  append(problems, document.problems());
  append(warnings, document.warnings());
  append(problems, found.problems);
  append(warnings, found.warnings);
  return value;
}

/// Unwraps `{ as_of, lead }`: afterwards `document` is the lead alone.
void unwrap(Document& document, GivenLine& out) {
  out.as_of = document.time("as_of");
  document.warn_of_keys_beside("as_of lead");
  append(out.problems, document.problems());
  append(out.warnings, document.warnings());
  document = std::move(*document.take("lead", ""));
}

bool has_fired(const MessageReading& reading, TriggerKind kind) { return reading.triggers[static_cast<std::size_t>(kind)].fired; }

/// Whether a message that is read so has this meaning.
bool shows(const MessageReading& reading, PhraseMeaning meaning) {
  switch (meaning) {
    case PhraseMeaning::request:
      return has_fired(reading, TriggerKind::request);
    case PhraseMeaning::emotional:
      return has_fired(reading, TriggerKind::emotional);
    case PhraseMeaning::intent:
      return has_fired(reading, TriggerKind::intent);
    case PhraseMeaning::complexity:
      return has_fired(reading, TriggerKind::complexity);
    case PhraseMeaning::value:
      return has_fired(reading, TriggerKind::value);
    case PhraseMeaning::opt_out:
      return reading.opt_out;
    case PhraseMeaning::do_not_call:
      return reading.do_not_call;
    case PhraseMeaning::pain_point:
      return !reading.pain_points.empty();
    case PhraseMeaning::objection:
      return !reading.objections.empty();
    case PhraseMeaning::buying_signal:
      return !reading.buying_signals.empty();
    case PhraseMeaning::nothing:
      break;
  }
  return !reading.opt_out && !reading.do_not_call &&
         std::none_of(reading.triggers.begin(), reading.triggers.end(), [](const Trigger& trigger) { return trigger.fired; });
}

/// Reads every example of the policy under that policy.
void try_examples(const Policy& policy, Problems& problems) {
  if (policy.detect.examples.empty()) return;
  const Engine engine(policy, Roster{});
  for (std::size_t i = 0; i < policy.detect.examples.size(); ++i) {
    const PhraseExample& example = policy.detect.examples[i];
    const MessageReading reading =
        engine.detect({"example", example.text, Channel::chat, Speaker::prospect, example.language, example.previous});
    if (shows(reading, example.meaning) == example.shown) continue;
    problems.push_back({"/detect/examples/" + std::to_string(i), ProblemCode::conflict,
                        std::string(example.shown ? "must show " : "must not show ") +
                            boost::describe::enum_to_string(example.meaning, "") + " under this policy, and " +
                            (example.shown ? "does not" : "does")});
  }
}

/// Which document this is, by the members only that one has.
std::string kind_of(const Document& document) {
  if (document.has("reps") || document.has("queues")) return "roster";
  for (const auto member : {"detect", "decide", "brief", "route", "calling"})
    if (document.has(member)) return "policy";
  return "lead";
}

}  // namespace

void append(Problems& to, const Problems& from, std::string_view prefix) {
  for (Problem problem : from) {
    problem.pointer.insert(0, prefix);
    to.push_back(std::move(problem));
  }
}

std::optional<Document> part(Document& request, std::string_view name, const std::string& prefix) {
  if (auto found = request.take(name, prefix)) return found;
  const std::string as_text = std::string(name) + "_text";
  if (!request.has(as_text)) return {};
  return Document(request.text(as_text), prefix);
}

Setup read_setup(Document& request) {
  Setup out;
  out.policy = default_policy();
  if (auto policy = part(request, "policy", "/policy"))
    out.policy = checked(*policy, policy->policy(), "/policy", out.problems, out.warnings);
  if (auto roster = part(request, "roster", "/roster"))
    out.roster = checked(*roster, roster->roster(), "/roster", out.problems, out.warnings);
  return out;
}

GivenLead read_lead(Document& document) {
  GivenLead out;
  out.lead = checked(document, document.lead(), "", out.problems, out.warnings);
  return out;
}

GivenLine read_line(std::string_view line, std::string_view as_of) {
  GivenLine out;
  Document document(line);
  const bool wrapped = document.good() && document.is_object() && document.has("lead");
  if (wrapped) unwrap(document, out);
  if (!out.as_of && out.problems.empty() && !as_of.empty()) {
    Document outer("{\"as_of\":" + json::quoted(as_of) + "}");
    out.as_of = outer.time("as_of");
    append(out.problems, outer.problems());
  }
  if (!out.as_of && out.problems.empty() && document.good())
    out.problems.push_back({"/as_of", ProblemCode::missing, std::string(no_clock)});
  GivenLead given = read_lead(document);
  append(out.problems, given.problems, wrapped ? "/lead" : "");
  append(out.warnings, given.warnings);
  out.lead = std::move(given.lead);
  return out;
}

static void check_policy(Document& document, Checked& out) {
  const Policy policy = checked(document, document.policy(), "", out.problems, out.warnings);
  if (out.problems.empty()) try_examples(policy, out.problems);
}

Checked check_document(std::string kind, std::string_view text) {
  Document document(text);
  Checked out{kind.empty() ? kind_of(document) : std::move(kind), {}, {}};
  if (out.kind == "lead")
    checked(document, document.lead(), "", out.problems, out.warnings);
  else if (out.kind == "roster")
    checked(document, document.roster(), "", out.problems, out.warnings);
  else if (out.kind == "policy")
    check_policy(document, out);
  else
    out.kind.clear();
  return out;
}

}  // namespace baton
