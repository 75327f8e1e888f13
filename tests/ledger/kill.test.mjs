// Killed at any moment, a ledger has lost nothing that it had acknowledged, and takes in the rest when asked again.
import assert from 'node:assert';
import test from 'node:test';
import { asOf, canonical, events, exported, file, fresh, holds, importing, ledger, lines, start, survey } from './ledger.mjs';

const all = events(2_000);
const input = file(lines(all));
const whole = canonical(all);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** How many lines the last whole acknowledgement covers. */
const acknowledged = (stdout) => {
  const [last] = stdout.split('\n').slice(0, -1).slice(-1);
  return last === undefined ? 0 : JSON.parse(last).lines;
};

/** Ledgers that are killed while they fill; each goes on until it is whole. */
async function killUntil(kills, tally) {
  let [path, safe, longest] = [fresh(), 0, 120];
  while (tally.kills < kills && tally.runs < 3 * kills) {
    tally.runs += 1;
    const run = start('import', [path, input, '--batch', '8', '--as-of', asOf]);
    await pause(Math.random() * longest);
    run.child.kill('SIGKILL');
    const { signal, status } = await run.done;
    const now = acknowledged(run.stdout);
    // Soon enough to hit the import, not its end.
    longest = signal === null ? Math.max(20, longest * 0.7) : Math.min(2_000, longest * 1.02);
    if (signal === null) assert.equal(status, 0, run.stderr);
    else tally.kills += 1;
    if (signal !== null && now > 0 && now < all.length) tally.amid += 1;
    safe = Math.max(safe, now);
    if (safe === 0) continue;
    const found = ledger('verify', [path, '--as-of', asOf]);
    assert.equal(found.status, 0, found.stderr);
    const text = exported(path);
    const there = new Set(text.split('\n').slice(0, -1).map((line) => JSON.parse(line).id));
    const lost = all.slice(0, safe).filter(({ id }) => !there.has(id));
    tally.lost += lost.length;
    assert.deepEqual(lost, [], `${lost.length} acknowledged events are lost`);
    tally.checked += 1;
    if (safe < all.length) continue;
    assert.equal(text, whole);
    [path, safe] = [fresh(), 0];
  }
  assert.equal(ledger('import', [path, input, '--as-of', asOf]).status, 0);
  assert.equal(exported(path), whole);
}

test('killed 200 times during an import, no acknowledged event is lost', async (t) => {
  const tally = { kills: 0, runs: 0, amid: 0, checked: 0, lost: 0 };
  const began = Date.now();
  await Promise.all([killUntil(200, tally), killUntil(200, tally)]);
  t.diagnostic(`${JSON.stringify(tally)} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  assert.ok(tally.kills >= 200, `only ${tally.kills} kills`);
  assert.ok(tally.amid >= 100, `only ${tally.amid} kills fell between the first acknowledgement and the last`);
});

test('killed while it forgets, a ledger is whole, and forgetting again leaves no byte', async () => {
  const path = fresh();
  importing(path, all);
  assert.ok(holds(path, 'words of lead-7.'));
  for (let lead = 0; lead < 20; lead += 1) {
    const run = start('forget', [path, `lead-${lead}`, '--as-of', asOf]);
    await pause(Math.random() * 40);
    run.child.kill('SIGKILL');
    await run.done;
    assert.deepEqual([survey(path).events, survey(path).faults], [all.length, 0]);
    assert.equal(ledger('forget', [path, `lead-${lead}`, '--as-of', asOf]).status, 0);
    assert.ok(!holds(path, `words of lead-${lead}.`));
    assert.ok(!exported(path).includes(`"lead-${lead}"`));
  }
  assert.equal(survey(path).texts, all.filter(({ text, lead_id }) => text && Number(lead_id.slice(5)) >= 20).length);
});
