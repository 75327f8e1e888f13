/// A drawer at the edge of the page. It lies over the form, for Tryton's forms lose their right-hand fields when they are squeezed;
/// on wide screens the page makes room for it.
import { h } from "../../src/widget/dom.js";

const look = `
:host { position: fixed; inset-block: 0; inset-inline-end: 0; z-index: 1040; display: flex; align-items: flex-start; pointer-events: none; }
:host([hidden]) { display: none; }
button {
  pointer-events: auto; margin-top: 96px; padding: 12px 7px; border: 1px solid #8a97a6; border-inline-end: 0; border-radius: 8px 0 0 8px;
  background: #ffffff; color: #17202b; font: 600 13px/1.2 system-ui, sans-serif; writing-mode: vertical-rl; cursor: pointer;
}
button:focus-visible { outline: 2px solid #1d5bb8; outline-offset: 2px; }
.place {
  pointer-events: auto; width: min(360px, 90vw); height: 100%; overflow: auto; box-sizing: border-box; padding: 8px;
  background: #eef1f4; border-inline-start: 1px solid #c9d1da;
}
.place[hidden] { display: none; }
@media print { :host { display: none; } }
`;
const roomy = "(min-width: 1600px)";
const openKey = "baton-drawer";

export class Drawer {
  readonly place = h("div", { class: "place", id: "place" });
  readonly #host = h("div", { id: "baton-drawer", hidden: true });
  readonly #button = h("button", { type: "button", "aria-controls": "place", click: () => this.#set(!this.#isOpen) }, "Baton");
  #isOpen: boolean;

  constructor() {
    const root = this.#host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    root.adoptedStyleSheets = [sheet];
    root.append(this.#button, this.place);
    document.body.append(this.#host);
    const remembered = localStorage.getItem(openKey);
    this.#isOpen = remembered === null ? matchMedia(roomy).matches : remembered === "open";
    matchMedia(roomy).addEventListener("change", () => this.#draw());
    this.#draw();
  }

  set isThere(there: boolean) {
    this.#host.hidden = !there;
    this.#draw();
  }

  /// What the closed drawer says: the decision in a word or two.
  set label(text: string) {
    this.#button.textContent = text === "" ? "Baton" : `Baton · ${text}`;
  }

  #set(open: boolean): void {
    this.#isOpen = open;
    localStorage.setItem(openKey, open ? "open" : "closed");
    this.#draw();
  }

  #draw(): void {
    this.place.hidden = !this.#isOpen;
    this.#button.setAttribute("aria-expanded", String(this.#isOpen));
    document.body.style.paddingInlineEnd = this.#isOpen && !this.#host.hidden && matchMedia(roomy).matches ? "396px" : "";
  }
}
