#!/usr/bin/env node
// Measures the engine on whole leads that were labelled by hand, and lists every disagreement.
//
//   node tests/eval/leads.mjs [--command "build/native/baton assess --roster tests/eval/gold/roster.json"]
//                             [--leads tests/eval/gold/leads.jsonl] [--quiet] [--json]
//                             [--at-least action=0.95,...]
//
// The command reads lines { as_of, lead } on standard input and writes one assessment a line. What a label leaves null is
// not asserted and not counted. --json prints { measures, disagreements } instead of lines. With --at-least the exit code is 1
// when a figure is below its floor.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const given = readOptions(process.argv.slice(2));
const command = given.command ?? 'build/native/baton assess --roster tests/eval/gold/roster.json';
const rows = readFileSync(given.leads ?? 'tests/eval/gold/leads.jsonl', 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line));
if (rows.length === 0) fail('no leads were found');

const replies = assess(rows);
const disagreements = [];
const measures = new Map(['action', 'urgency', 'fired', 'must_not_fire', 'triggers', 'bant', 'role', 'may_call', 'brief'].map(name => [name, { right: 0, of: 0 }]));
for (const [i, row] of rows.entries()) compare(row, replies[i]);
report();

function readOptions(args) {
  const options = {};
  for (let i = 0; i < args.length; i += 1) {
    const name = args[i].replace(/^--/, '');
    options[name] = ['quiet', 'json'].includes(name) ? true : args[(i += 1)];
  }
  return options;
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function assess(leads) {
  const [program, ...args] = command.split(' ');
  const input = leads.map(({ as_of, lead }) => JSON.stringify({ as_of, lead })).join('\n');
  const run = spawnSync(program, args, { input: `${input}\n`, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 120_000 });
  if (run.error) fail(`${command}: ${run.error.message}`);
  const lines = run.stdout.split('\n').filter(Boolean).map(line => JSON.parse(line));
  if (lines.length !== leads.length) fail(`${lines.length} assessments for ${leads.length} leads; standard error says:\n${run.stderr}`);
  return lines;
}

function count(measure, right) {
  const figure = measures.get(measure);
  figure.of += 1;
  figure.right += right ? 1 : 0;
  return right;
}

function say(row, text) {
  disagreements.push({ id: row.id, text });
  if (!given.quiet && !given.json) process.stdout.write(`${row.id}: ${text}\n`);
}

function same(row, measure, expected, found, detail = '') {
  if (expected === null || expected === undefined) return;
  if (!count(measure, expected === found)) say(row, `${measure}${detail} should be ${expected} and is ${found}`);
}

function compare(row, reply) {
  if (reply.error) return say(row, `refused: ${JSON.stringify(reply.error)}`);
  const { expected } = row;
  same(row, 'action', expected.action, reply.decision.action);
  same(row, 'urgency', expected.urgency, reply.decision.urgency);
  compareTriggers(row, reply);
  for (const [element, status] of Object.entries(expected.bant)) same(row, 'bant', status, reply.qualification[element].status, ` ${element}`);
  same(row, 'role', expected.role, reply.routing.role);
  same(row, 'may_call', expected.may_call, reply.compliance.may_call);
  const brief = plain(texts(reply.brief).join('\n'));
  for (const words of expected.brief_must_mention) {
    if (!count('brief', brief.includes(plain(words)))) say(row, `the brief should mention ${JSON.stringify(words)}`);
  }
}

function compareTriggers(row, reply) {
  const byKind = new Map(reply.triggers.map(trigger => [trigger.kind, trigger]));
  const shown = kind => byKind.get(kind).evidence.map(({ source, signal, quote }) => `${source} ${signal} ${JSON.stringify(quote)}`).join('; ');
  for (const kind of row.expected.fired) {
    const fired = byKind.get(kind).fired;
    count('triggers', fired);
    if (!count('fired', fired)) say(row, `${kind} should fire; strength ${byKind.get(kind).strength}, ${shown(kind)}`);
  }
  for (const kind of row.expected.must_not_fire) {
    const quiet = !byKind.get(kind).fired;
    count('triggers', quiet);
    if (!count('must_not_fire', quiet)) say(row, `${kind} must not fire; ${shown(kind)}`);
  }
}

// Every text and quote of the brief, whatever part it stands in.
function texts(value) {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(texts);
}

function plain(text) {
  return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').replace(/\s+/g, ' ').toLowerCase();
}

function report() {
  if (given.json) process.stdout.write(JSON.stringify({ measures: Object.fromEntries(measures), disagreements }));
  else for (const [name, { right, of }] of measures) process.stdout.write(`${name.padEnd(14)} ${String(right).padStart(4)} of ${String(of).padStart(4)}  ${of === 0 ? '-' : (right / of).toFixed(3)}\n`);
  const floors = (given['at-least'] ?? '').split(',').filter(Boolean).map(floor => floor.split('='));
  const below = floors.filter(([name, least]) => measures.get(name).right / measures.get(name).of < Number(least));
  for (const [name, least] of below) process.stderr.write(`${name} is below ${least}\n`);
  if (below.length > 0) process.exit(1);
}
