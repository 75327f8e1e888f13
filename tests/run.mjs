// Runs every test in every host and adds them up: node --no-warnings tests/run.mjs [WORD ...]
// A word chooses the steps whose names hold it. `./dev test` has built everything before.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { finished } from 'node:stream/promises';

const logs = 'build/log';
const wasmRunner = ['--no-warnings', ...(parseInt(process.versions.node) < 20 ? ['--experimental-wasi-unstable-preview1'] : []), 'tests/wasm/run.mjs'];

// How each kind of runner says what it counted: [passed, failed].
const counted = {
  gtest: (log) => [sum(log, /^\[  PASSED  \] (\d+) tests?\.$/gm), sum(log, /^\s*(\d+) FAILED TESTS?$/gm)],
  plain: (log) => [sum(log, /^(\d+) passed, \d+ failed$/gm), sum(log, /^\d+ passed, (\d+) failed$/gm)],
  node: (log) => [sum(log, /^# pass (\d+)$/gm), sum(log, /^# (?:fail|cancelled|skipped|todo) (\d+)$/gm)],
};
const sum = (log, pattern) => [...log.matchAll(pattern)].reduce((total, [, n]) => total + Number(n), 0);

const foldersOf = (root, ending) =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(`${root}/${entry.name}`).some((name) => name.endsWith(ending)))
    .map(({ name }) => name)
    .sort();

/** One step for each host: the programs of all folders of tests/native, one after the other. */
function unitSteps() {
  const programs = foldersOf('tests/native', '_test.cpp').map((folder) => `test_${folder}`);
  const step = (host, command) => ({ name: `units ${host}`, kind: 'gtest', commands: programs.map(command), least: programs.length });
  return [
    step('native', (program) => [`build/native/tests/${program}`]),
    step('sanitized', (program) => [`build/debug/tests/${program}`]),
    step('wasm', (program) => [process.execPath, ...wasmRunner, `build/wasm/tests/${program}.wasm`]),
  ];
}

function vectorSteps() {
  const hosts = {
    native: ['build/native/tests/run_vectors'],
    sanitized: ['build/debug/tests/run_vectors'],
    wasm: [process.execPath, ...wasmRunner, 'build/wasm/tests/run_vectors.wasm'],
    node: [process.execPath, 'tests/vectors/package_host.mjs', 'node'],
    chromium: [process.execPath, 'tests/vectors/package_host.mjs', 'chromium'],
  };
  return Object.entries(hosts).map(([host, command]) => ({
    name: `vectors ${host}`,
    kind: 'plain',
    commands: [[process.execPath, 'tests/vectors/run.mjs', host, ...command]],
    least: 1,
  }));
}

/** One step for each folder with tests for node; what compares the hosts comes after the hosts. */
function nodeSteps() {
  return foldersOf('tests', '.test.mjs').map((folder) => {
    const files = readdirSync(`tests/${folder}`).filter((name) => name.endsWith('.test.mjs')).sort();
    const command = [process.execPath, '--no-warnings', '--test', '--test-reporter=tap', ...files.map((name) => `tests/${folder}/${name}`)];
    return { name: `node ${folder}`, kind: 'node', commands: [command], least: files.length };
  });
}

function run([command, ...rest], log) {
  return new Promise((resolve) => {
    const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 900_000 });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.on('error', (error) => log.write(`${error}\n`));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function take({ name, kind, commands, least }) {
  const path = `${logs}/test-${name.replaceAll(' ', '-')}.log`;
  const log = createWriteStream(path);
  const began = Date.now();
  const codes = [];
  for (const command of commands) codes.push(await run(command, log));
  log.end();
  await finished(log);
  const text = readFileSync(path, 'utf8');
  let [passed, failed] = counted[kind](text);
  // A program that dies, or finds no tests, has failed even where it counted nothing.
  const died = codes.filter((code) => code !== 0).length;
  if (failed === 0 && (died > 0 || passed < least)) failed = Math.max(died, 1);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${failed ? 'FAILED' : 'ok    '} ${name.padEnd(22)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.padStart(7)} s`);
  if (failed) console.log(`${text.trimEnd().split('\n').filter(isTelling).slice(-80).join('\n')}\n(all of it: ${path})`);
  return [passed, failed];
}

/** Lines that say nothing when one looks for a fault. */
const isTelling = (line) => line.trim() !== '' && !/^\[(=+|  PASSED  )\]|^\[ +(OK|RUN) |^\[-+\]|^ok \d|^# (Subtest|tests|suites|duration)|^ +(---|\.\.\.|duration_ms.*|type:.*)$/.test(line);

const words = process.argv.slice(2);
if (!existsSync('tests/run.mjs')) throw new Error('run this from the top of the tree');
mkdirSync(logs, { recursive: true });
const steps = [...unitSteps(), ...vectorSteps(), ...nodeSteps()].filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
// The hosts whose replies are compared with one another at the end.
process.env.BATON_VECTOR_HOSTS = steps.filter(({ kind }) => kind === 'plain').map(({ name }) => name.split(' ')[1]).join(' ');
let [passed, failed] = [0, 0];
const began = Date.now();

/** Takes from the list until it is empty; two may take from one list. */
async function takeAll(some) {
  for (let step; (step = some.shift()); ) {
    const [p, f] = await take(step);
    passed += p;
    failed += f;
  }
}

// Two at a time: Chromium and what builds the package one after the other, beside them what shares no file with anybody: sanitized
// programs, commands and Firefox. Who is done first helps the other. What compares the hosts waits for all of them.
const alone = ['units wasm', ...['firefox', 'audit', 'backtest', 'bad_input', 'calibrate', 'compile', 'eval', 'install', 'ledger', 'measure'].map((name) => `node ${name}`)];
const isAlone = ({ name }) => name.endsWith(' sanitized') || alone.includes(name);
const isLast = ({ name }) => name === 'node vectors';
const free = steps.filter(isAlone);
const packaged = steps.filter((step) => !isAlone(step) && !isLast(step));
await Promise.all([takeAll(free), takeAll(packaged).then(() => takeAll(free))]);
await takeAll(steps.filter(isLast));
console.log(`tests took ${Math.round((Date.now() - began) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
