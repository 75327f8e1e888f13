// Who has a lead, as the panel shows it: the same as the core says, which gives it out by the same ledger.
import assert from 'node:assert/strict';
import test from 'node:test';
import { loadEngine } from './package.mjs';
import { panelSource } from './sources.mjs';

const { standingOf } = await panelSource('ledger');
const engine = await loadEngine({ worker: false });
const at = (minute) => new Date(Date.UTC(2026, 10, 18, 12, minute)).toISOString();
const entry = (minute, kind, rep_id, more = {}) => ({ id: `e${minute}`, handoff_id: 'h', lead_id: 'L', at: at(minute), kind, ...(rep_id === undefined ? {} : { rep_id }), ...more });
const of = (entries, minute = 59) => {
  const { state, rep_id } = standingOf(entries, at(minute));
  return [state, rep_id];
};

const cases = [
  ['nothing', [], ['free', null]],
  ['a late no of another than the holder', [entry(1, 'proposed', 'r1'), entry(2, 'reassigned', 'r2'), entry(3, 'declined', 'r1')], ['offered', 'r2']],
  ['a lead given back by another than the holder', [entry(1, 'accepted', 'r2'), entry(2, 'handed_back', 'r1')], ['held', 'r2']],
  ['a first response of another than the holder', [entry(1, 'proposed', 'r2'), entry(2, 'first_response', 'r1')], ['offered', 'r2']],
  ['a first response that names nobody', [entry(1, 'proposed', 'r2'), entry(2, 'first_response')], ['held', 'r2']],
  ['a no that names nobody', [entry(1, 'proposed', 'r2'), entry(2, 'declined')], ['declined', 'r2']],
  ['a no to a lead that nobody has', [entry(1, 'declined', 'r1')], ['declined', 'r1']],
  ['a no to what is closed', [entry(1, 'accepted', 'r2'), entry(2, 'won'), entry(3, 'declined', 'r2')], ['closed', 'r2']],
  ['a lead that goes out again after it was closed', [entry(1, 'lost', 'r2'), entry(2, 'proposed', 'r1')], ['offered', 'r1']],
  ['entries of one time, in the order of their ids', [entry(1, 'reassigned', 'r2', { id: 'b' }), entry(1, 'proposed', 'r1', { id: 'a' })], ['offered', 'r2']],
  ['ids in the order of their bytes', [entry(1, 'reassigned', 'r2', { id: '\u{1f600}' }), entry(1, 'proposed', 'r1', { id: '\uff5e' })], ['offered', 'r2']],
  ['an entry that is there twice', [entry(1, 'proposed', 'r1'), entry(1, 'proposed', 'r1'), entry(2, 'accepted', 'r1')], ['held', 'r1']],
];
for (const [name, entries, expected] of cases) test(`the panel reads ${name} as the core does`, () => assert.deepEqual(of(entries), expected));

test('what is of a later time than the assessment has not happened', () => {
  const entries = [entry(1, 'proposed', 'r1'), entry(5, 'accepted', 'r1')];
  assert.deepEqual([of(entries, 0), of(entries, 1), of(entries, 5)], [['free', null], ['offered', 'r1'], ['held', 'r1']]);
});

test('who has it has it since accepting, not since saying so again', () => {
  assert.equal(standingOf([entry(1, 'proposed', 'r1'), entry(2, 'accepted', 'r1'), entry(3, 'accepted', 'r1')], at(9)).at, at(2));
});

const kinds = ['proposed', 'reassigned', 'accepted', 'accepted', 'declined', 'failed', 'handed_back', 'first_response', 'meeting_held', 'dropped', 'won', 'satisfaction'];
const reps = ['r1', 'r2', 'r3'].map((id) => ({ id, name: id, role: 'account_executive', active: true }));

test('five hundred ledgers, and the core keeps each lead with the rep whom the panel names', async () => {
  let state = 11;
  const dice = (below) => (state = (state * 48271) % 2147483647) % below;
  const ledger = (lead_id) =>
    Array.from({ length: 1 + dice(7) }, (_, n) => {
      const kind = kinds[dice(kinds.length)];
      const needsRep = ['proposed', 'reassigned', 'accepted'].includes(kind);
      const rep_id = needsRep || dice(3) > 0 ? `r${1 + dice(3)}` : undefined;
      const reason = ['declined', 'failed', 'handed_back', 'dropped', 'lost'].includes(kind) ? { reason: 'other' } : {};
      return { ...entry(dice(6), kind, rep_id, { ...reason, lead_id, ...(kind === 'satisfaction' ? { rating: 4 } : {}) }), id: `${lead_id}-${String.fromCharCode(97 + dice(26))}${n}` };
    });
  const leads = Array.from({ length: 500 }, (_, n) => ({ id: `L${n}`, handoffs: ledger(`L${n}`) }));
  const reply = JSON.parse(await engine.call(JSON.stringify({ method: 'assign', as_of: at(4), leads, roster: { reps } })));
  assert.equal(reply.error, undefined);
  const told = { kept: 0, free: 0 };
  for (const [n, { outcome, rep_id }] of reply.ok.assignments.entries()) {
    const [shown, holder] = of(leads[n].handoffs, 4);
    const isHeld = shown === 'offered' || shown === 'held';
    assert.equal(isHeld ? holder : null, outcome === 'kept' ? rep_id : null, JSON.stringify(leads[n].handoffs, null, 1));
    told[isHeld ? 'kept' : 'free'] += 1;
  }
  assert.ok(told.kept > 100 && told.free > 100, JSON.stringify(told));
});
