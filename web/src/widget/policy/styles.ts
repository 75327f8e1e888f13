/// The form and the comparison beside it.

export const policyStyles = `
:host { display: block; min-width: 0; container-type: inline-size; font-size: var(--baton-font-size, 14px); }
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
p, ul { margin: 0; padding: 0; }
ul { list-style: none; }
button, select, input, textarea { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.policy {
  display: grid; gap: 14px; grid-template-columns: minmax(0, 1fr); color: var(--ink); line-height: 1.45; text-align: start; overflow-wrap: anywhere; font-variant-numeric: tabular-nums;
  font-family: var(--baton-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif);
}
.rules { display: grid; gap: 10px; align-content: start; min-width: 0; }
.toolbar, .group.depth-1, .preview, .others { background: var(--surface); border: 1px solid var(--line); border-radius: var(--baton-radius, 10px); box-shadow: var(--shade); }
.toolbar { display: grid; gap: 8px; padding: 12px 14px; position: sticky; inset-block-start: 0; z-index: 1; }
.bar-line { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 8px; }
.gap { flex: 1; }
.search { flex: 1 1 200px; }
.said { color: var(--good); font-weight: 600; }
.said:empty { display: none; }
.said.wrong { color: var(--bad); }

input:not([type="checkbox"]), select, textarea { inline-size: 100%; min-block-size: 32px; padding: 4px 9px; border: 1px solid var(--ink-faint); border-radius: 7px; background: var(--surface); min-width: 0; }
textarea { display: block; resize: vertical; }
textarea.code { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; font-size: 0.92em; }
input[type="number"] { max-inline-size: 11em; }
input[type="checkbox"] { inline-size: 16px; block-size: 16px; margin: 2px 0; accent-color: var(--accent); flex: none; }
::placeholder { color: var(--ink-faint); opacity: 1; }
.box { display: inline-flex; align-items: center; gap: 6px; min-block-size: 26px; }
.boxes { display: flex; flex-wrap: wrap; gap: 0 16px; }
.small, .primary { min-block-size: 32px; padding: 4px 13px; border: 1px solid var(--ink-faint); border-radius: 7px; background: var(--surface); cursor: pointer; }
.small:hover { background: var(--sunken); }
.primary { background: var(--tone-solid); color: var(--tone-on); border-color: transparent; font-weight: 650; }
.primary:hover { filter: brightness(1.08); }
[aria-disabled="true"] { cursor: default; background: var(--sunken); color: var(--ink-faint); border-color: var(--line); filter: none; }

summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.group > summary { display: grid; grid-template-columns: 1fr auto auto; align-items: baseline; gap: 0 10px; padding: 10px 14px; }
.group > summary::after {
  content: ""; grid-column: 3; grid-row: 1; inline-size: 7px; block-size: 7px; align-self: center; border: solid var(--ink-faint); border-width: 0 1.6px 1.6px 0; transform: translateY(-2px) rotate(45deg);
}
.group[open] > summary::after { transform: translateY(2px) rotate(225deg); }
.group > summary > .note { grid-column: 1; }
.group > summary > .tag { grid-column: 2; grid-row: 1; }
.group.depth-1 { overflow: hidden; }
.group.depth-1 > summary:hover, .group.depth-2 > summary:hover { background: var(--sunken); }
.heading { margin: 0; font-weight: 650; line-height: 1.3; font-size: 1em; }
.depth-1 > summary > .heading { font-size: 1.15em; }
.form { display: grid; gap: 10px; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr)); gap: 14px 18px; padding: 4px 14px 16px; align-items: start; }
.depth-1 > .fields { padding: 0; gap: 0; }
.depth-1 > .fields > .row { margin: 10px 14px 12px; }
.group.depth-2, .of-list, .of-words, .of-choices, .of-json { grid-column: 1 / -1; }
.group.depth-2 { border-block-start: 1px solid var(--line); }
.tag { padding: 0 7px; border-radius: 5px; background: var(--tone-back); color: var(--tone); font-size: 0.86em; font-weight: 600; white-space: nowrap; }
.row { min-width: 0; padding-inline-start: 10px; border-inline-start: 3px solid transparent; }
.row.changed { border-inline-start-color: var(--tone-solid); }
.row.wrong { border-inline-start-color: var(--bad); }
.field { display: grid; gap: 3px; }
.label { font-weight: 600; }
.note, .aside { color: var(--ink-soft); font-size: 0.9em; }
.aside { color: var(--ink-faint); margin-block-start: 1px; }
.back { padding: 0; min-block-size: 24px; border: 0; background: none; color: var(--accent); cursor: pointer; text-decoration: underline; text-align: start; }
.problem { display: grid; color: var(--bad); font-size: 0.92em; font-weight: 600; }
.row.wrong :is(input, select, textarea)[aria-invalid] { border-color: var(--bad); }
.others { padding: 10px 14px; color: var(--bad); }
code { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; font-size: 0.92em; }

.list > summary, .entry > summary { padding: 4px 10px; border: 1px solid var(--line); border-radius: 7px; background: var(--sunken); min-block-size: 32px; }
.list > summary::before, .entry > summary::before { content: "›"; display: inline-block; inline-size: 1em; color: var(--ink-faint); font-weight: 700; }
.list[open] > summary::before, .entry[open] > summary::before { content: "⌄"; }
.entries { display: grid; gap: 6px; padding: 8px 0 2px 12px; justify-items: stretch; }
.entries > .small, .remove { justify-self: start; }
.entry > summary { background: var(--surface); }
.entry-fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr)); gap: 12px 16px; padding: 10px 0 12px 12px; align-items: start; }
.entry-fields > .remove, .entry-fields > :is(.kind-list, .kind-words, .kind-choices) { grid-column: 1 / -1; }

.preview { padding: 14px; min-width: 0; }
.preview > .heading { font-size: 1.15em; }
.status { color: var(--ink-soft); margin-block-start: 2px; }
.hint { color: var(--ink-soft); margin-block: 8px; }
.preview[data-busy] .preview-body { opacity: 0.6; }
.change { padding: 10px 0; border-block-start: 1px solid var(--line); }
.changes > .change:first-child { margin-block-start: 10px; }
.lead { display: block; padding: 0; border: 0; background: none; font-weight: 650; text-align: start; cursor: pointer; min-block-size: 24px; }
.lead:hover { text-decoration: underline; }
.company { font-weight: 400; color: var(--ink-soft); margin-inline-start: 8px; }
.turn { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; margin-block-start: 4px; }
.reps { color: var(--ink-soft); }
.arrow::before { content: "→"; color: var(--ink-faint); }
.arrow:dir(rtl)::before { content: "←"; }
.reasons { margin-block-start: 4px; color: var(--ink-soft); font-size: 0.93em; }
.reasons > li { padding-inline-start: 12px; position: relative; }
.reasons > li::before { content: ""; position: absolute; inset-inline-start: 1px; top: 0.62em; width: 4px; height: 4px; border-radius: 50%; background: var(--ink-faint); }

@container (min-width: 860px) {
  .policy { grid-template-columns: minmax(0, 1fr) minmax(300px, 36%); align-items: start; }
  .preview { position: sticky; inset-block-start: 0; max-block-size: 100vh; overflow: auto; scrollbar-width: thin; }
}
@container (max-width: 859px) {
  .preview { order: -1; position: sticky; inset-block-start: 0; z-index: 2; max-block-size: 32vh; overflow: auto; }
  .toolbar { position: static; }
}
@container (max-width: 479px) { .gap { display: none; } .search { flex-basis: 100%; } }
@media (forced-colors: active) { .row.changed { border-inline-start-color: Highlight; } .tag { border: 1px solid CanvasText; } .primary { border-color: ButtonText; } }
@media print { .toolbar { display: none; } }
`;
