// Broken lines, files that are no ledger, disks that are full: named, and nothing that was there is lost.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, copyFileSync, existsSync, mkdirSync, openSync, readFileSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import test from 'node:test';
import { gunzipSync } from 'node:zlib';
import { asOf, baton, canonical, events, exported, file, folder, fresh, importing, ledger, lines, survey } from './ledger.mjs';

const all = events(300);
const whole = canonical(all);
const imported = (list = all) => {
  const path = fresh();
  importing(path, list);
  return path;
};
const every = { add: [file(lines(all))], import: [file(lines(all))], export: [], verify: [], forget: ['lead-1'], retain: [], merge: [imported()] };
/** Each part refuses the ledger at `path` with words like `what`, and leaves it as it is. */
function refused(path, what, parts = Object.keys(every)) {
  const before = statSync(path).isFile() ? readFileSync(path) : undefined;
  for (const part of parts) {
    const ran = ledger(part, [path, ...every[part]]);
    assert.equal(ran.status, 2, `${part}: ${ran.stdout}${ran.stderr}`);
    assert.match(ran.stderr, what, part);
    assert.ok(ran.stderr.includes(path), `${part} names the file`);
    if (before) assert.ok(before.equals(readFileSync(path)), `${part} changed it`);
  }
}
/** Writes into a file that is there. */
function patch(path, at, bytes) {
  const handle = openSync(path, 'r+');
  writeSync(handle, Buffer.from(bytes), 0, bytes.length, at);
  closeSync(handle);
  return path;
}
const good = JSON.stringify(all[0]);
const wrong = {
  'a kind that is none': ['{"id":"x","handoff_id":"h","lead_id":"l","at":"2026-01-01T00:00:00Z","kind":"exploded"}', /:2: \/kind must be one of proposed/],
  'no id': ['{"handoff_id":"h","lead_id":"l","at":"2026-01-01T00:00:00Z","kind":"won"}', /:2: \/id is required/],
  'an empty lead': ['{"id":"x","handoff_id":"h","lead_id":"","at":"2026-01-01T00:00:00Z","kind":"won"}', /:2: \/lead_id must not be empty/],
  'a decline without a reason': ['{"id":"x","handoff_id":"h","lead_id":"l","at":"2026-01-01T00:00:00Z","kind":"declined"}', /:2: \/reason is required/],
  'a rating of six': ['{"id":"x","handoff_id":"h","lead_id":"l","at":"2026-01-01T00:00:00Z","kind":"satisfaction","rating":6}', /:2: \/rating must be from 1 to 5/],
  'a day that is none': ['{"id":"x","handoff_id":"h","lead_id":"l","at":"2026-02-30T00:00:00Z","kind":"won"}', /:2: \/at /],
  'a list': ['[]', /:2: The document must be an object/],
  'no JSON': ['won!', /:2: The document is not JSON/],
  'bytes that are no UTF-8': [Buffer.from([0x22, 0xff, 0x22]), /:2: The document .*UTF-8/],
};

for (const [name, [line, what]] of Object.entries(wrong))
  test(`refused in its line, the others kept: ${name}`, () => {
    const path = fresh();
    const input = Buffer.concat([Buffer.from(`${good}\n`), Buffer.from(line), Buffer.from(`\n${JSON.stringify(all[1])}\n`)]);
    const ran = ledger('import', [path, '-', '--as-of', asOf], { input });
    assert.equal(ran.status, 1);
    assert.match(ran.stderr, what);
    assert.deepEqual([ran.answers[0].lines, ran.answers[0].added, ran.answers[0].refused], [3, 2, 1]);
    assert.equal(exported(path), canonical(all.slice(0, 2)));
  });

test('a last line that is half-written is named as such, wherever it was cut, and the rest is kept', () => {
  for (const cut of [1, 10, good.length - 1]) {
    const path = fresh();
    const ran = ledger('import', [path, '-', '--as-of', asOf], { input: `${lines(all.slice(1, 3))}${good.slice(0, cut)}` });
    assert.equal(ran.status, 1);
    assert.match(ran.stderr, /:3: The last line has no end and is half-written; the lines before it are kept/);
    assert.equal(exported(path), canonical(all.slice(1, 3)));
    assert.equal(ledger('import', [path, '-'], { input: good }).status, 0, 'a whole line needs no end');
  }
});

test('a key that no event has is told, and the event is kept', () => {
  const ran = importing(fresh(), [{ ...all[0], mood: 'fine' }]);
  assert.equal(ran.status, 0);
  assert.match(ran.stderr, /:1: warning: \/mood is not a field here/);
});

test('a hundred thousand wrong lines are counted, and not all told', () => {
  const ran = ledger('import', [fresh(), '-'], { input: 'x\n'.repeat(100_000) });
  assert.equal(ran.answers.at(-1).refused, 100_000);
  assert.ok(ran.stderr.length < 200_000);
  assert.match(ran.stderr, /more is counted, not told/);
});

