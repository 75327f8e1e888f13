/// What a rep must know before replying, every line with the words it stands on.
import type { Assessment, BriefLine, KeyFact, OpenPoint } from "../../generated/contract.js";
import { bar, h, type Child } from "../dom.js";
import { time } from "../format.js";
import { humanised, words } from "../words.js";
import { fold, foldLine, group, heading, section, sources, type Panel } from "./shared.js";

export function briefPart(assessment: Assessment, panel: Panel): HTMLElement {
  const { brief } = assessment;
  return section(
    panel,
    "brief",
    words.brief,
    null,
    h("p", { class: "summary", dir: "auto" }, brief.summary.text),
    keyFacts(assessment, panel),
    group(panel, words.painPoints, lines(panel, brief.pain_points, "pain")),
    group(panel, words.questions, points(panel, brief.questions, "question")),
    group(panel, words.objections, points(panel, brief.objections, "objection")),
    group(panel, words.commitments, commitments(assessment, panel)),
    expectation(assessment, panel),
    group(panel, words.buyingSignals, lines(panel, brief.buying_signals, "buying")),
    group(panel, words.topics, brief.topics.map((topic) => h("span", { dir: "auto" }, topic.text))),
    introduction(assessment, panel),
  );
}

export function completenessPart(assessment: Assessment, panel: Panel): Child {
  const { score, missing, ask_next } = assessment.brief.completeness;
  return fold(
    panel,
    "completeness",
    words.completeness,
    false,
    `${score} % ${words.complete}`,
    h("div", { class: "wide-bar" }, bar(score)),
    missing.length > 0 && h("ul", { class: "chips" }, missing.map((one) => h("li", { dir: "auto" }, one.text))),
    ask_next.length > 0 && h("div", { class: "group" }, heading(panel, 2, words.askNext), h("ol", { class: "asks" }, ask_next.map((one) => h("li", { dir: "auto" }, one.text)))),
  );
}

/// What was said or done comes first; what the record beside the panel shows anyway can be opened.
function keyFacts(assessment: Assessment, panel: Panel): Child {
  const elsewhere: readonly string[] = Object.keys(assessment.qualification);
  const facts = assessment.brief.key_facts.filter((fact) => !elsewhere.includes(fact.name));
  const isOfRecord = (fact: KeyFact) => fact.evidence.every((one) => one.source.startsWith("field:"));
  const recorded = facts.filter(isOfRecord);
  const told = facts.filter((fact) => !isOfRecord(fact));
  return [
    told.length > 0 && factList(told, panel, "told"),
    recorded.length > 0 &&
      foldLine(panel, "recorded", `${words.fromRecord} (${recorded.length})`, factList(recorded, panel, "record")),
  ];
}

function factList(facts: readonly KeyFact[], panel: Panel, key: string): HTMLElement {
  const row = (fact: KeyFact, index: number) =>
    h(
      "div",
      { class: "fact" },
      h("dt", {}, humanised(fact.name)),
      h("dd", { dir: "auto" }, fact.text, " ", sources(panel, fact.evidence.filter((one) => !one.source.startsWith("field:")).slice(0, 1), `${key}-${index}`)),
    );
  return h("dl", { class: `facts ${key}` }, facts.map(row));
}

function lines(panel: Panel, of: readonly BriefLine[], key: string): Child[] {
  return of.map((line, index) => [h("span", { class: "said", dir: "auto" }, line.text), " ", sources(panel, line.evidence, `${key}-${index}`)]);
}

function points(panel: Panel, of: readonly OpenPoint[], key: string): Child[] {
  return of.map((point, index) => [
    h("span", { class: point.answered ? "tag answered" : "tag open" }, point.answered ? words.answered : words.open),
    " ",
    h("span", { class: "said", dir: "auto" }, point.text),
    " ",
    sources(panel, point.evidence, `${key}-${index}`),
  ]);
}

function commitments(assessment: Assessment, panel: Panel): Child[] {
  return assessment.brief.commitments.map((promise, index) => [
    h("span", { class: "said", dir: "auto" }, promise.text),
    " ",
    h("span", { class: "aside" }, words.speakers[promise.by], promise.due_at !== null && [`, ${words.due} `, h("time", { datetime: promise.due_at }, time(promise.due_at, panel.setting))]),
    " ",
    sources(panel, promise.evidence, `promise-${index}`),
  ]);
}

function expectation(assessment: Assessment, panel: Panel): Child {
  const expected = assessment.brief.expectation;
  if (expected === null) return null;
  return group(panel, words.expectation, lines(panel, [expected], "expectation"));
}

function introduction(assessment: Assessment, panel: Panel): Child {
  const text = assessment.brief.introduction.text;
  if (text === "") return null;
  const button = h("button", { type: "button", class: "source", "data-key": "copy", click: () => panel.copy(text, button) }, words.copy);
  return h(
    "div",
    { class: "introduction" },
    h("div", { class: "part-head" }, heading(panel, 2, words.introduction), button),
    h("p", { dir: "auto" }, text),
  );
}
