// A forgotten person leaves the files of handoff records too, and what is counted stays.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { asOf, fresh, importing, ledger } from './ledger.mjs';

const lead = 'marisol';
const at = (minute) => new Date(Date.parse('2026-05-01T09:00:00Z') + minute * 60_000).toISOString();
const leads = Array.from({ length: 40 }, (_, i) => (i === 7 ? lead : `lead-${i}`));
const events = leads.flatMap((id, i) => [
  { id: `p-${id}`, handoff_id: `h-${id}`, lead_id: id, at: at(i * 10), kind: 'proposed', rep_id: 'ana', decision_id: `d-${id}` },
  { id: `f-${id}`, handoff_id: `h-${id}`, lead_id: id, at: at(i * 10 + 3), kind: 'first_response', rep_id: 'ana', text: `words of ${id}.` },
]);
const record = (id, i) => ({ handoff_id: `h-${id}`, lead_id: id, decision_id: `d-${id}`, at: at(i * 10), respond_by: at(i * 10 + 5), triggers: ['intent'], completeness: 60 + i % 30 });
const lines = (list) => list.map((one) => `${JSON.stringify(one)}\n`).join('');
const kept = (text) => {
  const path = fresh('.ndjson');
  writeFileSync(path, text);
  return path;
};
const imported = () => {
  const path = fresh();
  importing(path, events);
  return path;
};
const measured = (path, ...records) => {
  const all = kept(records.map((one) => readFileSync(one, 'utf8')).join(''));
  const ran = spawnSync('build/native/baton', ['measure', path, '--handoffs', all, '--as-of', asOf, '--format', 'json'], { encoding: 'utf8' });
  assert.equal(ran.status, 0, ran.stderr);
  return ran.stdout;
};
const forget = (path, ...records) => ledger('forget', [path, lead, '--as-of', asOf, '--records', ...records]);

test('neither id nor decision stays in any of the files, other lines keep their bytes, and every figure is as before', () => {
  const path = imported();
  const [first, second] = [kept(lines(leads.slice(0, 20).map(record))), kept(lines(leads.slice(20).map((id, i) => record(id, i + 20))))];
  chmodSync(first, 0o600);
  const before = measured(path, first, second), text = readFileSync(first, 'utf8'), other = statSync(second);
  const ran = forget(path, first, second);
  assert.equal(ran.status, 0, ran.stderr);
  assert.deepEqual(ran.answers[0], { events: 2, variants: 0, records: 1, records_removed: 0 });
  const after = readFileSync(first, 'utf8');
  assert.ok(text.includes(lead) && !after.includes(lead));
  const differ = after.split('\n').filter((line, i) => line !== text.split('\n')[i]);
  assert.equal(differ.length, 1);
  const { at: when, triggers, completeness, decision_id: decision } = JSON.parse(differ[0]);
  assert.deepEqual([when.replace('Z', '.000Z'), triggers, completeness, decision ?? ''], [at(70), ['intent'], 67, '']);
  assert.equal(statSync(first).mode & 0o777, 0o600, 'who may read it stays');
  assert.equal(statSync(second).ino, other.ino, 'a file that does not hold the lead is left alone');
  assert.ok(!existsSync(`${first}.part`) && !existsSync(`${second}.part`));
  assert.equal(measured(path, first, second), before);
});

test('a record whose handoff was forgotten before goes whole, so that no handoff counts twice', () => {
  const path = imported(), records = kept(lines(leads.map(record)));
  assert.equal(ledger('forget', [path, lead, '--as-of', asOf]).status, 0);
  assert.deepEqual(forget(path, records).answers[0], { events: 0, variants: 0, records: 0, records_removed: 1 });
  assert.equal(readFileSync(records, 'utf8'), lines(leads.map(record).filter(({ lead_id: id }) => id !== lead)));
});

test('behind a link the file itself is rewritten', () => {
  const path = imported(), records = kept(lines(leads.map(record))), link = fresh('.link');
  symlinkSync(records, link);
  assert.equal(forget(path, link).answers[0].records, 1);
  assert.ok(!readFileSync(records, 'utf8').includes(lead));
});

test('a line that is no record stays and is told, unless it names the lead', () => {
  const path = imported();
  const half = `{"handoff_id":"h-x","lead_id":"${lead}","at":`;
  const records = kept(`${lines(leads.map(record))}{"error":{"line":3,"problems":[]}}\n${half}`);
  const ran = forget(path, records);
  assert.equal(ran.status, 1);
  assert.match(ran.stderr, /:41: is no record of a handoff and stays as it is; look whether it speaks of the lead/);
  assert.deepEqual(ran.answers[0], { events: 2, variants: 0, records: 1, records_removed: 1 });
  const after = readFileSync(records, 'utf8');
  assert.ok(after.includes('{"error"') && !after.includes(lead));
});

test('a file that cannot be rewritten is told before anything is forgotten', () => {
  const path = imported(), records = kept(lines(leads.map(record)));
  assert.equal(forget(path, records, '/dev/null').status, 2);
  assert.ok(readFileSync(records, 'utf8').includes(lead));
  assert.equal(forget(path, records).answers[0].events, 2);
});
