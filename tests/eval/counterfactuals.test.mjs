// Every change that an assessment of the gold and the demo leads offers is made to the document itself, which is assessed
// again: the action must be the one that was foretold.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { as_of as demoMoment } from '../web/package.mjs';

const gold = readFileSync('tests/eval/gold/leads.jsonl', 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const demo = readdirSync('web/demo/leads').sort().map((name) => JSON.parse(readFileSync(`web/demo/leads/${name}`, 'utf8')));
const cases = [...gold.map(({ as_of, lead }) => ({ as_of, lead })), ...demo.map((lead) => ({ as_of: demoMoment, lead }))];

function baton(method, given) {
  const input = given.map((one) => `${JSON.stringify(one)}\n`).join('');
  const { status, stdout, stderr } = spawnSync('build/native/baton', [method, '-'], { input, timeout: 60_000 });
  assert.equal(status, 0, stderr.toString());
  return stdout.toString().split('\n').filter(Boolean).map((line) => JSON.parse(line));
}
const assess = (one) => baton('assess', [one])[0];

const minute = 60_000;
const before = (time, minutes) => new Date(Date.parse(time) - minutes * minute).toISOString();
const channelOf = (lead) => lead.messages?.findLast(({ from }) => from === 'prospect')?.channel ?? 'email';
const write = (lead, as_of, text) =>
  (lead.messages ??= []).push({ id: 'told', at: as_of, channel: channelOf(lead), from: 'prospect', text });

/** Takes the sentence around [begin, end) out of the message. */
function cut(message, { begin, end }) {
  const ends = /[.!?\n]/;
  let from = begin, to = end;
  while (from > 0 && !ends.test(message.text[from - 1])) --from;
  while (to < message.text.length && !ends.test(message.text[to - 1])) ++to;
  message.text = message.text.slice(0, from) + message.text.slice(to);
}

/** Takes out what supports `list` of the assessment until `holds` no longer does. */
function without(one, list, holds) {
  for (let round = 0; round < 12; ++round) {
    const assessment = assess(one);
    if (!holds(assessment)) return;
    const gone = new Set();
    for (const evidence of list(assessment)) {
      const [kind, name] = evidence.source.split(/:(.*)/s);
      if (gone.has(evidence.source)) continue;
      gone.add(evidence.source);
      if (kind === 'message') cut(one.lead.messages.find(({ id }) => id === name), evidence);
      if (kind === 'event') one.lead.events = one.lead.events.filter(({ id }) => id !== name);
      if (kind === 'signal') one.lead.signals[Number(name)].strength = 0;
      if (kind === 'field') delete one.lead.qualification?.[name.split('/')[2]];
    }
  }
}

const trigger = (assessment, kind) => assessment.triggers.find((each) => each.kind === kind);
const words = (assessment, kind) => trigger(assessment, kind).evidence.filter(({ signal }) => !signal.startsWith('behaviour.'));
const unsaid = (kind, one) =>
  without(one, (it) => words(it, kind), (it) => trigger(it, kind).fired && words(it, kind).length > 0);

function converse({ as_of, lead }, count) {
  const first = lead.messages?.[0]?.at ?? as_of;
  for (let i = count; i > 0; --i) {
    const channel = channelOf(lead), text = `We keep the list of tour ${i} on paper and copy it by hand in the evening.`;
    (lead.messages ??= []).unshift(
      { id: `said-${i}`, channel, at: before(first, i * 60), from: 'prospect', text },
      { id: `told-${i}`, channel, at: before(first, i * 60 - 5), from: 'ai', text: 'Thank you, that helps me to understand.' });
  }
}

/** Takes our side's last answers away: what the prospect wrote before them is unanswered then. */
function unanswer({ lead }, count) {
  for (; count > 0; --count) {
    const last = lead.messages.findLastIndex(({ from }) => from === 'ai');
    lead.messages = lead.messages.filter((_, i) => i !== last);
  }
}

/** The record has it. Of a date the prospect's own word is the later one, so there the prospect says it. */
function confirm(one, element) {
  if (element === 'timeline' && assess(one).qualification.timeline.status !== 'unknown')
    return write(one.lead, one.as_of, 'It has to be up and running by the first of December.');
  (one.lead.qualification ??= {})[element] = { status: 'confirmed', value: 'as the CRM has it' };
}

/** The sentences that settled it are gone; a date is taken back. */
function takeBack(one, element) {
  if (element === 'timeline') return write(one.lead, one.as_of, 'No rush, we have no deadline.');
  without(one, (it) => it.qualification[element].evidence, (it) => it.qualification[element].status === 'confirmed');
}

function visit({ as_of, lead }, count) {
  for (let i = 1; i <= count; ++i)
    (lead.events ??= []).push({ id: `visit-${i}`, at: before(as_of, i * 35), kind: 'page_view', subject: '/pricing' });
}

/** One word of a change, done to the document. */
function apply(change, one) {
  const { lead, as_of } = one;
  const number = (sign) => Number(change.slice(change.lastIndexOf(sign) + 1));
  if (change === 'contact.opted_out=false') return void delete lead.contact.opted_out;
  if (change === 'messages+opt_out') return write(lead, as_of, 'Please take me off your list and do not contact me again.');
  if (change === 'messages-opt_out')
    return without(one, (it) => it.brief.expectation.evidence, (it) => it.decision.action === 'suppress');
  if (change === 'messages+request') return write(lead, as_of, 'Please call me after all, I would like to talk to a person.');
  if (change === 'messages+explicit_intent') return write(lead, as_of, 'Please send me a quote for 20 seats.');
  if (change === 'messages-explicit_intent') return unsaid('intent', one);
  if (change.startsWith('messages-')) return unsaid(change.slice('messages-'.length), one);
  if (change.startsWith('conversation.quality_interactions+')) return converse(one, number('+'));
  if (change.startsWith('conversation.quality_interactions-')) return unanswer(one, number('-'));
  if (change.startsWith('nurture.touches_done=')) return void ((lead.nurture ??= {}).touches_done = number('='));
  if (change.startsWith('events+pricing_visit')) return visit(one, change.includes('*') ? number('*') : 1);
  if (change === 'events+activity')
    return void (lead.events ??= []).push({ id: 'now', at: as_of, kind: 'page_view', subject: '/about' });
  if (change.startsWith('account.strategic=')) return void ((lead.account ??= {}).strategic = change.endsWith('=true'));
  if (change.startsWith('account.tier=')) return void ((lead.account ??= {}).tier = change.split('=')[1]);
  const element = /^qualification\.(\w+)=(\w+)$/.exec(change);
  if (element?.[2] === 'confirmed') return confirm(one, element[1]);
  if (element) return takeBack(one, element[1]);
  assert.fail(`an unknown change: ${change}`);
}

/** What a change to a text made the reader find, or no longer find, beside what the change is about: the whole is read anew. */
function readOtherwise(change, was, is) {
  const named = (name) => change.includes(name);
  const triggers = is.triggers.filter(({ kind, fired }) => fired && !named(kind) && !trigger(was, kind).fired).map(({ kind }) => kind);
  const elements = ['budget', 'authority', 'need', 'timeline'].filter(
    (name) => !named(name) && is.qualification[name].status !== was.qualification[name].status);
  return [...triggers, ...elements];
}

test('every change offered for the gold and the demo leads does what it says, and the smallest come first', () => {
  const broken = [], beside = [];
  let verified = 0;
  for (const { as_of, lead } of cases) {
    const assessment = assess({ as_of, lead }), { decision } = assessment;
    assert.ok(decision.counterfactuals.length <= 5, lead.id);
    // An opt-out changes every lead alike, so it comes last.
    const telling = decision.counterfactuals.filter(({ change }) => change !== 'messages+opt_out');
    const sizes = telling.map(({ change }) => change.split(' ').length);
    assert.deepEqual(sizes, [...sizes].sort((a, b) => a - b), lead.id);
    assert.ok(decision.counterfactuals.length > 0, lead.id);
    for (const { change, action } of decision.counterfactuals) {
      const then = structuredClone({ as_of, lead });
      for (const word of change.split(' ')) apply(word, then);
      const changed = assess(then), got = changed.decision;
      const others = readOtherwise(change, assessment, changed);
      if (got.action === action && action !== decision.action) ++verified;
      else if (others.length > 0) beside.push(`${lead.id}: ${change} also changes ${others}`);
      else broken.push(`${lead.id}: ${change} should give ${action}, gave ${got.action}`);
    }
  }
  console.log(`# ${verified} counterfactuals of ${cases.length} leads verified; in ${beside.length} the changed text is read otherwise`);
  assert.equal(broken.join('\n'), '');
  assert.ok(verified >= 200);
  assert.ok(beside.length <= verified / 50, beside.join('\n'));
});
