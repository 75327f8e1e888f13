/// The pill, which the board has too, and the line around it.

export const pillStyles = `
.pill { display: inline-flex; align-items: stretch; max-width: 100%; border-radius: 99px; overflow: hidden; background: var(--tone-back); color: var(--tone); line-height: 1.45; white-space: nowrap; }
.pill > .score { min-width: 2.1em; padding: 1px 5px 1px 7px; background: var(--tone-solid); color: var(--tone-on); text-align: center; font-weight: 700; }
.pill > .word { padding: 1px 10px 1px 7px; font-weight: 600; overflow: hidden; text-overflow: ellipsis; }
.pill:dir(rtl) > .score { padding: 1px 7px 1px 5px; }
.pill:dir(rtl) > .word { padding: 1px 7px 1px 10px; }
@media (forced-colors: active) { .pill { border: 1px solid CanvasText; } .pill > .score { border-inline-end: 1px solid CanvasText; } }
`;

export const badgeStyles = `
:host { display: inline-block; max-width: 100%; min-width: 0; vertical-align: middle; font-size: var(--baton-font-size, inherit); }
:host([hidden]) { display: none; }
.badge {
  display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; color: var(--ink-soft); font-variant-numeric: tabular-nums; text-align: start;
  font-family: var(--baton-font, inherit); line-height: 1.45; overflow-wrap: anywhere;
}
.trigger, .countdown { font-size: 0.92em; }
.countdown { white-space: nowrap; }
.overdue { color: var(--bad); font-weight: 600; }
.wait { display: inline-block; width: 7.5em; height: 1.45em; border-radius: 99px; background: var(--line); animation: breathe 1.4s ease-in-out infinite; }
.unread { color: var(--bad); font-weight: 600; font-size: 0.92em; }
:host([compact]) .trigger { display: none; }
@keyframes breathe { 50% { opacity: 0.45; } }
@media (prefers-reduced-motion: reduce) { .wait { animation: none; } }
@media (forced-colors: active) { .wait { border: 1px solid GrayText; } }
`;
