/// The card, its headings and parts, buttons, states.

export const frame = `
:host { display: block; position: relative; min-width: 0; container-type: inline-size; font-size: var(--baton-font-size, 14px); }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
.body {
  font-family: var(--baton-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif);
  line-height: 1.45; color: var(--ink); overflow-wrap: anywhere; text-align: start;
  font-variant-numeric: tabular-nums;
}
.card {
  background: var(--surface); border: 1px solid var(--line); border-radius: var(--baton-radius, 10px);
  box-shadow: var(--shade); position: relative; overflow: hidden;
}
p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul { list-style: none; }
button { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.icon { width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }

.heading { margin: 0; font-weight: 650; line-height: 1.25; }
.heading-0 { font-size: 1.5em; letter-spacing: -0.015em; }
.heading-1 { font-size: 1em; }
.heading-2 { font-size: 0.86em; color: var(--ink-soft); font-weight: 600; }
.heading .icon { vertical-align: -0.12em; margin-inline-end: 0.35em; }

.part { padding: 12px 14px; border-top: 1px solid var(--line); }
.part .part { padding: 0; border: 0; margin-top: 12px; }
.part-head { display: flex; align-items: center; gap: 8px; justify-content: space-between; min-height: 24px; }
section > .part-head { margin-bottom: 6px; }
.count { font-size: 0.86em; color: var(--ink-faint); text-align: end; min-width: 0; }
summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary.part-head::after {
  content: ""; width: 7px; height: 7px; flex: none; margin-inline: 2px 3px;
  border: solid var(--ink-faint); border-width: 0 1.6px 1.6px 0; transform: translateY(-2px) rotate(45deg);
}
details[open] > summary.part-head::after { transform: translateY(2px) rotate(225deg); }
summary.part-head .heading { flex: 1; }
.fold-body { padding-top: 8px; }

.group { margin-top: 12px; }
.group > .heading { margin-bottom: 3px; }
.lines > li { padding-inline-start: 12px; position: relative; margin-top: 4px; }
.lines > li::before { content: ""; position: absolute; inset-inline-start: 1px; top: 0.62em; width: 4px; height: 4px; border-radius: 50%; background: var(--ink-faint); }
.lines.plain > li { padding-inline-start: 0; margin-top: 8px; }
.lines.plain > li::before { content: none; }
.aside { color: var(--ink-faint); font-size: 0.92em; }
.lines .aside { display: block; }
.lines .aside.inline, .rep .aside { display: inline; }
.hint { color: var(--ink-soft); }
.chips { display: flex; flex-wrap: wrap; gap: 5px; margin-top: 4px; }
.chips > li { padding: 1px 8px; border-radius: 5px; background: var(--sunken); font-size: 0.92em; }
.tag { display: inline-block; padding: 0 6px; border-radius: 4px; background: var(--sunken); color: var(--ink-soft); font-size: 0.82em; font-weight: 600; line-height: 1.55; white-space: nowrap; }
.tag.open, .tag.action-handoff { background: var(--warn-back); color: var(--warn); }
.tag.answered { background: var(--good-back); color: var(--good); }
.tag.action-suppress { background: var(--bad-back); color: var(--bad); }

.primary, .secondary {
  display: flex; align-items: center; justify-content: center; gap: 8px; width: 100%; min-height: 38px; padding: 7px 12px;
  margin-top: 12px; border-radius: 8px; font-weight: 650; cursor: pointer; border: 1px solid transparent;
}
.primary { background: var(--tone-solid); color: var(--tone-on); }
.primary:hover { filter: brightness(1.08); }
.secondary { background: var(--surface); color: var(--ink); border-color: var(--ink-faint); }
.secondary:hover { background: var(--sunken); }
.source {
  border: 0; background: none; padding: 2px 0; cursor: pointer; color: var(--ink-faint); font-size: 0.86em; text-align: start;
  text-decoration: underline dotted; text-underline-offset: 2px;
  margin-inline-end: 8px; min-height: 24px; min-width: 24px;
}
.source:hover { color: var(--accent); text-decoration: underline; }

.acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
.acts > button { margin: 0; flex: 1 1 auto; width: auto; }
.acts > .primary { flex-basis: 100%; }
.deed > .acts > .primary { flex-basis: auto; }
.tools { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 10px; }
.part-head .tools { margin: 0; }
.small-button { min-height: 28px; padding: 2px 10px; border: 1px solid var(--line); border-radius: 6px; background: var(--surface); color: var(--ink-soft); font-size: 0.9em; font-weight: 600; cursor: pointer; text-align: start; }
.small-button:hover { border-color: var(--ink-faint); color: var(--ink); }
.deed { display: grid; gap: 8px; margin-top: 12px; padding: 10px 12px; border-radius: 8px; background: var(--surface); border: 1px solid var(--line); }
.deed > .acts, .deed > .tools { margin: 0; }
.deed label > span { display: block; font-size: 0.86em; color: var(--ink-soft); font-weight: 600; }
select, input, textarea { font: inherit; color: var(--ink); background: var(--surface); border: 1px solid var(--ink-faint); border-radius: 6px; padding: 5px 8px; width: 100%; min-width: 0; min-height: 32px; }
textarea { display: block; resize: vertical; line-height: inherit; field-sizing: content; max-height: 24em; }
.edit-line { margin: 3px 0; }
.edited { text-decoration: underline; text-decoration-color: var(--accent); text-underline-offset: 3px; }
.undo { margin-top: 6px; }

.state { padding: 18px 16px; }
.state .heading-0 { font-size: 1.15em; margin-bottom: 4px; }
.state.failed .heading .icon { color: var(--bad); }
.problems { margin-top: 8px; }
.problems > li { padding: 6px 0; border-top: 1px solid var(--line); }
.problems code { display: block; }
code { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; font-size: 0.86em; color: var(--ink-faint); }
.bones > span { display: block; height: 12px; border-radius: 4px; background: var(--sunken); margin-top: 10px; animation: breathe 1.4s ease-in-out infinite; }
.bones > span:nth-child(2) { width: 85%; }
.bones > span:nth-child(3) { width: 60%; }
@keyframes breathe { 50% { opacity: 0.45; } }
.footer { padding: 8px 14px 10px; border-top: 1px solid var(--line); font-size: 0.79em; color: var(--ink-faint); }

@media (prefers-reduced-motion: reduce) { .bones > span { animation: none; } }
@media (forced-colors: active) {
  .card, .element, .rep, .tag, .urgency, .chips > li, .deed, .standing { border: 1px solid CanvasText; }
  .primary, .secondary, .small-button { border-color: ButtonText; }
  .bar-track { fill: Canvas; stroke: CanvasText; }
  .bar-fill { fill: Highlight; }
  .trigger.fired .mark { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
@media print {
  .primary, .secondary, .source, .small-button, .tools, .deed, .part-feedback, .countdown, .undo { display: none; }
  .card { box-shadow: none; border: 0; overflow: visible; }
  .part, .element, .rep, .group, .trigger { break-inside: avoid; }
  .part-brief, .part-triggers { break-inside: auto; }
  details::details-content { content-visibility: visible; block-size: auto; opacity: 1; }
  summary::after { content: none; }
}
`;
