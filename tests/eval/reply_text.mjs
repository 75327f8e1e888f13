// Measures how well `baton reply-text` finds the author's own words in mails whose reply is known.
//
//   node tests/eval/reply_text.mjs --data DIR [--baton build/native/baton] [--errors 5]
//
// DIR holds JSON Lines files with `id`, `email`, `expected_reply` and `mode` on each line; the mode says which parts the
// expected reply leaves out. Replies are compared after collapsing white space.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const keeps = ['signature', 'sign_off', 'nothing'];

/** What is kept in the mode's convention. */
const keepOfMode = {
  quote: 'signature',
  'quote+signature': 'sign_off',
  'quote+device_signature': 'sign_off',
  'quote+signature+signoff': 'nothing',
  'signature+signoff': 'nothing',
};

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    baton: { type: 'string', default: 'build/native/baton' },
    errors: { type: 'string', default: '5' },
  },
});
if (!options.data) {
  console.error('usage: node tests/eval/reply_text.mjs --data DIR [--baton PROGRAM] [--errors COUNT]');
  process.exit(2);
}

const collapsed = (text) => text.replace(/\s+/gu, ' ').trim();
const words = (text) => text.split(/\s+/u).filter(Boolean);
const share = (part, whole) => (whole === 0 ? '-' : (part / whole).toFixed(3));

function readRows(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
  const lines = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean));
  return lines.map((line) => JSON.parse(line));
}

function strip(texts, keep) {
  const input = texts.map((text, index) => JSON.stringify({ id: String(index), text })).join('\n') + '\n';
  const done = spawnSync(options.baton, ['reply-text', '--keep', keep, '-'], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${options.baton} ended with ${done.status}: ${done.stderr}`);
  return done.stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line).text);
}

/** How many of the words of `text` are missing from `other`, each counted as often as it occurs. */
function missing(text, other) {
  const counts = new Map();
  for (const word of words(other)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of words(text)) {
    const left = counts.get(word) ?? 0;
    if (left === 0) count += 1;
    else counts.set(word, left - 1);
  }
  return count;
}

const rows = readRows(options.data);
if (rows.length === 0) throw new Error(`no rows in ${options.data}`);
const replies = Object.fromEntries(keeps.map((keep) => [keep, strip(rows.map((row) => row.email), keep)]));
const equals = (row, reply) => collapsed(row.expected_reply) === collapsed(reply);

console.log('| mode | kept | rows | equal |\n| --- | --- | --- | --- |');
const errors = [];
for (const mode of [...new Set(rows.map((row) => row.mode))].sort()) {
  const keep = keepOfMode[mode];
  const indices = rows.flatMap((row, index) => (row.mode === mode ? [index] : []));
  if (!keep) {
    console.log(`| ${mode} | - | ${indices.length} | not scored: no common convention |`);
    continue;
  }
  const wrong = indices.filter((index) => !equals(rows[index], replies[keep][index]));
  console.log(`| ${mode} | ${keep} | ${indices.length} | ${share(indices.length - wrong.length, indices.length)} |`);
  errors.push(...wrong.map((index) => ({ row: rows[index], reply: replies[keep][index] })));
}

// Rows of every mode with a convention count, so that the choice of a default can be judged. Conventions differ about
// signatures: "equal but for the signature" compares after taking it off the given and the expected reply alike.
console.log('\n| kept by default | rows | equal | equal but for the signature | expected words lost | other words kept |');
console.log('| --- | --- | --- | --- | --- | --- |');
const scored = rows.flatMap((row, index) => (keepOfMode[row.mode] ? [index] : []));
const expected = strip(scored.map((index) => rows[index].expected_reply), 'nothing');
for (const keep of keeps) {
  const got = scored.map((index) => replies[keep][index]);
  const bare = strip(got, 'nothing');
  const strict = scored.filter((index) => equals(rows[index], replies[keep][index])).length;
  const lenient = bare.filter((reply, at) => collapsed(reply) === collapsed(expected[at])).length;
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  const lost = sum(scored.map((index) => missing(rows[index].expected_reply, replies[keep][index])));
  const all = sum(scored.map((index) => words(rows[index].expected_reply).length));
  const other = sum(scored.map((index) => missing(replies[keep][index], rows[index].expected_reply)));
  const kept = sum(got.map((reply) => words(reply).length));
  const cells = [share(strict, scored.length), share(lenient, scored.length), share(lost, all), share(other, kept)];
  console.log(`| ${keep} | ${scored.length} | ${cells.join(' | ')} |`);
}

for (const { row, reply } of errors.slice(0, Number(options.errors))) {
  console.log(`\n${row.id} (${row.mode})\n--- mail\n${row.email}\n--- expected\n${row.expected_reply}\n--- given\n${reply}`);
}
