/// What to say first: a message to be changed, copied or sent by the host.
import type { Assessment } from "../../generated/contract.js";
import { h, type Child } from "../dom.js";
import { field, mark } from "./lines.js";
import { button, heading, type Panel } from "./shared.js";

export function introductionPart(assessment: Assessment, panel: Panel): Child {
  const original = assessment.brief.introduction.text;
  if (original === "") return null;
  const { words, deeds, memory } = panel;
  const edits = memory.editing.has("introduction");
  const text = () => memory.lineOf("introduction", original)?.text ?? original;
  const isEdited = text() !== original;
  return h(
    "section",
    { class: "part part-introduction", part: "introduction" },
    h("div", { class: "part-head" }, heading(panel, 1, words.introduction), memory.sent && h("span", { class: "tag answered", role: "status" }, words.sent)),
    edits ? field(panel, "introduction", original, "introduction", words.introduction) : h("p", { class: "introduction", dir: "auto" }, text()),
    isEdited && !edits && h("p", { class: "undo" }, mark(panel, "introduction", original, "introduction")),
    h(
      "div",
      { class: "tools" },
      button(edits ? words.done : words.edit, "edit-introduction", "small-button", () => {
        if (edits) memory.editing.delete("introduction");
        else memory.editing.add("introduction");
        deeds.redraw(edits ? "edit-introduction" : "line-introduction");
      }),
      button(words.copy, "copy-introduction", "small-button", (made) => deeds.copy({ text: text() }, made)),
      panel.canSend && button(words.send, "send", "small-button", () => deeds.send(text())),
    ),
  );
}
