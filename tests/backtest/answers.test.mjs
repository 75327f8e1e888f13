// What `baton backtest` answers: by hand where it can be counted by hand, else beside `baton assess`.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { asOf, backtest, baton, both, eager, file, fresh, history, lines, roster, said } from './backtest.mjs';

const json = (args, input) => {
  const ran = backtest([...args, '--format', 'json'], input);
  assert.equal(ran.status, 0, ran.stderr);
  return JSON.parse(ran.stdout);
};

const asks = 'Could I talk to a real person about this please?';
const small = [
  { id: 'a', messages: [said('1', '2026-10-05T09:00:00Z', 'prospect', 'We plan nine vans by hand.'), said('2', '2026-10-05T09:01:00Z', 'ai', 'How long does it take?'), said('3', '2026-10-05T10:00:00Z', 'prospect', asks)] },
  { id: 'b', messages: [said('1', '2026-10-06T09:00:00Z', 'prospect', 'Thanks, got it.')] },
  { id: 'c', messages: [said('1', '2026-10-07T08:00:00Z', 'rep', 'Hello, Ava here.'), said('2', '2026-10-07T09:00:00Z', 'prospect', asks)] },
  { id: 'd', messages: [said('1', '2026-10-08T09:00:00Z', 'prospect', 'Please stop writing to me and take me off your list.')] },
  { id: 'e', messages: [said('1', '2026-10-09T09:00:00Z', 'prospect', asks), said('2', '2026-10-09T11:00:00Z', 'rep', 'Hello, Ava here.')] },
];

test('a history small enough to count by hand is counted so', () => {
  const it = json(['-', '--as-of', asOf], lines(small));
  const [policy] = it.policies;
  assert.deepEqual([it.leads, it.messages, it.with_person], [5, 9, 2]);
  const hits = Object.fromEntries(['handed_over', 'after_person', 'suppressed', 'nurtured', 'person_found'].map((key) => [key, policy[key].hits]));
  assert.deepEqual(hits, { handed_over: 2, after_person: 1, suppressed: 1, nurtured: 1, person_found: 1 });
  assert.equal(policy.handed_over.text, 'too few to say (2 of 5)');
  assert.deepEqual(policy.by_message.map(({ key, hits: n }) => [key, n]).slice(0, 3), [['1', 1], ['2', 1], ['3', 2]]);
  assert.deepEqual(it.pairs, []);
});

