#include "core/json/documents.h"

#include "core/json/decode.h"
#include "core/policy/default_policy.h"

namespace baton::json {

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

Lead Document::lead() { return inside_->decoded<Lead>(); }
Roster Document::roster() { return inside_->decoded<Roster>(); }
Policy Document::policy() { return inside_->decoded<Policy>(); }
BareMessage Document::message() { return inside_->decoded<BareMessage>(); }
MailText Document::mail() { return inside_->decoded<MailText>(); }

std::optional<Time> Document::time(std::string_view key) {
  if (!has(key)) return {};
  Time out;
  const Path root = inside_->root();
  const std::size_t before = problems().size();
  decode(inside_->value[std::string(key)], out, Path{&root, key}, inside_->findings);
  if (problems().size() > before) return {};
  return out;
}

}  // namespace baton::json