test('a directory, a device and a file that is not there are told', () => {
  const there = fresh('');
  mkdirSync(there);
  refused(there, /is a directory/);
  refused('/dev/null', /is no ordinary file/);
  const ran = ledger('export', [fresh()]);
  assert.equal(ran.status, 2);
  assert.match(ran.stderr, /No such file/);
  const path = fresh();
  assert.match(ledger('import', [path, fresh()]).stderr, /No such file/);
  assert.ok(!existsSync(path), 'without input no ledger is made');
  assert.match(ledger('import', [`${fresh('')}/in/nothing`, '-'], { input: good }).stderr, /cannot be opened/);
});

test('a text file is no ledger', () => refused(file(lines(all)), /is no ledger: it is no SQLite database/));

test("another program's database is refused, named or not", () => {
  refused(patch(imported(), 68, [0, 0, 0, 0]), /is another program's database/);
  refused(patch(imported(), 68, [0x0f, 0x05, 0x51, 0x12]), /is another program's database/);
});

test('a ledger of a newer version is refused with both versions', () => refused(patch(imported(), 60, [0, 0, 0, 99]), /newer baton \(ledger version 99; this one knows up to 2\)/));

test('an empty file becomes a ledger when events come, and is none before', () => {
  const path = file('');
  refused(path, /holds no ledger/, ['export', 'verify', 'forget', 'retain']);
  assert.equal(importing(path, all).status, 0);
  assert.equal(exported(path), whole);
});

test('a damaged file is told, and verify says so', () => {
  const path = imported();
  const { size } = statSync(path);
  for (let at = 4096 * 2; at < size; at += 4096) patch(path, at, new Uint8Array(64).fill(0xa5));
  const ran = ledger('verify', [path]);
  assert.notEqual(ran.status, 0);
  assert.match(ran.stderr, /damaged/);
  refused(path, /is damaged; restore a copy made with `baton ledger merge COPY LEDGER`/, ['export', 'import']);
});

test('a damaged index is told with what to do, and nothing is said to have been counted', () => {
  const path = imported();
  const bytes = readFileSync(path);
  // In an index a lead stands behind no handoff.
  const at = [...bytes.toString('latin1').matchAll(/(?<![0-9])lead-40/g)].at(-1).index;
  const ran = ledger('verify', [patch(path, at, Buffer.from('lead-41'))]);
  assert.equal(ran.status, 1, ran.stderr);
  assert.match(ran.stderr, /missing from index/);
  assert.match(ran.stderr, /restore a copy made with `baton ledger merge COPY LEDGER`/);
  assert.deepEqual(Object.keys(ran.answers[0]), ['faults']);
});

test('a file cut short is told', () => {
  const path = imported();
  truncateSync(path, 4096 * 3);
  const ran = ledger('verify', [path]);
  assert.notEqual(ran.status, 0);
  assert.match(ran.stderr, /damaged/);
});

test('an event changed behind the ledger is found', () => {
  const path = imported();
  const at = readFileSync(path).indexOf('7-proposedhandoff-7');
  patch(path, at, Buffer.from('8'));
  const { status, stderr, answers } = ledger('verify', [path]);
  assert.equal(status, 1);
  assert.match(stderr, /Event "8-proposed" stands under another key than its id's/);
  assert.equal(answers[0].faults, 1);
});

test('a byte changed in any member of an event is found, also after texts and people have gone', () => {
  const path = imported();
  assert.equal(ledger('retain', [path, '--as-of', '2026-01-01T02:00:00Z']).status, 0);
  assert.equal(ledger('forget', [path, 'lead-3', '--as-of', asOf]).status, 0);
  assert.equal(survey(path).faults, 0);
  const sound = readFileSync(path);
  const changes = { 'words of lead-9.': 'wards of lead-9.', 'acceptedrep-2': 'acceptedrep-3', first_responserep: 'meeting_bookedrep' };
  for (const [was, is] of Object.entries(changes)) {
    const copy = fresh();
    writeFileSync(copy, sound);
    assert.ok(sound.includes(was), was);
    const ran = ledger('verify', [patch(copy, sound.lastIndexOf(was), Buffer.from(is))]);
    assert.equal(ran.status, 1, was);
    assert.match(ran.stderr, /Event "[^"]+" is not what was written; some of its bytes have changed/, was);
    assert.equal(ran.answers[0].faults, 1);
  }
});

test('a ledger of the first version is brought up to date by what writes, with all its events', () => {
  const path = fresh();
  writeFileSync(path, gunzipSync(readFileSync('tests/ledger/version_1.ledger.gz')));
  assert.match(ledger('verify', [path]).stderr, /is a ledger of an older version; any command that writes brings it up to date/);
  assert.equal(importing(path, events(15)).answers[0].added, 1);
  assert.equal(exported(path), canonical(events(15)));
  assert.equal(survey(path).faults, 0);
  const at = readFileSync(path).indexOf('words of lead-0.');
  assert.match(ledger('verify', [patch(path, at, Buffer.from('wards'))]).stderr, /Event "0-satisfaction" is not what was written/);
});

test('a file that may not be written is read, also in a folder that may not, and nothing is written', () => {
  const there = fresh('');
  mkdirSync(there);
  const path = `${there}/a.ledger`;
  importing(path, all);
  // Root may write everything: it becomes nobody, who may not look into root's own folders.
  const program = fresh('');
  copyFileSync(baton, program);
  const prefix = process.getuid() === 0 ? ['setpriv', '--reuid=65534', '--clear-groups'] : [];
  chmodSync(path, 0o444), chmodSync(there, 0o555), chmodSync(folder, 0o755);
  assert.equal(ledger('export', [path], { prefix, program }).stdout, whole);
  assert.equal(ledger('verify', [path], { prefix, program }).status, 0);
  for (const part of ['import', 'forget', 'retain']) {
    const ran = ledger(part, [path, ...(part === 'import' ? ['-'] : every[part])], { prefix, program, input: good });
    assert.equal(ran.status, 2, part);
    assert.match(ran.stderr, /may not be written/);
  }
  chmodSync(there, 0o755);
});

/** The lines that an import cut short acknowledged are all there, and it can be finished. */
function isSafe(path, answers) {
  const safe = answers.at(-1)?.lines ?? 0;
  assert.ok(safe > 0 && safe < many.length, `${safe} lines were acknowledged`);
  const there = new Set(exported(path).split('\n').slice(0, -1).map((line) => JSON.parse(line).id));
  assert.deepEqual(many.slice(0, safe).filter(({ id }) => !there.has(id)), []);
  assert.equal(survey(path).faults, 0);
  assert.equal(importing(path, many).status, 0);
  assert.equal(exported(path), canonical(many));
}
const many = events(5_000);

test('a file that may not grow further is told, what was acknowledged is there, and the rest follows later', () => {
  for (const kilobytes of [200, 400]) {
    const path = fresh();
    const prefix = ['bash', '-c', `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$@"`, 'bash'];
    const ran = ledger('import', [path, '-', '--batch', '50', '--as-of', asOf], { input: lines(many), prefix });
    assert.equal(ran.status, 2, ran.stderr);
    assert.match(ran.stderr, /cannot be written|disk is full|read or written/);
    assert.match(ran.stderr, /what was acknowledged before is safe/);
    isSafe(path, ran.answers);
  }
});

const mayMount = spawnSync('unshare', ['-rm', 'true']).status === 0;
if (mayMount)
  test('a full disk is told, what was acknowledged is there, and the rest follows on a larger one', () => {
    const [disk, copy, input] = [fresh(''), fresh(), file(lines(many))];
    mkdirSync(disk);
    const script = `mount -t tmpfs -o size=600k none ${disk} && { ${baton} ledger import ${disk}/l ${input} --batch 50; status=$?; cp ${disk}/l ${copy}; cp ${disk}/l-wal ${copy}-wal; exit $status; }`;
    const ran = spawnSync('unshare', ['-rm', 'bash', '-c', script], { encoding: 'utf8' });
    assert.equal(ran.status, 2, ran.stderr);
    assert.match(ran.stderr, /the disk is full; what was acknowledged before is safe/);
    isSafe(copy, ran.stdout.split('\n').slice(0, -1).map((line) => JSON.parse(line)));
  });

test('an export or an acknowledgement that cannot be written is a failure', () => {
  const path = imported(many);
  for (const args of [['export', path], ['import', fresh(), file(lines(all))]]) {
    const ran = spawnSync('bash', ['-c', `exec ${baton} ledger ${args.join(' ')} > /dev/full`], { encoding: 'utf8' });
    assert.equal(ran.status, 2);
    assert.match(ran.stderr, /standard output cannot be written/);
  }
});

test('names with spaces, marks of addresses and other letters are only names', () => {
  for (const name of ['a b', 'file:x?mode=memory', '50%#1?.db', 'größe 漢', "o'brien", ':memory:']) {
    const path = `${folder}/${name}`;
    importing(path, all);
    assert.equal(exported(path), whole, name);
    assert.ok(statSync(path).size > 0);
  }
});

test('in the folder one stands in, a name that SQLite knows as something else is a file', () => {
  const there = fresh('');
  mkdirSync(there);
  const prefix = ['bash', '-c', `cd ${there} && exec "$@"`, 'bash'];
  for (const name of [':memory:', 'file:x?mode=memory', '-', 'plain']) {
    const { status, stderr } = ledger('add', ['--', name], { input: lines(all), prefix, program: resolve(baton) });
    assert.equal(status, 0, stderr);
    assert.equal(exported(`${there}/${name}`), whole, name);
  }
});

test('an empty path is refused, and nothing is acknowledged', () => {
  for (const part of Object.keys(every)) {
    const ran = ledger(part, ['', ...every[part]]);
    assert.deepEqual([ran.status, ran.stdout], [2, ''], part);
    assert.match(ran.stderr, /path of the ledger is empty/);
  }
});
