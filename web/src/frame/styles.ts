/// How the notice under a panel and the form of a panel without a record look; colours are the panel's.
import { tokens } from "../widget/styles/tokens.js";

const own = `
:host { display: block; font-size: var(--baton-font-size, 14px); }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
.box {
  font-family: var(--baton-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif);
  line-height: 1.45; color: var(--ink); background: var(--surface); border: 1px solid var(--line);
  border-radius: var(--baton-radius, 10px); padding: 12px 14px; overflow-wrap: anywhere; text-align: start;
}
.notice { margin-top: 8px; }
.notice p { margin: 0; color: var(--good); }
.notice p + p { margin-top: 4px; }
.notice p.failed { color: var(--bad); }
.notice p.busy { color: var(--ink-soft); }
h1 { margin: 0 0 4px; font-size: 1.15em; line-height: 1.25; }
.alone p { margin: 0 0 10px; color: var(--ink-soft); }
.alone p.failed { color: var(--bad); margin: 10px 0 0; }
.alone p.silent { color: var(--ink-soft); border-inline-start: 3px solid var(--accent); padding-inline-start: 8px; }
label { display: block; font-weight: 600; font-size: 0.92em; margin-top: 10px; }
textarea, input { font: inherit; color: inherit; width: 100%; margin-top: 4px; }
textarea { background: var(--sunken); border: 1px solid var(--ink-faint); border-radius: 8px; padding: 8px; min-height: 110px; resize: vertical; }
button {
  font: inherit; font-weight: 650; min-height: 38px; padding: 7px 12px; border-radius: 8px; cursor: pointer;
  color: var(--ink); background: var(--surface); border: 1px solid var(--ink-faint);
}
button:hover { background: var(--sunken); }
.alone button { width: 100%; margin-top: 12px; color: var(--tone-on); background: var(--tone-solid); border-color: transparent; }
.alone button:hover { background: var(--tone-solid); filter: brightness(1.08); }
.notice button { margin-top: 8px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (forced-colors: active) { .box, button { border-color: CanvasText; } }
@media print { :host { display: none; } }
`;

let made: CSSStyleSheet[] | undefined;

export function hostSheets(): CSSStyleSheet[] {
  made ??= [tokens, own].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return made;
}
