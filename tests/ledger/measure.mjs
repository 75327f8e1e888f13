// How fast events go in and out: node tests/ledger/measure.mjs [EVENTS]; a million when left out.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const count = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'baton-measure-'));
const [input, path, out] = ['events.ndjson', 'handoffs.ledger', 'out.ndjson'].map((name) => join(folder, name));
const course = ['proposed', 'accepted', 'first_response', 'meeting_booked', 'meeting_held', 'satisfaction', 'won'];

function write() {
  const file = openSync(input, 'w');
  for (let first = 0; first < count; first += 10_000) {
    const piece = Array.from({ length: Math.min(10_000, count - first) }, (_, k) => {
      const [handoff, kind] = [Math.floor((first + k) / course.length), course[(first + k) % course.length]];
      const event = { id: `${handoff.toString(16)}-${kind}`, handoff_id: `handoff-${handoff}`, lead_id: `crm-${handoff}`, kind, rep_id: `rep-${handoff % 40}` };
      event.at = new Date(Date.UTC(2025, 0, 1) + (first + k) * 30_000).toISOString();
      if (kind === 'satisfaction') Object.assign(event, { rating: 1 + (handoff % 5), text: 'They were quick and knew what we had said before' });
      return `${JSON.stringify(event)}\n`;
    });
    writeSync(file, piece.join(''));
  }
  closeSync(file);
}

/** Runs one part: seconds on the clock, seconds of the processor, and what they make a second. */
function time(what, args, stdout = 'ignore') {
  const began = process.hrtime.bigint();
  const timed = ['-c', 'TIMEFORMAT="%U %S"; time "$@" 2>/dev/null', 'bash', 'build/native/baton', 'ledger', ...args];
  const { status, stderr } = spawnSync('bash', timed, { encoding: 'utf8', stdio: ['ignore', stdout, 'pipe'] });
  if (status !== 0) throw new Error(`${what} ended with ${status}`);
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const busy = stderr.trim().split(' ').reduce((sum, part) => sum + Number(part), 0);
  const rate = (time) => `${Math.round(count / time).toLocaleString('en').padStart(9)} a second`;
  console.log(`${what.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s on the clock, ${rate(seconds)}; ${busy.toFixed(1).padStart(5)} s of a processor, ${rate(busy)}`);
}

try {
  write();
  console.log(`${count.toLocaleString('en')} events, ${(statSync(input).size / 1e6).toFixed(0)} MB of NDJSON, ${cpus().length} × ${cpus()[0].model}`);
  time('import, batches of 10,000', ['import', path, input]);
  const file = openSync(out, 'w');
  time('export', ['export', path], file);
  closeSync(file);
  time('import of what is known', ['import', path, out]);
  time('verify', ['verify', path]);
  console.log(`the ledger takes ${(statSync(path).size / 1e6).toFixed(0)} MB`);
  time('forget one person, file wiped', ['forget', path, 'crm-7']);
} finally {
  rmSync(folder, { recursive: true });
}
