// Wrong input to the command line: a clear answer in its place, the lines around it done, memory bounded.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { asOf, badLeads, badSetups, difference, goodLead, longLead, oddLeads } from './cases.mjs';

const baton = 'build/native/baton';
const folder = mkdtempSync(join(tmpdir(), 'baton-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs the command line with at most `megabytes` of address space, `input` on standard input. */
function run(args, input, megabytes = 1024) {
  const limited = ['-c', `ulimit -v ${megabytes * 1024}; exec "$@"`, 'bash', baton, ...args];
  const options = { encoding: 'utf8', maxBuffer: 2 ** 30, timeout: 120_000 };
  const ran = spawnSync('bash', limited, typeof input === 'number' ? { ...options, stdio: [input, 'pipe', 'pipe'] } : { ...options, input });
  assert.equal(ran.signal, null, `it was stopped: ${ran.stderr}`);
  return { ...ran, lines: ran.stdout.split('\n').slice(0, -1) };
}
const assess = ['assess', '-', '--as-of', asOf];
const file = (name, text) => (writeFileSync(join(folder, name), text), join(folder, name));

const [first, last] = run(assess, `${goodLead('first')}\n${goodLead('last')}\n`).lines;

/** The middle one of three lines, the outer two of which must be answered as if it were not there. */
function between(line) {
  const ran = run(assess, Buffer.concat([Buffer.from(`${goodLead('first')}\n`), Buffer.from(line), Buffer.from(`\n${goodLead('last')}\n`)]));
  assert.equal(ran.lines.length, 3, ran.stderr);
  assert.equal(ran.lines[0], first);
  assert.equal(ran.lines[2], last);
  return { ...ran, middle: JSON.parse(ran.lines[1]) };
}

test('two good leads are assessed', () => {
  assert.equal(JSON.parse(first).decision.action, 'handoff');
  assert.equal(JSON.parse(last).lead_id, 'last');
});

for (const bad of badLeads) {
  test(`refused in its line, the others done: ${bad.name}`, () => {
    const { middle, status, stderr } = between(bad.lead);
    assert.equal(status, 1);
    assert.equal(middle.error.line, 2);
    assert.equal(difference(bad, middle.error.problems), '');
    assert.match(stderr, /:2: /, 'standard error names the line');
  });
}

for (const odd of oddLeads) {
  test(`answered all the same: ${odd.name}`, () => {
    const { middle, status, stderr } = between(odd.lead);
    assert.equal(status, 0, stderr);
    if (odd.warning) assert.ok(middle.warnings.some(({ code }) => code === odd.warning), JSON.stringify(middle.warnings));
    assert.match(middle.decision.action, /^(handoff|prepare|nurture|suppress)$/);
  });
}

test('a fault in a document of several lines is told by line and column, with what belongs there', () => {
  const ran = run(['check', file('comma.json', '{\n  "id": "é1",\n  "messages": [\n    {"id": "m1",}\n  ]\n}\n')], '');
  assert.equal(ran.status, 1);
  assert.match(ran.stdout, /\/messages\/0 is not JSON at byte \d+, line 4, column 17, where a key in double quotes was expected/);
});

test('a document over several lines, given where a line is a document, is told to be one', () => {
  for (const pretty of ['{\n  "id": "x"\n}\n', '[\n{ "id": "x" },\n{ "id": "y" }\n]\n', '{ "id": "x",\n  "messages": [] }\n'])
    assert.match(run(assess, pretty).stderr, /looks like a document over several lines; each document must stand on a line of its own/, pretty);
  assert.doesNotMatch(run(assess, 'no\nJSON\n').stderr, /several lines/);
});

test('an empty file is told to be empty', () => {
  const ran = run(assess, '');
  assert.equal(ran.stdout, '');
  assert.match(ran.stderr, /is empty/);
});

test('a file of blank lines is told to be empty', () => assert.match(run(assess, '\n \n\r\n').stderr, /is empty/));

test('a file that is not there is told by its name', () => {
  const ran = run(['assess', join(folder, 'nothing.ndjson')], '');
  assert.notEqual(ran.status, 0);
  assert.match(ran.stderr, /nothing\.ndjson/);
});

test('a line of 200 MB is refused in 256 MB of memory, and the lines around it are done', () => {
  const path = join(folder, 'long.ndjson');
  const out = openSync(path, 'w');
  writeSync(out, `${goodLead('first')}\n{"id":"bad","contact":{"name":"`);
  const piece = Buffer.alloc(1 << 20, 'x');
  for (let i = 0; i < 200; i += 1) writeSync(out, piece);
  writeSync(out, `"}}\n${goodLead('last')}\n`);
  closeSync(out);
  const input = openSync(path, 'r');
  const ran = run(assess, input, 256);
  closeSync(input);
  assert.equal(ran.status, 1, ran.stderr);
  assert.deepEqual([ran.lines[0], ran.lines[2]], [first, last]);
  const [problem] = JSON.parse(ran.lines[1]).error.problems;
  assert.equal(problem.code, 'too_large');
  const whole = run(['check', path], '', 256);
  assert.notEqual(whole.status, 0);
  assert.match(whole.stdout + whole.stderr, /longer than|too large|bytes/);
});

test('two megabytes of wrong items cost 128 MB and are answered shortly', () => {
  const wrong = [`{"id":"bad","messages":[${Array(999_990).fill(0)}]}`, `{"id":"bad","messages":[${Array(499_990).fill('{}')}]}`];
  for (const line of wrong) {
    const ran = run(assess, `${line}\n`, 128);
    assert.equal(ran.status, 1, ran.stderr.slice(0, 1000));
    assert.equal(JSON.parse(ran.lines[0]).error.problems.length, 501);
  }
});

test('a moment that is none is wrong usage, told once', () => {
  for (const command of [['assess', '-'], ['brief', '-']]) {
    const ran = run([...command, '--as-of', 'yesterday'], `${goodLead('first')}\n${goodLead('last')}\n`);
    assert.equal(ran.status, 2, command[0]);
    assert.equal(ran.stdout, '');
    assert.equal(ran.stderr.match(/yesterday/g)?.length, 1, ran.stderr);
  }
});

test('what assess and brief take, check takes too', () => {
  const wrapped = JSON.stringify({ as_of: asOf, lead: JSON.parse(goodLead('wrapped')) });
  for (const ran of [run(['check', '-'], wrapped), run(['brief', '-'], wrapped)]) assert.equal(ran.status, 0, ran.stdout + ran.stderr);
  const ran = run(['check', '-'], `{"as_of":"${asOf}","lead":{"id":7}}`);
  assert.equal(ran.status, 1);
  assert.match(ran.stdout, /problem: \/lead\/id must be text/);
});

test('no key of a document steers the terminal', () => {
  const key = String.raw`"\u001b]0;pwned\u0007\u009b31m":1`;
  const path = file('keys.json', `{${key}}`);
  const bad = `{"id":"a",${key},${key}}`;
  const told = [run(assess, `${bad}\n`).stderr, run(['check', '-'], bad).stdout, run([...assess, '--roster', path], goodLead('a')).stderr, run([...assess, '--policy', path], goodLead('a')).stderr];
  for (const text of told) {
    assert.match(text, /pwned/);
    assert.doesNotMatch(text, /[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  }
});

test('a lead with 10,000 messages is assessed within seconds', () => {
  const began = Date.now();
  const { middle, status } = between(longLead(10_000));
  assert.equal(status, 0);
  assert.equal(middle.triggers.length, 6);
  assert.ok(Date.now() - began < 20_000, `it took ${Date.now() - began} ms`);
});

for (const bad of badSetups) {
  test(`${bad.document}: ${bad.name}`, () => {
    const path = file(`${bad.document}.json`, bad.text);
    const ran = run([...assess, `--${bad.document}`, path], `${goodLead('first')}\n`);
    const checked = run(['check', path, '--as', bad.document], '');
    if (bad.problems.length === 0) {
      assert.equal(ran.status, 0, ran.stderr);
      assert.equal(JSON.parse(ran.lines[0]).routing.recommended, null);
      assert.equal(checked.status, 0);
      return;
    }
    assert.equal(ran.status, 2, 'an unusable document is wrong usage');
    assert.equal(ran.stdout, '');
    assert.equal(checked.status, 1, checked.stdout + checked.stderr);
    for (const [pointer] of bad.problems) {
      assert.ok(ran.stderr.includes(pointer), `${pointer} in ${ran.stderr}`);
      assert.ok(checked.stdout.includes(pointer), `${pointer} in ${checked.stdout}`);
    }
  });
}

test('every other command refuses a bad line in its place too', () => {
  for (const command of ['detect', 'reply-text']) {
    const ran = run([command, '-'], '{"id":"a","text":"hello"}\n{"id":"b"}\n{"id":"c","text":"hello"}\n');
    assert.equal(ran.status, 1, command);
    assert.deepEqual(ran.lines.map((line) => 'error' in JSON.parse(line)), [false, true, false], command);
  }
});
