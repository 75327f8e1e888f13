/// The panel's style sheets: constructed once a page, shared by all panels, and allowed under any `style-src`.
import { frame } from "./frame.js";
import { parts } from "./parts.js";
import { tokens } from "./tokens.js";

let made: CSSStyleSheet[] | undefined;

export function sheets(): CSSStyleSheet[] {
  made ??= [tokens, frame, parts].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return made;
}
