import assert from 'node:assert';
import test from 'node:test';
import { Worker } from 'node:worker_threads';
import { as_of, dist, lead, loadEngine, refusalOf, roster } from './package.mjs';

const fields = ['/lead/id', '/assessment/decision/action', '/assessment/triggers/0/fired', '/assessment/routing/recommended/rep_id', '/lead/nowhere/at_all'];

/// What a survey gives, asked of an engine here and of one in a worker.
async function surveyed(request) {
  const here = await loadEngine();
  const worker = new Worker(new URL('worker.js', dist));
  try {
    const there = await loadEngine({ worker });
    const rows = await here.survey({ as_of, roster, fields, ...request });
    assert.deepEqual(await there.survey({ as_of, roster, fields, ...request }), rows);
    return rows;
  } finally {
    await worker.terminate();
  }
}

test('a survey gives the members that were asked for, as assess has them, however a lead is written', async () => {
  const { decision, triggers, routing } = await (await loadEngine()).assess({ as_of, lead: lead(), roster });
  const expected = { values: [lead().id, decision.action, triggers[0].fired, routing.recommended.rep_id, null], problems: [] };
  const written = JSON.stringify(lead(), null, 2);
  assert.deepEqual(await surveyed({ leads: [lead(), written, new TextEncoder().encode(written)] }), [expected, expected, expected]);
});

test('a lead that is refused has a row that says why, and the others have theirs', async () => {
  const rows = await surveyed({ leads: ['{', { id: '' }, '{"id":"a"},"policy":{}', lead()] });
  assert.deepEqual(rows.map(({ problems }) => problems.map(({ pointer, code }) => `${pointer} ${code}`)), [['/lead not_json'], ['/lead/id empty'], ['/lead not_json'], []]);
  assert.equal(rows[3].values[1], 'handoff');
});

test('rules that are refused refuse the whole survey', async () => {
  const engine = await loadEngine();
  const refusal = await refusalOf(engine.survey({ as_of, fields, leads: [lead()], policy: { decide: { thresholds: { request: 400 } } } }));
  assert.deepEqual(refusal.problems.map(({ pointer }) => pointer), ['/policy/decide/thresholds/request']);
  assert.equal((await refusalOf(engine.survey({ as_of: 'soon', fields, leads: [lead()] }))).problems[0].pointer, '/as_of');
});

test('surveys under many rules at once each keep to their own', async () => {
  const engine = await loadEngine();
  const under = (most) => engine.survey({ as_of, fields: ['/assessment/decision/counterfactuals/0', '/assessment/policy_hash'], leads: Array(5).fill(lead()), policy: { decide: { counterfactuals_most: most } } });
  const answers = await Promise.all([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5].map(under));
  const hashes = answers.map((rows) => [...new Set(rows.map(({ values }) => values[1]))]);
  for (const one of hashes) assert.equal(one.length, 1);
  assert.equal(new Set(hashes.flat()).size, 6);
  for (const { values } of answers[0]) assert.equal(values[0], null);
});
