#include "core/json/documents.h"

#include <algorithm>
#include <array>

#include "core/json/decode.h"
#include "core/model/time_units.h"
#include "core/policy/default_policy.h"

namespace baton::json {

namespace {

/// How many keys of the object are members of T.
template <class T>
std::size_t keys_of(const Value& v) {
  std::size_t count = 0;
  if (v.is_object()) boost::mp11::mp_for_each<Members<T>>([&](auto member) { count += v.contains(member.name); });
  return count;
}

struct Likeness {
  std::string_view kind;
  std::size_t keys;
};

std::array<Likeness, 3> likenesses(const Value& v) {
  return {{{"lead", keys_of<Lead>(v)}, {"roster", keys_of<Roster>(v)}, {"policy", keys_of<Policy>(v)}}};
}

/// Ten years of the Gregorian calendar and more.
constexpr std::int64_t margin_ms = 3'660 * ms_per_day;

}  // namespace

/// A policy document is decoded over the defaults.
template <>
Policy initial<Policy>() {
  return default_policy();
}

struct Document::Inside {
  Value value;
  Findings findings;
  std::string prefix;

  Path root() const { return Path{nullptr, prefix}; }
  template <class T>
  T decoded() {
    T out = initial<T>();
    if (findings.problems.empty()) decode(value, out, root(), findings);
    return out;
  }
};

Document::Document(std::string_view text, std::string prefix) : inside_(new Inside{nullptr, {}, std::move(prefix)}) {
  inside_->value = read(text, inside_->findings.problems);
  for (Problem& problem : inside_->findings.problems) problem.pointer.insert(0, inside_->prefix);
}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

const Problems& Document::problems() const { return inside_->findings.problems; }
const Problems& Document::warnings() const { return inside_->findings.warnings; }
bool Document::is_object() const { return inside_->value.is_object(); }
bool Document::has(std::string_view key) const {
  if (!is_object()) return false;
  const auto found = inside_->value.find(std::string(key));
  return found != inside_->value.end() && !found->is_null();
}

std::string_view Document::likeness() const {
  const auto all = likenesses(inside_->value);
  const auto most = std::max_element(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.keys < b.keys; });
  return most->keys > 0 ? most->kind : std::string_view();
}

bool Document::is_another_than(std::string_view kind) const {
  const auto all = likenesses(inside_->value);
  return !likeness().empty() &&
         std::any_of(all.begin(), all.end(), [&](const Likeness& one) { return one.kind == kind && one.keys == 0; });
}

std::string Document::text(std::string_view key) {
  std::string out;
  if (has(key)) {
    const Path root = inside_->root();
    decode(inside_->value[std::string(key)], out, Path{&root, key}, inside_->findings);
  }
  return out;
}

std::optional<Document> Document::take(std::string_view key, std::string prefix) {
  if (!has(key)) return {};
  Document out("null", std::move(prefix));
  out.inside_->value = std::move(inside_->value[std::string(key)]);
  return out;
}

std::vector<Document> Document::take_items(std::string_view key) {
  std::vector<Document> out;
  if (!has(key)) return out;
  Value& list = inside_->value[std::string(key)];
  if (!list.is_array()) {
    refuse("/" + std::string(key), ProblemCode::wrong_type, "must be a list");
    return out;
  }
  for (Value& item : list) {
    out.emplace_back("null");
    out.back().inside_->value = std::move(item);
  }
  return out;
}

void Document::warn_of_keys_beside(std::string_view known) {
  if (!is_object()) return;
  const std::string all = " " + std::string(known) + " ";
  const Path root = inside_->root();
  for (auto item = inside_->value.begin(); item != inside_->value.end(); ++item)
    if (all.find(" " + item.key() + " ") == all.npos)
      add_warning(Path{&root, item.key()}, ProblemCode::unknown_key, "is not a field here and was not read", inside_->findings);
}

void Document::refuse(std::string pointer, ProblemCode code, std::string message) {
  inside_->findings.problems.push_back({inside_->prefix + std::move(pointer), code, std::move(message)});
}

std::size_t Document::append_to(std::string_view key, const Document& item) {
  Value& list = inside_->value[std::string(key)];
  if (list.is_null()) list = Value::array();
  list.push_back(item.inside_->value);
  return list.size() - 1;
}

void Document::drop_last(std::string_view key) {
  Value& list = inside_->value[std::string(key)];
  list.erase(list.size() - 1);
}

void Document::forget_findings() { inside_->findings = {}; }
std::string Document::written() const { return inside_->value.dump(); }

Lead Document::lead() { return inside_->decoded<Lead>(); }
Roster Document::roster() { return inside_->decoded<Roster>(); }
Policy Document::policy() { return inside_->decoded<Policy>(); }
BareMessage Document::message() { return inside_->decoded<BareMessage>(); }
MailText Document::mail() { return inside_->decoded<MailText>(); }
LedgerEntry Document::ledger_entry() { return inside_->decoded<LedgerEntry>(); }
Proposal Document::proposal() { return inside_->decoded<Proposal>(); }
HandoffRecord Document::handoff_record() { return inside_->decoded<HandoffRecord>(); }
LedgerRow Document::ledger_row() { return inside_->decoded<LedgerRow>(); }
RecordRow Document::record_row() { return inside_->decoded<RecordRow>(); }
ForgottenLead Document::forgotten_lead() { return inside_->decoded<ForgottenLead>(); }
Renamed Document::renamed() { return inside_->decoded<Renamed>(); }

std::optional<Time> Document::moment(std::string_view key) {
  if (!has(key)) return {};
  Time out;
  const Path root = inside_->root(), here{&root, key};
  const std::size_t before = problems().size();
  decode(inside_->value[std::string(key)], out, here, inside_->findings);
  if (problems().size() > before) return {};
  if (out.ms - margin_ms >= first_moment.ms && out.ms + margin_ms <= last_moment.ms) return out;
  add_problem(here, ProblemCode::out_of_range,
              "must lie at least ten years within the years 1 to 9999, but is " + print_time(out), inside_->findings);
  return {};
}

}  // namespace baton::json
