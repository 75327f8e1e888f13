// Words that mean harm, and how a page shows that one of them did some.
import { readFileSync } from 'node:fs';

/// Strings, or `{ repeat, times }` where they are long.
export const corpus = JSON.parse(readFileSync(new URL('hostile.json', import.meta.url), 'utf8')).map((one) => (typeof one === 'string' ? one : one.repeat.repeat(one.times)));

/// Runs in the page, before any word is shown: counts what runs.
export function watchHarm() {
  globalThis.hacked = Object.assign(() => (globalThis.hacked.count += 1), { count: 0 });
  for (const name of ['alert', 'confirm', 'prompt']) globalThis[name] = globalThis.hacked;
}

/// Runs in the page: the harm done by now. `own` are what the elements themselves made and marked.
export function harm(own = '') {
  const markup = 'script, img, iframe, object, embed, link, style, a, base, meta, video, audio, math, slot, form, marquee, [onload], [onerror], [onfocus], [onmouseover], [ontoggle], [style]';
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const made = roots.flatMap((root) => [...root.querySelectorAll(markup)]).filter((one) => own === '' || !one.matches(own));
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return [...(globalThis.hacked.count > 0 ? [`ran ${globalThis.hacked.count} times`] : []), ...made.map(({ outerHTML }) => `became markup: ${outerHTML.slice(0, 80)}`), ...(wide > 0 ? [`${wide} pixels wider than the page`] : [])];
}
