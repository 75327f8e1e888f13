/// "Was this right?": what the rep thinks of the decision goes to the host.
import { h, type Child } from "../dom.js";
import { button, heading, type Panel } from "./shared.js";

export function feedbackPart(panel: Panel): Child {
  const { words, deeds, memory } = panel;
  const around = (...children: Child[]) => h("section", { class: "part part-feedback", part: "feedback" }, ...children);
  if (memory.feedback === "given") return around(h("p", { class: "hint", role: "status", tabindex: -1, "data-key": "thanks" }, words.thanks));
  const question = h(
    "div",
    { class: "part-head" },
    heading(panel, 1, words.wasRight),
    h("span", { class: "tools" }, button(words.yes, "right", "small-button", () => deeds.judge(true, "")), button(words.no, "wrong", "small-button", () => ((memory.feedback = "asked"), deeds.redraw("wrong-text")))),
  );
  if (memory.feedback === "none") return around(question);
  const text = h("input", { type: "text", dir: "auto", maxlength: 2000, "data-key": "wrong-text", input: () => memory.drafts.set("wrong", text.value) });
  text.value = memory.drafts.get("wrong") ?? "";
  const done = (event: Event) => {
    event.preventDefault();
    deeds.judge(false, text.value.trim());
  };
  return around(
    question,
    h("form", { class: "deed", "aria-label": words.whatWasWrong, submit: done }, h("label", {}, h("span", {}, words.whatWasWrong), text), h("div", { class: "tools" }, h("button", { type: "submit", class: "small-button", "data-key": "judge" }, words.confirm))),
  );
}
