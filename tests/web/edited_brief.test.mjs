// A brief with lines in a person's words: each found where the engine wrote it, in time that grows with the text alone.
import assert from 'node:assert/strict';
import test from 'node:test';
import { panelSource } from './sources.mjs';

const { withEdits } = await panelSource('documents');
const edit = (original, text) => [{ part: 'pain_points', original, text }];

const cases = [
  ['a line of the text', 'a\nIt is slow.\nb', 'It is slow.', 'a\nNew.\nb'],
  ['a line that was broken and indented', '- It is\n    slow today.\n- b', 'It is slow today.', '- New.\n- b'],
  ['a line in a quotation', '> It is\n> slow.', 'It is slow.', '> New.'],
  ['a line in a row of a table', '| It is | 40% |', '40%', '| It is | New. |'],
  ['a line that was escaped for Markdown', '* costs \\*a\\_lot\\* \\(C:\\\\x\\)', 'costs *a_lot* (C:\\x)', '* New.'],
  ['a line with a sign for tables in it', 'a \\| b\nc', 'a | b', 'New.\nc'],
  ['a line of letters beyond the first plane', '👋 hi 👋 there', '👋 there', '👋 hi New.'],
];
for (const [name, text, original, expected] of cases) test(`${name} is found`, () => assert.deepEqual(withEdits(text, edit(original, 'New.')), { text: expected, missed: 0 }));

test('a line that is not there, or has no letters, is missed, and the text stays', () => {
  for (const original of ['other', '', '| |', ' ']) assert.deepEqual(withEdits('It is | slow.', edit(original, 'New.')), { text: 'It is | slow.', missed: 1 });
});

test('two lines are both found', () => {
  assert.equal(withEdits('one\ntwo', [...edit('one', 'two'), ...edit('one', 'x'), ...edit('two', '2')]).text, '2\ntwo');
});

test('ten thousand signs of a table, in the line and in the text, are looked for at once', { timeout: 20_000 }, () => {
  const began = process.cpuUsage();
  for (const [line, text] of [['| ', '| '], ['> a', '> b'], ['a', 'a '], ['\\|', '| '], ['a| ', 'a|']])
    withEdits(text.repeat(10_000), edit(`"${line.repeat(10_000)}x"`, 'New.'));
  const { user } = process.cpuUsage(began);
  assert.ok(user < 2_000_000, `${user / 1000} ms`);
});
