/// The board: filters, progress, the grid of rows, and the states without rows.

export const boardStyles = `
:host { display: block; block-size: var(--baton-board-height, min(75vh, 760px)); min-block-size: 320px; min-width: 0; container-type: inline-size; font-size: var(--baton-font-size, 14px); }
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
p { margin: 0; }
.board {
  display: flex; flex-direction: column; block-size: 100%; overflow: hidden; text-align: start; font-variant-numeric: tabular-nums; line-height: 1.45;
  font-family: var(--baton-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif);
  color: var(--ink); background: var(--surface); border: 1px solid var(--line); border-radius: var(--baton-radius, 10px); box-shadow: var(--shade);
}
button, select, input { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.toolbar { flex: none; display: grid; gap: 8px; padding: 10px 12px; border-bottom: 1px solid var(--line); }
.bar-line { display: flex; flex-wrap: wrap; gap: 6px; }
.search, select { min-block-size: 32px; padding: 4px 9px; border: 1px solid var(--ink-faint); border-radius: 7px; background: var(--surface); min-width: 0; }
.search { flex: 1 1 220px; text-overflow: ellipsis; }
.search::placeholder { color: var(--ink-faint); opacity: 1; }
select { flex: 0 1 auto; max-width: 100%; text-overflow: ellipsis; }
.chips { display: flex; flex-wrap: wrap; gap: 5px; }
.chip { min-block-size: 26px; padding: 2px 11px; border: 1px solid var(--line); border-radius: 99px; background: var(--surface); cursor: pointer; }
.chip:hover { border-color: var(--ink-faint); }
.chip[aria-pressed="true"] { background: var(--ink); border-color: var(--ink); color: var(--surface); }
.chip-count { opacity: 0.85; }

.progress { flex: none; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding: 5px 12px; background: var(--sunken); border-bottom: 1px solid var(--line); font-size: 0.92em; }
progress { flex: 1 1 120px; block-size: 6px; min-width: 60px; border: 0; border-radius: 3px; overflow: hidden; appearance: none; background: var(--line); accent-color: var(--accent); }
progress::-webkit-progress-bar { background: var(--line); }
progress::-webkit-progress-value { background: var(--accent); }
progress::-moz-progress-bar { background: var(--accent); }
.small { min-block-size: 26px; padding: 1px 11px; border: 1px solid var(--ink-faint); border-radius: 7px; background: var(--surface); cursor: pointer; }
.small:hover { background: var(--sunken); }

.count { flex: none; padding: 4px 12px; color: var(--ink-faint); font-size: 0.86em; border-top: 1px solid var(--line); }
.grid { flex: 1 1 auto; min-block-size: 0; overflow: auto; overscroll-behavior: contain; position: relative; scrollbar-width: thin; }
.grid:focus-visible { outline-offset: -3px; }
.space { position: relative; overflow: hidden; }
.window { position: absolute; inset: 0 0 auto; will-change: transform; }
.row {
  display: grid; grid-template-columns: minmax(0, 22fr) minmax(0, 21fr) minmax(0, 34fr) minmax(0, 14fr) minmax(0, 13fr); align-items: center; gap: 0 14px;
  block-size: 4.1em; padding: 0 12px; border-bottom: 1px solid var(--line); cursor: pointer; contain: strict;
}
.top { position: sticky; inset-block-start: 0; z-index: 1; }
.head { block-size: 2.3em; background: var(--sunken); color: var(--ink-soft); font-weight: 650; font-size: 0.9em; cursor: default; }
.row:hover:not(.head) { background: var(--sunken); }
.grid:focus-visible .row[aria-selected="true"], .row[aria-selected="true"]:active { outline: 2px solid var(--accent); outline-offset: -3px; border-radius: 6px; }
.row[aria-selected="true"] { background: var(--sunken); }
.cell { min-width: 0; }
.cell > :not(.pill), .head > .cell { display: block; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.name { font-weight: 650; }
.about, .trigger { color: var(--ink-soft); font-size: 0.92em; }
.why { color: var(--ink-soft); }
.cell > .why { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; white-space: normal; overflow-wrap: anywhere; }
.due { font-weight: 600; }
.due.overdue { color: var(--bad); }
.rep { color: var(--ink-soft); }
.row[data-tone="unread"] { --tone: var(--bad); --tone-back: var(--bad-back); --tone-solid: var(--bad); --tone-on: var(--surface); }

.state { flex: 1 1 auto; display: grid; align-content: center; padding: 24px 16px; text-align: center; overflow: auto; }
.inner { display: grid; justify-items: center; gap: 6px; }
.inner > .title { font-weight: 650; font-size: 1.15em; }
.inner > .hint { color: var(--ink-soft); max-width: 46em; overflow-wrap: anywhere; }
.inner > .small { margin-top: 8px; min-block-size: 34px; }

@container (max-width: 899px) {
  .row { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr) minmax(0, 3fr); }
  .cell-why, .cell-rep, .head > :nth-child(3), .head > :nth-child(5) { display: none; }
}
@container (max-width: 559px) {
  .row { grid-template: "lead due" auto "says says" auto / minmax(0, 1fr) auto; align-content: center; gap: 3px 10px; block-size: 5.6em; }
  .cell-lead { grid-area: lead; } .cell-due { grid-area: due; text-align: end; } .cell-says { grid-area: says; display: flex; gap: 8px; align-items: center; }
  .cell-says > .pill { flex: none; max-width: 65%; }
  .cell-lead { display: flex; gap: 6px; align-items: baseline; }
  .cell-lead > .name { flex: 0 1 auto; } .cell-lead > .about { flex: 1 1 0; }
  .head { position: absolute; block-size: 1px; inline-size: 1px; clip-path: inset(50%); overflow: hidden; padding: 0; }
  .bar-line > select { flex: 1 1 40%; }
  .bar-line > .search { flex: 1 1 100%; }
}
@container (max-width: 419px) { .cell-lead > .about { display: none; } }
@media (forced-colors: active) { .row[aria-selected="true"] { border: 2px solid Highlight; } .chip[aria-pressed="true"] { background: Highlight; color: HighlightText; forced-color-adjust: none; } .chip-count { opacity: 1; } }
@media print { :host { block-size: auto; } .toolbar, .progress { display: none; } }
`;
