#include "core/brief/lines.h"

#include <algorithm>

#include "core/brief/behaviour.h"

namespace baton::briefing {
namespace {

std::string complex_about(const std::string& signal) {
  if (signal.starts_with(complexity_technical)) return "Technical question";
  if (signal.starts_with(complexity_commercial)) return "Custom terms";
  if (signal.starts_with(complexity_legal)) return "Legal and compliance";
  if (signal.starts_with(complexity_approval)) return "Internal approval";
  return "Needs a specialist";
}

/// Lines that never quote the same words twice.
class Lines {
 public:
  explicit Lines(std::int64_t most) : most_(static_cast<std::size_t>(most)) {}

  void add(const std::string& label, const std::string& words, const Evidence& evidence) {
    const std::string place = evidence.source + " " + std::to_string(evidence.begin);
    const bool repeated = std::find(places_.begin(), places_.end(), place) != places_.end();
    if (repeated || lines_.size() >= most_) return;
    places_.push_back(place);
    lines_.push_back({label + ": " + words, {evidence}});
  }
  std::vector<BriefLine> lines() && { return std::move(lines_); }

 private:
  std::size_t most_;
  std::vector<std::string> places_;
  std::vector<BriefLine> lines_;
};

const OpenPoint* first_open(const std::vector<OpenPoint>& points) {
  const auto open = std::find_if(points.begin(), points.end(), [](const OpenPoint& point) { return !point.answered; });
  return open == points.end() ? nullptr : &*open;
}

}  // namespace

std::vector<BriefLine> topics(const Material& material, const std::vector<OpenPoint>& objections,
                              const std::vector<OpenPoint>& questions) {
  Lines lines(material.limits().topics);
  for (const Piece& piece : best(material.of(TriggerKind::emotional), 2))
    lines.add("What upset them", piece.text, piece.evidence);
  for (const Piece& piece : best(material.of(TriggerKind::request), 1))
    lines.add("Asked for a person", piece.text, piece.evidence);
  for (const Piece& piece : best(material.of(TriggerKind::complexity), 3))
    lines.add(complex_about(piece.evidence.signal), piece.text, piece.evidence);
  if (material.given.conversation.explicit_intent)
    for (const Piece& piece : best(material.of(TriggerKind::intent), 2))
      if (piece.said) lines.add("What they want to buy", piece.text, piece.evidence);
  if (const OpenPoint* point = first_open(objections)) lines.add("Objection to meet", point->text, point->evidence.front());
  if (const OpenPoint* point = first_open(questions)) lines.add("Waiting for an answer", point->text, point->evidence.front());
  return std::move(lines).lines();
}

std::vector<BriefLine> buying_signals(const Material& material) {
  std::vector<BriefLine> lines;
  const auto most = static_cast<std::size_t>(material.limits().buying_signals.value);
  for (const Piece& piece : best(material.buying_signals, material.limits().buying_signals))
    lines.push_back({piece.text, {piece.evidence}});
  for (BriefLine& line : behaviour(material))
    if (lines.size() < most) lines.push_back(std::move(line));
  return lines;
}

}  // namespace baton::briefing
