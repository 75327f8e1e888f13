// A program that keeps `baton ledger add` running: each line is answered once it is safe, without waiting for the next one.
import assert from 'node:assert';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import test from 'node:test';
import { asOf, baton, canonical, events, exported, file, fresh, importing, ledger, lines } from './ledger.mjs';

const all = events(30);

/** A running `add`: `say` writes bytes, `hear` gives the next answer, or fails after a while. */
function running(path) {
  const child = spawn(baton, ['ledger', 'add', path, '-', '--as-of', asOf], { stdio: ['pipe', 'pipe', 'ignore'], timeout: 60_000 });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const closed = new Promise((resolve) => child.on('close', resolve));
  const late = () => new Promise((_, reject) => setTimeout(reject, 10_000, new Error('no answer came')).unref());
  return {
    say: (text) => child.stdin.write(text),
    hear: async () => JSON.parse((await Promise.race([answers.next(), late()])).value),
    end: () => (child.stdin.end(), closed),
    kill: () => (child.kill('SIGKILL'), closed),
  };
}

test('a line is answered while its writer waits, and is in the ledger then', async (t) => {
  const path = fresh();
  const add = running(path);
  t.after(add.kill);
  for (const [i, event] of all.entries()) {
    add.say(`${JSON.stringify(event)}\n`);
    assert.deepEqual(await add.hear(), { line: i + 1, id: event.id, outcome: 'added' });
    if (i % 10 === 0) assert.equal(exported(path), canonical(all.slice(0, i + 1)));
  }
  assert.equal(await add.end(), 0);
});

test('neither a blank line nor the beginning of the next one holds an answer up', async (t) => {
  const add = running(fresh());
  t.after(add.kill);
  const [first, second, third] = all.map((event) => JSON.stringify(event));
  add.say(`${first}\n\n \r\n`);
  assert.equal((await add.hear()).id, all[0].id);
  add.say(`${second}\n${third.slice(0, 9)}`);
  assert.equal((await add.hear()).id, all[1].id);
  add.say(third.slice(9));
  assert.equal(await add.end(), 0);
  assert.deepEqual(await add.hear(), { line: 5, id: all[2].id, outcome: 'added' });
});

test('what was answered is there after the program is killed', async () => {
  const path = fresh();
  const add = running(path);
  add.say(lines(all));
  for (const { id } of all) assert.equal((await add.hear()).id, id);
  await add.kill();
  assert.equal(exported(path), canonical(all));
});

test('a batch of long events ends before it has all its lines, with import as with merge', () => {
  const long = Array.from({ length: 120 }, (_, i) => ({ ...all[5], id: `${i}`, text: 'x'.repeat(1_000_000) }));
  const path = fresh();
  const ran = ledger('import', [path, file(lines(long)), '--batch', '1000000', '--as-of', asOf]);
  assert.equal(ran.status, 0, ran.stderr);
  assert.deepEqual(ran.answers.map((answer) => answer.lines), [34, 68, 102, 120]);
  const [into, little] = [fresh(), ['bash', '-c', 'ulimit -v 220000; exec "$@"', 'bash']];
  assert.equal(ledger('merge', [into, path, '--batch', '1000000', '--as-of', asOf], { prefix: little }).status, 0);
  assert.equal(exported(into), exported(path));
  assert.equal(importing(path, all).status, 0);
});
