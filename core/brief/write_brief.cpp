#include "core/brief/answers.h"
#include "core/brief/brief.h"
#include "core/brief/completeness.h"
#include "core/brief/facts.h"
#include "core/brief/introduction.h"
#include "core/brief/lines.h"
#include "core/brief/promises.h"

namespace baton {

Brief write_brief(const Case& lead_case, const Verdict& verdict, const Rep* rep, const Compliance& calling) {
  using namespace briefing;
  const Material material = gather(lead_case, verdict);
  Brief brief;
  brief.key_facts = key_facts(material, rep);
  for (const Piece& piece : best(material.pains, material.limits().pain_points))
    brief.pain_points.push_back({piece.text, {piece.evidence}});
  brief.objections = open_points(material, material.objections, material.limits().objections);
  brief.questions = open_points(material, material.questions, material.limits().questions);
  brief.buying_signals = buying_signals(material);
  brief.topics = topics(material, brief.objections, brief.questions);
  brief.commitments = commitments(material);
  brief.expectation = expectation(material, brief.commitments);
  brief.headline = headline(material);
  brief.summary = summary(material, brief);
  brief.introduction = introduction(material, brief, rep, calling);
  brief.completeness = completeness(material, brief.expectation);
  return brief;
}

}  // namespace baton
