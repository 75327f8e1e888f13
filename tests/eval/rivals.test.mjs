// The rivals do what they are said to do; what they are worth is for the report.
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { triggers } from './figures.mjs';
import { readByKeywords } from './rivals/keywords.mjs';
import { learnNlpjs, stemsOf } from './rivals/nlpjs.mjs';
import { saidByScores } from './rivals/rivals.mjs';
import { upsetBy } from './rivals/vader.mjs';

test('keywords are whole words, in any case, and know no scope', () => {
  assert.ok(readByKeywords('Could you send PRICING?').has('intent'));
  assert.ok(!readByKeywords('the democratic process').has('intent'));
  assert.ok(readByKeywords('I do not want a demo').has('intent'));
  assert.ok(readByKeywords('please don\u2019t call').has('do-not-call'));
  assert.equal(readByKeywords('see you on Tuesday').size, 0);
});

test('keywords of two elements are a qualification, of one are not', () => {
  assert.deepEqual([...readByKeywords('our budget is fixed')], ['budget confirmed']);
  assert.ok(readByKeywords('our budget is fixed and I sign').has('qualification'));
});

test('every trigger has a list of honest length', () => {
  const lists = JSON.parse(readFileSync('tests/eval/rivals/keywords.json', 'utf8'));
  for (const name of triggers.filter((trigger) => trigger !== 'qualification')) {
    assert.ok(lists[name].length >= 15 && lists[name].length <= 25, `${name} has ${lists[name].length}`);
    assert.equal(new Set(lists[name]).size, lists[name].length, name);
  }
});

test('VADER tells an upset text from a glad and a plain one', () => {
  assert.ok(upsetBy('This is terrible, I am so frustrated') > 0.5);
  assert.ok(upsetBy('This is great, thank you so much') < -0.5);
  assert.equal(upsetBy('The meeting is on Tuesday'), 0);
});

test('nlp.js learns a word and its other forms', () => {
  const examples = ['send me your prices', 'what is the price', 'price for ten', 'see you on Tuesday', 'thanks for the call', 'we met in Berlin'];
  const score = learnNlpjs(examples.map((text, i) => ({ stems: stemsOf(text), shown: i < 3 })), 50);
  assert.ok(score(stemsOf('any pricing?')) > score(stemsOf('see you in Berlin')));
  assert.equal(score(stemsOf('zebra')) > 0.5, false);
});

test('the threshold of a group of files is chosen without its rows', () => {
  const row = (key, fileIndex, isShown) => ({ key, fileIndex, shown: new Set(isShown ? ['emotional'] : []), judged: new Set(['emotional']) });
  // The first group alone would put the threshold at 1, the second at 5.
  const gold = [row('a', 0, true), row('b', 0, false), row('c', 1, true), row('d', 1, false)];
  const said = saidByScores(gold, { emotional: [1, 0, 5, 4] }, 2);
  assert.deepEqual(gold.map(({ key }) => said.get(key).has('emotional')), [false, false, true, true]);
});