test('every handoff it tells of is what assess says at that moment, and not a moment before', () => {
  const leads = history(240);
  const differences = fresh('.ndjson');
  const it = json(['-', ...both, '--differences', differences], lines(leads));
  const told = readFileSync(differences, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(told.length, it.pairs[0].differing);
  assert.ok(told.length > 20, `only ${told.length} differences`);
  const byId = new Map(leads.map((lead) => [lead.id, lead]));
  const asked = told.flatMap(({ lead_id, first, second }) => [[first, []], [second, ['--policy', eager]]].flatMap(([side, policy]) =>
    side.at === null ? [] : [{ lead_id, side, policy, at: side.at }, { lead_id, policy, at: new Date(Date.parse(side.at) - 1).toISOString() }]));
  for (const policy of [[], ['--policy', eager]]) {
    const mine = asked.filter((one) => one.policy.length === policy.length);
    const input = mine.map(({ lead_id, at }) => `${JSON.stringify({ as_of: at, lead: byId.get(lead_id) })}\n`).join('');
    const ran = spawnSync(baton, ['assess', '-', ...policy], { encoding: 'utf8', input, maxBuffer: 2 ** 30 });
    const answers = ran.stdout.trim().split('\n').map((line) => JSON.parse(line));
    assert.equal(answers.length, mine.length);
    mine.forEach(({ side, lead_id, at }, i) => {
      const { action, urgency } = answers[i].decision;
      if (side === undefined) return assert.notEqual(action, 'handoff', `${lead_id} at ${at}`);
      assert.deepEqual([action, urgency], ['handoff', side.urgency], `${lead_id} at ${at}`);
    });
  }
});

test('the number of threads makes no difference, nor does the order of lines', () => {
  const leads = history(300);
  const one = backtest(['-', ...both, '--roster', roster, '--format', 'json', '--threads', '1'], lines(leads));
  const many = backtest(['-', ...both, '--roster', roster, '--format', 'json', '--threads', '7'], lines(leads));
  const turned = backtest(['-', ...both, '--roster', roster, '--format', 'json'], lines([...leads].reverse()));
  assert.equal(one.status, 0, one.stderr);
  assert.equal(many.stdout, one.stdout);
  assert.equal(turned.stdout, one.stdout);
  assert.ok(JSON.parse(one.stdout).policies[0].staffing.reps.some(({ handoffs }) => handoffs > 5));
});

test('two policies that are the same are never told apart', () => {
  const it = json(['-', '--policy', eager, '--policy', eager, '--as-of', asOf], lines(history(120)));
  const [pair] = it.pairs;
  assert.deepEqual([pair.first_only, pair.second_only, pair.differing, pair.p_millionths], [0, 0, 0, 1_000_000]);
});

test('outcomes come from a ledger of lines or from one that baton keeps', () => {
  const leads = history(200);
  const entries = leads.filter((_, i) => i % 2 === 0).map(({ id }, i) => (
    { id: `o${i}`, handoff_id: `h${i}`, lead_id: id, at: '2026-11-20T00:00:00Z', kind: i % 3 === 0 ? 'won' : 'lost' }));
  const written = file(lines(entries)), kept = fresh('.ledger');
  assert.equal(spawnSync(baton, ['ledger', 'import', kept, written, '--as-of', asOf]).status, 0);
  const [one, other] = [written, kept].map((ledger) => json(['-', ...both, '--outcomes', ledger], lines(leads)));
  assert.deepEqual(one, other);
  assert.equal(one.ends_known, 100);
  const { handed_over, others } = one.policies[0].outcome;
  assert.equal(handed_over.n + others.n, 100);
  assert.equal(handed_over.hits + others.hits, entries.filter(({ kind }) => kind === 'won').length);
});

test('what no ledger tells of an end, the lead\'s own record does', () => {
  const leads = history(200).map((lead) => ({ ...lead, handoffs: [] }));
  const end = (lead, kind) => ({ id: `o-${lead}`, handoff_id: `h-${lead}`, lead_id: lead, at: '2026-11-20T00:00:00Z', kind });
  const told = leads.map((lead, i) => (i % 2 ? lead : { ...lead, handoffs: [end(lead.id, i % 4 ? 'lost' : 'won')] }));
  const known = ({ ends_known: ends, policies: [{ outcome }] }) => [ends, outcome.handed_over.n + outcome.others.n, outcome.handed_over.hits + outcome.others.hits];
  assert.equal(json(['-', ...both], lines(leads)).policies[0].outcome, undefined);
  assert.deepEqual(known(json(['-', ...both], lines(told))), [100, 100, 50]);
  // Of leads 0 to 9 the ledger tells: five that are in the record say another end there.
  const given = file(lines(leads.slice(0, 10).map(({ id }) => end(id, 'lost'))));
  assert.deepEqual(known(json(['-', ...both, '--outcomes', given], lines(told))), [105, 105, 47]);
});

test('the report is one page with every policy in it and nothing from outside; hostile ids stay text', () => {
  const report = fresh('.html');
  const leads = [...history(80), { ...small[0], id: '<script>alert(1)</script>' }];
  const ran = backtest(['-', ...both, '--roster', roster, '--report', report], lines(leads));
  assert.equal(ran.status, 0, ran.stderr);
  const page = readFileSync(report, 'utf8');
  assert.match(page, /^<!doctype html>/i);
  assert.doesNotMatch(page, /<script|https?:\/\/(?!www\.w3\.org)|\bsrc=/);
  for (const heading of ['How many', 'When', 'Why', 'To whom', 'How it was done']) assert.ok(page.includes(`${heading}</h2>`), heading);
});

test('where ends cannot be compared it is said of which group none is known', () => {
  const won = (id) => ({ id: `w${id}`, lead_id: id, handoff_id: `h${id}`, at: '2026-11-01T00:00:00Z', kind: 'won' });
  const text = (...ids) => json(['-', '--as-of', asOf, '--outcomes', file(lines(ids.map(won)))], lines(small)).policies[0].outcome?.text;
  assert.equal(text('a', 'e'), 'nothing to compare: the end is known of 2 that it hands over and of none of the others');
  assert.equal(text('b'), 'nothing to compare: the end is known of none that it hands over and of 1 of the others');
  assert.equal(text('unknown'), 'of no lead the end is known');
});
