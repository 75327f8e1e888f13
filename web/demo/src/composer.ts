/// The box in which a visitor plays the prospect, or the AI, and sees the assessment change.
import type { Channel, Lead } from "../../src/engine/index.js";
import { h } from "../../src/widget/dom.js";
import { en as words } from "../../src/widget/words/contract/en.js";

const ideas = ["I want to talk to a person", "How much would it be for 50 people?", "This is the third time I explain this. It's frustrating.", "Please take me off your list"];
const channels: readonly Channel[] = ["chat", "email", "sms"];

export function composer(lead: Lead | undefined, send: (from: "prospect" | "ai", channel: Channel, text: string) => void): HTMLElement {
  const last = lead?.messages?.at(-1)?.channel;
  const text = h("textarea", { rows: 2, id: "say", placeholder: "Type as the prospect …", dir: "auto" });
  const channel = h("select", { "aria-label": "Channel" }, channels.map((one) => h("option", { value: one, selected: one === last }, words.channels[one])));
  const radio = (value: "prospect" | "ai", title: string, checked: boolean) =>
    h("label", {}, h("input", { type: "radio", name: "from", value, checked, change: () => (text.placeholder = value === "ai" ? "Reply as the AI …" : "Type as the prospect …") }), title);
  const form = h(
    "form",
    {
      class: "composer",
      submit: (event: Event) => {
        event.preventDefault();
        const said = text.value.trim();
        if (said === "") return;
        const from = new FormData(form).get("from") === "ai" ? "ai" : "prospect";
        const chosen = channels.find((one) => one === channel.value) ?? "chat";
        text.value = "";
        send(from, chosen, said);
        text.focus({ preventScroll: true });
      },
    },
    h("div", { class: "composer-head" }, h("fieldset", {}, h("legend", { class: "unseen" }, "Write as"), radio("prospect", "As the prospect", true), radio("ai", "As the AI", false)), channel),
    h("label", { class: "unseen", for: "say" }, "Message"),
    text,
    h(
      "div",
      { class: "composer-foot" },
      h("div", { class: "ideas" }, ideas.map((idea) => h("button", { type: "button", class: "idea", click: () => (text.value = idea, text.focus()) }, idea))),
      h("button", { type: "submit", class: "send" }, "Send"),
    ),
  );
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  return form;
}
