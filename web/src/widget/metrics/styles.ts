/// The dashboard: tiles, sections in one or two columns, charts, tables, and the states without figures.

export const metricsStyles = `
:host { display: block; min-width: 0; container-type: inline-size; font-size: var(--baton-font-size, 14px); }
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
p, ul, ol, h1, h2, h3, h4, h5, h6 { margin: 0; padding: 0; }
ul, ol { list-style: none; }
.metrics {
  text-align: start; font-variant-numeric: tabular-nums; line-height: 1.45; color: var(--ink); background: var(--surface); border: 1px solid var(--line);
  border-radius: var(--baton-radius, 10px); box-shadow: var(--shade); padding: 16px; overflow-wrap: anywhere;
  font-family: var(--baton-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif);
}
button, select { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.soft { color: var(--ink-soft); font-size: 0.92em; }
.icon { inline-size: 1.05em; block-size: 1.05em; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; vertical-align: -0.14em; margin-inline-end: 6px; }

.head { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: baseline; margin-block-end: 12px; }
.title { font-size: 1.25em; }
.about { color: var(--ink-soft); }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(186px, 1fr)); gap: 10px; }
.tile { display: grid; align-content: start; gap: 1px; padding: 10px 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--sunken); }
.tile-name { color: var(--ink-soft); font-size: 0.92em; }
.tile-figure { font-size: 1.7em; line-height: 1.25; font-weight: 650; }
.few .tile-figure { font-size: 1.05em; line-height: 1.9; color: var(--ink-soft); font-weight: 600; }
.tile-interval, .tile-sample { color: var(--ink-soft); font-size: 0.86em; }

.sections { display: grid; gap: 14px 20px; margin-block-start: 18px; grid-template-columns: minmax(0, 1fr); }
.section { border-block-start: 1px solid var(--line); padding-block-start: 12px; display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; align-content: start; min-width: 0; }
.section-title { font-size: 1.08em; }
.choosers { display: flex; flex-wrap: wrap; gap: 6px 12px; }
.chooser > span { flex: none; }
.flag .strip-row { grid-template-columns: minmax(0, 10ch) minmax(0, 1fr) minmax(0, 17ch); }
.chooser { display: flex; flex: 0 1 auto; align-items: center; gap: 6px; min-width: 0; color: var(--ink-soft); }
select { min-block-size: 32px; padding: 4px 8px; border: 1px solid var(--ink-faint); border-radius: 7px; background: var(--surface); color: var(--ink); min-width: 0; max-width: 100%; text-overflow: ellipsis; }

.strips { display: grid; gap: 0; }
.strip-row { display: grid; grid-template-columns: minmax(0, 15ch) minmax(0, 1fr) minmax(0, 19ch); gap: 0 12px; align-items: center; min-block-size: 2.7em; border-block-end: 1px solid var(--line); padding-block: 3px; }
/* Some letters are wider than the page, and can't be broken. */
.strip-label, .cause > *, .remarks > li > * { min-width: 0; overflow-x: clip; }
.strip-says { display: grid; font-size: 0.95em; line-height: 1.3; }
.axis-row { border: 0; min-block-size: 1.6em; padding: 0; align-items: start; }
.strip { inline-size: 100%; block-size: 1.7em; display: block; overflow: visible; }
.strip-2 { block-size: 2.3em; }
.grid-line { stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
.bar-fill { fill: var(--accent); opacity: 0.4; }
.whisker { stroke: var(--accent); stroke-width: 2; vector-effect: non-scaling-stroke; }
.point { stroke: var(--accent); stroke-width: 9; stroke-linecap: round; vector-effect: non-scaling-stroke; }
.whisker.bar { stroke: var(--ink); }
.whisker.second { stroke: var(--warn); stroke-dasharray: 4 3; }
.point.second { stroke: var(--warn); stroke-linecap: square; stroke-width: 8; }
.key { display: flex; gap: 18px; }
.key > span::before { content: ""; display: inline-block; inline-size: 10px; block-size: 10px; margin-inline-end: 6px; background: var(--accent); border-radius: 50%; forced-color-adjust: none; }
.key > .key-second::before { background: var(--warn); border-radius: 0; }

.axis { position: relative; block-size: 1.5em; font-size: 0.84em; color: var(--ink-faint); }
.axis > .tick { position: absolute; inset-inline-start: var(--at); transform: translateX(-50%); white-space: nowrap; }
.axis > .first { transform: none; }
.axis > .last { inset-inline: auto calc(100% - var(--at)); transform: none; }
/* A sentence in a language that reads the other way stays in its order, and begins where the page does. */
.metrics :is(p, span, strong, b, th, td, option, h1, h2, h3, h4, h5, h6) { unicode-bidi: plaintext; }
:host(:dir(rtl)) .metrics :is(*, th, td) { text-align: right; }
:host(:dir(rtl)) .metrics .state * { text-align: center; }
:host(:dir(rtl)) .axis > .tick:not(.first, .last) { transform: translateX(50%); }
:host(:dir(rtl)) :is(.strip, .plot) { transform: scaleX(-1); }
.lines { display: grid; grid-template: "side plot" 170px ". axis" auto / auto minmax(0, 1fr); gap: 6px 8px; padding-block-start: 8px; }
.lines > .axis { grid-area: axis; }
.side { grid-area: side; position: relative; min-inline-size: 5.5ch; font-size: 0.84em; color: var(--ink-faint); }
.side > .tick { position: absolute; inset-block-end: var(--at); inset-inline-end: 0; transform: translateY(50%); white-space: nowrap; }
.plot { grid-area: plot; inline-size: 100%; block-size: 100%; display: block; overflow: visible; }
.band { fill: var(--accent); opacity: 0.16; }
.line { fill: none; stroke: var(--accent); stroke-width: 2; vector-effect: non-scaling-stroke; }
.plot .point { stroke-width: 5; }

.table-fold > summary { cursor: pointer; color: var(--ink-soft); inline-size: fit-content; max-inline-size: 100%; }
.table-room { overflow: auto; max-block-size: 420px; margin-block-start: 6px; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.92em; }
th, td { text-align: start; padding: 4px 10px 4px 0; border-block-end: 1px solid var(--line); vertical-align: top; font-weight: 400; min-inline-size: 9ch; overflow-wrap: break-word; }
th { color: var(--ink-soft); }
thead th { font-weight: 650; position: sticky; inset-block-start: 0; background: var(--surface); }

.all-quiet { color: var(--good); font-weight: 600; }
.flags-up { display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px 14px; align-items: start; }
.flag { display: grid; grid-template-columns: minmax(0, 1fr); gap: 6px; align-content: start; padding: 12px; border: 1px solid var(--line); border-inline-start: 4px solid var(--bad); border-radius: 8px; min-width: 0; }
.flag-name { display: flex; align-items: center; font-size: 1.02em; color: var(--bad); }
.flag-why { font-weight: 600; }
.causes-title { font-size: 0.98em; margin-block-start: 4px; }
.causes { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; counter-reset: cause; }
.cause { display: grid; grid-template-columns: minmax(0, 1fr); padding-inline-start: 1.6em; position: relative; counter-increment: cause; }
.cause::before { content: counter(cause) "."; position: absolute; inset-inline-start: 0; color: var(--ink-soft); }
.quiet { display: grid; gap: 4px; }
.quiet > li { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: baseline; }
.remarks { display: grid; grid-template-columns: minmax(0, 1fr); gap: 6px; }
.remarks > li { display: grid; grid-template-columns: minmax(0, 1fr); }

.state { display: grid; justify-items: center; gap: 8px; padding: 40px 12px; text-align: center; }
.state-title { font-weight: 650; font-size: 1.15em; }
.small { min-block-size: 34px; padding: 1px 14px; border: 1px solid var(--ink-faint); border-radius: 7px; background: var(--surface); cursor: pointer; }
.small:hover { background: var(--sunken); }
progress { inline-size: 160px; block-size: 6px; accent-color: var(--accent); }

@container (min-width: 900px) {
  .sections { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .section-flags, .section-trend, .section-remarks { grid-column: 1 / -1; }
  .flags-up { grid-template-columns: repeat(auto-fit, minmax(420px, 1fr)); }
}
@container (max-width: 559px) {
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }
  .tile { padding: 8px; }
  .tile-figure { font-size: 1.4em; }
  .strip-row { grid-template: "label says" auto "strip strip" auto / minmax(0, 1fr) minmax(0, 1fr); }
  .strip-row > .strip { grid-area: strip; } .strip-says { text-align: end; } :host(:dir(rtl)) .metrics .strip-says, :host(:dir(rtl)) .metrics .strip-says * { text-align: left; }
  .axis-row > .axis { grid-area: strip; } .axis-row { min-block-size: 1.6em; }
  .flag .strip-row { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .lines > .axis > .tick:not(.first, .last) { display: none; }
  .chooser { flex: 1 1 100%; } .chooser > select { flex: 1 1 auto; }
}
@container (max-width: 379px) { .metrics { padding: 10px; } .lines { grid-template-rows: 140px auto; } }
@media (prefers-reduced-motion: reduce) { progress { display: none; } }
@media (forced-colors: active) {
  .point, .whisker, .line { stroke: CanvasText; } .point.second, .whisker.second { stroke: Highlight; } .bar-fill, .band { fill: CanvasText; } .grid-line { stroke: GrayText; }
  .key > span::before { background: CanvasText; } .key > .key-second::before { background: Highlight; } .flag { border-inline-start-color: Highlight; }
}
@media print { .metrics { border: 0; padding: 0; } .section, .tile, .flag, .strip-row { break-inside: avoid; } .table-fold:not([open]) { display: none; } .table-room { max-block-size: none; overflow: visible; } }
`;
