/// Handing over, taking, declining, passing on and giving back: the buttons, and the small forms they open.
import type { Assessment, LedgerReason } from "../../generated/contract.js";
import { h, icon, type Child } from "../dom.js";
import type { LedgerAct } from "../events.js";
import { repName, time } from "../format.js";
import { filled } from "../words/language.js";
import { button, type Panel } from "./shared.js";

const reasonsOf: Partial<Record<LedgerAct, readonly LedgerReason[]>> = {
  declined: ["no_capacity", "wrong_territory", "not_qualified", "out_of_office", "inaccurate_data", "duplicate", "other"],
  handed_back: ["not_qualified", "no_answer", "inaccurate_data", "duplicate", "prospect_left", "channel_lost", "no_capacity", "other"],
};

export function handOverPart(assessment: Assessment, panel: Panel): Child {
  const { form, last } = panel.memory;
  return [
    standingLine(panel),
    form === null ? buttons(assessment, panel) : formOf(form, assessment, panel),
    last !== undefined && form === null && h("p", { class: "undo" }, button(panel.words.undo, "undo", "source", () => panel.deeds.undo(last))),
  ];
}

/// Who has the lead, or had it last.
function standingLine(panel: Panel): Child {
  const { standing, words, setting } = panel;
  const name = h("bdi", {}, standing.rep_id === null ? "?" : repName(standing.rep_id, setting));
  const at = h("time", { datetime: standing.at }, time(standing.at, setting));
  const say = (look: string, mark: "check" | "clock" | "cross", sentence: string, ...things: Node[]) =>
    h("p", { class: `standing ${look}` }, icon(mark), h("span", {}, filled<Child>(sentence, ...things)));
  switch (standing.state) {
    case "free":
    case "held": // The heading says it.
      return null;
    case "offered":
      return say("offered", "clock", words.offeredTo, name, at);
    case "declined":
      return say("given-back", "cross", words.declinedBy, name, at);
    case "handed_back":
      return say("given-back", "cross", words.handedBackBy, name, at);
    case "closed":
      return say("held", "check", words.closed, at);
  }
}

function buttons(assessment: Assessment, panel: Panel): Child {
  const { words, standing, viewer, deeds } = panel;
  const open = (act: LedgerAct, label: string) => button(label, `open-${act}`, "secondary", () => ((panel.memory.form = act), deeds.redraw("form")));
  if (standing.state === "closed") return null;
  if (standing.state === "held") {
    const isTheirs = viewer === null || viewer === standing.rep_id;
    return h("div", { class: "acts" }, isTheirs && open("handed_back", words.handBack), open("reassigned", words.reassign));
  }
  if (assessment.decision.action === "suppress" && standing.state !== "offered") return null;
  const to = standing.state === "offered" ? standing.rep_id : (assessment.routing.recommended?.rep_id ?? null);
  const isTheirs = viewer === null ? standing.state === "offered" : viewer === to;
  return h(
    "div",
    { class: "acts" },
    primary(assessment, panel, to, isTheirs),
    isTheirs && to !== null && open("declined", words.decline),
    viewer !== null && viewer !== to && button(words.takeIt, "take", "secondary", () => deeds.enter("accepted", { rep_id: viewer })),
    (to !== null || (panel.setting.roster.reps?.length ?? 0) > 0) && open("reassigned", words.reassign),
  );
}

/// What is most likely wanted: accepting by the one who is meant, handing over by anybody else.
function primary(assessment: Assessment, panel: Panel, to: string | null, isTheirs: boolean): Child {
  const { words, deeds, setting, viewer, standing } = panel;
  const look = assessment.decision.action === "handoff" ? "primary" : "secondary";
  const name = to === null ? null : h("bdi", {}, repName(to, setting));
  if (isTheirs && name !== null) {
    const label = viewer === null ? filled<Child>(words.acceptFor, name) : words.accept;
    return button([h("span", {}, label), icon("check")], "accept", look, () => deeds.enter("accepted", { rep_id: to }));
  }
  if (standing.state === "offered") return null;
  const label = look === "secondary" ? words.handOverAnyway : name === null ? words.handOver : filled<Child>(words.handOverTo, name);
  const made = button([h("span", {}, label), icon("arrow")], "hand-over", look, () => deeds.enter("proposed", { rep_id: to }));
  made.setAttribute("part", "hand-over");
  return made;
}

function formOf(act: LedgerAct, assessment: Assessment, panel: Panel): HTMLElement {
  const { words, deeds, memory, standing } = panel;
  const reasons = reasonsOf[act];
  const choice = reasons === undefined ? repChoice(assessment, panel) : kept(panel, h("select", { "data-key": "form", required: true }, reasons.map((one) => h("option", { value: one }, words.reasons[one]))), "choice");
  const remark = kept(panel, h("input", { type: "text", "data-key": "remark", dir: "auto", maxlength: 2000 }), "remark");
  const close = () => {
    memory.form = null;
    memory.drafts.clear();
  };
  const to = standing.rep_id ?? assessment.routing.recommended?.rep_id ?? panel.viewer;
  const done = (event: Event) => {
    event.preventDefault();
    const reason = reasons?.find((one) => one === choice.value);
    const text = remark.value.trim();
    close();
    deeds.enter(act, { rep_id: reasons === undefined ? choice.value : to, ...(reason === undefined ? {} : { reason }), ...(text === "" ? {} : { text }) });
  };
  const title = act === "declined" ? words.decline : act === "handed_back" ? words.handBack : words.reassign;
  return h(
    "form",
    { class: "deed", "aria-label": title, submit: done, keydown: (event: Event) => event instanceof KeyboardEvent && event.key === "Escape" && (close(), deeds.redraw(`open-${act}`)) },
    h("label", {}, h("span", {}, reasons === undefined ? words.chooseRep : words.reason), choice),
    h("label", {}, h("span", {}, words.comment), remark),
    h(
      "div",
      { class: "acts" },
      h("button", { type: "submit", class: "primary", "data-key": "confirm" }, title),
      button(words.cancel, "cancel", "secondary", () => (close(), deeds.redraw(`open-${act}`))),
    ),
  );
}

/// Those who could take it as well come first, then everybody else.
function repChoice(assessment: Assessment, panel: Panel): HTMLSelectElement {
  const { recommended, alternatives } = assessment.routing;
  const best = [...(recommended === null ? [] : [recommended]), ...alternatives].map((one) => one.rep_id);
  const all = [...new Set([...best, ...(panel.setting.roster.reps ?? []).filter((one) => one.active !== false).map((one) => one.id)])];
  const others = all.filter((id) => id !== panel.standing.rep_id || panel.standing.state === "free");
  const option = (id: string) => h("option", { value: id }, repName(id, panel.setting));
  const select = h("select", { "data-key": "form", required: true }, others.map(option));
  const usual = others.find((id) => id !== recommended?.rep_id);
  if (usual !== undefined) select.value = usual;
  return kept(panel, select, "choice");
}

/// What was chosen or typed outlives a new assessment.
function kept<Field extends HTMLSelectElement | HTMLInputElement>(panel: Panel, field: Field, name: string): Field {
  const before = panel.memory.drafts.get(name);
  if (before !== undefined) field.value = before;
  field.addEventListener("input", () => panel.memory.drafts.set(name, field.value));
  return field;
}
