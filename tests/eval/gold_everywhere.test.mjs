// Every lead of the gold set is assessed by the native program, by the command line and by the npm package's module, and
// all give the same bytes.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';

const gold = 'tests/eval/gold';
const roster = JSON.parse(readFileSync(`${gold}/roster.json`, 'utf8'));
const rows = readFileSync(`${gold}/leads.jsonl`, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const requests = rows.map(({ as_of, lead }) => JSON.stringify({ method: 'assess', as_of, lead, roster }));

function lines(command, args, input) {
  const { status, stdout, stderr } = spawnSync(command, args, { input, maxBuffer: 2 ** 30, timeout: 120_000 });
  assert.equal(status, 0, stderr.toString());
  return stdout.toString().split('\n').slice(0, -1);
}

const native = lines('build/native/tests/run_vectors', ['--replies'], requests.map((request) => `${request}\n`).join(''));

test('all 60 leads are there and answered', () => {
  assert.equal(rows.length, 60);
  assert.equal(native.length, 60);
  assert.equal(native.filter((reply) => !reply.startsWith('{"ok":{"decision_id":"')).join('\n'), '');
});

test('the command line prints the same assessments', () => {
  const given = rows.map(({ as_of, lead }) => `${JSON.stringify({ as_of, lead })}\n`).join('');
  const printed = lines('build/native/baton', ['assess', '-', '--roster', `${gold}/roster.json`], given);
  printed.forEach((line, i) => assert.equal(`{"ok":${line}}`, native[i], rows[i].id));
  assert.equal(printed.length, 60);
});

test('the module in the npm package gives the same bytes', async () => {
  const { loadEngine } = await import(pathToFileURL(resolve('web/dist/engine.js')));
  const engine = await loadEngine();
  for (const [i, request] of requests.entries()) assert.equal(await engine.call(request), native[i], rows[i].id);
  engine.close();
});
