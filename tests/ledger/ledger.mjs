// What the tests of the ledger share: the command line, and events to feed it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after } from 'node:test';

export const baton = 'build/native/baton';
export const asOf = '2026-11-20T12:00:00Z';
export const folder = mkdtempSync(join(tmpdir(), 'baton-ledger-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
/** A path that nothing is at. */
export const fresh = (ending = '.ledger') => join(folder, `${(files += 1)}${ending}`);
export const file = (text) => {
  const path = fresh('.ndjson');
  writeFileSync(path, text);
  return path;
};

/** Runs a part of `baton ledger`; `prefix` is a command to run it in, `program` a copy of it. */
export function ledger(part, args, { input = '', prefix = [], program = baton } = {}) {
  const [command, ...rest] = [...prefix, program, 'ledger', part, ...args];
  const options = { encoding: 'utf8', input, maxBuffer: 2 ** 30, timeout: 120_000 };
  const ran = spawnSync(command, rest, options);
  return { ...ran, answers: ran.stdout.split('\n').slice(0, -1).map((line) => JSON.parse(line)) };
}
/** The same without waiting. */
export function start(part, args) {
  const child = spawn(baton, ['ledger', part, ...args], { stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 });
  const out = { child, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (out.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (out.stderr += text));
  out.done = new Promise((resolve) => child.on('close', (status, signal) => resolve({ status, signal })));
  return out;
}

export const lines = (events) => events.map((event) => `${JSON.stringify(event)}\n`).join('');
export const importing = (path, events) => ledger('import', [path, '-', '--as-of', asOf], { input: lines(events) });
export const exported = (path) => ledger('export', [path]).stdout;
export const survey = (path) => ledger('verify', [path, '--as-of', asOf]).answers[0];

/** Whether `text` stands in the ledger's file or in one of those beside it. */
export const holds = (path, text) =>
  readdirSync(dirname(path)).some((name) => name.startsWith(basename(path)) && readFileSync(join(dirname(path), name)).includes(text));

const course = ['proposed', 'accepted', 'first_response', 'meeting_booked', 'meeting_held', 'satisfaction', 'won'];
/** Handoffs that go well, `count` events of them, in the order of time. */
export function events(count) {
  return Array.from({ length: count }, (_, i) => {
    const handoff = Math.floor(i / course.length);
    const kind = course[i % course.length];
    const event = { id: `${handoff}-${kind}`, handoff_id: `handoff-${handoff}`, lead_id: `lead-${handoff % 50}`, kind, rep_id: `rep-${handoff % 4}` };
    event.at = new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString().replace('.000', '');
    return kind === 'satisfaction' ? { ...event, rating: 1 + (handoff % 5), text: `words of ${event.lead_id}.` } : event;
  });
}

/** What an export of these events must be, written without the ledger. Ids here are plain ASCII, so they sort as bytes do. */
export function canonical(list) {
  const order = (a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1);
  const written = ({ id, handoff_id, lead_id, at, kind, rep_id = '', rating, reason, text = '', decision_id = '' }) => ({ id, handoff_id, lead_id, at, kind, rep_id, rating, reason, text, decision_id });
  return lines([...list].sort(order).map(written));
}

/** A shuffle that is the same every time. */
export function shuffled(list, seed) {
  let state = seed;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return list.map((item) => [random(), item]).sort(([a], [b]) => a - b).map(([, item]) => item);
}
