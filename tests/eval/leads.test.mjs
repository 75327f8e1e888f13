// Agreement with the labels of the gold leads does not fall. These are leads that the engine was developed on: the figures
// say that nothing broke, not how well it reads what it has never seen.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

const floors = 'action=0.88,urgency=0.83,triggers=0.96,bant=0.92,role=0.8,may_call=1,brief=0.93';

test('whole leads are decided as labelled', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/eval/leads.mjs', '--at-least', floors], { encoding: 'utf8', timeout: 120_000 });
  assert.equal(status, 0, `${stdout}\n${stderr}`);
});
