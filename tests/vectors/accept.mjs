// Writes replies into case files for you to review:
//   node tests/vectors/accept.mjs RUN_VECTORS              fills in the cases that have none yet
//   node tests/vectors/accept.mjs RUN_VECTORS --changed    also replaces those that no longer agree
// What it writes is what the engine says now. Read the difference before you commit it: that is the review. A reply that breaks
// what its case expects is not written: mend the engine.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { masked, readCases } from './cases.mjs';
import { broken } from './expect.mjs';
import { caseFiles } from './files.mjs';
import { print } from './print.mjs';

if (process.env.CI) throw new Error('replies are accepted by people, not by CI');
const [program, flag] = process.argv.slice(2);

function answer(mode, input) {
  const ran = spawnSync(program, [mode], { input, maxBuffer: 2 ** 30 });
  if (ran.status !== 0) throw new Error(`${program} failed: ${ran.stderr}`);
  return ran.stdout.toString().split('\n').slice(0, -1);
}

/** Requests travel as lines; one that spans lines, because it is no JSON, is asked by itself. */
function repliesTo(requests) {
  const lines = requests.filter((request) => !request.includes('\n'));
  const replies = answer('--replies', lines.map((line) => `${line}\n`).join(''));
  return requests.map((request) => (request.includes('\n') ? answer('--one', request)[0] : replies.shift()));
}

function accepted(text) {
  const cases = readCases(text);
  const replies = repliesTo(cases.map(({ request }) => request)).map(masked);
  let out = text;
  let changes = 0;
  for (const [i, one] of [...cases.entries()].reverse()) {
    if (one.reply === replies[i] || (one.reply !== undefined && flag !== '--changed')) continue;
    const claims = broken(one.expect ?? {}, replies[i]);
    if (claims.length > 0) {
      console.error(`not written: ${one.name}: ${claims.join(', ')} does not hold`);
      process.exitCode = 1;
      continue;
    }
    changes += 1;
    const laid = print(replies[i], 4);
    const lastEnd = Math.max(...[...one.members.values()].map(([, end]) => end));
    const [begin, end] = one.members.get('reply') ?? [lastEnd, lastEnd];
    out = out.slice(0, begin) + (begin === end ? `,\n    "reply": ` : '') + laid + out.slice(end);
  }
  return { out, changes };
}

for (const { path, text } of caseFiles()) {
  const { out, changes } = accepted(text);
  if (changes > 0) {
    writeFileSync(path, out);
    console.log(`${path}: ${changes} replies written, now read them`);
  }
}
