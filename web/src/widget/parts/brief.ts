/// What a rep must know before replying, every line with the words it stands on.
import type { Assessment, BriefLine, KeyFact, OpenPoint } from "../../generated/contract.js";
import { bar, h, type Child } from "../dom.js";
import { percent, time } from "../format.js";
import { factName } from "../words/contract/index.js";
import { filled } from "../words/language.js";
import { fold, foldLine, group, heading, section, sources, type Panel } from "./shared.js";

export function briefPart(assessment: Assessment, panel: Panel): HTMLElement {
  const { brief } = assessment;
  return section(
    panel,
    "brief",
    panel.words.brief,
    null,
    h("p", { class: "summary", dir: "auto" }, brief.summary.text),
    keyFacts(assessment, panel),
    group(panel, panel.words.needs, lines(panel, brief.pain_points, "pain")),
    group(panel, panel.words.questions, points(panel, brief.questions, "question")),
    group(panel, panel.words.objections, points(panel, brief.objections, "objection")),
    group(panel, panel.words.commitments, commitments(assessment, panel)),
    expectation(assessment, panel),
    group(panel, panel.words.buyingSignals, lines(panel, brief.buying_signals, "buying")),
    group(panel, panel.words.topics, brief.topics.map((topic) => h("span", { dir: "auto" }, topic.text))),
    introduction(assessment, panel),
  );
}

export function completenessPart(assessment: Assessment, panel: Panel): Child {
  const { score, missing, ask_next } = assessment.brief.completeness;
  return fold(
    panel,
    "completeness",
    panel.words.completeness,
    false,
    panel.words.complete(percent(score, panel.setting)),
    h("div", { class: "wide-bar" }, bar(score)),
    missing.length > 0 && h("ul", { class: "chips" }, missing.map((one) => h("li", { dir: "auto" }, one.text))),
    ask_next.length > 0 && h("div", { class: "group" }, heading(panel, 2, panel.words.askNext), h("ol", { class: "asks" }, ask_next.map((one) => h("li", { dir: "auto" }, one.text)))),
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
      foldLine(panel, "recorded", panel.words.fromRecord(recorded.length), factList(recorded, panel, "record")),
  ];
}

function factList(facts: readonly KeyFact[], panel: Panel, key: string): HTMLElement {
  const row = (fact: KeyFact, index: number) =>
    h(
      "div",
      { class: "fact" },
      h("dt", {}, factName(fact.name, panel.words)),
      h("dd", { dir: "auto" }, fact.text, " ", sources(panel, fact.evidence.filter((one) => !one.source.startsWith("field:")).slice(0, 1), `${key}-${index}`)),
    );
  return h("dl", { class: `facts ${key}` }, facts.map(row));
}

function lines(panel: Panel, of: readonly BriefLine[], key: string): Child[] {
  return of.map((line, index) => [h("span", { class: "said", dir: "auto" }, line.text), " ", sources(panel, line.evidence, `${key}-${index}`)]);
}

function points(panel: Panel, of: readonly OpenPoint[], key: string): Child[] {
  return of.map((point, index) => [
    h("span", { class: point.answered ? "tag answered" : "tag open" }, point.answered ? panel.words.answered : panel.words.open),
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
    h("span", { class: "aside" }, panel.words.speakers[promise.by], promise.due_at !== null && [", ", ...filled<Child>(panel.words.due, h("time", { datetime: promise.due_at }, time(promise.due_at, panel.setting)))]),
    " ",
    sources(panel, promise.evidence, `promise-${index}`),
  ]);
}

function expectation(assessment: Assessment, panel: Panel): Child {
  const expected = assessment.brief.expectation;
  if (expected === null) return null;
  return group(panel, panel.words.expectation, lines(panel, [expected], "expectation"));
}

function introduction(assessment: Assessment, panel: Panel): Child {
  const text = assessment.brief.introduction.text;
  if (text === "") return null;
  const button = h("button", { type: "button", class: "source", "data-key": "copy", click: () => panel.copy(text, button) }, panel.words.copy);
  return h(
    "div",
    { class: "introduction" },
    h("div", { class: "part-head" }, heading(panel, 2, panel.words.introduction), button),
    h("p", { dir: "auto" }, text),
  );
}
