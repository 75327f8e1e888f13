/// How each part of the panel looks.

export const parts = `
.decision { padding: 14px 14px 12px; background: linear-gradient(var(--tone-back), var(--tone-back)); border-top: 4px solid var(--tone-solid); }
.verdict { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }
.verdict .heading { color: var(--tone); }
.urgency { padding: 1px 9px; border-radius: 99px; background: var(--tone-solid); color: var(--tone-on); font-size: 0.86em; font-weight: 650; }
.deadline { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; margin-top: 6px; color: var(--tone); }
.countdown { font-weight: 700; font-size: 1.14em; }
.headline { margin-top: 8px; font-weight: 550; line-height: 1.4; }
.decision > .hint { margin-top: 6px; }
.reasons { margin-top: 6px; color: var(--ink-soft); }
.reasons > li { position: relative; padding-inline-start: 12px; margin-top: 2px; }
.reasons > li::before { content: ""; position: absolute; inset-inline-start: 0; top: 0.36em; bottom: 0.3em; width: 3px; border-radius: 2px; background: var(--tone-solid); opacity: 0.55; }
.ask { margin-top: 10px; }
.ask ol, .asks { padding-inline-start: 1.3em; margin-top: 2px; }
.ask li, .asks li { margin-top: 3px; }
.sequence { margin-top: 6px; font-size: 0.86em; color: var(--ink-soft); text-align: center; }
.standing { display: flex; align-items: baseline; gap: 8px; margin-top: 12px; padding: 7px 12px; border-radius: 8px; font-weight: 600; }
.standing .icon { transform: translateY(0.12em); }
.standing.offered, .standing.given-back { background: var(--warn-back); color: var(--warn); }
.standing.held { background: var(--good-back); color: var(--good); }
.verdict.held .heading { font-size: 1.2em; }
.taker { display: flex; align-items: center; gap: 8px; margin-top: 10px; }
.avatar.small { width: 26px; height: 26px; font-size: 0.79em; }
.columns { display: block; }

.measures { display: grid; grid-template-columns: repeat(3, 1fr) auto; gap: 4px 12px; margin-top: 12px; padding-top: 10px; border-top: 1px solid var(--line); }
.measure { min-width: 0; }
.measure dt { font-size: 0.82em; color: var(--ink-soft); }
.measure dd { font-size: 1.2em; font-weight: 650; line-height: 1.2; }
.bar { display: block; width: 100%; height: 4px; margin-top: 3px; border-radius: 2px; overflow: hidden; }
.bar-track { fill: var(--line); }
.bar-fill { fill: var(--tone-solid); }

.triggers { display: grid; gap: 2px; }
.trigger { padding: 3px 0; }
.trigger-head { display: flex; align-items: center; gap: 8px; color: var(--ink-faint); }
.mark { display: grid; place-items: center; width: 18px; height: 18px; flex: none; border-radius: 50%; border: 1.5px solid var(--line); font-size: 0.8em; }
.trigger.fired .mark { background: var(--tone-solid); border-color: var(--tone-solid); color: var(--tone-on); }
.trigger-name { flex: 1; min-width: 0; }
.trigger.fired .trigger-head { color: var(--ink); }
.trigger.fired .trigger-name { font-weight: 600; }
.strength { display: flex; align-items: center; gap: 7px; }
.strength .bar { width: 44px; margin: 0; }
.trigger:not(.fired) .bar-fill { fill: var(--ink-faint); }
.number { min-width: 1.6em; text-align: end; font-size: 0.93em; }
.quiet { font-size: 0.86em; }
.quotes { margin-inline-start: 26px; }
.quote {
  display: block; width: 100%; margin: 3px 0; padding: 4px 8px; border: 0; border-inline-start: 3px solid var(--line); border-start-end-radius: 6px; border-end-end-radius: 6px;
  background: none; text-align: start; cursor: pointer;
}
.quote:hover { background: var(--sunken); }
.trigger.fired .quote { border-inline-start-color: var(--tone-solid); background: var(--sunken); }
.trigger.fired .quote:hover { background: var(--tone-back); }
.quote-text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.quote-source { display: block; color: var(--ink-faint); font-size: 0.84em; margin-top: 1px; }
.quote.short { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 10px; }
.quote.short .quote-text { display: inline; }
.trigger > .rest { margin-inline-start: 26px; }
.rest > summary { color: var(--accent); font-size: 0.86em; padding: 2px 0; width: fit-content; }
.rest > summary:hover { text-decoration: underline; }
.part-brief .rest { margin-top: 8px; }
.rest > .quotes, .rest > .facts { margin: 2px 0 0; }

.summary { color: var(--ink); }
.facts { display: grid; gap: 3px; margin-top: 10px; }
.fact { display: grid; grid-template-columns: minmax(74px, 28%) 1fr; gap: 10px; }
.fact dt { color: var(--ink-faint); font-size: 0.93em; }
.told { gap: 8px; }
.told > .fact { grid-template-columns: 1fr; gap: 0; }
.introduction { white-space: pre-line; padding: 8px 11px; border-radius: 8px; background: var(--sunken); }
.wide-bar .bar { height: 5px; margin: 0 0 8px; }

.bant { display: grid; grid-template-columns: 1fr; gap: 6px; }
.element { padding: 7px 10px; border-radius: 8px; background: var(--sunken); min-width: 0; }
.element-head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 8px; }
.element-foot { margin-top: 2px; }
.element-foot .source { color: var(--ink-soft); }
.origin { font-size: 0.86em; font-weight: 600; color: var(--ink-soft); margin-inline-end: 8px; }
.written::before { content: "✎ "; }
.element .deed { margin-top: 6px; }
.status { display: inline-flex; align-items: center; gap: 4px; font-size: 0.86em; font-weight: 600; color: var(--ink-faint); }
.confirmed .status { color: var(--good); }
.mentioned .status { color: var(--warn); }
.negative .status { color: var(--bad); }
.value { display: block; }

.rep { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 10px; align-items: center; }
.avatar { display: grid; place-items: center; width: 36px; height: 36px; border-radius: 50%; background: var(--tone-back); color: var(--tone); font-weight: 700; font-size: 0.93em; }
.rep-name { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 8px; }
.rep-text { min-width: 0; }
.rep-name .number { color: var(--ink-faint); white-space: nowrap; }
.rep-why { grid-column: 1 / -1; }
.call { display: flex; align-items: center; gap: 7px; }
.call.yes { color: var(--good); }
.call.no { color: var(--bad); }
.follow-text { display: block; margin-top: 1px; }
.part-warnings { background: var(--warn-back); }
.part-warnings .heading { color: var(--warn); }
.part-warnings code { display: block; color: var(--ink-soft); }

@container (min-width: 460px) {
  .bant { grid-template-columns: 1fr 1fr; }
  .fact, .told > .fact { grid-template-columns: minmax(90px, 22%) 1fr; gap: 10px; }
}
@container (min-width: 640px) { .part, .decision { padding-inline: 20px; } }
@container (min-width: 720px) {
  .columns { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); }
  .column + .column { border-inline-start: 1px solid var(--line); }
  .column + .column > .part:first-child { border-top: 4px solid var(--line); }
}
@container (max-width: 260px) {
  .measures { grid-template-columns: 1fr 1fr; }
  .fact { grid-template-columns: 1fr; gap: 0; }
}
.icon-arrow:dir(rtl) { transform: scaleX(-1); }
`;
