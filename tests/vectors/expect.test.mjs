// What a case expects is checked: each claim holds where the reply says so, and breaks where it does not.
import assert from 'node:assert';
import test from 'node:test';
import { broken } from './expect.mjs';

const reply = JSON.stringify({
  ok: {
    triggers: [
      { kind: 'request', fired: true, evidence: [{ source: 'message:a', signal: 'request.call', quote: 'ring me' }] },
      { kind: 'intent', fired: false, evidence: [] },
    ],
    qualification: { budget: { status: 'confirmed', value: '50k', evidence: [{ quote: 'about 50k' }] } },
    decision: { action: 'handoff', urgency: 'high', sequence: 'pause' },
    compliance: { may_call: false, next_window: { from: '2026-11-20T08:00:00Z' } },
    brief: {
      objections: [{ text: 'x', evidence: [{ quote: 'too dear' }] }],
      commitments: [{ due_at: '2026-11-20T23:59:00Z', evidence: [{ quote: 'by Friday' }] }],
    },
    questions: [{ quote: 'does it print?' }],
    pain_points: [],
    opt_out: false,
    language: 'en',
    text: 't',
    warnings: [{ code: 'odd' }],
  },
});

const right = {
  fired: ['request'], not_fired: ['intent'], bant: { budget: 'confirmed' }, values: { budget: '50k' }, opt_out: false,
  language: 'en', text: 't', action: 'handoff', urgency: 'high', sequence: 'pause', warnings: ['odd'], none: ['pain_points'],
  may_call: false, next_from: '2026-11-20T08:00:00Z',
  quotes: { request: 'ring', budget: '50k', objections: 'too dear', questions: 'print' },
  evidence: [{ of: 'request', source: 'message:a', signal: 'request.call' }],
  commitments: [{ quote: 'Friday', due_at: '2026-11-20T23:59:00Z' }],
};
const wrong = {
  fired: ['intent'], not_fired: ['value'], bant: { need: 'unknown' }, values: { budget: '50' }, opt_out: true, language: 'de', text: '',
  action: 'nurture', urgency: 'normal', sequence: 'stop', warnings: ['other'], none: ['questions'], quotes: { answers: 'x' },
  may_call: true, next_from: null,
  evidence: [{ of: 'request', source: 'message:b' }], commitments: [],
};

test('every claim holds where the reply says so', () => assert.deepEqual(broken(right, reply), []));
test('every claim breaks where the reply says otherwise', () => assert.deepEqual(broken(wrong, reply), Object.keys(wrong)));
test('nothing is claimed of a reply that is an error in vain', () =>
  assert.deepEqual(broken({ fired: ['request'], opt_out: false }, '{"error":{}}'), ['fired', 'opt_out']));
test('a claim that there is not is refused', () => assert.throws(() => broken({ fierd: [] }, reply), /no such claim/));
