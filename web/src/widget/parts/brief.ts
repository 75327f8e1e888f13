/// What a rep must know before replying, every line with the words it stands on, and every line to be corrected in place.
import type { Assessment, BriefLine, KeyFact, OpenPoint } from "../../generated/contract.js";
import { bar, h, type Child } from "../dom.js";
import { percent, time } from "../format.js";
import { factName } from "../words/contract/index.js";
import { filled } from "../words/language.js";
import { line } from "./lines.js";
import { button, fold, foldLine, group, heading, sources, type Panel } from "./shared.js";
import { numbers } from "../words/intl.js";

export function briefPart(assessment: Assessment, panel: Panel): HTMLElement {
  const { brief } = assessment;
  const { words } = panel;
  const open = brief.questions.filter((one) => !one.answered).length;
  return fold(
    panel,
    "brief",
    words.brief,
    panel.size !== "small",
    open > 0 && `${words.open}: ${numbers(panel.setting.language).format(open)}`,
    h("p", { class: "summary" }, line(panel, "summary", brief.summary.text, "summary")),
    keyFacts(assessment, panel),
    group(panel, words.needs, lines(panel, brief.pain_points, "pain_points")),
    group(panel, words.questions, points(panel, brief.questions, "questions")),
    group(panel, words.objections, points(panel, brief.objections, "objections")),
    group(panel, words.commitments, commitments(assessment, panel)),
    brief.expectation !== null && group(panel, words.expectation, lines(panel, [brief.expectation], "expectation")),
    group(panel, words.buyingSignals, lines(panel, brief.buying_signals, "buying_signals")),
    group(panel, words.topics, lines(panel, brief.topics, "topics")),
    tools(panel),
  );
}

/// Correcting, and taking the brief elsewhere in the engine's own forms.
function tools(panel: Panel): HTMLElement {
  const { words, deeds, memory } = panel;
  const edits = memory.editing.has("brief");
  const copy = (label: string, key: string, form: "text" | "markdown" | "packet") => button(label, key, "small-button", (made) => deeds.copy({ form }, made));
  return h(
    "div",
    { class: "tools" },
    button(edits ? words.done : words.editLines, "edit-brief", "small-button", () => {
      if (edits) memory.editing.delete("brief");
      else memory.editing.add("brief");
      deeds.redraw();
    }),
    copy(words.copyText, "copy-text", "text"),
    copy(words.copyMarkdown, "copy-markdown", "markdown"),
    copy(words.copyPacket, "copy-packet", "packet"),
  );
}

export function completenessPart(assessment: Assessment, panel: Panel): Child {
  const { score, missing, ask_next } = assessment.brief.completeness;
  const { words } = panel;
  return fold(
    panel,
    "completeness",
    words.completeness,
    false,
    words.complete(percent(score, panel.setting)),
    h("div", { class: "wide-bar" }, bar(score)),
    missing.length > 0 && h("ul", { class: "chips", "aria-label": words.missing }, missing.map((one) => h("li", { lang: "en", dir: "auto" }, one.text))),
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
    recorded.length > 0 && foldLine(panel, "recorded", panel.words.fromRecord(recorded.length), factList(recorded, panel, "record")),
  ];
}

function factList(facts: readonly KeyFact[], panel: Panel, key: string): HTMLElement {
  const row = (fact: KeyFact, index: number) =>
    h(
      "div",
      { class: "fact" },
      h("dt", {}, factName(fact.name, panel.words)),
      h("dd", {}, line(panel, "key_facts", fact.text, `${key}-${index}`), " ", sources(panel, fact.evidence.filter((one) => !one.source.startsWith("field:")).slice(0, 1), `${key}-${index}`)),
    );
  return h("dl", { class: `facts ${key}` }, facts.map(row));
}

function lines(panel: Panel, of: readonly BriefLine[], part: string): Child[] {
  return of.map((one, index) => [line(panel, part, one.text, `${part}-${index}`), " ", sources(panel, one.evidence, `${part}-${index}`)]);
}

function points(panel: Panel, of: readonly OpenPoint[], part: string): Child[] {
  return of.map((point, index) => [
    h("span", { class: point.answered ? "tag answered" : "tag open" }, point.answered ? panel.words.answered : panel.words.open),
    " ",
    line(panel, part, point.text, `${part}-${index}`),
    " ",
    sources(panel, point.evidence, `${part}-${index}`),
  ]);
}

function commitments(assessment: Assessment, panel: Panel): Child[] {
  const due = (at: string) => [", ", ...filled<Child>(panel.words.due, h("time", { datetime: at }, time(at, panel.setting)))];
  return assessment.brief.commitments.map((promise, index) => [
    line(panel, "commitments", promise.text, `commitments-${index}`),
    " ",
    h("span", { class: "aside" }, panel.words.speakers[promise.by], promise.due_at !== null && due(promise.due_at)),
    " ",
    sources(panel, promise.evidence, `commitments-${index}`),
  ]);
}
