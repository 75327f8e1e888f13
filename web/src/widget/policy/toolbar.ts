/// What can be done with the policy as a whole: search it, save it, take changes back, bring it in and out.
import { h } from "../dom.js";
import type { PolicyWords } from "../words/policy/index.js";

export interface ToolbarActions {
  search: (text: string, onlyChanged: boolean) => void;
  save: () => void;
  undo: () => void;
  defaults: () => void;
  read: (text: string) => void;
  give: () => void;
}

export interface PolicyToolbar {
  element: HTMLElement;
  /// Says something to whoever just did something; an alert where it went wrong.
  say(text: string, isWrong?: boolean): void;
  /// Whether there is something to save and to take back.
  tell(isEdited: boolean, isWrong: boolean): void;
  /// Shows all fields again.
  clear(): void;
}

export function policyToolbar(words: PolicyWords, actions: ToolbarActions): PolicyToolbar {
  const searched = () => actions.search(search.value, only.checked);
  const search = h("input", { type: "search", class: "search", placeholder: words.search, "aria-label": words.search, autocomplete: "off", input: searched });
  const only = h("input", { type: "checkbox", change: searched });
  const button = (name: string, text: string, click: () => void) => h("button", { type: "button", class: name, click }, text);
  const save = button("primary", words.save, actions.save);
  const undo = button("small", words.undo, actions.undo);
  const file = h("input", { type: "file", accept: ".json,application/json", hidden: true, "aria-label": words.imports });
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    file.value = "";
    if (chosen !== undefined) void chosen.text().then(actions.read);
  });
  const said = h("p", { class: "said", role: "status" });
  const element = h(
    "div",
    { class: "toolbar", part: "toolbar" },
    h("div", { class: "bar-line" }, search, h("label", { class: "box" }, only, h("span", {}, words.onlyChanged))),
    h("div", { class: "bar-line" }, save, undo, button("small", words.defaults, actions.defaults), h("span", { class: "gap" }), button("small", words.imports, () => file.click()), button("small", words.exports, actions.give), file),
    said,
  );
  return {
    element,
    say(text, isWrong = false) {
      said.setAttribute("role", isWrong ? "alert" : "status");
      said.classList.toggle("wrong", isWrong);
      said.textContent = text;
    },
    tell(isEdited, isWrong) {
      // Not the `disabled` attribute: focus must not be lost on the button that was just pressed.
      for (const [one, isOff] of [[save, !isEdited || isWrong], [undo, !isEdited]] as const) one.setAttribute("aria-disabled", String(isOff));
    },
    clear() {
      search.value = "";
      only.checked = false;
      searched();
    },
  };
}
