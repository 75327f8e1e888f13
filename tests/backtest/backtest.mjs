// What the tests of `baton backtest` share: the command line, a history, files.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

export const baton = 'build/native/baton';
export const asOf = '2026-12-01T00:00:00Z';
export const folder = mkdtempSync(join(tmpdir(), 'baton-backtest-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
/** A path that nothing is at. */
export const fresh = (ending = '.state') => join(folder, `${(files += 1)}${ending}`);
export const file = (text, ending = '.ndjson') => {
  const path = fresh(ending);
  writeFileSync(path, text);
  return path;
};
export const lines = (documents) => documents.map((document) => `${JSON.stringify(document)}\n`).join('');

export const roster = 'tests/eval/gold/roster.json';
export const eager = file('{ "decide": { "gate": { "quality_interactions": 1, "cold_days": 5 }, "thresholds": { "intent": 70 } } }', '.json');
export const both = ['--policy', 'default', '--policy', eager, '--as-of', asOf];

/** Runs `baton backtest` to its end. */
export function backtest(args, input = '') {
  return spawnSync(baton, ['backtest', ...args], { encoding: 'utf8', input, maxBuffer: 2 ** 30, timeout: 120_000 });
}
/** The same without waiting. */
export function start(args) {
  const child = spawn(baton, ['backtest', ...args], { stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 });
  const out = { child, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (out.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (out.stderr += text));
  out.done = new Promise((resolve) => child.on('close', (status, signal) => resolve({ status, signal })));
  return out;
}

const gold = readFileSync('tests/eval/gold/leads.jsonl', 'utf8').trim().split('\n').map((line) => JSON.parse(line).lead);

/** The labelled leads again and again, each with an id of its own and on a day of its own. */
export function history(count) {
  return Array.from({ length: count }, (_, i) => {
    const back = ((i * 7919) % 200) * 86_400_000 + (i % 86_400) * 1000;
    const moved = JSON.stringify(gold[i % gold.length]).replace(/"(\d{4}-\d\d-\d\dT[^"]+)"/g, (_, time) =>
      JSON.stringify(new Date(Date.parse(time) - back).toISOString()));
    return { ...JSON.parse(moved), id: `lead-${i}` };
  });
}

/** One message. */
export const said = (id, at, from, text, channel = 'chat') => ({ id, at, from, text, channel });
