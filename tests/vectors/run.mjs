// Runs every case in one host and keeps its replies in build/vectors/HOST.ndjson, to be compared between hosts:
//   node tests/vectors/run.mjs HOST COMMAND [ARGUMENT ...]     COMMAND is run_vectors in some form
// Fails when the host ran another number of cases than stand on disk.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { caseFiles, countOnDisk, readAll } from './files.mjs';

const [host, command, ...rest] = process.argv.slice(2);
const out = 'build/vectors';
mkdirSync(out, { recursive: true });

function run(input, extra = []) {
  const path = `${out}/${host}.in`;
  writeFileSync(path, input);
  const stdin = openSync(path);
  const ran = spawnSync(command, [...rest, ...extra], { stdio: [stdin, 'pipe', 'inherit'], maxBuffer: 2 ** 30, timeout: 300_000 });
  closeSync(stdin);
  return ran;
}

const files = caseFiles();
const compared = run(files.map(({ text }) => text).join('\n'));
const report = compared.stdout.toString();
process.stdout.write(report);
const [, passed, failed] = report.match(/^(\d+) passed, (\d+) failed$/m) ?? [];
const ran = Number(passed) + Number(failed);
if (ran !== countOnDisk() || ran === 0) {
  console.error(`${host} ran ${ran} cases; on disk are ${countOnDisk()}`);
  process.exitCode = 1;
}
if (compared.status !== 0) process.exitCode = 1;

// A request that spans lines cannot be a line; it is left out here and was compared above.
const requests = readAll(files).map(({ request }) => request).filter((request) => !request.includes('\n'));
writeFileSync(`${out}/${host}.ndjson`, run(requests.map((request) => `${request}\n`).join(''), ['--replies']).stdout);
